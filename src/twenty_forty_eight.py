"""Twenty Forty-Eight

Slide the whole board: tiles that are alike merge, and double each time.

Level:    3
Kind:     puzzle
Players:  1
Minutes:  10
Also:     2048
Concepts: dictionaries, tuples, lists, membership tests
Idea:     Solve it for one line, and read every row and column as such a line.

Predict:  A row has the tiles 4, 2 and 2, and you slide it to the left. Is
          there an 8 in it afterwards?

Your turn:
  *   Play with threes: new tiles are 3, now and then 6, and 192 wins.
  **  Below each board, say how many of its squares are empty: "Empty: 14".
  *** Take "back" as an answer: it brings back the board as it was before the
      last line that you typed.
"""

# After 2048 by Gabriele Cirulli, 2014.

import random
import sys

SIZE = 4  # Rows and columns of the board. Try 3 or 5.
GOAL = 512  # The tile that wins: in the famous game, 2048. Try 64 or 2048.
NEW_TILES = [2, 2, 2, 2, 2, 2, 2, 2, 2, 4]  # Nine of ten are a 2. Try [2].

DIRECTIONS = 'udlr'  # Up, down, left, right.
EMPTY = '.'


# The board is a dictionary. Its keys are the squares: (0, 0) is the one at the
# top left, (1, 0) the one to the right of it. A tile is a number.
def empty_board():
    """Return a board without any tile."""
    board = {}
    for y in range(SIZE):
        for x in range(SIZE):
            board[x, y] = EMPTY
    return board


def add_tile(board):
    """Put a new tile in an empty square, anywhere; return the square."""
    squares = []
    for square in board:
        if board[square] == EMPTY:
            squares.append(square)
    place = random.choice(squares)
    board[place] = random.choice(NEW_TILES)
    return place


def show(board, newest):
    """Print the board, with a star at the newest tile."""
    print()
    for y in range(SIZE):
        line = ''
        for x in range(SIZE):
            line += f'{board[x, y]:>6}'
            if (x, y) == newest:
                line += '*'
            else:
                line += ' '
        print(line)


def slide(tiles):
    """Return a line of tiles as it is when it has slid to its beginning."""
    slid = []
    last = EMPTY  # The last tile in slid, as long as it may still merge.
    for tile in tiles:
        if tile != EMPTY and tile == last:
            slid[-1] = 2 * tile
            last = EMPTY  # No tile merges twice in a move.
        elif tile != EMPTY:
            slid.append(tile)
            last = tile
    while len(slid) < SIZE:
        slid.append(EMPTY)
    return slid


def line_of(number, direction):
    """Return the squares of a row or column, from the side it slides to."""
    squares = []
    for step in range(SIZE):
        if direction in 'lr':
            squares.append((step, number))
        else:
            squares.append((number, step))
    if direction in 'rd':
        squares.reverse()  # It slides to the other side.
    return squares


def moved(board, direction):
    """Return the board as it is after a move in this direction."""
    new_board = {}
    for number in range(SIZE):
        squares = line_of(number, direction)
        tiles = []
        for square in squares:
            tiles.append(board[square])
        slid = slide(tiles)
        for square in squares:
            new_board[square] = slid.pop(0)
    return new_board


def is_stuck(board):
    """Is there no direction in which a tile can move?"""
    for direction in DIRECTIONS:
        if moved(board, direction) != board:
            return False
    return True


def ask_moves():
    """Ask until the player types directions; return them as one text."""
    while True:
        answer = input('Your moves (u/d/l/r): ').strip().lower()
        if answer == 'quit':
            print('Goodbye!')
            sys.exit()  # This ends the program.
        moves = ''
        for letter in answer:
            if letter in DIRECTIONS:
                moves += letter
        if moves != '' and moves == answer.replace(' ', ''):
            return moves
        print('Please type one or more of u, d, l and r, such as lldd.')


def main():
    """Play one game of Twenty Forty-Eight."""
    print('Twenty Forty-Eight')
    print('==================')
    print('Slide all tiles up, down, left or right; lldd makes four moves.')
    print('Two that are alike merge: 2 and 2 make 4. Then a new tile comes,')
    print(f'marked by a star. With a {GOAL} you win. If nothing can move any')
    print('more, you lose. Keep your largest tile in a corner.')
    print('Type quit to leave.')

    board = empty_board()
    add_tile(board)
    newest = add_tile(board)
    moves = 0
    waiting = ''  # The directions that were typed and are still to come.

    while GOAL not in board.values() and not is_stuck(board):
        if waiting == '':
            show(board, newest)
            waiting = ask_moves()
        direction = waiting[0]
        waiting = waiting[1:]
        new_board = moved(board, direction)
        if new_board != board:
            board = new_board
            newest = add_tile(board)
            moves += 1
        else:
            print(f'Nothing can move that way: {direction}')
            waiting = ''

    show(board, newest)
    if GOAL in board.values():
        print(f'There it is: you win! Moves: {moves}')
    else:
        print(f'Nothing can move any more: you lose. Moves: {moves}')


# Start here, unless another program only wants to borrow the functions.
if __name__ == '__main__':
    try:
        main()
    except (EOFError, KeyboardInterrupt):  # The keys Ctrl-D and Ctrl-C.
        print('\nGoodbye!')
