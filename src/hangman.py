"""Hangman

Guess the secret word letter by letter, before the drawing is finished.

Level:    2
Kind:     words
Players:  1
Concepts: functions, return values, lists, string methods, membership tests
Idea:     Keep what the player knows apart from what the program knows.

Predict:  What does the program say when you type the same letter twice?

Your turn:
  *   Add three words of your own to WORDS.
  **  Before the first guess, say how many letters the word has.
  *** Before each word ask for animals or food; choose it from that list.
"""

import random

LIVES = 6  # Wrong guesses before the drawing is finished. Try 3 or 12.

WORDS = [
    'airport', 'balloon', 'banana', 'bicycle', 'blanket', 'bridge', 'camera',
    'castle', 'chimney', 'circus', 'dolphin', 'dragon', 'elephant', 'feather',
    'garden', 'giraffe', 'guitar', 'hammock', 'island', 'jungle', 'kitchen',
    'lantern', 'library', 'magnet', 'mountain', 'octopus', 'pancake',
    'penguin', 'pirate', 'planet', 'popcorn', 'pyramid', 'rainbow', 'rhythm',
    'rocket', 'saddle', 'snowflake', 'spider', 'sunflower', 'treasure',
    'umbrella', 'volcano', 'whistle', 'window',
]

# The drawing, from the first post to the last leg.
DRAWINGS = [
    '',
    '  _________',
    r'''  |
  |
  |
  |
  |________''',
    r'''  ______
  |    |
  |
  |
  |
  |________''',
    r'''  ______
  |    |
  |    O
  |    |
  |
  |________''',
    r'''  ______
  |    |
  |    O
  |   /|\
  |
  |________''',
    r'''  ______
  |    |
  |    O
  |   /|\
  |   / \
  |________''',
]


def drawing(wrong):
    """Return the drawing after so many wrong guesses, out of LIVES."""
    # With more or fewer lives, the drawing grows more slowly or in leaps.
    return DRAWINGS[wrong * (len(DRAWINGS) - 1) // LIVES]


def masked(word, tried):
    """Return the word with a _ for each letter that was not tried yet."""
    shown = ''
    for letter in word:
        if letter in tried:
            shown += letter + ' '
        else:
            shown += '_ '
    return shown.strip()


def letters_in(tried):
    """Return the letters that were tried, from a to z, without the words."""
    letters = ''
    for guess in sorted(tried):
        if len(guess) == 1:
            letters += guess + ' '
    return letters.strip() or 'nothing yet'


def ask_guess(word, tried):
    """Ask until the player types a new letter, a whole word or quit."""
    while True:
        guess = input('A letter, or the whole word: ').strip().lower()
        if guess == 'quit':
            return guess
        if not (guess.isascii() and guess.isalpha()):
            print('Please type one letter from a to z, such as e.')
        elif guess in tried:
            print(f'You have tried {guess} already. Try something else.')
        elif len(guess) != 1 and len(guess) != len(word):
            print(f'The word has {len(word)} letters: type all, or just one.')
        else:
            return guess


def report(word, tried, wrong):
    """Print the drawing, the word as far as it is known and the letters."""
    if wrong > 0:
        print(drawing(wrong))
    print()
    print(f'  {masked(word, tried)}     Tried: {letters_in(tried)}')
    if LIVES - wrong == 1:
        print('  You have 1 life left.')
    else:
        print(f'  You have {LIVES - wrong} lives left.')


def play_word(word):
    """Play one word. Return how it went: won, lost or quit."""
    tried = []
    wrong = 0
    while wrong < LIVES:
        report(word, tried, wrong)
        guess = ask_guess(word, tried)
        if guess == 'quit':
            return 'quit'
        tried.append(guess)
        if guess == word or masked(word, tried) == masked(word, word):
            print(f'Yes! The word is {word}. Lives left: {LIVES - wrong}.')
            return 'won'
        if len(guess) > 1:
            print(f'No, the word is not {guess}.')
            wrong += 1
        elif word.count(guess) == 1:
            print(f'Yes, there is one {guess}.')
        elif guess in word:
            print(f'Yes, there are {word.count(guess)} of the letter {guess}.')
        else:
            print(f'No, there is no {guess}.')
            wrong += 1
    print(drawing(wrong))
    print(f'The drawing is finished. The word was {word}.')
    return 'lost'


def ask_again():
    """Return True if the player wants another game."""
    while True:
        answer = input('Play again (y/n)? ').strip().lower()
        if answer in ['y', 'yes']:
            return True
        if answer in ['n', 'no', 'quit']:
            return False
        print('Please type y for another word, or n to stop.')


def main():
    """Play Hangman until the player has had enough."""
    print('Hangman')
    print('=======')
    print('I am thinking of a word. Guess its letters one at a time, or the')
    print('whole word at once. Each wrong guess adds to a drawing; find the')
    print('word before the drawing is finished.')
    print('Type quit to leave.')
    won = 0
    games = 0
    playing = True
    while playing:
        result = play_word(random.choice(WORDS))
        if result == 'quit':
            playing = False
        else:
            games += 1
            if result == 'won':
                won += 1
            print(f'Words found so far: {won} of {games}.')
            playing = ask_again()
    print('Goodbye!')


# Start here, unless another program only wants to borrow the functions.
if __name__ == '__main__':
    try:
        try:
            main()
        except (EOFError, KeyboardInterrupt):  # Ctrl-D or Ctrl-C: be polite.
            print('\nGoodbye!')
        print(end='', flush=True)
    except OSError:  # Nobody reads the screen any more: be silent.
        import sys
        sys.stdout = None
