"""Checks of the tasks of Animal Guesser: see tools/trial.py."""

import re

from parts.trial import numbers_in, plain_question


def drawn(game, lines=()):
    """Return the lines of the drawing that comes after the lines typed."""
    typed = list(lines) + ['draw'] + [''] * 12
    screens = game.play(typed).screens
    found = []
    for screen in screens[len(lines) + 1:]:
        found += screen.split('\n')[:-1]
        if plain_question(screen) == plain_question(screens[0]):
            break
    return [line for line in found if line.strip()]


def bare(line):
    """Return the question or animal in a line of a drawing."""
    line = re.sub(r'^\s*(yes|no)\s*:', '', line.lower())
    return re.sub(r'\s*\(\d+\)\s*$', '', line).strip()


def paths_in(lines):
    """Return {animal: [(question, answer) ...]} for the lines of a drawing."""
    paths, waiting = {}, [[]]
    for line in map(bare, lines):
        path = waiting.pop() if waiting else []
        if '?' in line:
            waiting += [path + [(line, answer)] for answer in ('no', 'yes')]
        else:
            paths[line] = path
    return paths


def one_star(game):
    """Does the computer know the whale, and come to it?"""
    paths = paths_in(drawn(game))
    path = [paths[name] for name in paths if 'whale' in name.split()]
    if not path:
        return 'The whale should be in the drawing of the first tree.'
    answers = [answer for question, answer in path[0]]
    if 'whale' not in game.answers(['play', ''] + answers)[-1].lower():
        return 'With the answers that lead to it, the whale should be guessed.'
    others = ('shark', 'goldfish', 'bee', 'parrot', 'cat', 'lion', 'snake')
    known = {name.split()[-1] for name in paths}
    if not known.issuperset(others):
        return 'All the other animals should still be in the tree.'
    return ''


class Teacher:
    """A player of one game that says yes, and no when the computer guesses.

    new: the animals that it teaches; without any it says yes all the time.
    """

    def __init__(self, questions, new):
        """Prepare to play with a tree that has these questions."""
        self.questions = set(questions)
        self.texts = [text for name in new
                      for text in (name, f'Is it like the {name}')]
        self.menu = None

    def __call__(self, screen):
        """Read the question and answer it."""
        question = plain_question(screen)
        if question == self.menu:
            return 'quit'
        if self.menu is None:
            self.menu = question
            return 'play'
        if 'enter' in question:
            return ''
        if '(y/n)' not in question:
            text = self.texts.pop(0)
            self.questions.add(text.lower())
            return text
        asked = question.split('(y/n)')[0].strip(' ?')
        return 'y' if asked in self.questions or not self.texts else 'n'


def two_stars(game):
    """Does the screen say after a game how many animals are known?"""
    lines = list(map(bare, drawn(game)))
    questions = [line.strip(' ?') for line in lines if '?' in line]
    animals = len(lines) - len(questions)
    for new in ([], ['newt'], ['newt', 'otter', 'yak']):
        session = game.play(Teacher(questions, new))
        count = animals + len(new)
        if count not in numbers_in(session.screens[-2]):
            return (f'After a game with {len(new)} new animals, it should say '
                    f'that the computer knows {count}.')
    return ''


def counts_of(lines):
    """Return for each line of a drawing how many animals it stands for."""
    counts, below = [], []
    for line in reversed(lines):
        both = '?' in line and len(below) > 1
        below.append(below.pop() + below.pop() if both else 1)
        counts.insert(0, below[-1])
    return counts


def three_stars(game):
    """Is the number of animals behind each question, and can it be typed?"""
    lines = drawn(game)
    for line, count in zip(lines, counts_of(lines)):
        if '?' in line and not line.rstrip().endswith(f'({count})'):
            return (f'In the drawing, the line of "{bare(line)}" should end '
                    f'with ({count}).')
    small = ['Does it hop? (3)', '  yes: Is it green? (2)', '    yes: a frog',
             '    no: a toad', '  no: a snail']
    for typed in (lines, small):
        shown = drawn(game, ['type'] + typed + [''])
        if list(map(bare, shown)) != list(map(bare, typed)):
            return ('A tree that is typed with the numbers behind its '
                    'questions should be taken, and drawn as it was typed.')
    return ''
