"""Virtual Pet

Keep a small creature fed, rested and happy, and teach it all you can.

Level:    5
Kind:     simulation
Players:  1
Concepts: classes, special methods, properties, dictionaries
Idea:     An object keeps its state together with what can happen to it.

Predict:  Your pet is rested and well fed. What happens if you feed it again
          and again, day after day?

Your turn:
  *   Give the pet 30 days with you instead of 20.
  **  When a new day finds all three needs at 7 or more, say that it sings.
  *** Add a fifth thing to do, walk: it gives 2 food and 2 fun and takes 3
      energy, and a pet with less than 3 energy refuses to go.
"""

import random

DAYS = 20  # How long the pet stays with you. Try 5 or 40.
FULL = 10  # The most that a need can reach. Try 6 or 20.
READY = 4  # A pet learns only if no need is lower than this. Try 2 or 6.
PATIENCE = 3  # After so many bad days it moves out. Try 1 or 5.
FAME = 7  # A pet that knows so many tricks is famous. Try 3 or 9.

TRICKS = ['sit', 'wave', 'roll over', 'spin', 'fetch', 'hop', 'bow', 'dance',
          'hum', 'count to two']

# Something may happen on a day: a text, the need it changes, by how much.
EVENTS = [
    ('It rained all day and was rather dull', 'fun', -1),
    ('A thunderstorm kept everybody awake', 'energy', -1),
    ('A magpie stole the last biscuit', 'food', -1),
    ('A butterfly came in by the window', 'fun', 1),
    ('The neighbours brought soup', 'food', 1),
]


