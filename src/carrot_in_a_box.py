"""Carrot in a Box

Red knows where the carrot is, and talks. Does Blue believe it?

Level:    1
Kind:     strategy
Players:  2
Minutes:  5
Concepts: variables, booleans, while loops, conditionals, random
Idea:     A variable can be True or False, and "not" turns it round.

Predict:  The carrot is in the box of Red, and Blue swaps. Who gets it?

Your turn:
  *   Hide a "golden egg" in place of the carrot, and let 5 of them win.
  **  At the end, also say how often the boxes were swapped: "Swaps: 2".
  *** After each round change parts: now Blue looks into its box, Red decides.
"""

import random

CARROTS = 3  # Whoever has so many wins. Try 2 or 5.


def main():
    """Play one game of Carrot in a Box."""
    print('Carrot in a Box')
    print('===============')
    print('Red and Blue have a box each, and one box has a carrot in it. Red')
    print('looks, and tells Blue the truth, or not. Then Blue may swap.')
    print(f'The first to get {CARROTS} carrots wins.')
    print('Type quit to leave.')

    red = 0
    blue = 0

    while red < CARROTS and blue < CARROTS:
        red_has_it = random.randint(1, 2) == 1  # True half of the time.

        print()
        answer = input('Blue, look away. Red, press Enter to look: ')
        if answer.strip().lower() == 'quit':
            print('Goodbye!')
            return  # This ends main(), and so the game.

        if red_has_it:
            print('Your box has the carrot!')
        else:
            print('Your box is empty.')
        answer = input('Press Enter to close it: ')
        if answer.strip().lower() == 'quit':
            print('Goodbye!')
            return

        print('\n' * 45)  # This pushes the secret off the screen.
        print('Red, tell Blue what is in your box.')
        answer = input('Blue, swap or keep (s/k)? ').strip().lower()
        if answer == 'quit':
            print('Goodbye!')
            return
        elif answer == 'swap' or answer == 's':
            red_has_it = not red_has_it
        elif answer != 'keep' and answer != 'k':
            print('Please type swap or keep. Here are two new boxes.')
            continue  # Back to the top of the loop.

        if red_has_it:
            red = red + 1
            print(f'Red has the carrot! Red {red}, Blue {blue}.')
        else:
            blue = blue + 1
            print(f'Blue has the carrot! Red {red}, Blue {blue}.')

    if red > blue:
        print('Red wins!')
    else:
        print('Blue wins!')


# Start here, unless another program only wants to borrow the functions.
if __name__ == '__main__':
    try:
        main()
    except (EOFError, KeyboardInterrupt):  # The keys Ctrl-D and Ctrl-C.
        print('\nGoodbye!')
