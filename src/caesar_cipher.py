"""Caesar Cipher

Each letter of a saying has moved by the same key: find out what it says.

Level:    2
Kind:     cipher
Players:  1
Minutes:  5
Concepts: strings, string methods, functions, return values, membership tests
Idea:     A letter is a place in the alphabet, and % 26 leads round its end.

Predict:  You type c=z. Which key does the program make of that?

Your turn:
  *   Add three sayings of your own to SAYINGS, in small letters.
  **  Before the first guess also say which letter comes most often in the
      secret message, as in "Most often: x".
  *** Let the player also type hint: it takes a try, and says how often e is
      in the saying, as in "e: 4".
"""

import random
import sys

ALPHABET = 'abcdefghijklmnopqrstuvwxyz'
SAYINGS = [
    'a borrowed umbrella never forgets the rain',
    'a map is only as good as the finger on it',
    'a quiet kettle makes no tea',
    'do not teach the goat where the garden is',
    'every river started with one shy drop',
    'good friends share their lamp and their tunnel',
    'never ask a snail about the fastest road',
    'nobody claps for rain but all beans do',
    'old sailors count waves first and money last',
    'pack some sandwiches before you look for gold',
    'small drawers hold most of our best buttons',
    'the last biscuit is always the loneliest',
    'the moon keeps a secret better than a parrot',
    'two slow snails do not hurry more than one',
]
TRIES = 3  # Try 1 or 5.


def shift(text, key):
    """Return the text with each letter moved by key places."""
    shifted = ''
    for letter in text:
        if letter in ALPHABET:
            # After z, which is number 25, comes a again, which is number 0.
            shifted += ALPHABET[(ALPHABET.index(letter) + key) % 26]
        else:
            shifted += letter
    return shifted


def ask_key():
    """Ask for a key, or for what a letter means; return the key."""
    while True:
        answer = input('Your guess (1 to 25, or such as d=t): ')
        answer = answer.strip().lower().replace(' ', '')
        if answer == 'quit':
            print('Goodbye!')
            sys.exit()  # This ends the program.

        for key in range(1, 26):
            if answer == str(key):
                return key
            # Is this the key that makes d of t?
            for letter in ALPHABET:
                if answer == shift(letter, key) + '=' + letter:
                    return key
        print('Please type a number from 1 to 25, or two letters as in d=t.')


def main():
    """Play one game of Caesar Cipher."""
    print('Caesar Cipher')
    print('=============')
    print('Julius Caesar hid what he wrote: with key 3, an a became d, a b')
    print('became e, and z, at the end of the alphabet, became c. I hide a')
    print('saying with a key of mine. Find it: type the key, or what a letter')
    print('means, such as d=t if you think that d stands for t.')
    print('Type quit to leave.')

    saying = random.choice(SAYINGS)
    key = random.randint(1, 25)
    secret = shift(saying, key)
    tries_left = TRIES

    while tries_left > 0:
        print()
        print('Secret:', secret)
        print(f'Tries left: {tries_left}')
        guess = ask_key()
        tries_left -= 1
        print(f'Key {guess}:', shift(secret, -guess))
        if guess == key:
            print(f'You win! Tries left: {tries_left}')
            return

    print('Your tries are used up, and you lose.')
    print(f'Key {key}:', saying)


# Start here, unless another program only wants to borrow the functions.
if __name__ == '__main__':
    try:
        main()
    except (EOFError, KeyboardInterrupt):  # The keys Ctrl-D and Ctrl-C.
        print('\nGoodbye!')
