"""Hamurabi: each order and event on its edges, and which strategies win."""

import random
import re

import pytest

from stage import answer, borrow, perform


def number(pattern, screen):
    """Return the number that a screen shows where the pattern fits."""
    return int(re.search(pattern + r' *(\d+)', screen).group(1))


def first_year(lines, seed=1, **constants):
    """Return the reply to the last of the orders; land costs 19 bushels."""
    return answer('hamurabi', lines, seed, **constants)


@pytest.mark.parametrize('lines, question', [
    ([], 'Acres to buy (0 to 147): '), (['0'], 'Acres to sell (0 to 1000): '),
    (['5'], 'Bushels for food (0 to 2705): '),
    (['5', '2000'], 'Acres to sow (0 to 1000): ')])
@pytest.mark.parametrize('typed', ['', '-1', '1.5', '1 0', 'all', '\u00b2',
                                   '9' * 5000])
def test_what_is_no_number(lines, question, typed):
    """One sentence, and the same question again."""
    session = perform('hamurabi', lines + [typed], 1)
    assert session.screens[-2] == (
        f'Please type a whole number, such as {number("0 to", question)}.\n'
        + question)


@pytest.mark.parametrize('start, lines, most, reason', [
    ([100, 1000, 2800, 0], [], 147, 'Your bushels pay for 147 acres.'),
    ([100, 1000, 37, 0], [], 1, 'Your bushels pay for 1 acre.'),
    ([100, 1000, 38, 0], [], 2, 'Your bushels pay for 2 acres.'),
    ([100, 1000, 2800, 0], ['0'], 1000, 'You own 1000 acres.'),
    ([100, 1, 2800, 0], ['0'], 1, 'You own 1 acre.'),
    ([100, 9, 2800, 0], ['1'], 2781, 'You own 2781 bushels.'),
    ([100, 9, 20, 0], ['1'], 1, 'You own 1 bushel.'),
    ([100, 999, 2800, 0], ['0', '0', '2000'], 999, 'You own 999 acres.'),
    ([100, 1000, 2800, 0], ['0', '0', '2000'], 1000, 'You own 1000 acres.'),
    ([100, 1001, 2800, 0], ['0', '0', '0'], 1000,
     'Your people can sow 1000 acres.'),
    ([100, 1000, 2800, 0], ['0', '0', '2301'], 998,
     'Your bushels are seed for 998 acres.')])
def test_the_most_that_can_be_ordered(start, lines, most, reason):
    """One more is refused with the reason, the most is done."""
    session = perform('hamurabi', lines + [str(most + 1), str(most)], 1,
                      START=start)
    before, refused, done = session.screens[len(lines):len(lines) + 3]
    question = before.split('\n')[-1]
    assert f'(0 to {most})' in question
    assert refused == f'{reason}\n{question}'
    assert not done.startswith((reason, 'Please'))


@pytest.mark.parametrize('start, lines, shown', [
    ([5, 1000, 18, 0], [], 'Your bushels pay for 0 acres.\nYou buy 0 acres.\n'
     'Acres to sell (0 to 1000): '),
    ([5, 0, 200, 0], ['0'], 'You buy 0 acres.\nYou own 0 acres.\n'
     'You own 0 acres and 200 bushels.\nBushels for food (0 to 200): '),
    ([5, 0, 200, 0], ['0', '100'], 'Enough to eat: 5 of 5 people. Bushels '
     'left: 100.\nYou own 0 acres.\nEach acre gives 5 bushels: 0 in all.\n'),
    ([1, 50, 20, 0], ['0', '0', '20'], 'Enough to eat: 1 of 1 people. '
     'Bushels left: 0.\nYour bushels are seed for 0 acres.\n')])
def test_where_there_is_nothing_to_order(start, lines, shown):
    """What cannot be ordered is not asked, and the reason is told."""
    assert shown in '\n'.join(
        perform('hamurabi', lines, 1, START=start).screens)


