"""Every task of every game: the check tells a done one from one not done."""

import itertools
import pathlib
import runpy

import pytest

import challenge
import promises
from catalog import games
from common import ROOT
from lint import lint

STARS = ('*', '**', '***')
STYLES = ('ANSWERS', 'OTHER_ANSWERS')


def answers_of(game):
    """Return the answers of a game: {style: {stars: pairs old, new}}."""
    path = ROOT / 'tests' / 'answers' / (game.name + '.py')
    found = runpy.run_path(str(path))
    return {style: found[style] for style in STYLES if style in found}


CASES = [(game, style, stars) for game in games()
         for style in answers_of(game) for stars in STARS]
NAMES = [f'{game.name}-{style}-{stars}' for game, style, stars in CASES]
every_answer = pytest.mark.parametrize('game, style, stars', CASES, ids=NAMES)


def applied(source, hunks):
    """Return the source with hunks put in; each must fit in one place.

    A hunk has lines that go (-), that come (+) and that stay ( ); @@ stands
    between two hunks.
    """
    lines = source.split('\n')
    for hunk in hunks.strip('\n').split('\n@@\n'):
        parts = hunk.split('\n')
        old = [part[1:] for part in parts if part[:1] != '+']
        places = [number for number in range(len(lines))
                  if lines[number:number + len(old)] == old]
        assert len(places) == 1, hunk
        lines[places[0]:places[0] + len(old)] = [
            part[1:] for part in parts if part[:1] != '-']
    return '\n'.join(lines)


def answered(game, style, stars, folder):
    """Return the path of a copy of the game with an answer put in."""
    path = pathlib.Path(str(folder)) / (game.name + '.py')
    path.write_text(applied(game.code.source, answers_of(game)[style][stars]))
    return path


@pytest.mark.parametrize('game', games(), ids=lambda game: game.name)
def test_the_untouched_game_has_nothing_done(game):
    """Each of the three checks says in a sentence what is missing."""
    for missing in challenge.judge(game, game.path):
        assert missing.endswith('.') and missing[0].isupper()
        assert len(missing) < 160


@every_answer
def test_an_answer_does_its_task_and_no_other(game, style, stars, tmp_path):
    """The check passes just the task that was done."""
    results = challenge.judge(game, answered(game, style, stars, tmp_path))
    assert [not missing for missing in results] == [
        stars == each for each in STARS], results


@pytest.mark.parametrize('game, stars', [(game, stars) for game in games()
                                         for stars in STARS],
                         ids=lambda value: getattr(value, 'name', value))
def test_an_answered_game_keeps_the_promises(game, stars, tmp_path):
    """With the reference answer a game is still a good game, and fits."""
    path = answered(game, 'ANSWERS', stars, tmp_path)
    faults = [fault for fault in lint(path).faults
              if fault.rule not in ('level', 'concepts')]
    assert faults == []
    promises.check_game(path, 40)


# Here the reference answers meet in the same lines, or one task takes away
# what another one shows.
APART = ('hangman', 'mad_libs', 'monty_hall', 'times_tables')


@pytest.mark.parametrize('game', [game for game in games()
                                  if game.name not in APART],
                         ids=lambda game: game.name)
def test_all_three_tasks_in_one_file(game, tmp_path):
    """Whoever goes on in the same copy has three tasks done in the end."""
    answers = answers_of(game)['ANSWERS']
    for order in itertools.permutations(STARS):
        source = game.code.source
        try:
            for stars in order:
                source = applied(source, answers[stars])
            break
        except AssertionError:  # They fit in another order.
            continue
    path = tmp_path / (game.name + '.py')
    path.write_text(source)
    assert challenge.judge(game, path) == ['', '', '']
