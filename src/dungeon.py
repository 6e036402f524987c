"""Dungeon

Five floors of grumpy monsters, and below them a dragon in a heap of gems.

Level:    5
Kind:     adventure
Players:  1
Concepts: classes, inheritance, special methods, dictionaries
Idea:     A new kind of monster or treasure says only how it differs.

Predict:  You read your scroll to the dragon. How many hearts has it then?

Your turn:
  *   Begin with 20 hearts instead of 12.
  **  On each landing, say how many rooms you have been in so far: 0 at first.
  *** Carry a cheese from the start. Answer cheese when you meet a monster: it
      takes the cheese and goes. If you have none, you are told so.
"""

import random

FLOORS = 5  # Floors above the dragon. Try 1 or 9.
HEARTS = 12  # How many hearts you begin with, and the most. Try 6 or 30.
ESCAPE = 0.6  # The chance to get away when you run. Try 0.1 or 1.
DRAGON = 36  # Steps down to where the dragon lives. Try 20 or 50.


class Creature:
    """Whoever has hearts, and can lose them."""
    def __init__(self, hearts, strength):
        """Begin with all hearts."""
        self.hearts = hearts
        self.strength = strength

    def strike(self, other, deed):
        """Take hearts from another creature, by some deed."""
        loss = min(other.hearts, random.randint(1, self.strength))
        other.hearts -= loss
        print(f'{deed}: hearts -{loss}.')


