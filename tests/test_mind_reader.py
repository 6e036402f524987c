"""Mind Reader: halving finds every number, and notices a slip."""

import random
import re

import pytest

from stage import answer, perform, replay

# There is no number above the highest one, and the game says so.
PREDICT = {'seed': 4, 'lines': ['', 'h', 'h', 'h', 'h', 'h', 'h', 'h'],
           'shows': 'Higher than 100? That is as high as I go.'}

WON = '''
Mind Reader
===========
Think of a whole number from 1 to 100, and keep it secret.
I guess, and you tell me the truth: yes, or that your number is
higher or lower than my guess.
You win if I need 7 guesses. I never need more, and some
numbers are harder for me than others: find out which.
Type quit to leave.

Think of your number, then press Enter: 
Guess 1 is 51: yes, higher or lower (y/h/l)? l
Then it is from 1 to 50.
Guess 2 is 26: yes, higher or lower (y/h/l)? l
Then it is from 1 to 25.
Guess 3 is 13: yes, higher or lower (y/h/l)? l
Then it is from 1 to 12.
Guess 4 is 7: yes, higher or lower (y/h/l)? l
Then it is from 1 to 6.
Guess 5 is 4: yes, higher or lower (y/h/l)? l
Then it is from 1 to 3.
Guess 6 is 2: yes, higher or lower (y/h/l)? l
Then it can only be 1.
Guess 7 is 1: yes, higher or lower (y/h/l)? y
At last! I needed all 7 guesses, so you win.
Games won so far: 1 of 1. In a row, at best: 1.
Guesses that I needed in all games: 7.
Play again (y/n)? y

Choose another number, as hard to find as you can.
Think of your number, then press Enter: 56
I did not look. I want to find it by myself!
Guess 1 is 51: yes, higher or lower (y/h/l)? h
Then it is from 52 to 100.
Guess 2 is 76: yes, higher or lower (y/h/l)? l
Then it is from 52 to 75.
Guess 3 is 63: yes, higher or lower (y/h/l)? l
Then it is from 52 to 62.
Guess 4 is 57: yes, higher or lower (y/h/l)? l
Then it is from 52 to 56.
Guess 5 is 54: yes, higher or lower (y/h/l)? h
Then it is from 55 to 56.
Guess 6 is 55: yes, higher or lower (y/h/l)? h
Then it can only be 56.
Guess 7 is 56: yes, higher or lower (y/h/l)? h
You said higher than 56 and lower than 57: no number is between them.
One answer was not right, so this game does not count.
Play again (y/n)? n
Goodbye!
'''

LOST = '''
Mind Reader
===========
Think of a whole number from 1 to 100, and keep it secret.
I guess, and you tell me the truth: yes, or that your number is
higher or lower than my guess.
You win if I need 7 guesses. I never need more, and some
numbers are harder for me than others: find out which.
Type quit to leave.

Think of your number, then press Enter: 
Guess 1 is 51: yes, higher or lower (y/h/l)? l
Then it is from 1 to 50.
Guess 2 is 26: yes, higher or lower (y/h/l)? H
Then it is from 27 to 50.
Guess 3 is 38: yes, higher or lower (y/h/l)? maybe
Please type y for yes, h for higher or l for lower.
Guess 3 is 38: yes, higher or lower (y/h/l)? lower
Then it is from 27 to 37.
Guess 4 is 32: yes, higher or lower (y/h/l)? HIGHER
Then it is from 33 to 37.
Guess 5 is 35: yes, higher or lower (y/h/l)? y
I found it in 5 guesses, so I win.
Games won so far: 0 of 1. In a row, at best: 0.
Guesses that I needed in all games: 5.
Play again (y/n)? yes

Choose another number, as hard to find as you can.
Think of your number, then press Enter: 
Guess 1 is 51: yes, higher or lower (y/h/l)? y
I read your mind with my very first guess, so I win.
Games won so far: 0 of 2. In a row, at best: 0.
Guesses that I needed in all games: 6.
Play again (y/n)? no
Goodbye!
'''


def thinker(number):
    """Return a player who thinks of a number and plays one honest game."""
    def play(screen):
        """Return the truth about the guess in the question."""
        question = screen.split('\n')[-1]
        if 'Enter' in question:
            return ''
        if 'again' in question:
            return 'n'
        guess = int(re.findall(r'Guess \d+ is (\d+): yes', question)[0])
        if guess == number:
            return 'y'
        return 'higher' if number > guess else 'lower'
    return play


def needed(number, seed=0, **constants):
    """Return how many guesses the game needs to find a number."""
    session = perform('mind_reader', thinker(number), seed, **constants)
    return int(re.findall(r'in all games: (\d+)\.', session.transcript)[0])


def test_a_game_won_and_a_slip():
    """All seven guesses win; answers that cannot be true are named."""
    replay('mind_reader', WON)


def test_two_games_lost():
    """The computer wins with fewer guesses, and the score goes on."""
    replay('mind_reader', LOST)


@pytest.mark.parametrize('seed', range(4))
def test_every_number_is_found_in_seven_guesses(seed):
    """Halving leaves no number out, whatever chance decides."""
    found = [needed(number, seed) for number in range(1, 101)]
    assert max(found) == 7
    assert 1 in found and min(found[:49] + found[51:]) > 1


@pytest.mark.parametrize('highest, most', [(1, 1), (2, 2), (3, 2), (4, 3),
                                           (30, 5), (63, 6), (64, 7),
                                           (127, 7), (128, 8)])
