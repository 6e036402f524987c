"""Haunted House

Find a way out of a house full of friendly ghosts before midnight.

Level:    3
Kind:     adventure
Players:  1
Concepts: dictionaries, sets, unpacking, default arguments
Idea:     The house is data: no function knows the name of a room or a thing.

Predict:  You go from the hall to the kitchen and try to go down without a
          light. How many of your 60 moves have you left?

Your turn:
  *   Put a hat into the nursery, to be seen there, looked at and taken.
  **  In each room, say in how many different rooms you have been so far.
  *** Let the bag hold no more than three things, and let drop bone (or drop
      and any other thing) leave it in the room, for another time.
"""

MIDNIGHT = 60  # The moves that you have. Try 30 or 100.
START = 'hall'

# The rooms: what there is to see, and which way leads to which room. Draw the
# house on paper before you change it. Each name is a single word.
ROOMS = {
    'hall': ('Portraits wink. The front door is locked, its key is gone.', {
        'north': 'ballroom', 'east': 'parlour', 'west': 'library',
        'up': 'landing'}),
    'ballroom': ('Humphrey, a ghost in slippers, hums half of a tune. "I must'
                 '\nstay until a music box tells me how it ends," he sighs.', {
                     'south': 'hall', 'east': 'kitchen'}),
    'library': ('A ghost in reading glasses looks up. "Hush. There are two'
                '\nrusty things, but only one drop of oil. I read ahead."', {
                    'east': 'hall'}),
    'parlour': ('Six empty chairs take tea. A cup lifts itself to greet you.',
                {'west': 'hall', 'north': 'kitchen'}),
    'kitchen': ('A ghost cook tastes a soup of fog. "It needs more fog."', {
        'south': 'parlour', 'west': 'ballroom', 'east': 'greenhouse',
        'down': 'cellar'}),
    'greenhouse': ('The plants wear scarves. A cactus giggles as you pass.', {
        'west': 'kitchen'}),
    'cellar': ('A spider knits socks for itself. "Six done, two to go."', {
        'up': 'kitchen'}),
    'landing': ('The stairs creak a tune. Glowing paw prints lead up them.', {
        'down': 'hall', 'west': 'nursery', 'east': 'bedroom', 'up': 'attic'}),
    'nursery': ('A rocking horse asks, most politely, if you have sugar.', {
        'east': 'landing'}),
    'bedroom': ('The monster under the bed is afraid of you. It hides.', {
        'west': 'landing', 'north': 'bathroom'}),
    'bathroom': ('A ghost in the tub washes its only sheet, and blushes.', {
        'south': 'bedroom'}),
    'attic': ('Bats hang from the roof like umbrellas, and snore.', {
        'down': 'landing'})}

# Who wants to enter such a room must have that thing, or is told what is up.
GUARDS = {
    'cellar': ('burning candle', 'It is too dark down there without a light.'),
    'attic': ('ghost dog', 'A ghost dog bars the stairs. Its tummy growls.')}

# Where each thing is, and what it looks like. People may type no more than
# the last word of its name. What is nowhere must first be made.
THINGS = {
    'bone': ('library', 'A fine bone. Somebody would wag a tail for it.'),
    'candle': ('parlour', 'A candle that is not lit.'),
    'matches': ('bedroom', 'One match is left in the box.'),
    'burning candle': ('nowhere', 'It gives warm light and smells of honey.'),
    'drop of oil': ('greenhouse', 'The last drop in the can. It ends rust.'),
    'rusty key': ('cellar', 'A big key, too rusty to turn in any lock.'),
    'shiny key': ('nowhere', 'It would turn in the lock of the front door.'),
    'rusty crank': ('bathroom', 'It fits a music box, but for all the rust.'),
    'shiny crank': ('nowhere', 'It turns like new, and fits a music box.'),
    'music box': ('attic', 'An old music box without a crank.'),
    'mended box': ('nowhere', 'A music box. Humphrey would love to hear it.'),
    'ghost dog': ('nowhere', 'His name is Boo. He liked the bone, and you.')}

# Two things to combine, or one thing to use in a room, and what comes of it.
DEEDS = {
    ('candle', 'matches'): 'burning candle',
    ('drop of oil', 'rusty key'): 'shiny key',
    ('drop of oil', 'rusty crank'): 'shiny crank',
    ('music box', 'shiny crank'): 'mended box',
    ('bone', 'landing'): 'ghost dog',
    ('shiny key', 'hall'): 'escape',
    ('mended box', 'ballroom'): 'rescue'}

# What else can come of it: an ending, with the fewest moves that lead to it.
ENDINGS = {
    'escape': (19, 'The door opens, and you are out: a good ending. Behind'
               '\nyou, somebody still hums one half of a tune.'),
    'rescue': (23, 'The tune plays to its end. Humphrey cheers, and carries'
               '\nyou through the wall. Both are free: the best ending.')}

