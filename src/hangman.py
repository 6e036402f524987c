"""Hangman

Guess the secret animal letter by letter, before the drawing is finished.

Level:    2
Kind:     words
Players:  1
Minutes:  5
Concepts: strings, string methods, lists, functions, membership tests
Idea:     Keep what the player knows apart from what the program knows.

Predict:  What does the program say when you type the same letter twice?

Your turn:
  *   Add three animals of your own to ANIMALS.
  **  Before the first guess, say how many letters the word has.
  *** Let the player also type a whole word: the right one wins at once, and
      a wrong one adds a line to the drawing.
"""

import random
import sys

# split() cuts this text at its spaces and makes a list of the words.
ANIMALS = '''
    alligator antelope armadillo badger beaver buffalo camel cheetah chicken
    crocodile dolphin donkey dragonfly elephant flamingo giraffe goldfish
    gorilla hamster hedgehog kangaroo ladybird leopard lobster meerkat monkey
    octopus ostrich panther peacock pelican penguin porcupine rabbit raccoon
    reindeer scorpion seagull sparrow spider squirrel tiger tortoise walrus
'''.split()

# Each wrong guess shows one line more. In a text, \\ stands for a single \.
DRAWING = [
    '  ______',
    '  |    |',
    '  |    O',
    '  |   /|\\',
    '  |   / \\',
    '  |________',
]


def with_gaps(word, tried):
    """Return the word with a _ for each letter that was not tried yet."""
    text = ''
    for letter in word:
        if letter in tried:
            text += letter + ' '
        else:
            text += '_ '
    return text


def ask_letter(tried):
    """Ask until the player types a new letter; return it."""
    while True:
        letter = input('Your letter (a to z): ').strip().lower()
        if letter == 'quit':
            print('Goodbye!')
            sys.exit()  # This ends the program.
        elif len(letter) != 1 or letter not in 'abcdefghijklmnopqrstuvwxyz':
            print('Please type one letter from a to z, such as e.')
        elif letter in tried:
            print(f'You have tried {letter} already. Try another one.')
        else:
            return letter


def main():
    """Play one game of Hangman."""
    print('Hangman')
    print('=======')
    print('I am thinking of an animal. Guess it letter by letter. With each')
    print(f'wrong guess a drawing grows: at {len(DRAWING)} lines you lose.')
    print('Type quit to leave.')

    word = random.choice(ANIMALS)
    tried = []
    wrong = []

    # As long as there is a gap, there is something to guess.
    while len(wrong) < len(DRAWING) and '_' in with_gaps(word, tried):
        print()
        print('Animal:', with_gaps(word, tried))
        print('Wrong: ', ' '.join(wrong))

        letter = ask_letter(tried)
        tried.append(letter)
        if letter in word:
            print(f'Yes, {letter} is in the word.')
        else:
            wrong.append(letter)
            print(f'No, {letter} is not in the word.')
            for line in DRAWING[:len(wrong)]:
                print(line)

    lives = len(DRAWING) - len(wrong)
    if lives > 0:
        print(f'It is {word}: you win! Lives left: {lives}')
    else:
        print(f'The drawing is finished: you lose. It was {word}.')


# Start here, unless another program only wants to borrow the functions.
if __name__ == '__main__':
    try:
        main()
    except (EOFError, KeyboardInterrupt):  # The keys Ctrl-D and Ctrl-C.
        print('\nGoodbye!')
