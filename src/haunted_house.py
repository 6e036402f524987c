"""Haunted House

Find a way out of a house full of friendly ghosts before midnight.

Level:    3
Kind:     adventure
Players:  1
Minutes:  20
Concepts: dictionaries, unpacking, functions, membership tests
Idea:     The house is data: no function knows the name of a room or a thing.

Predict:  You try to go down without a light. Does that cost a move?

Your turn:
  *   Put a hat into the kitchen, to be seen there and taken.
  **  In each room, say how many rooms you have seen so far, as in "Rooms: 3".
  *** Let the bag hold three things at most, and let "drop bone" (or drop and
      any other thing) leave it in the room, to be taken again.
"""

MIDNIGHT = 45  # The moves that you have. Try 30 or 100.

# Which way leads to which room. Draw the house before you change it.
WAYS = {
    'hall': {'north': 'ballroom', 'east': 'parlour', 'west': 'library',
             'up': 'landing', 'down': 'cellar'},
    'ballroom': {'south': 'hall', 'east': 'kitchen'},
    'library': {'east': 'hall'},
    'parlour': {'west': 'hall', 'north': 'kitchen'},
    'kitchen': {'south': 'parlour', 'west': 'ballroom', 'east': 'greenhouse'},
    'greenhouse': {'west': 'kitchen'},
    'cellar': {'up': 'hall'},
    'landing': {'down': 'hall', 'east': 'bedroom', 'up': 'attic'},
    'bedroom': {'west': 'landing', 'north': 'bathroom'},
    'bathroom': {'south': 'bedroom'},
    'attic': {'down': 'landing'},
}

# What you see in each room, and in two places where the game ends.
ROOMS = {
    'hall': 'Portraits wink. The front door is locked, its key is gone.',
    'ballroom': 'Humphrey, a ghost in slippers, hums half of a tune. "I must\n'
                'stay until a music box tells me how it ends," he sighs.',
    'library': 'A ghost reads ahead. "Hm! Two rusty things, one drop of oil."',
    'parlour': 'Six empty chairs take tea. A cup lifts itself to greet you.',
    'kitchen': 'A ghost cook tastes a soup of fog. "It needs more fog."',
    'greenhouse': 'The plants wear scarves. A cactus giggles as you pass.',
    'cellar': 'A spider knits socks for itself. "Six done, two to go."',
    'landing': 'The stairs creak a tune. Glowing paw prints lead up them.',
    'bedroom': 'The monster under the bed is afraid of you. It hides.',
    'bathroom': 'A ghost in the tub washes its only sheet, and blushes.',
    'attic': 'A rocking horse asks, most politely, if you have sugar.',
    'street': 'You are out! A good ending. Somebody still hums half a tune.',
    'garden': 'The tune plays to its end. Humphrey cheers, and carries you\n'
              'through the wall. Both are free: the best ending.',
}

# What you must have to enter such a room, and what you see without it.
GUARDS = {
    'cellar': ('lit candle', 'It is too dark down there without a light.'),
    'attic': ('ghost dog', 'A ghost dog bars the stairs. Its tummy growls.'),
}

# Where each thing is at first, and how it looks. Nowhere: you must make it.
THINGS = {
    'bone': ('library', 'Somebody would wag a tail for it.'),
    'candle': ('parlour', 'It is not lit.'),
    'matches': ('bedroom', 'Only one match is left.'),
    'lit candle': ('nowhere', 'It gives warm light and smells of honey.'),
    'oil': ('greenhouse', 'The last drop in the can. It ends rust.'),
    'rusty key': ('cellar', 'It is too rusty to turn in any lock.'),
    'shiny key': ('nowhere', 'It would turn in the lock of the front door.'),
    'rusty crank': ('bathroom', 'It fits a music box, but for all the rust.'),
    'shiny crank': ('nowhere', 'It turns like new, and fits a music box.'),
    'music box': ('attic', 'It is old, and has no crank.'),
    'mended box': ('nowhere', 'Humphrey would love to hear it.'),
    'ghost dog': ('nowhere', 'His name is Boo. He liked the bone, and you.'),
}

