"""Pig: a referee follows the points through many games."""

import re

import pytest

from stage import perform

LINE = re.compile(r'(You|I) (roll|hold)(?: (\d+): +(\d+) in this turn\.'
                  r'(?: Hold, and you have (\d+)\.)?|, and have (\d+)\.)')


def player(limit, goal=100, lines=9999):
    """Return a player who holds at limit or when that is enough to win."""
    typed = []

    def play(screen):
        """Return the next line, as a person who reads the last roll."""
        typed.append(screen)
        if len(typed) > lines:
            return 'quit'
        if 'Play again' in screen:
            return 'y'
        told = LINE.match(screen)
        if told and told.group(5) and (int(told.group(4)) >= limit
                                       or int(told.group(5)) >= goal):
            return 'h'
        return 'r'
    return play


class Referee:
    """Follows the screens of Pig, line by line, and knows the rules.

    score: the points of You and I. held: what each hold of the computer had
    brought. wins: whether You won, a game each. turns: those of each game.
    """

    def __init__(self, goal, hold):
        """Begin with a new game."""
        self.goal, self.hold = goal, hold
        self.held, self.wins, self.turns, self.rolls = [], [], [], []
        self.new_game()

    def new_game(self):
        """Begin at 0, with the player."""
        self.score = {'You': 0, 'I': 0}
        self.turn, self.taken, self.who = 0, 0, 'You'

    def enough(self):
        """Has the computer all that it wants in this turn?"""
        return (self.turn >= self.hold
                or self.score['I'] + self.turn >= self.goal)

    def end_turn(self):
        """Let the other one go on."""
        self.taken += self.who == 'You'
        self.who = 'I' if self.who == 'You' else 'You'
        self.turn = 0

    def over(self):
        """Return who has won, or None."""
        for who, score in self.score.items():
            if score >= self.goal:
                return who
        return None

    def read(self, line):
        """Hold the rules for one line of the screen."""
        told = LINE.fullmatch(line)
        if re.fullmatch(r'(You|I) roll 1: this turn brings (you|me) nothing\.',
                        line):
            assert line.startswith(self.who + ' roll') and not self.over()
            assert self.who == 'You' or not self.enough()
            self.rolls.append(1)
            self.end_turn()
        elif told and told.group(2) == 'roll':
            assert told.group(1) == self.who and not self.over()
            assert self.who == 'You' or not self.enough()
            self.rolls.append(int(told.group(3)))
            self.turn += self.rolls[-1]
            assert int(told.group(4)) == self.turn
            if self.who == 'You':
                assert int(told.group(5)) == self.score['You'] + self.turn
        elif told:
            assert told.group(1) == self.who and not self.over()
            assert self.who == 'You' or self.enough()
            if self.who == 'I':
                self.held.append(self.turn)
            self.score[self.who] += self.turn
            assert int(told.group(6)) == self.score[self.who]
            self.end_turn()
        elif '|' in line:
            who = line.split()[0].replace('Me', 'I')
            cells = min(40, self.score[who] * 40 // self.goal)
            assert line == '{:3} {:4}  |{:40}|'.format(
                line.split()[0], self.score[who], '#' * cells)
            assert self.who == 'You' or self.over()
        elif line.startswith('A new game'):
            self.new_game()
        elif line.startswith('I win') or line.startswith('You win'):
            self.wins.append(line.startswith('You'))
            assert self.over() == ('You' if self.wins[-1] else 'I')
            self.turns.append(self.taken)
            assert line == 'I win this game.' or line == (
                f'You win this game. Turns that you took: {self.taken}.')
        elif line.startswith('Your fewest'):
            best = min(turns for turns, won in zip(self.turns, self.wins)
                       if won)
            assert line == f'Your fewest turns so far: {best}.'
        elif line.startswith('Games won'):
            assert line == (f'Games won so far: {sum(self.wins)} of '
                            f'{len(self.wins)}.')
        elif line.startswith('Play again'):
            assert self.over()
        elif line.startswith('Roll or hold'):
            assert self.who == 'You' and not self.over()
        else:
            assert line in ('', 'Goodbye!')


def refereed(limit, goal=100, hold=20, seed=0, lines=1000, **constants):
    """Return the Referee of some games, each line held to the rules."""
    referee = Referee(goal, hold)
    session = perform('pig', player(limit, goal, lines), seed, GOAL=goal,
                      HOLD=hold, **constants)
    for screen in session.screens[1:]:
        for line in screen.split('\n'):
            referee.read(line)
    return referee


@pytest.mark.parametrize('goal, hold, sides', [
    (100, 20, 6), (50, 10, 6), (200, 30, 6), (30, 20, 4), (100, 20, 10),
    (2, 20, 6)])
def test_the_rules_through_many_games(goal, hold, sides):
    """Points, bars, turns and scores are right in every line."""
    referee = refereed(20, goal, hold, SIDES=sides)
    assert len(referee.wins) > 5 and True in referee.wins
    assert False in referee.wins
    assert set(referee.rolls) == set(range(1, sides + 1))


def test_the_computer_holds_at_twenty():
    """It never stops below 20, nor goes on at 20, but when it needs less."""
    referee = refereed(5, goal=99999, lines=2000)
    assert set(referee.held) == {20, 21, 22, 23, 24, 25}
    assert min(refereed(20, lines=2000).held) < 20


def test_the_die_is_fair():
    """Each of the six sides comes up about as often."""
    rolls = refereed(20, lines=2000).rolls
    for side in range(1, 7):
        assert 0.15 < rolls.count(side) / len(rolls) < 0.185


def test_how_often_a_player_wins():
    """Who holds at 20, as the computer does, wins about half of the games."""
    wins = refereed(20, lines=7000).wins
    assert len(wins) > 150
    assert 0.45 < sum(wins) / len(wins) < 0.6
    careless = refereed(100, lines=2000).wins
    assert sum(careless) / len(careless) < 0.25
