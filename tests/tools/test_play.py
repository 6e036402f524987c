"""tools/play.py: choosing, finding, listing, showing and copying games."""

import random
import re
import sys

import pytest

import play
from parts import menu, scripted, search
from parts.common import ROOT, SRC, Problem
from parts.course import Lesson
from parts.shelf import games, named

QUESTION = 'A level (level 1 to level 5), a game, or another word: '
AGAIN = 'Enter for Guess the Number again, or another word: '


@pytest.fixture(autouse=True)
def command_line(monkeypatch):
    """Let play.py see a command line without arguments, as a list."""
    words = ['play.py']
    monkeypatch.setattr(sys, 'argv', words)
    return words


def choose(*lines):
    """Return the Session of play.py with these lines typed."""
    return scripted.play(ROOT / 'tools' / 'play.py', lines)


def test_the_welcome():
    """The first screen has the levels with their games, and the way out."""
    opening = choose().opening
    assert opening.startswith('Print & Play\n============\n')
    for level in range(1, 6):
        count = sum(game.level == level for game in games())
        assert re.search(rf'^  level {level}  [A-Z].* {count} games$', opening,
                         re.MULTILINE)
    assert 'Type quit to leave.' in opening
    assert opening.endswith('\n\n' + QUESTION)
    assert opening.count('\n') <= 12
    assert max(map(len, opening.split('\n'))) <= 79


