"""Cave Flight

You are a bat in a winding cave: catch moths, but keep away from the rock.

Level:    1
Kind:     maze
Players:  1
Minutes:  5
Concepts: variables, strings, numbers, while loops, random
Idea:     You steer the drift, and the drift moves you: think a row ahead.

Predict:  You type r and then only press Enter. How does that end, and why?

Your turn:
  *   Let the bat be an M, and let 4 moths be enough to win.
  **  After each "Yum!" also say how many moths are needed: "To go: 3".
  *** Give the bat two lives: after the first bump it says "One life left",
      and it starts again in the middle of the cave, without any drift.
"""

import random

BAT = 'V'  # Try 'W' or '8'.
GOAL = 6  # The moths that win. Try 4 or 8.
ROWS = 40  # How long the cave is. Try 30 or 60.
WIDTH = 16  # How wide the cave is. Try 12 or 25.


def main():
    """Play one game of Cave Flight."""
    print('Cave Flight')
    print('===========')
    print(f'You are the bat {BAT} in a winding cave. Type l to drift more to')
    print('the left, r to drift more to the right, or just press Enter: a')
    print('drift only ends when you steer against it. Never touch the rock #!')
    print(f'Fly close by {GOAL} moths * in {ROWS} rows to catch them and win.')
    print('Type quit to leave.\n')

    rock = 20  # How wide the rock on the left is.
    bat = WIDTH // 2  # How far the bat is from that rock.
    moth = random.randint(1, 4)  # How far the moth is from it.
    drift = 0  # How far the bat moves in a row; below 0, to the left.
    moths = 0
    rows_left = ROWS

    while rows_left > 0 and moths < GOAL and 0 <= bat < WIDTH:
        # Draw one row of the cave: rock, bat and moth, rock.
        if moth < bat:
            space = ' ' * moth + '*' + ' ' * (bat - moth - 1) + BAT
        else:
            space = ' ' * bat + BAT + ' ' * (moth - bat - 1) + '*'
        space = space + ' ' * (WIDTH - len(space))
        row = '#' * rock + space + '#' * (58 - rock - WIDTH)
        question = f'{rows_left:2} {row} (l/r) or Enter: '

        answer = input(question).strip().lower()
        if answer == 'quit':
            print('Goodbye!')
            return  # This ends main(), and so the game.
        elif answer == 'l' or answer == 'left':
            drift = drift - 1
        elif answer == 'r' or answer == 'right':
            drift = drift + 1
        elif answer != '':
            print('Please type l or r, or just press Enter.')
            continue  # Back to the top of the loop, to the same row.

        # The cave bends, but it must stay on the screen.
        bend = random.randint(-1, 1)
        if rock + bend < 4 or rock + bend > 28:
            bend = 0
        rock = rock + bend
        # If it bends to the right, the rock on the left comes nearer.
        bat = bat + drift - bend
        rows_left = rows_left - 1

        if abs(bat - moth) < 2:  # Side by side. abs(-1) is 1.
            moths = moths + 1
            print(f'Yum! Moths: {moths}')
            moth = WIDTH - 1 - moth  # The next one is on the other side.

    if moths == GOAL:
        print('That is enough for tonight: you win!')
    elif rows_left == 0:
        print('The cave ends here, and you lose.')
    else:
        print('Bump! You fly into the rock, and lose.')


# Start here, unless another program only wants to borrow the functions.
if __name__ == '__main__':
    try:
        main()
    except (EOFError, KeyboardInterrupt):  # The keys Ctrl-D and Ctrl-C.
        print('\nGoodbye!')
