"""Battleship

Two fleets of paper boats: find and sink the hidden one before yours goes down.

Level:    3
Kind:     strategy
Players:  1
Concepts: dictionaries, tuples, unpacking, conditional expressions
Idea:     Give each choice points for what speaks for it, and take the best.

Predict:  The computer hits a ship of yours. Where does its next shot fall?

Your turn:
  *   Give each fleet a sixth ship, a canoe of 2 squares.
  **  Below each shot of yours, say how many shots you have fired so far.
  *** Play Salvo: after every third shot of yours the computer fires three,
      and the screen names the three squares. In between it does not fire.
"""

import random

SIZE = 10  # Columns, and rows, of each pond. Try 8 or 12.
SHIPS = {'carrier': 5, 'battleship': 4, 'cruiser': 3, 'submarine': 3,
         'destroyer': 2}  # How many squares long each ship is.

# While it has nothing to follow, the computer shoots at every second square,
# as if at the white ones of a chessboard: no ship fits between. Try 1 or 4.
EVERY = 2

WATER, SHIP, SPLASH, HIT, SUNK = '.', '#', 'o', 'x', 'X'
LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[:SIZE]  # The names of the columns.
RANGE = f'(A1 to {LETTERS[-1]}{SIZE})'  # For questions.
STEPS = [(1, 0), (-1, 0), (0, 1), (0, -1)]  # To the squares beside one.


def name_of(square):
    """Return the name of a square: B3 for (1, 2)."""
    x, y = square
    return f'{LETTERS[x]}{y + 1}'


def squares_by_name():
    """Return all squares, row by row: a dictionary from name, b3, to pair."""
    squares = {}
    for y in range(SIZE):
        for x in range(SIZE):
            squares[name_of((x, y)).lower()] = (x, y)
    return squares


def place(ships, name, start, way):
    """Put a ship into the fleet and return '', or else what is in the way."""
    x, y = start
    squares = []
    for part in range(SHIPS[name]):
        if x >= SIZE or y >= SIZE:
            return 'it would leave the pond'
        for other in ships:
            if (x, y) in ships[other]:
                return f'it would cross your {other}'
        squares.append((x, y))
        x, y = (x + 1, y) if way == 'a' else (x, y + 1)
    ships[name] = squares
    return ''


def place_by_chance():
    """Return a fleet: a dictionary from each ship to its squares, a list."""
    ships = {}
    for name in SHIPS:
        while name not in ships:  # Try again where there is no room.
            start = (random.randrange(SIZE), random.randrange(SIZE))
            place(ships, name, start, random.choice('ad'))
    return ships


def place_by_hand(computer, you):
    """Let the player say where each ship of the fleet lies."""
    for name, length in SHIPS.items():
        show(computer, you, False)
        while name not in you['ships']:
            start = ask_square(f'Where does your {name} ({length} squares) '
                               f'begin {RANGE}? ')
            print(f'It begins in {name_of(start)}.')
            way = ask('Across or down (a/d)? ', ['a', 'across', 'd', 'down'],
                      'Please type a for across, or d for down.')
            problem = place(you['ships'], name, start, way[0])
            if problem:
                print(f'There is no room: {problem}. Find another place.')


def lengths(ships):
    """Return how long the ships are, as a text: 5 3 2, say."""
    text = ''
    for squares in ships.values():
        text += f' {len(squares)}'
    return text


def marks_of(side, with_ships):
    """Return what to show of a side: a dictionary from square to mark."""
    marks = {}
    if with_ships:
        for squares in side['ships'].values():
            for square in squares:
                marks[square] = SHIP
    marks.update(side['seen'])
    return marks


def show(computer, you, all_ships):
    """Print both ponds side by side, and the lengths of the ships afloat."""
    boards = [marks_of(computer, all_ships), marks_of(you, True)]
    letters = ' '.join(LETTERS)
    width = len(letters) + 9
    print()
    left = 'Its fleet:' + lengths(computer['ships'])
    print(f'     {left:{width}}Your fleet:{lengths(you["ships"])}')
    print(f'     {letters:{width}}{letters}')
    for y in range(SIZE):
        line = ''
        for marks in boards:
            line += f'{y + 1:8}'
            for x in range(SIZE):
                line += ' ' + marks.get((x, y), WATER)
        print(line[4:])  # There is no gap before the first pond.
    print()


