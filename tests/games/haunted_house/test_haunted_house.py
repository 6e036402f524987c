"""Haunted House: what can be typed, and every way through the house."""

import pytest

from stage import answer, borrow

CANDLE = ['u', 'e', 'take matches', 'w', 'd', 'e', 'take candle']
CANNOT = 'You cannot do that here. Try: '
NOTHING = 'Nothing happens. '
LIT = 'You now have: lit candle. '


@pytest.mark.parametrize('lines, shown, left', [
    (['west'], '\nLIBRARY\n', 44), (['w'], '\nLIBRARY\n', 44),
    (['  Run to the WEST'], '\nLIBRARY\n', 44),
    (['look west'], '\nHALL\n', 45), (['wes'], CANNOT, 45),
    (['east', 's'], CANNOT, 44), (['9' * 5000], CANNOT, 45),
    (['use'], CANNOT, 45), (['w', 'take candle'], CANNOT, 44),
    (['w', 'bone'], 'You take it. Somebody would wag', 43),
    (['w', 'pick up the BONE'], 'You take it. Somebody would wag', 43),
    (['w', 'look at bone'], '\nLIBRARY\n', 44),
    (['w', 'bone', 'use bone'], NOTHING, 43),
    (['w', 'bone', 'bag'], '\nLIBRARY\n', 43),
    (CANDLE + ['light candle'], LIT, 37),
    (CANDLE + ['light matches'], NOTHING, 38),
    (CANDLE + ['use candle with matches'], LIT, 37),
    (CANDLE + ['use matches with candle'], LIT, 37)])
def test_what_can_be_typed(lines, shown, left):
    """Things are named by their last word; all that does nothing is free."""
    reply = answer('haunted_house', lines)
    assert reply.startswith(shown)
    assert reply.endswith(f'\nMoves left: {left}. What do you do? ')


def after_each_act(house, state):
    """Yield the states, as tuples, that one act of the player leads to."""
    def acted(function, words):
        """Return the state after a function got such words or things."""
        places = dict(state)
        function(words, places)
        return tuple(places.items())
    places = dict(state)
    for way in house.WAYS[places['you']]:
        yield acted(house.go, [way])
    for thing in house.things_in(places['you'], places):
        yield tuple(dict(state, **{thing: 'bag'}).items())
    for thing in house.things_in('bag', places):
        yield acted(house.use, [thing])


@pytest.fixture(name='house', scope='module')
def fixture_house():
    """Return the game as a module."""
    return borrow('haunted_house')


def test_every_way_through_the_house(house):
    """An ending can still be reached, whatever was done; and how soon."""
    places = {thing: place for thing, (place, _) in house.THINGS.items()}
    start = tuple(dict(places, you='hall').items())
    fewest, before = {start: 0}, {}
    waiting = [start]
    for state in waiting:  # The list grows while it is read.
        if dict(state)['you'] in house.WAYS:
            for after in after_each_act(house, state):
                before.setdefault(after, set()).add(state)
                if after not in fewest:
                    fewest[after] = fewest[state] + 1
                    waiting.append(after)
    can_end = {}
    for ending, moves in ('street', 19), ('garden', 23):
        ends = [state for state in fewest if dict(state)['you'] == ending]
        assert min(fewest[state] for state in ends) == moves
        for state in ends:
            for earlier in before.get(state, ()):
                if earlier not in ends:
                    ends.append(earlier)
        can_end[ending] = set(ends)
    for state in fewest:
        places = dict(state)
        # The last drop of oil decides: on the key or on the crank?
        oiled = places['oil'] == 'nowhere'
        key = oiled and places['rusty key'] == 'nowhere'
        assert (state in can_end['garden']) == (
            places['you'] != 'street' and not key)
        assert (state in can_end['street']) == (
            places['you'] != 'garden' and not (oiled and not key))
        bag = 'Your bag: ' + ', '.join(house.things_in('bag', places))
        assert len(bag) <= 79


def test_the_house_can_be_drawn(house):
    """Each way leads to a room and back."""
    back = dict(zip('nsewud', 'snwedu'))
    for room, ways in house.WAYS.items():
        for way, other in ways.items():
            assert [there for here, there in house.WAYS[other].items()
                    if here[0] == back[way[0]]] == [room]
