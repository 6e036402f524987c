"""Three Rooms

Find the key and two treasures, and leave before your candle has burnt down.

Level:    3
Kind:     adventure
Players:  1
Minutes:  5
Concepts: dictionaries, functions, lists, membership tests
Idea:     A dictionary of rooms is a whole world, and grows line by line.

Predict:  You try the door without the key. Does the candle get shorter?

Your turn:
  *   Add a cellar: down from the kitchen, and up to get back.
  **  Below the things also show what you carry, as in "Bag: key, book".
  *** After each move let a cat run to a random room, and say "Meow!" when it
      is in yours. You can take the cat, and it counts as a treasure.
"""

import random
import sys

# Which way leads to which room. Outside is no room: whoever gets there is out.
ROOMS = {
    'hall': {'north': 'library', 'east': 'kitchen'},
    'library': {'south': 'hall'},
    'kitchen': {'west': 'hall', 'south': 'outside'},
}
THINGS = ['key', 'book', 'ring', 'teddy']  # All but the key are treasures.
NEEDED = 2  # With so many treasures you win. Try 1 or 3.
CANDLE = 10  # How long the candle is, in cm. Try 8 or 20.


def ask(words):
    """Ask until the answer is one of the words, or its first letter."""
    while True:
        answer = input('Where do you go, or what do you take? ')
        # Only the last word counts: take book is the same as book.
        answer = answer.strip().lower().split(' ')[-1]
        if answer == 'quit':
            print('Goodbye!')
            sys.exit()  # This ends the program.
        for word in words:
            if answer == word or answer == word[0]:
                return word
        print('Please type one of these words:', ', '.join(words))


def things_in(places, place):
    """Return a list of the things that are in a place."""
    found = []
    for thing in THINGS:
        if places[thing] == place:
            found.append(thing)
    return found


def explore(places):
    """Walk about until you are out or the candle is; return where you are."""
    room = 'hall'
    candle = CANDLE
    while room in ROOMS and candle > 0:
        ways = ROOMS[room]  # A dictionary in a dictionary.
        things = things_in(places, room)
        print(f'\nYou are in the {room}. Candle: {candle} cm')
        print('Ways:  ', ', '.join(ways))
        print('Things:', ', '.join(things))

        word = ask(list(ways) + things)
        candle -= random.randint(1, 2)
        if word in things:
            places[word] = 'bag'
            print(f'You take the {word}.')
        elif ways[word] == 'outside' and places['key'] != 'bag':
            print('The door is locked, and you have no key.')
        else:
            room = ways[word]
            print(f'You go {word}.')
    return room


def main():
    """Play one game of Three Rooms."""
    print('Three Rooms')
    print('===========')
    print('It is night in an old house, and the kitchen door is locked.')
    print(f'Find the key and {NEEDED} treasures, and be out before your')
    print('candle has burnt down. Each move makes it 1 or 2 cm shorter.')
    print('Type quit to leave.')

    # Where each thing is: in a room, or later in your bag.
    places = {}
    for thing in THINGS:
        places[thing] = random.choice(list(ROOMS))

    room = explore(places)
    treasures = len(things_in(places, 'bag')) - 1  # The key is none.
    if room in ROOMS:
        print('The candle goes out. You wait until the morning, and lose.')
    elif treasures < NEEDED:
        print(f'You are out with too little, and lose. Treasures: {treasures}')
    else:
        print(f'You are out, and win! Treasures: {treasures}')


# Start here, unless another program only wants to borrow the functions.
if __name__ == '__main__':
    try:
        main()
    except (EOFError, KeyboardInterrupt):  # The keys Ctrl-D and Ctrl-C.
        print('\nGoodbye!')
