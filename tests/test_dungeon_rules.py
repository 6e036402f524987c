"""Dungeon: what monsters and treasures do, and whether all adds up."""

import random
import re

import pytest

from stage import borrow, perform

LANDING = re.compile(r'Floor (\d+) of \d+\. Hearts (\d+) of \d+, gems (\d+)'
                     r'\.\nBag: potions (\d+), lamps (\d+), scrolls (\d+)\.')
MET = re.compile(r'You meet a ([\w ]+): hearts (\d+), gems (\d+), and a (\w+)')
WORDS = ('west', 'east', 'down', 'potion', 'lamp')
SOUNDS = {'many small feet': ('spider', 0), 'a long sigh': ('damp ghost', 1),
          'somebody counting': ('goblin', 1),
          'a low grumble': ('grumpy troll', 2)}


@pytest.fixture
def game():
    """Return the game as a module, with chance at a fixed start."""
    random.seed(1)
    return borrow('dungeon')


def monster_at(game, depth, kind='Monster'):
    """Return a monster, called ogre, that lives at that depth."""
    return getattr(game, kind)('steps', 'ogre', 'sings', depth)


@pytest.mark.parametrize('depth, hearts, strength', [
    (1, 3, 1), (3, 5, 1), (4, 6, 2), (7, 9, 2), (8, 10, 3), (36, 38, 10)])
def test_deep_monsters_are_strong_and_rich(game, depth, hearts, strength):
    """Hearts, tricks and gems grow with the steps down."""
    found, treasures = set(), set()
    for _ in range(80):
        monster = monster_at(game, depth)
        assert (monster.hearts, monster.strength) == (hearts, strength)
        found.add(monster.gems)
        treasures.add(monster.treasure)
    assert found == set(range(2 * depth + 1, 2 * depth + 5))
    assert treasures == {'potion', 'lamp', 'scroll'}


def test_a_monster_takes_hearts(game, capsys):
    """From 1 to its strength, and never more than there are."""
    lost = set()
    for _ in range(80):
        hero = game.Hero()
        monster_at(game, 8).strike(hero, 'The ogre sings')
        lost.add(12 - hero.hearts)
        assert capsys.readouterr().out == (
            f'The ogre sings: hearts -{12 - hero.hearts}.\n')
    assert lost == {1, 2, 3}
    hero.hearts = 1
    monster_at(game, 36).strike(hero, 'The ogre sings')
    assert hero.hearts == 0


def test_the_hero_takes_up_to_five_hearts(game, capsys):
    """Tickling works better on some days."""
    lost = set()
    for _ in range(80):
        monster = monster_at(game, 8)
        game.Hero().strike(monster, 'You tickle')
        lost.add(10 - monster.hearts)
        assert capsys.readouterr().out == (
            f'You tickle: hearts -{10 - monster.hearts}.\n')
    assert lost == {1, 2, 3, 4, 5}


@pytest.mark.parametrize('gems, depth, left', [
    (0, 1, 0), (2, 1, 0), (3, 1, 0), (4, 1, 1), (20, 4, 14)])
def test_a_goblin_takes_gems(game, capsys, gems, depth, left):
    """Three for each point of its strength, and no hearts."""
    hero = game.Hero()
    hero.gems = gems
    monster_at(game, depth, 'Goblin').strike(hero, 'The ogre sings')
    assert (hero.gems, hero.hearts) == (left, 12)
    assert capsys.readouterr().out == f'The ogre sings: gems -{gems - left}.\n'


def test_the_dragon_sneezes_or_breathes_in(game, capsys):
    """Half of the time it strikes; else it gets stronger by one."""
    breaths = 0
    for _ in range(200):
        hero = game.Hero()
        dragon = monster_at(game, 4, 'Dragon')
        dragon.strike(hero, 'The ogre sings')
        said = capsys.readouterr().out
        if said == 'The dragon takes a deep breath.\n':
            breaths += 1
            assert (hero.hearts, dragon.strength) == (12, 3)
        else:
            assert said == f'The ogre sings: hearts -{12 - hero.hearts}.\n'
            assert hero.hearts in (10, 11) and dragon.strength == 2
    assert 75 <= breaths <= 125


@pytest.mark.parametrize('before, after', [(38, 19), (5, 2), (1, 0)])
def test_a_scroll_halves_hearts(game, capsys, before, after):
    """Of an odd number the smaller half stays awake."""
    monster = monster_at(game, 1)
    monster.hearts = before
    scroll = game.Scroll('scroll')
    assert scroll.use(game.Hero(), monster) is True
    assert (monster.hearts, scroll.count) == (after, 0)
    assert scroll.use(game.Hero(), monster) is False
    assert (monster.hearts, scroll.count) == (after, 0)
    assert capsys.readouterr().out == (
        f'The ogre yawns. Hearts still awake: {after}.\nYou have no scroll.\n')


