"""Cave Flight: how the cave bends, and where the moths are."""

from stage import perform


def test_the_cave_stays_on_the_screen():
    """It bends by one at most; a bat that does not drift flies straight."""
    session = perform('cave_flight', [''] * 2000, 1, WIDTH=2500, ROWS=3000)
    rows = [screen.split('\n')[-1] for screen in session.screens[:-1]]
    rocks = [row.split('*')[0].count('#') for row in rows]
    assert set(rocks) == set(range(4, 29))
    bends = {after - before for before, after in zip(rocks, rocks[1:])}
    assert bends == {-1, 0, 1}
    assert len({row.index('V') for row in rows}) == 1


def test_where_the_first_moth_is():
    """It is 1 to 4 places from the rock on the left."""
    rows = [perform('cave_flight', [], seed).opening.split('\n')[-1]
            for seed in range(50)]
    assert {row.split('*')[0].count(' ') for row in rows} == {2, 3, 4, 5}
