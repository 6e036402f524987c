"""Tasks of Hexapawn: see tools/parts/judge.py."""

import collections
import random
import re

from parts.common import SRC
from parts.scripted import CTRL_D, load
from parts.screens import numbers_in, says
from parts.trial import Missing

PREDICT = {'seed': 270, 'lines': 'B1B2 A1B2 B1B2 C1C2 C2C3 B1B2 C1C2 B2C3 '
                                 'B1B2 C1C2'.split(),
           'shows': 'and give up.',
           'because': 'It gives up, for that box is empty. And it throws away '
           'the move that led there, too.'}

HINTS = {
    '*': 'Two constants have the marks ^ and v.',
    '**': 'Where the computer makes its move, the board is still in '
          'last_board. boxes[last_board] is a list: how long is it?',
    '***': 'Ask in main(), until the answer is y or n, and hand the answer to '
           'play_game() as well. There, one line throws a move away.',
}

ANSWERS = {
    '*': '''
-YOU = '^'
-COMPUTER = 'v'
+YOU = 'W'
+COMPUTER = 'B'
''',
    '**': '''
         print(f'I move {last_move}.')
+        print(f'Box: {len(boxes[last_board])}')
''',
    '***': '''
-def play_game(boxes):
+def play_game(boxes, learns):
     """Play one game, and learn from it; return who has won."""
@@
             # You cannot win with your first move: I have made one, too.
-            boxes[last_board].remove(last_move)
-            print(f'My last move, {last_move}, goes out of its box.')
+            if learns in ['y', 'yes']:
+                boxes[last_board].remove(last_move)
+                print(f'{last_move} is thrown away.')  # Not judged: words.
             return YOU
@@
     fill_boxes(boxes, START, YOU)
+    learns = ''
+    while learns not in ['y', 'yes', 'n', 'no']:
+        learns = input('Shall I learn (y/n)? ').strip().lower()
+        if learns == 'quit':  # Not judged: a way out is our custom.
+            print('Goodbye!')  # Not judged: a way out is our custom.
+            sys.exit()  # Not judged: a way out is our custom.
     wins = 0
@@
-        if play_game(boxes) == YOU:
+        if play_game(boxes, learns) == YOU:
             wins += 1
''',
}

GAME = load(SRC / 'hexapawn.py')
START = '^^^...vvv'
ROW = re.compile(r'^\W*([123])\b[ |]*(\S)[ |]+(\S)[ |]+(\S)[ |]*$', re.M)

# board: before the computer moves. move: its name, or '' if it makes none.
# reply: what the screen shows. thrown: its moves on that board that have lost.
Event = collections.namedtuple('Event', 'board move reply thrown')


def boards_in(screen):
    """Return the boards on a screen: texts, with the marks that it has."""
    rows = ROW.findall(screen)
    return [''.join(rows[n + 2][1:] + rows[n + 1][1:] + rows[n][1:])
            for n in range(len(rows) - 2)
            if [row[0] for row in rows[n:n + 3]] == ['3', '2', '1']]


def moves_of(board, mark):
    """Return {name of a move: board after it}, none if a pawn is across."""
    over = '^' in board[6:] or 'v' in board[:3]
    return {} if over else GAME.moves_of(board, mark)


class Watcher:
    """Plays a match of a copy, and keeps what the computer does in it.

    events: a list of Events. losing: for each board, the last moves there
    before a defeat of the computer.
    """

    def __init__(self, game, seed, nonsense=()):
        """Play the match: look one move ahead, and be fond of B1B2."""
        self.chance = random.Random(seed)
        first = (boards_in(game.play([], seed).opening) or [START])[-1]
        self.marks = {ord(first[8]): 'v', ord(first[4]): '.',
                      ord(first[0]): '^'}
        self.nonsense = nonsense
        self.waiting, self.events = [], []
        self.losing = collections.defaultdict(list)
        self.last = self.board = None  # The last Event; where it is my turn.
        self.after = START  # The board after my last move.
        self.session = game.play(self, seed)
        if len(self.session.typed) > len(nonsense) and self.board:
            self.look(self.session.last)
        if self.session.ending != 'finished' or not self.events:
            raise Missing('With moves such as B1B2 the match should be played '
                          'to its end, the board shown before each.')

    def __call__(self, screen):
        """Return the next line to type."""
        boards = self.look(screen) if self.board else boards_in(screen)
        if boards:
            self.board = boards[-1].translate(self.marks)
            self.waiting = [*self.nonsense, self.move()]
            self.nonsense = ()
        if not self.waiting or len(self.events) > 300:
            return CTRL_D
        return self.waiting.pop(0)

    def move(self):
        """Choose a move, and remember the board after it."""
        moves = moves_of(self.board, '^')
        if not moves:
            return CTRL_D
        good = [name for name in moves if GAME.why_won(moves[name], '^')]
        safe = [name for name in moves if not good and not any(
            GAME.why_won(after, 'v')
            for after in moves_of(moves[name], 'v').values())]
        wish = [name for name in ('B1B2', 'A1A2') if self.board == START
                and self.chance.random() < 0.5]
        name = self.chance.choice(wish or good or safe or list(moves))
        self.after = moves[name]
        return name

    def look(self, screen):
        """Keep what the computer has done; return the boards on a screen."""
        boards = boards_in(screen)
        if not boards and self.waiting:
            return boards  # The answer to nonsense.
        moves = moves_of(self.after, 'v')
        shown = [board.translate(self.marks) for board in boards]
        made = [name for name in moves if moves[name] in shown]
        board, name = self.after, (made + [''])[0]
        self.events.append(Event(board, name, screen,
                                 list(self.losing[board])))
        if name:
            self.last = self.events[-1]
        elif self.last:
            self.losing[self.last.board].append(self.last.move)
        return boards


def one_star(game):
    """Are the pawns W and B, on each board and to the end?"""
    opening = boards_in(game.play([]).opening)
    if opening != ['WWW...BBB']:
        return 'The first board should have BBB above, and WWW below.'
    for seed in range(3):
        for event in Watcher(game, seed).events:
            for board in boards_in(event.reply):
                if set(board) - set('WB.'):
                    return ('All boards should have only W, B and empty '
                            f'squares; one row is {board[:3]}.')
    return ''


def two_stars(game):
    """Is the number of moves in the box said whenever one is taken?"""
    for seed in range(6):
        nonsense = ('blub', '') if seed == 0 else ()
        for board, name, reply, thrown in Watcher(game, seed, nonsense).events:
            said = [re.sub('[A-C][1-3]', '', line)
                    for line in reply.upper().split('\n')[:-1]]
            count = len(moves_of(board, 'v')) - len(thrown)
            if name and not any(says(line, 'box') and count in numbers_in(line)
                                for line in said):
                return (f'When the computer moves {name} and {len(thrown)} '
                        f'moves on that board have lost before, "Box: '
                        f'{count}" should be seen.')
    return ''


def three_stars(game):
    """Are lost moves made again after n, and never after y?"""
    again = {}
    for word in 'yn':
        copy = game.chosen(word)
        again[word] = [event for seed in range(4)
                       for event in Watcher(copy, seed).events
                       if event.move in event.thrown]
    if again['y']:
        return (f'After "y", {again["y"][0].move} should not be made again '
                'on a board where it lost the game.')
    if not again['n']:
        return ('After "n", a move that has lost should be made again at '
                'times; in four matches it never is.')
    return ''
