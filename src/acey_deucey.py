"""Acey-Deucey

Will the third card fall between the other two? Bet much, little or nothing.

Level:    1
Kind:     cards
Players:  1
Minutes:  5
Concepts: variables, numbers, while loops, conditionals, random
Idea:     Count before you bet: how many of the thirteen cards would win?

Predict:  You bet on 3 and 9, and the third card is a 9. What do you get?

Your turn:
  *   Let the player begin with 30 points and win with 80.
  **  Before each bet also say how many cards would win, as in "5 of 13".
  *** Once in a game let the player type "new" instead of a bet: two new cards
      come, and no deal is used up. A second "new" is refused.
"""

import random

START = 20  # The points that you begin with. Try 10 or 30.
GOAL = 60  # The points that win. Try 40 or 100.
DEALS = 20  # Try 10 or 30.


def main():
    """Play one game of Acey-Deucey, as in a book of David Ahl, 1973."""
    print('Acey-Deucey')
    print('===========')
    print('You see two of the cards 1 to 13. If a third one falls between')
    print('them, you win your bet. If not, or if it is equal, you lose it.')
    print(f'Turn {START} points into {GOAL} in {DEALS} deals, and you win.')
    print('Type quit to leave.')

    points = START
    deals_left = DEALS

    # The first two cards. There is always one that falls between.
    low = random.randint(1, 6)
    high = random.randint(low + 2, 13)

    while deals_left > 0 and 0 < points < GOAL:
        print()
        print(f'Deals left: {deals_left}  Points: {points}')
        print(f'[ {low} ]  [ ? ]  [ {high} ]')

        answer = input(f'Your bet (0 to {points}): ').strip().lower()
        if answer == 'quit':
            print('Goodbye!')
            return  # This ends main(), and so the game.

        # Only digits, and not too many: Python cannot read thousands.
        if not answer.isdecimal() or len(answer) > 9 or int(answer) > points:
            print(f'Please type a whole number from 0 to {points}.')
            continue  # Back to the top of the loop, with the same cards.

        bet = int(answer)
        third = random.randint(1, 13)
        print(f'[ {low} ]  [ {third} ]  [ {high} ]')
        if low < third < high:
            points = points + bet
            print(f'It falls between, and you win {bet}.')
        else:
            points = points - bet
            print(f'It does not fall between, and you lose {bet}.')

        deals_left = deals_left - 1
        low = random.randint(1, 6)
        high = random.randint(low + 2, 13)

    if points >= GOAL:
        print(f'You win with {points} points!')
    else:
        print(f'You have {points} points and needed {GOAL}: you lose.')


# Start here, unless another program only wants to borrow the functions.
if __name__ == '__main__':
    try:
        main()
    except (EOFError, KeyboardInterrupt):  # The keys Ctrl-D and Ctrl-C.
        print('\nGoodbye!')
