"""Every task of every game: its check tells a done one from one not done.

The reference answers in a game's tasks.py are changed by program, in ways
that make no difference to a player, and in ways that spoil them.
"""

import itertools
import re

import pytest

import variants
from parts import scripted
from parts.answers import put_in
from parts.catalog import read_game
from parts.common import SRC, Problem
from parts.judge import STARS, judge, judge_task, read_tasks
from parts.scripted import play

every_star = pytest.mark.parametrize('stars', STARS)


class Bench:
    """A game, its tasks, and a folder for changed copies.

    source: the game's text. path: the game's file.
    """

    def __init__(self, tasks_path, folder):
        """Read the game that the tasks.py at a path belongs to."""
        self.path = SRC / (tasks_path.parent.name + '.py')
        self.source = self.path.read_text(encoding='ascii')
        self.tasks = read_tasks(self.path.stem)
        self.folder = folder
        self.count = 0

    def written(self, source):
        """Return the path of a new copy with this text."""
        self.count += 1
        path = self.folder / f'copy_{self.count}.py'
        path.write_text(source, encoding='ascii')
        return path

    def missing(self, stars, source, constants=()):
        """Return what a task's check says of a text; a Problem's, too."""
        try:
            return judge_task(self.tasks.checks[stars], self.path,
                              self.written(source), stars, constants)
        except Problem as problem:
            return str(problem)


@pytest.fixture(name='bench')
def fixture_bench(tasks_path, tmp_path, monkeypatch):
    """Return the Bench of a game with tasks; endless copies end sooner."""
    monkeypatch.setattr(scripted, 'PATIENCE', 0.2)
    return Bench(tasks_path, tmp_path)


def test_the_answer_to_predict(bench):
    """What is typed shows the answer on the last screen, and it has a reason.
    """
    predict = bench.tasks.predict
    session = play(bench.path, predict['lines'], predict.get('seed', 0))
    assert predict['shows'] in session.replies[len(predict['lines']) - 1]
    assert len(predict['because'].split()) > 3


def test_the_untouched_game_has_nothing_done(bench):
    """Each of the three checks says in a sentence what is missing."""
    for missing in judge(bench.path, bench.path).values():
        assert missing.endswith('.') and missing[0].isupper()
        assert len(missing) < 160 and not missing.startswith('Line')
        assert 'check is broken' not in missing


@every_star
def test_an_answer_does_its_task_and_no_other(bench, stars):
    """The check passes just the task that was done; there is a hint."""
    copy = bench.written(put_in(bench.source, bench.tasks.answers[stars])[0])
    found = judge(bench.path, copy)
    assert [not found[each] for each in STARS] == [
        stars == each for each in STARS], found
    assert bench.tasks.hints[stars].endswith(('.', '?'))


def test_all_three_tasks_in_one_file(bench):
    """Whoever goes on in the same copy has three tasks done in the end."""
    for order in itertools.permutations(STARS):
        source = bench.source
        try:
            for stars in order:
                source = put_in(source, bench.tasks.answers[stars])[0]
            break
        except Problem as problem:  # They may fit in another order.
            trouble = problem
    else:
        raise trouble
    found = judge(bench.path, bench.written(source))
    assert found == dict.fromkeys(STARS, '')


@every_star
def test_what_makes_no_difference(bench, stars):
    """Other names, other sentences and another foot are right as well."""
    source = put_in(bench.source, bench.tasks.answers[stars])[0]
    task = read_game(bench.path).tasks[STARS.index(stars)]
    for variant in (variants.renamed(source), variants.without_footer(source),
                    variants.reworded(source, task)):
        assert not bench.missing(stars, variant), variant


@every_star
def test_the_task_is_done_with_each_try_value(bench, stars):
    """What a comment suggests does not undo a task, but where it is the task.
    """
    source = put_in(bench.source, bench.tasks.answers[stars])[0]
    for found in read_game(bench.path).tries:
        changed = re.search(rf'(?m)^{found.name} = ', source) and (
            f'\n+{found.name} = ' not in bench.tasks.answers[stars])
        for value in found.values if changed else ():
            missing = bench.missing(stars, source, {found.name: value})
            assert not missing, (found.name, value, missing)


@every_star
def test_half_an_answer_is_none(bench, stars):
    """Each added statement is needed, and each new question validated."""
    source, added = put_in(bench.source, bench.tasks.answers[stars])
    for node in variants.added_statements(source, added):
        spoiled = variants.without(source, node)
        line = source.split('\n')[node.lineno - 1]
        assert bench.missing(stars, spoiled), line
    for spoiled in variants.never_validated(source, added):
        assert bench.missing(stars, spoiled), spoiled
