"""Diagonal Maze

Make a maze of slashes, as large as you dare, and count its diamonds by eye.

Level:    1
Kind:     art
Players:  1
Concepts: strings, numbers, conditionals, while loops, random
Idea:     One number counts all tiles: // and % give its row and its column.

Predict:  A maze has 9 diamonds, and you count 8. How many points is that?

Your turn:
  *   Play five mazes a game, with 100 points as the goal.
  **  Below each maze say how many of its tiles are /, as in "61 of 120".
  *** Before each maze ask for diamonds or crosses, and count those. A cross
      is four tiles in the shape of an X.
"""

import random

MAZES = 3  # Mazes in a game. Try 2 or 6.
GOAL = 40  # Points that win a game. Try 20 or 90.
NEAR = 2  # A count no farther off still gets half the points. Try 1 or 5.
WIDEST = 60  # Tiles in a row, at the most. Try 30 or 70.
TALLEST = 12  # Rows, at the most. Try 6 or 15.
SLASH = '/'
BACKSLASH = '\\'  # This is one: in a text, a backslash is written twice.


# In 1982 the user's guide of the Commodore 64 filled the screen with such a
# maze. As a line of BASIC: 10 PRINT CHR$(205.5+RND(1)); : GOTO 10
def main():
    """Play Diagonal Maze until the player has had enough."""
    print('Diagonal Maze')
    print('=============')
    print('Choose the size of a maze of slashes, and how often they turn.')
    print('Then count its closed diamonds:  /\\   Two of them may share a')
    print('                                 \\/   tile, and both count.')
    print('A right count gets a point for each diamond in the maze; one that')
    print(f'is off by {NEAR} or less gets half of that, any other nothing.')
    print(f'You win with {GOAL} points from {MAZES} mazes. How large do you'
          ' dare?')
    print('Type quit to leave.')
    print()
    maze_number = 1
    points = 0
    possible = 0  # The points of a player who counts everything right.
    best = 0
    asking = 'width'  # What the next question is about.
    tile = SLASH
    tiles_due = 0  # Tiles of a maze that are still to be laid.

    # Each time round, this loop lays one tile of a maze, or it asks one
    # question and deals with the answer.
    while True:
        if tiles_due > 0:
            # The tiles are numbered 0, 1, 2 and so on, row by row, as you
            # read the words on a page.
            number = len(maze)
            row = number // width
            column = number % width
            # With 5 turns in ten tiles, each tile falls like a coin.
            if random.randint(1, 10) <= turns:
                if tile == SLASH:
                    tile = BACKSLASH
                else:
                    tile = SLASH
            maze = maze + tile
            solution = solution + tile
            print(tile, end='')
            # The last tile of a diamond closes it. The tile above has a
            # number that is smaller by the width.
            if (row > 0 and column > 0 and tile == SLASH
                    and maze[number - 1] == BACKSLASH
                    and maze[number - width] == BACKSLASH
                    and maze[number - width - 1] == SLASH):
                diamonds = diamonds + 1
            if column == width - 1:
                print()
                solution = f'{solution} {diamonds:3}\n'
            tiles_due = tiles_due - 1
            continue  # Begin the loop again.

        if asking == 'width':
            lowest = 8
            highest = WIDEST
            question = f'Maze {maze_number} of {MAZES}. Width'
        elif asking == 'height':
            lowest = 4
            highest = TALLEST
            question = 'Height'
        elif asking == 'turns':
            lowest = 1
            highest = 9
            question = 'Turns in ten tiles'
        elif asking == 'count':
            lowest = 0
            highest = (width - 1) * (height - 1)
            question = 'How many diamonds'

        if asking == 'again':
            answer = input('Play again (y/n)? ')
        else:
            answer = input(f'{question} ({lowest} to {highest}): ')
        answer = answer.strip().lower()

        if answer == 'quit':
            break

        if asking == 'again':
            if answer == 'n' or answer == 'no':
                break
            elif answer == 'y' or answer == 'yes':
                maze_number = 1
                points = 0
                possible = 0
                asking = 'width'
                print('You begin with no points.')
            else:
                print('Please type y for another game, or n to stop.')

        # Python will not read numbers that are thousands of digits long.
        elif (not answer.isdecimal() or len(answer) > 9
                or int(answer) < lowest or int(answer) > highest):
            print(f'Please type a number from {lowest} to {highest}, such as'
                  f' {highest // 2}.')

        elif asking == 'width':
            width = int(answer)
            asking = 'height'
            print(f'Each row will have {width} tiles.')

        elif asking == 'height':
            height = int(answer)
            asking = 'turns'
            print(f'That makes {width * height} tiles.')

        elif asking == 'turns':
            turns = int(answer)
            tiles_due = width * height
            maze = ''
            solution = ''
            diamonds = 0
            asking = 'count'
            print()

        else:
            off = abs(int(answer) - diamonds)
            if off == 0:
                gain = diamonds
                print('You are right!', end=' ')
            elif off <= NEAR:
                gain = diamonds // 2
                print(f'You are near: only {off} off.', end=' ')
            else:
                gain = 0
                print(f'You are {off} off.', end=' ')
            print('Here are the diamonds, added up row by row:')
            print(solution, end='')
            points = points + gain
            possible = possible + diamonds
            print(f'Your points for this maze: {gain}. In all: {points}.')
            print()
            maze_number = maze_number + 1
            asking = 'width'

            if maze_number > MAZES:
                asking = 'again'
                best = max(best, points)
                if points >= GOAL:
                    print('You win!', end=' ')
                else:
                    print('The mazes win.', end=' ')
                print(f'Needed: {GOAL}. Possible: {possible}.'
                      f' Your best so far: {best}.')

    print('Goodbye!')


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
