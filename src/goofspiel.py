"""Goofspiel

Lay a secret card for each prize. Which prize is worth your best card?

Level:    2
Kind:     cards
Players:  2
Minutes:  10
Concepts: lists, functions, return values, for loops, conditionals
Idea:     A hand of cards is a list: what has been laid is removed from it.

Predict:  Both lay a 4 for the prize 6. How many points does each get?

Your turn:
  *   Let both have the cards 1 to 9, with prizes up to 9, and call a prize
      "Treasure", as in "Treasure: 5".
  **  After each prize say how many points are still to come, as in
      "To come: 23".
  *** Let the computer play Blue, so that only Red is asked. It always lays the
      card with the number of the prize.
"""

import random
import sys

CARDS = 7  # The highest card and the highest prize. Try 5 or 9.


def ask_card(player, hand):
    """Ask until the player names a card of the hand; return it."""
    print(f'Only {player} looks at the screen now.')
    while True:
        answer = input(f'{player}, your card (1 to {CARDS}): ').strip().lower()
        if answer == 'quit':
            print('Goodbye!')
            sys.exit()  # This ends the program.
        for card in hand:
            if answer == str(card):
                return card
        print('Please type a card that you still have, such as', hand[0])


def lay_cards(table, red_hand, blue_hand):
    """Let both lay a card in secret; return who laid the higher one."""
    print(table)
    red_card = ask_card('Red', red_hand)
    print('\n' * 45)  # Empty lines push the card off the screen.
    print(table)
    blue_card = ask_card('Blue', blue_hand)

    # These are the lists of main(): they get shorter there, too.
    red_hand.remove(red_card)
    blue_hand.remove(blue_card)
    print(f'\nRed lays {red_card}, Blue lays {blue_card}.')
    if red_card > blue_card:
        return 'Red'
    elif blue_card > red_card:
        return 'Blue'
    return 'Nobody'


def main():
    """Play one game of Goofspiel."""
    print('Goofspiel')
    print('=========')
    print(f'Red and Blue have the cards 1 to {CARDS} each. There are also')
    print(f'prizes of 1 to {CARDS} points, in random order. For each of them,')
    print('both lay a card in secret: the higher card gets the points. With')
    print('equal cards nobody gets them. Whoever has more in the end wins.')
    print('Type quit to leave.')

    # list() makes lists of the numbers from 1 to CARDS.
    prizes = list(range(1, CARDS + 1))
    random.shuffle(prizes)
    red_hand = list(range(1, CARDS + 1))
    blue_hand = list(range(1, CARDS + 1))
    red = 0
    blue = 0

    for prize in prizes:
        # Three lines that both players need to see.
        table = (f'\nPrize: {prize}\n'
                 f'Red:  {red} points, cards {red_hand}\n'
                 f'Blue: {blue} points, cards {blue_hand}')
        winner = lay_cards(table, red_hand, blue_hand)
        print(f'{winner} gets {prize}.')
        if winner == 'Red':
            red = red + prize
        elif winner == 'Blue':
            blue = blue + prize

    print(f'\nRed {red}, Blue {blue}')
    if red > blue:
        print('Red wins!')
    elif blue > red:
        print('Blue wins!')
    else:
        print('It is a draw.')


# Start here, unless another program only wants to borrow the functions.
if __name__ == '__main__':
    try:
        main()
    except (EOFError, KeyboardInterrupt):  # The keys Ctrl-D and Ctrl-C.
        print('\nGoodbye!')
