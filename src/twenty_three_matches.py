"""Twenty-Three Matches

Take one, two or three matches in turn, and leave the last one to me.

Level:    1
Kind:     strategy
Players:  1
Minutes:  5
Also:     Nim
Concepts: variables, numbers, while loops, conditionals, random
Idea:     Think backwards, from the end of a game to its first move.

Predict:  It is your turn, and 4 matches are left. Which answer wins?

Your turn:
  *   Always begin with 30 matches, and draw each with a * on top, not an o.
  **  When the player leaves 5, 9 or 13 matches, also say "Good move!".
  *** Before the game ask if the last match wins or loses. The computer plays
      both games well, and says "you win" or "I win" in the end.
"""

import random

# The game is in 101 BASIC Computer Games by David Ahl, 1973.
FEWEST = 17  # A row has at least so many matches. Try 9 or 23.
LONGEST = 30  # A row has at most so many. Try 24 or 36.
MOST = 3  # The most that can be taken in one turn. Try 2 or 5.
SLIPS = 25  # So many of 100 turns I take without thinking. Try 0 or 60.


def main():
    """Play one game of Twenty-Three Matches."""
    print('Twenty-Three Matches')
    print('====================')
    print('The box says 23 matches, but it is often wrong. In turn, we take')
    print(f'at least 1 and at most {MOST}. Whoever takes the last one loses.')
    print('At first you may take 0, and so let me begin. I slip sometimes,')
    print('but once you know my secret, you can win every time.')
    print('Type quit to leave.')

    left = random.randint(FEWEST, LONGEST)
    least = 0  # The fewest that you may take: 1, after your first turn.

    while left > 1:
        print()
        print('    ' + ' o' * left)
        print(f'{left:3} ' + ' |' * left)
        most = min(MOST, left)
        answer = input(f'Take how many ({least} to {most}): ').strip().lower()

        if answer == 'quit':
            print('Goodbye!')
            return  # This ends main(), and so the game.

        # isdecimal() is true when there are digits and nothing else.
        # Python will not read numbers that are thousands of digits long.
        if not answer.isdecimal() or len(answer) > 9:
            print('Please type a whole number, such as 1.')
        elif int(answer) < least or int(answer) > most:
            print(f'Please take from {least} to {most} matches.')
        else:
            left = left - int(answer)
            least = 1
            print(f'You leave {left}.')

            if left == 1:
                print('I have to take the last match, so you win!')
                return
            elif left > 1:
                # My secret: whoever has to take from 1 match loses. From 5,
                # every turn can be answered so that 1 is left; from 9, so
                # that 5 is left, and so on. I take what is too many.
                taken = (left - 1) % (MOST + 1)
                if taken == 0:
                    # You have left me such a number: I can only hope.
                    print('Hm.', end=' ')
                    taken = random.randint(1, MOST)
                elif random.randint(1, 100) <= SLIPS:
                    taken = random.randint(1, min(MOST, left - 1))
                left = left - taken
                print(f'I take {taken} and leave {left}.')

    print('The last match is yours, so I win.')
    hint = 1 + (MOST + 1) * random.randint(1, 3)
    print(f'A hint: what if you leave me {hint} matches?')


# Start here, unless another program only wants to borrow the functions.
if __name__ == '__main__':
    try:
        main()
    except (EOFError, KeyboardInterrupt):  # The keys Ctrl-D and Ctrl-C.
        print('\nGoodbye!')
