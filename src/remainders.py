"""Remainders

The computer names your number. Learn its trick, and name its number.

Level:    1
Kind:     numbers
Players:  1
Minutes:  5
Concepts: variables, numbers, while loops, conditionals, random
Idea:     The sign % tells what is left over when you divide.

Predict:  You type 1 at each of the first three questions. What is your number?

Your turn:
  *   Give the player 5 guesses, and end a lost game with "So close!"
  **  After each wrong guess also say "Too low!" or "Too high!"
  *** Let "hint" cost a guess: it says the sum for the secret number, before
      any 105 is taken away, as in "Sum: 263".
"""

import random

GUESSES = 3  # Try 2 or 5.


def main():
    """Play one game of Remainders, after Sun Zi's riddle of 1600 years ago."""
    print('Remainders')
    print('==========')
    print('Think of a number from 0 to 104. Tell me what is left over when')
    print('you divide it by 3, 5 and 7 (17 by 5 is 3, with 2 left over), and')
    print(f'I name it. Then name mine in the same way, in {GUESSES} guesses.')
    print('Type quit to leave.')
    print()

    total = 0
    divisor = 3
    while divisor < 8:
        most = divisor - 1
        answer = input(f'Left over by {divisor} (0 to {most}): ')
        answer = answer.strip().lower()
        if answer == 'quit':
            print('Goodbye!')
            return  # This ends main(), and so the game.
        elif not answer.isdecimal() or len(answer) > 9 or int(answer) > most:
            print(f'Please type a number from 0 to {most}.')
        else:
            # 21 leaves 1 by 5, but nothing by 3 or by 7.
            # 15 is such a number for 7, and 70 for 3.
            factor = 105 // divisor
            if divisor == 3:
                factor = 70
            total = total + factor * int(answer)
            print(f'Sum so far: {total}, with {int(answer)} * {factor}')
            divisor = divisor + 2

    print(f'I take 105 away, again and again. You have {total % 105}!')
    print()

    number = random.randint(0, 104)
    print(f'Mine leaves {number % 3} by 3, {number % 5} by 5, {number % 7} by 7.')
    guesses_left = GUESSES
    while guesses_left > 0:
        answer = input('Your guess (0 to 104): ').strip().lower()
        if answer == 'quit':
            print('Goodbye!')
            return
        elif not answer.isdecimal() or len(answer) > 9 or int(answer) > 104:
            print('Please type a number from 0 to 104.')
        elif int(answer) == number:
            print(f'{number} it is, and you win!')
            return
        else:
            guess = int(answer)
            guesses_left = guesses_left - 1
            print(f'{guess} leaves {guess % 3}, {guess % 5} and {guess % 7}.')
            print(f'Guesses left: {guesses_left}')

    print(f'Your guesses are used up. My number was {number}.')


# Start here, unless another program only wants to borrow the functions.
if __name__ == '__main__':
    try:
        main()
    except (EOFError, KeyboardInterrupt):  # The keys Ctrl-D and Ctrl-C.
        print('\nGoodbye!')
