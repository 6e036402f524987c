"""Connect Four

Drop your pieces into the columns and be the first to get four in a row.

Level:    3
Kind:     board
Players:  1 or 2
Concepts: nested lists, enumerate, unpacking, conditional expressions
Idea:     One step, repeated in each of four directions, finds every row.

Predict:  You begin with two pieces side by side, D1 and C1. Where does the
          computer drop its second piece, and what does it fear?

Your turn:
  *   Make the board 9 columns wide and 7 rows high.
  **  Below the board, say how many pieces have been dropped so far.
  *** Let 0 players watch: the computer then plays both sides, and waits for
      Enter before each drop.
"""

import random

COLUMNS = 7  # Try 5 or 9.
ROWS = 6  # Try 5 or 8.
IN_A_ROW = 4  # How many side by side win the game. Try 3 or 5.

EMPTY = '.'
MIDDLE = (COLUMNS - 1) / 2  # Between two columns if there is an even number.
LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[:COLUMNS]  # The names of the columns.

# A row of pieces can run across, up, and along two diagonals.
DIRECTIONS = [(1, 0), (0, 1), (1, 1), (1, -1)]  # A step in columns and rows.


def new_board():
    """Return an empty board: a list of columns, each a list from below."""
    board = []
    for letter in LETTERS:
        board.append([EMPTY] * ROWS)
    return board


def show(board):
    """Print the board, the top row first."""
    print()
    for row in range(ROWS - 1, -1, -1):
        line = f'{row + 1:3} '
        for column in board:
            line += ' ' + column[row]
        print(line)
    print('     ' + ' '.join(LETTERS))
    print()


def open_columns(board):
    """Return the numbers of the columns that are not full, as a list."""
    found = []
    for number, column in enumerate(board):
        if EMPTY in column:
            found.append(number)
    return found


def height_of(column):
    """Return how many pieces lie in a column."""
    return ROWS - column.count(EMPTY)


def drop(board, number, piece):
    """Put the piece on top of what lies in the column of that number."""
    column = board[number]
    column[height_of(column)] = piece


def lift(board, number):
    """Take the top piece out of the column again: the opposite of drop."""
    column = board[number]
    column[height_of(column) - 1] = EMPTY


def run_length(board, x, y, step_x, step_y):
    """Return how many pieces like the one at x, y follow it, going by step."""
    piece = board[x][y]
    length = 0
    while True:
        x += step_x
        y += step_y
        outside = not (0 <= x < COLUMNS and 0 <= y < ROWS)
        if outside or board[x][y] != piece:
            return length
        length += 1


def completes_row(board, number):
    """Is the top piece of that column part of a row that wins?"""
    x = number
    y = height_of(board[number]) - 1
    for step_x, step_y in DIRECTIONS:
        forward = run_length(board, x, y, step_x, step_y)
        backward = run_length(board, x, y, -step_x, -step_y)
        if backward + 1 + forward >= IN_A_ROW:
            return True
    return False


def winning_columns(board, piece):
    """Return the columns where this piece would win at once."""
    found = []
    for number in open_columns(board):
        # Try it, look, and take it back.
        drop(board, number, piece)
        if completes_row(board, number):
            found.append(number)
        lift(board, number)
    return found


def is_safe(board, number, own, rival):
    """Does dropping here leave the rival no win, now or by a double threat?"""
    drop(board, number, own)
    safe = not winning_columns(board, rival)
    for reply in open_columns(board):
        # Two ways to win at once: one of them cannot be stopped.
        drop(board, reply, rival)
        if len(winning_columns(board, rival)) > 1:
            safe = False
        lift(board, reply)
    lift(board, number)
    return safe


def nearest_to_middle(columns):
    """Return those of the columns that are nearest to the middle."""
    nearest = []
    for number in columns:
        distance = abs(number - MIDDLE)
        if not nearest or distance < abs(nearest[0] - MIDDLE):
            nearest = [number]
        elif distance == abs(nearest[0] - MIDDLE):
            nearest.append(number)
    return nearest


def computer_choice(board, own, rival):
    """Return the computer's column and, in words, the reason for it."""
    wins = winning_columns(board, own)
    if wins:
        return wins[0], 'to win'
    threats = winning_columns(board, rival)
    if threats:
        return threats[0], 'to stop you'
    columns = open_columns(board)
    safe = []
    for number in columns:
        if is_safe(board, number, own, rival):
            safe.append(number)
    # More rows run through the middle than through the sides.
    choice = random.choice(nearest_to_middle(safe or columns))
    if choice in nearest_to_middle(columns):
        return choice, 'to be near the middle'
    return choice, 'to be safe'


def ask(question, choices, advice):
    """Ask until the answer is one of the choices; return that choice."""
    while True:
        answer = input(question).strip().replace(' ', '').lower()
        if answer == 'quit':
            raise KeyboardInterrupt  # As if Ctrl-C were pressed: see the end.
        for choice in choices:
            if answer == choice.lower():
                return choice
        print(advice)


def ask_column(board, piece):
    """Ask the player for a column until it is one with room in it."""
    question = f'{piece}, your column (A to {LETTERS[-1]}): '
    middle = LETTERS[COLUMNS // 2]
    while True:
        letter = ask(question, LETTERS,
                     f'Please type the letter of a column, such as {middle}.')
        number = LETTERS.index(letter)
        if number in open_columns(board):
            return number
        print(f'Column {letter} is full. Choose another one.')


def play_game(players, first):
    """Play one game. Return the piece that won, or None if it is a draw."""
    board = new_board()
    piece = first
    while open_columns(board):
        rival = 'O' if piece == 'X' else 'X'
        if players == 1 and piece == 'O':
            number, reason = computer_choice(board, piece, rival)
            print(f'The computer drops O in {LETTERS[number]}, {reason}.')
        else:
            show(board)
            number = ask_column(board, piece)
            print(f'{piece} drops in column {LETTERS[number]}.')
        drop(board, number, piece)
        if completes_row(board, number):
            show(board)
            print(f'{piece} has {IN_A_ROW} in a row and wins!')
            return piece
        piece = rival
    show(board)
    print('The board is full and nobody has won: a draw.')
    return None


def main():
    """Play Connect Four until the player has had enough."""
    print('Connect Four')
    print('============')
    print('Take turns to drop a piece into a column; it falls as far as it')
    print(f'can. The first to get {IN_A_ROW} in a row wins: across, up or')
    print('along a diagonal. One player is X, against the computer, O.')
    print('Type quit to leave.')
    print()
    answer = ask('One player or two (1/2)? ', ['1', 'one', '2', 'two'],
                 'Please type 1 to play the computer, or 2 to share.')
    players = 1 if answer in ['1', 'one'] else 2
    wins = {'X': 0, 'O': 0, None: 0}
    first = 'X'
    while True:
        winner = play_game(players, first)
        wins[winner] += 1
        print(f'So far: X {wins["X"]}, O {wins["O"]}, draws {wins[None]}.')
        if ask('Play again (y/n)? ', ['y', 'yes', 'n', 'no'],
               'Please type y for another game, or n to stop.')[0] == 'n':
            print('Goodbye!')
            return
        # Whoever came second may begin now.
        first = 'O' if first == 'X' else 'X'
        print(f'This time {first} begins.')


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
