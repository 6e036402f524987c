"""Goofspiel: the order of the prizes, and what is no card of the hand."""

import pytest

from stage import answer, perform


def test_any_prize_can_be_the_first():
    """Each of them is, with some seed; in a game each comes once."""
    first = set()
    for seed in range(60):
        session = perform('goofspiel', '11223344556677', seed)
        prizes = session.transcript.split('Prize: ')[1::2]
        first.add(prizes[0][0])
        assert sorted(text[0] for text in prizes) == list('1234567')
        assert session.last.endswith('Red 0, Blue 0\nIt is a draw.\n')
    assert len(first) == 7


@pytest.mark.parametrize('typed', ['', '0', '8', '-1', '1.5', '12', '3', '03',
                                   'one', '\u0661', '9' * 5000])
@pytest.mark.parametrize('before', ['34', '342'])
def test_what_is_no_card(before, typed):
    """It is refused, also for Blue, who has laid the 4 and not the 3."""
    if before == '342':
        typed = typed.replace('3', '4')
    lines = [*before, typed]
    name = 'Red' if before == '34' else 'Blue'
    assert answer('goofspiel', lines) == (
        'Please type a card that you still have, such as 1\n'
        f'{name}, your card (1 to 7): ')
