"""Chomp

Bite off as much chocolate as you like, but leave the sour corner alone.

Level:    2
Kind:     strategy
Players:  2
Minutes:  5
Concepts: lists, functions, return values, nested loops, membership tests
Idea:     A picture can be kept as a few numbers: how long each row is.

Predict:  The first bite is at A3. Which rows are left?

Your turn:
  *   Make the bar 5 rows high, and draw each square of chocolate as "o".
  **  After each bite say how many squares it took, the sour one too, as in
      "Bite: 6".
  *** Let the computer play Blue, so that only Red is asked. It bites a random
      square, but A1 only when nothing else is left.
"""

import random
import sys

ROWS = 4  # Try 2 or 3.
LONGEST = 8  # A row has no more squares than this. Try 5 or 9.

LETTERS = 'ABCDEFGHI'  # The names of the columns.


def show(bar):
    """Print the bar; its sour square is a !."""
    print()
    print('  ' + ' '.join(LETTERS[:bar[0]]))
    for row in range(len(bar)):
        line = '# ' * bar[row]
        if row == 0:
            line = '!' + line[1:]
        print(row + 1, line)


def squares_of(bar):
    """Return the names of the squares that are left, as a list."""
    squares = []
    for row in range(len(bar)):
        for column in range(bar[row]):
            squares.append(LETTERS[column] + str(row + 1))
    return squares


def ask_square(player, bar):
    """Ask until the player names a square that is left; return it."""
    last = LETTERS[bar[0] - 1]
    while True:
        answer = input(f'{player}, your bite (A1 to {last}{ROWS}): ')
        answer = answer.strip().upper()
        if answer == 'QUIT':
            print('Goodbye!')
            sys.exit()  # This ends the program.
        if answer in squares_of(bar):
            return answer
        print('Please type a square that is left, such as',
              squares_of(bar)[-1])


def main():
    """Play one game of Chomp."""
    print('Chomp')
    print('=====')
    print('Take turns to eat from a bar of chocolate. Bite at C2, and you get')
    print('C2 and all that is right of it, below it, or both.')
    print('The corner A1, marked !, is sour: whoever eats it loses.')
    print('Type quit to leave.')

    # The bar is a list: how many squares are left in each row.
    bar = [random.randint(5, LONGEST)] * ROWS
    player = 'Red'

    while bar[0] > 0:
        show(bar)
        square = ask_square(player, bar)
        print(f'{player} bites at {square}.')

        # The rows from that square on get shorter, if they are longer.
        column = LETTERS.index(square[0])
        for row in range(int(square[1]) - 1, ROWS):
            if bar[row] > column:
                bar[row] = column

        if player == 'Red':
            player = 'Blue'
        else:
            player = 'Red'

    print(f'That was the sour one: {player} wins!')


# Start here, unless another program only wants to borrow the functions.
if __name__ == '__main__':
    try:
        main()
    except (EOFError, KeyboardInterrupt):  # The keys Ctrl-D and Ctrl-C.
        print('\nGoodbye!')
