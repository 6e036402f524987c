"""Code Cracker

Think of a secret code, and mark the computer's guesses: will it be cracked?

Level:    4
Kind:     puzzle
Players:  1
Minutes:  5
Also:     Mastermind
Concepts: comprehensions, functions, return values, lists
Idea:     Keep what fits: a list of all codes gets shorter with each answer.

Predict:  At first all 1296 codes fit. Your first marks are xo. Do more than
          half of the codes still fit?

Your turn:
  *   Make the codes of five letters, A to E, and give the computer 3 guesses.
  **  However the game ends, show all its guesses at the end, in a row, as in
      "Guesses: ABCD EFAB".
  *** Before the game ask for me or you. With me it is as now; with you, crack
      a random code in 8 guesses, and see the marks of each, such as xxo.
"""

import random
import sys

# Mordecai Meirowitz made this game in 1970. In 1977 Donald Knuth found a way
# to crack every code in five guesses; keeping what fits is nearly as good.
LETTERS = 'ABCDEF'  # What codes are made of. Try 'ABC' or 'ABCDEFGH'.
PLACES = 4  # Letters in a code. Try 2 or 3.
GUESSES = 4  # With so many, the computer cracks some 4 of 10. Try 3 or 6.


def all_codes():
    """Return every code that there is, as a list."""
    codes = ['']
    for place in range(PLACES):
        longer = []
        for letter in LETTERS:
            longer.extend([code + letter for code in codes])
        codes = longer
    return codes


def marks(code, guess):
    """Return the marks of a guess: x for a right place, o for another one."""
    right = 0
    for place in range(PLACES):
        if guess[place] == code[place]:
            right += 1

    common = 0  # The letters that are in both, wherever they stand.
    for letter in LETTERS:
        common += min(code.count(letter), guess.count(letter))
    return 'x' * right + 'o' * (common - right)


def ask(question):
    """Return what the player types, in capitals and without spaces."""
    answer = input(question).strip().upper().replace(' ', '')
    if answer == 'QUIT':
        print('Goodbye!')
        sys.exit()  # This ends the program.
    return answer


def ask_marks():
    """Ask until the player types marks; return them, the x before the o."""
    while True:
        answer = ask('Your marks (x, o, or - for none): ')
        right = answer.count('X')
        wrong = answer.count('O')
        if answer == '-' or 0 < right + wrong == len(answer) <= PLACES:
            return 'x' * right + 'o' * wrong
        print('Please type an x or o for each right letter, or - for none.')


def ask_code():
    """Ask until the player types a code; return it."""
    codes = all_codes()
    while True:
        answer = ask(f'Your code ({PLACES} letters, {LETTERS}): ')
        if answer in codes:
            return answer
        print(f'Please type {PLACES} letters of {LETTERS}.')


def main():
    """Play one game of Code Cracker."""
    print('Code Cracker')
    print('============')
    print(f'Write down a code of {PLACES} letters of {LETTERS}, some of them')
    print('alike if you wish. For each guess of mine, type an x for each')
    print('letter in its right place, and an o for each one that is in your')
    print('code, but elsewhere: AABC is xxo to AADB. You win if I have not')
    print(f'cracked your code after {GUESSES} guesses.')
    print('Type quit to leave.')

    fits = all_codes()
    for turn in range(1, GUESSES + 1):
        guess = random.choice(fits)
        print(f'\nCodes that fit: {len(fits)}')
        print(f'Guess {turn} of {GUESSES}: {guess}')

        answer = ask_marks()
        if answer == 'x' * PLACES:
            print('I have cracked your code: I win.')
            return

        # This is all that it takes: keep the codes that would have got the
        # same marks for this guess.
        fits = [code for code in fits if marks(code, guess) == answer]
        if len(fits) == 0:
            print('No code has such marks. One was wrong: nobody wins.')
            return

    print('\nMy guesses are used up.')
    if ask_code() in fits:
        print('It fits all your marks: you win!')
    else:
        print('It does not fit your marks. One was wrong: nobody wins.')


# Start here, unless another program only wants to borrow the functions.
if __name__ == '__main__':
    try:
        main()
    except (EOFError, KeyboardInterrupt):  # The keys Ctrl-D and Ctrl-C.
        print('\nGoodbye!')
