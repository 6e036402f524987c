"""Muddy City

Pave as little as you can, so that every house is reached with dry feet.

Level:    4
Kind:     puzzle
Players:  1
Minutes:  10
Concepts: sort keys, dictionaries, comprehensions
Idea:     Sort by what it costs: the cheapest street first, if it is needed.

Predict:  AB, BE and DE are paved, and now you pave AD as well. How many
          streets fewer are needed after that?

Your turn:
  *   Build two more streets on the map: from A to E, and from E to I.
  **  When a city is done, say how many stones too many it took: "Wasted: 2".
  *** Take "hint" as an answer, and name the cheapest street that joins what
      was not joined before, as in "Hint: BE". It costs nothing.
"""

import random
import sys

SPARES = [4, 2, 0]  # The stones to spare in each city. Try [0] or [9, 6, 3].
LARGEST = 9  # The most stones that a street takes. Try 3 or 20.

# Each word of two letters is a street, and gives way to its stones.
MAP = '''
 A - AB - B - BC - C
 |        |        |
AD       BE       CF
 |        |        |
 D - DE - E - EF - F
 |        |        |
DG       EH       FI
 |        |        |
 G - GH - H - HI - I'''


def new_city():
    """Return a dictionary: its keys are the streets, its values the stones."""
    return {word: random.randint(1, LARGEST)
            for word in MAP.split() if len(word) == 2}


def show(streets, paved):
    """Print the map, with ## in the place of a street that is paved."""
    picture = MAP
    for street in paved:
        picture = picture.replace(street, '##')
    for street in streets:
        picture = picture.replace(street, f'{streets[street]:>2}')
    print(picture)


# Kruskal's algorithm (Joseph Kruskal, 1956). Go through all streets, the
# cheapest first, and take each that joins two parts of the city which were
# not joined before. In the end all is one part, for as few stones as can be.
def needed(streets, paved):
    """Return the streets that are best paved to join all houses."""
    parts = {}  # Says for each house which part of the city it is in.
    for house in ''.join(streets):
        parts[house] = house  # At first each is a part by itself.

    found = []
    # The key says what to sort by: the stones, which streets.get() returns.
    for street in paved + sorted(streets, key=streets.get):
        old = parts[street[0]]
        new = parts[street[1]]
        if old != new:
            for house in parts:
                if parts[house] == old:
                    parts[house] = new
            if street not in paved:
                found.append(street)
    return found


def cost(streets, chosen):
    """Return how many stones the chosen streets take."""
    return sum(streets[street] for street in chosen)


def ask_streets(streets, paved):
    """Ask until the player can pave something; return a list of streets."""
    while True:
        answer = input('Your streets (such as AB BE): ').strip().upper()
        if answer == 'QUIT':
            print('Goodbye!')
            sys.exit()  # This ends the program.
        chosen = []
        for word in answer.split():
            street = ''.join(sorted(word))  # BA is the street AB.
            if street in streets and street not in paved + chosen:
                chosen.append(street)
        if chosen != [] and len(chosen) == len(answer.split()):
            return chosen
        print('Please type streets that are not paved yet, such as BE.')


def main():
    """Play one game of Muddy City."""
    print('Muddy City')
    print('==========')
    print('Pave muddy streets, until one can walk from each house to each')
    print('other with dry feet. The map says how many stones a street takes.')
    print(f'Waste too many, and you lose. Cities to pave: {len(SPARES)}')
    print('Type quit to leave.')

    for spare in SPARES:
        streets = new_city()
        paved = []
        missing = needed(streets, paved)
        stones = cost(streets, missing) + spare

        while missing != [] and stones >= cost(streets, missing):
            show(streets, paved)
            print(f'Stones left: {stones}  Streets needed: {len(missing)}')
            chosen = ask_streets(streets, paved)
            paved += chosen
            stones -= cost(streets, chosen)
            missing = needed(streets, paved)

        show(streets, paved)
        if stones < cost(streets, missing):
            print('Your stones are too few to go on: you lose.')
            print('Cheapest of all:', ', '.join(needed(streets, [])))
            return
        print(f'All houses are joined! Stones left: {stones}')

    print('Every city is paved: you win!')


# Start here, unless another program only wants to borrow the functions.
if __name__ == '__main__':
    try:
        main()
    except (EOFError, KeyboardInterrupt):  # The keys Ctrl-D and Ctrl-C.
        print('\nGoodbye!')
