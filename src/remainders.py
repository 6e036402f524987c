"""Remainders

Find a number by what is left over when you divide it.

Level:    1
Kind:     numbers
Players:  1
Minutes:  5
Concepts: variables, numbers, while loops, conditionals, random
Idea:     The sign % tells what is left over: 17 % 5 is 2.

Predict:  You guess 11, and it is wrong. What does the game say that 11 leaves?

Your turn:
  *   Give the player 5 guesses, and end a lost game with "So close!"
  **  After each wrong guess also say "Too low!" or "Too high!"
  *** First name a number of the player by the trick: ask what it leaves by 3,
      then by 5, then by 7, and say, for instance, "Your number: 53".
"""

import random

# Sun Zi asked for such a number in China, some 1600 years ago.
GUESSES = 3  # Try 2 or 5.


def main():
    """Play one game of Remainders."""
    print('Remainders')
    print('==========')
    print('When 5 children share 17 apples, each gets 3, and 2 are left over:')
    print('17 divided by 5 leaves 2. What does my number leave? Find it! At')
    print('the end I show you a trick for the next time.')
    print('Type quit to leave.')
    print()

    number = random.randint(0, 104)
    by_three = number % 3
    by_five = number % 5
    by_seven = number % 7
    print(f'Mine leaves {by_three} by 3, {by_five} by 5, {by_seven} by 7.')

    guess = -1  # None yet.
    guesses_left = GUESSES
    while guess != number and guesses_left > 0:
        print(f'Guesses left: {guesses_left}')
        answer = input('Your guess (0 to 104): ').strip().lower()

        if answer == 'quit':
            print('Goodbye!')
            return  # This ends main(), and so the game.
        elif not answer.isdecimal() or len(answer) > 9 or int(answer) > 104:
            # Not digits alone, more of them than Python reads, or too big.
            print('Please type a whole number from 0 to 104.')
        else:
            guess = int(answer)
            guesses_left = guesses_left - 1
            print(f'{guess} leaves {guess % 3}, {guess % 5} and {guess % 7}.')

    if guess == number:
        print('That is my number, and you win!')
    else:
        print(f'Your guesses are used up. My number was {number}.')

    # 70 by 3 leaves 1, but by 5 and by 7 it leaves nothing: 70 * 2 leaves 2
    # by 3. 21 and 15 do the same for 5 and 7. (And 105 never leaves anything.)
    total = 70 * by_three + 21 * by_five + 15 * by_seven
    print('The trick: take 105 away from this sum as often as you can.')
    print(f'70 * {by_three} + 21 * {by_five} + 15 * {by_seven} = {total}')


# Start here, unless another program only wants to borrow the functions.
if __name__ == '__main__':
    try:
        main()
    except (EOFError, KeyboardInterrupt):  # The keys Ctrl-D and Ctrl-C.
        print('\nGoodbye!')