def test_who_buys_does_not_sell():
    """Buying pays the price of the year, selling gives it."""
    assert first_year(['147']) == ('You buy 147 acres.\n'
                                   'You own 1147 acres and 7 bushels.\n'
                                   'Bushels for food (0 to 7): ')
    assert first_year(['0', '1000']).startswith(
        'You own 0 acres and 21800 bushels.\n')
    assert first_year(['1']).startswith('You buy 1 acre.\n')


@pytest.mark.parametrize('food, fed, left', [
    (0, 0, 2800), (19, 0, 2781), (20, 1, 2780), (1999, 99, 801),
    (2000, 100, 800), (2001, 100, 799), (2800, 100, 0)])
def test_food(food, fed, left):
    """Twenty bushels feed one; what is too much is lost."""
    assert first_year(['0', '0', str(food)]).startswith(
        f'Enough to eat: {fed} of 100 people. Bushels left: {left}.\n')


@pytest.mark.parametrize('sown, seed', [(0, 0), (1, 1), (2, 1), (3, 2),
                                        (999, 500), (1000, 500)])
def test_seed_and_harvest(sown, seed):
    """A bushel is seed for two acres; each acre then gives the same."""
    for number_of_game in range(4):
        shown = first_year(['0', '0', '2000', str(sown)], number_of_game)
        each = number('Each acre gives', shown)
        assert f'bushel{"s" * (each > 1)}: {sown * each} in all.\n' in shown
        eaten = number('Rats eat', shown) if 'Rats' in shown else 0
        assert number('Bushels', shown) == 800 - seed + sown * each - eaten


def test_the_limit_of_hunger():
    """When 45 of 100 starve the reign goes on, with 46 it is over."""
    on = first_year(['0', '0', '1100', '0'])
    assert 'Starved this year: 45.\n' in on and 'Year 2 of 10' in on
    assert 'Newcomers' not in on
    assert number('People', on) == 55
    over = first_year(['0', '0', '1099', '0'])
    assert over == ('Starving people: 46. That is too many. The others choose '
                    'a new\nruler, and you may look after the goats. Your '
                    'score: 0.\nYour best score so far: 0.\n'
                    'Play again (y/n)? ')
    for fed, words in ((110, 'Starved this year: 90.'),
                       (109, 'Starving people: 91. That is too many.')):
        assert words in first_year(['0', '0', str(20 * fed), '0'],
                                   START=[200, 1000, 5000, 0])


