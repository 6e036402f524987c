"""Nim

Heaps of matches: take from one heap in turn, and get the last match of all.

Level:    4
Kind:     strategy
Players:  1
Minutes:  5
Concepts: bitwise operators, dictionaries, comprehensions, return values
Idea:     The operator ^ pairs off bits, and what stays unpaired decides.

Predict:  Two heaps are left, of the same size, and the computer must move.
          Can you be sure to win?

Your turn:
  *   Play with four heaps, A to D, of up to 9 matches each.
  **  Below the heaps, say what their nim-sum is, as in "Sum: 6".
  *** When the heaps are seen, ask "Begin (y/n)? " before the first move. With
      n, the computer begins.
"""

import random
import sys

NAMES = 'ABC'  # The names of the heaps. Try 'AB' or 'ABCDE'.
MOST = 7  # A heap has at most so many matches. Try 3 or 15.
SLIPS = 10  # In so many of 100 turns I do not think. Try 0 or 50.


# The heaps are a dictionary. Its keys are their names, and it tells for each
# how many matches are left: {'A': 5, 'B': 3, 'C': 6}.
def show(heaps):
    """Print the heaps, a line for each match."""
    print()
    for name in heaps:
        print(f'{name} {heaps[name]:3} ' + ' |' * heaps[name])


# Bouton's rule (Charles Bouton, 1901). In binary, the heaps 5, 3 and 7 are
#
#     5  101   which is  4 + 1
#     3  011                 2 + 1
#     7  111             4 + 2 + 1
#        ---
#     1  001   the nim-sum, 5 ^ 3 ^ 7: a 1 below each column with an odd
#              number of ones. The others are paired off.
#
# If the sum is 0, any move makes it another number, for it changes the ones of
# a single heap. If it is not 0, there is always a move that makes it 0 again:
# here, take 1 from a heap. At the very end, no match is left, and the sum is
# 0. So whoever makes it 0 every time takes the last match.
def nim_sum(heaps):
    """Return the nim-sum of the heaps."""
    total = 0
    for name in heaps:
        total = total ^ heaps[name]
    return total


def all_moves(heaps):
    """Return all moves that there are: pairs, a heap and how many to take."""
    moves = []
    for name in heaps:
        for count in range(1, heaps[name] + 1):
            moves.append((name, count))
    return moves


def best_moves(heaps):
    """Return the moves that make the nim-sum 0, as a list."""
    total = nim_sum(heaps)
    moves = []
    for name in heaps:
        # A number and itself are paired off: so this is the sum of the other
        # heaps. If just as many stay here, nothing at all is unpaired.
        others = total ^ heaps[name]
        if others < heaps[name]:
            moves.append((name, heaps[name] - others))
    return moves


def new_heaps():
    """Return heaps of random sizes that whoever begins can win."""
    while True:
        heaps = {name: random.randint(1, MOST) for name in NAMES}
        if nim_sum(heaps) != 0:
            return heaps


def ask_move(heaps):
    """Ask until the player types a move that is possible; return it."""
    while True:
        most = max(heaps.values())
        answer = input(f'Your move ({NAMES[0]}1 to {NAMES[-1]}{most}): ')
        answer = answer.strip().upper()
        if answer == 'QUIT':
            print('Goodbye!')
            sys.exit()  # This ends the program.
        for name, count in all_moves(heaps):
            if answer == name + str(count):
                return name, count
        print('Please type a heap and how many you take of it, such as A1.')


def main():
    """Play one game of Nim."""
    print('Nim')
    print('===')
    print('In turn, take matches from one of the heaps: as many as you like,')
    print('but at least one. B3 takes 3 from heap B. Whoever takes the very')
    print('last match wins. The heaps are such that you can win, but I know')
    print('how it is done. Only sometimes I do not think.')
    print('Type quit to leave.')

    heaps = new_heaps()
    player = 'You'
    while sum(heaps.values()) > 0:
        if player == 'You':
            show(heaps)
            name, count = ask_move(heaps)
        elif nim_sum(heaps) == 0:
            print('Hm.', end=' ')  # You have played well.
            name, count = random.choice(all_moves(heaps))
        elif random.randint(1, 100) <= SLIPS:
            name, count = random.choice(all_moves(heaps))
        else:
            name, count = random.choice(best_moves(heaps))

        heaps[name] -= count
        print(f'{player} take {count} from heap {name}.')
        winner = player
        if player == 'You':
            player = 'I'
        else:
            player = 'You'

    print(f'{winner} have the last match and win!')
    if winner == 'I':
        print('A hint: leave me two heaps of the same size and no other one.')
        print('Then do in one of them what I do in the other.')


# Start here, unless another program only wants to borrow the functions.
if __name__ == '__main__':
    try:
        main()
    except (EOFError, KeyboardInterrupt):  # The keys Ctrl-D and Ctrl-C.
        print('\nGoodbye!')
