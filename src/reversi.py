"""Reversi

Trap the discs of the other side between yours, flip them, and own the board.

Level:    4
Kind:     board
Players:  1
Minutes:  20
Also:     Othello
Concepts: sort keys, lambda, comprehensions, dictionaries
Idea:     A key function tells what to compare when the best one is sought.

Predict:  You begin with D3 and flip one disc. How many discs has each side
          after the answer of the computer, whatever that is?

Your turn:
  *   Play on 6 by 6 squares, and show a * instead of a + where one can go.
  **  Below each board, say from how many squares the player can choose, as in
      "Moves: 4". On the last board that is 0.
  *** Before the game ask "Players (1/2)? ". Two take turns at the keyboard,
      each sees where it can go, and the computer only watches.
"""

import random
import sys

SIZE = 8  # Squares along a side, an even number. Try 6 or 10.
LOOKS = 4  # So many of its moves the computer looks at. Try 1 or 30.

LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[:SIZE]  # The names of the columns.
YOU = 'X'
COMPUTER = 'O'
EMPTY = '.'
CAN_GO = '+'
RIVAL = {YOU: COMPUTER, COMPUTER: YOU}  # The other side.

# A step in each of the eight directions: so many columns, and so many rows.
STEPS = [(-1, -1), (0, -1), (1, -1), (-1, 0), (1, 0), (-1, 1), (0, 1), (1, 1)]


# The board is a dictionary: it has a disc, or EMPTY, for each square. Its keys
# are pairs, the column and the row, both from 0: (1, 2) is the square B3.
def new_board():
    """Return the board at the start, with four discs in the middle."""
    board = {}
    for y in range(SIZE):
        for x in range(SIZE):
            board[x, y] = EMPTY

    half = SIZE // 2
    board[half - 1, half - 1] = COMPUTER
    board[half, half] = COMPUTER
    board[half, half - 1] = YOU
    board[half - 1, half] = YOU
    return board


def name_of(square):
    """Return the name of a square: B3 for (1, 2)."""
    x, y = square
    return LETTERS[x] + str(y + 1)


def flips(board, square, disc):
    """Return the squares of all discs that a disc put here would flip."""
    found = []
    for step_x, step_y in STEPS:
        x, y = square
        line = []
        # Outside the board, get() returns None, and that is no disc.
        while board.get((x + step_x, y + step_y)) == RIVAL[disc]:
            x += step_x
            y += step_y
            line.append((x, y))
        if board.get((x + step_x, y + step_y)) == disc:
            found += line
    return found


def moves_of(board, disc):
    """Return the squares where this side can go, as a list."""
    return [square for square in board if board[square] == EMPTY
            and len(flips(board, square, disc)) > 0]


def put(board, square, disc):
    """Put a disc on the board and flip what it traps; return how many."""
    flipped = flips(board, square, disc)
    for place in flipped + [square]:
        board[place] = disc
    return len(flipped)


def show(board, moves, last):
    """Print the board, where one can go, the disc put last, and the score."""
    print('\n    ' + '  '.join(LETTERS))
    for y in range(SIZE):
        line = f'{y + 1:2} '
        for x in range(SIZE):
            mark = board[x, y]
            if (x, y) in moves:
                mark = CAN_GO
            if (x, y) == last:
                line += f'[{mark}]'
            else:
                line += f' {mark} '
        print(line.rstrip())

    discs = list(board.values())
    print(f'You ({YOU}): {discs.count(YOU)}, '
          f'the computer ({COMPUTER}): {discs.count(COMPUTER)}')


def rank(square):
    """Return 2 for a corner, 0 for the squares around a corner, else 1."""
    to_edge = [min(place, SIZE - 1 - place) for place in square]
    if max(to_edge) == 0:
        return 2  # Nobody can flip a disc in a corner.
    if max(to_edge) == 1:
        return 0  # From here one gives the corner away.
    return 1


# Mobility (Paul Rosenbloom's program Iago, 1982). To have many discs is worth
# little before the end: they are soon flipped. But whoever can choose from few
# squares must take a bad one at last. So the computer tries its moves on a
# copy of the board, and counts where you could go after each.
def answers_to(board, square):
    """Return how many moves you have when the computer went to a square."""
    after = dict(board)
    put(after, square, COMPUTER)
    return len(moves_of(after, YOU))


def computer_choice(board, moves):
    """Return a good one of the moves of the computer."""
    # It looks at a few of them only, or a beginner could never win.
    some = random.sample(moves, min(LOOKS, len(moves)))

    # A lambda is a small function without a name. max() calls it for each
    # square and compares what it returns: first the ranks and, where they are
    # equal, the answers. The minus turns it round, so that few are best.
    return max(some, key=lambda square: (
        rank(square), -answers_to(board, square)))


def ask_square(board, moves):
    """Ask until the player names a square to go to; return it."""
    while True:
        answer = input(f'Your square (A1 to {LETTERS[-1]}{SIZE}): ')
        answer = answer.strip().upper()
        if answer == 'QUIT':
            print('Goodbye!')
            sys.exit()  # This ends the program.

        named = [place for place in board if name_of(place) == answer]
        if len(named) == 0:
            print('Please type a letter and a number, such as D3.')
        elif named[0] in moves:
            return named[0]
        elif board[named[0]] == EMPTY:
            print(f'{answer} flips nothing. Choose one with a {CAN_GO}.')
        else:
            print(f'{answer} is taken by {board[named[0]]}.')


def main():
    """Play one game of Reversi."""
    print('Reversi')
    print('=======')
    print('You are X, the computer is O. A new disc flips all discs of the')
    print('other side between it and one of yours: put an X on the dot of')
    print('X O O . and it becomes X X X X. This works in all 8 directions.')
    print(f'Each move must flip something: {CAN_GO} shows where you can go,')
    print('[ ] what came last. When nobody can go, more discs win.')
    print('Type quit to leave.')

    board = new_board()
    turn = YOU
    last = None  # The square of the disc that was put last.
    while moves_of(board, YOU) + moves_of(board, COMPUTER) != []:
        moves = moves_of(board, turn)
        if len(moves) == 0:
            print(f'{turn} cannot go and passes.', end=' ')
        else:
            if turn == YOU:
                show(board, moves, last)
                last = ask_square(board, moves)
            else:
                last = computer_choice(board, moves)
            count = put(board, last, turn)
            print(f'{turn} goes to {name_of(last)}. Flipped: {count}')
        turn = RIVAL[turn]

    show(board, [], last)
    discs = list(board.values())
    if discs.count(YOU) > discs.count(COMPUTER):
        print('The game is over: you win!')
    elif discs.count(YOU) < discs.count(COMPUTER):
        print('The game is over: the computer wins.')
    else:
        print('The game is over: a draw.')


# Start here, unless another program only wants to borrow the functions.
if __name__ == '__main__':
    try:
        main()
    except (EOFError, KeyboardInterrupt):  # The keys Ctrl-D and Ctrl-C.
        print('\nGoodbye!')
