"""Pond Life

Keep a pond in balance, where frogs eat the flies and herons eat the frogs.

Level:    5
Kind:     simulation
Players:  1
Minutes:  10
Concepts: dataclasses, classes, inheritance
Idea:     Two small rules, for who eats and who is eaten, make a whole pond.

Predict:  It rains in week 1, and you wait. How many frogs are left then?

Your turn:
  *   Begin with 400 flies and 40 frogs.
  **  In the row of each kind with fewer than 10 left, also say "rare".
  *** Let 7 bring the sun, once a game: that week has sun, even if it was to
      rain. A second 7 is refused, and the question comes again.
"""

import random
import sys
from dataclasses import dataclass

# After Alfred Lotka (1925) and Vito Volterra (1926), who found out why the
# numbers of hunters and hunted go up and down.
WEEKS = 20  # How long you look after the pond. Try 10 or 30.
ROOM = 500  # The sun cannot make more flies than this. Try 400 or 800.
FEWEST = 2  # A kind with fewer than this dies out.


@dataclass  # It writes __init__, which fills in the fields named here.
class Creature:
    """A kind that finds its own food, such as flies."""

    name: str
    key: int  # To type this brings some, and the next number takes some.
    handful: int  # How many are brought or taken at once.
    number: int  # How many there are.

    def show(self):
        """Show how many there are, how to change that, and a bar."""
        more = f'{self.key}: +{self.handful}'
        less = f'{self.key + 1}: -{self.handful}'
        bar = '#' * min(25, self.number // self.handful)
        print(f'{self.name:7} {self.number:3}   {more:6}  {less:6}  {bar}')

    def change(self, key):
        """Bring or take some, if the key is one of this kind."""
        if key == self.key:
            self.number += self.handful
            print(f'You bring some {self.name}: {self.number}')
        elif key == self.key + 1:
            # Nobody can take more than there are: max() stops at 0.
            self.number = max(0, self.number - self.handful)
            print(f'You take some {self.name}: {self.number}')

    def live(self, weather):
        """Live for a week: become twice as many in the sun."""
        if weather == 'sun':
            self.number = min(ROOM, self.number * 2)
            print(f'The sun shines: {self.name} {self.number}')


@dataclass
class Hunter(Creature):
    """A kind that eats another kind."""

    food: Creature  # What it eats. There are fewer of them afterwards.
    appetite: int  # How many of its food one hunter eats in a week.

    def live(self, weather):
        """Live for a week: eat in any weather, then have young or leave."""
        wanted = self.number * self.appetite
        found = min(wanted, self.food.number // 2)  # The other half hides.
        self.food.number -= found
        print(f'The {self.name} want {wanted} {self.food.name}, '
              f'and find {found}.', end=' ')

        if found == wanted:
            young = self.number // 2
            self.number += young
            print(f'Young {self.name}: {young}')
        else:
            fed = found // self.appetite
            print(f'Hungry {self.name} leave: {self.number - fed}')
            self.number = fed


def new_pond():
    """Return a list of all kinds, in the order in which they live a week."""
    flies = Creature('flies', key=1, handful=30, number=300)
    frogs = Hunter('frogs', key=3, handful=5, number=30,
                   food=flies, appetite=4)
    herons = Hunter('herons', key=5, handful=1, number=4,
                    food=frogs, appetite=4)
    return [flies, frogs, herons]


def ask_key(highest):
    """Ask until the player types a number from 0 to highest; return it."""
    while True:
        answer = input(f'Your change (0 to {highest}): ').strip().lower()
        if answer == 'quit':
            print('Goodbye!')
            sys.exit()  # This ends the program.
        # Thousands of digits are more than int() can read.
        if answer.isdecimal() and len(answer) < 9 and int(answer) <= highest:
            return int(answer)
        print('Please type 0 to wait, or a number shown behind a kind.')


def main():
    """Play one game of Pond Life."""
    print('Pond Life')
    print('=========')
    print(f'Look after a pond for {WEEKS} weeks. If fewer than {FEWEST} are')
    print('left of a kind, you lose. Flies double in sun, not in rain. A')
    print('frog eats 4 flies a week, a heron 4 frogs; half of the food hides.')
    print('When all are fed, they have half as many young. When not, the')
    print('hungry leave. Each week you may bring or take some of one kind.')
    print('Type quit to leave.')

    pond = new_pond()
    highest = len(pond) * 2  # Each kind has two keys.
    for week in range(1, WEEKS + 1):
        weather = random.choice(['sun', 'rain'])
        print(f'\nWeek {week} of {WEEKS}, with {weather}. 0 waits.')
        for creature in pond:
            creature.show()

        key = ask_key(highest)
        for creature in pond:
            creature.change(key)
        for creature in pond:
            creature.live(weather)

        for creature in pond:
            if creature.number < FEWEST:
                print(f'The {creature.name} die out: {creature.number} left. '
                      'You lose.')
                return

    print('\nFrogs sing all night in your pond. You win!')
    for creature in pond:
        creature.show()


# Start here, unless another program only wants to borrow the functions.
if __name__ == '__main__':
    try:
        main()
    except (EOFError, KeyboardInterrupt):  # The keys Ctrl-D and Ctrl-C.
        print('\nGoodbye!')
