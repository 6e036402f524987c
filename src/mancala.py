"""Mancala

Sow your seeds around the board, and bring home more than half of them.

Level:    3
Kind:     board
Players:  1
Minutes:  10
Also:     Kalah
Concepts: dictionaries, lists, slicing, membership tests
Idea:     A list becomes a ring when the remainder leads from its end to 0.

Predict:  You begin with house C. Where does the last seed fall, and who is
          next?

Your turn:
  *   Play with 5 houses on each side, and with 5 seeds in each house.
  **  Below each board, say how many seeds are still in the houses of both, as
      in "In play: 47".
  *** Take "undo" as an answer, too: all is as it was before your last move,
      and then the one before that, back to the first board.
"""

# Games of sowing come from Africa and Asia. This is Kalah, of 1940.

import random
import sys

HOUSES = 6  # On each side. Try 4 or 8.
SEEDS = 4  # In each house when the game begins. Try 3 or 6.
AGAIN = 9  # To the computer, going again is worth so many seeds. Try 0 or 2.

# The board is a list: how many seeds are in each place. The places are a ring:
# your houses, your store, my houses, my store, and then your houses again.
PLACES = 2 * HOUSES + 2
LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
NAMES = LETTERS[:HOUSES] + '-' + LETTERS[HOUSES:2 * HOUSES] + '-'

# A side is named by the place of its first house: board[ME] is that of mine.
# board[ME + HOUSES] is my store.
YOU = 0
ME = HOUSES + 1
WHO = {YOU: 'You', ME: 'I'}


def row_of(things, places):
    """Return what is in the places, as a row of a text."""
    row = '    '
    for place in places:
        row += f'{things[place]:>4}'  # Four wide, so that columns line up.
    return row


def show(board):
    """Print the board as you see it: my houses run from right to left."""
    mine = range(PLACES - 2, HOUSES, -1)
    yours = range(HOUSES)
    print()
    print(row_of(NAMES, mine))
    print(row_of(board, mine))
    gap = '    ' * HOUSES  # Between the stores.
    print(f'{board[ME + HOUSES]:4}{gap}{board[HOUSES]:4}')
    print(row_of(board, yours))
    print(row_of(NAMES, yours))


def is_over(board):
    """Has one side no seeds to sow, or one store more than half of all?"""
    for side in [YOU, ME]:
        if sum(board[side:side + HOUSES]) == 0:
            return True
        if board[side + HOUSES] > HOUSES * SEEDS:
            return True
    return False


def sow(board, side, place):
    """Sow the seeds of a house, one to a place; return the last place."""
    seeds = board[place]
    board[place] = 0
    while seeds > 0:
        place = (place + 1) % PLACES  # The remainder: after the end comes 0.
        if place != ME - side + HOUSES:  # The store of the other side.
            board[place] += 1
            seeds -= 1
    return place


def capture(board, side, last):
    """Capture, if the last seed fell in an empty house; return how many."""
    if board[last] > 1 or last not in range(side, side + HOUSES):
        return 0
    across = 2 * HOUSES - last
    seeds = board[last] + board[across]
    board[last] = 0
    board[across] = 0
    board[side + HOUSES] += seeds
    return seeds


def computer_choice(board):
    """Return a house that lets the computer go again, or captures most."""
    places = list(range(ME, ME + HOUSES))
    random.shuffle(places)
    most = -1
    for place in places:
        if board[place] > 0:
            trial = board[:]  # A copy, so that nothing happens yet.
            last = sow(trial, ME, place)
            value = capture(trial, ME, last)
            if last == ME + HOUSES:
                value = AGAIN
            if value > most:
                most = value
                best = place
    return best


def ask_house(board):
    """Ask until the player names a house with seeds; return its place."""
    while True:
        answer = input(f'Your house (A to {NAMES[HOUSES - 1]}): ')
        answer = answer.strip().upper()
        if answer == 'QUIT':
            print('Goodbye!')
            sys.exit()  # This ends the program.
        for place in range(HOUSES):
            if answer == NAMES[place] and board[place] > 0:
                return place
        print('Please type the letter of a house of yours that has seeds.')


def take_turn(board, side, place):
    """Sow from a place and say what happens. Return the side that is next."""
    last = sow(board, side, place)
    captured = capture(board, side, last)
    text = f'{WHO[side]} sow {NAMES[place]}.'
    if captured > 0:
        text += f' {WHO[side]} capture {captured}.'
    if last == side + HOUSES and not is_over(board):
        print(text, WHO[side], 'go again.')
        return side
    print(text)
    return ME - side  # The other side.


def main():
    """Play one game of Mancala."""
    print('Mancala')
    print('=======')
    print('The houses below are yours, and the store on the right. Sow the')
    print('seeds of a house, one to a place, along the alphabet. If the last')
    print('falls in your store, go again. If it falls in an empty house of')
    print('yours, you capture it and those across. The game ends when one')
    print('side has nothing to sow, or one store has more than half.')
    print('Type quit to leave.')

    board = ([SEEDS] * HOUSES + [0]) * 2
    side = YOU
    while not is_over(board):
        if side == YOU:
            show(board)
            place = ask_house(board)
        else:
            place = computer_choice(board)
        side = take_turn(board, side, place)

    show(board)
    yours = sum(board[:ME])
    mine = sum(board[ME:])
    print(f'Seeds on your side, with the store: {yours}. On mine: {mine}.')
    if yours > mine:
        print('You win!')
    elif yours < mine:
        print('I win.')
    else:
        print('It is a draw.')


# Start here, unless another program only wants to borrow the functions.
if __name__ == '__main__':
    try:
        main()
    except (EOFError, KeyboardInterrupt):  # The keys Ctrl-D and Ctrl-C.
        print('\nGoodbye!')
