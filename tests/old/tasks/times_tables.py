"""Checks of the tasks of Times Tables: see tools/trial.py."""

import re

from parts.trial import numbers_in, says

FIRST = 'times'  # An answer to the question of the third task.

PRODUCT = re.compile(r'(\d+)\s*x\s*(\d+)\D*$')
QUOTIENT = re.compile(r'(\d+)\s*/\s*(\d+)\D*$')
TOO_MANY = 90  # Answers, after which a player gives up


def last_line(screen):
    """Return the question that a screen ends with."""
    return screen.split('\n')[-1]


def solver(wrong=(), kinds=('times',)):
    """Return a player that answers all but some questions rightly.

    wrong: which of its answers are not right, from 1. kinds: what it asks
    for, a round each.
    """
    typed = []
    answered = []
    rounds = list(kinds)

    def read_and_type(screen):
        """Return the answer to the question that ends the screen."""
        question = last_line(screen)
        typed.append(question)
        found = PRODUCT.search(question) or QUOTIENT.search(question)
        if found:
            answered.append(question)
            first, second = map(int, found.groups())
            right = first * second
            if not PRODUCT.search(question):
                right = first // max(1, second)
            return str(right + (len(answered) in wrong))
        if says(question, 'again'):
            rounds.pop(0)
            return 'y' if rounds else 'quit'
        if len(typed) > TOO_MANY:
            return 'quit'
        if says(question, 'divide') or (
                says(screen, 'divide') and not re.search(r'\d', question)):
            return rounds[0]
        return '10'
    return read_and_type


def asked(session, form):
    """Return the numbers of the screens that ask a question of a form."""
    return [number for number, screen in enumerate(session.screens[:-1])
            if form.search(last_line(screen))]


def one_star(game):
    """Are there 15 questions, and is 90 the goal?"""
    session = game.play(solver(), 1)
    count = len(asked(session, PRODUCT))
    if count != 15:
        return f'A round without a miss should have 15 questions, not {count}.'
    if not {15, 90} <= numbers_in(session.opening):
        return 'The first screen should speak of 15 questions and 90 points.'
    return ''


def two_stars(game):
    """Is "in a row" said from the third right answer on, and not else?"""
    for wrong in ((), (1,), (3, 6), (4, 9, 11), (2, 5, 10)):
        session = game.play(solver(wrong), 2)
        row = 0
        for count, number in enumerate(asked(session, PRODUCT), 1):
            row = 0 if count in wrong else row + 1
            if says(session.screens[number + 1], 'in a row') != (row >= 3):
                what = 'should not' if row < 3 else 'should'
                return (f'When a row of right answers is {row} long, the '
                        f'reply {what} have the words "in a row".')
    return ''


def three_stars(game):
    """Does each round ask for times or divide, and keep to it?"""
    for kinds in (('times', 'divide'), ('divide', 'times')):
        session = game.play(solver(kinds=kinds), 3)
        again = next((number for number, screen in enumerate(session.screens)
                      if says(last_line(screen), 'again')), 0)
        rounds = {kinds[0]: range(again), kinds[1]: range(again, 999)}
        counts = []
        for kind, form, other in (('times', PRODUCT, QUOTIENT),
                                  ('divide', QUOTIENT, PRODUCT)):
            counts.append(sum(number in rounds[kind]
                              for number in asked(session, form)))
            if counts[-1] < 3 or any(number in rounds[kind]
                                     for number in asked(session, other)):
                example = '7 x 8' if kind == 'times' else '56 / 7'
                return (f'In a round after the answer "{kind}" all questions '
                        f'should look like "{example}".')
        if counts[0] != counts[1]:
            return ('If all answers are right, times and divide should have '
                    'the same number of questions in a round.')
        for number in asked(session, QUOTIENT):
            first, second = QUOTIENT.search(
                last_line(session.screens[number])).groups()
            if int(second) == 0 or int(first) % int(second):
                return 'A division such as "56 / 7" should leave no remainder.'
    return ''
