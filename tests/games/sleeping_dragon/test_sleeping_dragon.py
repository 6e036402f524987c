"""Sleeping Dragon: how deep it sleeps, and what that allows."""

from stage import answer, perform


def test_every_sleep_has_its_endings():
    """1 to 7 z can be heard; to mumble is as bad as a z less."""
    heard = set()
    for seed in range(60):
        sleep = perform('sleeping_dragon', [], seed).opening.count('z')
        heard.add(sleep)
        for lines, wins in ((['sing'], sleep < 3),
                            (['creep', 'crown'], sleep > 5),
                            (['sin', 'crown'], sleep > 6),
                            (['creep', 'ring'], False),
                            (['creep', 'crow'], False)):
            last = answer('sleeping_dragon', lines, seed).lower()
            assert ('you win' in last) == wins, (sleep, lines)
    assert heard == set(range(1, 8))
