"""Five Letters

Find the word of five different letters: what do six guesses tell you?

Level:    2
Kind:     words
Players:  1
Minutes:  5
Also:     Jotto
Concepts: functions, return values, strings, string methods, membership tests
Idea:     A letter can be in a word, and still not in its place.

Predict:  The word is tiger, and you guess bread. What is the clue?

Your turn:
  *   Give the player 8 guesses. In the clue, and on the first screen, show -
      and not a point for a letter that is not in the word.
  **  After each clue also say how many letters of the guess are in the word,
      in any place: "Found: 3".
  *** Let the player type hint in place of a guess. That takes one guess, too,
      and tells the letter with which the word begins: "First letter: b".
"""

import random
import sys

# After Jotto, a game for two by Morton Rosenfeld, 1955.
GUESSES = 6  # Try 5 or 10.

# split() cuts this text at its spaces and makes a list of the words.
WORDS = '''
    beach black bread brick brush camel candy chair chalk cloud crane crown
    dance dream drink earth field fight flame flute fruit ghost giant glove
    grape heart honey horse house juice knife lemon light magic metal money
    month mouse mouth music night ocean paint party peach phone piano pilot
    place plane plant point pound quick radio round shark shirt smile snake
    space sport stone storm sugar table thumb tiger tower train truck tulip
    uncle video voice watch water whale wheat white world young zebra
'''.split()


def is_guess(text):
    """Is this five different letters from a to z?"""
    for letter in text:
        if letter not in 'abcdefghijklmnopqrstuvwxyz':
            return False
        if text.count(letter) > 1:
            return False
    return len(text) == 5


def ask_guess(turn):
    """Ask until the player types five different letters; return them."""
    while True:
        guess = input(f'Guess {turn} of {GUESSES} (5 letters): ')
        guess = guess.strip().lower()
        if guess == 'quit':
            print('Goodbye!')
            sys.exit()  # This ends the program.
        if is_guess(guess):
            return guess
        print('Please type five different letters, such as those of bread.')


def clue_for(secret, guess):
    """Return the clue to a guess: a sign for each of its letters."""
    clue = ''
    for place in range(5):
        letter = guess[place]
        if letter == secret[place]:
            clue += letter.upper()
        elif letter in secret:
            clue += letter
        else:
            clue += '.'
    return clue


def main():
    """Play one game of Five Letters."""
    print('Five Letters')
    print('============')
    print('I think of a word of five different letters. Guess it, or type any')
    print('five different letters. The clue has a sign for each of them:')
    print('  E  a capital letter is in the word, and in its place')
    print('  r  a small letter is in the word, but in another place')
    print('  .  this letter is not in the word')
    print('Type quit to leave.')
    print()

    secret = random.choice(WORDS)

    for turn in range(1, GUESSES + 1):
        guess = ask_guess(turn)
        if guess == secret:
            print(f'{secret.upper()}: you win! Guesses: {turn}')
            return  # This ends main(), and so the game.
        print('Clue:', clue_for(secret, guess))

    print(f'Your guesses are used up. My word was {secret}.')


# Start here, unless another program only wants to borrow the functions.
if __name__ == '__main__':
    try:
        main()
    except (EOFError, KeyboardInterrupt):  # The keys Ctrl-D and Ctrl-C.
        print('\nGoodbye!')
