"""Word Chain

The last letter of each word begins the next: who can go on for longer?

Level:    2
Kind:     words
Players:  2
Minutes:  10
Also:     Shiritori
Concepts: functions, return values, lists, string methods, membership tests
Idea:     A list remembers, in order, all that came before.

Predict:  How many letters, at least, must the tenth word have?

Your turn:
  *   Begin with words of 2 letters, and need a letter more every 2 words.
  **  At the end also say which word was the longest: "Longest: elephant".
  *** Whoever takes more than 20 seconds to find a word is told "Too slow!"
      and loses at once.
"""

import random
import sys

SHORTEST = 3  # The letters that the first words need. Try 2 or 5.
STEP = 4  # After so many words, one letter more is needed. Try 2 or 10.


def ask_word(player, letter, length, words):
    """Ask until a player types a new word that fits, or give up; return it."""
    pattern = letter + '_' * (length - 1)  # Such as t__

    while True:
        word = input(f'Player {player}, your word ({pattern} or longer): ')
        word = word.strip().lower()
        if word == 'quit':
            print('Goodbye!')
            sys.exit()  # This ends the program.
        elif word == 'give up':
            return word
        elif word in words:
            print(f'You two have had {word} before. Find another word.')
        # A word has letters only, and isascii() allows none but a to z.
        elif not word.isalpha() or not word.isascii():
            print(f'Please type one word with {letter} first, or give up.')
        elif word.startswith(letter) and length <= len(word) <= 30:
            return word
        else:
            print(f'Please type {length} to 30 letters, with {letter} first.')


def main():
    """Play one game of Word Chain."""
    print('Word Chain')
    print('==========')
    print('Each word begins with the last letter of the one before, and no')
    print('word comes twice. You two are the judges: is it a real word?')
    print(f'After every {STEP} words, the next ones need one letter more.')
    print('A word that ends with x or y is hard to follow! If you cannot go')
    print('on, type give up, and the other one wins.')
    print('Type quit to leave.')

    words = []
    letter = random.choice('abcdefghilmnoprst')  # Many words begin so.

    while True:
        print(f'\nWords in your chain: {len(words)}')

        # What is left over when we divide by 2: after 0, 2, 4 ... words it
        # is 0, and player 1 comes next.
        player = len(words) % 2 + 1
        length = SHORTEST + len(words) // STEP

        word = ask_word(player, letter, length, words)
        if word == 'give up':
            break
        words.append(word)
        letter = word[-1]  # The last one.

    if player == 1:
        print('Player 2 wins!')
    else:
        print('Player 1 wins!')


# Start here, unless another program only wants to borrow the functions.
if __name__ == '__main__':
    try:
        main()
    except (EOFError, KeyboardInterrupt):  # The keys Ctrl-D and Ctrl-C.
        print('\nGoodbye!')
