"""Tower of Hanoi

Carry a tower from peg to peg, disc by disc, before your moves are used up.

Level:    3
Kind:     puzzle
Players:  1
Concepts: dictionaries, lists, unpacking, conditional expressions
Idea:     A peg is a stack, a list with its top at the end: append and pop.

Predict:  A tower of 3 discs needs 7 moves. How many does one of 4 discs need,
          and how many do you get?

Your turn:
  *   Give the player twice the fewest moves, so 14 moves for 3 discs.
  **  Below the pegs, say after each move how many discs lie on peg C, as in
      "2 of 3 on C".
  *** Take undo as an answer to the question for a move: the last move is then
      taken back and does not count, then the one before it, and so on.
"""

SMALLEST = 3  # Discs in a tower, at the least. Try 2 or 4.
LARGEST = 7  # Discs in a tower, at the most. Try 5 or 9.
BUDGET = 150  # Your moves for each 100 of the fewest. Try 100 or 300.
SIDE = '='  # What the discs are made of. Try '-' or '#'.

START = 'A'
GOAL = 'C'
MOVES = ['AB', 'AC', 'BA', 'BC', 'CA', 'CB']  # From a peg to another one.


def fewest_moves(discs):
    """Return the fewest moves that carry a tower of so many discs."""
    # Edouard Lucas made up the puzzle in 1883. Before the largest disc can
    # move, all the others must be out of its way on the third peg, and then
    # they must come back on top of it. So one disc more takes twice as many
    # moves and one: 1, 3, 7, 15, 31, which is always a power of 2, less 1.
    return 2 ** discs - 1


def new_pegs(discs):
    """Return a dictionary from the name of each peg to the list of its discs.

    The lists begin at the bottom. The smallest disc is number 1.
    """
    pegs = {'A': [], 'B': [], 'C': []}
    for disc in range(discs, 0, -1):
        pegs[START].append(disc)
    return pegs


def show(pegs, discs):
    """Print the pegs side by side, each disc with its number."""
    width = 2 * discs + 1  # Of the largest disc: a number between two sides.
    print()
    for height in range(discs, -1, -1):
        line = ''
        for stack in pegs.values():
            piece = '|'
            if height < len(stack):
                disc = stack[height]
                piece = SIDE * disc + str(disc) + SIDE * disc
            line += '  ' + piece.center(width)
        print(line.rstrip())
    line = ''
    for name in pegs:
        line += '  ' + name.center(width)
    print(line.rstrip())
    print()


def why_not(pegs, start, end):
    """Return why the top disc of start may not go to end, or ''."""
    if not pegs[start]:
        return f'Peg {start} has no disc. Choose another move.'
    disc = pegs[start][-1]
    if pegs[end] and pegs[end][-1] < disc:
        return f'Disc {disc} is too large to lie on disc {pegs[end][-1]}.'
    return ''


def ask(question, choices, advice):
    """Ask until the answer is one of the choices; return that choice."""
    while True:
        answer = input(question).strip().replace(' ', '').upper()
        if answer == 'QUIT':
            raise KeyboardInterrupt  # As if Ctrl-C were pressed: see the end.
        # Peg names have no T and no O, so "A to C" can lose its "to".
        for choice in choices:
            if answer.replace('TO', '') == choice:
                return choice
        print(advice)


def play_game(discs, budget):
    """Play one tower. Return how many moves it took, or 0 if it is lost."""
    pegs = new_pegs(discs)
    moves = 0
    show(pegs, discs)
    while moves < budget:
        start, end = ask(f'Your move ({"/".join(MOVES)}): ', MOVES,
                         'Please type two pegs, from and to, such as AC.')
        reason = why_not(pegs, start, end)
        if reason:
            print(reason)
            continue
        disc = pegs[start].pop()
        pegs[end].append(disc)
        moves += 1
        print(f'Move {moves}: disc {disc} goes from {start} to {end}. '
              f'Moves left: {budget - moves}.')
        show(pegs, discs)
        if len(pegs[GOAL]) == discs:
            return moves
    return 0


def judge(moves, fewest):
    """Print how a game ended: in so many moves, or 0 if it is lost."""
    if moves == 0:
        print('Your moves are used up: the tower wins this time.')
        print('A hint: make every second move with disc 1.')
        return
    print(f'Move {moves} completes the tower: you win!')
    over = moves - fewest
    if over == 0:
        print('Perfect: nobody can do it in fewer moves.')
    else:
        print(f'That is {over} {"move" if over == 1 else "moves"} more than '
              'the fewest.')


def main():
    """Play Tower of Hanoi until the player has had enough."""
    print('Tower of Hanoi')
    print('==============')
    print(f'Bring the tower from peg {START} to peg {GOAL}. Each move takes'
          ' the top disc')
    print('of a peg to another peg: AC takes it from A to C. No disc may ever')
    print('lie on a smaller one. You win if the tower is complete before your')
    print('moves are used up. The fewer moves, the better: the fewest that')
    print('will do are known, and told for each tower.')
    print('Type quit to leave.')
    print()
    sizes = []
    for discs in range(SMALLEST, LARGEST + 1):
        sizes.append(str(discs))
    best = {}  # The fewest moves that the player needed, by number of discs.
    while True:
        answer = ask(f'How many discs ({SMALLEST} to {LARGEST})? ', sizes,
                     f'Please type a number from {SMALLEST} to {LARGEST}, '
                     f'such as {SMALLEST}.')
        discs = int(answer)
        fewest = fewest_moves(discs)
        budget = fewest * BUDGET // 100
        print(f'You have {budget} moves. The fewest that will do: {fewest}.')
        moves = play_game(discs, budget)
        judge(moves, fewest)
        if moves > 0:
            best[discs] = min(moves, best.get(discs, moves))
        if discs in best:
            print(f'Your fewest for this size so far: {best[discs]}.')
        if ask('Play again (y/n)? ', ['Y', 'YES', 'N', 'NO'],
               'Please type y for another tower, or n to stop.')[0] == 'N':
            print('Goodbye!')
            return
        print(f'A new tower stands on peg {START}.')


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
