"""Reversi

Trap the discs of the other side between yours, flip them, and own the board.

Level:    4
Kind:     board
Players:  1
Concepts: recursion, comprehensions, sort keys, lambda
Idea:     Look a few moves ahead, and skip what no good player would allow.

Predict:  You begin with D3 and flip one disc. How many discs has each side
          after the answer of the computer, whatever that is?

Your turn:
  *   Mark the squares where you can go with * instead of +.
  **  Below the board, say how many squares are still empty: 60 at first.
  *** Take hint as an answer to the question for your square: name one square
      where you would flip the most discs, and ask again.
"""

# Lewis Waterman and John W. Mollett, London 1883. The rules here are those
# that Goro Hasegawa gave the game in 1971, when he called it Othello.

import random

SIZE = 8  # Squares along a side, an even number. Try 6 or 10.
DEPTH = 3  # How many moves the hard computer looks ahead. Try 1 or 4.
CHOICE = 10  # What each move to choose from is worth to it. Try 0 or 50.

EMPTY = '.'
CAN_GO = '+'
LIMIT = 1000000  # More than any board is worth.
LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[:SIZE]

# The board is one long list, row after row: so a step in any direction adds a
# number to that of a square. All around is a wall, where each way ends.
WIDTH = SIZE + 2
STEPS = [-WIDTH - 1, -WIDTH, -WIDTH + 1, -1, 1, WIDTH - 1, WIDTH, WIDTH + 1]
SQUARES = {letter.lower() + str(row): row * WIDTH + column
           for row in range(1, SIZE + 1)
           for column, letter in enumerate(LETTERS, 1)}

