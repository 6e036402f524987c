"""Higher or Lower

Is the next card higher or lower? Bank your row before a mistake ends it.

Level:    1
Kind:     cards
Players:  1
Minutes:  5
Concepts: variables, booleans, while loops, conditionals, random
Idea:     A comparison is True or False, and a variable can keep that.

Predict:  You bank while the card is 9. Which card do you see next?

Your turn:
  *   Play with cards from 1 to 20, and give the player 18 turns.
  **  When you bank 4 points or more at once, also say "Well saved!"
  *** Once a game, p passes: a new card comes, your row stays as it is, and
      it takes no turn.
"""

import random

HIGHEST = 13  # The cards are from 1 to this one. Try 6 or 20.
TURNS = 15  # To say higher or lower, or to bank. Try 12 or 20.
GOAL = 8  # The points in the bank that win. Try 6 or 12.


def main():
    """Play one game of Higher or Lower."""
    print('Higher or Lower')
    print('===============')
    print(f'Cards are from 1 to {HIGHEST}. Is the next one higher or lower?')
    print('The same card is right, too. Each right answer adds a point to')
    print('your row, a wrong one loses the whole row. So bank it in time:')
    print('points in the bank are safe, but to bank them also takes a turn.')
    print(f'You win with {GOAL} points in the bank. You have {TURNS} turns.')
    print('Type quit to leave.')

    card = random.randint(1, HIGHEST)
    turns_left = TURNS
    row = 0
    bank = 0

    while turns_left > 0 and bank < GOAL:
        print()
        print(f'Row: {row}  Bank: {bank}  Turns left: {turns_left}')
        print(f'Card: {card}')
        answer = input('Higher, lower or bank (h/l/b)? ').strip().lower()

        higher = answer == 'h' or answer == 'higher'  # True or False.
        lower = answer == 'l' or answer == 'lower'

        if answer == 'quit':
            print('Goodbye!')
            return  # This ends main(), and so the game.
        elif answer == 'b' or answer == 'bank':
            turns_left = turns_left - 1
            bank = bank + row
            print(f'Points that go to the bank: {row}')
            row = 0
        elif higher or lower:
            turns_left = turns_left - 1
            last_card = card
            card = random.randint(1, HIGHEST)

            if higher:
                right = card >= last_card
            else:
                right = card <= last_card

            if right:
                row = row + 1
                print(f'Right, it is {card}!')
            else:
                row = 0
                print(f'No, it is {card}. The row is lost.')
        else:
            print('Please type h, l or b.')

    print()
    if bank >= GOAL:
        print(f'You have {bank} points in the bank, and win!')
    else:
        print(f'Your turns are used up, and you lose. Bank: {bank}')


# Start here, unless another program only wants to borrow the functions.
if __name__ == '__main__':
    try:
        main()
    except (EOFError, KeyboardInterrupt):  # The keys Ctrl-D and Ctrl-C.
        print('\nGoodbye!')