def shoot(side, square):
    """Let a shot fall on that side's pond. Return in words what it does."""
    seen = side['seen']
    for name, squares in side['ships'].items():
        if square in squares:
            seen[square] = HIT
            for part in squares:
                if seen.get(part) != HIT:
                    return f'a hit on {side["owner"]} {name}.'
            for part in squares:
                seen[part] = SUNK
            del side['ships'][name]
            return f'a hit, and {side["owner"]} {name} sinks.'
    seen[square] = SPLASH
    return 'splash, only water.'


def points_for(square, seen):
    """Return how promising a shot is: most of all in line with two hits."""
    x, y = square
    points = 1 if (x + y) % EVERY else 2
    for step_x, step_y in STEPS:
        if seen.get((x + step_x, y + step_y)) == HIT:
            points = max(points, 3)
            if seen.get((x + 2 * step_x, y + 2 * step_y)) == HIT:
                points = 4
    return points


def computer_choice(seen):
    """Return the computer's next square, chosen by what it has seen alone."""
    best, most = [], 0
    for square in squares_by_name().values():
        if square not in seen:
            points = points_for(square, seen)
            if points > most:
                best, most = [], points
            if points == most:
                best.append(square)
    return random.choice(best)


def ask(question, choices, advice):
    """Ask until the answer is one of the choices; return that choice."""
    while True:
        answer = input(question).strip().replace(' ', '').lower()
        if answer == 'quit':
            raise KeyboardInterrupt  # As if Ctrl-C were pressed: see the end.
        if answer in choices:
            return answer
        print(advice)


def ask_square(question):
    """Ask until the answer is a square; return it as a pair."""
    named = squares_by_name()
    return named[ask(question, named, 'Please type a square, such as B3.')]


# Played with pencil and paper for more than a hundred years, and sold as
# Salvo by Starex (1931), as Battleship by Milton Bradley (1967).
def play_game(by_hand):
    """Play one game. Return True if the player wins."""
    computer = {'owner': 'its', 'ships': place_by_chance(), 'seen': {}}
    fleet = {} if by_hand else place_by_chance()
    you = {'owner': 'your', 'ships': fleet, 'seen': {}}
    if by_hand:
        place_by_hand(computer, you)
    while computer['ships'] and you['ships']:
        show(computer, you, False)
        square = ask_square(f'Your shot {RANGE}: ')
        while square in computer['seen']:
            print('You have shot there before. Choose another square.')
            square = ask_square(f'Your shot {RANGE}: ')
        print(f'You shoot at {name_of(square)}: {shoot(computer, square)}')
        if computer['ships']:
            square = computer_choice(you['seen'])
            print(f'The computer shoots at {name_of(square)}: '
                  f'{shoot(you, square)}')
    show(computer, you, True)
    shots = len(computer['seen'])
    if you['ships']:
        print(f'Its fleet is sunk: you win with {shots} shots. '
              f'Perfect aim needs {sum(SHIPS.values())}.')
        return True
    print(f'Your fleet is sunk: the computer wins. You fired {shots} shots.')
    return False


def main():
    """Play Battleship until the player has had enough."""
    print('Battleship')
    print('==========')
    print('Two fleets of paper boats float on two ponds. You see yours, but')
    print("of the computer's only what you find. Take turns to shoot at a")
    print(f'square. Sink all {len(SHIPS)} of its ships before yours are sunk.')
    print('  .  water    #  a ship    o  a splash    x  a hit    X  sunk')
    print('Above each pond are the lengths, in squares, of the ships afloat.')
    print('Type quit to leave.')
    print()
    wins = {True: 0, False: 0}
    while True:
        way = ask('Place your ships by hand or by chance (h/c)? ',
                  ['h', 'hand', 'c', 'chance'],
                  'Please type h to place them yourself, or c for chance.')
        wins[play_game(way[0] == 'h')] += 1
        print(f'Games won so far: you {wins[True]}, computer {wins[False]}.')
        if ask('Play again (y/n)? ', ['y', 'yes', 'n', 'no'],
               'Please type y for another game, or n to stop.')[0] == 'n':
            print('Goodbye!')
            return
        print('Two new fleets set sail.')


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
