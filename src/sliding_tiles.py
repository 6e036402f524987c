"""Sliding Tiles

Slide the tiles of the fifteen puzzle into order before your moves run out.

Level:    3
Kind:     puzzle
Players:  1
Minutes:  5
Also:     fifteen puzzle, 15 puzzle
Concepts: dictionaries, tuples, unpacking, membership tests
Idea:     What is not in the dictionary is beyond the edge of the board.

Predict:  You type three tiles; the second is not beside the gap. Which slide?

Your turn:
  *   Play on a board of 3 rows and 3 columns, with the tiles 1 to 8.
  **  Below each board, say how many tiles lie where they belong: "In place: 9"
  *** Before the game ask "Easy or hard (e/h)? ". Easy boards are shuffled by
      6 slides, and hard ones by 60. Each slide gives the player 3 moves.
"""

import random
import sys

SIZE = 4  # Rows and columns of the board. Try 3 or 5.
SLIDES = 12  # How many slides shuffle the board. Try 4 or 40.
MOVES = 3 * SLIDES  # How many moves the player has.

LAST = SIZE * SIZE - 1  # The number of the last tile.
GAP = '.'


# The board is a dictionary. Its keys are the squares: (0, 0) is the one at the
# top left, (1, 0) the one to the right of it. A tile is a text, such as '12'.
def ordered_board():
    """Return the board in order, with the gap at the end."""
    board = {}
    for y in range(SIZE):
        for x in range(SIZE):
            board[x, y] = str(y * SIZE + x + 1)
    board[SIZE - 1, SIZE - 1] = GAP
    return board


def show(board, moves_left):
    """Print the board, and how many moves are left."""
    print()
    for y in range(SIZE):
        line = ''
        for x in range(SIZE):
            line += f'{board[x, y]:>4}'  # Four wide, so that columns line up.
        print(line)
    print(f'Moves left: {moves_left}')


def find(board, tile):
    """Return the square of a tile, or of the gap."""
    for square in board:
        if board[square] == tile:
            return square


def tiles_beside_gap(board):
    """Return a list of the tiles that can slide."""
    x, y = find(board, GAP)
    tiles = []
    for near in [(x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)]:
        if near in board:
            tiles.append(board[near])
    return tiles


def slide(board, tile):
    """Let a tile and the gap change places."""
    square = find(board, tile)
    gap = find(board, GAP)
    board[gap] = tile
    board[square] = GAP


# If tiles are put in at random, half of the boards can never be brought into
# order. A board that is shuffled by sliding can: by the same slides backwards.
def shuffled_board():
    """Return a board that is so many slides away from order."""
    board = ordered_board()
    slides = 0
    tile = GAP
    while slides < SLIDES or board == ordered_board():
        tiles = tiles_beside_gap(board)
        if tile in tiles:
            tiles.remove(tile)  # It would only slide back.
        tile = random.choice(tiles)
        slide(board, tile)
        slides += 1
    return board


def ask_tiles(board):
    """Ask until the first tile can slide; return a list of all tiles."""
    while True:
        answer = input(f'Your tiles (1 to {LAST}): ').strip().lower()
        if answer == 'quit':
            print('Goodbye!')
            sys.exit()  # This ends the program.
        tiles = answer.replace(',', ' ').split()
        near = tiles_beside_gap(board)
        if len(tiles) > 0 and tiles[0] in near:
            return tiles
        print(f'Please type a tile beside the gap, such as {near[0]}.')


def main():
    """Play one game of Sliding Tiles."""
    print('Sliding Tiles')
    print('=============')
    print(f'Bring the tiles 1 to {LAST} into order, row by row, with the')
    print('gap at the end. Type a tile beside the gap, and it slides there.')
    print('Type several, such as 3 2 1, and they slide one after the other.')
    print(f'You have {MOVES} moves. It can be done in {SLIDES} or fewer.')
    print('Type quit to leave.')

    board = shuffled_board()
    moves_left = MOVES
    waiting = []  # The tiles that were typed and have not slid yet.

    while moves_left > 0 and board != ordered_board():
        if len(waiting) == 0:
            show(board, moves_left)
            waiting = ask_tiles(board)
        tile = waiting.pop(0)  # This takes the first one out of the list.
        if tile in tiles_beside_gap(board):
            slide(board, tile)
            moves_left -= 1
        else:
            print('One of the tiles was not beside the gap: I stop there.')
            waiting = []

    show(board, moves_left)
    if board == ordered_board():
        print('All tiles are in order: you win!')
    else:
        print('Your moves are used up: you lose. Begin with the top row.')


# Start here, unless another program only wants to borrow the functions.
if __name__ == '__main__':
    try:
        main()
    except (EOFError, KeyboardInterrupt):  # The keys Ctrl-D and Ctrl-C.
        print('\nGoodbye!')
