"""Tic-Tac-Toe

Three in a row wins, but the perfect computer sees every game to its end.

Level:    4
Kind:     board
Players:  1
Concepts: recursion, comprehensions, generator expressions, dictionaries
Idea:     Minimax: assume that your rival finds the best answer to each move.

Predict:  You start in the corner A1 against the perfect computer. Which square
          does it take, and does it ever take another one?

Your turn:
  *   Show a dot instead of a space in each empty square.
  **  After each move of the computer, say how many squares are still empty.
  *** Take friend as a third answer to the first question: two people then
      play each other, X and O in turn, without the computer.
"""

import random

# How many moves the computer looks ahead: 1 is only its own next one.
EASY_DEPTH = 1  # Try 2 or 3.
PERFECT_DEPTH = 9  # Enough to see the end of any game. Try 4 or 6.

EMPTY = ' '
SQUARES = [letter + digit for digit in '123' for letter in 'ABC']
LINES = [line.split() for line in [
    'A1 B1 C1', 'A2 B2 C2', 'A3 B3 C3',  # Rows
    'A1 A2 A3', 'B1 B2 B3', 'C1 C2 C3',  # Columns
    'A1 B2 C3', 'C1 B2 A3']]  # Diagonals


def new_board():
    """Return an empty board: a dictionary from square to mark."""
    return {square: EMPTY for square in SQUARES}


def show(board):
    """Print the board with its letters and numbers."""
    rows = [f' {digit}   ' + ' | '.join(board[letter + digit]
                                        for letter in 'ABC')
            for digit in '123']
    print()
    print('     A   B   C')
    print('\n    ---+---+---\n'.join(rows))
    print()


def empty_squares(board):
    """Return the squares that are still empty, as a list."""
    return [square for square in SQUARES if board[square] == EMPTY]


def has_won(board, mark):
    """Does this mark stand on all three squares of a line?"""
    return any(all(board[square] == mark for square in line)
               for line in LINES)


def rival_of(mark):
    """Return the mark of the other side."""
    return 'O' if mark == 'X' else 'X'


# Minimax (John von Neumann, 1928). A move is worth as much as the position is
# after the rival's best answer to it, and so on to the end of the game: what
# is good for the rival is bad for us, so the sign changes with every move.
# The cost grows quickly: an empty board has 9 x 8 x 7 x ... = 362,880 orders
# of moves. To remember each position that was seen keeps that to a few
# thousand; a board of 4x4 would already be far too large to see to the end.
def worth(board, mark, depth, seen):
    """Return how good the board is for mark, whose turn it is.

    Above 0 mark can win, below 0 it must lose, 0 is a draw or too far to see.
    """
    # An early win is worth more than a late one: the empty squares count.
    empty = empty_squares(board)
    if has_won(board, rival_of(mark)):
        return -1 - len(empty)
    if not empty or depth <= 0:
        return 0
    key = mark + ''.join(board.values())
    if key not in seen:
        seen[key] = max(worth_of_move(board, square, mark, depth, seen)
                        for square in empty)
    return seen[key]


def worth_of_move(board, square, mark, depth, seen):
    """Return what it is worth to mark to take that square."""
    board[square] = mark
    value = -worth(board, rival_of(mark), depth - 1, seen)
    board[square] = EMPTY
    return value


def best_moves(board, mark, depth):
    """Return all the squares that are as good as any for mark."""
    seen = {}
    values = {square: worth_of_move(board, square, mark, depth, seen)
              for square in empty_squares(board)}
    best = max(values.values())
    return [square for square in values if values[square] == best]


def ask(question, choices, advice):
    """Ask until the answer is one of the choices; return that choice."""
    while True:
        answer = input(question).strip().replace(' ', '').lower()
        if answer == 'quit':
            raise KeyboardInterrupt  # As if Ctrl-C were pressed: see the end.
        if answer in choices:
            return answer
        print(advice)


def ask_square(board):
    """Ask the player for a square until it is an empty one."""
    # B3 and 3B are the same square.
    choices = {name: square for square in SQUARES
               for name in (square.lower(), square[::-1].lower())}
    while True:
        answer = ask('Your square (A1 to C3): ', choices,
                     'Please type a letter and a number, such as B2.')
        square = choices[answer]
        if board[square] == EMPTY:
            return square
        print(f'{square} is taken by {board[square]}. Choose an empty square.')


def play_game(human, depth):
    """Play one game. Return the mark of the winner, or None for a draw."""
    board = new_board()
    mark = 'X'
    while empty_squares(board):
        if mark == human:
            show(board)
            board[ask_square(board)] = mark
        else:
            square = random.choice(best_moves(board, mark, depth))
            board[square] = mark
            print(f'The computer puts {mark} in {square}.')
        if has_won(board, mark):
            show(board)
            return mark
        mark = rival_of(mark)
    show(board)
    return None


def main():
    """Play Tic-Tac-Toe until the player has had enough."""
    print('Tic-Tac-Toe')
    print('===========')
    print('Take turns to mark a square. Three of your marks in a line win:')
    print('across, down or along a diagonal. X always begins, and you are X')
    print('and O in turn. The easy computer can be beaten. The perfect one')
    print('cannot: a draw against it is as good as a win.')
    print('Type quit to leave.')
    print()
    answer = ask('Easy or perfect (e/p)? ', ['e', 'easy', 'p', 'perfect'],
                 'Please type e for easy, or p for perfect.')
    depth = EASY_DEPTH if answer[0] == 'e' else PERFECT_DEPTH
    human = 'X'
    score = {'you': 0, 'computer': 0, 'draws': 0}
    while True:
        print(f'You are {human}.')
        winner = play_game(human, depth)
        if winner == human:
            print('You have three in a line: you win!')
            score['you'] += 1
        elif winner:
            print('The computer has three in a line and wins.')
            score['computer'] += 1
        else:
            print('Nobody has three in a line: a draw.')
            score['draws'] += 1
        print(f'So far: you {score["you"]}, computer {score["computer"]},'
              f' draws {score["draws"]}.')
        if ask('Play again (y/n)? ', ['y', 'yes', 'n', 'no'],
               'Please type y for another game, or n to stop.')[0] == 'n':
            print('Goodbye!')
            return
        human = rival_of(human)


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
