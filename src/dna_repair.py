"""DNA Repair

Broken strands of life: find the few mends that make them whole again.

Level:    3
Kind:     puzzle
Players:  1
Minutes:  5
Concepts: zip, dictionaries, slicing, strings
Idea:     zip() walks along two rows at once, and stops with the shorter one.

Predict:  By mistake you drop letter 1 of a strand. Which bars are left?

Your turn:
  *   Make it RNA, where "U" stands in the place of "T".
  **  Below each pair of strands say how many bars it has, as in "Bars: 9".
  *** Once in the game take undo for an answer: the last mend of the strand is
      taken back and does not count. Where there is none, refuse it.
"""

import random
import sys

PARTNERS = {'A': 'T', 'T': 'A', 'C': 'G', 'G': 'C'}  # Which letters fit.
LENGTH = 12  # How many letters there are in a strand. Try 8 or 16.
BREAKS = [1, 2, 3]  # How often each strand is broken. Try [2, 2] or [2, 3, 4].


def show(upper, lower):
    """Print two strands with numbers above, and bars where they fit."""
    bars = ''
    for above, below in zip(upper, lower):
        if PARTNERS[above] == below:
            bars += '|'
        else:
            bars += '.'

    print()
    for row in [range(1, LENGTH + 1), upper, bars, lower]:
        for thing in row:
            print(f'{thing:>3}', end='')  # Spaces make it three places wide.
        print()


def moved(strand, move, letter):
    """Return the strand after a move, such as D7; E and F use the letter."""
    place = int(move[1:])
    before = strand[:place - 1]
    if move[0] == 'D':
        return before + strand[place:]
    if move[0] == 'E':
        return before + letter + strand[place - 1:]
    return before + letter + strand[place:]


def ask_move():
    """Ask until the player types a move, such as D7; return it."""
    while True:
        answer = input(f'Your mend (D1 to F{LENGTH}): ').strip().upper()
        if answer == 'QUIT':
            print('Goodbye!')
            sys.exit()  # This ends the program.
        for place in range(1, LENGTH + 1):
            if answer in [f'D{place}', f'E{place}', f'F{place}']:
                return answer
        print(f'Please type D, E or F and a number from 1 to {LENGTH}: F2.')


def main():
    """Play one game of DNA Repair."""
    print('DNA Repair')
    print('==========')
    print('A fits T, and C fits G: then you see a bar between the strands.')
    print('Letters of the lower ones were lost, added or changed. Mend them:')
    print('  D7 drops letter 7   E7 enters one before it   F7 fixes letter 7')
    print('What you enter or fix becomes the letter that fits at that number.')
    print('Type quit to leave.')

    for times in BREAKS:
        # choices() draws so many letters, and join() makes a text of them.
        upper = ''.join(random.choices(list(PARTNERS), k=LENGTH))
        whole = ''  # What the lower strand should be.
        for letter in upper:
            whole += PARTNERS[letter]

        lower = whole
        while lower == whole:  # One break may have undone another.
            for number in range(times):
                move = random.choice('DEF') + str(random.randint(1, LENGTH))
                lower = moved(lower, move, random.choice(list(PARTNERS)))

        show(upper, lower)
        mends = times  # So many breaks need no more mends than that.
        while mends > 0 and lower != whole:
            print(f'Mends left: {mends}')
            move = ask_move()
            letter = whole[int(move[1:]) - 1]
            lower = moved(lower, move, letter)
            show(upper, lower)
            mends -= 1

        if lower != whole:
            print(f'No mends are left: you lose. It was {whole}.')
            return  # This ends main(), and so the game.
        print('This strand is whole again.')

    print('All strands are whole: you win!')


# Start here, unless another program only wants to borrow the functions.
if __name__ == '__main__':
    try:
        main()
    except (EOFError, KeyboardInterrupt):  # The keys Ctrl-D and Ctrl-C.
        print('\nGoodbye!')