def test_how_many_guesses_are_promised(highest, most):
    """The opening knows how many are enough, and at times all are needed."""
    opening = perform('mind_reader', HIGHEST=highest).opening
    assert f'from 1 to {highest}, and keep' in opening
    assert f'You win if I need {most} guesses.' in opening
    assert max(needed(number, HIGHEST=highest)
               for number in range(1, highest + 1)) == most


def test_chance_decides_between_two_middles():
    """The first guess is 50 or 51, so a hard number is not always hard."""
    firsts = {answer('mind_reader', [''], seed) for seed in range(20)}
    assert firsts == {f'Guess 1 is {guess}: yes, higher or lower (y/h/l)? '
                      for guess in (50, 51)}


def test_how_often_the_player_wins():
    """Any number wins a third of the games; the best ones, over a half."""
    chance = random.Random(1)
    wins = sum(needed(chance.randint(1, 100), seed) == 7
               for seed in range(300))
    assert 100 <= wins <= 200
    hard = sum(needed(100, seed) == 7 for seed in range(300))
    assert 150 <= hard <= 200


@pytest.mark.parametrize('answers, reply', [
    ('lll', 'Lower than 1? That is as low as I go.'),
    ('hhh', 'Higher than 7? That is as high as I go.'),
    ('llh', 'You said higher than 1 and lower than 2: no number is between'
            ' them.'),
    ('hhl', 'You said higher than 6 and lower than 7: no number is between'
            ' them.'),
    ('lhl', 'You said higher than 2 and lower than 3: no number is between'
            ' them.'),
    ('lhh', 'You said higher than 3 and lower than 4: no number is between'
            ' them.'),
    ('hll', 'You said higher than 4 and lower than 5: no number is between'
            ' them.')])
def test_a_slip_is_named(answers, reply):
    """When no number is left, the game says between which two answers."""
    assert answer('mind_reader', [''] + list(answers), HIGHEST=7) == (
        f'{reply}\nOne answer was not right, so this game does not count.\n'
        'Play again (y/n)? ')


def test_a_slip_does_not_count():
    """The game after a slip is the first one of the score."""
    lines = ['', 'h', 'h', 'h', 'y', '', 'l', 'y']
    assert answer('mind_reader', lines, HIGHEST=7) == (
        'I found it in 2 guesses, so I win.\n'
        'Games won so far: 0 of 1. In a row, at best: 0.\n'
        'Guesses that I needed in all games: 2.\nPlay again (y/n)? ')


@pytest.mark.parametrize('games, score', [
    ('W', '1 of 1. In a row, at best: 1'),
    ('WW', '2 of 2. In a row, at best: 2'),
    ('FW', '1 of 2. In a row, at best: 1'),
    ('WFW', '2 of 3. In a row, at best: 1'),
    ('WLWW', '3 of 4. In a row, at best: 2'),
    ('WWLWF', '3 of 5. In a row, at best: 2')])
def test_the_score(games, score):
    """W is a game won, L and F are lost, F with the very first guess."""
    lines = []
    for game in games:  # Of seven numbers, the guesses are 4, 2 and 1.
        lines += {'W': ['', 'l', 'l', 'y', 'y'], 'L': ['', 'l', 'y', 'y'],
                  'F': ['', 'y', 'y']}[game]
    total = sum({'W': 3, 'L': 2, 'F': 1}[game] for game in games)
    assert answer('mind_reader', lines[:-1], HIGHEST=7).endswith(
        f'\nGames won so far: {score}.\n'
        f'Guesses that I needed in all games: {total}.\nPlay again (y/n)? ')


@pytest.mark.parametrize('typed', ['', 'no', '50', 'hl', 'high', '9' * 5000])
def test_what_is_no_answer_is_explained(typed):
    """The same guess comes again, and no guess is used up."""
    session = perform('mind_reader', ['', 'h', typed, 'l'], 4)
    assert session.replies[2] == (
        'Please type y for yes, h for higher or l for lower.\n'
        'Guess 2 is 76: yes, higher or lower (y/h/l)? ')
    assert session.replies[3].startswith('Then it is from 51 to 75.\nGuess 3')


@pytest.mark.parametrize('typed, start', [
    ('h', 'Then it is from 51 to 100.\nGuess 2 is '),
    (' HIGHER ', 'Then it is from 51 to 100.\nGuess 2 is '),
    ('L', 'Then it is from 1 to 49.\nGuess 2 is '),
    (' lower', 'Then it is from 1 to 49.\nGuess 2 is '),
    ('Y', 'I read your mind with my very first guess, so I win.\n'),
    ('yes ', 'I read your mind with my very first guess, so I win.\n')])
def test_words_and_letters(typed, start):
    """A word or its first letter, in capitals, with spaces: all will do."""
    assert answer('mind_reader', ['', typed], 4).startswith(start)


@pytest.mark.parametrize('typed, reply', [
    ('n', 'Goodbye!\n'), (' NO ', 'Goodbye!\n'), ('quit', 'Goodbye!\n'),
    ('', 'Please type y for another game, or n to stop.\n'
         'Play again (y/n)? '),
    ('h', 'Please type y for another game, or n to stop.\n'
          'Play again (y/n)? '),
    ('Yes', '\nChoose another number, as hard to find as you can.\n'
            'Think of your number, then press Enter: ')])
def test_play_again(typed, reply):
    """Yes starts anew, no ends, anything else is asked again."""
    assert answer('mind_reader', ['', 'y', typed]) == reply
