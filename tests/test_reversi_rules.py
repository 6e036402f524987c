"""Reversi: a referee follows whole games; what a move flips."""

import itertools
import random
import re

import pytest

from stage import answer, borrow, perform

WAYS = [way for way in itertools.product((-1, 0, 1), repeat=2) if any(way)]


@pytest.fixture(scope='module')
def game():
    """Return the game as a module."""
    return borrow('reversi')


def caught(board, x, y, own):
    """Return what own flips at x, y, by the rules: board is {(x, y): mark}."""
    found = []
    for step_x, step_y in WAYS:
        line = []
        for i in range(1, 9):
            mark = board.get((x + i * step_x, y + i * step_y), '.')
            if mark == own:
                found += line
            if mark in ('.', own):
                break
            line.append((x + i * step_x, y + i * step_y))
    return found


def cleared(game):
    """Return a board without discs."""
    return [mark if mark == '#' else game.EMPTY for mark in game.new_board()]


class Referee:
    """A player of any legal moves, who checks all that the screen shows."""

    def __init__(self, strength, seed):
        """Play all games at one strength."""
        self.strength, self.pick = strength, random.Random(seed)
        self.human, self.results, self.passes = 'O', [], 0

    def begin(self):
        """Set up a board of four discs; the sides have changed."""
        self.board = {(4, 4): 'O', (5, 5): 'O', (4, 5): 'X', (5, 4): 'X'}
        self.turn, self.human = 'X', 'O' if self.human == 'X' else 'X'

    def legal(self, own):
        """Return the squares where own can go."""
        return {(x, y) for x in range(1, 9) for y in range(1, 9)
                if (x, y) not in self.board and caught(self.board, x, y, own)}

    def take(self, line):
        """Follow a line that tells of a move or of a pass."""
        told = re.match(
            r"(Your|The computer's) (?:turn passes: there is no move|"
            r'move: ([A-H])([1-8])\. Flipped: (\d+))\.$', line)
        if told:
            own, rival = self.turn, 'O' if self.turn == 'X' else 'X'
            assert told.group(1) == ('Your' if own == self.human
                                     else "The computer's")
            if told.group(2):
                x, y = 'ABCDEFGH'.index(told.group(2)) + 1, int(told.group(3))
                assert (x, y) in self.legal(own)
                flipped = caught(self.board, x, y, own)
                assert int(told.group(4)) == len(flipped)
                self.board.update(dict.fromkeys(flipped + [(x, y)], own))
            else:
                assert self.legal(rival) and not self.legal(own)
                self.passes += 1
            self.turn = rival

    def check(self, screen):
        """Compare the board and the score on the screen with one's own."""
        rows = re.findall(r'^  (\d) ((?:\S ){7}\S)$', screen, re.M)
        if 'Press' in screen.split('\n')[-1]:
            assert '+' not in screen.split('You (')[0]
        elif rows:
            over = 'The game is over' in screen
            free = set() if over else self.legal(self.human)
            for digit, marks in rows:
                for x, mark in enumerate(marks.split(), 1):
                    place = x, int(digit)
                    assert mark == ('+' if place in free
                                    else self.board.get(place, '.'))
            discs = list(self.board.values())
            own = discs.count(self.human)
            rest = len(discs) - own
            assert f'You ({self.human}): {own}, the computer (' in screen
            assert f'): {rest}.\n' in screen
            if over:
                assert not self.legal('X') and not self.legal('O')
                self.results.append(own - rest)
                assert (f'you win by {own - rest}!' in screen if own > rest
                        else f'computer wins by {rest - own}.' in screen
                        if own < rest else 'over: a draw.' in screen)

    def __call__(self, screen):
        """Check the screen, then answer its question."""
        for line in screen.split('\n'):
            if line.startswith('You are'):
                self.begin()
                assert line == f'You are {self.human}. X goes first.'
            self.take(line)
        self.check(screen)
        question = screen.split('\n')[-1]
        if question.startswith('Easy'):
            return self.strength
        if question.startswith('Play'):
            return 'n' if len(self.results) == 6 else 'y'
        if question.startswith('Press'):
            return ''
        x, y = self.pick.choice(sorted(self.legal(self.human)))
        return 'ABCDEFGH'[x - 1] + str(y)


@pytest.mark.parametrize('strength', ['easy', 'm', 'Hard'])
def test_whole_games_go_by_the_rules(strength):
    """Moves, flips, marks, passes, scores and ends are as they should be."""
    referee = Referee(strength, seed=5)
    session = perform('reversi', referee, seed=5)
    assert session.ending == 'finished' and not session.error
    assert len(referee.results) == 6 and referee.passes


@pytest.mark.parametrize('step_x, step_y', WAYS)
@pytest.mark.parametrize('length', range(4))
def test_a_line_is_flipped_in_each_direction(game, step_x, step_y, length):
    """It needs an own disc at its other end: no gap, and not the wall."""
    square = game.SQUARES['d4']
    step = step_x + step_y * game.WIDTH
    end = square + step * (length + 1)
    line = [square + step * (i + 1) for i in range(length)]
    for mark in 'XO.':
        board = cleared(game)
        for place in line:
            board[place] = 'O'
        if board[end] != '#':
            board[end] = mark
        expected = line if board[end] == 'X' else []
        assert sorted(game.flips(board, square, 'X')) == sorted(expected)


@pytest.mark.parametrize('size, squares, last', [
    (4, ['b1', 'a2', 'd3', 'c4'], 'D4'), (6, ['c2', 'b3', 'e4', 'd5'], 'F6'),
    (8, ['d3', 'c4', 'f5', 'e6'], 'H8'),
    (10, ['e4', 'd5', 'g6', 'f7'], 'J10')])
def test_the_first_moves(size, squares, last):
    """On each board X has four squares to choose from."""
    lines = answer('reversi', ['e'], SIZE=size).split('\n')
    assert lines[2].split() == list('ABCDEFGHIJ'[:size])
    assert lines[-1] == f'Your square (A1 to {last}): '
    marks = []
    for number, line in enumerate(lines[3:3 + size], 1):
        assert line[:4] == f'{number:3} '
        marks += ['abcdefghij'[x] + str(number)
                  for x, mark in enumerate(line[4:].split()) if mark == '+']
    assert marks == squares
