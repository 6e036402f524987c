"""Sudoku

Fill the grid: each row, column and box has the digits 1 to 9 once.

Level:    4
Kind:     puzzle
Players:  1
Concepts: recursion, comprehensions, sets, lambda, sort keys
Idea:     Backtracking: try a digit, go on, and take it back if that fails.

Predict:  You write a wrong digit and ask for a hint. What does it tell you?

Your turn:
  *   Show each empty square as an underscore, _.
  **  When you write a digit, say how often it stands on the grid now, in the
      form 4 of 9.
  *** Take a square alone, such as B3, as an answer: say which digits its row,
      column and box leave for it, in the form 2 4 7.
"""

# After Number Place by Howard Garns (Dell Pencil Puzzles, 1979).

import random

# How many digits are given; a few more, if so few leave two solutions.
EASY = 42  # Try 36 or 75.
MEDIUM = 34  # Try 30 or 38.
HARD = 28  # Try 25 or 31.
STARS = 5  # Each hint and each check costs one. Try 3 or 9.

EMPTY = '.'
DIGITS = '123456789'
SQUARES = [letter + number for number in DIGITS for letter in 'ABCDEFGHI']

# A unit, as a pair of name and squares, has each digit once in the end.
ROWS = [(f'row {number}', [letter + number for letter in 'ABCDEFGHI'])
        for number in DIGITS]
COLUMNS = [(f'column {letter}', [letter + number for number in DIGITS])
           for letter in 'ABCDEFGHI']
BOXES = [(f'box {letters[0]}{numbers[0]} to {letters[2]}{numbers[2]}',
          [letter + number for number in numbers for letter in letters])
         for numbers in ('123', '456', '789')
         for letters in ('ABC', 'DEF', 'GHI')]
UNITS = BOXES + ROWS + COLUMNS

# The twenty squares that may not have the same digit as a square.
PEERS = {square: {other for name, squares in UNITS if square in squares
                  for other in squares if other != square}
         for square in SQUARES}

# All that can be typed: b37 stands for 7 in B3, b30 and b3- rub it out.
WRITING = {(square + sign).lower(): (square, EMPTY if sign in '0-' else sign)
           for square in SQUARES for sign in DIGITS + '0-'}
HINT, CHECK = ['hint', 'h'], ['check', 'c']
GIVE_UP = ['giveup', 'give-up', 'give', 'g']


def options_of(board):
    """Return the digits that fit: a dictionary from empty square to a set."""
    return {square: set(DIGITS) - {board[other] for other in PEERS[square]}
            for square in SQUARES if board[square] == EMPTY}


def without(options, square, digit):
    """Return the options that are left when the digit stands in the square."""
    return {other: digits - {digit} if other in PEERS[square] else digits
            for other, digits in options.items() if other != square}


# Backtracking (Robert J. Walker, 1960). Try a digit in a square and solve
# what is left in the same way; if that fails, come back and try the next one.
# The square with the fewest options goes first: a dead end then shows early.
# At worst each empty square multiplies the work by its options, so a grid of
# 16 by 16 can take ages; one of 9 by 9 takes some hundred steps.
def solve(options):
    """Return a solution, a dictionary from square to digit, or else None."""
    if not options:
        return {}
    square = min(options, key=lambda empty: len(options[empty]))
    digits = sorted(options[square])
    random.shuffle(digits)  # A new grid each time; any order would do.
    for digit in digits:
        solution = solve(without(options, square, digit))
        if solution is not None:
            solution[square] = digit
            return solution
    return None


def make_puzzle(givens):
    """Return a puzzle with one solution, and that solution: two boards."""
    solution = solve({square: set(DIGITS) for square in SQUARES})
    puzzle = dict(solution)
    for square in random.sample(SQUARES, len(SQUARES)):
        if list(puzzle.values()).count(EMPTY) < len(SQUARES) - givens:
            puzzle[square] = EMPTY
            # A second solution would have another digit here: is there one?
            options = options_of(puzzle)
            options[square].remove(solution[square])
            if solve(options) is not None:
                puzzle[square] = solution[square]
    return puzzle, solution


def find_hint(board, solution):
    """Return a square, its digit, and in words how it can be known."""
    options = options_of(board)
    for name, squares in UNITS:
        for digit in DIGITS:
            places = [square for square in squares
                      if digit in options.get(square, '')]
            if len(places) == 1:
                return places[0], digit, (
                    f'In {name}, {digit} fits nowhere but in {places[0]}.')
    square = min(options, key=lambda empty: len(options[empty]))
    digit = solution[square]
    if len(options[square]) == 1:
        return square, digit, (f'In {square} nothing fits but {digit}: the '
                               'others are in its row, column or box.')
    return square, digit, ('No square has a simple reason now. In the '
                           f'solution, {square} is {digit}.')


