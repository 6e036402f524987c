"""parts/index.py: the catalogue, src/README.md, is what the games say."""

from parts import index
from parts.shelf import games


def test_a_catalogue_that_is_not_current(tmp_path, monkeypatch):
    """An old page or none is noticed; writing it mends that."""
    monkeypatch.setattr(index, 'PAGE', tmp_path / 'README.md')
    assert not index.is_current()
    index.write()
    assert index.is_current()
    index.PAGE.write_text(index.page(games()) + ' ', encoding='utf-8')
    assert not index.is_current()


def test_the_page_has_every_game():
    """Each game has a row on its level, and a link under each concept."""
    page = index.page(games())
    by_concept = page.split('## By concept')[1]
    for game in games():
        title = f'[{game.title}]({game.name}.py)'
        assert f'| {title} | {game.pitch} | {game.kind} | ' in page
        for concept in game.concepts:
            assert any(f' | {concept} | ' in row and title in row
                       for row in by_concept.split('\n'))


def test_the_easiest_game_comes_first():
    """Levels rise down the page, and games along a row."""
    page = index.page(games())
    levels = [line[9] for line in page.split('\n')
              if line.startswith('## Level')]
    assert levels == sorted(levels)
    for row in page.split('## By concept')[1].split('\n'):
        known = [game.level for game in games() if f'[{game.title}]' in row]
        assert known == sorted(known)
