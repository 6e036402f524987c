"""tools/book.py and parts/pages.py: a listing on paper is the file again."""

import html.parser

import pytest

import book
from parts import pages
from parts.course import lessons
from parts.shelf import games, named
from programs import command

GAMES = games()


class Reader(html.parser.HTMLParser):
    """Reads the text of the listings in a page, and what it links to."""

    def __init__(self, page):
        """Read a page, a text of HTML."""
        super().__init__()
        self.listings, self.links, self.inside = [], [], False
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        """Begin a listing, or keep a link."""
        if tag == 'pre' and ('class', 'file') in attrs:
            self.inside = True
            self.listings.append('')
        self.links += [value for name, value in attrs
                       if name in ('href', 'src')]

    def handle_endtag(self, tag):
        """End a listing."""
        self.inside = self.inside and tag != 'pre'

    def handle_data(self, data):
        """Keep the text of a listing."""
        if self.inside:
            self.listings[-1] += data


@pytest.mark.parametrize('game', GAMES, ids=lambda game: game.name)
def test_a_listing_is_the_file_again(game):
    """Copied out of the page, it is the same to the last character."""
    page = Reader(pages.document('x', [pages.sheet(game)]))
    assert page.listings == [game.code.source]
    assert page.links == []


def test_a_sheet():
    """It has the facts, the question, where concepts come first, the tasks."""
    game = named(GAMES, 'hangman')
    page = pages.sheet(game)
    for text in ('<h1>Hangman</h1>', 'Level 2, Lists and functions',
                 'minutes: 5', game.pitch, game.predict, game.idea,
                 '<b>def</b> main():', '<i># This ends the program.</i>',
                 'functions (line 44)', '&#9744; <b>***</b> Let the player'):
        assert text in page, text


def test_the_teachers_page():
    """Hints, answers with line numbers, and the reason of Predict."""
    page = pages.answers(named(GAMES, 'guess_the_number'))
    assert 'Hint: Two constants stand above main().' in page
    assert '+ HIGHEST = 1000' in page and 'Nothing: 500 is refused' in page


@pytest.mark.parametrize('arguments, name, count', [
    (['hangman'], 'hangman', 1), (['pig', 'stars', '--answers'], 'pig', 2),
    (['--all'], 'games', len(GAMES))])
def test_the_command(arguments, name, count, tmp_path, monkeypatch, capsys):
    """One file is written into the folder, with a sheet for each game."""
    monkeypatch.chdir(tmp_path)
    status, told, err = command(capsys, book.main, *arguments)
    assert (status, err) == (0, [])
    assert told[0].startswith(f'{name}.html is written.')
    page = (tmp_path / f'{name}.html').read_text(encoding='utf-8')
    assert len(Reader(page).listings) == count
    assert ('<h1>Pig: answers</h1>' in page) == ('--answers' in arguments)


@pytest.mark.parametrize('arguments, complaint', [
    ([], 'name a game, or say --course or --all'),
    (['pig', '--all'], 'name a game, or say --course or --all'),
    (['hangmn'], 'did you mean hangman?')])
def test_a_bad_command_line(arguments, complaint, capsys):
    """One line says what is wrong, and the status is 2."""
    status, out, err = command(capsys, book.main, *arguments)
    assert (status, out, len(err)) == (2, [], 1) and complaint in err[0]


def test_a_folder_that_cannot_be_written(tmp_path, monkeypatch):
    """One line says so."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / 'pig.html').mkdir()
    with pytest.raises(book.Problem, match='it cannot be written'):
        book.main(['pig'])


def test_lessons():
    """A lesson has a number, a subject, a game, and its parts."""
    found = lessons('# x\n### Lesson 2: on and on (`pig`)\n\n- **New**: a;\n'
                    '  b.\n- **Next**: c.\n\n## end\n')
    assert [lesson[:3] for lesson in found] == [(2, 'on and on', 'pig')]
    assert found[0].parts == {'New': 'a; b.', 'Next': 'c.'}
