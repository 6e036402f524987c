"""Star Count: the fields that can come, and what it takes."""

import pytest

from stage import answer, perform


def rows_of(screen):
    """Return how many stars are in each row of the field on a screen."""
    return [line.count('*') for line in screen.split('\n') if ' *' in line]


@pytest.mark.parametrize('field', [1, 8])
def test_every_size_of_a_field(field):
    """Rows, columns and the last row are drawn, and no other than these."""
    fields = [rows_of(perform(
        'star_count', lambda screen: str(sum(rows_of(screen))), seed,
        FIELDS=field).screens[field - 1]) for seed in range(300)]
    assert all(set(rows[:-1]) == {rows[0]} for rows in fields)
    assert {len(rows) - 1 for rows in fields} == {field + 1, field + 2}
    columns = set(range(field + 2, field + 7))
    assert {rows[0] for rows in fields} == columns
    assert {rows[-1] for rows in fields if rows[0] == field + 2} == set(
        range(1, field + 2))


@pytest.mark.parametrize('typed', ['', 'many', '-1', '1.5', '\u00b2',
                                   '9' * 5000, '1000000000'])
def test_what_is_no_number_costs_no_life(typed):
    """It is refused; a number is not, however wrong."""
    assert answer('star_count', [typed]).startswith('Please type')
    assert 'Lives left: 1' in answer('star_count', ['0', typed, '999999999'])
