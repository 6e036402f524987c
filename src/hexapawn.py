"""Hexapawn

Three pawns against three: beat a computer that learns from its defeats.

Level:    4
Kind:     board
Players:  1
Concepts: recursion, comprehensions, lambda, dictionaries
Idea:     A program that forgets what made it lose gets better by itself.

Predict:  You win the first game. How many of its moves will the computer never
          make again on the same board?

Your turn:
  *   Show your pawns as ^ and those of the computer as v.
  **  After each game, say how many percent of all games so far the computer
      has won.
  *** Reward it: when the computer wins, put a second copy of its last move
      into that box, so that the moves in its boxes become one more.
"""

# After Hexapawn by Martin Gardner (Scientific American, March 1962).

import random

MATCH = 15  # The games of a match. Try 9 or 21.
COLUMNS = 3  # And as many pawns on each side. Try 2 or 4.
TRAINING = 1000  # The most games that it can be trained with.

WHITE = 'W'  # You
BLACK = 'B'  # The computer
EMPTY = '.'
RIVAL = {WHITE: BLACK, BLACK: WHITE}

# A board is a text, a letter for each of the squares. That is easy to keep in
# a dictionary, and nothing changes it by mistake.
SQUARES = [letter + row for row in '123' for letter in 'ABCDE'[:COLUMNS]]
START = WHITE * COLUMNS + EMPTY * COLUMNS + BLACK * COLUMNS


def show(board):
    """Print the board, the row of Black first."""
    print()
    for row in (3, 2, 1):
        squares = board[(row - 1) * COLUMNS:row * COLUMNS]
        print(f'  {row}  ' + ' '.join(squares))
    print('     ' + ' '.join('ABCDE'[:COLUMNS]))
    print()


def moves_of(board, side):
    """Return the moves of a side: pairs, from where to where on the board."""
    ahead = COLUMNS if side == WHITE else -COLUMNS
    # Straight ahead (0) the square must be empty; to the left (-1) and to the
    # right (1) there must be a pawn to take.
    wanted = {-1: RIVAL[side], 0: EMPTY, 1: RIVAL[side]}
    return [(start, start + ahead + aside)
            for start in range(len(board)) if board[start] == side
            for aside in wanted if 0 <= start % COLUMNS + aside < COLUMNS
            and board[start + ahead + aside] == wanted[aside]]


def after(board, move):
    """Return the board as it is after a move."""
    start, end = move
    squares = list(board)
    squares[end] = squares[start]
    squares[start] = EMPTY
    return ''.join(squares)


def why_won(board, side):
    """Return why the side that has just moved has won, or '' if not."""
    last_row = board[-COLUMNS:] if side == WHITE else board[:COLUMNS]
    if side in last_row:
        return 'a pawn has come to the other side'
    if not moves_of(board, RIVAL[side]):
        return 'there is no move left for the other side'
    return ''


def spelled(move):
    """Return a move in words."""
    return ' to '.join(SQUARES[place] for place in move)


# Learning from punishment: after MENACE, 304 matchboxes that learned to play
# noughts and crosses (Donald Michie, 1961). Each board has a box with all the
# moves there, and one is drawn by chance. The move that came before a defeat
# is thrown away, so what has always lost is not tried again.
# The cost is a box for each board that can come: with 3 columns 37 boxes,
# with 4 there are 228, with 5 there are 1,447, and nobody could fill the
# boxes for chess.
def fill_boxes(boxes, board, side):
    """Put all moves of Black into a box for each board from here on."""
    if why_won(board, RIVAL[side]) or board in boxes:
        return
    if side == BLACK:
        boxes[board] = moves_of(board, side)
    for move in moves_of(board, side):
        fill_boxes(boxes, after(board, move), RIVAL[side])


def moves_left(boxes):
    """Return how many moves are in all the boxes."""
    return sum(len(box) for box in boxes.values())


def play_game(boxes, choose, tell):
    """Play one game. Return the winner, and Black's boards and moves.

    choose is a function that returns a move of White, and tell is one that
    prints what happens, or does not.
    """
    board = START
    past = []
    while True:
        board = after(board, choose(board))
        reason = why_won(board, WHITE)
        if not reason and not boxes[board]:
            reason = 'the computer has forgotten all moves here and resigns'
        if reason:
            tell(f'You win: {reason}.')
            return WHITE, past
        move = random.choice(boxes[board])
        past.append((board, move))
        board = after(board, move)
        tell(f'The computer moves {spelled(move)}.')
        if why_won(board, BLACK):
            tell(f'The computer wins: {why_won(board, BLACK)}.')
            return BLACK, past


