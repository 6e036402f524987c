"""Flood It

Flood the whole board from one corner, letter by letter, in a few moves.

Level:    3
Kind:     puzzle
Players:  1
Minutes:  5
Concepts: sets, dictionaries, unpacking, membership tests
Idea:     Flood fill: keep a list of the squares that still have to be visited.

Predict:  You type the letter that your squares have already. Do you lose a
          move by that?

Your turn:
  *   Show the squares that are yours as ~, as if they were under water.
  **  Below each board, say for each letter how many squares still show it, as
      in "A: 17".
  *** Take "hint" as an answer, and name the letter that brings the most new
      squares, as in "Hint: C". A hint is not a move.
"""

import random
import sys

SIZE = 10  # Rows and columns of the board. Try 6 or 12.
LETTERS = 'ABCDEF'  # What the squares show. Try 'ABCD' or 'ABCDEFGH'.
COPIES = 25  # Per cent. The more, the larger the patches. Try 0 or 45.
MOVES = SIZE * len(LETTERS) // 5  # How many moves you have.

MINE = '#'  # How the player's squares are shown.


def beside(square):
    """Return the squares to the left, above, to the right and below."""
    x, y = square
    return [(x - 1, y), (x, y - 1), (x + 1, y), (x, y + 1)]


# The board is a dictionary. Its keys are the squares: (0, 0) is the one at the
# top left, (1, 0) the one to the right of it. Their letters never change.
def new_board():
    """Return a board with a letter in each square."""
    board = {}
    for y in range(SIZE):
        for x in range(SIZE):
            board[x, y] = random.choice(LETTERS)
            # Now and then a square looks like the one to the left or above:
            # they are on the board already. That makes patches.
            for near in beside((x, y)):
                if near in board and random.randint(1, 100) <= COPIES:
                    board[x, y] = board[near]
    return board


def show(board, mine, moves_left):
    """Print the board, and how things stand."""
    print()
    for y in range(SIZE):
        line = ''
        for x in range(SIZE):
            if (x, y) in mine:
                line += ' ' + MINE
            else:
                line += ' ' + board[x, y]
        print(line)
    print(f'Yours: {len(mine)} of {len(board)}  Moves left: {moves_left}')


# In a set, nothing is there twice, and it is quick to say what is in it.
def flood(board, mine, letter):
    """Add to the set of squares that are yours all that the letter brings."""
    waiting = list(mine)  # Squares whose neighbours have not been looked at.
    while len(waiting) > 0:
        square = waiting.pop()
        for near in beside(square):
            # Beyond the edge, get() returns None, which is no letter.
            if board.get(near) == letter and near not in mine:
                mine.add(near)
                waiting.append(near)  # It has neighbours, too.


def ask_letter(now):
    """Ask until the player types another letter than now; return it."""
    while True:
        answer = input(f'Your letter (A to {LETTERS[-1]}): ').strip().upper()
        if answer == 'QUIT':
            print('Goodbye!')
            sys.exit()  # This ends the program.
        if len(answer) == 1 and answer in LETTERS and answer != now:
            return answer
        print(f'Please type a letter from A to {LETTERS[-1]}, and not {now},',
              'which you have.')


def main():
    """Play one game of Flood It."""
    print('Flood It')
    print('========')
    print(f'Your squares are shown as {MINE}, from the top left corner on.')
    print('Name a letter, and all patches of that letter that touch your')
    print('squares, side by side, become yours as well.')
    print(f'You have {MOVES} moves to flood the whole board.')
    print('Type quit to leave.')

    board = new_board()
    letter = board[0, 0]
    mine = {(0, 0)}
    flood(board, mine, letter)
    moves_left = MOVES

    while moves_left > 0 and len(mine) < len(board):
        show(board, mine, moves_left)
        letter = ask_letter(letter)
        before = len(mine)
        flood(board, mine, letter)
        moves_left -= 1
        print(f'New squares: {len(mine) - before}')

    show(board, mine, moves_left)
    if len(mine) == len(board):
        print('The whole board is yours: you win!')
    else:
        print('Your moves are used up: you lose.')


# Start here, unless another program only wants to borrow the functions.
if __name__ == '__main__':
    try:
        main()
    except (EOFError, KeyboardInterrupt):  # The keys Ctrl-D and Ctrl-C.
        print('\nGoodbye!')
