"""Tasks of Chomp: see tools/parts/judge.py."""

import itertools
import re

from parts.scripted import CTRL_D

PREDICT = {'seed': 2, 'lines': ['A3'], 'shows': '\n2 # # # # # \n3 \n4 \n',
           'because': 'Rows 1 and 2: A3 is the first square of row 3, so that '
           'row goes, and with it all that is below.'}

HINTS = {
    '*': 'The height is a constant; the squares are printed in show().',
    '**': 'len(squares_of(bar)) is how many there are, before and afterwards.',
    '***': 'squares_of(bar)[1:] is all but A1. When is that list empty?',
}

ANSWERS = {
    '*': '''
-        line = '# ' * bar[row]
+        line = 'o ' * bar[row]
@@
-ROWS = 4  # Try 2 or 3.
+ROWS = 5  # Try 2 or 3.
''',
    '**': '''
+        before = len(squares_of(bar))
         column = LETTERS.index(square[0])
@@
             if bar[row] > column:
                 bar[row] = column
+        print('Bite:', before - len(squares_of(bar)))
''',
    '***': '''
-        square = ask_square(player, bar)
+        squares = squares_of(bar)
+        if player == 'Red':
+            square = ask_square(player, bar)
+        elif len(squares) > 1:
+            square = random.choice(squares[1:])
+        else:
+            square = 'A1'
''',
}

STYLES = list(itertools.product(range(3), (0, 1, 2)))


def board_in(screen):
    """Return the squares on a screen, A1 first: marks behind row numbers."""
    rows = re.findall(r'(?m)^ *(\d)\b[ .:|]*((?:\S\b|[^\w\s]|o| )*)$',
                      screen)
    return [letter + number for number, row in dict(rows).items()
            for letter in 'ABCDEFGHI'[:len(row.replace(' ', ''))]]


def after(squares, bite):
    """Return the squares that are left after a bite."""
    return [square for square in squares
            if square[0] < bite[0] or square[1] < bite[1]]


def bites(game, seed, style):
    """Return the bites of a game, its Session, and does one player bite?

    A bite is (squares before, bite, squares at the next, screen after). In
    style 0 the third one is A1; 1 and 2 try to leave A1 alone.
    """
    found, waiting = [], []

    def player(screen):
        """Type nonsense, and then the bite that waits."""
        if waiting:
            return waiting.pop() if len(found) < 50 else CTRL_D
        squares = board_in(screen) or ['A1']
        bite = squares[-1 if style == 1 else len(squares) * 2 // 3]
        if 'A2' not in squares or 'B1' not in squares:
            bite = (squares + squares)[1]
        if len(found) == 2 and style == 0:
            bite = 'A1'
        waiting.append(bite)
        found.append((squares, bite))
        return 'blub'
    session = game.play(player, seed)
    played = [(*pair, later, screen) for pair, (later, _), screen in zip(
        found, found[1:] + [([], '')], session.screens[2::2])]
    return played, session, any(later != after(squares, bite)
                                for squares, bite, later, _ in played)


def one_star(game):
    """Is the bar five rows high, and are the squares drawn as o?"""
    for seed, style in STYLES:
        played, session, _ = bites(game, seed, style)
        squares, bite, later, _ = (played or [([], "", [1], "")])[0]
        if '12345' != ''.join(name[1] for name in squares if name[0] == 'A'):
            return 'On the first screen, the bar should have 5 rows.'
        if squares == later:
            return f'Somebody bites at {bite}: it should be eaten.'
        for drawn in re.findall(r'(?m)^ *[2-9]\b[ .:|]*(.*\S)',
                                session.transcript):
            if set(drawn) - {' '} != {'o'}:
                return 'Each square of chocolate should be drawn as "o".'
    return ''


def two_stars(game):
    """Is it said after each bite how many squares it took?"""
    for seed, style in STYLES:
        played, _, alone = bites(game, seed, style)
        for squares, bite, later, screen in played:
            said = re.findall(r'\bbite\W{0,3}(\d+)|\b(\d+) bite\b',
                              screen.lower())
            left = len(after(squares, bite))
            wanted = [len(squares) - left, left - len(later)]
            if [int(one or other) for one, other in said] != wanted[
                    :1 + (alone and left > 0)]:
                return (f'With {len(squares)} squares, "Bite: {wanted[0]}" '
                        f'should be seen after a bite at {bite}.')
    return ''


def three_stars(game):
    """Is only Red asked, and does Blue bite as it may?"""
    endings, places = {True: set(), False: set()}, set()
    for seed, style in STYLES:
        played, session, alone = bites(game, seed, style)
        for squares, bite, later, _ in played:
            left = after(squares, bite)
            ways = [place for place, square in enumerate(left) if (
                place or len(left) == 1) and after(left, square) == later]
            if left and not (ways and alone):
                return (f'Red bites at {bite}, {len(left)} squares are left: '
                        'then Blue should bite, but not at A1 early.')
            places.update((place, place - len(left)) for place in ways)
            if not later:
                endings[not left].add(re.sub(r'\b[A-I]?\d', '', session.last))
    if min(len(set(index)) for index in zip(*places, (0, 0))) < 5:
        return 'Blue should bite at random squares.'
    return ('At the end it should be said who has won.'
            if endings[True] & endings[False] else '')
