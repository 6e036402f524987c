"""Coin Streaks

One player pretends to be a coin, and the other one has to see through it.

Level:    2
Kind:     simulation
Players:  2
Minutes:  5
Concepts: functions, return values, strings, for loops, random
Idea:     What is truly random has longer streaks than people think.

Predict:  Red types "hhtttthhhtthhthththt". How long is its longest streak?

Your turn:
  *   Play with rows of 30 tosses, until somebody has 4 points.
  **  When Blue is right, also say "The coin is" and its letter, A or B.
  *** Let Red and Blue swap after each row: whoever wrote, now guesses.
"""

import random
import sys

TOSSES = 20  # So many letters make a row. Try 10 or 40.
POINTS = 3  # So many points win. Try 2 or 5.


def ask(question):
    """Return what a player types, in small letters."""
    answer = input(question).strip().lower()
    if answer == 'quit':
        print('Goodbye!')
        sys.exit()  # This ends the program.
    return answer


def longest_streak(row):
    """Return how many letters in a row are the same, at the most."""
    longest = 0
    streak = ''
    for letter in row:
        if letter not in streak:
            streak = ''  # Here a new streak begins.
        streak += letter
        longest = max(longest, len(streak))
    return longest


def play_row():
    """Let Red write a row and Blue guess; return whether Blue is right."""
    print()
    print('Blue, look away!')
    red_row = ask(f'Red, your row ({TOSSES} times h or t): ')
    # strip() takes h and t from both ends: nothing else may be left.
    while len(red_row) != TOSSES or red_row.strip('ht') != '':
        print(f'Only h and t, {TOSSES} in all, please. Typed: {len(red_row)}')
        red_row = ask(f'Red, your row ({TOSSES} times h or t): ')
    print('\n' * 45)

    coin_row = ''
    for number in range(TOSSES):
        coin_row += random.choice(['h', 't'])

    coin = random.choice(['a', 'b'])
    if coin == 'a':
        print('A', coin_row)
        print('B', red_row)
    else:
        print('A', red_row)
        print('B', coin_row)

    answer = ask('Blue, which row is from the coin (a/b)? ')
    while answer != 'a' and answer != 'b':
        print('Please type a or b.')
        answer = ask('Blue, which row is from the coin (a/b)? ')

    red_streak = longest_streak(red_row)
    coin_streak = longest_streak(coin_row)
    print(f'Longest streaks: Red {red_streak}, the coin {coin_streak}')
    return answer == coin


def main():
    """Play one game of Coin Streaks."""
    print('Coin Streaks')
    print('============')
    print('Red invents a row of coin tosses: h is heads, t is tails. I toss')
    print('a coin just as often. Blue sees both rows: if Blue finds the one')
    print(f'of the coin, Blue gets a point, else Red. {POINTS} points win.')
    print('Type quit to leave.')

    red = 0
    blue = 0
    while red < POINTS and blue < POINTS:
        if play_row():
            blue += 1
            print(f'Right! A point for Blue: Red {red}, Blue {blue}')
        else:
            red += 1
            print(f'No! A point for Red: Red {red}, Blue {blue}')

    if red > blue:
        print('Red wins: nobody is more like a coin!')
    else:
        print('Blue wins: no false coin gets past you!')


# Start here, unless another program only wants to borrow the functions.
if __name__ == '__main__':
    try:
        main()
    except (EOFError, KeyboardInterrupt):  # The keys Ctrl-D and Ctrl-C.
        print('\nGoodbye!')
