"""Twenty-Three Matches: how well the computer plays."""

import random
import re

from stage import perform


def test_a_computer_that_never_slips_and_one_that_always_does():
    """One leaves 1, 5, 9, ... wherever it can; one takes anything."""
    for slips, good in ((0, True), (100, False)):
        text = ''.join(perform('twenty_three_matches', random.Random(
            seed + 1000).choices('123', k=40), seed, SLIPS=slips).transcript
            for seed in range(400))
        turns = {(int(left), int(taken)) for left, taken
                 in re.findall(r'leave (\d+)\.\n.*I take (.)', text)}
        can = {(left, taken) for left in range(2, 30) for taken in (1, 2, 3)
               if taken < left and not (good and 0 < (left - 1) % 4 != taken)}
        assert turns <= can and (good or turns == can)
