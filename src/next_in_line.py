"""Next in Line

Five numbers stand in a row. Find the rule behind them: which one is next?

Level:    4
Kind:     quiz
Players:  1
Minutes:  5
Also:     number sequences
Concepts: generators, comprehensions, unpacking, functions
Idea:     A generator waits after each yield, until next() asks for more.

Predict:  Which number comes next in the row 4 7 11 18 29?

Your turn:
  *   Play 7 rows, and let the sixth mistake lose.
  **  After each right answer, show which two numbers would come after it, as
      in "Then: 21 34".
  *** Let "hint" show one number more, without a mistake. There is one hint in
      each row; a second one is refused.
"""

import random
import sys

ROWS = 5  # Each has a rule of its own, out of seven. Try 3 or 7.
MISTAKES = 4  # The last of these loses. Try 5 or 8.


# Each rule is a generator: a function with yield in it. next() runs it as far
# as the next yield, and gets the number there. Then it waits, and all that it
# knows stays as it is. So a row without an end is no problem.
def same_step():
    """Yield numbers such as 5 8 11 14 17."""
    number = random.randint(1, 30)
    step = random.randint(3, 15)
    while True:
        yield number
        number += step


def growing_step():
    """Yield numbers such as 5 7 10 14 19."""
    number = random.randint(1, 20)
    step = random.randint(1, 5)
    more = random.randint(1, 3)
    while True:
        yield number
        number += step
        step += more


def same_factor():
    """Yield numbers such as 3 6 12 24 48."""
    number = random.randint(1, 6)
    factor = random.randint(2, 4)
    while True:
        yield number
        number *= factor


def growing_factor():
    """Yield numbers such as 3 3 6 18 72."""
    number = random.randint(2, 9)
    factor = 1
    while True:
        yield number
        number *= factor
        factor += 1


def double_and_more():
    """Yield numbers such as 4 9 19 39 79."""
    number = random.randint(2, 9)
    more = random.randint(1, 5)
    while True:
        yield number
        number = 2 * number + more


def last_two():
    """Yield numbers such as 1 2 3 5 8, as Leonardo of Pisa did in 1202."""
    number = random.randint(1, 9)
    after = random.randint(1, 9)
    while True:
        yield number
        number, after = after, number + after


def two_in_turn():
    """Yield numbers such as 5 20 8 24 11: two rows take turns."""
    first = same_step()
    second = same_step()
    while True:
        yield next(first)
        yield next(second)


# Each rule, and how it is told.
RULES = [
    (same_step, 'add the same each time'),
    (growing_step, 'add more each time: the steps grow'),
    (same_factor, 'multiply by the same each time'),
    (growing_factor, 'multiply by 1, by 2, by 3 and so on'),
    (double_and_more, 'double it and add the same each time'),
    (last_two, 'add the last two numbers'),
    (two_in_turn, 'two rows take turns'),
]


def ask_number():
    """Ask until the player types a whole number; return it."""
    while True:
        answer = input('Next in line: ').strip().lower()
        if answer == 'quit':
            print('Goodbye!')
            sys.exit()  # This ends the program.

        # isdecimal() is true when there are digits and nothing else.
        # Python will not read numbers that are thousands of digits long.
        if answer.isdecimal() and len(answer) < 10:
            return int(answer)
        print('Please type a whole number.')


def play_row(rule, mistakes):
    """Play one row with a rule; return how many mistakes there are now."""
    row = rule()  # Nothing in it has run yet: that is for next() to do.
    numbers = [next(row) for place in range(5)]

    while mistakes < MISTAKES:
        print(' '.join([str(number) for number in numbers]))
        answer = ask_number()
        numbers.append(next(row))
        if answer == numbers[-1]:
            print('Right!', end=' ')
            return mistakes
        mistakes += 1
        print(f'No, it is {numbers[-1]}. Mistakes: {mistakes} of {MISTAKES}.')
    return mistakes


def main():
    """Play one game of Next in Line."""
    print('Next in Line')
    print('============')
    print('Each row of numbers follows a rule. Find it, and type the number')
    print('that is next. After a mistake you see one number more.')
    print(f'You win with {ROWS} rows, and lose with {MISTAKES} mistakes.')
    print('Type quit to leave.')

    mistakes = 0
    solved = 0
    for rule, words in random.sample(RULES, ROWS):
        print(f'\nRow {solved + 1} of {ROWS}:')
        mistakes = play_row(rule, mistakes)
        print(f'The rule: {words}.')
        if mistakes == MISTAKES:
            print(f'You lose. Rows solved: {solved} of {ROWS}.')
            return
        solved += 1

    print(f'\nAll rows are solved: you win! Mistakes: {mistakes}.')


# Start here, unless another program only wants to borrow the functions.
if __name__ == '__main__':
    try:
        main()
    except (EOFError, KeyboardInterrupt):  # The keys Ctrl-D and Ctrl-C.
        print('\nGoodbye!')
