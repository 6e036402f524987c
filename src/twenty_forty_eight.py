"""Twenty Forty-Eight

Slide the whole board: tiles that are alike merge, and double each time.

Level:    3
Kind:     puzzle
Players:  1
Concepts: nested lists, dictionaries, unpacking, conditional expressions
Idea:     Solve it for one direction, and turn the board for the others.

Predict:  A row has a 4, a 2 and a 2, and you slide it to the left. Is there
          an 8 in the row afterwards?

Your turn:
  *   Play with threes: new tiles are 3, now and then 6, and 192 wins.
  **  With the board, always say how many of its squares are empty.
  *** Take undo as a move: it brings back the board and the score from before
      the last move.
"""

# After 2048 by Gabriele Cirulli (2014), which had many ancestors.

import random

SIZE = 4  # Rows and columns of the board. Try 3 or 5.

# The tile that wins. The classic goal, 2048, takes about a thousand moves and
# a good plan. Try 64 or 2048.
GOAL = 256

# Each new tile is one of these, by chance. Try [2] or [2, 4].
NEW_TILES = [2, 2, 2, 2, 2, 2, 2, 2, 2, 4]

EMPTY = 0

# Turn the board clockwise by so many quarters, and what was on that side is
# on the left: then each move is a move to the left.
QUARTERS = {'left': 0, 'down': 1, 'right': 2, 'up': 3}


def new_board():
    """Return an empty board: a list of rows, each a list of tiles."""
    board = []
    for number in range(SIZE):
        board.append([EMPTY] * SIZE)
    return board


def empty_squares(board):
    """Return the row and the column of each empty square, as a list."""
    found = []
    for y, row in enumerate(board):
        for x, tile in enumerate(row):
            if tile == EMPTY:
                found.append((y, x))
    return found


def add_tile(board):
    """Put a new tile on an empty square. Return its row and column."""
    y, x = random.choice(empty_squares(board))
    board[y][x] = random.choice(NEW_TILES)
    return y, x


def show(board, newest, score):
    """Print the board, with a star at the newest tile, and the score."""
    edge = '  +' + '------+' * SIZE
    print()
    print(edge)
    for y, row in enumerate(board):
        line = '  |'
        for x, tile in enumerate(row):
            number = '' if tile == EMPTY else tile
            star = '*' if (y, x) == newest else ' '
            line += f'{number:>5}{star}|'
        print(line)
        print(edge)
    print(f'Score: {score}')


def slide(row):
    """Return the row, slid to the left, and the points for its merges."""
    waiting = []
    for tile in row:
        if tile != EMPTY:
            waiting.append(tile)
    slid = []
    points = 0
    while waiting:
        tile = waiting.pop(0)
        # A merged tile goes straight to its place and never waits again, so
        # no tile can merge twice in one move.
        if waiting and waiting[0] == tile:
            tile += waiting.pop(0)
            points += tile
        slid.append(tile)
    return slid + [EMPTY] * (SIZE - len(slid)), points


def turned(board):
    """Return the board, turned clockwise by a quarter."""
    rows = []
    for x in range(SIZE):
        # A column, read from the bottom up, becomes a row.
        rows.append([])
        for old_row in board[::-1]:
            rows[x].append(old_row[x])
    return rows


def moved(board, direction):
    """Return the board after a move, and the points. It may be as before."""
    quarters = QUARTERS[direction]
    for quarter in range(quarters):
        board = turned(board)
    rows = []
    total = 0
    for row in board:
        slid, points = slide(row)
        rows.append(slid)
        total += points
    # Four quarters in all, and the board stands upright again.
    for quarter in range(4 - quarters):
        rows = turned(rows)
    return rows, total


def is_stuck(board):
    """Is there no direction in which anything can move?"""
    for direction in QUARTERS:
        if moved(board, direction)[0] != board:
            return False
    return True


def largest(board):
    """Return the largest tile on the board."""
    best = EMPTY
    for row in board:
        best = max(best, max(row))
    return best


def ask(question, choices, advice):
    """Ask until the answer is one of the choices, or its first letter."""
    while True:
        answer = input(question).strip().replace(' ', '').lower()
        if answer == 'quit':
            raise KeyboardInterrupt  # As if Ctrl-C were pressed: see the end.
        for choice in choices:
            if answer in [choice, choice[0]]:
                return choice
        print(advice)


def ask_move(board):
    """Ask for a direction until something moves. Return what moved does."""
    while True:
        direction = ask('Your move (up/down/left/right): ', QUARTERS,
                        'Please type a direction, such as left or l.')
        rows, points = moved(board, direction)
        if rows != board:
            what = f'you score {points}' if points else 'nothing merges'
            print(f'You slide {direction}: {what}.')
            return rows, points
        print(f'Nothing can move {direction}, so no new tile comes.',
              'Slide another way.')


def play_game():
    """Play one game. Return the score and whether it was won."""
    board = new_board()
    add_tile(board)
    newest = add_tile(board)
    score = 0
    moves = 0
    while largest(board) < GOAL and not is_stuck(board):
        show(board, newest, score)
        board, points = ask_move(board)
        newest = add_tile(board)
        score += points
        moves += 1
    show(board, newest, score)
    won = largest(board) >= GOAL
    if won:
        print(f'There it is, a {GOAL}: you win! Moves: {moves}.')
    else:
        print(f'Nothing can move any more: you lose, with {largest(board)} of '
              f'{GOAL}. Moves: {moves}.')
    return score, won


def main():
    """Play Twenty Forty-Eight until the player has had enough."""
    print('Twenty Forty-Eight')
    print('==================')
    print('Slide all tiles to one side, as far as they go. Where two alike')
    print('meet, they merge into one and you score its number: 2 and 2 make')
    print('4, 4 and 4 make 8. No tile merges twice in a move. Then a new')
    print(f'tile comes, with a star. You win with a tile of {GOAL}, and lose')
    print('when nothing can move. Keep your largest tile in a corner.')
    print('Type quit to leave.')
    best = 0
    wins = 0
    games = 0
    while True:
        score, won = play_game()
        games += 1
        if won:
            wins += 1
        best = max(best, score)
        print(f'Games won so far: {wins} of {games}. Best score: {best}.')
        if ask('Play again (y/n)? ', ['yes', 'no'],
               'Please type y for another game, or n to stop.') == 'no':
            print('Goodbye!')
            return
        print('Here is a fresh board.')


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
