"""Penney's Game

Choose three tosses of a coin: will yours be the first to come in a row?

Level:    2
Kind:     simulation
Players:  1
Minutes:  5
Concepts: strings, slicing, functions, return values, while loops
Idea:     A row grows toss by toss, and only its last three letters count.

Predict:  You are the first to choose, and you type TTT. What do I choose?

Your turn:
  *   Let 4 points win, and say so on the first screen.
  **  After each round say how many tosses it took, as in "Tosses: 7".
  *** When I am the first, let the player also try three tosses, as in HTH?,
      and say how many of 1000 rounds they would win, as in "Wins: 667".
"""

import random
import sys

# Walter Penney described this game in 1969.
GOAL = 5  # The points that win. Try 2 or 7.
THREES = ['HHH', 'HHT', 'HTH', 'HTT', 'THH', 'THT', 'TTH', 'TTT']


def better_three(three):
    """Return three tosses that will most often come before these."""
    # They end with the two that these begin with: that is how they get ahead.
    if three[1] == 'H':
        return 'T' + three[:2]
    return 'H' + three[:2]


def ask_three(taken):
    """Ask until the player chooses three tosses; return them."""
    while True:
        answer = input('Your three tosses (such as HTH): ').strip().upper()
        if answer == 'QUIT':
            print('Goodbye!')
            sys.exit()  # This ends the program.
        # strip() takes each H and T from both ends: nothing may be left.
        if len(answer) == 3 and answer.strip('HT') == '' and answer != taken:
            return answer
        print('Please type three letters, each H or T, but not my three.')


def toss(three, other):
    """Toss a coin until three or other has come; return the row."""
    row = ''
    while row[-3:] != three and row[-3:] != other:
        row += random.choice(['H', 'T'])
    return row


def main():
    """Play one game of Penney's Game."""
    print("Penney's Game")
    print('=============')
    print('Each of us chooses three tosses of a coin: H is heads, T is tails,')
    print('and HTT is heads, tails, tails. Then the coin is tossed, until')
    print('your three or my three have come: a point for you or for me.')
    print(f'We take turns to choose first. {GOAL} points win.')
    print('Type quit to leave.')

    your_points = 0
    my_points = 0
    you_are_first = True
    while your_points < GOAL and my_points < GOAL:
        print()
        if you_are_first:
            print('You are the first to choose.')
            yours = ask_three('')
            mine = better_three(yours)
            print(f'I choose {mine}.')
        else:
            mine = random.choice(THREES)
            print(f'I am the first, and choose {mine}.')
            yours = ask_three(mine)
        you_are_first = not you_are_first

        row = toss(yours, mine)
        print('The coin:', row[-60:])  # What is longer does not fit.
        if row[-3:] == yours:
            your_points += 1
            print(f'{yours} is yours.')
        else:
            my_points += 1
            print(f'{mine} is mine.')
        print(f'Your points: {your_points}  My points: {my_points}')

    if your_points == GOAL:
        print('You win!')
    else:
        print('I win. Tip: look how I choose when you are first.')


# Start here, unless another program only wants to borrow the functions.
if __name__ == '__main__':
    try:
        main()
    except (EOFError, KeyboardInterrupt):  # The keys Ctrl-D and Ctrl-C.
        print('\nGoodbye!')