def give_help(move, board, solution):
    """Check the digits; for a hint, write one more if none is wrong."""
    wrong = [square for square in SQUARES
             if board[square] not in (EMPTY, solution[square])]
    if move in CHECK and wrong:
        print(f'Wrong digits: {len(wrong)}. Look at {" ".join(wrong[:9])}.')
    elif move in CHECK:
        print('Nothing is wrong so far.')
    elif wrong:
        print(f'The {board[wrong[0]]} in {wrong[0]} is wrong. Rub it out '
              f'first, with {wrong[0]} 0.')
    else:
        square, digit, reason = find_hint(board, solution)
        board[square] = digit
        print(reason)
        show(board)


def write(board, puzzle, square, digit):
    """Write a digit or rub one out, if that can be done; say what happens."""
    if puzzle[square] != EMPTY:
        print(f'{square} is given and cannot be changed.')
    elif board[square] == digit == EMPTY:
        print(f'{square} is empty already.')
    else:
        board[square] = digit
        print(f'You rub out {square}.' if digit == EMPTY
              else f'You write {digit} in {square}.')
        show(board)


def show(board):
    """Print the grid with its letters and numbers, and its boxes apart."""
    print()
    print('     A B C   D E F   G H I')
    for number in DIGITS:
        threes = [' '.join(board[letter + number] for letter in letters)
                  for letters in ('ABC', 'DEF', 'GHI')]
        print(f'  {number}  ' + ' | '.join(threes))
        if number in '36':
            print('     ------+-------+------')
    print()


def ask(question, choices, advice):
    """Ask until the answer is one of the choices; return that choice."""
    while True:
        answer = input(question).strip().replace(' ', '').lower()
        if answer == 'quit':
            raise KeyboardInterrupt  # As if Ctrl-C were pressed: see the end.
        if answer in choices:
            return answer
        print(advice)


def play_game(givens):
    """Play one puzzle. Return the stars that the player keeps."""
    puzzle, solution = make_puzzle(givens)
    board = dict(puzzle)
    stars = STARS
    show(board)
    while board != solution:
        empty = len(options_of(board))
        if empty == 0:
            print('The grid is full, but something is wrong.')
        print(f'Empty squares: {empty}. Stars: {stars}.')
        move = ask('Write, such as B3 7, or ask (hint/check/give-up): ',
                   list(WRITING) + HINT + CHECK + GIVE_UP,
                   'Please type a square and a digit, such as B3 7, or hint.')
        if move in GIVE_UP:
            print('You give up, so this puzzle is lost. It was to be:')
            show(solution)
            return 0
        if move in WRITING:
            square, digit = WRITING[move]
            write(board, puzzle, square, digit)
        elif stars == 0:
            print('All your stars are used, so there is no more help.')
        else:
            stars -= 1
            give_help(move, board, solution)
    print(f'Solved! Stars that you keep: {stars} of {STARS}.')
    return stars


def main():
    """Play Sudoku until the player has had enough."""
    print('Sudoku')
    print('======')
    print('Fill the grid, so that each row, each column and each box of nine')
    print('squares has the digits 1 to 9 once. B3 7 writes a 7 in B3, and')
    print('B3 0 rubs it out. What is given cannot be changed. Mistakes are')
    print('not pointed out: check finds them, and hint writes a digit and')
    print(f'says why. Each costs a star. Solve it and keep all {STARS} stars.')
    print('Type quit to leave.')
    print()
    puzzles, stars = 0, 0
    while True:
        strength = ask('Easy, medium or hard (e/m/h)? ',
                       ['easy', 'medium', 'hard', 'e', 'm', 'h'],
                       'Please type e, m or h, such as e for easy.')[0]
        stars += play_game({'e': EASY, 'm': MEDIUM, 'h': HARD}[strength])
        puzzles += 1
        print(f'All your stars so far: {stars} of {puzzles * STARS}.')
        if ask('Play again (y/n)? ', ['y', 'yes', 'n', 'no'],
               'Please type y for another puzzle, or n to stop.')[0] == 'n':
            print('Goodbye!')
            return
        print('Here comes another puzzle.')


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
