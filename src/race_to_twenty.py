"""Race to Twenty

Two players move one snail: whoever brings it home wins.

Level:    1
Kind:     strategy
Players:  2
Minutes:  5
Concepts: variables, numbers, while loops, conditionals, random
Idea:     Think backwards, from the end of a game to its first move.

Predict:  Red types 3. Where is the snail then, and whose turn is it?

Your turn:
  *   Make the way 30 steps long, and call the players Green and Yellow.
  **  Before each question also say the "Steps to go", as in "Steps to go: 8".
  *** Let the computer move for the second player. Whenever it can be sure to
      win, it wins, however well you play.
"""

import random

HOME = 20  # The step where the snail is at home. Try 12 or 30.


def main():
    """Play one game of Race to Twenty."""
    print('Race to Twenty')
    print('==============')
    print('Red and Blue share a snail. In turn, move it 1 or 2 steps.')
    print('Whoever brings it home to step', HOME, 'wins.')
    print('Type quit to leave.')
    print()

    step = random.randint(0, 5)
    player = 'Red'

    while step < HOME:
        # A text times a number is a longer text: '.' * 3 is '...'.
        print('_' * step + '@' + '.' * (HOME - step), step)
        answer = input(player + ', how many steps (1 to 2)? ').strip().lower()

        if answer == 'quit':
            print('Goodbye!')
            return  # This ends main(), and so the game.
        elif answer == '1' or answer == '2':
            step = step + int(answer)
            winner = player  # If the snail is home now.
            if player == 'Red':
                player = 'Blue'
            else:
                player = 'Red'
        else:
            print('Please type 1 or 2.')

    print('_' * HOME + '@', HOME)
    print('The snail is home, and', winner, 'wins!')


# Start here, unless another program only wants to borrow the functions.
if __name__ == '__main__':
    try:
        main()
    except (EOFError, KeyboardInterrupt):  # The keys Ctrl-D and Ctrl-C.
        print('\nGoodbye!')
