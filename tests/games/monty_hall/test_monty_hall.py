"""Monty Hall: what the host may do, and what many rounds show."""

import collections
import re

import pytest

from stage import borrow, perform


@pytest.mark.parametrize('doors', [3, 4])
def test_the_host_keeps_to_the_rules(doors):
    """The other closed door has the prize, or it can be any; all happens."""
    seen = collections.Counter()
    for seed in range(900):
        screen = perform('monty_hall', ['2', '2'], seed,
                         DOORS=doors).transcript
        other = int(re.search(r'2 and (\d) are still closed', screen)[1])
        missed = re.search(r'The prize was behind door (\d)', screen)
        seen[other, int(missed[1]) if missed else 2] += 1
    others = set(range(1, doors + 1)) - {2}
    assert set(seen) == {(other, 2) for other in others} | {
        (other, other) for other in others}
    found = [seen[other, 2] for other in others]
    assert min(found) > sum(found) / len(found) * 0.8


@pytest.mark.parametrize('doors', [3, 8])
def test_many_rounds(doors, capsys):
    """Changing wins in all rounds but one in so many as there are doors."""
    changes = borrow('monty_hall', DOORS=doors).try_out(10000)
    assert abs(changes - 10000 * (doors - 1) / doors) < 150
    shown = re.findall(r'(\d+)  (#+)\n', capsys.readouterr().out)
    assert shown == [(str(number), '#' * (number * 40 // 10000))
                     for number in (10000 - changes, changes)]
