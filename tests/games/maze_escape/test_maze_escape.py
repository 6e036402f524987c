"""Maze Escape: every maze is perfect; what the lantern shows."""

import random

import pytest

from stage import borrow, perform

NAME = 'maze_escape'


@pytest.mark.parametrize('width, height', [(31, 9), (17, 7), (37, 13)])
def test_the_maze_is_perfect(width, height):
    """Each odd square is dug, and one way alone leads from it to X."""
    game = borrow(NAME, WIDTH=width, HEIGHT=height)
    mazes = set()
    for seed in range(30):
        random.seed(seed)
        maze = {}
        game.dig(maze, (width - 2, 1), 0)
        rooms = [(x, y) for x, y in maze if x % 2 and y % 2]
        doors = [(x, y) for x, y in maze if (x + y) % 2]
        assert len(rooms) == width // 2 * (height // 2)
        assert len(doors) == len(rooms) - 1 == len(maze) - len(rooms)
        assert all(0 < x < width - 1 and 0 < y < height - 1 for x, y in maze)
        for square, steps in maze.items():
            near = sorted(maze[game.neighbour(square, side)] - steps
                          for side in game.STEPS
                          if game.neighbour(square, side) in maze)
            assert near == [-1] * (steps > 0) + [1] * (len(near) - (steps > 0))
        mazes.add(str(maze))
    assert len(mazes) == 30


def test_the_song_leads_to_the_way_out():
    """From each square, the side that it comes from is one step nearer."""
    game = borrow(NAME)
    maze = {}
    game.dig(maze, (29, 5), 0)
    for square in maze:
        if square != (29, 5):
            side = game.find_song(maze, square)
            assert maze[game.neighbour(square, side)] == maze[square] - 1


def test_where_it_begins_and_ends():
    """In any odd row on the west side, and in any on the east side."""
    found = set()
    for seed in range(30):
        lost = perform(NAME, ['l'] * 9, seed, LISTEN=20).last
        rows = [line for line in lost.split('\n') if line.endswith('##')]
        assert len(rows) == 9
        for y, row in enumerate(rows):
            assert len(row) == 62
            found.update((mark, y, row.index(mark) // 2)
                         for mark in '@X' if mark in row)
    assert found == {(mark, y, x) for mark, x in [('@', 1), ('X', 29)]
                     for y in (1, 3, 5, 7)}
