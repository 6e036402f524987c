"""Rock, Paper, Scissors: each pair of throws, and the score."""

import re

import pytest

from stage import answer, perform, replay

# A draw leaves the score alone.
PREDICT = {'seed': 1, 'lines': ['r', 'r'], 'shows': 'Score: you 1, me 0.'}

# The first throw of the computer, by seed.
ROCK, PAPER, SCISSORS = 2, 0, 1

WON = '''
Rock, Paper, Scissors
=====================
We throw at the same time. Rock breaks scissors, scissors cut
paper, paper wraps rock. After a draw, we simply throw again.
You win if you win 3 throws before I do.
I never peek. But in each game I have a habit: I look at your last
throw, and often choose my next one by it. Find out how, and win!
Type quit to leave.

Rock, paper or scissors (r/p/s)? r
You throw rock, I throw rock. That is a draw.
Score: you 0, me 0.
Rock, paper or scissors (r/p/s)? Paper
You throw paper, I throw rock. Paper wraps rock.
Score: you 1, me 0.
Rock, paper or scissors (r/p/s)?  s 
You throw scissors, I throw rock. Rock breaks scissors.
Score: you 1, me 1.
Rock, paper or scissors (r/p/s)? stone
Please type r for rock, p for paper or s for scissors.
Rock, paper or scissors (r/p/s)? r
You throw rock, I throw scissors. Rock breaks scissors.
Score: you 2, me 1.
Rock, paper or scissors (r/p/s)? p
You throw paper, I throw paper. That is a draw.
Score: you 2, me 1.
Rock, paper or scissors (r/p/s)? s
You throw scissors, I throw rock. Rock breaks scissors.
Score: you 2, me 2.
Rock, paper or scissors (r/p/s)? r
You throw rock, I throw rock. That is a draw.
Score: you 2, me 2.
Rock, paper or scissors (r/p/s)? p
You throw paper, I throw rock. Paper wraps rock.
Score: you 3, me 2.
You win this game. Well thrown!
My habit was to copy your last throw.
Games won so far: 1 of 1.
Play again (y/n)? maybe
Please type y for another game, or n to stop.
Play again (y/n)? y

I have chosen a habit again, perhaps another one.
Rock, paper or scissors (r/p/s)? r
You throw rock, I throw scissors. Rock breaks scissors.
Score: you 1, me 0.
Rock, paper or scissors (r/p/s)? quit
Goodbye!
'''

LOST = '''
Rock, Paper, Scissors
=====================
We throw at the same time. Rock breaks scissors, scissors cut
paper, paper wraps rock. After a draw, we simply throw again.
You win if you win 3 throws before I do.
I never peek. But in each game I have a habit: I look at your last
throw, and often choose my next one by it. Find out how, and win!
Type quit to leave.

Rock, paper or scissors (r/p/s)? r
You throw rock, I throw paper. Paper wraps rock.
Score: you 0, me 1.
Rock, paper or scissors (r/p/s)? p
You throw paper, I throw scissors. Scissors cut paper.
Score: you 0, me 2.
Rock, paper or scissors (r/p/s)? s
You throw scissors, I throw scissors. That is a draw.
Score: you 0, me 2.
Rock, paper or scissors (r/p/s)? r
You throw rock, I throw scissors. Rock breaks scissors.
Score: you 1, me 2.
Rock, paper or scissors (r/p/s)? p
You throw paper, I throw rock. Paper wraps rock.
Score: you 2, me 2.
Rock, paper or scissors (r/p/s)? s
You throw scissors, I throw rock. Rock breaks scissors.
Score: you 2, me 3.
I win this game.
My habit was to throw what your last throw beats.
Games won so far: 0 of 1.
Play again (y/n)? n
Goodbye!
'''


def test_a_game_won():
    """Draws are thrown again, and three throws win."""
    replay('rock_paper_scissors', WON, ROCK)


