"""Bagels

Find a number of three different digits from clues in three odd words.

Level:    2
Kind:     numbers
Players:  1
Concepts: functions, return values, lists, slicing, membership tests
Idea:     Compare place by place, then sort the clue so that no place shows.

Predict:  The first digit of your guess is right but in the wrong place, and
          the last is in the right place. Which word of the clue comes first?

Your turn:
  *   Let the clues say hot for fermi, warm for pico and cold for bagels.
  **  After a won game, show the fewest guesses of all the games won so far.
  *** After each clue, say how many numbers fit all the clues so far.
"""

import random

# The game is by D. Resek and P. Rowe of the Lawrence Hall of Science, 1973.
DIGITS = 3  # How many digits the secret number has. Try 2 or 4.
GUESSES = 8  # How many guesses you have. Try 6 or 12.

LOWEST = '0123456789'[:DIGITS]
HIGHEST = '9876543210'[:DIGITS]


def clue_for(secret, guess):
    """Return the clue that a guess gets, its words sorted."""
    words = []
    for place in range(len(guess)):
        if guess[place] == secret[place]:
            words.append('fermi')
        elif guess[place] in secret:
            words.append('pico')
    if words == []:
        return 'bagels'
    # In the order of the digits, the first word would tell about the first
    # digit. In the order of the alphabet, no word tells whose it is.
    return ' '.join(sorted(words))


def repeated_digit(guess):
    """Return a digit that comes more than once in the guess, or ''."""
    for digit in guess:
        if guess.count(digit) > 1:
            return digit
    return ''


def ask_guess(tried, clues):
    """Ask until the player types a new guess, or quit; return it."""
    question = f'Guess {len(tried) + 1} of {GUESSES} ({LOWEST} to {HIGHEST}): '
    while True:
        guess = input(question).strip().replace(' ', '').lower()
        if guess == 'quit':
            return guess
        # isascii() keeps out the digits of other scripts.
        if not (guess.isascii() and guess.isdecimal()
                and len(guess) == DIGITS):
            print(f'Please type {DIGITS} digits, such as {HIGHEST}.')
        elif repeated_digit(guess) != '':
            print(f'The digits must all be different, as in {HIGHEST}, but',
                  f'{guess} has more than one {repeated_digit(guess)}.')
        elif guess in tried:
            clue = clues[tried.index(guess)]
            print(f'You have tried {guess} already: its clue was {clue}.')
        else:
            return guess


def show_clues(tried, clues):
    """Print all the guesses so far, each with its clue."""
    print()
    for number in range(len(tried)):
        print(f'{number + 1:4}   {tried[number]}   {clues[number]}')
    print()


def rating(guesses):
    """Return a sentence about a number found in so many guesses."""
    if guesses <= GUESSES // 2:
        return 'You think like a detective.'
    if guesses < GUESSES:
        return 'Well thought out.'
    return 'That was your last guess: well held.'


def play_number(secret):
    """Return how many guesses found the number, 0 if none did, or quit."""
    tried = []
    clues = []  # clues[0] is the clue to tried[0], and so on.
    while len(tried) < GUESSES:
        guess = ask_guess(tried, clues)
        if guess == 'quit':
            return 'quit'
        tried.append(guess)
        clues.append(clue_for(secret, guess))
        if guess == secret:
            print(f'Yes, {secret} is my number! Guesses: {len(tried)}.',
                  rating(len(tried)))
            return len(tried)
        show_clues(tried, clues)
    print(f'That was your last guess. My number was {secret}.')
    print('A tip: guess only numbers that fit every clue so far.')
    return 0


def ask_again():
    """Return True if the player wants another game."""
    while True:
        answer = input('Play again (y/n)? ').strip().lower()
        if answer in ['y', 'yes']:
            print('I am thinking of another number.')
            print()
            return True
        if answer in ['n', 'no', 'quit']:
            return False
        print('Please type y for another number, or n to stop.')


def main():
    """Play Bagels until the player has had enough."""
    print('Bagels')
    print('======')
    print(f'I am thinking of a number of {DIGITS} different digits, which may')
    print(f'begin with 0. Find it with {GUESSES} guesses or fewer. My clues:')
    print('    fermi    a digit is right, and in the right place')
    print('    pico     a digit is right, but in the wrong place')
    print('    bagels   no digit is right')
    print('They do not tell which digit a word is about.')
    print('Type quit to leave.')
    print()
    won = 0
    games = 0
    playing = True
    while playing:
        result = play_number(''.join(random.sample('0123456789', DIGITS)))
        if result == 'quit':
            playing = False
        else:
            games += 1
            if result > 0:
                won += 1
            print(f'Numbers found so far: {won} of {games}.')
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