class Pet:
    """A small creature with three needs, each from 0 (bad) to FULL (good)."""

    def __init__(self, name):
        """Begin in a middling mood, knowing nothing."""
        self.name = name
        self.needs = {'food': FULL // 2, 'energy': FULL * 7 // 10,
                      'fun': FULL // 2}
        self.tricks = []
        self.bad_days = 0

    def __str__(self):
        """Return a picture of the pet: this is what print(pet) shows."""
        lines = [f'  {self.face}  {self.name}']
        for need, amount in self.needs.items():
            bar = '#' * amount + '.' * (FULL - amount)
            lines.append(f'  {need:8}[{bar}] {amount}')
        lines.append('  tricks  ' + (', '.join(self.tricks) or 'none yet'))
        return '\n'.join(lines)

    @property
    def lowest(self):
        """Return the name of the need that is worst looked after."""
        return min(self.needs, key=self.needs.get)

    @property
    def face(self):
        """Return a face as happy as the lowest need allows."""
        amount = self.needs[self.lowest]
        if amount == 0:
            return '(T_T)'
        if amount < READY:
            return '(o_o)'
        return '(^_^)'

    def change(self, need, amount):
        """Raise or lower a need, not past 0 or FULL; return it in words."""
        before = self.needs[need]
        self.needs[need] = max(0, min(FULL, before + amount))
        return f'{need} {self.needs[need] - before:+}'

    def feed(self):
        """Fill the bowl. Return what happened, as do the other three."""
        if self.needs['food'] >= FULL - 1:
            ache = self.change('fun', -2)
            return f'{self.name} is full and has a tummy ache now: {ache}.'
        return f'{self.name} eats the whole bowl: {self.change("food", 6)}.'

    def play(self):
        """Throw a ball, if there is the energy for it."""
        if self.needs['energy'] <= 1:
            return f'{self.name} is too tired to play and just lies there.'
        joy = self.change('fun', 5)
        effort = self.change('energy', -1)
        return f'{self.name} chases the ball: {joy}, {effort}.'

    def sleep(self):
        """Spend a lazy day."""
        return f'{self.name} snores on your foot: {self.change("energy", 7)}.'

    def teach(self):
        """Teach the next trick, if the pet is fit to learn."""
        if len(self.tricks) == len(TRICKS):
            return f'{self.name} knows every trick that there is.'
        if self.needs[self.lowest] < READY:
            return (f'{self.name} cannot learn today: {self.lowest} must be'
                    f' {READY} or more.')
        trick = TRICKS[len(self.tricks)]
        self.tricks.append(trick)
        effort = self.change('energy', -1)
        pains = self.change('fun', -1)
        return f'{self.name} learns to {trick}: {effort}, {pains}.'

    def end_day(self):
        """Let a night pass. Return what it brought, as a list of lines."""
        lines = []
        if random.random() < 0.5:
            text, need, amount = random.choice(EVENTS)
            lines.append(f'{text}: {self.change(need, amount)}.')
        for need in self.needs:
            self.change(need, -1)
        lines.append('The night takes 1 of each.')
        if self.needs[self.lowest] == 0:
            self.bad_days += 1
            lines.append(f'A bad day: there is no {self.lowest} left. Bad days'
                         f' so far: {self.bad_days} of {PATIENCE}.')
        return lines


def ask(question):
    """Return the player's answer in small letters; quit leaves the game."""
    answer = input(question).strip().lower()
    if answer == 'quit':
        raise KeyboardInterrupt  # As if Ctrl-C were pressed: see the end.
    return answer


def ask_name():
    """Return a name for the pet, made of letters only."""
    while True:
        name = ask('Name your pet (up to 12 letters, or Enter for Pixel): ')
        if name == '':
            return 'Pixel'
        if name.isascii() and name.isalpha() and len(name) <= 12:
            return name.capitalize()
        print('Please use the letters a to z only, such as Biscuit.')


def ask_action(pet):
    """Ask what to do today and return the pet's method for it."""
    actions = {'feed': pet.feed, 'play': pet.play, 'sleep': pet.sleep,
               'teach': pet.teach}
    while True:
        answer = ask('Feed, play, sleep or teach (f/p/s/t)? ')
        for word, action in actions.items():
            if answer in (word, word[0]):
                return action
        print('Please type one of the four words, such as feed or just f.')


def farewell(pet):
    """Print how the pet's time with you ended, with a score."""
    score = 10 * len(pet.tricks) + sum(pet.needs.values())
    if pet.bad_days >= PATIENCE:
        print(f'{pet.name} has moved in with the neighbours, who have soup.')
        print('You may visit on Sundays.')
    elif len(pet.tricks) >= FAME and pet.bad_days == 0:
        print(f'{pet.name} is famous! The circus wants you both.')
    elif pet.bad_days == 0:
        print(f'{pet.name} had a happy time and will write to you.')
    else:
        print(f'{pet.name} hugs you, and forgives you the bad days.')
    print(f'Tricks learned: {len(pet.tricks)}. Your score: {score}.')


def play_life():
    """Look after one pet from its first day to its last."""
    print('An egg cracks open, and two round eyes look up at you.')
    pet = Pet(ask_name())
    day = 1
    while day <= DAYS and pet.bad_days < PATIENCE:
        print()
        print(f'Day {day} of {DAYS}')
        print(pet)
        action = ask_action(pet)
        print(action())
        for line in pet.end_day():
            print(line)
        day += 1
    print()
    farewell(pet)


def main():
    """Play Virtual Pet until the player has had enough."""
    print('Virtual Pet')
    print('===========')
    print(f'A small creature stays with you for {DAYS} days. It needs food,')
    print('energy and fun. Each day you do one thing with it, and each night')
    print('takes 1 of each need.')
    print(f'- It can learn a trick while no need is below {READY}.')
    print('- A need at 0 makes a bad day.')
    print(f'- Bad days until it moves out: {PATIENCE}.')
    print(f'- Tricks that make it famous: {FAME}.')
    print('You score 10 for each trick, and at the end what is left of each')
    print('need.')
    print('Type quit to leave.')
    print()
    while True:
        play_life()
        answer = ''
        while answer not in ('y', 'yes', 'n', 'no'):
            answer = ask('Play again (y/n)? ')
            if answer not in ('y', 'yes', 'n', 'no'):
                print('Please type y for another pet, or n to stop.')
        if answer in ('n', 'no'):
            print('Goodbye!')
            return


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
