"""src/COURSE.md: each lesson is true to its game, and needs nothing new."""

import re

import pytest

from parts.common import ROOT
from parts.course import lessons
from parts.judge import read_tasks
from parts.ladder import LADDER, LEVEL_OF
from parts.shelf import games, named
from parts.uses import concepts_of

TEXT = (ROOT / 'src' / 'COURSE.md').read_text(encoding='utf-8')
LESSONS = lessons(TEXT)
GAMES = games()
# What a pupil has to type, at most, up to that lesson.
LONGEST = {6: 60, 12: 90, 24: 120}
every_lesson = pytest.mark.parametrize(
    'lesson', LESSONS, ids=lambda lesson: lesson.game)


def game_of(lesson):
    """Return the Game of a lesson."""
    return named(GAMES, lesson.game)


def new_in(lesson):
    """Return the concepts that a lesson says are new, as a list."""
    named_first = lesson.parts['New'].split(';')[0]
    return [name.strip() for name in named_first.split(',')
            if name.strip() in LEVEL_OF]


def code_lines(source):
    """Return how many lines are to be typed: no header, foot, comment."""
    rest = source.split('"""', 2)[2].split('# Start here')[0]
    return sum(bool(line.strip()) and not line.strip().startswith('#')
               for line in rest.split('\n'))


def test_there_are_24_lessons():
    """They are numbered, and each game has one lesson."""
    assert [lesson.number for lesson in LESSONS] == list(range(1, 25))
    assert len({lesson.game for lesson in LESSONS}) == 24


@every_lesson
def test_a_lesson(lesson):
    """It has all its parts, the game's question, and the true answer."""
    assert list(lesson.parts) == ['New', 'Predict', 'Look', 'Tasks', 'Next']
    because = read_tasks(lesson.game).predict['because']
    assert lesson.parts['Predict'] == f'{game_of(lesson).predict} ({because})'
    assert lesson.parts['Look'].count('? (') >= 3
    most = [LONGEST[last] for last in LONGEST if lesson.number <= last][0]
    assert code_lines(game_of(lesson).code.source) <= most


@every_lesson
def test_what_it_looks_at_is_there(lesson):
    """Names in backquotes that the questions speak of stand in the game."""
    source = game_of(lesson).code.source
    for name in re.findall(r'`([a-z_]+\(\)|[A-Z]{3,})`', lesson.parts['Look']):
        assert name.rstrip(')').rstrip('(') in source or name in (
            'strip()', 'lower()', 'append()', 'print()'), name


def test_no_lesson_uses_what_was_not_taught():
    """What is new is said: five concepts at first, then two at most."""
    taught = set()
    for lesson in LESSONS:
        used = set(concepts_of(game_of(lesson).code))
        assert set(new_in(lesson)) == used - taught, lesson.game
        assert len(new_in(lesson)) <= (5 if lesson.number == 1 else 2)
        taught |= used
    wanted = set(LADDER[1] + LADDER[2]) | {
        'dictionaries', 'nested lists', 'sets', 'exceptions', 'recursion',
        'comprehensions', 'classes', 'inheritance'}
    assert wanted <= taught


def test_what_it_says_of_spare_lessons():
    """The games that it names beside the lessons are there."""
    for name in re.findall(r'`([a-z_]+)`(?! work)', TEXT.split('## The lesson'
                                                               )[0]):
        assert (ROOT / 'src' / f'{name}.py').exists() or name == 'src', name
