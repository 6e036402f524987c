"""Sleeping Dragon

A dragon sleeps on its gold: creep past it, or sing it awake?

Level:    1
Kind:     adventure
Players:  1
Minutes:  5
Concepts: variables, strings, numbers, conditionals, random
Idea:     A hidden number decides what you hear, and how the story ends.

Predict:  What happens when you type "perhaps" at the first question?

Your turn:
  *   Let the dragon snore with "r", as in "rrrr", and no longer with "z".
  **  In front of the cave, "dance" wins, too: "The dragon dances with you."
  *** Whoever gets away with the crown must still find the way out: ask "Left
      or right?" One of the two, at random, leads back and loses.
"""

import random


def main():
    """Play one game of Sleeping Dragon."""
    print('Sleeping Dragon')
    print('===============')
    print('A dragon sleeps on its gold. Come home with its crown, or with a')
    print('friend, and you win. The longer it snores, the deeper it sleeps.')
    print('Type quit to leave.')
    print()

    sleep = random.randint(1, 7)  # 1 is almost awake.
    print('You stand in front of its cave and hear: ' + 'z' * sleep)

    answer = input('What do you do (creep/sing)? ').strip().lower()
    if answer == 'quit':
        print('Goodbye!')
        return  # This ends main(), and so the game.
    elif answer == 'sing':
        if sleep < 3:
            print('The dragon wakes up and sings along: a friend! You win.')
        else:
            print('You have to shout, and it wakes up in anger. You lose.')
        return
    elif answer == 'creep':
        print('You creep in without a sound.')
    else:
        print('You mumble something and walk in. The dragon moves an ear.')
        sleep = sleep - 1

    print('In the gold you see a ring and, under its chin, the crown.')
    answer = input('What do you take (ring/crown)? ').strip().lower()
    if answer == 'quit':
        print('Goodbye!')
    elif answer == 'ring':
        print('You come home safely, but the ring is only made of tin.')
    elif answer == 'crown':
        if sleep > 5:
            print('No coin rolls. You carry the crown home, and you win!')
        else:
            print('Clink! The dragon wakes up and takes it back. You lose.')
    else:
        print('You think for so long that it wakes up and sends you home.')


# Start here, unless another program only wants to borrow the functions.
if __name__ == '__main__':
    try:
        main()
    except (EOFError, KeyboardInterrupt):  # The keys Ctrl-D and Ctrl-C.
        print('\nGoodbye!')
