"""Flood It

Flood the whole board from one corner, letter by letter, in a few moves.

Level:    3
Kind:     puzzle
Players:  1
Concepts: sets, nested lists, unpacking, slicing
Idea:     Flood fill: keep a list of the places that are still to be visited.

Predict:  You type the letter that your squares have already. Do you lose a
          move by that?

Your turn:
  *   Show the squares that are yours as ~, as if they were under water.
  **  Below the board, say for each letter how many squares on the board still
      show it, such as A 17.
  *** Before each game ask for easy or hard: easy has the letters A to D, and
      hard has A to H.
"""

import random

SIZE = 10  # Rows and columns of the board. Try 6 or 12.
COLOURS = 6  # How many letters there are. Try 4 or 8.

LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[:COLOURS]
MINE = '#'  # How the player's squares are shown.

SPARE = 2  # Moves beyond those that most boards need. Try 0 or 5.

# The more rows and the more letters, the more moves a board needs. The 3 and
# the 10 come from trying out hundreds of boards.
LIMIT = SIZE * COLOURS * 3 // 10 + SPARE

# Down, up, right and left: a step in rows and columns.
STEPS = [(1, 0), (-1, 0), (0, 1), (0, -1)]


def new_board():
    """Return a board: a list of rows, each a list of letters by chance."""
    board = []
    for number in range(SIZE):
        row = []
        for place in range(SIZE):
            row.append(random.choice(LETTERS))
        board.append(row)
    return board


# Flood fill, with a list instead of a function that calls itself. Each square
# gets into the list once at the most, so the time grows with the region.
def region(board):
    """Return the player's squares, a set: all that its corner reaches."""
    found = {(0, 0)}
    waiting = [(0, 0)]  # Found, but its neighbours have not been looked at.
    while waiting:
        row, column = waiting.pop()
        for down, right in STEPS:
            y = row + down
            x = column + right
            inside = 0 <= y < SIZE and 0 <= x < SIZE
            if inside and (y, x) not in found and board[y][x] == board[0][0]:
                found.add((y, x))
                waiting.append((y, x))
    return found


def paint(board, squares, letter):
    """Give all these squares the letter."""
    for y, x in squares:
        board[y][x] = letter


def greedy_letter(board):
    """Return the letter that brings the most new squares."""
    mine = region(board)
    before = board[0][0]
    best = before
    most = len(mine)
    for letter in LETTERS:
        # Try it, and look how large the region becomes.
        paint(board, mine, letter)
        size = len(region(board))
        if size > most:
            best = letter
            most = size
    paint(board, mine, before)
    return best


def greedy_moves(board):
    """Flood the board, greedily. Return how many moves it takes."""
    moves = 0
    while len(region(board)) < SIZE * SIZE:
        paint(board, region(board), greedy_letter(board))
        moves += 1
    return moves


def show(board, moves_left):
    """Print the board, and how the game stands."""
    mine = region(board)
    print()
    for y, row in enumerate(board):
        line = ' '
        for x, letter in enumerate(row):
            line += ' ' + (MINE if (y, x) in mine else letter)
        print(line)
    print(f'Yours: {len(mine)} of {SIZE * SIZE}, letter {board[0][0]}. '
          f'Moves left: {moves_left}.')


def ask(question, choices, advice):
    """Ask until the answer is one of the choices; return that choice."""
    while True:
        answer = input(question).strip().replace(' ', '').upper()
        if answer == 'QUIT':
            raise KeyboardInterrupt  # As if Ctrl-C were pressed: see the end.
        if answer in choices:
            return answer
        print(advice)


def ask_letter(board):
    """Ask for a letter until it is another one than the player has."""
    while True:
        letter = ask(f'Your letter (A to {LETTERS[-1]}): ', list(LETTERS),
                     f'Please type a letter, such as {LETTERS[1]}.')
        if letter != board[0][0]:
            return letter
        print(f'Your squares have the letter {letter} already. That is not a '
              'move.')


def play_game():
    """Play one game. Return True if the player won."""
    board = new_board()
    start = []
    for row in board:
        start.append(row[:])  # A copy, which keeps its letters.
    moves = 0
    before = region(board)
    while len(before) < SIZE * SIZE and moves < LIMIT:
        show(board, LIMIT - moves)
        letter = ask_letter(board)
        paint(board, before, letter)
        after = region(board)
        print(f'New squares with {letter}: {len(after) - len(before)}.')
        moves += 1
        before = after
    show(board, LIMIT - moves)
    won = len(before) == SIZE * SIZE
    if won:
        print(f'The board is yours: you win! Moves: {moves} of {LIMIT}.')
    else:
        print('That was your last move. Squares that are not yours: '
              f'{SIZE * SIZE - len(before)}. You lose.')
    print('Always taking the letter with the most new squares floods this')
    print(f'board in {greedy_moves(start)} moves.')
    return won


def main():
    """Play Flood It until the player has had enough."""
    print('Flood It')
    print('========')
    print(f'Your squares are shown as {MINE}, from the top left corner on.')
    print('Name a letter: all your squares take it, and squares with that')
    print('letter that touch them, side by side, become yours as well. You')
    print(f'win when the whole board is yours. You have {LIMIT} moves.')
    print('Type quit to leave.')
    wins = 0
    games = 0
    while True:
        games += 1
        if play_game():
            wins += 1
        print(f'Boards flooded so far: {wins} of {games}.')
        if ask('Play again (y/n)? ', ['Y', 'YES', 'N', 'NO'],
               'Please type y for another board, or n to stop.')[0] == 'N':
            print('Goodbye!')
            return
        print('Here is another board.')


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
