"""Mancala

Sow your seeds around the board, and bring more of them home than your rival.

Level:    3
Kind:     board
Players:  1 or 2
Concepts: dictionaries, unpacking, conditional expressions, membership tests
Idea:     A list becomes a ring when the remainder leads from its end to 0.

Predict:  You begin with house 3. Where does the last seed fall, and who moves
          next?

Your turn:
  *   Call the two sides Sun and Moon.
  **  Below the board, say how many seeds are still in the houses of both.
  *** Take undo (u) for an answer: the last move, of any side, is taken back.
"""

# The rules are those of Kalah, by William Julius Champion (1940): one of some
# hundred games of sowing that are played in Africa, Asia and America.

import random

HOUSES = 6  # On each side. Try 4 or 8.
SEEDS = 4  # In each house when the game begins. Try 3 or 6.

SOUTH = 'South'
NORTH = 'North'
RIVAL = {SOUTH: NORTH, NORTH: SOUTH}

# The board is a list of numbers. Each place in it leads to the next: South's
# houses, South's store, North's houses, North's store, and round again.
PLACES = 2 * HOUSES + 2
FIRST = {SOUTH: 0, NORTH: HOUSES + 1}  # The place of the first house.
STORE = {SOUTH: HOUSES, NORTH: PLACES - 1}


def new_board():
    """Return the board as it is when a game begins."""
    row = [SEEDS] * HOUSES
    return row + [0] + row + [0]


def houses_of(side):
    """Return the places of a side's houses, from its first to its last."""
    return range(FIRST[side], FIRST[side] + HOUSES)


def opposite(place):
    """Return the place of the house right across the board."""
    return 2 * HOUSES - place


def show(board):
    """Print the board as South sees it, so North's houses run to the left."""
    numbers = far_numbers = seeds = far_seeds = ''
    for place in houses_of(SOUTH):
        numbers += f'{place + 1:5} '
        far_numbers += f'{HOUSES - place:5} '
        seeds += f'  ({board[place]:2})'
        far_seeds += f'  ({board[opposite(place)]:2})'
    # The stores lie at the ends, between the two rows.
    middle = f'[{board[STORE[NORTH]]:2}]{" " * len(seeds)}  '
    print()
    print(f'{NORTH:>6} <-{far_numbers.rstrip()}')
    print(f'         {far_seeds}')
    print(f'     {middle}[{board[STORE[SOUTH]]:2}]')
    print(f'         {seeds}')
    print(f'         {numbers} -> {SOUTH}')
    print()


def sow(board, side, place):
    """Sow the seeds of a house, one to a place; return the last place."""
    seeds = board[place]
    board[place] = 0
    for seed in range(seeds):
        # Behind the end of the list the remainder is 0, where it begins.
        place = (place + 1) % PLACES
        if place == STORE[RIVAL[side]]:
            place = (place + 1) % PLACES
        board[place] += 1
    return place


def capture(board, side, last):
    """Capture, if the last seed fell into an empty house; return how many.

    The house must be one's own, with seeds across from it. (Some people also
    capture the last seed where there are none; we do not.)
    """
    across = opposite(last)
    if last not in houses_of(side) or board[last] > 1 or board[across] == 0:
        return 0
    captured = board[last] + board[across]
    board[last] = 0
    board[across] = 0
    board[STORE[side]] += captured
    return captured


def move(board, side, place):
    """Sow from the place. Return how many are captured, and who is next."""
    last = sow(board, side, place)
    if last == STORE[side]:
        return 0, side
    return capture(board, side, last), RIVAL[side]


def seeds_left(board, side):
    """Return how many seeds are in the houses of a side."""
    return sum(board[FIRST[side]:FIRST[side] + HOUSES])


def bring_home(board, side):
    """Move all seeds in the houses of a side to its store."""
    board[STORE[side]] += seeds_left(board, side)
    for place in houses_of(side):
        board[place] = 0


