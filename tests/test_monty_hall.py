"""Monty Hall: what the host does, ten rounds, a guess, and a thousand."""

import re

import pytest

from stage import answer, perform, replay

# Behind the door of the first choice: that is the only way to change and get
# a goat. (A third of the rounds begin like this.)
PREDICT = {'seed': 3, 'lines': ['1', 'c', '2', 'c', '3', 'c'],
           'shows': 'You open door 2: a goat. Door 3 has the prize.'}

WON = '''
Monty Hall
==========
One of 3 doors hides a prize, the others hide goats. You
choose a door. I know where the prize is: I open all doors but
yours and one other, to show you goats. Then you stay or change.
After 10 rounds I play 1000 more; you guess how often
changing wins. Each prize brings 10 points, a good guess
up to 50. You win with 100 points or more.
Type quit to leave.

Round 1 of 10, your door (1 to 3): 2
I open all doors but yours and door 1:
  [1] [2] [goat]
Stay or change (s/c)? c
You open door 1: the prize! Prizes so far: 1.

Round 2 of 10, your door (1 to 3): 3
I open all doors but yours and door 2:
  [goat] [2] [3]
Stay or change (s/c)? c
You open door 2: the prize! Prizes so far: 2.

Round 3 of 10, your door (1 to 3): 1
I open all doors but yours and door 3:
  [1] [goat] [3]
Stay or change (s/c)? Change
You open door 3: the prize! Prizes so far: 3.

Round 4 of 10, your door (1 to 3): 2
I open all doors but yours and door 3:
  [goat] [2] [3]
Stay or change (s/c)? c
You open door 3: the prize! Prizes so far: 4.

Round 5 of 10, your door (1 to 3): 3
I open all doors but yours and door 2:
  [goat] [2] [3]
Stay or change (s/c)? c
You open door 2: the prize! Prizes so far: 5.

Round 6 of 10, your door (1 to 3): 1
I open all doors but yours and door 3:
  [1] [goat] [3]
Stay or change (s/c)? c
You open door 3: the prize! Prizes so far: 6.

Round 7 of 10, your door (1 to 3): 1
I open all doors but yours and door 2:
  [1] [2] [goat]
Stay or change (s/c)? c
You open door 2: a goat. Door 1 has the prize. Prizes so far: 6.

Round 8 of 10, your door (1 to 3): 2
I open all doors but yours and door 3:
  [goat] [2] [3]
Stay or change (s/c)? s
You open door 2: a goat. Door 3 has the prize. Prizes so far: 6.

Round 9 of 10, your door (1 to 3): 3
I open all doors but yours and door 2:
  [goat] [2] [3]
Stay or change (s/c)? c
You open door 2: the prize! Prizes so far: 7.

Round 10 of 10, your door (1 to 3): 1
I open all doors but yours and door 3:
  [1] [goat] [3]
Stay or change (s/c)? c
You open door 3: a goat. Door 1 has the prize. Prizes so far: 7.

Now I play 1000 rounds. In how many of them does changing win?
Your guess (0 to 1000): 650
   10 rounds, staying wins     4  |################
   10 rounds, changing wins    6  |########################
  100 rounds, staying wins    34  |#############
  100 rounds, changing wins   66  |##########################
 1000 rounds, staying wins   340  |#############
 1000 rounds, changing wins  660  |##########################
   10 rounds, you won          7  |############################

You guessed 650, which is 10 off.
Your score: 70 for prizes and 40 for the guess, 110 in all.
You needed 100, so you win!
Your best score so far: 110.
Play again (y/n)? n
Goodbye!
'''

LOST = '''
Monty Hall
==========
One of 3 doors hides a prize, the others hide goats. You
choose a door. I know where the prize is: I open all doors but
yours and one other, to show you goats. Then you stay or change.
After 3 rounds I play 1000 more; you guess how often
changing wins. Each prize brings 10 points, a good guess
up to 50. You win with 100 points or more.
Type quit to leave.

Round 1 of 3, your door (1 to 3): 3
I open all doors but yours and door 1:
  [1] [goat] [3]
Stay or change (s/c)? s
You open door 3: a goat. Door 1 has the prize. Prizes so far: 0.

Round 2 of 3, your door (1 to 3): 4
The doors have the numbers 1 to 3.
Round 2 of 3, your door (1 to 3): 2
I open all doors but yours and door 1:
  [1] [2] [goat]
Stay or change (s/c)? stay
You open door 2: a goat. Door 1 has the prize. Prizes so far: 0.

Round 3 of 3, your door (1 to 3): 1
I open all doors but yours and door 2:
  [1] [2] [goat]
Stay or change (s/c)? x
Please type s to stay at your door, or c to change.
Stay or change (s/c)? s
You open door 1: a goat. Door 2 has the prize. Prizes so far: 0.

Now I play 1000 rounds. In how many of them does changing win?
Your guess (0 to 1000): 1001
It cannot win more than all 1000 of them.
Your guess (0 to 1000): 500
   10 rounds, staying wins     6  |########################
   10 rounds, changing wins    4  |################
  100 rounds, staying wins    35  |##############
  100 rounds, changing wins   65  |##########################
 1000 rounds, staying wins   334  |#############
 1000 rounds, changing wins  666  |##########################
    3 rounds, you won          0  |

You guessed 500, which is 166 off.
Your score: 0 for prizes and 0 for the guess, 0 in all.
You needed 100 to win. Think: how often is your first door right?
Your best score so far: 0.
Play again (y/n)? again
Please type y for another game, or n to stop.
Play again (y/n)? y
All doors are closed, and the goats are fed.

Round 1 of 3, your door (1 to 3): quit
Goodbye!
'''

