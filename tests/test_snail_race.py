"""Snail Race: a game won, a game lost, and every question."""

import pytest

from stage import answer, perform, replay

# The prize of 30 is split: 15 points for each of the two.
PREDICT = {'seed': 3, 'lines': ['1', '10', '', '', '', '', '', '', '', ''],
           'shows': 'Your bet of 10 brings back 15.'}

WON = '''
Snail Race
==========
Bet on one of 5 snails. If it comes first, you get
your bet as many times as the list says; if not, it is lost.
Snails that come first side by side share the prize. A snail that
pays little wins often, and one that pays much wins seldom.
You win the game with 160 points. You lose it when your points
are gone, or when 8 races were not enough.
Type quit to leave.

Race 1 of 8. Your points: 100. Goal: 160.
  Snail     Pays  Temper
1 Stella       3  never stops to rest
2 Dash         4  sprints at first, then naps
3 Pearl        5  wakes up late, then rushes
4 Bumble       6  hops, or stands and stares
5 Moss        20  sleeps, but what a leap
Which snail (1 to 5)? bumble
Bumble pays 6 for 1.
Your bet (1 to 100): 12
                                      finish
  Stella   @                             |
  Dash     @                             |
  Pearl    @                             |
> Bumble   @                             |
  Moss     @                             |
Press Enter to go on: 
                                      finish
  Stella   .....@                        |
  Dash     .......@                      |
  Pearl    ...@                          |
> Bumble   .......@                      |
  Moss     @                             |
Press Enter to go on: 
                                      finish
  Stella   ..........@                   |
  Dash     ...............@              |
  Pearl    ......@                       |
> Bumble   ..............@               |
  Moss     @                             |
Press Enter to go on: 
                                      finish
  Stella   ...............@              |
  Dash     .................@            |
  Pearl    ........@                     |
> Bumble   .....................@        |
  Moss     @                             |
Press Enter to go on: 
                                      finish
  Stella   ...................@          |
  Dash     ...................@          |
  Pearl    ...........@                  |
> Bumble   ............................@ |
  Moss     @                             |
Press Enter to go on: 
                                      finish
  Stella   .......................@      |
  Dash     ...................@          |
  Pearl    .............@                |
> Bumble   ..............................|....@
  Moss     @                             |
Bumble came first.
Your bet of 12 brings back 72.

You have 160 points after race 1: you win the game!
Games won so far: 1 of 1.
Play again (y/n)? y

Race 1 of 8. Your points: 100. Goal: 160.
  Snail     Pays  Temper
1 Stella       3  never stops to rest
2 Dash         4  sprints at first, then naps
3 Pearl        5  wakes up late, then rushes
4 Bumble       6  hops, or stands and stares
5 Moss        20  sleeps, but what a leap
Which snail (1 to 5)? quit
Goodbye!
'''

LOST = '''
Snail Race
==========
Bet on one of 5 snails. If it comes first, you get
your bet as many times as the list says; if not, it is lost.
Snails that come first side by side share the prize. A snail that
pays little wins often, and one that pays much wins seldom.
You win the game with 160 points. You lose it when your points
are gone, or when 8 races were not enough.
Type quit to leave.

Race 1 of 8. Your points: 100. Goal: 160.
  Snail     Pays  Temper
1 Stella       3  never stops to rest
2 Dash         4  sprints at first, then naps
3 Pearl        5  wakes up late, then rushes
4 Bumble       6  hops, or stands and stares
5 Moss        20  sleeps, but what a leap
Which snail (1 to 5)? 6
Please type the number of a snail, such as 1.
Which snail (1 to 5)? s
Stella pays 3 for 1.
Your bet (1 to 100): 101
Your bet must be from 1 to 100, all that you have.
Your bet (1 to 100): 100
                                      finish
> Stella   @                             |
  Dash     @                             |
  Pearl    @                             |
  Bumble   @                             |
  Moss     @                             |
Press Enter to go on: 
                                      finish
> Stella   .....@                        |
  Dash     .......@                      |
  Pearl    ...@                          |
  Bumble   .......@                      |
  Moss     @                             |
Press Enter to go on: 
                                      finish
> Stella   ..........@                   |
  Dash     ...............@              |
  Pearl    ......@                       |
  Bumble   ..............@               |
  Moss     @                             |
Press Enter to go on: 
                                      finish
> Stella   ...............@              |
  Dash     .................@            |
  Pearl    ........@                     |
  Bumble   .....................@        |
  Moss     @                             |
Press Enter to go on: 
                                      finish
> Stella   ...................@          |
  Dash     ...................@          |
  Pearl    ...........@                  |
  Bumble   ............................@ |
  Moss     @                             |
Press Enter to go on: go
                                      finish
> Stella   .......................@      |
  Dash     ...................@          |
  Pearl    .............@                |
  Bumble   ..............................|....@
  Moss     @                             |
Bumble came first.
Your bet of 100 on Stella is lost.

Your purse is empty after race 1: the snails win.
Games won so far: 0 of 1.
Play again (y/n)? n
Goodbye!
'''


