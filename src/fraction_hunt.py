"""Fraction Hunt

Find fractions that lie between two others: the simpler, the more points.

Level:    3
Kind:     numbers
Players:  1
Minutes:  10
Concepts: exceptions, tuples, unpacking, numbers
Idea:     What fails in a try raises an error, whose name says what was wrong.

Predict:  You type 3/0, and then 3. Which errors do they raise?

Your turn:
  *   Let the lower numbers go up to 24, and play 10 rounds.
  **  After an answer such as 2/4, which smaller numbers can say as well, tell
      the player to "reduce" it. (2/4 is 1/2.)
  *** Let the player type new, twice in a game: another pair of fractions
      comes, and it is still the same round.
"""

import random
import sys

LARGEST = 16  # The largest lower number of a fraction. Try 12 or 20.
ROUNDS = 8  # How many pairs of fractions there are. Try 4 or 12.
GOAL = 40  # How many points win. Try 20 or 50.


def value_of(fraction):
    """Return the value of a fraction: 0.75 for (3, 4)."""
    upper, lower = fraction
    return upper / lower  # A ZeroDivisionError, if the lower number is 0.


def new_pair():
    """Return two fractions that have a simpler one between them."""
    lower = random.randint(LARGEST // 4 + 1, LARGEST // 2)
    upper = random.randint(1, lower - 1)

    # One lies a little to the left of the simple one, one to the right.
    left_lower = random.randint(LARGEST // 2 + 1, LARGEST)
    right_lower = random.randint(LARGEST // 2 + 1, LARGEST)
    left = (upper * left_lower - 1) // lower, left_lower
    right = upper * right_lower // lower + 1, right_lower
    return left, right


def ask_fraction(limit):
    """Ask for a fraction, its lower number less than limit; return it."""
    while True:
        answer = input('Your fraction (such as 1/2): ').strip().lower()
        if answer == 'quit':
            print('Goodbye!')
            sys.exit()  # This ends the program.
        try:
            upper, lower = answer.split('/')  # A ValueError without one /.
            fraction = int(upper), int(lower)  # A ValueError for letters.
            if len(answer) > 9 or '-' in answer:
                raise ValueError  # We can raise an error ourselves, too.
            value_of(fraction)
            if fraction[1] < limit:
                return fraction
            print(f'Please type a lower number that is less than {limit}.')
        except ValueError:
            print('Please type two whole numbers with / between them: 1/2')
        except ZeroDivisionError:
            print('Nothing can be cut into 0 parts: no lower number is 0.')


def main():
    """Play one game of Fraction Hunt."""
    print('Fraction Hunt')
    print('=============')
    print('Type a fraction between two others. Its lower number must be less')
    print('than both of theirs: 5 less is 5 points, 6 less is 6 and so on. A')
    print(f'fraction that is not between brings none. Points to win: {GOAL}')
    print('Type quit to leave.')

    points = 0
    for number in range(1, ROUNDS + 1):
        print(f'\nRound {number} of {ROUNDS}. Points: {points}')
        left, right = new_pair()
        low = value_of(left)
        high = value_of(right)
        limit = min(left[1], right[1])
        print(f'{left[0]}/{left[1]} < ? < {right[0]}/{right[1]}')

        fraction = ask_fraction(limit)
        value = value_of(fraction)
        if value <= low:
            print(f'No, {value:.3f} is not more than {low:.3f}.')
        elif value >= high:
            print(f'No, {value:.3f} is not less than {high:.3f}.')
        else:
            points += limit - fraction[1]
            print(f'Yes, {low:.3f} < {value:.3f} < {high:.3f}.')

    if points >= GOAL:
        print(f'Your points: {points}. You win!')
    else:
        print(f'Your points: {points}. With {GOAL} you would win: you lose.')


# Start here, unless another program only wants to borrow the functions.
if __name__ == '__main__':
    try:
        main()
    except (EOFError, KeyboardInterrupt):  # The keys Ctrl-D and Ctrl-C.
        print('\nGoodbye!')
