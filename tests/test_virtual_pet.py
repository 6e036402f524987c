"""Virtual Pet: a pet from its name to its last day."""

import random

import pytest

from stage import answer, perform, replay

# A full pet gets a tummy ache, which costs fun, until a bad day comes.
PREDICT = {'seed': 3, 'lines': ['', 'f', 'f'], 'shows': 'tummy ache'}

LOST = '''
Virtual Pet
===========
A small creature stays with you for 20 days. It needs food,
energy and fun. Each day you do one thing with it, and each night
takes 1 of each need.
- It can learn a trick while no need is below 4.
- A need at 0 makes a bad day.
- Bad days until it moves out: 3.
- Tricks that make it famous: 7.
You score 10 for each trick, and at the end what is left of each
need.
Type quit to leave.

An egg cracks open, and two round eyes look up at you.
Name your pet (up to 12 letters, or Enter for Pixel): biscuit

Day 1 of 20
  (^_^)  Biscuit
  food    [#####.....] 5
  energy  [#######...] 7
  fun     [#####.....] 5
  tricks  none yet
Feed, play, sleep or teach (f/p/s/t)? t
Biscuit learns to sit: energy -1, fun -1.
The night takes 1 of each.

Day 2 of 20
  (o_o)  Biscuit
  food    [####......] 4
  energy  [#####.....] 5
  fun     [###.......] 3
  tricks  sit
Feed, play, sleep or teach (f/p/s/t)? x
Please type one of the four words, such as feed or just f.
Feed, play, sleep or teach (f/p/s/t)? Feed
Biscuit eats the whole bowl: food +6.
The night takes 1 of each.

Day 3 of 20
  (o_o)  Biscuit
  food    [#########.] 9
  energy  [####......] 4
  fun     [##........] 2
  tricks  sit
Feed, play, sleep or teach (f/p/s/t)? f
Biscuit is full and has a tummy ache now: fun -2.
It rained all day and was rather dull: fun +0.
The night takes 1 of each.
A bad day: there is no fun left. Bad days so far: 1 of 3.

Day 4 of 20
  (T_T)  Biscuit
  food    [########..] 8
  energy  [###.......] 3
  fun     [..........] 0
  tricks  sit
Feed, play, sleep or teach (f/p/s/t)? SLEEP
Biscuit snores on your foot: energy +7.
A thunderstorm kept everybody awake: energy -1.
The night takes 1 of each.
A bad day: there is no fun left. Bad days so far: 2 of 3.

Day 5 of 20
  (T_T)  Biscuit
  food    [#######...] 7
  energy  [########..] 8
  fun     [..........] 0
  tricks  sit
Feed, play, sleep or teach (f/p/s/t)?  p
Biscuit chases the ball: fun +5, energy -1.
The night takes 1 of each.

Day 6 of 20
  (^_^)  Biscuit
  food    [######....] 6
  energy  [######....] 6
  fun     [####......] 4
  tricks  sit
Feed, play, sleep or teach (f/p/s/t)? f
Biscuit eats the whole bowl: food +4.
The night takes 1 of each.

Day 7 of 20
  (o_o)  Biscuit
  food    [#########.] 9
  energy  [#####.....] 5
  fun     [###.......] 3
  tricks  sit
Feed, play, sleep or teach (f/p/s/t)? f
Biscuit is full and has a tummy ache now: fun -2.
The neighbours brought soup: food +1.
The night takes 1 of each.
A bad day: there is no fun left. Bad days so far: 3 of 3.

Biscuit has moved in with the neighbours, who have soup.
You may visit on Sundays.
Tricks learned: 1. Your score: 23.
Play again (y/n)? f
Please type y for another pet, or n to stop.
Play again (y/n)? n
Goodbye!
'''


def careful(screen):
    """Answer like a careful player: teach if possible, else mend the worst."""
    question = screen.split('\n')[-1]
    if question.startswith('Name'):
        return 'bo'
    if question.startswith('Play'):
        return 'n'
    needs = [int(line.split()[-1]) for line in screen.split('\n')
             if line.endswith(tuple('0123456789')) and '[' in line]
    return 't' if min(needs) >= 4 else 'fsp'[needs.index(min(needs))]


def test_a_pet_lost():
    """Three bad days, and it moves out; the screen says why each time."""
    replay('virtual_pet', LOST, seed=2)


def test_a_pet_that_becomes_famous():
    """Good care for twenty days ends well, with seven tricks."""
    session = perform('virtual_pet', careful, seed=3)
    assert 'Day 20 of 20' in session.transcript
    assert 'Day 21' not in session.transcript
    assert session.replies[-2].endswith('''
Bo is famous! The circus wants you both.
Tricks learned: 7. Your score: 87.
Play again (y/n)? ''')
    assert session.replies[-1] == 'Goodbye!\n'


def test_care_pays_and_chance_does_not():
    """A careful player has a good chance of fame, a careless one hardly."""
    careless = random.Random(1)
    famous = [0, 0]
    for seed in range(100):
        ends = [perform('virtual_pet', player, seed).transcript
                for player in (careful, lambda screen: 'n' if 'again' in screen
                               else careless.choice('fpst'))]
        famous = [famous[i] + ('is famous' in ends[i]) for i in (0, 1)]
    assert 50 <= famous[0] <= 80
    assert famous[1] == 0


@pytest.mark.parametrize('typed, name', [
    ('', 'Pixel'), ('BISCUIT', 'Biscuit'), (' bo ', 'Bo'),
    ('abcdefghijkl', 'Abcdefghijkl')])
def test_a_name(typed, name):
    """Enter is Pixel; a name has up to twelve letters and one capital."""
    assert f')  {name}\n' in answer('virtual_pet', [typed])


@pytest.mark.parametrize('typed', ['abcdefghijklm', 'b0', 'a b', '\u00e9mile'])
def test_a_name_that_does_not_fit(typed):
    """Thirteen letters, digits and accents are refused with an example."""
    assert answer('virtual_pet', [typed]) == (
        'Please use the letters a to z only, such as Biscuit.\n'
        'Name your pet (up to 12 letters, or Enter for Pixel): ')


@pytest.mark.parametrize('typed, reply', [
    ('yes', 'An egg cracks open, and two round eyes look up at you.\n'
            'Name your pet (up to 12 letters, or Enter for Pixel): '),
    ('No', 'Goodbye!\n'), ('quit', '\nGoodbye!\n'),
    ('f', 'Please type y for another pet, or n to stop.\nPlay again (y/n)? ')])
def test_play_again(typed, reply):
    """Yes brings a new pet, no ends, anything else is asked again."""
    assert answer('virtual_pet', ['', 's', typed], DAYS=1) == reply