class Ledger:
    """A player at random who keeps account of all that the screen tells."""

    def __init__(self, seed):
        """Begin with what is in the bag of every hero."""
        self.pick = random.Random(seed)
        self.hearts, self.gems, self.floor, self.noise = 12, 0, 1, 0
        self.bag = {'potion': 1, 'lamp': 1, 'scroll': 1}
        self.monster = self.sounds = None
        self.dragon = 38
        self.seen = set()

    def follow(self, line):
        """Take one line of the screen into account."""
        self.hearts -= sum(map(int, re.findall(
            r'^The .*: hearts -(\d+)', line)))
        self.gems -= sum(map(int, re.findall(r': gems -(\d+)', line)))
        if self.monster:
            tickled = re.match(r'You tickle the (.*): hearts -(\d+)', line)
            if tickled:
                assert tickled.group(1) == self.monster[0]
                self.monster[1] -= int(tickled.group(2))
            if 'yawns' in line:
                self.monster[1] //= 2
                assert line.endswith(f'awake: {self.monster[1]}.')
                self.bag['scroll'] -= 1
            if line.startswith('Hearts'):
                assert line == (f'Hearts: you {self.hearts}, '
                                f'{self.monster[0]} {self.monster[1]}.')
        if 'raspberries' in line:
            self.hearts = 12
            self.bag['potion'] -= 1
        if 'gives in' in line:
            name, hearts, gems, treasure = self.monster
            assert line == (f'The {name} gives in. You get {gems} gems and a '
                            f'{treasure}.') and hearts == 0
            self.gems += gems
            self.bag[treasure] += 1
        if line == 'You climb down the stairs.':
            self.floor, self.noise = self.floor + 1, 0
        self.seen.add(re.sub(r'\d+', '#', line))

    def meet(self, met):
        """Check who is met against what was heard, and how deep it is."""
        name, hearts, gems, treasure = met.groups()
        self.monster = [name, int(hearts), int(gems), treasure]
        if name == 'dragon':
            assert self.floor == 5 and self.typed == 'down'
            assert self.monster[1] == self.dragon
        else:
            heard, more = SOUNDS[self.sounds[self.typed]]
            depth = self.floor + self.noise + more
            assert (name, int(hearts)) == (heard, depth + 2)
            assert 0 < int(gems) - 2 * depth < 5
            self.noise += 1

    def __call__(self, screen):
        """Follow the screen, check the account, and type any answer."""
        for line in screen.split('\n'):
            met = MET.match(line)
            if met:
                self.meet(met)
            self.follow(line)
        stands = LANDING.search(screen)
        if stands:
            if self.monster and self.monster[0] == 'dragon':
                self.dragon = self.monster[1]
            self.monster = None
            assert tuple(map(int, stands.groups())) == (
                self.floor, self.hearts, self.gems, *self.bag.values())
            sounds = re.search(r'West: (.*)\. East: (.*)\.', screen).groups()
            if self.sounds and self.typed in ('potion', 'lamp'):
                assert sounds == tuple(self.sounds.values())
            self.sounds = dict(zip(('west', 'east'), sounds))
            self.typed = self.pick.choice(WORDS)
            if self.typed == 'lamp' and self.bag['lamp']:
                self.bag['lamp'] -= 1
            return self.typed
        if screen.endswith('(y/n)? '):
            won = self.monster[1] == 0
            assert (self.hearts == 0) != won
            assert ('You win!' in screen) == won
            assert ('soup' in screen) != won
            score = self.gems if won else self.gems // 2
            assert f'\nYour score: {score}.\n' in screen
            return 'n'
        return self.pick.choice(['fight'] * 4 + ['run', 'potion', 'scroll'])


def test_all_accounts_are_right():
    """In a hundred random games each number follows from the others."""
    seen = set()
    for seed in range(100):
        ledger = Ledger(seed)
        session = perform('dungeon', ledger, seed)
        assert session.ending == 'finished', session.error
        seen |= ledger.seen
    for line in ('You get away.', 'The dragon is quicker than you.',
                 'The goblin empties your pocket: gems -#.',
                 'You meet a grumpy troll: hearts #, gems #, and a lamp.',
                 'East there is a spider: hearts #, gems #, and a scroll.',
                 'You have no scroll.', 'The dragon takes a deep breath.'):
        assert line in seen


@pytest.mark.parametrize('chance, least, most', [
    (0.6, 50, 70), (1, 100, 100), (0, 0, 0)])
def test_running(chance, least, most):
    """Whoever cannot get away is dealt with by the monster."""
    away = 0
    for seed in range(100):
        reply = perform('dungeon', ['e', 'run'], seed,
                        ESCAPE=chance).replies[1]
        if reply.startswith('You get away.\n\nFloor 1'):
            away += 1
        else:
            assert re.match(r'The (.*) is quicker than you\.\nThe \1 .*: \w+ '
                            r'-\d\.\nHearts: you \d+, \1 \d\.\n', reply)
    assert least <= away <= most
