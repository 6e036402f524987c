"""Star Count

How many stars are in the field? Each right answer brings a larger one.

Level:    1
Kind:     quiz
Players:  1
Minutes:  5
Concepts: numbers, conditionals, while loops, for loops, random
Idea:     The sign * multiplies numbers, and it repeats a text.

Predict:  You type "many". How many lives are left?

Your turn:
  *   Show the stars as o, and start with 5 lives.
  **  After each right answer, also show the sum, as in "4 x 7 + 3 = 31".
  *** Leave a hole in each field: one of its full rows, at random, is an empty
      line, and its stars do not count.
"""

import random

LIVES = 3  # Wrong answers until you lose. Try 1 or 5.
FIELDS = 8  # Count so many fields, and you win. Try 4 or 12.


def main():
    """Play one game of Star Count."""
    print('Star Count')
    print('==========')
    print(f'How many stars are there? Count {FIELDS} fields, and you win.')
    print('The last row of a field is always shorter than the others.')
    print(f'Lives: {LIVES}. A wrong answer costs one of them.')
    print('Type quit to leave.')

    lives = LIVES
    field = 1

    # Go on until the lives are gone, or all fields are done.
    while not (lives == 0 or field > FIELDS):
        rows = random.randint(field + 1, field + 2)
        columns = random.randint(field + 2, field + 6)
        rest = random.randint(1, columns - 1)  # The stars of the last row.
        stars = rows * columns + rest

        line = ' *' * columns
        last_line = ' *' * rest
        print()
        print((line + '\n') * rows + last_line)  # '\n' ends a line.
        answer = input(f'Field {field}, how many stars? ').strip().lower()

        if answer == 'quit':
            print('Goodbye!')
            return  # This ends main(), and so the game.

        # isdecimal() is true when there are digits and nothing else.
        # Python will not read numbers that are thousands of digits long.
        if not answer.isdecimal() or len(answer) > 9:
            print('Please type a whole number, such as 12. A new field:')
        elif int(answer) != stars:
            lives = lives - 1
            print(f'No, there are {stars}. Lives left: {lives}')
        else:
            print('Right!')
            field = field + 1

    print('Here is the last field again, counted row by row:')
    for row in range(1, rows + 1):
        print(line, row * columns)
    print(last_line, stars)

    if lives == 0:
        print(f'Your lives are gone, and you lose in field {field}.')
    else:
        print('You have counted all the fields, and you win!')


# Start here, unless another program only wants to borrow the functions.
if __name__ == '__main__':
    try:
        main()
    except (EOFError, KeyboardInterrupt):  # The keys Ctrl-D and Ctrl-C.
        print('\nGoodbye!')
