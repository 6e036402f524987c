"""Vowel Thief

A thief has taken the vowels out of three words. Which words were they?

Level:    2
Kind:     words
Players:  1
Minutes:  5
Concepts: strings, for loops, functions, return values, membership tests
Idea:     A new text grows letter by letter, from those that pass a test.

Predict:  The word is bicycle. Which letters does the thief leave there?

Your turn:
  *   Let the thief also take each "y", and name it on the first screen.
  **  With each word say how many letters are gone, as in "Taken: 3".
  *** Let the player also type gaps: for 2 points it shows where letters are
      missing, as in "_L_PH_NT".
"""

import random
import sys

VOWELS = 'aeiou'
POINTS = 5  # You begin with these. Try 3 or 8.
WORDS = '''
    alligator antelope armadillo artichoke astronaut bicycle breakfast broccoli
    butterfly chocolate cinema crocodile cucumber dinosaur dragonfly earthquake
    elephant elevator explorer hedgehog iceberg invisible kangaroo library
    museum octopus orchestra oxygen peppermint pineapple pumpkin pyramid
    rainbow sandwich spaghetti submarine sunflower trampoline trumpet umbrella
    underwater unicorn volcano
'''.split()  # split() makes a list of the words.


def without_vowels(word):
    """Return what the thief leaves of a word."""
    left = ''
    for letter in word:
        if letter not in VOWELS:
            left += letter
    return left


def ask(points):
    """Return what the player types, in small letters."""
    answer = input(f'Points: {points}. Your word, or hint (h): ')
    answer = answer.strip().lower()
    if answer == 'quit':
        print('Goodbye!')
        sys.exit()  # This ends the program.
    return answer


def main():
    """Play one game of Vowel Thief."""
    print('Vowel Thief')
    print('===========')
    print('A thief has taken all vowels, a, e, i, o and u, out of my words.')
    print('Find three words, and you catch him. A hint, the first letter or')
    print('one letter more, costs a point, and so does a word that is not')
    print(f'mine. You have {POINTS} points: with 0 the thief gets away.')
    print('Type quit to leave.')

    points = POINTS
    for word in random.sample(WORDS, 3):
        left = without_vowels(word)
        hints = 0
        print()
        print('What is left:', ' '.join(left.upper()))

        answer = ask(points)
        while answer != word:
            if answer in ['h', 'hint']:
                hints += 1
                points -= 1
                print(f'My word begins with {word[:hints]}.')
            elif without_vowels(answer) == left:
                points -= 1
                print('That would fit, but it is not my word.')
            else:
                print(f'Please put vowels into these letters: {left}')

            if points <= 0:
                print(f'The thief gets away: you lose. My word was {word}.')
                return
            answer = ask(points)
        print(f'Yes, {word}!')

    print(f'You have caught the thief: you win! Points left: {points}')


# Start here, unless another program only wants to borrow the functions.
if __name__ == '__main__':
    try:
        main()
    except (EOFError, KeyboardInterrupt):  # The keys Ctrl-D and Ctrl-C.
        print('\nGoodbye!')
