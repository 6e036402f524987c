"""Tower of Hanoi: the fewest moves, the budget, and what is no move."""

import pytest

from stage import answer, perform

MOVES = 'AB/AC/BA/BC/CA/CB'


def solution(discs, start='A', end='C', spare='B'):
    """Return the perfect moves, found as Lucas did: by the smaller tower."""
    if discs == 0:
        return []
    return (solution(discs - 1, start, spare, end) + [start + end]
            + solution(discs - 1, spare, end, start))


@pytest.mark.parametrize('discs, fewest, budget', [
    (3, 7, 10), (4, 15, 22), (5, 31, 46), (6, 63, 94), (7, 127, 190)])
def test_the_perfect_solution_of_each_size(discs, fewest, budget):
    """It takes as many moves as the game says at the beginning."""
    moves = solution(discs)
    session = perform('tower_of_hanoi', [str(discs)] + moves + ['n'])
    assert len(moves) == fewest
    assert session.replies[0].startswith(
        f'You have {budget} moves. The fewest that will do: {fewest}.\n\n')
    assert session.replies[-2].endswith(
        f'Move {fewest} completes the tower: you win!\n'
        'Perfect: nobody can do it in fewer moves.\n'
        f'Your fewest for this size so far: {fewest}.\nPlay again (y/n)? ')
    for reply in session.replies[:-2]:
        assert reply.endswith(f'Your move ({MOVES}): ')


@pytest.mark.parametrize('waste, reply', [
    (['AB', 'BC'], 'That is 1 move more than the fewest.'),
    (['AB', 'BA'], 'That is 2 moves more than the fewest.'),
    (['AB', 'BA', 'AB', 'BC'], 'That is 3 moves more than the fewest.')])
def test_a_tower_with_too_many_moves(waste, reply):
    """Up to three moves too many, a tower of three discs is still won."""
    rest = solution(3)[1 if waste[-1] == 'BC' else 0:]
    assert (f'Move {len(waste + rest)} completes the tower: you win!\n{reply}'
            ) in answer('tower_of_hanoi', ['3'] + waste + rest)


def test_the_moves_are_used_up():
    """With four moves too many, the tenth of eleven is the last."""
    lines = ['3'] + ['AB', 'BA'] * 2 + solution(3)
    session = perform('tower_of_hanoi', lines)
    assert 'Moves left: 1.' in session.replies[9]
    assert session.replies[9].endswith(f'Your move ({MOVES}): ')
    assert session.replies[10].startswith(
        'Move 10: disc 2 goes from B to C. Moves left: 0.\n')
    assert session.replies[10].endswith(
        'Your moves are used up: the tower wins this time.\n'
        'A hint: make every second move with disc 1.\nPlay again (y/n)? ')


def test_only_peg_c_completes_the_tower():
    """The same tower on peg B is nothing but a tower on peg B."""
    assert answer('tower_of_hanoi', ['3'] + solution(3, 'A', 'B', 'C')
                  ) == '''Move 7: disc 1 goes from A to B. Moves left: 3.

     |        |        |
     |       =1=       |
     |      ==2==      |
     |     ===3===     |
     A        B        C

Your move (AB/AC/BA/BC/CA/CB): '''


def test_the_largest_tower_is_drawn():
    """Seven discs, each with its number, one row below the tip of the peg."""
    assert answer('tower_of_hanoi', ['7']).split('\n')[1:-1] == '''
         |                |                |
        =1=               |                |
       ==2==              |                |
      ===3===             |                |
     ====4====            |                |
    =====5=====           |                |
   ======6======          |                |
  =======7=======         |                |
         A                B                C
'''.split('\n')


@pytest.mark.parametrize('typed', ['ac', 'AC', ' a c ', 'A to C', 'atoc'])
def test_a_move_names_two_pegs(typed):
    """Small letters, spaces and a "to" are all understood."""
    assert answer('tower_of_hanoi', ['3', typed]).startswith(
        'Move 1: disc 1 goes from A to C. Moves left: 9.\n')


