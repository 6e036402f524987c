"""Twenty-Three Matches: turns, the last match, and a computer that counts."""

import re

import pytest

from stage import answer, perform, replay

# From 21 nobody can win against a player who makes no mistake.
PREDICT = {'seed': 1, 'lines': ['n'], 'shows': 'I take 2 and leave 21.'}

WON = '''
Twenty-Three Matches
====================
We take matches from a row in turn. Each turn takes at least one
and at most 3. Whoever has to take the last match loses.
I play without a mistake. But you choose who begins, and once you
have found out my secret, you can win every time.
Type quit to leave.

      o o o o o o o o o o o o o o o o o o o o o o o
  23  | | | | | | | | | | | | | | | | | | | | | | |

Do you want to begin (y/n)? y
The first turn is yours.
Take how many (1 to 3): 2
You take 2 and leave 21.
Hm. I take 1 and leave 20.

      o o o o o o o o o o o o o o o o o o o o
  20  | | | | | | | | | | | | | | | | | | | |

Take how many (1 to 3): 3
You take 3 and leave 17.
Hm. I take 1 and leave 16.

      o o o o o o o o o o o o o o o o
  16  | | | | | | | | | | | | | | | |

Take how many (1 to 3): 3
You take 3 and leave 13.
Hm. I take 1 and leave 12.

      o o o o o o o o o o o o
  12  | | | | | | | | | | | |

Take how many (1 to 3): 3
You take 3 and leave 9.
Hm. I take 2 and leave 7.

      o o o o o o o
   7  | | | | | | |

Take how many (1 to 3): 2
You take 2 and leave 5.
Hm. I take 1 and leave 4.

      o o o o
   4  | | | |

Take how many (1 to 3): 3
You take 3 and leave 1.
I have to take the last match, so you win!
Games won so far: 1 of 1.
Play again (y/n)? n
Goodbye!
'''

LOST = '''
Twenty-Three Matches
====================
We take matches from a row in turn. Each turn takes at least one
and at most 3. Whoever has to take the last match loses.
I play without a mistake. But you choose who begins, and once you
have found out my secret, you can win every time.
Type quit to leave.

      o o o o o o o o o o o o o o o o o o o o o o o
  23  | | | | | | | | | | | | | | | | | | | | | | |

Do you want to begin (y/n)? No
I take 2 and leave 21.

      o o o o o o o o o o o o o o o o o o o o o
  21  | | | | | | | | | | | | | | | | | | | | |

Take how many (1 to 3): 2
You take 2 and leave 19.
I take 2 and leave 17.

      o o o o o o o o o o o o o o o o o
  17  | | | | | | | | | | | | | | | | |

Take how many (1 to 3): 3
You take 3 and leave 14.
I take 1 and leave 13.

      o o o o o o o o o o o o o
  13  | | | | | | | | | | | | |

Take how many (1 to 3): 4
You can take any number of them from 1 to 3.
Take how many (1 to 3): 1
You take 1 and leave 12.
I take 3 and leave 9.

      o o o o o o o o o
   9  | | | | | | | | |

Take how many (1 to 3): 0
You can take any number of them from 1 to 3.
Take how many (1 to 3): 1
You take 1 and leave 8.
I take 3 and leave 5.

      o o o o o
   5  | | | | |

Take how many (1 to 3):  2 
You take 2 and leave 3.
I take 2 and leave 1.
You have to take the last match, so I win.
A hint: what if you leave me 5 matches?
Games won so far: 0 of 1.
Play again (y/n)? first
Please type y for another game, or n to stop.
Play again (y/n)? yes
I have laid out a new row.

      o o o o o o o o o o o o o o o o o o o o o o o
  23  | | | | | | | | | | | | | | | | | | | | | | |

Do you want to begin (y/n)? quit
Goodbye!
'''


def last(lines, seed=0, **constants):
    """Return what the game says to the last of the lines."""
    return answer('twenty_three_matches', lines, seed, **constants)


def test_a_game_won():
    """Whoever always leaves one more than a multiple of four wins."""
    replay('twenty_three_matches', WON, 2)


