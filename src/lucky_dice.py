"""Lucky Dice

Three dice out of the cup: keep your stars, or risk them and roll again?

Level:    2
Kind:     dice
Players:  2
Minutes:  10
Concepts: lists, functions, return values, nested loops, random
Idea:     A list can be a cup: shuffle it, and take things out of it.

Predict:  Two of three dice show a paw. How many dice leave the cup next?

Your turn:
  *   Let 20 stars win, and paint a fourth star on the easy dice, so that
      they are "****o~".
  **  After each roll say how many paws were rolled, as in "Paws: 2".
  *** Let the computer play Blue, so that only Red is asked. In its turn it
      rolls until it has 3 stars or more, or 2 clouds or more.
"""

import random
import sys

# The six sides of three kinds of dice: * is a star, o a paw and ~ a cloud.
EASY = '***oo~'
FAIR = '**oo~~'
HARD = '*oo~~~'

CUP = [EASY] * 6 + [FAIR] * 4 + [HARD] * 3  # A list of 13 dice.
GOAL = 13  # The stars that win. Try 7 or 20.


def stops(player):
    """Ask until the player types roll or stop: is it stop?"""
    while True:
        answer = input(f'{player}, roll or stop (r/s)? ').strip().lower()
        if answer == 'quit':
            print('Goodbye!')
            sys.exit()  # This ends the program.
        elif answer == 's' or answer == 'stop':
            return True
        elif answer == 'r' or answer == 'roll':
            return False
        print('Please type r to roll or s to stop.')


def take_turn(player):
    """Let a player roll until they stop; return the stars of the turn."""
    cup = []
    hand = []
    stars = 0
    clouds = 0

    while clouds < 3:
        if len(cup) < 3:
            cup = CUP[:]  # A copy: CUP itself keeps its dice.
            random.shuffle(cup)

        print(f'Cup: {cup.count(EASY)} x {EASY}, {cup.count(FAIR)} x {FAIR},',
              f'{cup.count(HARD)} x {HARD}')
        if stops(player):
            print(f'{player} keeps {stars}.')
            return stars

        while len(hand) < 3:
            hand.append(cup.pop())

        # Dice with a paw stay in the hand, for the next roll.
        paws = []
        for die in hand:
            side = random.choice(die)
            print(f'{die} shows {side}')
            if side == '*':
                stars = stars + 1
            elif side == '~':
                clouds = clouds + 1
            else:
                paws.append(die)
        hand = paws
        print(f'Stars: {stars}, clouds: {clouds}')

    print(f'{player} has three clouds and gets nothing.')
    return 0


def main():
    """Play one game of Lucky Dice."""
    print('Lucky Dice')
    print('==========')
    print('Roll three dice from the cup: * is a star, o a paw, ~ a cloud.')
    print('Then stop, and the stars are yours. Or roll on: paws are rolled')
    print('again, together with new dice from the cup. But with the third')
    print('cloud of a turn, its stars are lost. Both have as many turns, and')
    print(f'whoever has {GOAL} stars wins.')
    print('Type quit to leave.')

    red = 0
    blue = 0

    # With equally many stars the game goes on.
    while (red < GOAL and blue < GOAL) or red == blue:
        print(f'\nRed {red}, Blue {blue}')
        red = red + take_turn('Red')
        print(f'\nRed {red}, Blue {blue}')
        blue = blue + take_turn('Blue')

    print(f'\nRed {red}, Blue {blue}')
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
