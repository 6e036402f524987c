"""Water Jugs

Measure just four litres, with nothing but a jug of three and one of five.

Level:    2
Kind:     puzzle
Players:  1
Minutes:  5
Also:     water pouring
Concepts: functions, exit, conditionals, while loops
Idea:     A function is written once, and plays a puzzle with each call.

Predict:  Jug A of 3 litres is full, jug B of 5 litres holds 3. You type ab.
          How many litres are in each?

Your turn:
  *   Add a fourth puzzle: 5 litres with jugs of 4 and 7. 8 moves are enough.
  **  When a puzzle is solved, also say how many litres ea and eb emptied
      in it, as in "Poured away: 3".
  *** Let "u" take back the last move, which does not count then. A second "u"
      in a row is refused, and so is one before the first move of a puzzle.
"""

import sys

# Albert of Stade told of such a puzzle in the 13th century.
SPARE = 2  # The moves that you may waste in a puzzle. Try 0 or 6.


def leave(words):
    """Say why, and end the program: return would end only the puzzle."""
    print(words)
    sys.exit()


def draw(name, litres, size):
    """Print a jug: # for each litre in it, . for each that it has room for."""
    print(f'{name} ' + '#' * litres + '.' * (size - litres),
          f'{litres} of {size} litres')


def puzzle(size_a, size_b, goal, fewest):
    """Play one puzzle; whoever does not solve it has to leave."""
    print(f'\n{goal} litres in {fewest + SPARE} moves! '
          f'Jug A has room for {size_a}, jug B for {size_b}.')
    a = 0  # The litres in jug A.
    b = 0
    move = 1

    while a != goal and b != goal:
        if move > fewest + SPARE:
            leave(f'No moves are left: you lose. {fewest} moves are enough.')
        answer = input(f'Move {move} (fa/fb/ea/eb/ab/ba)? ').strip().lower()
        if answer == 'quit':
            leave('Goodbye!')
        elif answer == 'fa':
            a = size_a
        elif answer == 'fb':
            b = size_b
        elif answer == 'ea':
            a = 0
        elif answer == 'eb':
            b = 0
        elif answer == 'ab':
            # All that A holds, or all that B has room for: the less of them.
            litres = min(a, size_b - b)
            a -= litres
            b += litres
        elif answer == 'ba':
            litres = min(b, size_a - a)
            b -= litres
            a += litres
        else:
            print('Please type fa, fb, ea, eb, ab or ba.')
            continue

        move += 1  # Short for move = move + 1.
        draw('A', a, size_a)
        draw('B', b, size_b)

    print(f'Solved in {move - 1} moves! The fewest are {fewest}.')


def main():
    """Play one game of Water Jugs."""
    print('Water Jugs')
    print('==========')
    print('Measure water with two jugs: fa fills jug A, and ea empties it.')
    print('ab pours from A into B until A is empty or B is full. In the same')
    print('way there are fb, eb and ba. You begin with empty jugs, and win')
    print('if you solve all puzzles before your moves are used up.')
    print('Type quit to leave.')

    puzzle(3, 5, 4, 6)
    puzzle(4, 9, 6, 8)
    puzzle(5, 9, 2, 10)
    print('\nAll puzzles are solved: you win!')


# Start here, unless another program only wants to borrow the functions.
if __name__ == '__main__':
    try:
        main()
    except (EOFError, KeyboardInterrupt):  # The keys Ctrl-D and Ctrl-C.
        print('\nGoodbye!')