def test_what_chance_brings():
    """Prices, harvests, rats, newcomers and plagues keep to their ranges."""
    prices, yields, shares, newcomers, plagues = set(), set(), [], [], 0
    for seed in range(600):
        session = perform('hamurabi', ['0', '0', '2000', '0'], seed)
        prices.add(number('costs', session.opening))
        shown = session.replies[-1]
        yields.add(number('gives', shown))
        if 'Rats' in shown:
            shares.append(number('Rats eat', shown) // 8)
        newcomers.append(number('Newcomers:', shown))
        people = 100 + newcomers[-1]
        if 'plague' in shown:
            plagues += 1
            assert number('off:', shown) == people // 3
            people -= people // 3
        assert number('People', shown) == people
    assert prices == set(range(17, 27))
    assert yields == set(range(1, 7))
    assert set(shares) == set(range(10, 31))
    assert 200 <= len(shares) <= 280
    assert set(newcomers) == set(range(4, 11))
    assert 40 <= plagues <= 80


@pytest.mark.parametrize('people, acres, low, high', [
    (100, 500, 2, 5), (50, 1000, 8, 20), (100, 90, 0, 0), (100, 1999, 7, 19)])
def test_land_brings_people(people, acres, low, high):
    """Twice the land for each person brings twice the newcomers."""
    shown = [first_year(['0', '0', '2000', '0'], seed,
                        START=[people, acres, 2800, 0]) for seed in range(60)]
    found = {number('Newcomers:', screen) for screen in shown}
    assert (min(found), max(found)) == (low, high)


def test_rats_that_find_nothing():
    """An empty store is not worth a word."""
    assert not any('Rats' in first_year(['0', '0', '200'], seed,
                                        START=[10, 9, 200, 0])
                   for seed in range(20))


GOLDEN = 'A golden age! Your name is carved above the city gate.'
FAIR = 'A fair reign. The old people will tell of you, mostly kindly.'
HARD = 'A hard reign. The city will need years to forget it.'


@pytest.mark.parametrize('city, settled, score, verdict', [
    ([110, 1100, 0, 0], 110, 110, GOLDEN),
    ([111, 9999, 0, 1], 111, 110, GOLDEN),
    ([200, 1109, 0, 0], 110, 110, GOLDEN), ([200, 1099, 0, 0], 109, 109, FAIR),
    ([110, 1100, 0, 1], 110, 109, FAIR), ([82, 1000, 0, 0], 82, 82, FAIR),
    ([81, 1000, 0, 0], 81, 81, HARD), ([50, 1000, 0, 50], 50, 0, HARD),
    ([50, 1000, 0, 51], 50, 0, HARD), ([50, 0, 0, 0], 0, 0, HARD)])
def test_the_verdict(city, settled, score, verdict, capsys):
    """People with ten acres count, less all who starved."""
    assert borrow('hamurabi').judge(city) == score
    assert capsys.readouterr().out == (
        f'\nYour years are over. People: {city[0]}. Acres: {city[1]}.\n'
        f'People who have 10 acres each: {settled}. Starved: {city[3]}.\n'
        f'Your score: {score}. Your goal: 110.\n{verdict}\n')


def test_the_best_of_two_reigns():
    """The better score is kept, and each reign begins afresh."""
    good, bad = ['0', '0', '2000', '0'], ['0', '0', '1900', '0']
    for lines in (good + ['y'] + bad, bad + [' Yes'] + good):
        session = perform('hamurabi', lines, 1, YEARS=1)
        scores = [number('score:', screen) for screen in session.screens
                  if 'Your score' in screen]
        assert scores[0] != scores[1]
        assert f'best score so far: {max(scores)}.' in session.screens[-2]
        assert '  100\n  Acres      1000\n' in session.replies[4]


def test_all_who_starved_count():
    """The hungry of two years are added up for the verdict."""
    shown = first_year(['0', '0', '1960', '0', '0', '60', '1600', '0'],
                       YEARS=2)
    assert number('Starved:', shown) == 2 + 18
    assert 'People: 80. Acres: 940.\n' in shown
    assert 'Your score: 60.' in shown


def careful():
    """Return a player who feeds all, keeps seed and buys with the rest."""
    known = {}

    def order(screen):
        """Give the order that a screen asks for."""
        question = screen.split('\n')[-1]
        if 'again' in question:
            return 'n'
        if 'People' in screen:
            for word in ('People', 'Acres', 'Bushels', 'costs'):
                known[word] = number(word, screen)
        food = 20 * known['People']
        seed = min(known['People'] * 10, known['Acres']) // 2
        spare = (known['Bushels'] - food - seed) // known['costs']
        most = number(r'\(0 to', question)
        wanted = {'buy': spare, 'sell': -spare, 'food': food}
        for word, amount in wanted.items():
            if word in question:
                return str(min(most, max(0, amount)))
        return str(most)
    return order


def endings(players):
    """Return how 300 reigns end, sorted into a word for each."""
    return [re.search('golden|fair|hard|goats', perform(
        'hamurabi', players(seed), seed).transcript).group()
            for seed in range(300)]


def test_care_is_rewarded_about_every_other_time():
    """A careful ruler is never sent away, and often wins."""
    ends = endings(lambda seed: careful())
    assert 110 <= ends.count('golden') <= 160
    assert ends.count('goats') == 0


def test_folly_is_not():
    """Neither blind orders nor all that can be had win anything."""
    def blind(seed):
        """Return a player of random orders."""
        chance = random.Random(seed)
        return lambda screen: 'n' if 'again' in screen else str(
            chance.randint(0, number(r'\(0 to', screen)))
    assert set(endings(blind)) == {'goats'}
    assert set(endings(lambda seed: lambda screen: 'n' if 'again' in screen
                       else str(number(r'\(0 to', screen)))) == {'goats'}
