"""Acey-Deucey

Two cards lie on the table: bet on whether the third falls between them.

Level:    1
Kind:     cards
Players:  1
Concepts: conditionals, booleans, random, numbers, while loops
Idea:     Count before you bet: how many of the thirteen ranks would win?

Predict:  The third card is equal to one of the first two. What happens to
          your bet?

Your turn:
  *   Start with 200 points, and make 1000 points the goal.
  **  Below the cards, before each bet, say how many of the thirteen ranks
      would win, as in "5 of 13".
  *** When the two cards are a pair, do not deal again: ask whether the third
      will be higher or lower, then for the bet. The same rank loses.
"""

import random

RANKS = '23456789TJQKA'  # From the lowest to the highest; T is the ten.
START = 100  # Points at the start. Try 50 or 200.
GOAL = 400  # With so many points you win. Try 300 or 1000.
DEALS = 15  # Deals in a game. Try 8 or 30.
PAY = 2  # What each point of a bet wins. Try 1 or 3.


# The card game is old. As a program for one player it stood, with other
# rules for the end, in David Ahl's book 101 BASIC Computer Games of 1973.
def main():
    """Play Acey-Deucey until the player has had enough."""
    print('Acey-Deucey')
    print('===========')
    print('Two cards are dealt, and you bet that a third will fall between')
    print(f'them. If it does, each point of your bet wins {PAY}. If it falls')
    print('outside, or is equal to one of the two, your bet is lost.')
    print('The wider the gap, the better the chance; 0 lets a deal pass.')
    print(f'The ranks, from low to high, are {RANKS}; T is the ten.')
    print(f'You win if your {START} points become {GOAL} in {DEALS} deals.')
    print('Type quit to leave.')
    print()

    points = START
    deal = 1
    dealing = True  # True when two new cards are due.
    playing = True  # False between two games.
    quickest = 0  # The deal of the quickest win; 0 is no win yet.

    # Each time round, this loop asks one question and deals with the answer.
    while True:
        if dealing:
            # A card is its place in RANKS, from 0 to 12: that is easy to
            # compare. There are so many packs that any card can come again.
            one = random.randrange(len(RANKS))
            other = random.randrange(len(RANKS))
            low = min(one, other)
            high = max(one, other)
            if high - low < 2:
                print(f'{RANKS[low]} and {RANKS[high]} leave no room between'
                      ' them: two new cards are dealt.')
                continue  # Begin the loop again, with other cards.
            print(f'Deal {deal} of {DEALS}. Points: {points} of {GOAL}.')
            print('  .---.  .---.  .---.')
            print(f'  | {RANKS[low]} |  | ? |  | {RANKS[high]} |')
            print("  '---'  '---'  '---'")
            dealing = False

        if playing:
            answer = input(f'Your bet (0 to {points}): ')
        else:
            answer = input('Play again (y/n)? ')
        answer = answer.strip().lower()

        if answer == 'quit':
            break

        if not playing:
            if answer == 'n' or answer == 'no':
                break
            elif answer == 'y' or answer == 'yes':
                points = START
                deal = 1
                dealing = True
                playing = True
                print()
            else:
                print('Please type y for another game, or n to stop.')

        # Python will not read numbers that are thousands of digits long.
        elif not answer.isdecimal() or len(answer) > 9:
            print(f'Please type a whole number, such as {points // 2}.')

        elif int(answer) > points:
            print(f'That is more than you have: {points} at the most.')

        else:
            bet = int(answer)
            third = random.randrange(len(RANKS))
            print('  .---.  .---.  .---.')
            print(f'  | {RANKS[low]} |  | {RANKS[third]} |'
                  f'  | {RANKS[high]} |')
            print("  '---'  '---'  '---'")

            between = low < third < high
            if between:
                print(f'{RANKS[third]} falls between.', end=' ')
            elif third == low or third == high:
                print(f'{RANKS[third]} is equal to one of the two.', end=' ')
            else:
                print(f'{RANKS[third]} falls outside.', end=' ')

            if bet == 0:
                print('You let this deal pass.')
            elif between:
                points = points + bet * PAY
                print(f'You win {bet * PAY}.')
            else:
                points = points - bet
                print(f'You lose {bet}.')

            if points >= GOAL:
                print(f'You have {points} points and win, in deal {deal}.')
                playing = False
                if quickest == 0 or deal < quickest:
                    quickest = deal
            elif points == 0:
                print(f'Your points are all gone: you lose in deal {deal}.')
                playing = False
            elif deal == DEALS:
                print(f'The deals are over with {points} of {GOAL} points:'
                      ' you lose.')
                playing = False
            else:
                deal = deal + 1
                dealing = True
                print()

            if not playing and quickest > 0:
                print(f'Your quickest win so far came in deal {quickest}.')

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
