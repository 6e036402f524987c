"""Haunted House: what can be typed, and every way through the house."""

import random

import pytest

from stage import answer, borrow, perform

LIBRARY = '''
Library
A ghost in reading glasses looks up. "Hush. There are two
rusty things, but only one drop of oil. I read ahead."
Ways out: east.
Things here: bone.
Moves left: 59. What do you do? '''


@pytest.mark.parametrize('typed', [
    'west', 'w', 'W', 'go west', 'walk to the west', 'go to the LIBRARY',
    'library.', '  run   west '])
def test_ways_to_go(typed):
    """A way has a direction, its first letter, and the name of the room."""
    assert answer('haunted_house', [typed]) == LIBRARY


@pytest.mark.parametrize('typed', ['look', 'Look around.', 'examine', 'look '
                                   'at the candle'])
def test_looking_around_is_no_move(typed):
    """Who looks, at nothing that is here, sees the room once more."""
    assert answer('haunted_house', ['w', typed]) == LIBRARY


@pytest.mark.parametrize('lines, thing', [
    (['w', 'take bone'], 'bone'), (['w', 'get the bone'], 'bone'),
    (['w', 'I pick up the bone'], 'bone'), (['w', 'Take Bone.'], 'bone'),
    (['e', 'n', 'e', 'take the drop of oil'], 'drop of oil'),
    (['e', 'n', 'e', 'oil, get oil'], 'drop of oil')])
def test_ways_to_take(lines, thing):
    """A thing moves into the bag, and is no longer in the room."""
    session = perform('haunted_house', lines + [
        'look', 'inventory', 'Look in my bag.'])
    left = f'Moves left: {60 - len(lines)}. What do you do? '
    taken, look, inventory, bag = session.replies[-4:]
    assert taken == f'You take it. In your bag: {thing}.\n{left}'
    assert look.endswith(f'Things here: nothing.\n{left}')
    assert bag == inventory == f'In your bag: {thing}.\n{left}'


@pytest.mark.parametrize('typed', [
    'use candle and matches', 'combine matches with the candle',
    'put candle and matches together', 'light candle with matches'])
def test_ways_to_combine(typed):
    """Both things go, whatever their order, and what they become comes."""
    session = perform('haunted_house', [
        'e', 'take candle', 'w', 'u', 'e', 'take matches', typed, 'bag'])
    assert session.replies[-2] == (
        'You now have: burning candle. It gives warm light and smells of '
        'honey.\nMoves left: 53. What do you do? ')
    assert session.replies[-1].startswith('In your bag: burning candle.\n')


CANNOT = 'You cannot do that here. Type help, or try: go north.\n'
NO_THING = 'Name one of the things that are here, such as: take bone.\n'
NOT_IN_BAG = 'Name something that is in your bag, such as: use bone.\n'
NOTHING = 'Nothing happens. Perhaps elsewhere, or with another thing?\n'


@pytest.mark.parametrize('lines, reply', [
    ([''], CANNOT), (['go'], CANNOT), (['dance'], CANNOT),
    (['go south'], CANNOT), (['go attic'], CANNOT), (['bone'], CANNOT),
    (['9' * 5000], CANNOT), (['\u0664'], CANNOT), (['quit now'], CANNOT),
    (['take'], NO_THING), (['take portrait'], NO_THING),
    (['take bone'], NO_THING), (['use'], NOT_IN_BAG),
    (['use bone'], NOT_IN_BAG), (['bag'], 'In your bag: nothing.\n'),
    (['w', 'use bone'], NOT_IN_BAG), (['w', 'take candle'], NO_THING),
    (['w', 'take bone', 'take bone'], NO_THING),
    (['w', 'take bone', 'use bone'], NOTHING),
    (['w', 'west'], CANNOT.replace('north', 'east')),
    (['u', 'go up'], 'A ghost dog bars the stairs. Its tummy growls.\n'),
    (['e', 'n', 'd'], 'It is too dark down there without a light.\n')])
def test_what_cannot_be_done(lines, reply):
    """It gets one sentence, and costs nothing."""
    left = 61 - len(lines)
    assert answer('haunted_house', lines) == (
        f'{reply}Moves left: {left}. What do you do? ')


def test_help_costs_nothing():
    """It shows examples of all that can be typed."""
    reply = answer('haunted_house', ['help'])
    for example in ('go north', 'take bone', 'bag', 'look at bone',
                    'use bone', 'combine\nbone with candle'):
        assert example in reply
    assert reply.endswith('Moves left: 60. What do you do? ')


def test_a_thing_is_looked_at_here_or_in_the_bag():
    """Its text is shown, and not the room again."""
    session = perform('haunted_house', ['w', 'look at bone', 'take bone', 'e',
                                        'examine the bone'])
    fine = 'A fine bone. Somebody would wag a tail for it.\nMoves left: '
    assert session.replies[1] == fine + '59. What do you do? '
    assert session.replies[4] == fine + '57. What do you do? '


