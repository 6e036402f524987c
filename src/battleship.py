"""Battleship

Two fleets of paper boats: sink the hidden one before yours goes down.

Level:    3
Kind:     strategy
Players:  1
Minutes:  10
Concepts: dictionaries, tuples, unpacking, membership tests
Idea:     One dictionary, from each square to what is there, is a whole pond.

Predict:  The computer hits a ship of yours, and it does not sink. Where does
          the next shot of the computer fall?

Your turn:
  *   Give each fleet a sixth ship, a "canoe" of 2 squares.
  **  Below each shot of yours, say how many you have fired: "Shots: 7".
  *** Play Salvo: fire three shots a turn, one by one, and then the computer
      fires three. The game still ends as soon as a fleet is sunk.
"""

import random
import sys

SIZE = 10  # Columns, and rows, of each pond. Try 7 or 11.
SHIPS = {'carrier': 5, 'battleship': 4, 'cruiser': 3, 'submarine': 3,
         'destroyer': 2}  # How many squares long each ship is.

LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[:SIZE]  # The names of the columns.
WATER = '.'
SPLASH = 'o'
HIT = 'x'
SUNK = 'X'
SHOT_AT = [SPLASH, HIT, SUNK]  # What is in a square that was shot at.


def find_room(pond, length):
    """Return a list of so many squares in a line, all of them water."""
    while True:
        x = random.randrange(SIZE)
        y = random.randrange(SIZE)
        step_x, step_y = random.choice([(1, 0), (0, 1)])  # Across or down.

        squares = []
        for part in range(length):
            square = (x + part * step_x, y + part * step_y)
            # Outside the pond, get() returns None, and that is not WATER.
            if pond.get(square) == WATER:
                squares.append(square)
        if len(squares) == length:
            return squares


# A pond tells what is in each square: WATER, the name of a ship, or the mark
# of a shot. Its keys are the squares: (1, 2) is the square B3.
# A fleet tells for each ship that is not sunk in which squares it lies.
def new_pond():
    """Return a pond, and the fleet that floats on it."""
    pond = {}
    for y in range(SIZE):
        for x in range(SIZE):
            pond[x, y] = WATER

    fleet = {}
    for ship in SHIPS:
        fleet[ship] = find_room(pond, SHIPS[ship])
        for square in fleet[ship]:
            pond[square] = ship
    return pond, fleet


def row_of(pond, y, ship_mark):
    """Return row y of a pond as a text, with ship_mark for the ships."""
    row = f'{y + 1:4}'
    for x in range(SIZE):
        if pond[x, y] in SHIPS:
            row += ' ' + ship_mark
        else:
            row += ' ' + pond[x, y]
    return row


def show(my_pond, your_pond, my_mark):
    """Print both ponds side by side, with my_mark for the computer's ships."""
    letters = ' '.join(LETTERS)
    print(f'\n     {letters}     {letters}')
    for y in range(SIZE):
        print(row_of(my_pond, y, my_mark) + row_of(your_pond, y, '#'))


def name_of(square):
    """Return the name of a square: B3 for (1, 2)."""
    x, y = square
    return LETTERS[x] + str(y + 1)


def shoot(who, square, pond, fleet):
    """Let a shot fall on a square of a pond, and say what it does."""
    print(f'{who} shoot at {name_of(square)}:', end=' ')
    ship = pond[square]
    if ship == WATER:
        pond[square] = SPLASH
        print('only water.')
    else:
        pond[square] = HIT
        print(f'a hit on the {ship}!')
        if ship not in pond.values():  # All of its squares are hit.
            print(f'The {ship} sinks.')
            # pop() takes the ship out of the fleet and returns its squares.
            for part in fleet.pop(ship):
                pond[part] = SUNK


def ask_shot(pond):
    """Ask until the player names a square to shoot at; return the square."""
    while True:
        answer = input(f'Your shot (A1 to {LETTERS[-1]}{SIZE}): ')
        answer = answer.strip().upper()
        if answer == 'QUIT':
            print('Goodbye!')
            sys.exit()  # This ends the program.
        for square in pond:
            if answer == name_of(square) and pond[square] not in SHOT_AT:
                return square
        print('Please type the name of a square where no shot has fallen.')


def computer_shot(pond):
    """Return a square beside a hit or, if there is none, any square."""
    free = []
    beside_hits = []
    for x, y in pond:
        # The computer does not peep: to it, a ship is the same as water.
        if pond[x, y] not in SHOT_AT:
            free.append((x, y))
            for near in [(x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)]:
                if pond.get(near) == HIT:
                    beside_hits.append((x, y))

    if len(beside_hits) > 0:
        return random.choice(beside_hits)
    return random.choice(free)


def main():
    """Play one game of Battleship."""
    print('Battleship')
    print('==========')
    print('Two fleets of paper boats float on two ponds, yours on the right.')
    print('Take turns to shoot at a square of the other pond. Sink all of my')
    print('ships before yours are sunk.')
    print('  .  water   #  a ship   o  a splash   x  a hit   X  a sunk ship')
    print('Type quit to leave.')

    my_pond, my_fleet = new_pond()
    your_pond, your_fleet = new_pond()

    while len(my_fleet) > 0 and len(your_fleet) > 0:
        show(my_pond, your_pond, WATER)  # My ships look like water.
        print('My ships:  ', ', '.join(my_fleet))
        print('Your ships:', ', '.join(your_fleet))
        square = ask_shot(my_pond)
        shoot('You', square, my_pond, my_fleet)
        if len(my_fleet) > 0:
            square = computer_shot(your_pond)
            shoot('I', square, your_pond, your_fleet)

    show(my_pond, your_pond, '#')
    if len(my_fleet) == 0:
        print('My fleet is sunk: you win! Your ships left:', len(your_fleet))
    else:
        print('Your fleet is sunk: I win. My ships left:', len(my_fleet))


# Start here, unless another program only wants to borrow the functions.
if __name__ == '__main__':
    try:
        main()
    except (EOFError, KeyboardInterrupt):  # The keys Ctrl-D and Ctrl-C.
        print('\nGoodbye!')
