"""Blackjack

Draw cards to come closer to 21 than the dealer, but never above it.

Level:    2
Kind:     cards
Players:  1
Minutes:  10
Concepts: lists, functions, return values, membership tests
Idea:     Count each ace as 11, then take 10 back while the hand is too high.

Predict:  You hold A and 6, which make 17. What do A, 6 and K make?

Your turn:
  *   Begin with 50 points, and let bets be 5 or 20.
  **  When a hand goes over 21, yours or not, say by how much: "Over by 3".
  *** With two cards let the player also type d for double: the bet doubles,
      just one more card comes, and then it is the dealer's turn.
"""

import random
import sys

RANKS = ['2', '3', '4', '5', '6', '7', '8', '9', '10', 'J', 'Q', 'K', 'A']
VALUES = [2, 3, 4, 5, 6, 7, 8, 9, 10, 10, 10, 10, 11]
POINTS = 100  # What you begin with: points, not money. Try 50 or 150.
GOAL = 200  # With so many points you win. Try 160 or 300.
STANDS = 17  # From this total on, the dealer takes no card. Try 15 or 19.


def total_of(hand):
    """Return what the cards of a hand make together."""
    total = 0
    for card in hand:
        total += VALUES[RANKS.index(card)]

    # An ace that is too much counts 1, which is 10 less.
    aces = hand.count('A')
    while total > 21 and aces > 0:
        total -= 10
        aces -= 1
    return total


def show(name, hand):
    """Print a hand: whose it is, its total and its cards."""
    print(f'{name:6} {total_of(hand):2}  [' + '] ['.join(hand) + ']')


def ask(question, answers):
    """Ask until the player types one of the answers; return it."""
    while True:
        answer = input(question).strip().lower()
        if answer == 'quit':
            print('Goodbye!')
            sys.exit()  # This ends the program.
        elif answer in answers:
            return answer
        print('Please type one of these:', ', '.join(answers))


def play_hand(bet):
    """Play one hand. Return the points won, below 0 if they are lost."""
    deck = RANKS * 4  # Four cards of each rank.
    random.shuffle(deck)
    dealer = [deck.pop()]
    you = [deck.pop(), deck.pop()]
    show('Dealer', dealer)
    show('You', you)

    while total_of(you) < 21:
        choice = ask('Hit or stand (h/s)? ', ['h', 's', 'hit', 'stand'])
        if choice == 's' or choice == 'stand':
            break
        you.append(deck.pop())
        show('You', you)

    if total_of(you) > 21:
        print(f'You are over 21 and lose {bet}.')
        return -bet

    # The dealer has no choice.
    while total_of(dealer) < STANDS:
        dealer.append(deck.pop())
        show('Dealer', dealer)

    if total_of(dealer) > 21 or total_of(you) > total_of(dealer):
        print(f'You win {bet}.')
        return bet
    elif total_of(you) == total_of(dealer):
        print('A tie: you keep your bet.')
        return 0
    else:
        print(f'The dealer is closer to 21. You lose {bet}.')
        return -bet


def main():
    """Play one game of Blackjack."""
    print('Blackjack')
    print('=========')
    print('Bet, and come closer to 21 than the dealer, but never above it.')
    print('J, Q and K count 10, an ace (A) counts 11 or 1. Hit takes a card,')
    print('stand takes no more. Then the dealer takes cards until they make')
    print(f'{STANDS} or more. You win with {GOAL} points, and lose with none.')
    print('Type quit to leave.')

    points = POINTS
    while 0 < points < GOAL:
        print(f'\nPoints: {points}')
        bet = int(ask('Your bet (10/25)? ', ['10', '25']))
        bet = min(bet, points)  # Nobody can lose more than there is.
        points += play_hand(bet)

    if points > 0:
        print(f'You have {points} points and win the game!')
    else:
        print('Your points are gone: the dealer wins the game.')


# Start here, unless another program only wants to borrow the functions.
if __name__ == '__main__':
    try:
        main()
    except (EOFError, KeyboardInterrupt):  # The keys Ctrl-D and Ctrl-C.
        print('\nGoodbye!')
