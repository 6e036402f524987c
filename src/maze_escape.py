"""Maze Escape

Find the way out of a dark maze before your lantern runs out of oil.

Level:    4
Kind:     maze
Players:  1
Concepts: recursion, comprehensions, generator expressions, sets
Idea:     Recursion digs the maze: go on from each new cell, or else turn back.

Predict:  You type eight steps at once, and there is a wall behind the second
          one. How many steps do you take, and how many does the oil lose?

Your turn:
  *   Make the small maze 12 columns wide and 6 rows high.
  **  Above each question say how many cells you have walked on so far, those
      with a dot and your own, as in "7 of 45 cells".
  *** Take map as an answer to the question for steps: it shows the whole maze
      once, without the fog, and burns the oil of 10 steps.
"""

import random

SIZES = {'s': (9, 5), 'l': (17, 8)}  # Columns and rows, small and large.
OIL = 150  # Steps of oil for each 100 of the shortest way. Try 110 or 300.
SIGHT = 4  # Cells that you see down a corridor, at the most. Try 1 or 20.

# A step to each side: so many columns to the east and so many rows down.
STEPS = {'n': (0, -1), 'e': (1, 0), 's': (0, 1), 'w': (-1, 0)}


# Recursive backtracking (Charles Tremaux walked through mazes by it in the
# 1880s). Dig to a side where nobody has dug yet, go on from there, and come
# back when all sides are tried. No cell is left out, and just one way joins
# any two. Each cell is dug once: twice as many cells take twice as long. The
# calls inside each other may be as many as the cells; Python allows 1000.
def dig(maze, cell):
    """Dig from this cell in all directions, as far as nobody has dug."""
    steps = list(STEPS.values())
    random.shuffle(steps)
    for step in steps:
        near = neighbour(cell, step)
        if near in maze and not maze[near]:
            maze[cell].append(near)
            maze[near].append(cell)
            dig(maze, near)


def neighbour(cell, step):
    """Return the cell that one step leads to, which may be outside."""
    return cell[0] + step[0], cell[1] + step[1]


def new_maze(columns, rows, start):
    """Return a maze: {cell: [the cells next to it without a wall between]}.

    A cell is a pair of numbers: its column and its row.
    """
    maze = {(column, row): [] for column in range(columns)
            for row in range(rows)}
    dig(maze, start)
    return maze


# Breadth-first search (Edward F. Moore, 1959). Look at all cells one step from
# the end, then at all that are two steps away, and so on, and note from where
# each was reached first: that leads back to the end by the shortest way. No
# cell is looked at twice: twice as many cells take twice as long.
def shortest_way(maze, start, end):
    """Return the cells of the shortest way between two cells, as a list."""
    came_from = {end: None}
    waiting = [end]
    while start not in came_from:
        cell = waiting.pop(0)
        for near in maze[cell]:
            if near not in came_from:
                came_from[near] = cell
                waiting.append(near)
    way = [start]
    while way[-1] != end:
        way.append(came_from[way[-1]])
    return way


def in_sight(maze, cell):
    """Return the set of the cells that can be seen from a cell."""
    sight = {cell}
    for step in STEPS.values():
        place = cell
        for distance in range(SIGHT):
            near = neighbour(place, step)
            if near not in maze[place]:
                break
            sight.add(near)
            place = near
    return sight


def side(maze, seen, cell, near, wall):
    """Return the wall between two cells, or spaces if none was seen."""
    foggy = cell not in seen and near not in seen
    return ' ' * len(wall) if foggy or near in maze.get(cell, []) else wall


def show(maze, seen, marks):
    """Print what was seen of the maze; marks is {cell: its character}."""
    columns, rows = max(maze)  # The last ones. The walls behind them count.
    for row in range(rows + 2):
        walls = cells = '   '
        for column in range(columns + 2):
            cell = column, row
            corner = any((column - x, row - y) in seen
                         for x in (0, 1) for y in (0, 1))
            walls += '+' if corner else ' '
            walls += side(maze, seen, cell, (column, row - 1), '---')
            cells += side(maze, seen, cell, (column - 1, row), '|')
            cells += f' {marks.get(cell, " ")} '
        print(walls.rstrip())
        print(cells.rstrip())


