"""Virtual Pet

Keep a small creature fed, rested and happy, and teach it seven tricks.

Level:    5
Kind:     simulation
Players:  1
Minutes:  5
Concepts: classes, functions, lists
Idea:     An object keeps how it is together with what can happen to it.

Predict:  Your pet has 9 food, and you feed it. Is that good for it?

Your turn:
  *   Let the pet stay for 30 days.
  **  On each day that begins with food, energy and fun all at 7 or more, say
      that the pet "sings".
  *** Add a fifth thing to do, walk: it gives 2 food and 2 fun (up to 10) and
      takes 3 energy. A pet with less than 3 energy stays in its basket.
"""

import random
import sys

DAYS = 20  # How long the pet stays with you. Try 10 or 40.
FAME = 7  # How many tricks make a pet famous. Try 3 or 8.
PATIENCE = 3  # After how many bad days it leaves. Try 1 or 5.
FULL = 10  # The most food, energy or fun that a pet can have.
READY = 4  # A pet needs so much of each to learn a trick.

TRICKS = ['sit', 'wave', 'roll', 'spin', 'fetch', 'hop', 'bow', 'dance']


class Pet:
    """A small creature that can be fed, amused, put to bed and taught."""

    def __init__(self, name):
        """Begin in a fair mood, knowing nothing."""
        self.name = name
        self.food = 5
        self.energy = 7
        self.fun = 5
        self.tricks = 0
        self.bad_days = 0

    def lowest(self):
        """Return how much there is of what it needs most."""
        return min(self.food, self.energy, self.fun)

    def show(self):
        """Show how the pet is, with a face as happy as it can be."""
        face = '(^_^)'
        if self.lowest() < READY:
            face = '(o_o)'
        print(f'{face} {self.name}   tricks {self.tricks}')
        print(f'  food   {self.food:2}', '#' * self.food)
        print(f'  energy {self.energy:2}', '#' * self.energy)
        print(f'  fun    {self.fun:2}', '#' * self.fun)

    def feed(self):
        """Fill the bowl, which a full pet eats all the same."""
        if self.food >= FULL - 1:
            self.fun = max(0, self.fun - 2)
            print(f'{self.name} is full, and gets a tummy ache: less fun.')
        else:
            self.food = min(FULL, self.food + 6)
            print(f'{self.name} eats the whole bowl. Food: {self.food}')

    def play(self):
        """Throw a ball, which takes some energy."""
        self.energy -= 1
        self.fun = min(FULL, self.fun + 5)
        print(f'{self.name} chases the ball. Fun: {self.fun}')

    def sleep(self):
        """Spend a lazy day."""
        self.energy = min(FULL, self.energy + 7)
        print(f'{self.name} snores on your foot. Energy: {self.energy}')

    def teach(self):
        """Teach the next trick, if the pet is well enough to learn."""
        if self.lowest() < READY:
            print(f'{self.name} cannot learn: it needs {READY} of each.')
        else:
            print(f'{self.name} learns to {TRICKS[self.tricks]}!')
            self.tricks += 1
            self.energy -= 1
            self.fun -= 1

    def end_day(self):
        """Let the night take its share, and see if it was a bad day."""
        if random.randint(1, 3) == 1:
            print('It rains all day, and the ball gets lost: fun -1')
            self.fun -= 1

        # max() takes the larger number: nothing falls below 0.
        self.food = max(0, self.food - 1)
        self.energy = max(0, self.energy - 1)
        self.fun = max(0, self.fun - 1)
        if self.lowest() == 0:
            self.bad_days += 1
            print(f'A bad day! Bad days: {self.bad_days} of {PATIENCE}')


def ask(question):
    """Return what the player types, in small letters."""
    answer = input(question).strip().lower()
    if answer == 'quit':
        print('Goodbye!')
        sys.exit()  # This ends the program.
    return answer


def ask_name():
    """Ask until there is a name for the pet; return it."""
    while True:
        name = ask('Its name, up to 12 letters or digits: ')
        if name.isascii() and name.isalnum() and len(name) <= 12:
            return name.capitalize()
        print('Please type a name such as Pixel or R2D2.')


def ask_action():
    """Ask what to do today; return the whole word."""
    while True:
        answer = ask('Feed, play, sleep or teach (f/p/s/t)? ')
        for word in ['feed', 'play', 'sleep', 'teach']:
            if answer == word or answer == word[0]:
                return word
        print('Please type one of these words, or its first letter.')


def main():
    """Play one game of Virtual Pet."""
    print('Virtual Pet')
    print('===========')
    print(f'A pet hatches. For {DAYS} days you do one thing a day for it. The')
    print('night takes 1 food, 1 energy and 1 fun. While the pet has at least')
    print(f'{READY} of each, you can teach it tricks: {FAME} make it famous,')
    print('and you win. A day that ends without food, energy or fun is a bad')
    print(f'day: after {PATIENCE} bad days you lose.')
    print('Type quit to leave.\n')

    pet = Pet(ask_name())
    for day in range(1, DAYS + 1):
        print(f'\nDay {day} of {DAYS}')
        pet.show()
        action = ask_action()
        if action == 'feed':
            pet.feed()
        elif action == 'play':
            pet.play()
        elif action == 'sleep':
            pet.sleep()
        else:
            pet.teach()

        if pet.tricks == FAME:
            print(f'{pet.name} is famous! The circus wants you both. You win!')
            return
        pet.end_day()
        if pet.bad_days == PATIENCE:
            print(f'{pet.name} moves in with the neighbours: you lose.')
            return

    print(f'{pet.name} hugs you. Not famous, but happy! Tricks: {pet.tricks}')


# Start here, unless another program only wants to borrow the functions.
if __name__ == '__main__':
    try:
        main()
    except (EOFError, KeyboardInterrupt):  # The keys Ctrl-D and Ctrl-C.
        print('\nGoodbye!')
