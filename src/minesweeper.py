"""Minesweeper

Dig up a field without touching a mine: each number says how many are near.

Level:    3
Kind:     puzzle
Players:  1
Concepts: sets, dictionaries, tuples, unpacking, nested loops
Idea:     A list of places still to visit lets one dig open a whole region.

Predict:  There are 12 mines, and you set flags on 13 squares. How many mines
          are left to flag, as the screen tells it?

Your turn:
  *   Make the field 12 columns wide and 8 rows high, with 14 mines.
  **  Below the field, say how many safe squares are still closed.
  *** Take hint as an answer: from the first dig on, it names a square that
      is still closed and safe, and no other one.
"""

# After Minesweeper by Robert Donner and Curt Johnson (Microsoft, 1990).

import random

COLUMNS = 9  # Try 6 or 16.
ROWS = 9  # Try 6 or 8.
MINES = 12  # Try 8 or 15.

LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[:COLUMNS]  # The names of the columns.
LAST = f'{LETTERS[-1]}{ROWS}'  # The square in the last corner.
SAFE = COLUMNS * ROWS - MINES  # So many squares have no mine.


def all_squares():
    """Return all squares as a list: pairs of column and row, from (0, 0)."""
    squares = []
    for y in range(ROWS):
        for x in range(COLUMNS):
            squares.append((x, y))
    return squares


def name_of(square):
    """Return the name of a square: B3 for (1, 2)."""
    x, y = square
    return f'{LETTERS[x]}{y + 1}'


def neighbours(square):
    """Return the squares around a square: eight, or fewer at the edges."""
    x, y = square
    around = []
    for near_y in range(max(y - 1, 0), min(y + 2, ROWS)):
        for near_x in range(max(x - 1, 0), min(x + 2, COLUMNS)):
            if (near_x, near_y) != square:
                around.append((near_x, near_y))
    return around


def lay_mines(first):
    """Return a set of mines, none of them in the first square or beside it."""
    spared = neighbours(first) + [first]
    free = []
    for square in all_squares():
        if square not in spared:
            free.append(square)
    return set(random.sample(free, MINES))


def count_mines(square, mines):
    """Return how many mines are around a square."""
    count = 0
    for near in neighbours(square):
        if near in mines:
            count += 1
    return count


def dig(square, mines, opened, flags):
    """Open a square. If no mine is near, open all around it, and so on."""
    waiting = [square]
    while waiting:
        place = waiting.pop()
        # A square can wait twice: two of its neighbours may have sent it.
        if place not in opened and place not in flags:
            opened.add(place)
            if count_mines(place, mines) == 0:
                waiting += neighbours(place)


def mark_of(square, mines, opened, flags):
    """Return the character that stands for a square on the screen."""
    if square in flags:
        return 'F'
    if square not in opened:
        return '#'
    if square in mines:
        return '*'
    return str(count_mines(square, mines) or '.')


def show(mines, opened, flags):
    """Print the field as far as it is open."""
    print()
    print('     ' + ' '.join(LETTERS))
    for y in range(ROWS):
        line = f'{y + 1:4}'
        for x in range(COLUMNS):
            line += ' ' + mark_of((x, y), mines, opened, flags)
        print(line)
    print()


def ask(question, answers, advice):
    """Ask until the answer is a key of answers; return what it stands for."""
    while True:
        answer = input(question).strip().replace(' ', '').lower()
        if answer == 'quit':
            raise KeyboardInterrupt  # As if Ctrl-C were pressed: see the end.
        if answer in answers:
            return answers[answer]
        print(advice)


def all_moves():
    """Return a dictionary from all that may be typed to action and square."""
    moves = {}
    for square in all_squares():
        name = name_of(square).lower()
        for word in ['', 'd', 'dig']:
            moves[word + name] = ('dig', square)
        for word in ['f', 'flag']:
            moves[word + name] = ('flag', square)
    return moves


def ask_move(moves, opened, flags):
    """Ask until the answer can be done; return the action and the square."""
    question = f'Dig (A1 to {LAST}) or flag (F A1 to F {LAST})? '
    while True:
        action, square = ask(question, moves, 'Please type a square, such as '
                             'B3 to dig there, or F B3 to flag it.')
        name = name_of(square)
        if square in opened:
            print(f'{name} is open already. Choose a closed square.')
        elif action == 'dig' and square in flags:
            print(f'{name} has a flag. Type F {name} to take it off.')
        else:
            return action, square


def turn_flag(square, flags):
    """Set a flag on a square, or take it off, and say so."""
    if square in flags:
        flags.remove(square)
        print(f'You take the flag off {name_of(square)}.')
    else:
        flags.add(square)
        print(f'You set a flag on {name_of(square)}.')


def play_game():
    """Play one game. Return the number of digs if it was won, else 0."""
    mines, opened, flags = set(), set(), set()
    moves = all_moves()
    digs = 0
    while len(opened) < SAFE:
        show(mines, opened, flags)
        print(f'Mines left to flag: {MINES - len(flags)}')
        action, square = ask_move(moves, opened, flags)
        if action == 'flag':
            turn_flag(square, flags)
        else:
            if digs == 0:
                mines = lay_mines(square)
            digs += 1
            if square in mines:
                print(f'You dig {name_of(square)}. A mine, and you are green '
                      'all over.')
                break
            before = len(opened)
            dig(square, mines, opened, flags)
            print(f'You dig {name_of(square)}. Squares that open: '
                  f'{len(opened) - before}.')
    show(mines, all_squares(), [])
    if len(opened) < SAFE:
        print('The mines win. You opened '
              f'{len(opened)} of {SAFE} safe squares.')
        return 0
    print(f'All {SAFE} safe squares are open: you win at dig number {digs}.')
    return digs


def main():
    """Play Minesweeper until the player has had enough."""
    print('Minesweeper')
    print('===========')
    print(f'{MINES} mines full of green paint are hidden in a field. Dig up')
    print('all the other squares. A number says how many mines are beside a')
    print('square or at its corners. A dot is for none: then all around it')
    print('opens too. No mine is where you dig first, nor beside it. A flag,')
    print('F, marks a mine for you: you cannot dig there by mistake.')
    print('Type quit to leave.')
    games, won, best = 0, 0, 0
    while True:
        digs = play_game()
        games += 1
        if digs > 0:
            won += 1
            best = min(best or digs, digs)
        print(f'Games won so far: {won} of {games}.')
        if won > 0:
            print(f'Your fewest digs to win: {best}.')
        if ask('Play again (y/n)? ', {'y': True, 'yes': True, 'n': False,
                                      'no': False},
               'Please type y for another field, or n to stop.'):
            print('Here is a new field.')
        else:
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
