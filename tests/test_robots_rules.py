"""Robots: how they move and crash, where they begin, and who wins."""

import random

import pytest

from stage import answer, borrow


@pytest.fixture(scope='module')
def game():
    """Return the game as a module."""
    return borrow('robots')


def floor_of(picture):
    """Return player, robots and heaps of a picture, its rows apart by /."""
    found = {'@': [], 'R': [], '#': []}
    for y, row in enumerate(picture.split('/')):
        for x, mark in enumerate(row):
            if mark != '.':
                found[mark].append((x, y))
    return (found['@'] + [None])[0], found['R'], set(found['#'])


MOVES = [
    # One step, straight or diagonal, whichever way leads to the player.
    ('R....@', '.R....'), ('@..R', '..R.'), ('R../.../.@.', '.../.R./...'),
    ('R..../...@.', '...../.R...'), ('..@/.../R..', '.../.R./...'),
    ('.R./.../.../@..', '.../R../.../...'),
    # A place that one robot leaves is free for the next one.
    ('RR..@', '.RR..'), ('R.R..@', '.R.R..'), ('RRR.@', '.RRR.'),
    # Two or three that meet make a heap, but not those that only cross.
    ('R../..@/R..', '.../.#./...'), ('R../R.@/R..', '.../.#./...'),
    ('R..R/..../.@..', '..../.RR./....'), ('R.R/.../.@.', '.../.#./...'),
    ('R.R.R/...../..@..', '...../.RRR./.....'),
    ('R.../R..@/..../R...', '..../.#../.R../....'),
    # A heap stays, and wrecks one robot or two that come to it.
    ('R#..@', '.#...'), ('R../R#@', '.../.#.'), ('#R.@', '#.R.'),
    ('#../R.@', '#../.R.'), ('R.../R#.@/R...', '..../.#../....'),
    # They come from both sides, and onto the player.
    ('R@', '.R'), ('R@R', '.#.'), ('R.@.R', '.R.R.'), ('#R@', '#.R')]


@pytest.mark.parametrize('before, after', MOVES)
def test_all_robots_move_at_once(game, before, after):
    """Each takes a step to the player; who meets, or meets a heap, is lost."""
    player, robots, heaps = floor_of(before)
    expected = floor_of(after)
    for order in (robots, robots[::-1]):
        after_heaps = set(heaps)
        left = game.move_robots(list(order), after_heaps, player)
        assert (sorted(left), after_heaps) == (sorted(expected[1]),
                                               expected[2])


@pytest.mark.parametrize('place, what', [
    ((0, 0), ''), ((29, 13), ''), ((-1, 5), 'The wall'), ((5, -1), 'The wall'),
    ((30, 5), 'The wall'), ((5, 14), 'The wall'), ((3, 3), 'A robot'),
    ((4, 4), 'A heap')])
def test_what_is_in_the_way(game, place, what):
    """The floor is free from corner to corner, but for robots and heaps."""
    assert game.obstacle(place, [(3, 3)], {(4, 4)}) == what


def test_teleporting_leads_to_any_free_place_but_ones_own():
    """Neither a robot nor a heap is there; it may be beside one."""
    game = borrow('robots', WIDTH=3, HEIGHT=2)
    random.seed(1)
    places = {game.teleport((1, 0), [(0, 0)], {(2, 1)}) for turn in range(60)}
    assert places == {(2, 0), (0, 1), (1, 1)}


@pytest.mark.parametrize('typed', ['t', ' T', 'teleport'])
def test_teleporting_takes_the_player_somewhere_else(typed):
    """Then the robots move, as after a step."""
    places = set()
    for seed in range(30):
        reply = answer('robots', ['', typed], seed, WIDTH=9, HEIGHT=6,
                       ROBOTS=1, NEAR=3)
        assert reply.startswith('You are somewhere else. Robots wrecked: 0.')
        floor = ''.join(line.split('   ')[0] for line
                        in reply.split('\n')[2:8]).replace(' ', '')
        places.add(floor.find('@'))
    assert len(places) > 15 and 9 * 3 + 4 not in places


