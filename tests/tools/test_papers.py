"""README.md, CONTRIBUTING.md and TODO.md say what is true."""

import re

import pytest

import bench
from parts.catalog import KINDS
from parts.shelf import games
from parts.common import ROOT
from parts.scripted import play

README = (ROOT / 'README.md').read_text(encoding='utf-8')
CONTRIBUTING = (ROOT / 'CONTRIBUTING.md').read_text(encoding='utf-8')
TODO = (ROOT / 'TODO.md').read_text(encoding='utf-8')
PAPERS = pytest.mark.parametrize('text', [README, CONTRIBUTING, TODO],
                                 ids=['README', 'CONTRIBUTING', 'TODO'])


def section(text, title):
    """Return the part of a paper below the heading of that title."""
    return text.split(f'## {title}\n')[1].split('\n## ')[0]


def test_the_sample_session():
    """The session in README.md is what the game shows for what is typed."""
    session = section(README, 'A session').split('```\n')[1]
    typed = re.findall(r'\): (\d+)', session)
    assert play(ROOT / 'src' / 'guess_the_number.py', typed,
                1).transcript == session


@PAPERS
def test_links_lead_somewhere(text):
    """What a paper links to is in the repository."""
    for target in re.findall(r'\]\(([^)#]+)\)', text):
        assert (ROOT / target).exists(), target


@PAPERS
def test_what_is_named_is_there(text):
    """Every tool and game that a paper names by its path exists."""
    for path in re.findall(r'\b(?:src|tools|tests)/\w+\.\w+', text):
        assert (ROOT / path).exists() or 'treasure_hunt' in path, path


def test_every_tool_is_described():
    """The table of tools in CONTRIBUTING.md leaves none out."""
    table = section(CONTRIBUTING, 'Tools')
    for path in (ROOT / 'tools').glob('*.py'):
        assert path.name in table, path.name


def test_every_rule_is_explained():
    """Each name that the linter prints behind a fault stands in the table."""
    table = section(CONTRIBUTING, 'The form of a file')
    names = {name.strip() for row in table.split('\n') if row.startswith('| ')
             for name in row.split(' | ')[0].strip('| ').split(',')}
    for path in (ROOT / 'tools').rglob('*.py'):
        for rule in re.findall(r"Fault\([^']*'([a-z-]+)'", path.read_text()):
            assert rule in names, rule


def test_the_games_wanted():
    """TODO.md has a kind for each, each once, and none that is there."""
    wanted = re.findall(r'^- (?:\+ )?`(\w+)` \((\w+)\): \S', TODO,
                        re.MULTILINE)
    names = [name for name, kind in wanted]
    assert len(names) == TODO.count('\n- ') - section(
        TODO, 'Level 5: Objects').split('# Good')[1].count('\n- ')
    assert len(names) == len(set(names))
    assert {kind for name, kind in wanted} <= set(KINDS)
    assert not set(names) & {game.name for game in games()}


def test_the_measured_figures_keep_their_bars():
    """The table of the last run has all rows, and nothing in it is missed."""
    table = section(CONTRIBUTING, 'Measured')
    assert re.search(r'^Python 3\.\d+\.\d+$', table, re.MULTILINE)
    for what in list(bench.AT_MOST) + list(bench.AT_LEAST):
        figure = re.search(rf'^{re.escape(what)} +([\d,.]+) ', table,
                           re.MULTILINE).group(1)
        row = bench.Row(what, float(figure.replace(',', '')), '')
        assert not bench.misses(row), what
