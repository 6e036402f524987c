"""Dungeon: two dungeons from door to dragon, and what is typed there."""

import re

import pytest

from stage import answer, perform, replay

# The dragon has 38 hearts; a lullaby sends half of them to sleep.
PREDICT = {'seed': 1, 'lines': ['d', 'd', 'd', 'd', 'd', 's'],
           'shows': 'Hearts still awake: 19.'}

OPENING = '''
Dungeon
=======
Below the last floor lives a dragon. Tickle it until it has no
hearts left, and you win. Your score is the gems you carry: the
monsters behind the doors have them. With each room that you enter
on a floor they get stronger and richer. Without hearts you are
carried to the village. A potion gives back all your hearts, a
lamp shines through both doors, and a scroll is a lullaby.
Type quit to leave.
'''
WON = OPENING + '''
Floor 1 of 2. Hearts 12 of 12, gems 0.
Bag: potions 1, lamps 1, scrolls 1.
West: many small feet. East: a low grumble.
West, east, down, potion or lamp (w/e/d/p/l)? lamp
West there is a spider: hearts 3, gems 4, and a scroll.
East there is a grumpy troll: hearts 5, gems 10, and a lamp.

Floor 1 of 2. Hearts 12 of 12, gems 0.
Bag: potions 1, lamps 0, scrolls 1.
West: many small feet. East: a low grumble.
West, east, down, potion or lamp (w/e/d/p/l)? w
You meet a spider: hearts 3, gems 4, and a scroll.
Fight, run, potion or scroll (f/r/p/s)? f
You tickle the spider: hearts -3.
Hearts: you 12, spider 0.
The spider gives in. You get 4 gems and a scroll.

Floor 1 of 2. Hearts 12 of 12, gems 4.
Bag: potions 1, lamps 0, scrolls 2.
West: somebody counting. East: a long sigh.
West, east, down, potion or lamp (w/e/d/p/l)? D
You climb down the stairs.

Floor 2 of 2. Hearts 12 of 12, gems 4.
Bag: potions 1, lamps 0, scrolls 2.
West: somebody counting. East: somebody counting.
West, east, down, potion or lamp (w/e/d/p/l)? w
You meet a goblin: hearts 5, gems 7, and a scroll.
Fight, run, potion or scroll (f/r/p/s)?  Fight 
You tickle the goblin: hearts -5.
Hearts: you 12, goblin 0.
The goblin gives in. You get 7 gems and a scroll.

Floor 2 of 2. Hearts 12 of 12, gems 11.
Bag: potions 1, lamps 0, scrolls 3.
West: a long sigh. East: somebody counting.
West, east, down, potion or lamp (w/e/d/p/l)? d
You meet a dragon: hearts 38, gems 73, and a lamp.
Fight, run, potion or scroll (f/r/p/s)? s
The dragon yawns. Hearts still awake: 19.
The dragon takes a deep breath.
Hearts: you 12, dragon 19.
Fight, run, potion or scroll (f/r/p/s)? Scroll
The dragon yawns. Hearts still awake: 9.
The dragon takes a deep breath.
Hearts: you 12, dragon 9.
Fight, run, potion or scroll (f/r/p/s)? s
The dragon yawns. Hearts still awake: 4.
The dragon sneezes a flame at you: hearts -7.
Hearts: you 5, dragon 4.
Fight, run, potion or scroll (f/r/p/s)? p
It tastes of raspberries. You have 12 hearts again.
The dragon sneezes a flame at you: hearts -9.
Hearts: you 3, dragon 4.
Fight, run, potion or scroll (f/r/p/s)? f
You tickle the dragon: hearts -4.
Hearts: you 3, dragon 0.
The dragon gives in. You get 73 gems and a lamp.

The dragon has never laughed so much. You win!
Your score: 84.
Play again (y/n)? n
Goodbye!
'''
LOST = OPENING + '''
Floor 1 of 2. Hearts 12 of 12, gems 0.
Bag: potions 1, lamps 1, scrolls 1.
West: a long sigh. East: a long sigh.
West, east, down, potion or lamp (w/e/d/p/l)? west
You meet a damp ghost: hearts 4, gems 7, and a potion.
Fight, run, potion or scroll (f/r/p/s)? f
You tickle the damp ghost: hearts -3.
The damp ghost drips into your collar: hearts -1.
Hearts: you 11, damp ghost 1.
Fight, run, potion or scroll (f/r/p/s)? f
You tickle the damp ghost: hearts -1.
Hearts: you 11, damp ghost 0.
The damp ghost gives in. You get 7 gems and a potion.

Floor 1 of 2. Hearts 11 of 12, gems 7.
Bag: potions 2, lamps 1, scrolls 1.
West: somebody counting. East: somebody counting.
West, east, down, potion or lamp (w/e/d/p/l)? d
You climb down the stairs.

Floor 2 of 2. Hearts 11 of 12, gems 7.
Bag: potions 2, lamps 1, scrolls 1.
West: somebody counting. East: a low grumble.
West, east, down, potion or lamp (w/e/d/p/l)? w
You meet a goblin: hearts 5, gems 7, and a scroll.
Fight, run, potion or scroll (f/r/p/s)? x
Please type a word, such as fight, or f.
Fight, run, potion or scroll (f/r/p/s)? f
You tickle the goblin: hearts -5.
Hearts: you 11, goblin 0.
The goblin gives in. You get 7 gems and a scroll.

Floor 2 of 2. Hearts 11 of 12, gems 14.
Bag: potions 2, lamps 1, scrolls 2.
West: many small feet. East: many small feet.
West, east, down, potion or lamp (w/e/d/p/l)? d
You meet a dragon: hearts 38, gems 73, and a potion.
Fight, run, potion or scroll (f/r/p/s)? s
The dragon yawns. Hearts still awake: 19.
The dragon sneezes a flame at you: hearts -7.
Hearts: you 4, dragon 19.
Fight, run, potion or scroll (f/r/p/s)? s
The dragon yawns. Hearts still awake: 9.
The dragon sneezes a flame at you: hearts -4.
Hearts: you 0, dragon 9.

In the village you get soup. Half of your gems are gone.
Your score: 7.
Play again (y/n)? 
Please type a word, such as yes, or y.
Play again (y/n)? n
Goodbye!
'''
LANDING = 'West, east, down, potion or lamp (w/e/d/p/l)? '
MEETING = 'Fight, run, potion or scroll (f/r/p/s)? '
BAG = re.compile(r'Floor (\d+) of \d+\. Hearts (\d+) of \d+, gems \d+\.\n'
                 r'Bag: potions (\d+), lamps \d+, scrolls (\d+)\.')
