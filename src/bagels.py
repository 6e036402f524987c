"""Bagels

Find a number of three different digits from clues in three odd words.

Level:    2
Kind:     numbers
Players:  1
Minutes:  10
Also:     Bulls and Cows
Concepts: functions, return values, lists, string methods, membership tests
Idea:     Compare place by place, then sort the clue so that no place shows.

Predict:  The first digit of your guess is right but in the wrong place, and
          the last is in the right place. Which word of the clue comes first?

Your turn:
  *   Let the clues say "hot" for fermi, "warm" for pico and "cold" for bagels.
  **  When you guess a number again, say that it was there "before", and ask
      again: that takes no guess.
  *** After each clue, say how many numbers fit all the clues so far, as in
      "Possible: 42".
"""

import random
import sys

DIGITS = 3  # How many digits the secret number has. Try 2 or 4.
GUESSES = 8  # How many guesses you have. Try 6 or 10.
EXAMPLE = '0123456789'[:DIGITS]


def clue_for(secret, guess):
    """Return the clue to a guess: a word for each digit that is right."""
    words = []
    for place in range(DIGITS):
        if guess[place] == secret[place]:
            words.append('fermi')
        elif guess[place] in secret:
            words.append('pico')

    if words == []:
        return 'bagels'

    # In the order of the digits, the first word would tell about the first
    # digit. In the order of the alphabet, no word tells whose it is.
    return ' '.join(sorted(words))


def is_number(text):
    """Is this text a number that could be the secret one?"""
    for character in text:
        if character not in '0123456789' or text.count(character) > 1:
            return False
    return len(text) == DIGITS


def ask_guess(turn):
    """Ask until the player types a number that is possible; return it."""
    while True:
        question = f'Guess {turn} of {GUESSES} ({DIGITS} digits): '
        guess = input(question).strip().lower()
        if guess == 'quit':
            print('Goodbye!')
            sys.exit()  # This ends the program.
        if is_number(guess):
            return guess
        print(f'Please type {DIGITS} different digits, such as {EXAMPLE}.')


def main():
    """Play one game of Bagels."""
    print('Bagels')
    print('======')
    print(f'Find my number of {DIGITS} different digits, such as {EXAMPLE}.')
    print('My clues are made of these words:')
    print('    fermi   one digit is right, and in the right place')
    print('    pico    one digit is right, but in the wrong place')
    print('    bagels  no digit is right')
    print('Type quit to leave.')
    print()

    # sample() takes different digits, and join() makes one text of them.
    secret = ''.join(random.sample('0123456789', DIGITS))

    for turn in range(1, GUESSES + 1):
        guess = ask_guess(turn)
        if guess == secret:
            print(f'Yes, {secret} is my number: you win! Guesses: {turn}')
            return  # This ends main(), and so the game.
        print(clue_for(secret, guess))

    print(f'Your guesses are used up. My number was {secret}.')
    print('Tip: guess only numbers that fit every clue so far.')


# Start here, unless another program only wants to borrow the functions.
if __name__ == '__main__':
    try:
        main()
    except (EOFError, KeyboardInterrupt):  # The keys Ctrl-D and Ctrl-C.
        print('\nGoodbye!')
