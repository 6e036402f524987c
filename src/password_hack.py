"""Password Hack

Open three doors: each wrong password tells how near it is to the right one.

Level:    3
Kind:     puzzle
Players:  1
Minutes:  5
Concepts: enumerate, zip, dictionaries, lists
Idea:     Let enumerate() count along a list, and zip() walk along two words.

Predict:  The password is EARTH, and you try HEART. How many letters of it are
          in the right place?

Your turn:
  *   Let there be 4 doors, with 14 words on each.
  **  After a wrong word show which of its letters are in the right place, with
      a "_" for each of the others: "H__S_".
  *** Let the player type remove, once at each door: a wrong word that was not
      tried yet goes from the list. That takes no try.
"""

# After the locked computers of the game Fallout 3 (2008).

import random
import sys

DOORS = 3  # How many doors there are. Try 1 or 5.
CHOICES = 12  # How many words are on each door. Try 8 or 14.
TRIES = 4  # How many words you may try at each door. Try 3 or 6.

# split() cuts this text at its spaces and makes a list of the words.
WORDS = '''
    APPLE ARROW BEACH BERRY BREAD BRUSH CHAIR CLOCK CLOUD CROWN DANCE DREAM
    EAGLE EARTH FLAME FRUIT GHOST GIANT GRASS HEART HORSE HOUSE JUICE KNIFE
    LEMON LIGHT MAGIC MONEY MOUSE MUSIC NIGHT OCEAN OTTER PANDA PAPER PARTY
    PIANO PIZZA PLANT QUEEN RIVER ROBOT ROUND SHEEP SMILE SNAKE STONE STORM
    TABLE TIGER TRAIN WATER WHALE ZEBRA
'''.split()


def count_right(word, password):
    """Return how many letters of the word are in the right place."""
    right = 0
    # First come both first letters, then both second letters, and so on.
    for letter, wanted in zip(word, password):
        if letter == wanted:
            right += 1
    return right


def show(words, tried):
    """Print the words with their numbers, and what is known of those tried."""
    for number, word in enumerate(words, 1):
        if word in tried:
            print(f'{number:4}  {word}  right: {tried[word]}')
        else:
            print(f'{number:4}  {word}')


def ask_word(words, tried):
    """Ask until the player types a new word or its number; return the word."""
    while True:
        answer = input(f'Your word (1 to {len(words)}): ').strip().upper()
        if answer == 'QUIT':
            print('Goodbye!')
            sys.exit()  # This ends the program.
        for number, word in enumerate(words, 1):
            if answer in [word, str(number)] and word not in tried:
                return word
        print('Please type a word that you have not tried yet, or its number.')


def main():
    """Play one game of Password Hack."""
    print('Password Hack')
    print('=============')
    print('Each door has a password: one of the words that are written on it.')
    print('A wrong one tells you how many letters are right: the same letters')
    print(f'in the same places. Doors: {DOORS}. Tries at each door: {TRIES}')
    print('Type quit to leave.')

    for door in range(1, DOORS + 1):
        words = random.sample(WORDS, CHOICES)
        password = random.choice(words)
        tried = {}  # For each word tried here: how many letters are right.

        while password not in tried and len(tried) < TRIES:
            tries_left = TRIES - len(tried)
            print(f'\nDoor {door} of {DOORS}. Tries left: {tries_left}')
            show(words, tried)
            word = ask_word(words, tried)
            tried[word] = count_right(word, password)
            print(f'Letters of {word} that are right: {tried[word]}')

        if password not in tried:
            print(f'It was {password}. The door stays locked: you lose.')
            return  # This ends main(), and so the game.
        print(f'{password} is the password: the door opens.')

    print('All doors are open: you win!')


# Start here, unless another program only wants to borrow the functions.
if __name__ == '__main__':
    try:
        main()
    except (EOFError, KeyboardInterrupt):  # The keys Ctrl-D and Ctrl-C.
        print('\nGoodbye!')
