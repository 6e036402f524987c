"""Dots and Boxes

Draw one line in turn: whoever draws the last side of a box has it.

Level:    3
Kind:     board
Players:  2
Minutes:  10
Concepts: sets, enumerate, lists, string methods, nested loops
Idea:     A box is a set of lines: it is closed when all of them are drawn.

Predict:  One line closes two boxes at once. How many more lines may that
          player draw?

Your turn:
  *   Draw a line across as "=====", and an upright one as "!".
  **  Before each turn say how many lines are not drawn yet, as in
      "Lines left: 15".
  *** Let the computer play Blue, so that only Red is asked. It draws a line
      that closes a box or, if none does, a random one.
"""

import random
import sys

# Where the lines and the nine boxes are.
PICTURE = '''
+  A  +  B  +  C  +
D  1  E  2  F  3  G
+  H  +  I  +  J  +
K  4  L  5  M  6  N
+  O  +  P  +  Q  +
R  7  S  8  T  9  U
+  V  +  W  +  X  +'''

LINES = list('ABCDEFGHIJKLMNOPQRSTUVWX')
ACROSS = list('ABCHIJOPQVWX')  # All other lines are upright.

# The four sides of each box: set('ADEH') is the set of these four letters.
BOXES = [set('ADEH'), set('BEFI'), set('CFGJ'),
         set('HKLO'), set('ILMP'), set('JMNQ'),
         set('ORSV'), set('PSTW'), set('QTUX')]


def show(drawn, owners):
    """Print the picture with the lines that are drawn, and who has what."""
    picture = PICTURE
    for line in drawn:
        if line in ACROSS:
            picture = picture.replace(f'  {line}  ', '-----')
        else:
            picture = picture.replace(line, '|')

    # enumerate() counts while the loop goes through the list, here from 1.
    for number, owner in enumerate(owners, 1):
        picture = picture.replace(f'  {number}  ', f'{owner:^5}')  # Centred.
    print(picture)
    print(f'Red: {owners.count("Red")}  Blue: {owners.count("Blue")}')


def ask_line(player, drawn):
    """Ask until the player names a line that is not drawn; return it."""
    while True:
        answer = input(f'{player}, your line (A to X): ').strip().upper()
        if answer == 'QUIT':
            print('Goodbye!')
            sys.exit()  # This ends the program.
        if answer in LINES and answer not in drawn:
            return answer
        print('Please type the letter of a line that is not drawn yet.')


def main():
    """Play one game of Dots and Boxes."""
    print('Dots and Boxes')
    print('==============')
    print('Each letter is a line between two dots. Draw one line in turn.')
    print('Whoever draws the last side of a box gets it, and must draw one')
    print('more line. When all nine are closed, whoever has more boxes wins.')
    print('Type quit to leave.')

    # Some lines are there before Red begins: with two of them Blue would win
    # more often, and with three Red, so nobody knows which it will be.
    drawn = set(random.sample(LINES, random.randint(2, 3)))
    owners = [''] * len(BOXES)  # '' is a box that nobody has.
    player = 'Red'

    while '' in owners:
        show(drawn, owners)
        drawn.add(ask_line(player, drawn))

        # A line can be the last side of two boxes, one on either side of it.
        closed = 0
        for number, box in enumerate(BOXES):
            if owners[number] == '' and box.issubset(drawn):
                owners[number] = player
                closed += 1

        if closed > 0:
            print(f'{player} closes a box! Boxes closed: {closed}')
        elif player == 'Red':
            player = 'Blue'
        else:
            player = 'Red'

    show(drawn, owners)
    if owners.count('Red') > owners.count('Blue'):
        print('Red wins!')
    else:
        print('Blue wins!')


# Start here, unless another program only wants to borrow the functions.
if __name__ == '__main__':
    try:
        main()
    except (EOFError, KeyboardInterrupt):  # The keys Ctrl-D and Ctrl-C.
        print('\nGoodbye!')