# Other words for the same: the first is read as the second.
SAME = {'get': 'take', 'pick': 'take', 'combine': 'use', 'together': 'use',
        'give': 'use', 'play': 'use', 'light': 'use', 'open': 'use',
        'examine': 'look', 'inventory': 'bag', 'n': 'north', 's': 'south',
        'e': 'east', 'w': 'west', 'u': 'up', 'd': 'down'}


def new_game():
    """Return all that can change, as a dictionary: a game that begins."""
    places = {}
    for thing, (place, text) in THINGS.items():
        places[thing] = place
    return {'room': START, 'places': places, 'moves': 0, 'ending': ''}


def find(game, place, words=None):
    """Return the things in a place; with words, only those that they name."""
    found = []
    for thing, where in game['places'].items():
        if where == place and (words is None or thing.split()[-1] in words):
            found.append(thing)
    return found


def listed(names):
    """Return a text with all the names, or the word nothing."""
    return ', '.join(names) or 'nothing'


def show_room(game):
    """Print what there is to see in the room, and the ways out."""
    text, ways = ROOMS[game['room']]
    print('\n' + game['room'].capitalize())
    print(text)
    print(f'Ways out: {listed(ways)}.')
    print(f'Things here: {listed(find(game, game["room"]))}.')


def go(game, words):
    """Enter the room that lies in that direction, or that has that name."""
    text, ways = ROOMS[game['room']]
    for direction, room in ways.items():
        if direction in words or room in words:
            if room in GUARDS and GUARDS[room][0] not in find(game, 'bag'):
                print(GUARDS[room][1])
                return
            game['room'] = room
            game['moves'] += 1
            show_room(game)
            return
    print(f'You cannot do that here. Type help, or try: go {list(ways)[0]}.')


def take(game, words):
    """Put a thing from the room into the bag."""
    found = find(game, game['room'], words)
    if not found:
        print('Name one of the things that are here, such as: take bone.')
        return
    game['places'][found[0]] = 'bag'
    game['moves'] += 1
    print(f'You take it. In your bag: {listed(find(game, "bag"))}.')


def use(game, words):
    """Use a thing from the bag in this room, or combine two from the bag."""
    found = find(game, 'bag', words)
    if not found:
        print('Name something that is in your bag, such as: use bone.')
        return
    if len(found) == 1:
        found.append(game['room'])
    for (first, second), result in DEEDS.items():
        if first in found and second in found:
            game['moves'] += 1
            if result in ENDINGS:
                game['ending'] = result
                return
            for used in (first, second):
                if used in THINGS:  # Or else it is the room.
                    game['places'][used] = 'nowhere'
            game['places'][result] = 'bag'
            print(f'You now have: {result}. {THINGS[result][1]}')
            return
    print('Nothing happens. Perhaps elsewhere, or with another thing?')


def obey(game, words):
    """Do what the words say, or say why not."""
    if 'help' in words:
        print('You can type: go north (or just north, or n), take bone, bag,')
        print('look, look at bone, use bone (right where you are), combine')
        print('bone with candle. What does not work costs no move, nor do')
        print('look, bag and help.')
    elif 'bag' in words:
        print(f'In your bag: {listed(find(game, "bag"))}.')
    elif 'look' in words:
        seen = find(game, game['room'], words) + find(game, 'bag', words)
        if seen:
            print(THINGS[seen[0]][1])
        else:
            show_room(game)
    elif 'take' in words:
        take(game, words)
    elif 'use' in words:
        use(game, words)
    else:
        go(game, words)


def tell_end(game):
    """Print how the game ended, and how well."""
    if game['ending']:
        fewest, text = ENDINGS[game['ending']]
        print(text)
        print(f'Your moves: {game["moves"]}. The fewest possible: {fewest}.')
    else:
        print('Midnight! The ghosts dance, and nobody may leave before they')
        print('serve breakfast. There is cake, but this game is lost.')


def main():
    """Play Haunted House."""
    print('Haunted House')
    print('=============')
    print('You only wanted your ball back, but the door fell shut behind you.')
    print(f'Be out before midnight: you have {MIDNIGHT} moves. There is a')
    print('good ending, and a better one that sets a ghost free as well.')
    print('Type what you do in a few words, such as: go north. Or: help.')
    print('Type quit to leave.')
    game = new_game()
    show_room(game)
    while not game['ending'] and game['moves'] < MIDNIGHT:
        left = MIDNIGHT - game['moves']
        answer = input(f'Moves left: {left}. What do you do? ')
        words = set()  # A set, as the order of the words does not matter.
        for word in answer.lower().replace('.', ' ').split():
            words.add(SAME.get(word, word))
        if words == {'quit'}:
            raise KeyboardInterrupt  # As if Ctrl-C were pressed: see the end.
        obey(game, words)
    tell_end(game)
    print('Goodbye!')


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
