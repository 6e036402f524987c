"""Shut the Box

Roll the dice and close your flaps. Is it better to close 9, or 4 and 5?

Level:    2
Kind:     dice
Players:  2
Minutes:  10
Concepts: default arguments, functions, return values, membership tests
Idea:     What an argument nearly always is, it can be by default.

Predict:  Red closes 9, then 8, then 7. How many dice does Red roll next?

Your turn:
  *   Play 5 rounds, and give the boxes only the flaps 1 to 8.
  **  Before each question say what the open flaps add up to, as in
      "Rest: 21".
  *** When no open flaps add up to the roll, say "Stuck!" and end the turn at
      once, without asking.
"""

import random
import sys

FLAPS = '123456789'  # Try '123456' or '12345678'.
ROUNDS = 3  # Try 2 or 5.


def roll(dice=2):
    """Roll some dice, show them, and return their total."""
    shown = 'You roll'
    total = 0
    for die in range(dice):
        points = random.randint(1, 6)
        shown = shown + f' [{points}]'
        total = total + points
    print(shown)
    return total


def can_close(digits, flaps, total):
    """Are these digits open flaps, each only once, with this total?"""
    for digit in digits:
        if digit not in flaps:
            return False
        flaps = flaps.replace(digit, '')  # It cannot be closed again.
        total = total - int(digit)
    return total == 0


def ask_flaps(player, flaps, total):
    """Ask until the player types flaps that fit, or stop; return that."""
    while True:
        question = f'{player}, flaps for {total} (1 to {FLAPS[-1]}), or stop: '
        answer = input(question).strip().lower().replace(' ', '')
        if answer == 'quit':
            print('Goodbye!')
            sys.exit()  # This ends the program.
        elif answer == 'stop' or can_close(answer, flaps, total):
            return answer
        print(f'Please type open flaps that add up to {total}, or stop.')


def take_turn(player):
    """Let a player close flaps; return what the open ones add up to."""
    flaps = FLAPS

    while flaps != '':
        # join() puts a space between the flaps.
        print()
        print(f'{player} has open:', ' '.join(flaps))
        if '7' in flaps or '8' in flaps or '9' in flaps:
            total = roll()
        else:
            total = roll(1)

        answer = ask_flaps(player, flaps, total)
        if answer == 'stop':
            break
        for digit in answer:
            flaps = flaps.replace(digit, '')

    rest = 0
    for digit in flaps:
        rest = rest + int(digit)
    print(f'That leaves {player} with {rest}.')
    return rest


def main():
    """Play one game of Shut the Box."""
    print('Shut the Box')
    print('============')
    print('In your turn, roll two dice and close open flaps that add up to')
    print('the roll: for a 9 type 9, or 45 for the flaps 4 and 5. Once 7, 8')
    print('and 9 are closed, you roll one die. If nothing fits, type stop:')
    print('the numbers of the flaps that are still open are your points.')
    print(f'Whoever has fewer points after {ROUNDS} rounds wins.')
    print('Type quit to leave.')

    red = 0
    blue = 0

    for number in range(1, ROUNDS + 1):
        print(f'\nRound {number}: Red {red}, Blue {blue}')
        red = red + take_turn('Red')
        blue = blue + take_turn('Blue')

    print(f'\nThe end: Red {red}, Blue {blue}')
    if red < blue:
        print('Red wins!')
    elif blue < red:
        print('Blue wins!')
    else:
        print('It is a draw.')


# Start here, unless another program only wants to borrow the functions.
if __name__ == '__main__':
    try:
        main()
    except (EOFError, KeyboardInterrupt):  # The keys Ctrl-D and Ctrl-C.
        print('\nGoodbye!')
