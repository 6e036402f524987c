"""Rail Fence

Three secret messages go up and down in a zigzag: on how many rails?

Level:    2
Kind:     cipher
Players:  1
Minutes:  5
Concepts: lists, string methods, functions, return values, nested loops
Idea:     All the letters are still there, only their order is a secret.

Predict:  With a wrong number, which letter is still in its right place?

Your turn:
  *   Hide the messages on up to 8 rails, and let the question say so.
  **  After a wrong answer also say "too many" or "too few".
  *** Let the player also type hint: it counts as a wrong answer, and shows
      which letters are on the top rail, as in "Top: MAO".
"""

import random
import sys

MESSAGES = [
    'meet a clown outside the tent',
    'meet a dragon in the music room',
    'meet aunt olga on the old bridge',
    'meet me on the roof at midnight',
    'meet my parrot in the kitchen',
    'meet my robot in front of the bakery',
    'meet the piano teacher in disguise',
    'meet us beside the broken clock',
]
MOST = 6  # No message has more rails. Try 4 or 8.
WRONG = 3  # This many wrong answers lose the game. Try 2 or 5.


def rail_of(place, rails):
    """Return the rail, 0 at the top, for the letter at this place."""
    # After so many steps, down and up again, the zigzag begins anew.
    turn = 2 * rails - 2
    step = place % turn
    return min(step, turn - step)


def hide(message, rails):
    """Return the letters of a message, rail by rail."""
    letters = message.replace(' ', '').upper()
    rows = [''] * rails
    for place in range(len(letters)):
        rows[rail_of(place, rails)] += letters[place]
    return ''.join(rows)


def draw(secret, rails):
    """Put a secret message back on rails, and show them."""
    used = 0  # The letters that have found their place.
    for rail in range(rails):
        line = '  '
        for place in range(len(secret)):
            if rail_of(place, rails) == rail:
                line += secret[used]
                used += 1
            else:
                line += '.'
        print(line)


def ask_rails():
    """Ask until the player types a number of rails; return it."""
    while True:
        answer = input(f'How many rails (2 to {MOST})? ').strip().lower()
        if answer == 'quit':
            print('Goodbye!')
            sys.exit()  # This ends the program.
        for rails in range(2, MOST + 1):
            if answer == str(rails):
                return rails
        print(f'Please type a number from 2 to {MOST}.')


def main():
    """Play one game of Rail Fence."""
    print('Rail Fence')
    print('==========')
    print('Your friends write a message in a zigzag, down and up on rails.')
    print('They send the letters of the top rail first, then those of the')
    print('next one, and so on. Three messages come, and all begin with MEET.')
    print(f'How many rails have they? With {WRONG} wrong answers you lose.')
    print('Type quit to leave.')
    print()
    print('This is on 3 rails, and they send MAOETTWET:')
    draw('MAOETTWET', 3)

    wrong = 0
    for message in random.sample(MESSAGES, 3):
        rails = random.randint(2, MOST)
        secret = hide(message, rails)
        print()
        print('The message:', secret)

        guess = 0
        while guess != rails:
            guess = ask_rails()
            draw(secret, guess)
            if guess != rails:
                wrong += 1
                print(f'No, that makes no MEET. Wrong answers: {wrong}')
            if wrong == WRONG:
                print(f'You lose: it was on {rails} rails.')
                draw(secret, rails)
                return
        print(f'Yes: {message}!')

    print('You find all your friends: you win!')


# Start here, unless another program only wants to borrow the functions.
if __name__ == '__main__':
    try:
        main()
    except (EOFError, KeyboardInterrupt):  # The keys Ctrl-D and Ctrl-C.
        print('\nGoodbye!')
