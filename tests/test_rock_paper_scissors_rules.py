"""Rock, Paper, Scissors: the computer does not peek, and has a habit."""

import random
import re

from stage import perform

NAMES = 'rock', 'paper', 'scissors'


def throws_of(session):
    """Return the throws of a session as pairs of numbers, yours and mine."""
    return [(NAMES.index(yours), NAMES.index(mine)) for yours, mine
            in re.findall(r'You throw (\w+), I throw (\w+)\.',
                          session.transcript)]


def wins(player, games, **constants):
    """Return how many of some games a player wins.

    The player is a function: from the throws so far to the next, a letter.
    """
    won = 0
    for seed in range(games):
        throws = []

        def play(screen):
            """Keep the last throws and ask the player for the next."""
            if 'Play again' in screen:
                return 'quit'
            throws.extend(re.findall(r'You throw (\w+), I throw (\w+)\.',
                                     screen))
            return player([(NAMES.index(yours), NAMES.index(mine))
                           for yours, mine in throws])
        session = perform('rock_paper_scissors', play, seed, **constants)
        won += 'You win this game' in session.transcript
    return won


def test_no_peeking_later_on():
    """Whatever the third throw is, the computer's is what it would be."""
    for seed in range(20):
        mine = {throws_of(perform('rock_paper_scissors', ['r', 'p', other],
                                  seed))[2][1] for other in NAMES}
        assert len(mine) == 1


def test_the_habit_is_what_the_computer_says():
    """A computer that always follows its habit tells it in the end."""
    told = {'to copy your last throw': 0,
            'to throw what beats your last throw': 1,
            'to throw what your last throw beats': 2}
    seen = set()
    for seed in range(40):
        session = perform('rock_paper_scissors', ['r', 'p', 's', 's'] * 3,
                          seed, HABIT=100)
        throws = throws_of(session)
        steps = {(mine - before[0]) % 3 for before, (yours, mine)
                 in zip(throws, throws[1:])}
        habit = re.findall(r'My habit was (.*)\.', session.transcript)
        if habit:
            assert steps == {told[habit[0]]}
        seen |= steps
        assert len(steps) == 1
    assert seen == {0, 1, 2}


def test_another_game_begins_anew():
    """The score starts at 0, chance throws first, and the habit is new."""
    session = perform('rock_paper_scissors', ['r', 'y'] * 400, HABIT=90,
                      GOAL=1)
    games = session.transcript.split('I have chosen a habit')[1:-1]
    assert {(re.findall(r'I throw (\w)', game)[0],
             re.findall(r'Score: you (\d), me (\d)', game)[0])
            for game in games} == {('r', ('0', '0')), ('p', ('0', '1')),
                                   ('s', ('1', '0'))}
    # Had the habit of a game gone on, it would foretell the next throw.
    assert len({(re.findall(r'My habit was (.*)', game)[0],
                 re.findall(r'I throw (\w)', following)[0])
                for game, following in zip(games, games[1:])}) == 9


def test_without_a_habit_all_is_chance():
    """Each throw comes about as often, whatever was thrown before."""
    throws = throws_of(perform('rock_paper_scissors', ['r'] * 3000,
                               HABIT=0, GOAL=9999))
    assert all(900 < [mine for yours, mine in throws].count(throw) < 1100
               for throw in range(3))


def test_the_habit_is_found_in_two_throws_of_five():
    """Of the rest, one in three looks like the habit: six of ten in all."""
    throws = throws_of(perform('rock_paper_scissors', ['r'] * 3000,
                               GOAL=9999))
    counts = sorted([mine for yours, mine in throws].count(throw)
                    for throw in range(3))
    assert counts[0] > 500 and 1700 < counts[2] < 1900


def test_how_often_a_player_wins():
    """Who does not watch wins half of the games, who watches wins more."""
    chance = random.Random(1)
    assert 125 < wins(lambda throws: 'r', 300) < 175
    assert 125 < wins(lambda throws: chance.choice('rps'), 300) < 175

    def watch(throws):
        """Expect that the computer does again what it did the last time."""
        step = throws[-1][1] - throws[-2][0] if throws[1:] else 0
        return 'rps'[(throws[-1][0] + step + 1) % 3] if throws else 'r'
    assert 330 < wins(watch, 600) < 400