@pytest.mark.parametrize('near', [1, 5, 7])
def test_robots_begin_more_than_some_steps_away(near):
    """Any place farther from the middle may be one, and no other."""
    game = borrow('robots', NEAR=near)
    seen = set(game.places_beyond(near, (15, 7)))
    assert seen == {(x, y) for x in range(30) for y in range(14)
                    if abs(x - 15) > near or abs(y - 7) > near}


class Told:
    """What a game of the module tells a player who sees no screen.

    starts: the number of robots at the beginning of each level.
    """

    def __init__(self, game, player):
        """Let player, a function of player, robots and heaps, play it."""
        self.starts = []
        self.level_begins = True
        self.player = player
        game.show = lambda *floor: None
        game.read = lambda question: setattr(self, 'level_begins', True) or ''
        game.move_player = self.move

    def move(self, player, robots, heaps):
        """Return the next place of the player, and note what there is."""
        if self.level_begins:
            self.starts.append(len(robots))
            assert player == (15, 7) and len(set(robots)) == len(robots)
            self.level_begins = False
        return self.player(player, robots, heaps)


class Sensible:
    """A player who looks one step ahead, and teleports if that is no help."""

    def __init__(self, game):
        """Play the game, a module."""
        self.game = game
        self.count = self.still = 0

    def __call__(self, player, robots, heaps):
        """Return the place to go to: robots far away, the walls too."""
        self.still = 0 if len(robots) != self.count else self.still + 1
        self.count = len(robots)
        near = [robot for robot in robots  # The others come no nearer than 3.
                if self.game.steps_between(player, robot) < 5]
        values = {}
        for step_x, step_y in self.game.STEPS.values():
            place = (player[0] + step_x, player[1] + step_y)
            after = set(heaps)
            if not self.game.obstacle(place, robots, heaps):
                left = self.game.move_robots(near, after, place)
                if place not in left and place not in after:
                    nearest = min([self.game.steps_between(place, robot)
                                   for robot in left] or [9])
                    values[place] = (-len(left), min(nearest, 3),
                                     -self.game.steps_between(place, (15, 7)))
        if not values or self.still >= 20:
            self.still = 0
            return self.game.teleport(player, robots, heaps)
        return max(values, key=values.get)


def test_a_sensible_player_wins_about_half_of_the_games(capsys):
    """Who looks one step ahead wins from a third to two thirds."""
    game = borrow('robots')
    won = 0
    for seed in range(300):
        random.seed(seed)
        told = Told(game, Sensible(game))
        score = game.play_game()
        result = capsys.readouterr().out
        assert told.starts == [10, 20, 30, 40][:len(told.starts)]
        if 'You have cleared all 4 levels: you win!' in result:
            won += 1
            assert len(told.starts) == 4 and score >= 1000
        else:
            assert 'A robot has caught you: you lose in level ' + str(
                len(told.starts)) in result
    assert 100 <= won <= 200, won


def test_the_more_at_once_the_more_points(capsys):
    """One robot brings 10 points, two in a turn 40, three in a turn 90."""
    for picture, points in (('R#..@', 10), ('R../..@/R..', 40),
                            ('R../R.@/R..', 90)):
        game = borrow('robots', WIDTH=9, HEIGHT=9, LEVELS=1)
        player, robots, heaps = floor_of(picture)
        game.show = lambda *floor: None
        game.places_beyond = lambda steps, place: robots
        game.ROBOTS = len(robots)

        def wait(place, running, old):
            """Stand where the picture has the player, with its heaps."""
            old.update(heaps)
            return player
        game.move_player = wait
        assert game.play_level(1, 500) == (True, 500 + points)
        assert f'Robots wrecked: {len(robots)}.' in capsys.readouterr().out