def learn(boxes, winner, past):
    """Forget the last move if it lost. Return what happened, in words."""
    if winner == BLACK:
        return 'It forgets nothing.'
    if not past:
        return 'It had no move to forget.'
    board, move = past[-1]
    boxes[board].remove(move)
    return f'It forgets {spelled(move)}, its last move, on that board.'


def ask(question, choices, advice):
    """Ask until the answer is one of the choices; return that choice."""
    while True:
        answer = input(question).strip().lower()
        answer = answer.replace(' ', '').replace('to', '')
        if answer == 'quit':
            raise KeyboardInterrupt  # As if Ctrl-C were pressed: see the end.
        if answer in choices:
            return answer
        print(advice)


def ask_move(board):
    """Show the board and ask the player for a move; return it."""
    moves = moves_of(board, WHITE)
    choices = {(SQUARES[start] + SQUARES[end]).lower(): (start, end)
               for start, end in moves}
    # If only one pawn can go to a square, that square is enough.
    ends = [end for start, end in moves]
    choices.update({SQUARES[end].lower(): (start, end)
                    for start, end in moves if ends.count(end) == 1})
    show(board)
    name = ask(f'Your move ({SQUARES[0]} to {SQUARES[-1]}): ', choices,
               'Please type from where to where a pawn of yours can go, such '
               f'as {spelled(moves[0])}.')
    return choices[name]


def train(boxes, games):
    """Let the computer learn from games against chance; print a chart."""
    winners = []
    for game in range(games):
        winner, past = play_game(
            boxes, lambda board: random.choice(moves_of(board, WHITE)),
            lambda text: None)
        learn(boxes, winner, past)
        winners.append(winner)
    if games > 0:
        size = (games + 9) // 10  # So there are ten bars, or fewer.
        print(f'In training it has won, of every {size}:')
        for first in range(0, games, size):
            part = winners[first:first + size]
            wins = part.count(BLACK)
            bar = '#' * (wins * 40 // len(part))
            print(f'{first + len(part):6} {bar:40} {wins:4}')


def play_match(boxes):
    """Play the games of a match, and say who has won it."""
    print(f'The computer has {moves_left(boxes)} moves in its boxes.')
    winners = []
    for game in range(1, MATCH + 1):
        print()
        print(f'Game {game} of {MATCH}')
        winner, past = play_game(boxes, ask_move, print)
        print(learn(boxes, winner, past), f'Moves left: {moves_left(boxes)}.')
        winners.append(winner)
        for name, side in (('You', WHITE), ('Computer', BLACK)):
            marks = ' '.join('#' if each == side else '.' for each in winners)
            print(f'{name:8}  {marks}  {winners.count(side)}')
    lead = winners.count(WHITE) - winners.count(BLACK)
    if lead > 0:
        print('You have won the match, before the computer knew enough.')
    elif lead < 0:
        print('The computer has won the match: it has learned from you.')
    else:
        print('The match is a draw.')


def main():
    """Play Hexapawn until the player has had enough."""
    print('Hexapawn')
    print('========')
    print(f'Your pawns are {WHITE}, and those of the computer {BLACK}. A pawn')
    print('goes straight ahead to an empty square, or takes a pawn diagonally')
    print('ahead. You win if a pawn of yours comes to the other side, or if')
    print('your rival cannot move. The computer knows only these rules, but')
    print('forgets each move that loses. Win more games of the match than it.')
    print('Type quit to leave.')
    while True:
        print()
        boxes = {}
        fill_boxes(boxes, START, WHITE)
        games = ask(f'Train it first (0 to {TRAINING} games)? ',
                    [str(number) for number in range(TRAINING + 1)],
                    f'Please type a number up to {TRAINING}, such as 100.')
        train(boxes, int(games))
        play_match(boxes)
        if ask('Play again (y/n)? ', ['y', 'yes', 'n', 'no'],
               'Please type y for another match, or n to stop.')[0] == 'n':
            print('Goodbye!')
            return
        print('The computer forgets all it has learned, and fills its boxes.')


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
