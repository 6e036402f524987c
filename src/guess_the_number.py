"""Guess the Number

The computer thinks of a number: find it before your guesses run out.

Level:    1
Kind:     numbers
Players:  1
Minutes:  5
Concepts: variables, conditionals, while loops, string formatting, random
Idea:     Each answer shrinks the part where the number can still hide.

Predict:  What happens to the guesses you have left when you type 500?

Your turn:
  *   Make the number go from 1 to 1000, and say so on the first screen.
  **  When a wrong guess is 3 or less away from the number, also say "close".
  *** Before the first guess ask for easy or hard (e/h): easy gives 10
      guesses, hard gives 5.
"""

import random

HIGHEST = 100  # The number is from 1 to this one. Try 10 or 1000.
GUESSES = 7  # With 7, a clever player always finds it. Try 5 or 10.


def main():
    """Play one game of Guess the Number."""
    print('Guess the Number')
    print('================')
    print(f'I am thinking of a whole number from 1 to {HIGHEST}. Find it!')
    print('After each guess I tell you whether it is too low or too high.')
    print('Type quit to leave.')
    print()

    number = random.randint(1, HIGHEST)
    guesses_left = GUESSES
    print(f'Guesses left: {guesses_left}')

    while guesses_left > 0:
        answer = input(f'Your guess (1 to {HIGHEST}): ').strip().lower()

        if answer == 'quit':
            print('Goodbye!')
            return  # This ends main(), and so the game.

        # isdecimal() is true when there are digits and nothing else.
        # Python will not read numbers that are thousands of digits long.
        if not answer.isdecimal() or len(answer) > 9:
            print(f'Please type a whole number, such as {HIGHEST // 2}.')
        elif int(answer) < 1 or int(answer) > HIGHEST:
            print(f'My number is from 1 to {HIGHEST}, so that cannot be it.')
        else:
            guess = int(answer)
            guesses_left = guesses_left - 1
            if guess == number:
                print(f'{guess} it is: you win! Guesses left: {guesses_left}')
                return
            elif guess < number:
                print(f'{guess} is too low. Guesses left: {guesses_left}')
            else:
                print(f'{guess} is too high. Guesses left: {guesses_left}')

    print(f'Your guesses are used up. My number was {number}.')
    print('Tip: guess the middle of where it can still be.')


# Start here, unless another program only wants to borrow the functions.
if __name__ == '__main__':
    try:
        main()
    except (EOFError, KeyboardInterrupt):  # The keys Ctrl-D and Ctrl-C.
        print('\nGoodbye!')