END = ['600']
STAY = ['1', 's'] * 10
CHANGE = ['1', 'c'] * 10


def last(lines, seed=0, **constants):
    """Return what the game says to the last of the lines."""
    return answer('monty_hall', lines, seed, **constants)


def test_a_game_won():
    """Whoever changes and guesses two thirds has a good chance."""
    replay('monty_hall', WON, 3)


def test_a_game_lost_and_another():
    """Staying at each door wins few prizes; bad answers change nothing."""
    replay('monty_hall', LOST, 2, ROUNDS=3)


def test_a_new_game_begins_at_nothing():
    """Prizes, rounds and the thousand are counted afresh; the best stays."""
    session = perform('monty_hall', CHANGE + END + ['y'] + STAY + END, 5)
    assert session.replies[21] == (
        'All doors are closed, and the goats are fed.\n\n'
        'Round 1 of 10, your door (1 to 3): ')
    wins = re.findall(r'1000 rounds, \w+ wins +(\d+)', session.transcript)
    assert int(wins[2]) + int(wins[3]) == 1000
    prizes = re.findall(r'Prizes so far: (\d+)', session.transcript)
    assert int(prizes[9]) > 1 >= int(prizes[10])
    best = re.findall(r'best score so far: (\d+)', session.transcript)
    scores = re.findall(r'guess, (\d+) in all', session.transcript)
    assert int(scores[1]) < int(scores[0])
    assert best == [scores[0]] * 2


@pytest.mark.parametrize('typed', ['', 'two', '-1', '1.5', '9' * 10,
                                   '9' * 5000, '\u00b2'])
def test_what_is_no_number_is_explained(typed):
    """A door and a guess must be whole numbers."""
    wrong = 'Please type a whole number, such as 2.\n'
    assert last([typed]) == wrong + 'Round 1 of 10, your door (1 to 3): '
    assert last(STAY + [typed]) == wrong + 'Your guess (0 to 1000): '


@pytest.mark.parametrize('doors, typed', [(3, '0'), (3, '4'), (10, '11'),
                                          (10, '999999999')])
def test_a_door_that_is_not_there(doors, typed):
    """Just below and just above, the question comes again."""
    assert last([typed], DOORS=doors) == (
        f'The doors have the numbers 1 to {doors}.\n'
        f'Round 1 of 10, your door (1 to {doors}): ')


@pytest.mark.parametrize('typed', ['1001', '999999999'])
def test_more_than_all_cannot_be_won(typed):
    """The guess goes from none to all of the thousand."""
    assert last(STAY + [typed]) == (
        'It cannot win more than all 1000 of them.\nYour guess (0 to 1000): ')
    assert 'You guessed 1000, ' in last(STAY + ['1000'])
    assert 'You guessed 0, ' in last(STAY + ['0'])


@pytest.mark.parametrize('typed, like', [
    ('S', 's'), (' stay ', 's'), ('STAY', 's'), ('C', 'c'), ('change', 'c')])
def test_the_choice(typed, like):
    """Words and letters, capitals and spaces are understood."""
    assert last(['1', typed]) == last(['1', like])
    assert last(['1', 's']) != last(['1', 'c'])


@pytest.mark.parametrize('typed', ['', 'y', '2', 'sc', 'stay or change'])
def test_a_choice_that_is_none(typed):
    """Anything else is explained, and the doors stay as they are."""
    session = perform('monty_hall', ['1', typed, 's'])
    assert session.replies[1] == (
        'Please type s to stay at your door, or c to change.\n'
        'Stay or change (s/c)? ')
    assert session.replies[2] == last(['1', 's'])


@pytest.mark.parametrize('typed, reply', [
    ('n', 'Goodbye!\n'), (' NO ', 'Goodbye!\n'), ('QUIT', 'Goodbye!\n'),
    ('', 'Please type y for another game, or n to stop.\n'
         'Play again (y/n)? '),
    ('c', 'Please type y for another game, or n to stop.\n'
          'Play again (y/n)? '),
    ('Yes', 'All doors are closed, and the goats are fed.\n\n'
            'Round 1 of 10, your door (1 to 3): ')])
def test_play_again(typed, reply):
    """Yes begins a new game, no ends, anything else is asked again."""
    assert last(STAY + END + [typed]) == reply