@pytest.mark.parametrize('words', ['level 2', 'Lists and Functions'])
def test_a_level_lists_its_games(words):
    """Numbered, in pages, and with the whole pitch of each."""
    expected = [game for game in games() if game.level == 2]
    session = choose(words, *[''] * (len(expected) // 9))
    assert session.replies[0].startswith(
        f'Level 2: Lists and functions. Games: {len(expected)}\n')
    text = '\n' + '\n'.join(session.replies)
    for number, game in enumerate(expected, 1):
        assert f'\n{number:3}  {game.title} (level 2, {game.kind}, ' in text
        assert f'\n  {game.pitch}\n' in text
    for screen in session.replies:
        assert screen.count('\n') < 23
        assert max(map(len, screen.split('\n'))) <= 79


def test_a_number_plays_a_row(monkeypatch):
    """It counts in the list that is shown; without a list it is a word."""
    third = [game for game in games() if game.level == 1][2]
    assert choose('level 1', '3').replies[1].startswith(third.title + '\n=')
    assert choose('3').replies[0].startswith('Nothing is called 3.')
    assert choose('level 1', '99').replies[1].startswith('Nothing is called')


@pytest.mark.parametrize('words', ['guess_the_number', ' GUESS THE  NUMBER '])
@pytest.mark.parametrize('end', ['quit', scripted.CTRL_C])
def test_a_name_plays_the_game(words, end):
    """When the game is left, Enter plays it again."""
    session = choose(words, '1', end, '', 'quit', 'quit')
    assert session.replies[0].startswith('Guess the Number\n=======')
    assert session.screens[3].endswith('Goodbye!\n\n' + AGAIN)
    assert session.screens[4].startswith('Guess the Number\n=======')
    assert session.last == 'Goodbye!\n'


@pytest.mark.parametrize('words, title', [
    ('2048', 'Twenty Forty-Eight'), ('othello', 'Reversi'),
    ('noughts and crosses', 'Tic-Tac-Toe'), ('rps', 'Rock, Paper, Scissors')])
def test_other_names(words, title):
    """Names that people search for are in the field Also."""
    game = search.game_called(games(), words)
    assert game and game.title == title


@pytest.mark.parametrize('words, some, none', [
    ('board', 'connect_four', 'hangman'), ('boards', 'connect_four', 'pig'),
    ('nested lists', 'connect_four', 'pig'), ('loops', 'star_count', ''),
    ('dictionary', 'battleship', 'hangman'), ('lists', 'bagels', 'stars'),
    ('letter by letter', 'hangman', 'pig'), ('HANGM', 'hangman', 'pig'),
    ('2 players', 'race_to_twenty', 'pig'), ('easy', 'stars', 'pig'),
    ('5 minutes', 'stars', 'bagels'), ('10 minutes', 'bagels', ''),
    ('lesson 3', 'guess_the_number', 'pig')])
def test_what_finds_games(words, some, none, monkeypatch):
    """Kinds, concepts, players, minutes, lessons, and words of a pitch."""
    monkeypatch.setattr(search, 'lessons', lambda text: [
        Lesson(3, 'x', 'guess_the_number', {})])
    heading, found = search.found_by(games(), search.plain(words))
    names = [game.name for game in found]
    assert some in names and none not in names and heading


@pytest.mark.parametrize('words, reply', [
    ('hangmn', 'Nothing is called hangmn. Did you mean Hangman (y/n)?'),
    ('qqqq', 'Nothing is called qqqq. Please try another word, or help.'),
    ('a', 'Nothing is called a. Please try another word, or help.'),
    ('level 6', 'There are the levels 1 to 5.'),
    ('level 0', 'There are the levels 1 to 5.'),
    ('', menu.HELP), ('help', menu.HELP),
    ('\u00e9\ud800', r'Nothing is called \xe9\ud800. Please try another '
                     'word, or help.')])
def test_what_is_not_found(words, reply):
    """A near miss gets a suggestion, the rest a plain sentence."""
    assert choose(words).replies[0] == f'{reply}\n\n{QUESTION}'


def test_yes_after_a_suggestion():
    """Then the game that was meant is played; later, yes is only a word."""
    session = choose('hangmn', 'y', 'quit', 'yes')
    assert session.replies[1].startswith('Hangman\n=======\n')
    assert session.replies[3].startswith('Nothing is called yes.')


def test_a_random_game(monkeypatch):
    """Any of them may come."""
    monkeypatch.setattr(random, 'choice', lambda rows: named(rows, 'stars'))
    assert choose('random').replies[0].startswith('Stars\n=====\n')


@pytest.mark.parametrize('end', ['quit', 'QUIT', 'q', 'exit', scripted.CTRL_D,
                                 scripted.CTRL_C])
def test_leaving(end):
    """All of these leave with a goodbye and status 0."""
    session = choose(end)
    assert (session.last.lstrip('\n'), session.status) == ('Goodbye!\n', 0)


@pytest.mark.parametrize('words', [['guess_the_number'],
                                   ['Guess', 'the', 'number']])
def test_a_name_on_the_command_line_plays(words, command_line):
    """play.py with a name or a title asks nothing but what the game asks."""
    command_line += words
    session = choose('1', 'quit')
    assert session.opening.startswith('Guess the Number\n================\n')
    assert (session.last, session.status) == ('Goodbye!\n', 0)


@pytest.mark.parametrize('name', ['random', 'random.py', 'work/string.py'])
def test_a_copy_does_not_hide_a_part_of_python(name, tmp_path, monkeypatch):
    """It is refused, and nothing is written."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / 'work').mkdir()
    with pytest.raises(Problem, match='Python itself has a part of that name'):
        play.main(['copy', 'guess_the_number', name])
    assert not list(tmp_path.rglob('*.py'))


@pytest.mark.parametrize('name, hint', [
    ('hangmn', 'did you mean hangman?'), ('zzz', '--list shows all games')])
def test_an_unknown_name(name, hint):
    """The message suggests what was meant."""
    with pytest.raises(Problem) as caught:
        play.main([name])
    assert str(caught.value) == f'there is no game called {name}; {hint}'


def test_the_table(capsys):
    """Each game has a row, the columns line up, and nothing is too wide."""
    assert play.main(['--list']) == 0
    rows = capsys.readouterr().out.split('\n')[:-1]
    assert len(rows) == len(games()) + 1
    assert {row[rows[0].index('kind') - 1] for row in rows} == {' '}
    assert max(map(len, rows)) <= 79


@pytest.mark.parametrize('filters, fits', [
    (['--level', '3'], lambda game: game.level == 3),
    (['--kind', 'words'], lambda game: game.kind == 'words'),
    (['--list', '--concept', 'While Loops'],
     lambda game: 'while loops' in game.concepts),
    (['--level', '4', '--kind', 'board'],
     lambda game: game.level == 4 and game.kind == 'board')])
def test_the_table_of_some(filters, fits, capsys):
    """Level, kind and concept each leave out what does not fit."""
    play.main(filters)
    assert [row.split()[1] for row in capsys.readouterr().out.split('\n')
            [1:-1]] == [game.name for game in games() if fits(game)]


def test_the_table_of_none(capsys):
    """When nothing fits, that is said."""
    play.main(['--level', '1', '--kind', 'board'])
    assert capsys.readouterr().out == 'There is no such game yet.\n'


@pytest.mark.parametrize('arguments, complaint', [
    (['--level', '6'], 'argument --level: invalid choice: 6'),
    (['--concept', 'recusion'], 'did you mean recursion?'),
    (['--kind', 'boards'], "argument --kind: invalid choice: 'boards'"),
    (['--list', 'hangman'], '--list lists games and takes no name: hangman'),
    (['show'], 'show takes the name of one game'),
    (['copy', 'a', 'b', 'c'], 'copy takes the name of one game')])
def test_a_bad_command_line(arguments, complaint, capsys):
    """One line says what is wrong, and the status is 2."""
    with pytest.raises(SystemExit) as caught:
        play.main(arguments)
    error = capsys.readouterr().err
    assert caught.value.code == 2
    assert complaint in error and error.count('\n') == 1


def test_show(capsys):
    """The listing has every line of the file behind its number."""
    play.main(['show', 'hangman'])
    lines = capsys.readouterr().out.split('\n')[:-1]
    source = (SRC / 'hangman.py').read_text().split('\n')[:-1]
    assert [line[4:] for line in lines] == source
    assert [int(line[:3]) for line in lines] == list(
        range(1, len(source) + 1))


@pytest.mark.parametrize('name, written', [
    ([], 'my_hangman.py'), (['mine.py'], 'mine.py'), (['mine'], 'mine.py')])
def test_copy(name, written, tmp_path, monkeypatch, capsys):
    """The copy is the game, it is never overwritten, and can be run."""
    monkeypatch.chdir(tmp_path)
    assert play.main(['copy', 'hangman'] + name) == 0
    assert (tmp_path / written).read_text() == (
        SRC / 'hangman.py').read_text()
    assert f'run it with: {play.PYTHON} {written}' in capsys.readouterr().out
    (tmp_path / written).write_text('mine')
    with pytest.raises(Problem, match='is there already and stays as it is'):
        play.main(['copy', 'hangman'] + name)
    assert (tmp_path / written).read_text() == 'mine'


def test_copy_into_nowhere(tmp_path, monkeypatch):
    """A folder that is not there gets a plain message."""
    monkeypatch.chdir(tmp_path)
    with pytest.raises(Problem, match='the copy cannot be written'):
        play.main(['copy', 'hangman', 'nowhere/mine.py'])