def test_a_game_lost_and_another():
    """The computer takes what it needs; each lost game gives a hint."""
    replay('twenty_three_matches', LOST, 1)


@pytest.mark.parametrize('matches, taken, says', [
    (3, '2', 'You take 2 and leave 1.\n'
             'I have to take the last match, so you win!\n'
             'Games won so far: 1 of 1.\n'),
    (3, '1', 'You take 1 and leave 2.\nI take 1 and leave 1.\n'
             'You have to take the last match, so I win.\n'
             'A hint: what if you leave me 5 matches?\n'
             'Games won so far: 0 of 1.\n'),
    (3, '3', 'You take 3 and leave 0.\n'
             'The last match was among them, so I win.\n'
             'A hint: what if you leave me 5 matches?\n'
             'Games won so far: 0 of 1.\n')])
def test_the_end_of_a_game(matches, taken, says):
    """Leaving one match wins; taking all, or being left one, loses."""
    assert last(['y', taken], MATCHES=matches) == says + 'Play again (y/n)? '


def test_hints_go_through_the_numbers_that_lose():
    """Each lost game gives the next hint, from 5 to 21, and then again."""
    lines = ['y', '1', '1', '1', '1', '1', '1', 'y'] * 6
    session = perform('twenty_three_matches', lines)
    hints = re.findall(r'if you leave me (\d+) matches', session.transcript)
    assert hints == ['5', '9', '13', '17', '21', '5']


@pytest.mark.parametrize('typed', ['', 'two', '-1', '1.5', '9' * 10,
                                   '9' * 5000, '\u00b2'])
def test_what_is_no_number_is_explained(typed):
    """Anything but a whole number gets an example; nothing is taken."""
    session = perform('twenty_three_matches', ['y', typed, '1'])
    assert session.replies[1] == ('Please type a whole number, such as 1.\n'
                                  'Take how many (1 to 3): ')
    assert session.replies[2].startswith('You take 1 and leave 22.')


@pytest.mark.parametrize('matches, typed, most', [
    (23, '0', 3), (23, '4', 3), (23, '999999999', 3), (2, '3', 2)])
def test_a_number_outside_is_refused(matches, typed, most):
    """None, too many, and more than there are: the question comes again."""
    assert last(['y', typed], MATCHES=matches) == (
        f'You can take any number of them from 1 to {most}.\n'
        f'Take how many (1 to {most}): ')


@pytest.mark.parametrize('typed', ['3', ' 3 ', '003', '\u0663'])
def test_the_most_can_be_taken(typed):
    """Three is allowed, with spaces and zeros too."""
    assert last(['y', typed]).startswith('You take 3 and leave 20.\n')


@pytest.mark.parametrize('typed, reply', [
    ('Y', 'The first turn is yours.\n'), (' yes ', 'The first turn is yours.'),
    ('n', 'I take 2 and leave 21.\n'), ('NO', 'I take 2 and leave 21.\n'),
    ('', 'Please type y to begin, or n to let me begin.\n'
         'Do you want to begin (y/n)? '),
    ('me', 'Please type y to begin, or n to let me begin.\n'
           'Do you want to begin (y/n)? ')])
def test_who_begins(typed, reply):
    """Yes and no in any form are understood, the rest is asked again."""
    assert last([typed]).startswith(reply)


@pytest.mark.parametrize('typed, reply', [
    ('n', 'Goodbye!\n'), (' NO ', 'Goodbye!\n'), ('QUIT', 'Goodbye!\n'),
    ('', 'Please type y for another game, or n to stop.\n'
         'Play again (y/n)? '),
    ('1', 'Please type y for another game, or n to stop.\n'
          'Play again (y/n)? '),
    ('Yes', 'I have laid out a new row.\n\n      o o o\n   3  | | |\n\n'
            'Do you want to begin (y/n)? '),
    ('y', 'I have laid out a new row.\n\n      o o o\n   3  | | |\n\n'
          'Do you want to begin (y/n)? ')])
def test_play_again(typed, reply):
    """Yes lays out all the matches, no ends, anything else is asked again."""
    assert last(['y', '2', typed], MATCHES=3) == reply
