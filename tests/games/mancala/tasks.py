"""Tasks of Mancala: see tools/parts/judge.py."""

import re
import string

from parts.fair import Typist
from parts.screens import numbers_in, says

PREDICT = {'seed': 1, 'lines': ['c'], 'shows': 'You sow C. You go again.',
           'because': 'Its 4 seeds fall into D, E, F and your store; so '
           'take_turn() returns the same side.'}

HINTS = {
    '*': 'Two constants above the functions have the numbers 6 and 4.',
    '**': 'show() prints each board. Add up two slices of it: the places from '
          '0 to HOUSES, and those from ME on.',
    '***': 'Keep a copy of the board, board[:], in a list before each move of '
           'yours. What ask_house() returns for "undo" is no place.',
}

ANSWERS = {
    '*': '''
-HOUSES = 6  # On each side. Try 4 or 8.
-SEEDS = 4  # In each house when the game begins. Try 3 or 6.
+HOUSES = 5  # On each side. Try 4 or 8.
+SEEDS = 5  # In each house when the game begins. Try 3 or 6.
''',
    '**': '''
     print(row_of(NAMES, yours))
+    in_play = sum(board[:HOUSES]) + sum(board[ME:ME + HOUSES])
+    print('In play:', in_play)
''',
    '***': '''
-def ask_house(board):
+def ask_house(board, moves):
     """Ask until the player names a house with seeds; return its place."""
@@
             sys.exit()  # This ends the program.
+        if answer == 'UNDO' and moves > 0:
+            return -1
@@
     side = YOU
+    history = []  # The boards before each move of the player.
     while not is_over(board):
@@
-            place = ask_house(board)
+            place = ask_house(board, len(history))
+            if place == -1:
+                board = history.pop()
+                continue
+            history.append(board[:])
''',
}


def board_on(screen):
    """Return the last board on a screen, [] if there is none.

    It has your houses from left to right, your store, mine and my store.
    """
    rows = [[int(number) for number in row.split()] for row in re.findall(
        r'^(?: *\d+)+ *$', screen, re.MULTILINE)][-3:]
    lengths = list(map(len, rows))
    if len(rows) < 3 or lengths[1] != 2 or lengths[0] != lengths[2]:
        return []
    mine, stores, yours = rows
    return yours + stores[1:] + mine[::-1] + stores[:1]


def houses_of(board):
    """Return the numbers of your houses that have seeds, from 0, a list."""
    return [house for house in range(len(board) // 2 - 1) if board[house]]


def any_house(screen, turn):
    """Sow one house after the other, but type nonsense every fourth time."""
    houses = [0]
    while turn < 300:
        houses = houses_of(board_on(screen)) or houses
        turn += 1
        screen = yield 'blub' if turn % 4 == 0 else (
            string.ascii_uppercase[houses[turn % len(houses)]])


def one_star(game):
    """Are there five houses with five seeds on each side?"""
    opening = game.play([]).opening
    if board_on(opening) != ([5] * 5 + [0]) * 2:
        return 'The first board should have 5 houses of 5 seeds on each side.'
    if board_on(game.answers(['A'])[0])[:6] != [0, 6, 6, 6, 6, 1]:
        return 'A should be sown into B, C, D, E and the store.'
    if board_on(game.answers(['F'])[0]) not in ([], board_on(opening)):
        return 'There should be no house F on your side.'
    return ''


def two_stars(game):
    """Is it told below each board how many seeds are in the houses?"""
    for seed in range(4):
        screens = game.play(Typist(lambda screen: any_house(screen, seed)),
                            seed).screens
        for number, screen in enumerate(screens[:-1]):
            board = board_on(screen)
            half = len(board) // 2
            count = sum(board) - sum(board[half - 1::half]) if board else 0
            if number == 0 and not board:
                return 'The first screen should show the board.'
            if board and not any(
                    count in numbers_in(line) and says(line, 'in play')
                    for line in screen.split('\n')):
                return (f'Below a board with {count} seeds in the houses, "In '
                        f'play: {count}" should be seen.')
    return ''


def undoing(screen, script, wrong):
    """Do what a script says: u is undo, x nonsense, m and n are moves.

    What is wrong goes into a list; None, if all was right.
    """
    now = board_on(screen)
    before = []
    for letter in script:
        if letter == 'x':
            yield 'blub'
        elif letter == 'u':
            seen = board_on((yield 'undo'))
            wanted = before.pop() if before else now
            if seen != wanted and (seen or wanted != now):
                wrong.append('After "undo", the board should be as it was '
                             'before your last move.')
                return
            now = wanted
        else:
            houses = houses_of(now)
            house = houses[0] if letter == 'm' else houses[-1]
            store = len(now) // 2 - 1
            wanted = [seeds + (house < place <= store) for place, seeds
                      in enumerate(now)]
            wanted[house] = 0
            again = now[house] == store - house
            before.append(now)
            now = board_on((yield string.ascii_uppercase[house]))
            if not now or again and now != wanted:
                wrong.append('After "undo", one should sow from the board '
                             'that is seen then.')
                return
    wrong.append(None)


def three_stars(game):
    """Does undo lead back, move by move, to the first board?"""
    if not board_on(game.play([]).opening):
        return 'The first screen should show the board.'
    found = []
    for seed in range(4):
        for script in ('umxuum', 'mmnuuxunu', 'nnxmumuunuum', 'mxunmuun'):
            game.play(Typist(lambda screen: undoing(screen, script, found)),
                      seed)
            if found and found[-1]:
                return found[-1]
    return '' if found else 'A game should last for more than three moves.'
