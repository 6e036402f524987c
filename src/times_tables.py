"""Times Tables

Answer ten questions against the clock; what you miss comes back.

Level:    2
Kind:     quiz
Players:  1
Minutes:  5
Concepts: functions, return values, lists, while loops, time and dates
Idea:     A list is a queue: what you miss goes to its end, and comes back.

Predict:  You miss the first question. How many come before it is asked again?

Your turn:
  *   Give the player 90 seconds, and let the tables go up to 20.
  **  From the third right answer in a row on, say how many are "in a row".
  *** First of all ask for times or divide (t/d). After divide, the questions
      look like "56 / 7".
"""

import random
import sys
import time

LARGEST = 12  # The tables go up to this one. Try 5 or 15.
SECONDS = 50  # Whoever needs no more than these wins. Try 30 or 100.


def ask_number(question, least, most):
    """Ask until the player types a number from least to most; return it."""
    while True:
        answer = input(question).strip().lower()
        if answer == 'quit':
            print('Goodbye!')
            sys.exit()  # This ends the program.

        # isdecimal() is true when there are digits and nothing else.
        # Python will not read numbers that are thousands of digits long.
        if answer.isdecimal() and len(answer) < 10:
            if least <= int(answer) <= most:
                return int(answer)
        print(f'Please type a whole number from {least} to {most}.')


def main():
    """Play one game of Times Tables."""
    print('Times Tables')
    print('============')
    print('Choose a table, and answer ten questions. What you miss comes back')
    print(f'until you know it. You win if you need {SECONDS} seconds or less.')
    print('Type quit to leave.')
    print()

    table = ask_number(f'Your table (2 to {LARGEST}): ', 2, LARGEST)
    waiting = [3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
    random.shuffle(waiting)

    print('The clock is running.')
    start = time.time()  # The seconds from New Year 1970 until now.
    seconds = 0
    while len(waiting) > 0 and seconds <= SECONDS:
        number = waiting.pop(0)  # The first one leaves the list.
        answer = ask_number(f'{table} x {number} = ', 1, 999)
        if answer == table * number:
            print('Right.', end=' ')
        else:
            waiting.append(number)
            print(f'No, it is {table * number}.', end=' ')
        seconds = int(time.time() - start)
        print(f'Seconds: {seconds}. Questions left: {len(waiting)}')

    if seconds <= SECONDS:
        print('You win, quick as lightning!')
    else:
        print(f'The clock wins: you had {SECONDS} seconds.')


# Start here, unless another program only wants to borrow the functions.
if __name__ == '__main__':
    try:
        main()
    except (EOFError, KeyboardInterrupt):  # The keys Ctrl-D and Ctrl-C.
        print('\nGoodbye!')
