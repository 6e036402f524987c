"""Tower of Hanoi: the fewest moves, and what is no move."""

import pytest

from stage import answer, perform

QUESTION = '\nYour moves (AB/AC/BA/BC/CA/CB): '


def solution(discs, start='A', end='C', spare='B'):
    """Return the fewest moves, found as Lucas did: by the smaller tower."""
    if discs == 0:
        return []
    return (solution(discs - 1, start, spare, end) + [start + end]
            + solution(discs - 1, spare, end, start))


@pytest.mark.parametrize('discs, fewest, moves', [
    (1, 1, 1), (3, 7, 10), (4, 15, 22), (5, 31, 46), (6, 63, 94)])
def test_the_fewest_moves(discs, fewest, moves):
    """They solve each tower, in a line each or in one; the rules say so."""
    carry = solution(discs)
    for lines in carry, [' '.join(carry)]:
        session = perform('tower_of_hanoi', lines, DISCS=discs)
        assert (f'You have {moves} moves. It can be done in {fewest}.\n'
                in session.opening)
        assert session.ending == 'finished' and session.typed == lines
        assert session.last.endswith(f': you win! Moves: {fewest}\n')


def test_only_peg_c_completes_the_tower():
    """The same tower on peg B is nothing but a tower on peg B."""
    assert answer('tower_of_hanoi', [' '.join(solution(4, 'A', 'B', 'C'))]
                  ).endswith('Moves left: 7' + QUESTION)


def test_no_peg_is_too_low():
    """Six discs leave the tip of each peg in sight."""
    assert answer('tower_of_hanoi', ['AB'], DISCS=6) == '''
       |              |              |
       |              |              |
     ==2==            |              |
    ===3===           |              |
   ====4====          |              |
  =====5=====         |              |
 ======6======       =1=             |
       A              B              C
Moves left: 93''' + QUESTION


@pytest.mark.parametrize('typed', [
    'a', 'aa', 'ad', 'acb', 'abac', 'ab a', 'ab acb', 'a b', '1', ',',
    '\u0391C', 'undo'])
def test_what_is_no_move(typed):
    """It is refused as a whole, with an example."""
    assert answer('tower_of_hanoi', [typed]) == (
        'Please type one or more moves, such as AC or AB AC.' + QUESTION)


@pytest.mark.parametrize('before, typed, reason', [
    ('AC', 'BA', 'BA: there is no disc on peg B.'),
    ('AB', 'AB', 'AB: disc 2 may not lie on disc 1.'),
    ('AB AC', 'AB', 'AB: disc 3 may not lie on disc 1.'),
    ('AB AC', 'AC', 'AC: disc 3 may not lie on disc 2.'),
    ('AB AC BC', 'AC', 'AC: disc 3 may not lie on disc 1.')])
def test_a_disc_lies_on_a_larger_one(before, typed, reason):
    """A move against the rules gets its reason, and costs nothing."""
    replies = perform('tower_of_hanoi', [before, typed]).replies
    assert replies[1] == reason + '\n' + replies[0]