def computer_choice(board, side):
    """Return the place of a house that brings as much as any."""
    best = []
    most = 0
    for place in houses_of(side):
        if board[place] > 0:
            # Tried out on a copy, so that nothing happens yet.
            captured, turn = move(board[:], side, place)
            value = 1 if turn == side else captured  # Going again counts as 1.
            if value > most:
                best = []
                most = value
            if value == most:
                best.append(place)
    return random.choice(best)


def ask(question, choices, advice):
    """Ask until the answer is one of the choices, if any; return it."""
    while True:
        answer = input(question).strip().replace(' ', '').lower()
        if answer == 'quit':
            raise KeyboardInterrupt  # As if Ctrl-C were pressed: see the end.
        if answer in choices or not choices:
            return answer
        print(advice)


def ask_house(board, side):
    """Ask the player until it is a house with seeds; return its place."""
    numbers = list('123456789')[:HOUSES]
    while True:
        answer = ask(f'{side}, your house (1 to {HOUSES}): ', numbers,
                     'Please type the number of a house, such as 3.')
        place = FIRST[side] + int(answer) - 1
        if board[place] > 0:
            return place
        print(f'House {answer} is empty. Choose one with seeds.')


def counted(number):
    """Return a number of seeds in words, such as 1 seed or 2 seeds."""
    return '1 seed' if number == 1 else f'{number} seeds'


def take_turn(board, side, place):
    """Make a move and say what it did. Return who is next."""
    number = place - FIRST[side] + 1
    print(f'{side} sows {counted(board[place])} from house {number}.')
    captured, turn = move(board, side, place)
    if turn == side:
        print(f'The last seed falls into the store: {side} goes again.')
    elif captured > 0:
        print('The last seed falls into an empty house across from others:')
        print(f'{side} captures both houses, {counted(captured)}.')
    return turn


def play_game(players, side):
    """Play one game, which that side begins. Return the winner, or None."""
    board = new_board()
    while seeds_left(board, SOUTH) > 0 and seeds_left(board, NORTH) > 0:
        show(board)
        if players == 1 and side == NORTH:
            ask('Press Enter to see the computer move: ', [], '')
            place = computer_choice(board, side)
        else:
            place = ask_house(board, side)
        side = take_turn(board, side, place)
    for side in (SOUTH, NORTH):
        count = seeds_left(board, side)
        if count > 0:
            bring_home(board, side)
            print(f'{RIVAL[side]} has no seeds left to sow: {side} brings '
                  f'home its own {counted(count)}.')
    show(board)
    lead = board[STORE[SOUTH]] - board[STORE[NORTH]]
    if lead == 0:
        print('Both have brought home the same: a draw.')
        return None
    winner = SOUTH if lead > 0 else NORTH
    print(f'{winner} has brought home more, and wins by {counted(abs(lead))}!')
    return winner


def main():
    """Play Mancala until the player has had enough."""
    print('Mancala')
    print('=======')
    print('Take the seeds of one of your houses and sow them, one to a place,')
    print('along your row, into your store, and on through the other row. If')
    print('the last one falls into your store, go again. If it falls into an')
    print('empty house of yours, capture it and the seeds across from it. If')
    print('one side has nothing to sow, the other brings its own seeds home,')
    print(f'and the fuller store wins. The computer plays {NORTH}.')
    print('Type quit to leave.')
    print()
    answer = ask('One player or two (1/2)? ', ['1', 'one', '2', 'two'],
                 'Please type 1 to play the computer, or 2 to share.')
    players = 1 if answer in ['1', 'one'] else 2
    wins = {SOUTH: 0, NORTH: 0, None: 0}
    side = SOUTH
    while True:
        print(f'{side} begins.')
        wins[play_game(players, side)] += 1
        print(f'So far: {SOUTH} {wins[SOUTH]}, {NORTH} {wins[NORTH]}, '
              f'draws {wins[None]}.')
        if ask('Play again (y/n)? ', ['y', 'yes', 'n', 'no'],
               'Please type y for another game, or n to stop.')[0] == 'n':
            print('Goodbye!')
            return
        side = RIVAL[side]


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
