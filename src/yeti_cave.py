"""Yeti Cave

A yeti has borrowed the school bell. Creep into its cave and bring it back.

Level:    2
Kind:     adventure
Players:  1
Minutes:  5
Concepts: functions, return values, conditionals, random
Idea:     One function asks in every room: it is written once, called often.

Predict:  You always type the first word. Which endings do you never see?

Your turn:
  *   Let the yeti sneeze where it yawns now: it "sneezes".
  **  Before each ending say how many rooms were visited: "Rooms: 2".
  *** Let the ice lead to a new room, a lake: ask for boat or raft. One leaks,
      at random: that is ending 1. The other takes you to the yeti.
"""

import random
import sys


def ask(room, first, second):
    """Say what is in a room, and return which of two words is typed."""
    print()
    print(room)
    while True:
        answer = input(f'What do you do ({first}/{second})? ').strip().lower()
        if answer == 'quit':
            print('Goodbye!')
            sys.exit()  # This ends the program.
        elif answer == first or answer == first[0]:
            return first
        elif answer == second or answer == second[0]:
            return second
        print(f'Please type {first} or {second}.')


def main():
    """Play one game of Yeti Cave."""
    print('Yeti Cave')
    print('=========')
    print('A yeti has borrowed the school bell. Bring it back! Read well, for')
    print('the cave changes. Of its six endings one makes you a hero.')
    print('Type quit to leave.')

    # The first room: two tunnels. A return ends main(), and so the game.
    warm = random.choice(['left', 'right'])
    way = ask(f'Two tunnels. The {warm} one is warm.', 'left', 'right')
    if way != warm:
        print('You slide over ice into a lake. Ending 1: you lose.')
        return

    # The second room: the yeti, awake or asleep.
    yeti = random.choice(['yawns', 'snores'])
    deed = ask(f'A yeti hugs the bell and {yeti}.', 'creep', 'wait')
    if yeti == 'yawns' and deed == 'creep':
        print('It sees you and tickles you away. Ending 2: you lose.')
        return
    if yeti == 'snores' and deed == 'wait':
        print('Its snores send you to sleep, too. Ending 3: you lose.')
        return

    # The third room: a storm of 5 hides every sound, one of 1 hides none.
    storm = random.randint(1, 5)
    room = 'You have the bell, and see a tuft of hair. The storm goes'
    deed = ask(room + ' hoo' * storm, 'take', 'leave')
    if deed == 'leave':
        print('Without proof nobody believes you. Ending 4: a small win.')
    elif random.randint(2, 5) > storm:
        print('Ding! The yeti hears you, and takes both. Ending 5: you lose.')
    else:
        print('Bell and hair make you a hero. Ending 6: you win!')


# Start here, unless another program only wants to borrow the functions.
if __name__ == '__main__':
    try:
        main()
    except (EOFError, KeyboardInterrupt):  # The keys Ctrl-D and Ctrl-C.
        print('\nGoodbye!')
