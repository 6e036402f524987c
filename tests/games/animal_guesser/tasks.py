"""Tasks of Animal Guesser: see tools/parts/judge.py."""

import re

from parts.promises import question_of
from parts.screens import numbers_in, plain_question, says
from parts.trial import Missing

PREDICT = {'lines': ['', 'n', 'n', 'goldfish'],
           'shows': 'I know the goldfish, but your answers led me to the dog.',
           'because': 'It knows the goldfish, but your answers led it to the '
           'dog. learn() returns the old animal, so nothing is learned.'}

HINTS = {
    '*': 'START is the first tree. In place of an animal, there can be a '
         'question with two animals, in brackets of its own.',
    '**': 'animals_in(tree) returns a list of them. Which line of main() is '
          'the last of a round?',
    '***': 'read() returns what was typed. While that is tree, show the tree '
           'and ask again: a loop can do it.',
}

ANSWERS = {
    '*': '''
-START = ('Does it live in water?', 'goldfish', 'dog')
+START = ('Does it live in water?', ('Is it huge?', 'whale', 'goldfish'),
+         'dog')
''',
    '**': '''
         tree = new_tree
+        print(f'Animals: {len(animals_in(tree))}')
''',
    '***': '''
-        read('Press Enter when you have one: ')
+        while read('Press Enter when you have one: ').lower() == 'tree':
+            show(tree, '')
         new_tree = guess(tree, animals_in(tree))
''',
}

NAMES = 'goldfish', 'dog', 'whale'
NEW = 'newt', 'otter', 'yak', 'emu'


def bare(text):
    """Return a text in small letters, with nothing but its words."""
    return ' '.join(re.findall('[a-z]+', text.lower()))


def explored(game):
    """Return ({a guess: the answers that lead to it}, [other questions]).

    After a right guess, the question of the first screen comes again.
    """
    home = plain_question(game.play([]).opening)
    guesses, others, waiting = {}, [], [[]]
    while waiting:
        path = waiting.pop(0)
        seen = game.answers([''] + path + ['y'])
        asked = question_of(seen[-2]).split('(')[0]
        if plain_question(seen[-1]) == home:
            guesses[asked] = path
        elif len(path) < 4:
            others.append(asked)
            waiting += [path + ['y'], path + ['n']]
    if not guesses:
        raise Missing('After some answers, an animal should be guessed.')
    return guesses, others


def rounds(path):
    """Return rounds to play: (lines to type, the animals taught so far).

    path: the answers that lead to one of the animals known at the start.
    """
    found, known = [], []

    def add(way, name='', nonsense=()):
        """Add a round; with a name the guess is wrong, and is it learned."""
        lines = ['', *nonsense, *path, *way]
        if name:
            lines += ['n', *nonsense[1:], name]
        if name and name not in known:
            known.append(name)
            lines += [*nonsense[1:], f'Is it like the {name}?', 'y']
        found.append((lines + ['y'] * (not name), list(known)))
    add([])
    add([], 'newt', ['blub', ''])
    add(['y'], 'otter')
    add(['n'], 'newt')  # It is known, so nothing is learned.
    add(['n'])
    add(['n'], 'yak')
    add(['y', 'y'], 'emu')
    for _ in range(30):  # If somebody likes more rounds.
        add(['y', 'n'])
    return found


def one_star(game):
    """Are there three animals from the start, each to be found?"""
    guesses = explored(game)[0]
    for name in NAMES:
        if not any(says(asked, name) for asked in guesses):
            return (f'In the first round, some answers should lead to the '
                    f'{name}: it should be guessed.')
    return ''


def two_stars(game):
    """Is it said after each round, the last one too, how many are known?"""
    guesses = explored(game)[0]
    played = rounds(min(guesses.values()))
    session = game.play([line for lines, _ in played for line in lines])
    place = 0
    for number, (lines, known) in enumerate(played, 1):
        place += len(lines)
        if place > len(session.replies) or place > len(session.typed):
            break
        count = len(guesses) + len(known)
        if not any(says(line, 'animals') and count in numbers_in(line)
                   for line in session.replies[place - 1].split('\n')):
            return (f'After round {number}, in which {count} animals are '
                    f'known, "Animals: {count}" should be seen.')
    if session.ending != 'finished' or number < 3:
        return 'After the last of the rounds, the game should end.'
    return ''


def three_stars(game):
    """Does tree show all that is known, in every round, and cost nothing?"""
    guesses, asked = explored(game)
    first = [name for name in NAMES if any(says(each, name)
                                           for each in guesses)]
    home = plain_question(game.play([]).opening)
    played = rounds(min(guesses.values()))
    known, lines, places = [], [], []
    for typed, now in played:
        for _ in range(2):
            lines.append('tree')
            places.append((len(lines) - 1, list(known)))
        lines += typed
        known = now
    session = game.play(lines)
    for place, known in places:
        if place >= len(session.typed):
            break
        reply = session.replies[place]
        wanted = first + list(map(bare, asked)) + list(known) + [
            f'is it like the {name}' for name in known]
        for words in wanted:
            if f' {words} ' not in f' {bare(reply)} ':
                return ('After "tree" all that is known should be seen, also '
                        f'"{words}".')
        if plain_question(reply) != home:
            return 'After "tree" the question for Enter should come again.'
    without = game.play([line for line in lines if line != 'tree'])
    if [plain_question(reply) for line, reply in zip(
            session.typed, session.replies) if line != 'tree'] != [
                plain_question(reply) for _, reply in zip(
                    without.typed, without.replies)]:
        return 'The game should go on after "tree" as it does without it.'
    return ''
