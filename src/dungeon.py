"""Dungeon

Five floors of grumpy monsters, and below them a dragon in a heap of gems.

Level:    5
Kind:     adventure
Players:  1
Minutes:  10
Concepts: classes, inheritance, special methods
Idea:     A new kind of creature says only how it differs.

Predict:  You meet a goblin while you have no gems. What does it take from you?

Your turn:
  *   Begin with 20 hearts instead of 12, and let the juice bring back all 20.
  **  When a monster gives in, also say how many have given in so far, as in
      "Given in: 2".
  *** Write a class Bat, and let bats live behind the doors, too: the hearts
      that the bat takes from you become its own.
"""

import random
import sys

FLOORS = 5  # Floors above the dragon, with two doors each. Try 1 or 7.
HEARTS = 12  # How many hearts you begin with, and the most. Try 9 or 30.
PRICE = 10  # How many gems the mouse wants for its juice. Try 5 or 15.
DRAGON = 30  # How many hearts the dragon has. Try 10 or 40.


class Creature:
    """Whoever has hearts and gems, and can strike."""

    def __init__(self, hearts, gems):
        """Begin with so many of each."""
        self.hearts = hearts
        self.gems = gems

    def __str__(self):
        """Return what print() shows of a creature."""
        return f'{self.name}: hearts {self.hearts}, gems {self.gems}'

    def strike(self, other):
        """Take some hearts from another creature, but no more than it has."""
        # Each kind has its own name, deed and strength: see below.
        loss = min(random.randint(1, self.strength), other.hearts)
        other.hearts -= loss
        print(f'{self.name} {self.deed}: hearts -{loss}')


class Troll(Creature):
    """A creature like any other."""

    name = 'The troll'
    deed = 'sits down on your foot'
    strength = 4


class Goblin(Creature):
    """A creature that wants gems instead of hearts."""

    name = 'The goblin'

    def strike(self, other):
        """Take all gems, however few there are."""
        print(f'The goblin empties your pocket: gems -{other.gems}')
        other.gems = 0


class Dragon(Creature):
    """A creature that gets stronger and stronger. It has a cold."""

    name = 'The dragon'
    deed = 'sneezes a flame at you'
    strength = 4

    def strike(self, other):
        """Breathe in, or sneeze: that is how any creature strikes."""
        if random.randint(1, 2) == 1:
            self.strength += 1
            print('The dragon takes a deep breath.')
        else:
            super().strike(other)


class Hero(Creature):
    """The player, who can drink."""

    name = 'You'
    deed = 'tickle it with a feather'
    strength = 5

    def drink(self):
        """Buy juice, and have all hearts again."""
        self.gems -= PRICE
        self.hearts = HEARTS
        print(f'It tastes of raspberries. You have {HEARTS} hearts again.')


def ask(question, words):
    """Ask until the answer is one of the words, or its first letter."""
    while True:
        answer = input(question).strip().lower()
        if answer == 'quit':
            print('Goodbye!')
            sys.exit()  # This ends the program.
        for word in words:
            if answer == word or answer == word[0]:
                return word
        print('Please type one of these words:', ', '.join(words))


def choose_door(floor):
    """Let the player choose a door, and return the monster behind it."""
    kinds = random.sample([Troll, Goblin], 2)  # Two different ones.
    doors = {}
    for side in ['west', 'east']:
        kind = kinds.pop()  # A class fits in a variable, too.
        doors[side] = kind(floor + random.randint(1, 5), random.randint(1, 18))
        print(f'{side.upper()} - {doors[side]}')

    side = ask('West or east (w/e)? ', ['west', 'east'])
    return doors[side]


def meet(hero, monster):
    """Let the hero fight a monster, or sneak past it."""
    while hero.hearts > 0 and monster.hearts > 0:
        print()
        print(hero)
        print(monster)
        if hero.gems < PRICE:
            word = ask('Fight or sneak (f/s)? ', ['fight', 'sneak'])
        else:
            word = ask('Fight, sneak or drink (f/s/d)? ',
                       ['fight', 'sneak', 'drink'])

        if word == 'fight':
            hero.strike(monster)
        elif word == 'drink':
            hero.drink()
        if monster.hearts > 0:
            monster.strike(hero)
        if word == 'sneak':
            return

    if monster.hearts == 0:
        print(f'{monster.name} gives in. You get its gems: {monster.gems}')
        hero.gems += monster.gems


def main():
    """Play one game of Dungeon."""
    print('Dungeon')
    print('=======')
    print(f'Below {FLOORS} floors lives a dragon. Tickle it until it has no')
    print('hearts left, and you win. On each floor choose a door. Fight the')
    print('monster behind it for its gems, or sneak past: then it strikes')
    print(f'only once. A mouse sells juice: for {PRICE} gems all your hearts')
    print('are back. Without hearts you lose. Nobody sneaks past dragons.')
    print('Type quit to leave.')

    hero = Hero(HEARTS, 0)
    floor = 1
    while hero.hearts > 0 and floor <= FLOORS:
        print(f'\nFloor {floor} of {FLOORS}. {hero}')
        meet(hero, choose_door(floor))
        floor += 1

    # Whoever sneaks only meets the dragon again.
    dragon = Dragon(DRAGON, 50)
    while hero.hearts > 0 and dragon.hearts > 0:
        meet(hero, dragon)

    if hero.hearts > 0:
        print(f'The dragon laughs and laughs. You win! Your gems: {hero.gems}')
    else:
        print('You have no hearts left. The mouse leads you home: you lose.')


# Start here, unless another program only wants to borrow the functions.
if __name__ == '__main__':
    try:
        main()
    except (EOFError, KeyboardInterrupt):  # The keys Ctrl-D and Ctrl-C.
        print('\nGoodbye!')
