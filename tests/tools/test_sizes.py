"""How long the games are: the medians of the levels, and the folders."""

import re
import statistics

import pytest

from parts.common import ROOT, SRC

MEDIANS = {1: 85, 2: 110, 3: 150, 4: 180, 5: 190}
MEDIAN = 140  # Of all games.


def sizes():
    """Return {path: (level, lines)} of the games."""
    found = {}
    for path in sorted(SRC.glob('*.py')):
        source = path.read_text(encoding='ascii')
        level = re.search(r'^Level: *([1-5])$', source, re.MULTILINE)
        if level:
            found[path] = int(level.group(1)), len(source.splitlines())
    return found


@pytest.mark.parametrize('level', MEDIANS)
def test_the_median_of_a_level(level):
    """Half of the games of a level have no more lines than this."""
    lines = [size for own, size in sizes().values() if own == level]
    assert not lines or statistics.median(lines) <= MEDIANS[level], lines


def test_the_median_of_all_games():
    """Half of all games have no more lines than this."""
    assert statistics.median(size for level, size in sizes().values()
                             ) <= MEDIAN


def test_a_folder_is_no_longer_than_twice_its_game():
    """Sessions do not count; 200 lines are always allowed."""
    for path, (level, size) in sizes().items():
        own = sum(len(file.read_text(encoding='utf-8').splitlines())
                  for file in (ROOT / 'tests' / 'games' / path.stem).glob(
                      '*.py'))
        assert own <= max(2 * size, 200), path.stem
