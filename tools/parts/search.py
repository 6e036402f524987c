"""Find games by what people type: a level, a kind, a concept, any word.

Example: found_by(games(), '2 players') is ('For 2 players', [...])
"""

import re

from parts.catalog import KINDS
from parts.common import ROOT, suggestion
from parts.course import lessons
from parts.ladder import LEVEL_NAMES, LEVEL_OF
from parts.shelf import plain
from parts.uses import concepts_of

SHORTEST = 3  # Letters of a word that is looked for in titles and pitches.
COURSE = ROOT / 'src' / 'COURSE.md'


def singular(words):
    """Return words as one would say them of one thing: dictionary, loop."""
    return re.sub(r's\b', '', re.sub(r'ies\b', 'y', words))


def concepts_named(words):
    """Return the concepts of the ladder that words may mean, as a list."""
    if words in LEVEL_OF:
        return [words]
    return [name for name in LEVEL_OF
            if singular(words) in (singular(name), *singular(name).split())]


def players_of(game):
    """Return for how many players a game is: a set of texts."""
    return set(re.findall(r'\d', game.players))


def lesson_of(number):
    """Return the name of the game of a lesson of the course, or ''."""
    text = COURSE.read_text(encoding='utf-8') if COURSE.exists() else ''
    return ''.join(lesson.game for lesson in lessons(text)
                   if lesson.number == number)


def by_number(collection, number, word):
    """Return a heading and the games for words such as 2 players, level 3."""
    if word == 'level' and number in LEVEL_NAMES:
        return (f'Level {number}: {LEVEL_NAMES[number]}',
                [game for game in collection if game.level == number])
    if word == 'lesson':
        return (f'Lesson {number}', [game for game in collection
                                     if game.name == lesson_of(number)])
    if word == 'player':
        return (f'For {number} players', [
            game for game in collection if str(number) in players_of(game)])
    if word == 'minute':
        return (f'In {number} minutes or less', [
            game for game in collection
            if game.minutes <= number])
    return None


def found_by(collection, words):
    """Return a heading and the games that fit the words; None if none do."""
    numbered = re.fullmatch(r'(?:(\d{1,3}) (player|minute)s?|'
                            r'(level|lesson) (\d{1,3}))', words)
    if numbered:
        return by_number(collection, int(numbered[1] or numbered[4]),
                         numbered[2] or numbered[3])
    for level, name in LEVEL_NAMES.items():
        if words == plain(name) or (level, words) in ((1, 'easy'),
                                                      (5, 'hard')):
            return by_number(collection, level, 'level')
    if singular(words) in KINDS or words in KINDS:
        kind = words if words in KINDS else singular(words)
        return (f'Kind: {kind}',
                [game for game in collection if game.kind == kind])
    concepts = concepts_named(words)
    if concepts:
        return ('Games that teach ' + ' or '.join(concepts), [
            game for game in collection
            if set(concepts) & set(game.concepts)])
    fitting = [game for game in collection if len(words) >= SHORTEST
               and words in plain(' '.join((game.title, game.pitch)
                                           + game.also))]
    return (f'Games with "{words}"', fitting) if fitting else None


def game_called(collection, words):
    """Return the game of that name, title or other name, or None."""
    for game in collection:
        if words in map(plain, (game.name, game.title) + game.also):
            return game
    return None


def meant(collection, words):
    """Return what was perhaps meant by words that find nothing, or ''."""
    known = {plain(game.title): game.title for game in collection}
    known.update((word, word) for word in KINDS + tuple(LEVEL_OF))
    return suggestion(words, known)


def using(collection, concept):
    """Return the games in whose code a concept is, taught or not."""
    return [game for game in collection if concept in concepts_of(game.code)]
