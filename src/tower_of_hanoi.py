"""Tower of Hanoi

Carry a tower from peg to peg, disc by disc, before your moves run out.

Level:    3
Kind:     puzzle
Players:  1
Minutes:  5
Concepts: dictionaries, lists, unpacking, membership tests
Idea:     A peg is a stack, a list with its top at the end: append and pop.

Predict:  You type AB AB AC on the first line. Which of these three moves are
          made?

Your turn:
  *   Build the tower of 5 discs instead of 4.
  **  Below the pegs, say how many discs lie on peg C: "On C: 2".
  *** Take "undo" as an answer: it takes back the last move, which then counts
      no more. Typed again, it takes back the move before that, and so on.
"""

import sys

DISCS = 4  # Try 3 or 6.

# Edouard Lucas made up the puzzle in 1883. Before the largest disc can move,
# all the others must be out of its way, and afterwards they must come back on
# top of it. So one disc more takes twice as many moves and one: 1, 3, 7, 15,
# always a power of 2 less 1.
FEWEST = 2 ** DISCS - 1
MOVES = FEWEST * 3 // 2  # How many moves you have: half as many again.

PAIRS = ['AB', 'AC', 'BA', 'BC', 'CA', 'CB']  # From one peg to another.


# The pegs are a dictionary. Its keys are their names, and each peg is a list
# of discs, from the lowest to the highest. The smallest disc is number 1.
def new_pegs():
    """Return the pegs, with all discs on peg A."""
    pegs = {'A': [], 'B': [], 'C': []}
    for disc in range(DISCS, 0, -1):
        pegs['A'].append(disc)
    return pegs


def show(pegs, moves_left):
    """Print the pegs side by side, and how many moves are left."""
    width = 2 * DISCS + 3
    print()
    for height in range(DISCS, -1, -1):  # From the tips down to the ground.
        line = ''
        for name in pegs:
            part = '|'
            if height < len(pegs[name]):
                disc = pegs[name][height]
                part = '=' * disc + str(disc) + '=' * disc
            line += part.center(width)
        print(line.rstrip())

    names = ''
    for name in pegs:
        names += name.center(width)
    print(names.rstrip())
    print(f'Moves left: {moves_left}')


def why_not(pegs, start, end):
    """Return why no disc may go from peg start to peg end, '' if it may."""
    if len(pegs[start]) == 0:
        return f'{start}{end}: there is no disc on peg {start}.'
    disc = pegs[start][-1]
    if len(pegs[end]) > 0:
        below = pegs[end][-1]
        if below < disc:
            return f'{start}{end}: disc {disc} may not lie on disc {below}.'
    return ''


def ask_moves():
    """Ask until the player types moves; return them as a list."""
    while True:
        answer = input('Your moves (AB/AC/BA/BC/CA/CB): ').strip().upper()
        if answer == 'QUIT':
            print('Goodbye!')
            sys.exit()  # This ends the program.
        moves = answer.replace(',', ' ').split()
        known = []
        for move in moves:
            if move in PAIRS:
                known.append(move)
        if len(moves) > 0 and known == moves:
            return moves
        print('Please type one or more moves, such as AC or AB AC.')


def main():
    """Play one game of Tower of Hanoi."""
    print('Tower of Hanoi')
    print('==============')
    print('Bring the tower from peg A to peg C. AC takes the top disc of A to')
    print('C, and AC AB makes two moves. No disc may lie on a smaller one.')
    print(f'You have {MOVES} moves. It can be done in {FEWEST}.')
    print('Type quit to leave.')

    pegs = new_pegs()
    moves_left = MOVES
    waiting = []  # The moves that were typed and have not been made yet.

    while moves_left > 0 and len(pegs['C']) < DISCS:
        if len(waiting) == 0:
            show(pegs, moves_left)
            waiting = ask_moves()
        start, end = waiting.pop(0)  # The first move: 'AC' is 'A' and 'C'.
        reason = why_not(pegs, start, end)
        if reason == '':
            disc = pegs[start].pop()
            pegs[end].append(disc)
            moves_left -= 1
        else:
            print(reason)
            waiting = []

    show(pegs, moves_left)
    if len(pegs['C']) == DISCS:
        moves = MOVES - moves_left
        print(f'The tower is complete: you win! Moves: {moves}')
    else:
        print('Your moves are used up: you lose. A hint for the next time:')
        print('make every second move with disc 1.')


# Start here, unless another program only wants to borrow the functions.
if __name__ == '__main__':
    try:
        main()
    except (EOFError, KeyboardInterrupt):  # The keys Ctrl-D and Ctrl-C.
        print('\nGoodbye!')