# Which thing can be used with which other, or in which room; what you get.
DEEDS = {
    ('candle', 'matches'): 'lit candle',
    ('rusty key', 'oil'): 'shiny key',
    ('rusty crank', 'oil'): 'shiny crank',
    ('music box', 'shiny crank'): 'mended box',
    ('bone', 'landing'): 'ghost dog',
    ('shiny key', 'hall'): 'street',
    ('mended box', 'ballroom'): 'garden',
}


def things_in(place, places):
    """Return a list of the things that are in a room or in the bag."""
    found = []
    for thing in THINGS:
        if places[thing] == place:
            found.append(thing)
    return found


def named(things, words):
    """Return those things whose last word was typed: key for rusty key."""
    found = []
    for thing in things:
        if thing.split()[-1] in words:
            found.append(thing)
    return found


def show_room(places):
    """Print what matters where you are."""
    room = places['you']
    print('\n' + room.upper())
    print(ROOMS[room])
    print('Ways out:', ', '.join(WAYS[room]))
    print('Things:  ', ', '.join(things_in(room, places)))
    print('Your bag:', ', '.join(things_in('bag', places)))


def go(words, places):
    """Enter the room in a direction, unless something is in the way."""
    for way, room in WAYS[places['you']].items():
        if way in words or way[0] in words:
            if room in GUARDS and places[GUARDS[room][0]] != 'bag':
                print(GUARDS[room][1])
            else:
                places['you'] = room
                show_room(places)
            return
    print('You cannot do that here. Try: go north, take bone, use bone, look.')


def use(things, places):
    """Use one of the things, perhaps with another one from the bag."""
    at_hand = things_in('bag', places) + [places['you']]
    for (first, second), result in DEEDS.items():
        if first in things and second in at_hand:
            places[first] = 'nowhere'
            if second in THINGS:
                places[second] = 'nowhere'
            if result in THINGS:
                places[result] = 'bag'
                print(f'You now have: {result}. {THINGS[result][1]}')
            else:
                places['you'] = result
                print(ROOMS[result])
            return
    print('Nothing happens. Perhaps elsewhere, or with another thing?')


def main():
    """Play one game of Haunted House."""
    print('Haunted House')
    print('=============')
    print('You only wanted your ball back, but the door fell shut behind you.')
    print(f'Be out by midnight ({MIDNIGHT} moves). Best of all, free a ghost.')
    print('Type go north (or n), take bone, use bone, use bone with candle.')
    print('Type quit to leave.')

    # All that changes: where each thing is, and where you are.
    places = {'you': 'hall'}
    for thing in THINGS:
        places[thing] = THINGS[thing][0]
    moves = MIDNIGHT
    show_room(places)
    while moves > 0 and places['you'] in WAYS:
        words = input(f'Moves left: {moves}. What do you do? ').lower().split()
        if words == ['quit']:
            print('Goodbye!')
            return

        before = places.copy()
        here = named(things_in(places['you'], places), words)
        mine = named(things_in('bag', places), words)
        if 'look' in words or 'bag' in words:
            show_room(places)
        elif len(here) > 0:
            places[here[0]] = 'bag'
            print('You take it.', THINGS[here[0]][1])
        elif len(mine) > 0:
            use(mine, places)
        else:
            go(words, places)
        if places != before:  # What does not work costs nothing.
            moves = moves - 1

    if places['you'] in WAYS:
        print('Midnight! You stay for breakfast. There is cake, but you lose.')
    else:
        print(f'You win! Moves left: {moves}')


# Start here, unless another program only wants to borrow the functions.
if __name__ == '__main__':
    try:
        main()
    except (EOFError, KeyboardInterrupt):  # The keys Ctrl-D and Ctrl-C.
        print('\nGoodbye!')