class Monster(Creature):
    """A creature behind a door, with its belongings."""
    def __init__(self, sound, name, trick, depth):
        """Be stronger and richer the deeper it lives."""
        super().__init__(depth + 2, 1 + depth // 4)
        self.sound = sound
        self.name = name
        self.trick = trick
        self.gems = 2 * depth + random.randint(1, 4)
        self.treasure = random.choice(['potion', 'lamp', 'scroll'])

    def __str__(self):
        """Return what print() shows of a monster."""
        return (f'a {self.name}: hearts {self.hearts}, gems {self.gems}, '
                f'and a {self.treasure}')


class Goblin(Monster):
    """A monster that wants gems instead of hearts."""
    def strike(self, hero, deed):
        """Take some of the hero's gems."""
        loss = min(hero.gems, 3 * self.strength)
        hero.gems -= loss
        print(f'{deed}: gems -{loss}.')


class Dragon(Monster):
    """The monster below the last floor. It has a cold."""
    def strike(self, hero, deed):
        """Sneeze as any monster strikes, or get ready for a bigger one."""
        if random.random() < 0.5:
            super().strike(hero, deed)
        else:
            self.strength += 1
            print('The dragon takes a deep breath.')


# Who may live here: class, sound, name, trick, and how many steps deeper.
MONSTERS = [
    (Monster, 'many small feet', 'spider', 'ties up your shoelaces', 0),
    (Monster, 'a long sigh', 'damp ghost', 'drips into your collar', 1),
    (Monster, 'a low grumble', 'grumpy troll', 'sits down on your foot', 2),
    (Goblin, 'somebody counting', 'goblin', 'empties your pocket', 1)]


class Treasure:
    """Things of one kind in the hero's bag; each works once."""
    def __init__(self, name):
        """Begin with one of them."""
        self.name = name
        self.count = 1

    def use(self, hero, target):
        """Use up one of them. Return False if there is none."""
        if self.count == 0:
            print(f'You have no {self.name}.')
            return False
        self.count -= 1
        self.work(hero, target)
        return True


class Potion(Treasure):
    """A drink that gives back all hearts; it needs no target."""
    def work(self, hero, target):
        """Let the hero drink."""
        hero.hearts = HEARTS
        print(f'It tastes of raspberries. You have {HEARTS} hearts again.')


class Lamp(Treasure):
    """A light for keyholes; its target are two doors."""
    def work(self, hero, target):
        """Show who waits behind the doors."""
        for side, monster in target.items():
            print(f'{side.capitalize()} there is {monster}.')


class Scroll(Treasure):
    """A lullaby; its target is a monster."""
    def work(self, hero, target):
        """Make half of the monster's hearts fall asleep."""
        target.hearts //= 2
        print(f'The {target.name} yawns. Hearts still awake: {target.hearts}.')


class Hero(Creature):
    """The player."""
    def __init__(self):
        """Begin with all hearts, and one of each treasure."""
        super().__init__(HEARTS, 5)
        self.gems = 0
        self.bag = {'potion': Potion('potion'), 'lamp': Lamp('lamp'),
                    'scroll': Scroll('scroll')}

    def __str__(self):
        """Return what print() shows of the hero."""
        bag = ', '.join(f'{name}s {self.bag[name].count}' for name in self.bag)
        return (f'Hearts {self.hearts} of {HEARTS}, gems {self.gems}.\n'
                f'Bag: {bag}')


def ask(question, words):
    """Ask until the answer is one of the words, or its first letter."""
    while True:
        answer = input(question).strip().replace(' ', '').lower()
        if answer == 'quit':
            raise KeyboardInterrupt  # As if Ctrl-C were pressed: see the end.
        for word in words:
            if answer in (word, word[0]):
                return word
        print(f'Please type a word, such as {words[0]}, or {words[0][0]}.')


def meet(hero, monster):
    """Let the hero deal with a monster until one of them gives in."""
    print(f'You meet {monster}.')
    while hero.hearts > 0 and monster.hearts > 0:
        word = ask('Fight, run, potion or scroll (f/r/p/s)? ',
                   ['fight', 'run', 'potion', 'scroll'])
        if word == 'run':
            if random.random() < ESCAPE:
                print('You get away.')
                return
            print(f'The {monster.name} is quicker than you.')
        elif word == 'fight':
            hero.strike(monster, f'You tickle the {monster.name}')
        elif not hero.bag[word].use(hero, monster):
            continue  # Nothing has happened, so it is still your turn.
        if monster.hearts > 0:
            monster.strike(hero, f'The {monster.name} {monster.trick}')
        print(f'Hearts: you {hero.hearts}, {monster.name} {monster.hearts}.')
    if hero.hearts > 0:
        hero.gems += monster.gems
        hero.bag[monster.treasure].count += 1
        print(f'The {monster.name} gives in. You get {monster.gems} gems '
              f'and a {monster.treasure}.')


def play_game(hero):
    """Lead a hero down. Return True if the dragon gives in."""
    dragon = Dragon('', 'dragon', 'sneezes a flame at you', DRAGON)
    floor = 1
    noise = 0  # It wakes ever stronger monsters.
    doors = {}
    while hero.hearts > 0 and dragon.hearts > 0:
        if not doors:
            for side in ('west', 'east'):
                kind, sound, name, trick, more = random.choice(MONSTERS)
                doors[side] = kind(sound, name, trick, floor + noise + more)
        print(f'\nFloor {floor} of {FLOORS}. {hero}.')
        print(f'West: {doors["west"].sound}. East: {doors["east"].sound}.')
        word = ask('West, east, down, potion or lamp (w/e/d/p/l)? ',
                   ['west', 'east', 'down', 'potion', 'lamp'])
        if word in hero.bag:
            hero.bag[word].use(hero, doors)
        elif word in doors:
            meet(hero, doors[word])
            noise += 1
            doors = {}
        elif floor < FLOORS:
            print('You climb down the stairs.')
            floor += 1
            noise = 0
            doors = {}
        else:
            meet(hero, dragon)
    return dragon.hearts == 0


def main():
    """Play Dungeon until the player has had enough."""
    print('Dungeon')
    print('=======')
    print('Below the last floor lives a dragon. Tickle it until it has no')
    print('hearts left, and you win. Your score is the gems you carry: the')
    print('monsters behind the doors have them. With each room that you enter')
    print('on a floor they get stronger and richer. Without hearts you are')
    print('carried to the village. A potion gives back all your hearts, a')
    print('lamp shines through both doors, and a scroll is a lullaby.')
    print('Type quit to leave.')
    while True:
        hero = Hero()
        if play_game(hero):
            print('\nThe dragon has never laughed so much. You win!')
        else:
            hero.gems //= 2
            print('\nIn the village you get soup. Half of your gems are gone.')
        print(f'Your score: {hero.gems}.')
        if ask('Play again (y/n)? ', ['yes', 'no']) == 'no':
            print('Goodbye!')
            return
        print('There is another dungeon behind the hill.')


# Start here, unless another program only wants to borrow the functions.
if __name__ == '__main__':
    try:
        try:
            main()
        except (EOFError, KeyboardInterrupt):  # Ctrl-D or Ctrl-C: be polite.
            print('\nGoodbye!')
        print(end='', flush=True)
    except OSError:  # Nobody reads the screen any more: be silent.
        import sys
        sys.stdout = None
