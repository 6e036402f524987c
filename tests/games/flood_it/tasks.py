"""Tasks of Flood It: see tools/parts/judge.py."""

import re
import string

PREDICT = {'seed': 1, 'lines': ['d', 'd'], 'shows': 'and not D, which you',
           'because': 'No: ask_letter() refuses it and asks again, and only '
           'then main() counts the move.'}

HINTS = {
    '*': 'Which constant says how your squares are shown?',
    '**': 'show() knows the board and which squares are yours. A loop over '
          'the letters, and in it one over the squares of the board.',
    '***': 'flood() tells what a letter brings, if you give it a copy of the '
           'set. Try each letter, and keep the best one. ask_letter() has to '
           'let the word pass.',
}

ANSWERS = {
    '*': '''
-MINE = '#'  # How the player's squares are shown.
+MINE = '~'  # How the player's squares are shown.
''',
    '**': '''
     print(f'Yours: {len(mine)} of {len(board)}  Moves left: {moves_left}')
+    for letter in LETTERS:
+        count = 0
+        for square in board:
+            if board[square] == letter and square not in mine:
+                count += 1
+        print(f'{letter}: {count}', end='  ')
+    print()
''',
    '***': '''
+def best_letter(board, mine):
+    """Return the letter that brings the most new squares."""
+    best = ''  # Not judged: any letter is better.
+    most = 0
+    for letter in LETTERS:
+        tried = set(mine)  # A copy: the squares are not really taken.
+        flood(board, tried, letter)
+        if len(tried) > most:
+            best = letter
+            most = len(tried)
+    return best
+
+
 def ask_letter(now):
@@
             sys.exit()  # This ends the program.
+        if answer == 'HINT':
+            return answer
@@
-        letter = ask_letter(letter)
+        answer = ask_letter(letter)
+        while answer == 'HINT':
+            print('Hint:', best_letter(board, mine))
+            answer = ask_letter(letter)
+        letter = answer
''',
}


def board(screen):
    """Return the last board on a screen: {(x, y): what the square shows}."""
    rows = [line.split() for line in screen.split('\n')]
    rows = [row for row in rows if len(row) > 3 and max(map(len, row)) == 1]
    size = len(rows[-1]) if rows else 0
    return {(x, y): cell for y, row in enumerate(rows[-size:])
            for x, cell in enumerate(row)}


def flooded(before, letter):
    """Return the board that a letter makes of a board."""
    after = dict(before)
    waiting = [square for square in before if before[square] == before[0, 0]]
    while waiting:
        x, y = waiting.pop()
        for near in (x - 1, y), (x + 1, y), (x, y - 1), (x, y + 1):
            if after.get(near) == letter:
                after[near] = before[0, 0]
                waiting.append(near)
    return after


def gains(now):
    """Return {letter: how many squares are mine after it}, if any more."""
    mine = now.get((0, 0))
    counts = {letter: list(flooded(now, letter).values()).count(mine)
              for letter in sorted(set(now.values()) - {mine})}
    return {letter: count for letter, count in counts.items()
            if count > list(now.values()).count(mine)}


def played(game, seed):
    """Return the lines of a game and its boards; good play if seed is odd."""
    lines, boards = [], [board(game.play([], seed).opening)]
    while gains(boards[-1]):
        found = gains(boards[-1])
        lines.append(max(found, key=found.get) if seed % 2 else min(found))
        boards.append(flooded(boards[-1], lines[-1]))
    return lines, boards


def one_star(game):
    """Are the player's squares shown as water, to the end?"""
    for seed in range(2):
        lines, boards = played(game, seed)
        for number, screen in enumerate(game.play(lines, seed).screens):
            seen = board(screen)
            if not seen or seen[0, 0] != '~' or seen != boards[number]:
                return ('Each square that is yours, and no other one, should '
                        f'be shown as ~, also after {number} moves.')
    return ''


def told(screen, letter):
    """Return the numbers said behind a letter, and those in front of it."""
    text = '\n'.join(line for line in screen.split('\n')[:-1]
                     if re.search(r'\d', line))
    other = rf'(?:(?!\b[{string.ascii_uppercase}]\b)[^\d\n])*'
    return (re.findall(rf'\b{letter}\b{other}(\d+)', text) or ['0'],
            re.findall(rf'(\d+){other}\b{letter}\b', text) or ['0'])


def two_stars(game):
    """Is it said below each board how many squares show each letter?"""
    if not board(game.play([]).opening):
        return 'The first screen should show the board.'
    for seed in range(2):
        lines, boards = played(game, seed)
        letters = sorted(set(boards[0].values()) - {boards[0][0, 0]})
        screens = game.play(['7'] + lines, seed).screens
        for screen in screens[:1] + screens[2:]:
            cells = list(board(screen).values())
            wrong = [[letter for letter in letters if str(cells.count(letter))
                      not in told(screen, letter)[side]] for side in (0, 1)]
            if cells and all(wrong):
                letter = wrong[0][0]
                return (f'When so many squares still show {letter}, "{letter}:'
                        f' {cells.count(letter)}" should be seen below the '
                        'board.')
    return ''


def three_stars(game):
    """Is the letter named that brings the most, as often as one asks?"""
    for seed in range(2):
        lines, boards = played(game, seed)
        plain = game.play(lines, seed)
        hinted = game.play([line for each in lines
                            for line in ('hint', '', 'HINT', each)], seed)
        count = len(plain.typed)
        for number in range(count):
            found = gains(boards[number])
            best = [each for each in found if found[each] == max(
                found.values())]
            for reply in hinted.replies[4 * number:4 * number + 3:2]:
                after = re.findall(r'(?i)\bhint\b(.*)\n', reply)
                named = re.findall(r'\b[A-Z]\b', ' '.join(after))
                if not named or named[-1] not in best:
                    return (f'After {number} moves, "Hint: {min(best)}" should'
                            ' be seen, for it brings the most new squares.')
        boards_seen = [board(reply) for reply in hinted.replies[3::4]]
        if len(hinted.typed) != 4 * count or (
                boards_seen != boards[1:count + 1]):
            return 'A hint should not count as a move or change the board.'
    return ''
