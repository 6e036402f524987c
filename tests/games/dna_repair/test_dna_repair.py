"""DNA Repair: any strand can be mended, and what a mend may be."""

import runpy

import pytest

from parts.judge import GAMES
from stage import answer, perform

TASKS = runpy.run_path(str(GAMES / 'dna_repair' / 'tasks.py'))


@pytest.mark.parametrize('times, length', [
    (1, 12), (2, 12), (3, 12), (2, 8), (4, 8), (4, 16)])
def test_each_strand_can_be_mended(times, length):
    """So many breaks need no more mends; each letter may be the first."""
    firsts = set()
    for seed in range(60):
        constants = {'BREAKS': [times], 'LENGTH': length}
        opening = perform('dna_repair', [], seed, **constants).opening
        upper, lower = TASKS['pairs'](opening)[0]
        assert len(upper) == length
        mends = TASKS['solved'](upper, lower, times)
        session = perform('dna_repair', mends, seed, **constants)
        assert mends and session.last.endswith('you win!\n')
        firsts.add(upper[0])
    assert firsts == set('ACGT')


@pytest.mark.parametrize('typed', ['', 'D0', 'D13', 'F', 'G3', '3', 'D 3',
                                   'd03', 'undo', 'F-1', 'E1.0'])
def test_what_is_no_mend_takes_none(typed):
    """It is refused, and the question comes again."""
    assert answer('dna_repair', [typed]) == (
        'Please type D, E or F and a number from 1 to 12: F2.\n'
        'Your mend (D1 to F12): ')
