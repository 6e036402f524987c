"""tools/play.py: choosing, finding, listing, showing and copying games."""

import re
import sys

import pytest

import play
from parts import scripted
from parts.catalog import games
from parts.common import ROOT, SRC, Problem

QUESTION = 'A level (1 to 5), a game, or another word: '


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
        assert re.search(rf'^  {level}  [A-Z].* {count} games?$', opening,
                         re.MULTILINE)
    assert 'Type quit to leave.' in opening
    assert opening.endswith('\n' + QUESTION)
    assert opening.count('\n') < 23
    assert max(map(len, opening.split('\n'))) <= 79


@pytest.mark.parametrize('words', ['2', 'level 2', 'Lists and Functions'])
def test_a_level_lists_its_games(words):
    """By number or by name, a level's games come with a line each."""
    lines = choose(words).replies[0].split('\n')
    expected = [game for game in games() if game.level == 2]
    assert lines[0] == ('Level 2: Lists and functions: '
                        f'{len(expected)} game' + 's' * (len(expected) != 1))
    assert [line.split('  ')[2] for line in lines[1:1 + len(expected)]] == [
        game.title for game in expected]
    assert lines[-1] == QUESTION


@pytest.mark.parametrize('words', ['hangman', ' HANGMAN ', 'Hangman'])
@pytest.mark.parametrize('end', ['quit', scripted.CTRL_C])
def test_a_name_plays_the_game(words, end):
    """When the game is left, the question comes again."""
    session = choose(words, 'e', end, 'quit')
    assert session.replies[0].startswith('Hangman\n=======\n')
    assert session.screens[3].endswith('Goodbye!\n\n' + QUESTION)
    assert session.last == 'Goodbye!\n'


def test_a_title_plays_the_game_to_its_end():
    """Spaces, hyphens and underscores are the same; the end comes back."""
    session = scripted.play(ROOT / 'tools' / 'play.py', [
        'tic tac-toe', 'e', 'a2', 'c2', 'b2', 'n', 'quit'], seed=1)
    assert 'Tic-Tac-Toe\n===========' in session.replies[0]
    assert session.replies[-2] == 'Goodbye!\n\n' + QUESTION


@pytest.mark.parametrize('words, titles', [
    ('board', {'Connect Four', 'Tic-Tac-Toe'}),
    ('Nested Lists', {'Connect Four'}),
    ('letter by letter', {'Hangman'}), ('HANG', {'Hangman'})])
def test_other_words_find_games(words, titles):
    """A kind, a concept, or words of a title or a pitch list what fits."""
    reply = choose(words).replies[0]
    assert titles <= {game.title for game in games() if game.title in reply}
    assert 'Guess the Number' not in reply


@pytest.mark.parametrize('words, reply', [
    ('hangmn', 'Nothing is called hangmn. Did you mean Hangman?'),
    ('recursoin', 'Nothing is called recursoin. Did you mean recursion?'),
    ('qqqq', 'Nothing is called qqqq. Please try another word.'),
    ('\u00e9\ud800', r'Nothing is called \xe9\ud800. Please try another '
                     'word.'),
    ('', 'Please type a level from 1 to 5, or the name of a game.'),
    ('6', 'Nothing is called 6. Please try another word.')])
def test_what_is_not_found(words, reply):
    """A near miss gets a suggestion, the rest a plain sentence."""
    assert choose(words).replies[0] == f'{reply}\n\n{QUESTION}'


def test_a_concept_that_no_game_teaches_yet(monkeypatch, capsys):
    """A known concept without games is no near miss."""
    assert play.answer_words([], 'recursion') == ''
    assert capsys.readouterr().out == (
        'Games that teach recursion: there is no such game yet.\n')


@pytest.mark.parametrize('end', ['quit', 'QUIT', scripted.CTRL_D,
                                 scripted.CTRL_C])
def test_leaving(end):
    """quit, Ctrl-D and Ctrl-C leave with a goodbye and status 0."""
    session = choose(end)
    assert (session.last.lstrip('\n'), session.status) == ('Goodbye!\n', 0)


def many_games(count):
    """Return so many games, as the collection may have one day."""
    hangman = play.named(games(), 'hangman')
    return [hangman._replace(title=f'Game {i}') for i in range(count)]


@pytest.mark.parametrize('count, pages', [(1, 1), (20, 1), (21, 2), (40, 2),
                                          (41, 3)])
def test_long_lists_come_in_pages(count, pages, monkeypatch, capsys):
    """A page has 20 games, and with all around it 23 lines at the most."""
    asked = []
    monkeypatch.setattr(play, 'ask', lambda question: asked.append(
        capsys.readouterr().out) or '')
    assert play.answer_words(many_games(count), '2') == ''
    shown = asked + [capsys.readouterr().out]
    assert len(shown) == pages
    assert all(text.count('\n') <= 21 for text in shown)
    assert ''.join(shown).count('Game ') == count


def test_an_answer_between_pages_is_an_answer(monkeypatch):
    """Whoever has seen enough can type on at once."""
    monkeypatch.setattr(play, 'ask', lambda question: 'hangman')
    assert play.answer_words(many_games(50), '2') == 'hangman'


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