def test_a_game_lost():
    """Three throws of the computer win as well."""
    replay('rock_paper_scissors', LOST, 5)


@pytest.mark.parametrize('seed, throw, reason, score', [
    (ROCK, 'rock', 'I throw rock. That is a draw.', (0, 0)),
    (ROCK, 'paper', 'I throw rock. Paper wraps rock.', (1, 0)),
    (ROCK, 'scissors', 'I throw rock. Rock breaks scissors.', (0, 1)),
    (PAPER, 'rock', 'I throw paper. Paper wraps rock.', (0, 1)),
    (PAPER, 'paper', 'I throw paper. That is a draw.', (0, 0)),
    (PAPER, 'scissors', 'I throw paper. Scissors cut paper.', (1, 0)),
    (SCISSORS, 'rock', 'I throw scissors. Rock breaks scissors.', (1, 0)),
    (SCISSORS, 'paper', 'I throw scissors. Scissors cut paper.', (0, 1)),
    (SCISSORS, 'scissors', 'I throw scissors. That is a draw.', (0, 0))])
def test_each_pair_of_throws(seed, throw, reason, score):
    """All nine pairs have their reason and their winner.

    The computer does not peek: with one seed it throws the same against all.
    """
    for typed in (throw, throw[0], f' {throw.upper()} ', throw[0].upper()):
        assert answer('rock_paper_scissors', [typed], seed) == (
            f'You throw {throw}, {reason}\n'
            f'Score: you {score[0]}, me {score[1]}.\n'
            'Rock, paper or scissors (r/p/s)? ')


@pytest.mark.parametrize('goal', [1, 2, 5])
def test_the_goal_ends_the_game(goal):
    """The game goes on until one side has as many points as the goal."""
    for seed in range(10):
        session = perform('rock_paper_scissors', ['r', 'p', 's'] * 30, seed,
                          GOAL=goal)
        scores = [max(map(int, score)) for score in re.findall(
            r'Score: you (\d+), me (\d+)\.', session.transcript)]
        assert max(scores) == goal and scores.count(goal) == 1
        assert f'win {goal} throws before I do' in session.opening


def test_the_games_are_counted():
    """Games won and games played are kept from game to game."""
    session = perform('rock_paper_scissors', ['r', 'y'] * 60, GOAL=1)
    won = games = 0
    for screen in session.screens:
        if 'Games won' in screen:
            games += 1
            won += 'You win this game. Well thrown!\n' in screen
            assert ('I win this game.\n' in screen) == (', me 1.' in screen)
            assert f'Games won so far: {won} of {games}.\n' in screen
    assert 0 < won < games


@pytest.mark.parametrize('typed', ['', 'stone', 'rp', '1', 'q', 'x' * 5000])
def test_what_is_no_throw_is_explained(typed):
    """The question comes again, and the throw of the computer stays."""
    session = perform('rock_paper_scissors', [typed, typed, 'r'], PAPER)
    assert session.replies[0] == session.replies[1] == (
        'Please type r for rock, p for paper or s for scissors.\n'
        'Rock, paper or scissors (r/p/s)? ')
    assert session.replies[2].startswith('You throw rock, I throw paper.')


@pytest.mark.parametrize('typed, reply', [
    ('n', 'Goodbye!\n'), (' NO ', 'Goodbye!\n'), ('quit', 'Goodbye!\n'),
    ('', 'Please type y for another game, or n to stop.\n'
         'Play again (y/n)? '),
    ('r', 'Please type y for another game, or n to stop.\n'
          'Play again (y/n)? '),
    ('Yes', '\nI have chosen a habit again, perhaps another one.\n'
            'Rock, paper or scissors (r/p/s)? ')])
def test_play_again(typed, reply):
    """Yes starts anew, no ends, anything else is asked again."""
    assert answer('rock_paper_scissors', ['r', typed], PAPER,
                  GOAL=1) == reply
