"""The linter's rules for what a game, a tool and a test may import.

A row of a table has what is planted in the good game, and then the message of
the one fault that must be found.
"""

import sys

import pytest
from parts.common import ROOT
from parts.rules import in_standard_library
from samples import MAIN, TOP, faults_in

TOOL = str(ROOT / 'tools' / 'parts' / 'toss.py')
TEST = str(ROOT / 'tests' / 'tools' / 'test_toss.py')
ALLOWED = ('random, math, time, datetime, calendar, string, textwrap, '
           'itertools, collections, copy, functools, fractions, statistics, '
           'dataclasses')
NOT_STANDARD = ' is not in the standard library; do without it'
NOT_SHORT = (' is not on the short list of modules for games; do without it, '
             'or use one of: ' + ALLOWED)
NOT_PURE = ' does input or output other than print and input; do without it'
NO_INSTALLER = NOT_STANDARD + ', so that the collection needs no installer'


@pytest.mark.parametrize('code', ['import ' + name for name in ALLOWED.split(
    ', ')] + ['import random, math', 'import random as r',
              'import collections.abc', 'from math import pi, tau as two_pi',
              'from collections.abc import Sized'])
def test_a_game_may_import_what_only_computes(code):
    """The short list is the one in the design of the collection."""
    assert faults_in(code, TOP) == []


@pytest.mark.parametrize('code, message', [
    ('import numpy', 'numpy' + NOT_STANDARD),
    ('import numpy.random as random', 'numpy' + NOT_STANDARD),
    ('from pygame import *', 'pygame' + NOT_STANDARD),
    ('import hangman', 'hangman' + NOT_STANDARD),
    ('from parts.common import ROOT', 'parts' + NOT_STANDARD),
    ('from . import hangman', '.' + NOT_STANDARD),
    ('from .random import randint', '.random' + NOT_STANDARD),
    ('from ..src.hangman import main', '..src.hangman' + NOT_STANDARD),
    ('import math, pytest', 'pytest' + NOT_STANDARD),
    ('from random import *', 'import * hides where names come from; write '
     'import random'),
    ('from collections.abc import *', 'import * hides where names come from; '
     'write import collections.abc'),
] + [('import ' + name, name + NOT_PURE) for name in (
    'os io subprocess socket pathlib tkinter turtle curses readline '
    'builtins importlib logging shutil urllib pickle').split()] + [
    ('import ' + name, name + NOT_SHORT) for name in (
        're json decimal heapq bisect operator enum abc types typing cmath '
        'numbers array struct difflib hashlib unicodedata keyword secrets '
        'contextlib __future__ ast base64 binascii colorsys html queue '
        'reprlib weakref zlib').split()] + [
    pytest.param('import graphlib', 'graphlib' + NOT_SHORT, marks=(
        pytest.mark.skipif(sys.version_info < (3, 9), reason='too new'))),
    ('import os.path', 'os' + NOT_PURE),
    ('import os as random', 'os' + NOT_PURE),
    ('from os import path', 'os' + NOT_PURE),
    ('from os import *', 'os' + NOT_PURE),
])
def test_a_game_imports_nothing_else(code, message):
    """The message tells why: not Python's own, input and output, too much."""
    assert faults_in(code, TOP) == [(1, 'import', message)]
    assert faults_in('if not coin:\n    ' + code, MAIN) == [
        (2, 'import', message)]


def test_each_module_of_one_import_is_a_fault():
    """A learner sees all of them at once."""
    assert faults_in('import io, random, os', TOP) == [
        (1, 'import', 'io' + NOT_PURE), (1, 'import', 'os' + NOT_PURE)]


@pytest.mark.parametrize('path, code', [
    (TOOL, 'import os, sys, unicodedata, _thread, lint'),
    (TOOL, 'import os.path\nfrom parts.common import ROOT'),
    (TEST, 'import os, pytest\nfrom parts.common import ROOT\nimport samples'),
])
def test_tools_and_tests_may_import_python_s_own_and_their_own(path, code):
    """Tests have pytest as well, and what tests share."""
    assert faults_in(code, TOP, path) == []


@pytest.mark.parametrize('path, code, name', [
    (TOOL, 'import os, numpy', 'numpy'),
    (TEST, 'import numpy.random', 'numpy'),
    (TOOL, 'import pytest', 'pytest'), (TOOL, 'import samples', 'samples'),
    (TOOL, 'import hangman', 'hangman'), (TEST, 'import hangman', 'hangman'),
    (TOOL, 'from . import common', '.'),
    (TEST, 'from .lint import *', '.lint'),
    (TEST, 'from parts.numpy import x, y\nimport a.os', 'a'),
])
def test_tools_and_tests_import_nothing_else(path, code, name):
    """A newcomer has Python, and pytest for the tests."""
    assert faults_in(code, TOP, path) == [
        (1 + code.count('\n'), 'import', name + NO_INSTALLER)]


@pytest.mark.parametrize('known', [True, False], ids=['list', 'no list'])
@pytest.mark.parametrize('name, standard', [
    ('sys', True), ('os', True), ('math', True), ('unicodedata', True),
    ('zipimport', True), ('json', True), ('test_klingon', False), ('', False),
    ('__main__', False), ('pytest', False), ('common', False),
    ('samples', False), ('namespace', False)])
def test_the_standard_library_is_known_to_any_python(
        name, standard, known, monkeypatch, tmp_path):
    """Before Python 3.10, which has a list, each module is looked for."""
    (tmp_path / 'namespace').mkdir()
    monkeypatch.syspath_prepend(str(tmp_path))
    in_standard_library.cache_clear()
    if not known:
        monkeypatch.delattr(sys, 'stdlib_module_names', raising=False)
    assert in_standard_library(name) is standard
    in_standard_library.cache_clear()