@pytest.mark.parametrize('typed', ['', ' ', 'a', 'aa', 'ad', 'to', 'acb',
                                   'ac ab', '1', '13', '\u0391C'])
def test_a_bad_move_is_explained(typed):
    """What is no move gets an example and the same question."""
    assert answer('tower_of_hanoi', ['3', typed]) == (
        'Please type two pegs, from and to, such as AC.\n'
        f'Your move ({MOVES}): ')


@pytest.mark.parametrize('before, typed, reason', [
    ([], 'BC', 'Peg B has no disc. Choose another move.'),
    (['AB'], 'AB', 'Disc 2 is too large to lie on disc 1.'),
    (['AB', 'AC'], 'AB', 'Disc 3 is too large to lie on disc 1.'),
    (['AB', 'AC'], 'CB', 'Disc 2 is too large to lie on disc 1.'),
    (['AB', 'AC', 'BA'], 'AC', 'Move 4: disc 1 goes from A to C.')])
def test_a_disc_lies_on_a_larger_one(before, typed, reason):
    """A move against the rules is refused with the reason."""
    reply = answer('tower_of_hanoi', ['3'] + before + [typed])
    assert reply.startswith(reason)
    assert reply.endswith(f'Your move ({MOVES}): ')


def test_what_is_refused_costs_no_move():
    """After ten bad answers there are as many moves left as before."""
    lines = ['3', 'AB'] + ['AB', 'CA', 'CC', '', 'help'] * 2 + ['AC']
    assert answer('tower_of_hanoi', lines).startswith(
        'Move 2: disc 2 goes from A to C. Moves left: 8.\n')


@pytest.mark.parametrize('typed', ['', '2', '8', '03', '3.0', 'few', '\u0663',
                                   '\u00b3', '9' * 5000])
def test_a_bad_number_of_discs_is_explained(typed):
    """Only the numbers from three to seven are taken."""
    assert answer('tower_of_hanoi', [typed]) == (
        'Please type a number from 3 to 7, such as 3.\n'
        'How many discs (3 to 7)? ')


def test_the_best_of_each_size_is_kept():
    """A worse tower, a lost one and another size do not change it."""
    waste = ['AB', 'BA']
    lines = (['3'] + waste + solution(3) + ['y', '3'] + solution(3) + ['y']
             + ['4'] + waste + solution(4) + ['YES', '3'] + waste
             + solution(3) + ['y', '3'] + waste * 5 + ['y', '5']
             + waste * 23 + ['No'])
    session = perform('tower_of_hanoi', lines)
    told = [reply.split('\n')[-2:] for reply in session.replies
            if reply.endswith('Play again (y/n)? ')]
    best = [line for line, question in told]
    assert best == ['Your fewest for this size so far: 9.',
                    'Your fewest for this size so far: 7.',
                    'Your fewest for this size so far: 17.',
                    'Your fewest for this size so far: 7.',
                    'Your fewest for this size so far: 7.',
                    'A hint: make every second move with disc 1.']
    assert session.last == 'Goodbye!\n'


@pytest.mark.parametrize('typed', ['', 'ac', '3', 'maybe'])
def test_play_again_takes_yes_or_no(typed):
    """Any other answer is explained, and the question comes again."""
    assert answer('tower_of_hanoi', ['3'] + ['AB', 'BA'] * 5 + [typed]) == (
        'Please type y for another tower, or n to stop.\nPlay again (y/n)? ')


@pytest.mark.parametrize('budget, moves', [(100, 7), (150, 10), (300, 21)])
def test_the_budget_is_so_many_moves_for_each_100(budget, moves):
    """Half moves are dropped."""
    assert answer('tower_of_hanoi', ['3'], BUDGET=budget).startswith(
        f'You have {moves} moves. The fewest that will do: 7.\n')


@pytest.mark.parametrize('lines', [['quit'], ['3', 'QUIT'], ['3', ' Quit ']])
def test_quit_leaves(lines):
    """Before and within a game: goodbye at once."""
    assert answer('tower_of_hanoi', lines) == '\nGoodbye!\n'
