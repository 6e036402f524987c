"""Maze Escape

Find the way out of a dark maze before your lantern runs out of oil.

Level:    4
Kind:     maze
Players:  1
Minutes:  5
Concepts: recursion, dictionaries, sets, unpacking
Idea:     Recursion digs the maze: go on from each new square, or turn back.

Predict:  You type eight steps at once, and there is a wall behind the second
          one. How many steps do you take, and how many does the oil lose?

Your turn:
  *   Make the maze 35 squares wide and 11 squares high.
  **  Above each question say how many different squares you have walked on so
      far, the first one too, as in "Walked on: 7".
  *** Take "map" as an answer: it burns the oil of 10 steps and shows the
      whole maze. After the next step it is dark again.
"""

import random
import sys

WIDTH = 31  # Squares from west to east, an odd number. Try 11 or 37.
HEIGHT = 9  # Squares from north to south, an odd number. Try 5 or 13.
SPARE = 18  # Steps of oil beyond those of the shortest way. Try 6 or 60.
LISTEN = 6  # How many steps of oil it takes to listen. Try 1 or 9.

# A step to each side: so many squares to the east, and so many to the south.
STEPS = {'n': (0, -1), 'e': (1, 0), 's': (0, 1), 'w': (-1, 0)}


# The maze is a dictionary. Its keys are the squares that are dug: (1, 1) is at
# the top left, (2, 1) to the east of it. Each has a number: how many steps it
# is from there to the way out. A square that is no key is wall. We begin to
# dig at odd numbers, and dig two squares at a time: so even rows and columns
# stay wall, but for the doors between two squares.
#
# Recursive backtracking (Charles Tremaux walked through mazes by it in the
# 1880s). Dig to a side where all is wall, and go on from there in just the
# same way. When no such side is left, the call ends, and the call before it
# goes on where it was. So only one way leads from each square to each other.
def dig(maze, square, steps):
    """Dig a square so many steps from the way out, and all that is behind."""
    maze[square] = steps
    x, y = square
    sides = list(STEPS.values())
    # The sample of all four sides is the four in any order.
    for step_x, step_y in random.sample(sides, 4):
        far_x = x + 2 * step_x
        far_y = y + 2 * step_y
        is_inside = 0 < far_x < WIDTH and 0 < far_y < HEIGHT
        if is_inside and (far_x, far_y) not in maze:
            maze[x + step_x, y + step_y] = steps + 1
            dig(maze, (far_x, far_y), steps + 2)


def neighbour(square, side):
    """Return the next square on that side: n, e, s or w."""
    x, y = square
    step_x, step_y = STEPS[side]
    return (x + step_x, y + step_y)


def find_song(maze, here):
    """Return the side where the way out is one step nearer."""
    for side in STEPS:
        # In a wall, get() finds None, and that is no number of steps.
        if maze.get(neighbour(here, side)) == maze[here] - 1:
            return side


def light(maze, here):
    """Return the set of squares that the lantern shows, down each corridor."""
    seen = set()
    for side in STEPS:
        square = here
        while square in maze:
            x, y = square
            # Not only this square is seen, but also those around it.
            for near_y in [y - 1, y, y + 1]:
                seen.update([(x - 1, near_y), (x, near_y), (x + 1, near_y)])
            square = neighbour(square, side)
    return seen


def show(maze, seen, marks):
    """Print what was seen of the maze; marks has what lies in a square."""
    print()
    for y in range(HEIGHT):
        line = ''
        for x in range(WIDTH):
            if (x, y) not in seen:
                line += '  '
            elif (x, y) in marks:
                line += ' ' + marks[x, y]
            elif (x, y) in maze:
                line += ' .'
            else:
                line += '##'
        print(line.rstrip())  # Without the spaces at its end.


def ask_moves(maze, here):
    """Ask until the player can move; return the letters n, e, s, w and l."""
    while True:
        answer = input('Your steps, or listen (n/e/s/w/l): ').strip().lower()
        if answer == 'quit':
            print('Goodbye!')
            sys.exit()  # This ends the program.
        moves = answer.replace(' ', '')
        others = set(moves) - set('neswl')  # The letters that are no moves.
        if moves != '' and len(others) == 0:
            if moves[0] == 'l' or neighbour(here, moves[0]) in maze:
                return moves
        print('Please type l, or steps such as nne. No wall may come first.')


def finish(maze, start, here, seen, marks):
    """Say how it ended, and show the whole maze with the shortest way."""
    if maze[here] == 0:
        print('You step out into the daylight: you win!')
    else:
        print(f'Your lantern goes out: you lose. Steps to X: {maze[here]}')

    square = start
    while maze[square] > 0:
        marks[square] = '*'
        square = neighbour(square, find_song(maze, square))
    marks[here] = '@'
    for square in maze:
        seen.update(light(maze, square))  # Now it is seen from everywhere.
    show(maze, seen, marks)
    print(f'Stars show the shortest way. Its steps: {maze[start]}')


def main():
    """Play one game of Maze Escape."""
    print('Maze Escape')
    print('===========')
    print('You are @ in a dark maze. Reach X, in the east, before your oil is')
    print('used up. Type n, e, s or w for a step, or many at once: nneee.')
    print('A blackbird sings outside. Type l to listen: you hear from which')
    print(f'side its song comes, and that burns the oil of {LISTEN} steps.')
    print('Type quit to leave.')

    start = (1, random.randrange(1, HEIGHT, 2))
    way_out = (WIDTH - 2, random.randrange(1, HEIGHT, 2))
    maze = {}
    dig(maze, way_out, 0)
    here = start
    seen = light(maze, here)
    marks = {way_out: 'X', here: '@'}
    oil = maze[start] + SPARE

    while oil > 0 and here != way_out:
        show(maze, seen, marks)
        print(f'Oil left: {oil}')
        for move in ask_moves(maze, here):
            if move == 'l':
                side = find_song(maze, here)
                print(f'The song comes from this side: {side}')
                oil -= LISTEN
                break
            if neighbour(here, move) not in maze:
                print('A wall stops you.')
                break
            marks[here] = 'o'
            here = neighbour(here, move)
            marks[here] = '@'
            seen.update(light(maze, here))
            oil -= 1
            if oil == 0 or here == way_out:
                break

    finish(maze, start, here, seen, marks)


# Start here, unless another program only wants to borrow the functions.
if __name__ == '__main__':
    try:
        main()
    except (EOFError, KeyboardInterrupt):  # The keys Ctrl-D and Ctrl-C.
        print('\nGoodbye!')