def marks_of(maze, seen, trail, way_out):
    """Return {cell: character} for all that is drawn into the cells."""
    marks = {cell: ':' for cell in maze if cell not in seen}
    marks.update({cell: '.' for cell in trail})
    if way_out in seen:
        marks[way_out] = 'X'
    marks[trail[-1]] = '@'
    return marks


def read(question):
    """Return the answer in small letters, without spaces."""
    answer = input(question).strip().replace(' ', '').lower()
    if answer == 'quit':
        raise KeyboardInterrupt  # As if Ctrl-C were pressed: see the end.
    return answer


def ask(question, choices, advice):
    """Ask until the answer is one of the choices; return its first letter."""
    while True:
        answer = read(question)
        if answer in choices:
            return answer[0]
        print(advice)


def ask_steps():
    """Ask the player for one step or several; return their letters."""
    while True:
        answer = read('Your steps (n/e/s/w): ').replace(',', '')
        for word in ['north', 'east', 'south', 'west']:
            answer = answer.replace(word, word[0])
        if answer and all(letter in STEPS for letter in answer):
            return answer
        print('Please type a side, such as n, or several steps, such as nnee.')


def walk(maze, place, letters, way_out):
    """Return the cells that the letters lead to, up to a wall or way_out."""
    cells = []
    for letter in letters:
        near = neighbour(place, STEPS[letter])
        if near not in maze[place] or place == way_out:
            break
        cells.append(near)
        place = near
    return cells


def play_game(columns, rows):
    """Play one maze. Return the points, or 0 if the lantern went out."""
    start = 0, random.randrange(rows)
    way_out = columns - 1, random.randrange(rows)
    maze = new_maze(columns, rows, start)
    shortest = shortest_way(maze, start, way_out)
    oil = (len(shortest) - 1) * OIL // 100
    print(f'The oil in your lantern lasts for {oil} steps.')
    trail = [start]  # The cells that you stood on, one after the other.
    seen = in_sight(maze, start)
    while trail[-1] != way_out and oil > 0:
        show(maze, seen, marks_of(maze, seen, trail, way_out))
        letters = ask_steps()
        cells = walk(maze, trail[-1], letters[:oil], way_out)
        oil -= len(cells)
        for cell in cells:
            trail.append(cell)
            seen.update(in_sight(maze, cell))
        print(f'Steps taken: {len(cells)} of {len(letters)}. Oil left: {oil}.')
        if len(cells) < len(letters) and trail[-1] != way_out and oil > 0:
            print('A wall is in the way.')
    return judge(maze, trail, shortest, way_out)


def judge(maze, trail, shortest, way_out):
    """Show the whole maze and how the walk went. Return the points."""
    fewest = len(shortest) - 1
    taken = len(trail) - 1
    points = 0
    if trail[-1] == way_out:
        points = 100 * fewest // taken
        print('You step out into the daylight: you win!')
    else:
        missing = len(shortest_way(maze, trail[-1], way_out)) - 1
        print(f'Your lantern goes out: the maze wins. Steps to X: {missing}.')
    show(maze, maze, marks_of(maze, maze, shortest + trail[-1:], way_out))
    print(f'The dots are the shortest way: {fewest} steps. Yours: {taken}. '
          f'Points: {points} of 100.')
    return points


def main():
    """Play Maze Escape until the player has had enough."""
    print('Maze Escape')
    print('===========')
    print('You are @ in a maze full of fog (:). Dots are where you walked.')
    print('The way out, X, is somewhere along the east side, on the right.')
    print('Walk n, e, s or w, or type many steps at once, such as nnee.')
    print('You win if you find the way out before the oil is used up. The')
    print('fewer steps, the more points: 100 for the shortest way.')
    print('Type quit to leave.')
    print()
    best = 0
    while True:
        size = ask('Small or large maze (s/l)? ', ['s', 'small', 'l', 'large'],
                   'Please type s for a small maze, or l for a large one.')
        columns, rows = SIZES[size]
        best = max(best, play_game(columns, rows))
        print(f'Your best so far: {best}.')
        if ask('Play again (y/n)? ', ['y', 'yes', 'n', 'no'],
               'Please type y for another maze, or n to stop.') == 'n':
            print('Goodbye!')
            return
        print('Another maze is dug.')


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
