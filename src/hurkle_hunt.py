"""Hurkle Hunt

A shy beast hides in a meadow, and after each of your looks it moves.

Level:    1
Kind:     puzzle
Players:  1
Minutes:  5
Concepts: variables, strings, numbers, while loops, random
Idea:     Two numbers make a place, and two short texts make a clue.

Predict:  You look at 44, and it is at 17. What do you hear?

Your turn:
  *   Give the player 8 looks, and hide a "dodo" in place of the hurkle.
  **  If you look at one of the 8 squares around it, also say "It sneezes!"
  *** First ask for easy or hard: on easy, the hurkle never moves.
"""

import random

# After a game of Bob Albrecht, about 1973. Theodore Sturgeon named the beast.
LOOKS = 6  # Try 4 or 10.


def main():
    """Play one game of Hurkle Hunt."""
    print('Hurkle Hunt')
    print('===========')
    print('A hurkle hides on one of 100 squares. Look at a square, and you')
    print('hear where it is from there. But then it moves: one square at')
    print(f'most, in any direction. Find it with {LOOKS} looks.')
    print('Type quit to leave.')
    print()

    # The map: north is at the top. The tens of a square are its row.
    for tens in range(0, 100, 10):
        print(f'{tens:2} . . . . . . . . {tens + 9:2}')

    row = random.randint(0, 9)
    column = random.randint(0, 9)
    looks_left = LOOKS

    while looks_left > 0:
        print(f'Looks left: {looks_left}')
        answer = input('Your square (0 to 99): ').strip().lower()

        if answer == 'quit':
            print('Goodbye!')
            return  # This ends main(), and so the game.
        elif not answer.isdecimal() or len(answer) > 9 or int(answer) > 99:
            # Not digits alone, more of them than Python reads, or too big.
            print('Please type a whole number from 0 to 99.')
        elif int(answer) == row * 10 + column:
            print('There it is! You win, and the hurkle hums.')
            return
        else:
            # Square 47 is in row 4, 47 // 10, and in column 7, 47 % 10.
            clue = ''
            if row < int(answer) // 10:
                clue = 'north'
            elif row > int(answer) // 10:
                clue = 'south'
            if column < int(answer) % 10:
                clue = clue + 'west'
            elif column > int(answer) % 10:
                clue = clue + 'east'
            print(f'The hurkle is {clue} of here. Now it moves.')
            looks_left = looks_left - 1

            # min() and max() keep it from leaving the meadow.
            row = max(0, min(9, row + random.randint(-1, 1)))
            column = max(0, min(9, column + random.randint(-1, 1)))

    print(f'You have looked enough. The hurkle is on {row * 10 + column}.')


# Start here, unless another program only wants to borrow the functions.
if __name__ == '__main__':
    try:
        main()
    except (EOFError, KeyboardInterrupt):  # The keys Ctrl-D and Ctrl-C.
        print('\nGoodbye!')
