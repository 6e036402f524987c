"""Game of Life

Plant flowers that live and die by the rules of Life, and fill the garden.

Level:    3
Kind:     simulation
Players:  1
Minutes:  10
Also:     Life, Conway's Game of Life
Concepts: sets, dictionaries, nested loops, unpacking
Idea:     From one set of squares, all at once, a new one is made.

Predict:  Three flowers stand side by side in a row, alone. How do they stand
          a week later?

Your turn:
  *   Let flowers with 4 neighbours live on as well.
  **  After each week say how many flowers have grown, as in "New: 5". What
      was planted in that week does not count.
  *** Bend the garden round: let A be beside the last column, and 1 beside
      the last row, for all neighbours.
"""

import random
import sys

SIZE = 8  # Rows and columns. Try 6 or 10.
LETTERS = 'ABCDEFGHIJ'  # Names of the columns.
START = 10  # Flowers in the first week. Try 6 or 20.
SEEDS = 2  # How many you may plant in a week. Try 1 or 3.
WEEKS = 12  # Then the summer is over. Try 5 or 20.
TARGET = 27  # So many flowers win. Try 15 or 30.

# John Horton Conway found these rules, and Martin Gardner wrote about them in
# the magazine Scientific American, in October 1970.
LIVES = [2, 3]  # With how many neighbours a flower lives on.
GROWS = [3]  # With how many a new one grows in a free square.


def all_squares():
    """Return a dictionary from the names of all squares to their places."""
    squares = {}
    for y in range(SIZE):
        for x in range(SIZE):
            squares[LETTERS[x] + str(y + 1)] = (x, y)  # A1 is (0, 0).
    return squares


def count_neighbours(flowers):
    """Return a dictionary: each square, and how many flowers surround it."""
    counts = {}
    for square in all_squares().values():
        counts[square] = 0

    # Each flower is a neighbour of the eight squares around it.
    for x, y in flowers:
        for column in [x - 1, x, x + 1]:
            for row in [y - 1, y, y + 1]:
                square = (column, row)
                if square != (x, y) and square in counts:
                    counts[square] += 1
    return counts


def next_week(flowers):
    """Return the flowers of the next week, a new set."""
    later = set()
    for square, count in count_neighbours(flowers).items():
        if square in flowers and count in LIVES:
            later.add(square)
        if square not in flowers and count in GROWS:
            later.add(square)
    return later


def show(flowers):
    """Print the garden, with what will come."""
    later = next_week(flowers)
    print('  ', ' '.join(LETTERS[:SIZE]))
    for y in range(SIZE):
        line = f'{y + 1:2}'
        for x in range(SIZE):
            if (x, y) in flowers and (x, y) in later:
                line = line + ' O'
            elif (x, y) in flowers:
                line = line + ' o'
            elif (x, y) in later:
                line = line + ' +'
            else:
                line = line + ' .'
        print(line)


def ask(flowers):
    """Ask where to plant; return a set of squares, or an empty set."""
    squares = all_squares()
    last = list(squares)[-1]
    while True:
        answer = input(f'Plant where (A1 to {last}), or just Enter? ').upper()
        words = answer.split()
        if words == ['QUIT']:
            print('Goodbye!')
            sys.exit()  # This ends the program.

        chosen = set()
        for word in words:
            if word in squares and squares[word] not in flowers:
                chosen.add(squares[word])
        if len(chosen) == len(words) and len(words) <= SEEDS:
            return chosen
        print(f'Please type up to {SEEDS} free squares, such as A1 {last}.')


def main():
    """Play one game of Game of Life."""
    print('Game of Life')
    print('============')
    print(f'Plant up to {SEEDS} flowers a week. Then those with 2 or 3 others')
    print('around them live on (O), the rest wither (o), and in free squares')
    print('with just 3 around them new ones grow (+). These marks show what')
    print('comes if you plant nothing; you can do better. You win with')
    print(f'{TARGET} flowers. Without any, or after {WEEKS} weeks, you lose.')
    print('Type quit to leave.')

    flowers = set(random.sample(list(all_squares().values()), START))
    for week in range(1, WEEKS + 1):
        print(f'\nWeek {week} of {WEEKS}. Flowers: {len(flowers)}')
        show(flowers)
        flowers.update(ask(flowers))
        flowers = next_week(flowers)
        if len(flowers) >= TARGET or len(flowers) == 0:
            break

    print(f'\nWeeks: {week}. Flowers: {len(flowers)}')
    show(flowers)
    if len(flowers) >= TARGET:
        print('The garden is full of flowers: you win!')
    else:
        print(f'You needed {TARGET} flowers: you lose.')


# Start here, unless another program only wants to borrow the functions.
if __name__ == '__main__':
    try:
        main()
    except (EOFError, KeyboardInterrupt):  # The keys Ctrl-D and Ctrl-C.
        print('\nGoodbye!')