MET = re.compile(r'You meet a ([\w ]+): hearts (\d+)')


def test_a_dragon_tickled():
    """Three lullabies and a potion make up for a bigger and bigger sneeze."""
    replay('dungeon', WON, seed=57, FLOORS=2)


def test_a_hero_carried_out():
    """Without hearts half of the gems are lost, and the dungeon is over."""
    replay('dungeon', LOST, seed=55, FLOORS=2)


@pytest.mark.parametrize('lines, question, example', [
    ([], LANDING, 'west, or w'), (['w'], MEETING, 'fight, or f'),
    (['d', 'd', 'd', 'd', 'd'], MEETING, 'fight, or f')])
@pytest.mark.parametrize('typed', ['', ' ', 'x', 'go west', 'wfr', '1', '/'])
def test_a_bad_answer_is_explained(lines, question, example, typed):
    """One sentence with an example, and the same question."""
    assert answer('dungeon', lines + [typed]) == (
        f'Please type a word, such as {example}.\n{question}')


@pytest.mark.parametrize('typed, reply', [
    ('WEST', 'You meet a '), (' e ', 'You meet a '),
    ('e a s t', 'You meet a '),
    ('Down', 'You climb down the stairs.\n\nFloor 2 of 5.'),
    ('lamp', 'West there is a '), ('P', 'It tastes of raspberries.')])
