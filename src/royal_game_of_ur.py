"""Royal Game of Ur

Race your pieces along a board that is 4600 years old: run, hit or enter?

Level:    3
Kind:     board
Players:  2
Minutes:  20
Concepts: dictionaries, lists, unpacking, nested loops, membership tests
Idea:     Count the steps of each piece, and you need no map of the board.

Predict:  Red comes to square 8. Who throws the coins next?

Your turn:
  *   Throw five coins, and make square 11 a rosette as well.
  **  When a piece is hit, say how many hits there were in the whole game,
      as in "Hits: 3".
  *** Before the game ask "Pieces (3/5/7)? ", and let each player have so many
      pieces.
"""

import random
import sys

PIECES = 5  # How many each player has. Try 3 or 7.
COINS = 4

# Boards like this one lay in the graves of Ur; Irving Finkel read the rules
# on a tablet of clay. Each row is a list of its squares, and '' is a gap.
ROWS = {'Red': [4, 3, 2, 1, '', '', 14, 13],
        'Both': [5, 6, 7, 8, 9, 10, 11, 12],
        'Blue': [4, 3, 2, 1, '', '', 14, 13]}
ROSETTES = [4, 8, 14]
SAFE = 8  # The rosette where nobody can be hit.
HOME = 15


# For each player, pieces has a list of the squares where the pieces are. Those
# on 0 are still waiting, and those on HOME have arrived.
def show(pieces):
    """Print the board, and how many pieces are not on it."""
    print()
    for name in ROWS:
        line = f'{name:6}'
        for square in ROWS[name]:
            text = str(square)
            for player in pieces:
                if name in [player, 'Both'] and square in pieces[player]:
                    text = player[0] + text  # R7 is a piece of Red on 7.
            if square in ROSETTES:
                text += '*'
            line += f'{text:6}'  # Spaces make it 6 characters long.
        print(line)

    for player in pieces:
        print(f'{player}: {pieces[player].count(0)} on 0,',
              f'{pieces[player].count(HOME)} at home')


def find_starts(mine, theirs, throw):
    """Return the squares from which one of my pieces can move, as texts."""
    starts = []
    for start in sorted(mine):
        end = min(start + throw, HOME)
        if (end in mine and end != HOME) or (end == SAFE and end in theirs):
            continue  # Somebody is there, and stays there.
        if start < HOME and str(start) not in starts:
            starts.append(str(start))
    return starts


def ask_start(player, starts):
    """Ask until the player names one of these squares; return it."""
    while True:
        answer = input(f'{player}, move from ({"/".join(starts)})? ').strip()
        if answer.lower() == 'quit':
            print('Goodbye!')
            sys.exit()  # This ends the program.
        if answer in starts:
            return int(answer)
        print('Please type one of these squares:', ' or '.join(starts))


def take_turn(player, other, pieces):
    """Let a player throw and move; return the square of the piece, or 0."""
    mine = pieces[player]
    theirs = pieces[other]
    coins = random.choices(['heads', 'tails'], k=COINS)  # A list of so many.
    throw = coins.count('heads')

    starts = find_starts(mine, theirs, throw)
    if len(starts) == 0:
        print(f'{player} throws {throw} and cannot move.')
        return 0

    show(pieces)
    print(f'{player} throws {throw}.')
    start = ask_start(player, starts)
    end = min(start + throw, HOME)
    mine.remove(start)
    mine.append(end)
    if end in ROWS['Both'] and end in theirs:
        theirs.remove(end)
        theirs.append(0)
        print(f'{player} hits a piece of {other} on {end}!')
    return end


def main():
    """Play one game of the Royal Game of Ur."""
    print('Royal Game of Ur')
    print('================')
    print('Run from 1 to 14 and then home; from 0 a new piece comes in. Come')
    print('to a square of the other player in the row of both, and you hit')
    print('that piece: it must begin again. Only on 8 it is safe. On a *, a')
    print('rosette, you throw again. Whoever first has all at home wins.')
    print('Type quit to leave.')

    pieces = {'Red': [0] * PIECES, 'Blue': [0] * PIECES}
    player = 'Red'
    other = 'Blue'

    # After a turn, the one who has just moved is called the other.
    while pieces[other].count(HOME) < PIECES:
        end = take_turn(player, other, pieces)
        if end in ROSETTES:
            print(f'{player} is on a rosette and throws again.')
        else:
            player, other = other, player

    show(pieces)
    print(f'{other} wins!')


# Start here, unless another program only wants to borrow the functions.
if __name__ == '__main__':
    try:
        main()
    except (EOFError, KeyboardInterrupt):  # The keys Ctrl-D and Ctrl-C.
        print('\nGoodbye!')
