"""Hexapawn

Three pawns against three: beat a computer that learns from its defeats.

Level:    4
Kind:     board
Players:  1
Minutes:  5
Concepts: recursion, comprehensions, dictionaries, nested loops
Idea:     A program that throws away what made it lose gets better by itself.

Predict:  The only move in a box made the computer lose, and it threw it away.
          What does it do when the same board comes again?

Your turn:
  *   Show your pawns as W, and those of the computer as B.
  **  Whenever the computer moves, say how many moves there were in the box
      from which it took that move: "Box: 3".
  *** Before the first game ask "Shall I learn (y/n)? ". After n, no move is
      ever thrown away.
"""

import random
import sys

GAMES = 9  # You win with more than half of them. Try 5 or 15.

YOU = '^'
COMPUTER = 'v'
EMPTY = '.'
RIVAL = {YOU: COMPUTER, COMPUTER: YOU}

# A board is a text: a mark for each of these squares, in this order. Unlike a
# list, a text can be a key of a dictionary, and we shall need that.
SQUARES = ['A1', 'B1', 'C1', 'A2', 'B2', 'C2', 'A3', 'B3', 'C3']
START = YOU * 3 + EMPTY * 3 + COMPUTER * 3
AHEAD = {YOU: 3, COMPUTER: -3}  # So many squares on is one row ahead.


def moves_of(board, side):
    """Return what a side can do, {name of a move: the board after it}."""
    moves = {}
    for start in range(9):
        for aside in [-1, 0, 1]:
            # Straight ahead, a pawn goes only to an empty square. To the left
            # or right of it, it goes only where it can take a pawn.
            wanted = EMPTY if aside == 0 else RIVAL[side]
            column = start % 3 + aside
            end = start + AHEAD[side] + aside

            if board[start] == side and column in [0, 1, 2] and (
                    board[end] == wanted):
                squares = list(board)
                squares[start] = EMPTY
                squares[end] = side
                moves[SQUARES[start] + SQUARES[end]] = ''.join(squares)
    return moves


def why_won(board, side):
    """Return why the side that has just moved has won, '' if it has not."""
    last_row = board[6:] if side == YOU else board[:3]
    if side in last_row:
        return 'a pawn has come to the other side'
    if len(moves_of(board, RIVAL[side])) == 0:
        return 'there is no move left for the other side'
    return ''


# The computer learns as Martin Gardner's matchboxes did (Scientific American,
# March 1962), after Donald Michie's, which played noughts and crosses (1961).
# There is a box for each board that can come when it is the computer's turn,
# and in the box lie the moves that it can make there. It takes any of them,
# but sooner one that wins at once (the matchboxes had to learn even that).
# After a defeat, its last move is thrown away: that mistake is never made
# again. An empty box means that all is lost, so it gives up, and throws away
# the move that led there. In the end only good moves are left.
def fill_boxes(boxes, board, side):
    """Put all moves of the computer, from this board on, into boxes."""
    if why_won(board, RIVAL[side]) != '':
        return
    moves = moves_of(board, side)
    if side == COMPUTER:
        boxes[board] = list(moves)
    for move in moves:
        # What comes after the move is filled in the same way (recursion).
        fill_boxes(boxes, moves[move], RIVAL[side])


def show(board):
    """Print the board, the computer's side first."""
    print()
    for row in [3, 2, 1]:
        print(f' {row}  ' + ' '.join(board[row * 3 - 3:row * 3]))
    print('    A B C')


def ask_move(moves):
    """Ask until the player types the name of one of the moves; return it."""
    while True:
        answer = input(f'Your move ({"/".join(moves)}): ')
        answer = answer.strip().upper().replace(' ', '')
        if answer == 'QUIT':
            print('Goodbye!')
            sys.exit()  # This ends the program.
        if answer in moves:
            return answer
        print('Please type one of the moves in the brackets.')


def play_game(boxes):
    """Play one game, and learn from it; return who has won."""
    board = START
    while True:
        show(board)
        moves = moves_of(board, YOU)
        board = moves[ask_move(moves)]

        reason = why_won(board, YOU)
        if reason == '' and boxes[board] == []:
            reason = 'I have lost with all my moves here, and give up'
        if reason != '':
            show(board)
            print(f'You win: {reason}.')
            # You cannot win with your first move: I have made one, too.
            boxes[last_board].remove(last_move)
            print(f'My last move, {last_move}, goes out of its box.')
            return YOU

        last_board = board
        moves = moves_of(board, COMPUTER)
        choices = [move for move in boxes[board]
                   if why_won(moves[move], COMPUTER) != '']
        if choices == []:
            choices = boxes[board]
        last_move = random.choice(choices)
        board = moves[last_move]
        print(f'I move {last_move}.')
        reason = why_won(board, COMPUTER)
        if reason != '':
            show(board)
            print(f'I win: {reason}.')
            return COMPUTER


def main():
    """Play all games of one match."""
    print('Hexapawn')
    print('========')
    print(f'Your pawns are {YOU}, mine are {COMPUTER}. A pawn steps ahead to '
          'an empty square,')
    print('or takes a pawn that is diagonally ahead. To win, come to the far')
    print('side, or leave me no move. I see when I can win at once, and have')
    print('to learn the rest: when I lose, my last move is thrown away.')
    print(f'Win more than half of {GAMES} games before I have learned enough!')
    print('Type quit to leave.')

    boxes = {}
    fill_boxes(boxes, START, YOU)
    wins = 0
    for game in range(1, GAMES + 1):
        print(f'\nGame {game} of {GAMES}')
        if play_game(boxes) == YOU:
            wins += 1
        print(f'Games won: you {wins}, I {game - wins}.')

    if wins > GAMES / 2:
        print('You win the match!')
    else:
        print('I have learned enough from you, and win the match.')


# Start here, unless another program only wants to borrow the functions.
if __name__ == '__main__':
    try:
        main()
    except (EOFError, KeyboardInterrupt):  # The keys Ctrl-D and Ctrl-C.
        print('\nGoodbye!')