def test_what_can_be_done_on_a_landing(typed, reply):
    """Words and first letters, in capitals and with spaces."""
    assert answer('dungeon', [typed]).startswith(reply)


@pytest.mark.parametrize('lines, said', [
    (['p', 'p'], 'You have no potion.\n\nFloor 1 of 5. '),
    (['l', 'lamp'], 'You have no lamp.\n\nFloor 1 of 5. '),
    (['p', 'w', 'p'], 'You have no potion.\n' + MEETING)])
def test_a_treasure_works_once(lines, said):
    """What is not in the bag cannot be used, and nothing else happens."""
    assert answer('dungeon', lines).startswith(said)


@pytest.mark.parametrize('typed, reply', [
    ('yes', 'There is another dungeon behind the hill.\n\nFloor 1 of 5. '
            'Hearts 12 of 12, gems 0.\nBag: potions 1, lamps 1, scrolls 1.\n'),
    ('Y', 'There is another dungeon behind the hill.\n'),
    ('N', 'Goodbye!\n'), ('quit', '\nGoodbye!\n'),
    ('d', 'Please type a word, such as yes, or y.\nPlay again (y/n)? ')])
def test_play_again(typed, reply):
    """Yes leads into a new dungeon, with a new bag."""
    lines = ['d'] * 5 + ['f'] * 10
    session = perform('dungeon', lines, seed=2)
    ended = [i for i, screen in enumerate(session.screens)
             if screen.endswith('Play again (y/n)? ')][0]
    assert answer('dungeon', lines[:ended] + [typed], 2).startswith(reply)


class Sensible:
    """A player who looks into some rooms on each floor, and is careful."""

    def __init__(self, rooms):
        """Plan to enter so many rooms on each floor."""
        self.rooms, self.floor = rooms, 0

    def __call__(self, screen):
        """Read the screen and choose."""
        stands, met = BAG.findall(screen), MET.findall(screen)
        if stands:
            floor, self.hearts, self.potions, self.scrolls = map(
                int, stands[0])
            if floor > self.floor:
                self.floor, self.entered = floor, 0
            exploring = self.entered < self.rooms and self.hearts >= 6
            if self.hearts <= (4 if exploring else 8) and self.potions:
                return 'p'
            self.entered += exploring
            quiet = screen.split('West: ')[1].startswith(('many', 'a long'))
            return ('w' if quiet else 'e') if exploring else 'd'
        if screen.endswith('(y/n)? '):
            return 'n'
        self.dragon = met[0][0] == 'dragon' if met else self.dragon
        now = re.findall(r'Hearts: you (\d+), [\w ]+ (\d+)', screen) or [
            (self.hearts, met[0][1])]
        self.hearts, other = map(int, now[-1])
        if self.dragon and self.scrolls and other > 6:
            self.scrolls -= 1
            return 's'
        if self.hearts <= (6 if self.dragon else 3) and self.potions:
            self.potions -= 1
            return 'p'
        return 'r' if self.hearts <= 3 and not self.dragon else 'f'


def wins_of(rooms):
    """Return how many of 300 games are won, and the average score."""
    screens = [perform('dungeon', Sensible(rooms), seed).transcript
               for seed in range(300)]
    scores = [int(re.search(r'Your score: (\d+)', screen).group(1))
              for screen in screens]
    return sum('You win!' in screen for screen in screens), sum(scores) / 300


def test_it_can_be_won_and_lost():
    """A sensible player wins about half, one who rushes down does not."""
    rushed, two, eight = map(wins_of, (0, 2, 8))
    assert 100 <= two[0] <= 200
    assert rushed[0] < 100 and eight[0] < two[0]
    assert rushed[1] * 3 < two[1]
