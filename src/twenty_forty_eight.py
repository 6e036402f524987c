"""Twenty Forty-Eight

Slide the whole board: tiles that are alike merge, and double each time.

Level:    3
Kind:     puzzle
Players:  1
Minutes:  10
Also:     2048
Concepts: nested lists, dictionaries, lists, membership tests
Idea:     Solve it for one direction, and turn the board for the others.

Predict:  A row has the tiles 4, 2 and 2, and you slide it to the left. Is
          there an 8 in it afterwards?

Your turn:
  *   Play with threes: new tiles are 3, now and then 6, and 192 wins.
  **  Below each board, say how many of its squares are empty: "Empty: 14".
  *** Take "back" as an answer: it brings back the board as it was before the
      last line that you typed.
"""

# After 2048 by Gabriele Cirulli (2014), which had many ancestors.

import random
import sys

SIZE = 4  # Rows and columns of the board. Try 3 or 5.
GOAL = 256  # The tile that wins: in the famous game, 2048. Try 64 or 2048.
NEW_TILES = [2, 2, 2, 2, 2, 2, 2, 2, 2, 4]  # Nine of ten are a 2. Try [2].

EMPTY = 0

# So many quarter turns, clockwise, bring each side of the board to the left.
# Then every move is a move to the left.
TURNS = {'l': 0, 'd': 1, 'r': 2, 'u': 3}


# The board is a list of rows, and each row is a list of tiles.
def empty_board():
    """Return a board without any tile."""
    board = []
    for y in range(SIZE):
        board.append([EMPTY] * SIZE)
    return board


def add_tile(board):
    """Put a new tile in an empty square, anywhere; return the square."""
    squares = []
    for y in range(SIZE):
        for x in range(SIZE):
            if board[y][x] == EMPTY:
                squares.append((x, y))
    x, y = random.choice(squares)
    board[y][x] = random.choice(NEW_TILES)
    return x, y


def show(board, newest):
    """Print the board, with a star at the newest tile."""
    print()
    for y in range(SIZE):
        line = ''
        for x in range(SIZE):
            if board[y][x] == EMPTY:
                line += '     . '
            elif (x, y) == newest:
                line += f'{board[y][x]:>6}*'
            else:
                line += f'{board[y][x]:>6} '
        print(line)


def slide(row):
    """Return the row as it is when it has slid to the left."""
    slid = []
    last = EMPTY  # The last tile in slid, as long as it may still merge.
    for tile in row:
        if tile != EMPTY:
            if tile == last:
                slid[-1] = 2 * tile
                last = EMPTY  # No tile merges twice in a move.
            else:
                slid.append(tile)
                last = tile
    while len(slid) < SIZE:
        slid.append(EMPTY)
    return slid


def turned(board):
    """Return the board, turned clockwise by a quarter."""
    rows = []
    for x in range(SIZE):
        row = []
        # A column, read from the bottom up, becomes a row.
        for y in range(SIZE - 1, -1, -1):
            row.append(board[y][x])
        rows.append(row)
    return rows


def moved(board, direction):
    """Return the board as it is after a move in this direction."""
    turns = TURNS[direction]
    for turn in range(turns):
        board = turned(board)
    rows = []
    for row in board:
        rows.append(slide(row))
    # Four quarter turns in all, and the board stands upright again.
    for turn in range(4 - turns):
        rows = turned(rows)
    return rows


def is_stuck(board):
    """Is there no direction in which a tile can move?"""
    for direction in TURNS:
        if moved(board, direction) != board:
            return False
    return True


def largest(board):
    """Return the number of the largest tile."""
    best = EMPTY
    for row in board:
        best = max(best, max(row))
    return best


def ask_moves():
    """Ask until the player types directions; return them as one text."""
    while True:
        answer = input('Your moves (u/d/l/r): ').strip().lower()
        if answer == 'quit':
            print('Goodbye!')
            sys.exit()  # This ends the program.
        moves = ''
        for letter in answer:
            if letter in TURNS:
                moves += letter
        if moves != '' and moves == answer.replace(' ', ''):
            return moves
        print('Please type one or more of u, d, l and r, such as lldd.')


def main():
    """Play one game of Twenty Forty-Eight."""
    print('Twenty Forty-Eight')
    print('==================')
    print('Slide all tiles up, down, left or right; lldd makes four moves. Two')
    print('tiles that are alike merge: 2 and 2 make 4. Then a new tile comes,')
    print(f'with a star. A {GOAL} wins; if nothing can move any more, you lose.')
    print('Keep your largest tile in a corner.')
    print('Type quit to leave.')

    board = empty_board()
    add_tile(board)
    newest = add_tile(board)
    moves = 0
    waiting = ''  # The directions that were typed and are still to come.

    while largest(board) < GOAL and not is_stuck(board):
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
    if largest(board) >= GOAL:
        print(f'There it is: you win! Moves: {moves}')
    else:
        print(f'Nothing can move any more: you lose. Moves: {moves}')


# Start here, unless another program only wants to borrow the functions.
if __name__ == '__main__':
    try:
        main()
    except (EOFError, KeyboardInterrupt):  # The keys Ctrl-D and Ctrl-C.
        print('\nGoodbye!')
