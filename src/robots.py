"""Robots

They all want to catch you. Walk so that they crash into each other.

Level:    3
Kind:     strategy
Players:  1
Minutes:  5
Also:     Daleks, Chase
Concepts: dictionaries, tuples, unpacking, membership tests
Idea:     All can move at once if a new floor is made beside the old one.

Predict:  You only wait. Will all robots crash into each other before one of
          them reaches you?

Your turn:
  *   Make the floor 24 columns wide and 10 rows high.
  **  Below the floor, say how many steps away the nearest robot is, as in
      "Nearest: 5". A step may go along a diagonal, as yours do.
  *** Take f, for freeze, once in a game: it is no step, but no robot moves
      while you take your next two steps.
"""

# After Chase and Robots, games of the 1970s.

import random
import sys

WIDTH = 30  # Columns of the floor. Try 20 or 34.
HEIGHT = 12  # Rows of the floor. Try 9 or 13.
ROBOTS = 15  # Try 5 or 25.
TELEPORTS = 2  # Try 0 or 9.
NEAR = 3  # No robot begins within so many columns of you. Try 0 or 6.

ROBOT = 'R'
HEAP = '#'

# The keys of a number pad: so many columns to the right, and rows down.
STEPS = {'7': (-1, -1), '8': (0, -1), '9': (1, -1),
         '4': (-1, 0), '5': (0, 0), '6': (1, 0),
         '1': (-1, 1), '2': (0, 1), '3': (1, 1)}
PAD = ['7 8 9', ' \\|/', '4-5-6', ' /|\\', '1 2 3']  # \\ stands for one \.


# The floor is a dictionary. Its keys are the places of robots and of heaps:
# (0, 0) is the one at the top left, (1, 0) the one to the right of it.
def empty_place(floor, player):
    """Return an empty place, more than NEAR columns away from the player."""
    while True:
        x = random.randrange(WIDTH)
        y = random.randrange(HEIGHT)
        if (x, y) not in floor and abs(x - player[0]) > NEAR:
            return (x, y)


def new_floor(player):
    """Return a floor with robots."""
    floor = {}
    for robot in range(ROBOTS):
        floor[empty_place(floor, player)] = ROBOT
    return floor


def show(floor, player):
    """Print the floor, and the keys beside it."""
    marks = dict(floor)  # A copy, for the player does not belong in floor.
    marks[player] = '@'
    if player in floor:
        marks[player] = 'X'  # Here a robot has caught the player.
    print()
    for y in range(HEIGHT):
        line = ''
        for x in range(WIDTH):
            line += ' ' + marks.get((x, y), '.')
        if y < len(PAD):
            line += '    ' + PAD[y]
        print(line)


def nearer(number, goal):
    """Return the number that is one nearer to the goal."""
    if number < goal:
        return number + 1
    if number > goal:
        return number - 1
    return number


def move_robots(floor, player):
    """Return the floor as it is when each robot has taken a step."""
    after = {}
    for place in floor:
        if floor[place] == HEAP:
            after[place] = HEAP
    for x, y in floor:
        if floor[x, y] == ROBOT:
            place = (nearer(x, player[0]), nearer(y, player[1]))
            if place in after:
                after[place] = HEAP  # It runs into a heap, or a robot.
            else:
                after[place] = ROBOT
    return after


def ask_steps(teleports):
    """Ask until the answer is a row of steps; return it as a list."""
    while True:
        answer = input('Your steps (1 to 9, or t to teleport): ')
        answer = answer.strip().lower().replace(' ', '')
        if answer == 'quit':
            print('Goodbye!')
            sys.exit()  # This ends the program.
        good = 1 <= len(answer) <= 20 and answer.count('t') <= teleports
        for step in answer:
            if step not in STEPS and step != 't':
                good = False
        if good:
            return list(answer)
        print('Please type 1 to 20 steps, such as 8 to go up, 66 to go right'
              ' twice or 5\nto wait; t will do while you have teleports.')


def main():
    """Play one game of Robots."""
    print('Robots')
    print('======')
    print('You are @. Each R is a robot that wants to catch you: after each')
    print('step of yours they all take one. Robots that meet turn into a')
    print('heap, #. So does one that runs into a heap. When only heaps are')
    print('left, you win. A teleport takes you to a place farther away.')
    print('Type quit to leave.')

    player = (WIDTH // 2, HEIGHT // 2)
    floor = new_floor(player)
    teleports = TELEPORTS
    waiting = []  # The steps that were typed and are not taken yet.

    while ROBOT in floor.values() and player not in floor:
        if len(waiting) == 0:
            show(floor, player)
            print('Teleports:', teleports)
            waiting = ask_steps(teleports)
        step = waiting.pop(0)  # This takes the first one out of the list.
        if step == 't':
            teleports -= 1
            x, y = empty_place(floor, player)
        else:
            across, down = STEPS[step]
            x = player[0] + across
            y = player[1] + down
        if 0 <= x < WIDTH and 0 <= y < HEIGHT and (x, y) not in floor:
            player = (x, y)
            floor = move_robots(floor, player)
        else:
            print('Something is in your way: you stop there.')
            waiting = []

    show(floor, player)
    if player in floor:
        print('A robot has caught you where the X is: you lose.')
    else:
        print('Only heaps are left: you win!')


# Start here, unless another program only wants to borrow the functions.
if __name__ == '__main__':
    try:
        main()
    except (EOFError, KeyboardInterrupt):  # The keys Ctrl-D and Ctrl-C.
        print('\nGoodbye!')
