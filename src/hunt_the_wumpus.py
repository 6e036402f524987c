"""Hunt the Wumpus

Find a drowsy beast in twenty caves, by what you smell, feel and hear.

Level:    3
Kind:     adventure
Players:  1
Minutes:  5
Concepts: dictionaries, membership tests, tuples, unpacking
Idea:     A dictionary from each cave to its neighbours is a map of any shape.

Predict:  Bats drop you in a cave where the other bats live. What happens next?

Your turn:
  *   Begin with 5 arrows.
  **  In each cave, say how many different caves you have been in so far, the
      first one too, as in "Visited: 4".
  *** Before the hunt ask "Old caves or ring (o/r)? ". In the ring, tunnels
      lead to the next three caves only: from 1 to 2, 3, 4, from 20 to 1, 2, 3.
"""

# After the game that Gregory Yob wrote in 1973.

import random
import sys

ARROWS = 3  # Try 1 or 6.
PITS = 2  # Try 1 or 4.
BATS = 2  # How many caves have bats. Try 1 or 4.

# Where the tunnels lead: from cave 1 to the caves 2, 5 and 8.
TUNNELS = {
    1: (2, 5, 8), 2: (1, 3, 10), 3: (2, 4, 12), 4: (3, 5, 14), 5: (1, 4, 6),
    6: (5, 7, 15), 7: (6, 8, 17), 8: (1, 7, 9), 9: (8, 10, 18),
    10: (2, 9, 11), 11: (10, 12, 19), 12: (3, 11, 13), 13: (12, 14, 20),
    14: (4, 13, 15), 15: (6, 14, 16), 16: (15, 17, 20), 17: (7, 16, 18),
    18: (9, 17, 19), 19: (11, 18, 20), 20: (13, 16, 19)}

# What tells you that something is one tunnel away.
CLUES = {'wumpus': 'You smell old socks: the wumpus is near.',
         'pit': 'You feel cold air: a pit is near.',
         'bats': 'You hear wings: bats are near.'}


# Who is where is a dictionary, too: homes[7] is what is in cave 7. A cave that
# is no key has nobody in it.
def new_homes():
    """Return homes, all in different caves, and an empty cave to begin in."""
    caves = list(TUNNELS)
    random.shuffle(caves)
    homes = {}
    for thing in ['wumpus'] + ['pit'] * PITS + ['bats'] * BATS:
        homes[caves.pop()] = thing
    return homes, caves.pop()


def describe(here, homes, arrows):
    """Print what you know in this cave."""
    print(f'\nYou are in cave {here}. Arrows: {arrows}')
    near = []
    for cave in TUNNELS[here]:
        near.append(homes.get(cave))  # In an empty cave, get() finds None.
    for thing in CLUES:
        if thing in near:
            print(CLUES[thing])


def ask_move(here):
    """Ask until the answer is a move; return walk or shoot, and the cave."""
    first, second, third = TUNNELS[here]
    while True:
        question = (f'Walk ({first}/{second}/{third}) or'
                    f' shoot (s{first}/s{second}/s{third})? ')
        answer = input(question).strip().lower().replace(' ', '')
        if answer == 'quit':
            print('Goodbye!')
            sys.exit()  # This ends the program.
        for cave in TUNNELS[here]:
            if answer == str(cave):
                return 'walk', cave
            if answer == f's{cave}':
                return 'shoot', cave
        print(f'Please type {first} to walk to cave {first}, or s {first} to'
              ' shoot into it.')


def wake_wumpus(homes):
    """Let the wumpus move to the next cave, if nobody is at home there."""
    for cave in homes:
        if homes[cave] == 'wumpus':
            old = cave
    new = random.choice(TUNNELS[old])
    if new not in homes:
        homes.pop(old)
        homes[new] = 'wumpus'


def reveal(homes):
    """Print who was where."""
    for thing in CLUES:
        for cave in homes:
            if homes[cave] == thing:
                print(f'Cave {cave}: {thing}')


def main():
    """Play one game of Hunt the Wumpus."""
    print('Hunt the Wumpus')
    print('===============')
    print('In one of 20 caves dozes a wumpus. Shoot a sleeping arrow into its')
    print('cave, and you win. If you miss, it may walk to the next cave. Walk')
    print('into it or into a pit, and you lose. Bats carry you anywhere.')
    print(f'Pits: {PITS}. Bats: {BATS}. You notice what is one tunnel away.')
    print('Type quit to leave.')

    homes, here = new_homes()
    arrows = ARROWS

    while arrows > 0 and here not in homes:
        describe(here, homes, arrows)
        move, cave = ask_move(here)

        if move == 'walk':
            here = cave
            while homes.get(here) == 'bats':
                others = list(TUNNELS)
                others.remove(here)
                here = random.choice(others)
                print(f'Bats carry you to cave {here}.')
        elif homes.get(cave) == 'wumpus':
            print('You hit the wumpus. It snores until spring: you win!')
            reveal(homes)
            return
        else:
            arrows -= 1
            print('You hit nobody, and the noise wakes the wumpus.')
            wake_wumpus(homes)

    if homes.get(here) == 'wumpus':
        print('The wumpus hugs you until Sunday: you lose.')
    elif homes.get(here) == 'pit':
        print('You slide into a pit, deep but soft: you lose.')
    else:
        print('That was your last arrow. You tiptoe home: you lose.')
    reveal(homes)


# Start here, unless another program only wants to borrow the functions.
if __name__ == '__main__':
    try:
        main()
    except (EOFError, KeyboardInterrupt):  # The keys Ctrl-D and Ctrl-C.
        print('\nGoodbye!')