# What a square is worth: a quarter of the board, the corner first. A disc in
# a corner can never be flipped; one beside it may give the corner away.
QUARTER = [[100, -25, 10, 5], [-25, -50, 1, 1], [10, 1, 3, 2], [5, 1, 2, 1]]
FROM_EDGE = [min(i, SIZE + 1 - i, 4) - 1 for i in range(WIDTH)]
VALUES = {square: QUARTER[FROM_EDGE[square // WIDTH]]
          [FROM_EDGE[square % WIDTH]] for square in SQUARES.values()}
BEST_FIRST = sorted(VALUES, key=VALUES.get, reverse=True)
CORNER_BESIDE = {corner + step: corner for corner in BEST_FIRST[:4]
                 for step in STEPS}


def new_board():
    """Return the board at the start: four discs in the middle."""
    board = [EMPTY if i in VALUES else '#' for i in range(WIDTH * WIDTH)]
    middle = SIZE // 2 * (WIDTH + 1)
    board[middle] = board[middle + WIDTH + 1] = 'O'
    board[middle + 1] = board[middle + WIDTH] = 'X'
    return board


def rival_of(disc):
    """Return the disc of the other side."""
    return 'O' if disc == 'X' else 'X'


def flips(board, square, own):
    """Return the squares of all discs that own would flip by going there."""
    rival = rival_of(own)
    found = []
    for step in STEPS:
        place = square + step
        while board[place] == rival:
            place += step
        if board[place] == own:
            found += range(square + step, place, step)
    return found


def moves_of(board, own):
    """Return the moves of own: a dictionary from square to what it flips."""
    moves = {square: flips(board, square, own) for square in BEST_FIRST
             if board[square] == EMPTY}
    return {square: moves[square] for square in moves if moves[square]}


def board_after(board, own, square, flipped):
    """Return what the board becomes when own goes to that square."""
    after = list(board)
    for place in flipped + [square]:
        after[place] = own
    return after


def judged(board, own, moves):
    """Return how good the board looks for own, who has these moves."""
    # Chance decides between equals, so that no two games are the same.
    worth = CHOICE * len(moves) + random.random()
    for square, value in VALUES.items():
        # Beside a corner that is taken there is nothing left to fear.
        if value < 0 and board[CORNER_BESIDE[square]] != EMPTY:
            value = 0
        if board[square] != EMPTY:
            worth += value if board[square] == own else -value
    return worth


# Minimax (Claude Shannon, 1950): a move is worth what the board is worth
# after the rival's best answer, and that what it is after our best answer to
# it, and so on; at depth 0 the board is judged by its looks. With ten moves
# to choose from, each step deeper costs ten times as much.
# Alpha-beta pruning (John McCarthy, 1956) saves most of that: low is what own
# has found elsewhere, high what the rival has. If own can get high or more
# here, the rival goes elsewhere, so the other moves are skipped. With the best
# moves first, one can look almost twice as deep for the same cost.
def best_move(board, own, depth, low, high):
    """Return a pair: how good the board is for own, and its best square."""
    rival = rival_of(own)
    moves = moves_of(board, own)
    if not moves:
        if not moves_of(board, rival):
            # The end: now only discs count, and much more than looks.
            return 1000 * (board.count(own) - board.count(rival)), None
        return -best_move(board, rival, depth, -high, -low)[0], None
    if depth == 0:
        return judged(board, own, moves), None
    best = None
    for square, flipped in moves.items():
        after = board_after(board, own, square, flipped)
        # What is good for the rival is bad for us: the sign changes.
        worth = -best_move(after, rival, depth - 1, -high, -low)[0]
        if worth > low:
            low = worth
            best = square
        if low >= high:
            break
    return low, best


def computer_choice(board, own, moves, strength):
    """Return which of its moves the computer takes, by its strength."""
    if strength == 'h':
        return best_move(board, own, DEPTH, -LIMIT, LIMIT)[1]
    if strength == 'm':
        return max(moves, key=lambda square: VALUES[square] + random.random())
    return max(moves, key=lambda square: len(moves[square]) + random.random())


def show(board, human, moves):
    """Print the board, with marks where the player can go, and the score."""
    print('\n    ' + ' '.join(LETTERS))
    for row in range(1, SIZE + 1):
        print(f'{row:3} ' + ' '.join(
            CAN_GO if square in moves else board[square]
            for square in range(row * WIDTH + 1, (row + 1) * WIDTH - 1)))
    rival = rival_of(human)
    print(f'\nYou ({human}): {board.count(human)}, '
          f'the computer ({rival}): {board.count(rival)}.')


def ask(question, choices, advice):
    """Ask until the answer is one of the choices; return that choice."""
    while True:
        answer = input(question).strip().replace(' ', '').lower()
        if answer == 'quit':
            raise KeyboardInterrupt  # As if Ctrl-C were pressed: see the end.
        if answer in choices or not choices:
            return answer
        print(advice)


def ask_square(moves):
    """Return the square that the player chooses, one of the moves."""
    while True:
        answer = ask(f'Your square (A1 to {LETTERS[-1]}{SIZE}): ', SQUARES,
                     'Please type a letter and a number, such as D3.')
        if SQUARES[answer] in moves:
            return SQUARES[answer]
        print(f'{answer.upper()} flips nothing. Choose one with a {CAN_GO}.')


def play_game(human, strength):
    """Play one game. Return by how many discs the player is ahead."""
    board = new_board()
    own = 'X'
    while moves_of(board, 'X') or moves_of(board, 'O'):
        moves = moves_of(board, own)
        owner = 'Your' if own == human else "The computer's"
        if own == human:
            show(board, human, moves)
        if moves:
            square = (ask_square(moves) if own == human
                      else computer_choice(board, own, moves, strength))
            board = board_after(board, own, square, moves[square])
            name = LETTERS[square % WIDTH - 1] + str(square // WIDTH)
            print(f'{owner} move: {name}. Flipped: {len(moves[square])}.')
        else:
            print(f'{owner} turn passes: there is no move.')
            if own == human:
                ask('Press Enter to go on: ', [], '')
        own = rival_of(own)
    show(board, human, {})
    return board.count(human) - board.count(rival_of(human))


def main():
    """Play Reversi until the player has had enough."""
    print('Reversi')
    print('=======')
    print('X and O put discs on the board in turn. All discs of the other')
    print('side that lie in a line, straight or diagonal, between your new')
    print('disc and another one of yours are flipped: now they are yours.')
    print(f'Each move must flip something; {CAN_GO} marks where you can go.')
    print('Whoever has no move passes. When neither side has one, the')
    print('game is over, and the side with more discs wins.')
    print('Type quit to leave.')
    print()
    human = 'X'
    while True:
        strength = ask('Easy, medium or hard (e/m/h)? ',
                       ['e', 'easy', 'm', 'medium', 'h', 'hard'],
                       'Please type e, m or h, such as e for easy.')[0]
        print(f'You are {human}. X goes first.')
        ahead = play_game(human, strength)
        if ahead > 0:
            print(f'The game is over: you win by {ahead}!')
        elif ahead < 0:
            print(f'The game is over: the computer wins by {-ahead}.')
        else:
            print('The game is over: a draw.')
        if ask('Play again (y/n)? ', ['y', 'yes', 'n', 'no'],
               'Please type y for another game, or n to stop.')[0] == 'n':
            print('Goodbye!')
            return
        human = rival_of(human)
        print('Now you change sides.')


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
