"""Every task of every game: the check tells a done one from one not done."""

import pathlib
import runpy

import pytest

from parts import judge
from parts.answers import applied
from parts.shelf import games
from parts.common import ROOT

STARS = ('*', '**', '***')
STYLES = ('ANSWERS', 'OTHER_ANSWERS')


def is_old(game):
    """Is it a game that is not rewritten yet?"""
    return not (judge.GAMES / game.name / 'tasks.py').exists()


def answers_of(game):
    """Return the answers of a game: {style: {stars: pairs old, new}}."""
    path = ROOT / 'tests' / 'old' / 'answers' / (game.name + '.py')
    found = runpy.run_path(str(path))
    return {style: found[style] for style in STYLES if style in found}


CASES = [(game, style, stars) for game in games() if is_old(game)
         for style in answers_of(game) for stars in STARS]
NAMES = [f'{game.name}-{style}-{stars}' for game, style, stars in CASES]
every_answer = pytest.mark.parametrize('game, style, stars', CASES, ids=NAMES)


def answered(game, style, stars, folder):
    """Return the path of a copy of the game with an answer put in."""
    path = pathlib.Path(str(folder)) / (game.name + '.py')
    path.write_text(applied(game.code.source, answers_of(game)[style][stars]))
    return path


@pytest.mark.parametrize('game', filter(is_old, games()),
                         ids=lambda game: game.name)
def test_the_untouched_game_has_nothing_done(game):
    """Each of the three checks says in a sentence what is missing."""
    for missing in judge.judge(game.path, game.path).values():
        assert missing.endswith('.') and missing[0].isupper()
        assert len(missing) < 160


@every_answer
def test_an_answer_does_its_task_and_no_other(game, style, stars, tmp_path):
    """The check passes just the task that was done."""
    results = judge.judge(
        game.path, answered(game, style, stars, tmp_path)).values()
    assert [not missing for missing in results] == [
        stars == each for each in STARS], results
