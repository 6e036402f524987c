"""Sudoku

Fill the grid: each row, column and box has the digits 1 to 9 once.

Level:    4
Kind:     puzzle
Players:  1
Minutes:  20
Also:     number place
Concepts: recursion, comprehensions, dictionaries, sets
Idea:     Backtracking: try a digit, go on, and take it back if that fails.

Predict:  You type three digits on one line, and the second one is a mistake.
          Which of them stand in the grid then?

Your turn:
  *   Show an underscore, _, in each empty square, and give the player 5 hints.
  **  After each digit of yours that is right, say how often it stands in the
      grid now, as in "4 of 9".
  *** Take a square alone, such as B3, as an answer: say which digits its row,
      column and box leave for it, as in "2 4 7".
"""

# After Number Place by Howard Garns (Dell Pencil Puzzles, 1979).

import random
import sys

GIVENS = 36  # How many digits are given, or a few more. Try 32 or 76.
MISTAKES = 3  # The last of them ends the game. Try 1 or 9.
HINTS = 3  # Try 0 or 5.

EMPTY = '.'
DIGITS = '123456789'
LETTERS = 'ABCDEFGHI'

# A unit is a row, a column or a box: nine squares with different digits.
ROWS = [[letter + number for letter in LETTERS] for number in DIGITS]
COLUMNS = [[letter + number for number in DIGITS] for letter in LETTERS]
BOXES = [[letter + number for number in numbers for letter in letters]
         for numbers in ['123', '456', '789']
         for letters in ['ABC', 'DEF', 'GHI']]
UNITS = ROWS + COLUMNS + BOXES
SQUARES = [square for row in ROWS for square in row]
MOVES = [square + digit for square in SQUARES for digit in DIGITS]

# For each square, the set of all squares that share a unit with it.
PEERS = {square: {other for unit in UNITS if square in unit for other in unit}
         for square in SQUARES}


# A grid is a dictionary. Its keys are the squares: B3 is in the second column
# and the third row. In a square is a digit, a text such as '7', or EMPTY.
def options(grid, square):
    """Return a list of the digits that fit in an empty square."""
    taken = {grid[other] for other in PEERS[square]}
    return [digit for digit in DIGITS if digit not in taken]


def next_square(grid):
    """Return the empty square with fewest options, None if all are full."""
    best = None
    fewest = 10
    for square in SQUARES:
        if grid[square] == EMPTY:
            # The peers have so many different digits, and EMPTY.
            count = 10 - len({grid[other] for other in PEERS[square]})
            if count < fewest:
                best = square
                fewest = count
            if count < 2:
                break  # There is nothing better.
    return best


# Backtracking (Robert J. Walker, 1960). Try a digit in a square, and fill what
# is left in the same way; if that fails, come back and try the next one. The
# square with the fewest options goes first: a dead end then shows early. At
# worst each empty square multiplies the work by the number of its options.
def solve(grid):
    """Fill the empty squares of a grid; return False if nobody can."""
    square = next_square(grid)
    if square is None:
        return True
    digits = options(grid, square)
    random.shuffle(digits)  # A new grid each time; any order would do.
    for digit in digits:
        grid[square] = digit
        if solve(grid):
            return True
    grid[square] = EMPTY
    return False


def new_puzzle():
    """Return a puzzle with one solution, and that solution: two grids."""
    solution = {square: EMPTY for square in SQUARES}
    solve(solution)
    puzzle = dict(solution)
    for square in random.sample(SQUARES, len(SQUARES) - GIVENS):
        puzzle[square] = EMPTY
        for digit in options(puzzle, square):
            copy = dict(puzzle)
            copy[square] = digit
            if digit != solution[square] and solve(copy):
                # Without this digit there is a second solution.
                puzzle[square] = solution[square]
    return puzzle, solution


def give_hint(grid, solution):
    """Write a digit in the square with the fewest options, and say why."""
    square = next_square(grid)
    fits = ' or '.join(options(grid, square))
    grid[square] = solution[square]
    print(f'{square} is {grid[square]}. '
          f'Its row, column and box leave only {fits}.')


def show(grid):
    """Print the grid with its letters and numbers, and its boxes apart."""
    print()
    print('     A B C   D E F   G H I')
    for number in DIGITS:
        threes = [' '.join(grid[letter + number] for letter in letters)
                  for letters in ['ABC', 'DEF', 'GHI']]
        print(f'  {number}  ' + ' | '.join(threes))
        if number in '36':
            print('     ------+-------+------')


def why_not(grid, move):
    """Return why anybody can see that a move is wrong, or ''."""
    if move not in MOVES:
        return 'Please type a square and a digit, such as B3 7.'
    square = move[:2]
    digit = move[2:]
    if grid[square] != EMPTY:
        return f'{square} is not empty.'
    clashes = [other for other in SQUARES
               if other in PEERS[square] and grid[other] == digit]
    if len(clashes) > 0:
        return f'{square} cannot be {digit}: look at {" ".join(clashes)}.'
    return ''


def ask_moves(grid, hints_left):
    """Ask until the first move is possible; return HINT, or all moves."""
    while True:
        answer = input('Your digits, such as B3 7, or hint: ').strip().upper()
        if answer == 'QUIT':
            print('Goodbye!')
            sys.exit()  # This ends the program.
        if answer in ['H', 'HINT'] and hints_left > 0:
            return ['HINT']
        text = answer.replace(' ', '').replace(',', '')
        reason = why_not(grid, text[:3])
        if reason == '':
            # Cut the text in pieces of three, such as B37.
            return [text[i:i + 3] for i in range(0, len(text), 3)]
        print(reason)


def main():
    """Play one game of Sudoku."""
    print('Sudoku')
    print('======')
    print('Fill the grid: each row, each column and each box of nine squares')
    print('has the digits 1 to 9 once. B3 7 writes a 7 in B3, and B3 7 C1 2')
    print('two digits. If one clashes with what you see, nothing is lost. Any')
    print(f'other wrong digit is a mistake. Mistake {MISTAKES} ends the game.')
    print('A hint writes a digit for you.')
    print('Type quit to leave.')

    grid, solution = new_puzzle()
    mistakes = 0
    hints_left = HINTS
    while mistakes < MISTAKES and grid != solution:
        show(grid)
        print(f'Mistakes: {mistakes}. Hints left: {hints_left}')
        for move in ask_moves(grid, hints_left):
            square = move[:2]
            digit = move[2:]
            reason = why_not(grid, move)
            if move == 'HINT':
                give_hint(grid, solution)
                hints_left -= 1
            elif reason != '':
                print(reason)
                break
            elif digit != solution[square]:
                print(f'A mistake: {square} is not {digit}.')
                mistakes += 1
                break
            else:
                grid[square] = digit

    if grid == solution:
        print(f'You win! Mistakes: {mistakes}. Hints left: {hints_left}')
    else:
        print('That is one mistake too many: you lose. The solution:')
    show(solution)


# Start here, unless another program only wants to borrow the functions.
if __name__ == '__main__':
    try:
        main()
    except (EOFError, KeyboardInterrupt):  # The keys Ctrl-D and Ctrl-C.
        print('\nGoodbye!')
