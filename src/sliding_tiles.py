"""Sliding Tiles

Slide the tiles of the fifteen puzzle into order, a move at a time.

Level:    3
Kind:     puzzle
Players:  1
Concepts: nested lists, dictionaries, unpacking, enumerate, nested loops
Idea:     A list of rows is a board: board[row][column] is one of its cells.

Predict:  The puzzle is shuffled, and you type the number of a tile that is not
          beside the gap. What does the program say, and does it cost a move?

Your turn:
  *   Play on a board of 3 rows and 3 columns, with the tiles 1 to 8.
  **  Below each board say how many tiles lie where they belong, as in
      "9 of 15 in place".
  *** Take any tile in the row or the column of the gap: all the tiles between
      the two slide as well, and the move counts as one.
"""

import random

SIZE = 4  # Rows and columns of the board. Try 3 or 5.
LIMIT = 3  # Your moves for each slide of the shuffle. Try 1 or 10.

# How many slides shuffle an easy, a medium and a hard puzzle. To solve one
# never takes more moves than that.
SLIDES = {'e': 12, 'm': 24, 'h': 80}

GAP = 0  # The gap is kept on the board as a tile with this number.
LAST = SIZE * SIZE - 1  # The tile with the highest number.

# The ways in which a tile can slide into the gap, and where such a tile is
# found: so many rows and columns on from the gap.
STEPS = {'up': (1, 0), 'down': (-1, 0), 'left': (0, 1), 'right': (0, -1)}


def new_board():
    """Return the board in order, a list of rows, with the gap at the end."""
    board = []
    for row in range(SIZE):
        first = row * SIZE + 1
        board.append(list(range(first, first + SIZE)))
    board[-1][-1] = GAP
    return board


def show(board):
    """Print the board; the gap is blank."""
    edge = '  +' + '----+' * SIZE
    print()
    print(edge)
    for row in board:
        line = '  |'
        for tile in row:
            number = '' if tile == GAP else tile
            line += f' {number:>2} |'
        print(line)
        print(edge)
    print()


def find(board, tile):
    """Return the row and the column of a tile, or of the gap."""
    for number, row in enumerate(board):
        if tile in row:
            return number, row.index(tile)


def ways_to_slide(board):
    """Return {tile: way} for the tiles beside the gap, as in {12: 'down'}."""
    row, column = find(board, GAP)
    ways = {}
    for way, (rows_on, columns_on) in STEPS.items():
        y = row + rows_on
        x = column + columns_on
        if 0 <= y < SIZE and 0 <= x < SIZE:
            ways[board[y][x]] = way
    return ways


def slide(board, tile):
    """Let a tile that is beside the gap change places with it."""
    row, column = find(board, tile)
    gap_row, gap_column = find(board, GAP)
    board[gap_row][gap_column] = tile
    board[row][column] = GAP


def shuffled_board(slides):
    """Return a board that is so many slides away from order."""
    # Noyes Chapman made up the puzzle in 1874, and in 1880 all the world
    # played it. Of the ways to put tiles into a box, half can never be brought
    # into order by sliding (Johnson and Story proved it in 1879). A board that
    # was mixed by sliding can always be solved: by the same slides backwards.
    board = new_board()
    last = GAP
    while slides > 0 or board == new_board():
        tiles = list(ways_to_slide(board))
        if last in tiles:
            tiles.remove(last)  # It would only slide back.
        last = random.choice(tiles)
        slide(board, last)
        slides -= 1
    return board


def ask(question, choices, advice):
    """Ask until the answer is one of the choices; return that choice."""
    while True:
        answer = input(question).strip().replace(' ', '').lower()
        if answer == 'quit':
            raise KeyboardInterrupt  # As if Ctrl-C were pressed: see the end.
        if answer in choices:
            return answer
        print(advice)


def ask_tile(board, moves_left):
    """Ask the player for a tile until it is one that can slide."""
    numbers = []
    for tile in range(1, LAST + 1):
        numbers.append(str(tile))
    beside = sorted(ways_to_slide(board))
    while True:
        tile = int(ask(f'Your tile (1 to {LAST}): ', numbers,
                       f'Please type a tile beside the gap, such as '
                       f'{beside[0]}.'))
        if tile in beside:
            return tile
        print(f'Tile {tile} is not beside the gap. Tile {beside[0]} is. '
              f'Moves left: {moves_left}.')


def play_game(slides):
    """Play one puzzle. Return how many moves it took, or 0 if it is lost."""
    board = shuffled_board(slides)
    limit = slides * LIMIT
    print(f'You have {limit} moves. It can be done in {slides} or fewer.')
    show(board)
    for move in range(1, limit + 1):
        tile = ask_tile(board, limit - move + 1)
        way = ways_to_slide(board)[tile]
        slide(board, tile)
        print(f'Tile {tile} slides {way}. Moves left: {limit - move}.')
        show(board)
        if board == new_board():
            return move
    return 0


def judge(moves, slides):
    """Print how a game ended: in so many moves, or 0 if it is lost."""
    if moves == 0:
        print('Your moves are used up: the tiles win this time.')
        print('A hint: bring the top row into order first, then leave it.')
        return
    print(f'Move {moves} brings the last tile home: you win!')
    if moves <= slides:
        print(f'Excellent: the shuffle took {slides} slides.')
    else:
        print(f'The shuffle took {slides} slides, so it can be done in fewer.')


def main():
    """Play Sliding Tiles until the player has had enough."""
    print('Sliding Tiles')
    print('=============')
    print(f'Bring the tiles 1 to {LAST} into order, row by row, with the gap')
    print('at the end. A tile beside the gap slides into it when you type its')
    print('number. You win if all is in order before your moves are used up.')
    print(f'Easy puzzles are shuffled by {SLIDES["e"]} slides, medium ones by'
          f' {SLIDES["m"]}, hard')
    print(f'ones by {SLIDES["h"]}. Your moves for each slide: {LIMIT}.')
    print('Type quit to leave.')
    print()
    games = 0
    wins = 0
    while True:
        letter = ask('Easy, medium or hard (e/m/h)? ',
                     ['e', 'easy', 'm', 'medium', 'h', 'hard'],
                     'Please type e for easy, m for medium or h for hard.')[0]
        slides = SLIDES[letter]
        moves = play_game(slides)
        judge(moves, slides)
        games += 1
        if moves > 0:
            wins += 1
        print(f'Puzzles solved so far: {wins} of {games}.')
        if ask('Play again (y/n)? ', ['y', 'yes', 'n', 'no'],
               'Please type y for another puzzle, or n to stop.')[0] == 'n':
            print('Goodbye!')
            return
        print('The next puzzle.')


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