@pytest.fixture(scope='module')
def house():
    """Return the game as a module."""
    return borrow('haunted_house')


def commands(house, game):
    """Return all that could change something here, each a set of words."""
    words = {thing: thing.split()[-1] for thing in house.THINGS}
    bag = house.find(game, 'bag')
    return ([{'go', way} for way in house.ROOMS[game['room']][1]]
            + [{'take', words[thing]}
               for thing in house.find(game, game['room'])]
            + [{'use', words[first], words[second]}
               for first in bag for second in bag if first <= second])


def key_of(game):
    """Return all that matters of a game but its moves."""
    return game['room'], game['ending'], tuple(game['places'].items())


def search(house):
    """Return {state: the fewest moves} and {state: the states before it}."""
    games = [house.new_game()]
    fewest = {key_of(games[0]): 0}
    before = {}
    for game in games:  # Breadth first: the list grows behind.
        for words in [] if game['ending'] else commands(house, game):
            after = dict(game, places=dict(game['places']))
            house.obey(after, words)
            if after['moves'] > game['moves']:
                before.setdefault(key_of(after), []).append(key_of(game))
                if key_of(after) not in fewest:
                    fewest[key_of(after)] = after['moves']
                    games.append(after)
            else:
                assert after == game
    return fewest, before


def test_nobody_can_be_locked_out_of_both_endings(house):
    """From each state that can be reached, an ending can be; and how soon."""
    fewest, before = search(house)
    open_ways = {}
    for ending, (moves, text) in house.ENDINGS.items():
        waiting = [state for state in fewest if state[1] == ending]
        assert min(fewest[state] for state in waiting) == moves
        reached = set(waiting)
        while waiting:
            for state in before.get(waiting.pop(), []):
                if state not in reached:
                    reached.add(state)
                    waiting.append(state)
        open_ways[ending] = reached
    assert len(fewest) > 1000
    assert open_ways['escape'] | open_ways['rescue'] == set(fewest)
    # The last drop of oil decides: on the key or on the crank?
    for state in fewest:
        places = dict(state[2])
        on_key = places['shiny key'] == 'bag'
        on_crank = (places['drop of oil'] == 'nowhere') and not on_key
        assert (state in open_ways['rescue']) == (
            state[1] != 'escape' and not on_key)
        assert (state in open_ways['escape']) == (
            state[1] != 'rescue' and not on_crank)


def test_the_house_can_be_drawn(house):
    """Each way leads to a room and back; things and deeds have a place."""
    back = {'north': 'south', 'south': 'north', 'east': 'west',
            'west': 'east', 'up': 'down', 'down': 'up'}
    assert len(house.ROOMS) == 12
    for name, (text, ways) in house.ROOMS.items():
        assert ' ' not in name
        for way, room in ways.items():
            assert house.ROOMS[room][1][back[way]] == name
    for place, text in house.THINGS.values():
        assert place in house.ROOMS or place == 'nowhere'
    assert set(house.GUARDS) <= set(house.ROOMS)
    assert {key for key, text in house.GUARDS.values()} <= set(house.THINGS)
    for (first, second), result in house.DEEDS.items():
        assert first in house.THINGS
        assert second in house.THINGS or second in house.ROOMS
        assert result in house.THINGS or result in house.ENDINGS


def test_three_things_at_once(house):
    """Only the two that fit together are used up."""
    game = house.new_game()
    for thing in ('drop of oil', 'rusty key', 'rusty crank'):
        game['places'][thing] = 'bag'
    house.obey(game, {'use', 'oil', 'key', 'crank'})
    assert house.find(game, 'bag') == ['shiny key', 'rusty crank']
    assert game['moves'] == 1


def explore(house, pick):
    """Play a game as a child might, and return its ending.

    It takes and tries whatever it finds, and goes where it was least often.
    """
    game = house.new_game()
    visits = dict.fromkeys(house.ROOMS, 0)
    while not game['ending'] and game['moves'] < house.MIDNIGHT:
        visits[game['room']] += 1
        for thing in house.find(game, game['room']):
            house.obey(game, {'take', thing.split()[-1]})
        tries = [words for words in commands(house, game) if 'use' in words]
        for words in pick.sample(tries, len(tries)):
            if not game['ending']:
                house.obey(game, words)
        ways = list(house.ROOMS[game['room']][1].values())
        pick.shuffle(ways)
        moves = game['moves']
        for room in sorted(ways, key=visits.get):
            if game['moves'] == moves and not game['ending']:
                visits[room] += 1
                house.obey(game, {'go', room})
    return game['ending']


def test_one_who_explores_wins_about_every_other_game(house):
    """Neither is midnight far away, nor is there no time to lose."""
    endings = [explore(house, random.Random(seed)) for seed in range(300)]
    assert 100 <= 300 - endings.count('') <= 200
    assert endings.count('escape') >= 20 and endings.count('rescue') >= 20
