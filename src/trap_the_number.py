"""Trap the Number

Five traps, each half as wide as the last one: where do you set them?

Level:    1
Kind:     numbers
Players:  1
Minutes:  5
Concepts: variables, numbers, strings, while loops, random
Idea:     A text times a number is a picture: '#' * 15 is a wide trap.

Predict:  The first trap is 30 wide. You set it at 41, and the number is 70.
          What do you read?

Your turn:
  *   Make the number go from 1 to 120, and draw the traps with ^ signs.
  **  When you lose, also say how far the last trap was from the number, as in
      "Missed by: 4".
  *** First let a second player type the number to hide, and push it off the
      screen with 45 empty lines.
"""

import random

# After a game of the People's Computer Company, about 1973.
HIGHEST = 100  # The number is from 1 to this one. Try 50 or 120.
WIDEST = 30  # How wide the first trap is. Try 24 or 40.


def main():
    """Play one game of Trap the Number."""
    print('Trap the Number')
    print('===============')
    print(f'My number is from 1 to {HIGHEST}. Set a trap that is {WIDEST}')
    print('numbers wide, and I say if mine is inside, lower or higher. Each')
    print('new trap is half as wide as the one before. The last is 1 wide:')
    print('when my number is inside that one, you win.')
    print('Type quit to leave.')

    number = random.randint(1, HIGHEST)
    width = WIDEST

    # 30 // 2 is 15, then come 7, 3, 1, and at last 0: no trap is left.
    while width > 0:
        last = HIGHEST - width + 1  # So that the whole trap fits.
        print()
        print(f'This trap is {width} wide.')
        answer = input(f'It begins (at 1 to {last}): ').strip().lower()

        if answer == 'quit':
            print('Goodbye!')
            return  # This ends main(), and so the game.

        # isdecimal() is true when there are digits and nothing else.
        # Python will not read numbers that are thousands of digits long.
        if not answer.isdecimal() or len(answer) > 9:
            print('Please type a whole number, such as 20.')
        elif int(answer) < 1 or int(answer) > last:
            print(f'Please type a number from 1 to {last}.')
        else:
            start = int(answer)
            end = start + width - 1

            # A mark stands for 2 numbers.
            left = (start - 1) // 2
            marks = (width + 1) // 2
            right = HIGHEST // 2 - left - marks
            print(1, '.' * left + '#' * marks + '.' * right, HIGHEST)

            if number < start:
                print(f'Your trap: {start} to {end}. My number is lower.')
            elif number > end:
                print(f'Your trap: {start} to {end}. My number is higher.')
            else:
                print(f'Your trap: {start} to {end}. My number is inside!')
                if width == 1:
                    print(f'You have trapped {number}, and win!')
                    return
            width = width // 2

    print(f'No trap is left, and you lose. My number was {number}.')


# Start here, unless another program only wants to borrow the functions.
if __name__ == '__main__':
    try:
        main()
    except (EOFError, KeyboardInterrupt):  # The keys Ctrl-D and Ctrl-C.
        print('\nGoodbye!')
