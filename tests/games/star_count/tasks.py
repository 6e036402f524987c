"""Tasks of Star Count: see tools/parts/judge.py."""

import re

from parts.screens import numbers_in

PREDICT = {'seed': 1, 'lines': ['many', '0'], 'shows': 'Lives left: 2',
           'because': 'As many as before: only a wrong number costs one.'}

HINTS = {
    '*': 'Look for the texts with a star in them. The lives are a constant.',
    '**': 'Where Right! is printed, rows, columns, rest and stars are known. '
          'Put them into an f-string.',
    '***': 'Print some of the rows, then an empty line, then the other rows: '
           'let random.randint() say how many come first.',
}

ANSWERS = {
    '*': '''
-LIVES = 3  # Wrong answers until you lose. Try 1 or 5.
+LIVES = 5  # Wrong answers until you lose. Try 1 or 3.
@@
-        line = ' *' * columns
-        last_line = ' *' * rest
+        line = ' o' * columns
+        last_line = ' o' * rest
''',
    '**': '''
             print('Right!')
+            print(f'{rows} x {columns} + {rest} = {stars}')
''',
    '***': '''
-        print((line + '\\n') * rows + last_line)  # '\\n' ends a line.
+        hole = random.randint(0, rows)  # So many rows are above it.
+        print((line + '\\n') * hole + '\\n'
+              + (line + '\\n') * (rows - hole) + last_line)
''',
}


def field_of(screen):
    """Return the stars in each row of a screen's field, 0 in a hole."""
    rows = ''
    for line in screen.split('\n')[:-1] + ['text']:
        stars = line.replace(' ', '')
        same = stars == stars[:1] * len(stars) and stars[:1] != '='
        rows += f'{len(stars)} ' if same else 'text '
    found = re.findall(r'\b[1-9][\d ]*', re.sub(r'\b(0 )+text', 'text', rows))
    return [int(row) for row in ''.join(found[-1:]).split()]


def count(screen):
    """Return the right answer to a screen's question, as a text."""
    return str(sum(field_of(screen)))


def counted(game, seed, first=()):
    """Return the Session of a player who counts, after the first answers."""
    waiting = list(first)
    return game.play(lambda screen: waiting.pop(0) if waiting
                     else count(screen), seed)


def one_star(game):
    """Are the stars o, and are there five lives?"""
    for seed in range(4):
        wrong = game.play(['0'] * 12, seed)
        right = counted(game, seed)
        for screen in right.screens + wrong.screens:
            if re.search(r'(?m)^[ *]*\*[ *]*\d*$', screen):
                return 'No field should have a * any more, nor the last one.'
        for screen in right.screens[:-1]:
            if not re.search(r'(?mi)^( *o)+ *$', screen):
                return 'Each field should be made of o.'
        if len(wrong.typed) != 5 or wrong.ending != 'finished':
            return 'With wrong answers only, the fifth should end the game.'
        if 5 not in numbers_in(wrong.opening):
            return 'The first screen should say that there are 5 lives.'
    return ''


def sums_in(screen):
    """Return the sums on a screen, as in 4 x 7 + 3 = 31: a list of numbers."""
    return [list(map(int, found)) for found in re.findall(
        r'(\d+) *[xX*] *(\d+) *\+ *(\d+) *= *(\d+)', screen)]


def two_stars(game):
    """Is the sum of the last field seen after each right answer, only then?"""
    for seed in range(4):
        for first in ([], ['0'], ['many']):
            session = counted(game, seed, first)
            for screen, typed, reply in zip(session.screens, session.typed,
                                            session.replies):
                field = field_of(screen) or [0]
                full = len([stars for stars in field if stars]) - 1
                wanted = [full, field[0], field[-1], sum(field)]
                seen = [wanted in sums_in(reply) or (
                    wanted[1::-1] + wanted[2:] in sums_in(reply))]
                text = '{} x {} + {} = {}'.format(*wanted)
                if seen != [typed == count(screen)]:
                    return (f'When the answer {typed} is '
                            f'{"wrong" if seen[0] else "right"}, "{text}" '
                            f'should {"not " if seen[0] else ""}be seen.')
    return ''


def three_stars(game):
    """Has each field a hole at random, whose stars do not count?"""
    holes, lengths, places = {}, set(), set()
    for seed in range(16):
        session = counted(game, seed)
        lengths.add(len(session.typed))
        if not game.ends(['0'], seed):  # There is more than one life.
            lengths.add(len(counted(game, seed, ['0']).typed) - 1)
        for number, screen in enumerate(session.screens[:-1]):
            field = field_of(screen)
            if field.count(0) > 1 or len(set(field[:-1]) - {0}) != 1 or (
                    field[-1] >= field[0]):
                return ('One row should be empty, the last one shorter, and '
                        'all the others as long as before.')
            hole = field.index(0) if 0 in field else 0  # Above them all.
            places.add(hole and hole - len(field) + 1)  # From below.
            holes.setdefault(number, set()).add(hole)
    if {0} in holes.values():
        return 'Each field should have an empty row in some of the games.'
    if len(lengths) > 1 or lengths == {1}:
        return 'The right answer should be how many stars are seen.'
    if not {0, -1} <= places:
        return ('The empty row should be one of the full rows, at random: at '
                'times the first of them, at times the last.')
    return ''
