"""Prime or Not

They all look like primes, but half of them can be divided: which ones?

Level:    2
Kind:     quiz
Players:  1
Minutes:  5
Concepts: functions, return values, for loops, booleans, random
Idea:     One divisor is proof enough: whoever has found it can stop.

Predict:  You say that 63 is a prime. Which divisor do you see: 3, 7 or 9?

Your turn:
  *   Let 12 right answers win and 2 wrong ones lose, and say so.
  **  With each number say how far to try, as in "Up to: 7" for 51, because
      7 x 7 is not more than 51, but 8 x 8 is.
  *** Twice in a game, let the player type pass: that is neither right nor
      wrong, and the next number comes. A third pass is refused.
"""

import random
import sys

RIGHT = 10  # This many right answers win. Try 5 or 15.
WRONG = 3  # This many wrong answers lose. Try 2 or 5.
STEP = 20  # The next number is about this much larger. Try 15 or 40.


def smallest_divisor(number):
    """Return the smallest divisor above 1; that of a prime is itself."""
    for divisor in range(2, number):
        # The sign % gives what is left when we divide: 9 % 4 is 1.
        if number % divisor == 0:
            return divisor
    return number


def new_number(lowest):
    """Return a number that looks like a prime, and is one half the time."""
    wanted = random.choice([True, False])
    while True:
        number = random.randint(lowest, lowest + STEP - 1)
        is_prime = smallest_divisor(number) == number
        # It is too easy to see what 2 or 5 divides.
        if is_prime == wanted and number % 2 != 0 and number % 5 != 0:
            return number


def ask(number):
    """Ask whether a number is a prime; return True for yes."""
    while True:
        answer = input(f'Is {number} a prime (y/n)? ').strip().lower()
        if answer == 'quit':
            print('Goodbye!')
            sys.exit()  # This ends the program.
        elif answer in ['y', 'yes']:
            return True
        elif answer in ['n', 'no']:
            return False
        print('Please type y for yes or n for no.')


def main():
    """Play one game of Prime or Not."""
    print('Prime or Not')
    print('============')
    print('A prime can be divided by 1 and by itself, and by nothing else:')
    print('7 is a prime, but 9 is not, because it is 3 x 3. I ask you about')
    print(f'numbers that get larger. {RIGHT} right answers win the game, and')
    print(f'{WRONG} wrong answers lose it.')
    print('Type quit to leave.')

    right = 0
    wrong = 0
    lowest = 40
    while right < RIGHT and wrong < WRONG:
        print()
        number = new_number(lowest)
        lowest += STEP
        says_prime = ask(number)

        divisor = smallest_divisor(number)
        if says_prime == (divisor == number):
            right += 1
            print('Right!')
        else:
            wrong += 1
            print('Wrong!')

        if divisor == number:
            print(f'{number} is a prime.')
        else:
            print(f'{number} is {divisor} x {number // divisor}.')
        print(f'Right: {right}  Wrong: {wrong}')

    if right == RIGHT:
        print('You win!')
    else:
        print('You lose. Tip: try to divide by 3, 7, 11 and 13.')


# Start here, unless another program only wants to borrow the functions.
if __name__ == '__main__':
    try:
        main()
    except (EOFError, KeyboardInterrupt):  # The keys Ctrl-D and Ctrl-C.
        print('\nGoodbye!')
