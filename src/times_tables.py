"""Times Tables

Answer ten questions against the clock; what you miss comes back once.

Level:    2
Kind:     quiz
Players:  1
Concepts: functions, return values, lists, tuples, time and dates
Idea:     A list may grow while you walk along it: what you miss goes to its
          end, and so it comes back.

Predict:  You miss the first question, which is 1 of 10. What number, and
          of how many, does the next question have?

Your turn:
  *   Ask 15 questions a round, and make 90 points the goal.
  **  With the third right answer in a row, and with each one that follows it,
      also say "in a row". A wrong answer ends the row.
  *** Before each round ask for times or divide. After divide, the questions
      look like "56 / 7".
"""

import random
import time

QUESTIONS = 10  # Questions in a round. Try 5 or 15.
GOAL = 50  # Points that win a round. Try 20 or 80.
SMALLEST = 6  # The easiest choice: tables up to this one. Try 5 or 10.
LARGEST = 12  # The hardest choice: tables up to this one. Try 15 or 20.


def ask_number(question):
    """Return the whole number that the player types, as a text, or quit."""
    while True:
        answer = input(question).strip().lower()
        # Python will not read numbers that are thousands of digits long.
        if answer == 'quit' or (answer.isdecimal() and len(answer) < 10):
            return answer
        print(f'Please type a whole number, such as {LARGEST}.')


def ask_table():
    """Return the highest table of a round, as a text, or quit."""
    while True:
        answer = ask_number(f'Highest table ({SMALLEST} to {LARGEST}): ')
        if answer == 'quit' or SMALLEST <= int(answer) <= LARGEST:
            return answer
        print(f'It must be from {SMALLEST} to {LARGEST}, such as {LARGEST}.')


def choose_questions(table):
    """Return a list of different questions: tuples of two numbers."""
    possible = []
    for first in range(2, table + 1):
        for second in range(2, table + 1):
            possible.append((first, second))
    # sample() draws some of them, and none of them twice.
    return random.sample(possible, QUESTIONS)


def ask_questions(waiting, worth):
    """Ask all questions of the list. Return the score, or -1 for quit.

    A right answer brings the points that it is worth; each second costs one.
    """
    points = 0
    asked = 0
    start = time.monotonic()  # A clock that counts seconds.
    while asked < len(waiting):
        question = waiting[asked]
        product = question[0] * question[1]
        asked += 1
        answer = ask_number(f'{asked:2} of {len(waiting)}:  '
                            f'{question[0]} x {question[1]} = ')
        if answer == 'quit':
            return -1
        first_time = asked <= QUESTIONS  # Then come the missed ones.
        if int(answer) == product and first_time:
            points += worth
            print('Right.', end=' ')
        elif int(answer) == product:
            points += worth // 2
            print('Right this time.', end=' ')
        elif first_time:
            waiting.append(question)
            print(f'No, it is {product}. This one comes back.', end=' ')
        else:
            print(f'No, it is {product}.', end=' ')
        seconds = int(time.monotonic() - start)
        print(f'Points: {points}. Seconds: {seconds}.')
    return max(0, points - seconds)


def rating(score):
    """Return a sentence about a score."""
    if score >= GOAL + 30:
        return 'You win, quick as lightning.'
    if score >= GOAL:
        return 'You win: the clock is beaten.'
    return f'The clock wins this time: you needed {GOAL}.'


def ask_again():
    """Return True if the player wants another round."""
    while True:
        answer = input('Play again (y/n)? ').strip().lower()
        if answer in ['y', 'yes']:
            print('A new round, with new questions.')
            return True
        if answer in ['n', 'no', 'quit']:
            return False
        print('Please type y for another round, or n to stop.')


def main():
    """Play Times Tables until the player has had enough."""
    print('Times Tables')
    print('============')
    print(f'Answer {QUESTIONS} questions as fast as you can. First you choose'
          ' the highest')
    print('table: so many points each right answer brings. What you miss')
    print('comes back once, for half the points. In the end, each second')
    print(f'costs you a point. You win with {GOAL} points or more.')
    print('Type quit to leave.')
    print()
    best = 0
    playing = True
    while playing:
        table = ask_table()
        score = -1
        if table != 'quit':
            print('The clock is running.')
            score = ask_questions(choose_questions(int(table)), int(table))
        if score == -1:
            playing = False
        else:
            best = max(best, score)
            print(f'Points less seconds: your score is {score}. Nobody can'
                  f' have more than {QUESTIONS * int(table)}.')
            print(rating(score))
            print(f'Your best score so far: {best}.')
            playing = ask_again()
    print('Goodbye!')


# Start here, unless another program only wants to borrow the functions.
if __name__ == '__main__':
    try:
        try:
            main()
        except (EOFError, KeyboardInterrupt):  # Ctrl-D or Ctrl-C: be polite.
            print('\nGoodbye!')
        print(end='', flush=True)
    except OSError:  # Nobody reads the screen any more: be silent.
        import sys
        sys.stdout = None