def test_a_game_won():
    """A bet of 12 on Bumble brings just the points that are missing."""
    replay('snail_race', WON, 65)


def test_a_game_lost():
    """All points on a snail that does not win: the purse is empty."""
    replay('snail_race', LOST, 65)


@pytest.mark.parametrize('typed, name, odds', [
    ('1', 'Stella', 3), (' 2 ', 'Dash', 4), ('P', 'Pearl', 5),
    ('BUMBLE', 'Bumble', 6), ('5', 'Moss', 20), ('m', 'Moss', 20)])
def test_a_snail_is_a_number_or_a_name(typed, name, odds):
    """Number, name or first letter, the mark > is at that snail's lane."""
    session = perform('snail_race', [typed, '1'])
    assert session.replies[0] == (f'{name} pays {odds} for 1.\n'
                                  'Your bet (1 to 100): ')
    lanes = session.replies[1].split('\n')[1:6]
    assert [lane.split()[1] for lane in lanes if lane[0] == '>'] == [name]


@pytest.mark.parametrize('typed', ['', '0', '6', 'slug', '1 2', '\u00b2'])
def test_what_is_no_snail_is_explained(typed):
    """An example, and the same question."""
    assert answer('snail_race', [typed]) == (
        'Please type the number of a snail, such as 1.\n'
        'Which snail (1 to 5)? ')


@pytest.mark.parametrize('typed', ['', 'all', '-1', '2.5', '9' * 10,
                                   '9' * 5000, '\u00b2'])
def test_what_is_no_bet_is_explained(typed):
    """Anything but a whole number gets an example."""
    assert answer('snail_race', ['1', typed]) == (
        'Please type a whole number, such as 25.\nYour bet (1 to 100): ')


@pytest.mark.parametrize('typed', ['0', '101', '9' * 9])
def test_a_bet_out_of_bounds_is_explained(typed):
    """A bet of nothing, or of more than there is, is refused."""
    assert answer('snail_race', ['1', typed]) == (
        'Your bet must be from 1 to 100, all that you have.\n'
        'Your bet (1 to 100): ')


@pytest.mark.parametrize('typed, taken', [('1', 1), (' 1 0 0 ', 100)])
def test_the_smallest_and_the_greatest_bet(typed, taken):
    """Both ends of the bounds are bets, and spaces are forgiven."""
    session = perform('snail_race', ['5', typed] + [''] * 30, 65)
    assert f'Your bet of {taken} on Moss is lost.\n' in session.transcript


@pytest.mark.parametrize('typed, reply', [
    ('n', 'Goodbye!\n'), (' No', 'Goodbye!\n'), ('QUIT', 'Goodbye!\n'),
    ('', 'Please type y for another game, or n to stop.\n'
         'Play again (y/n)? '),
    ('1', 'Please type y for another game, or n to stop.\n'
          'Play again (y/n)? ')])
def test_play_again(typed, reply):
    """No and quit end; what is no answer is asked again."""
    assert answer('snail_race', ['1', '100'] + [''] * 5 + [typed],
                  65) == reply


@pytest.mark.parametrize('lines', [[' Quit'], ['1', 'q u i t'],
                                   ['1', '5', '', 'QUIT']])
def test_quit_leaves_from_every_question(lines):
    """Snail, bet or race: goodbye at once."""
    assert answer('snail_race', lines) == 'Goodbye!\n'
