"""Snail Race

Say which snail will win; at half-time you may change your mind.

Level:    2
Kind:     simulation
Players:  1
Minutes:  5
Concepts: functions, lists, for loops, nested loops, random
Idea:     Lists side by side: with one number you find all about one snail.

Predict:  At half-time you type the number of your own snail again, and it
          wins. How many points do you get?

Your turn:
  *   Let a fourth snail race, with a name of its own.
  **  After each race, name the snail that came first, as in "Winner: Pearl".
  *** Before the first race ask for a name, of one to eight letters, and let
      the third snail have that name in all races.
"""

import random
import sys

# A snail is a number from 0 to 2, its place in each of these lists. EARLY has
# its longest step at the start, LATE the longest one after that.
NAMES = ['Dash', 'Stella', 'Pearl']
EARLY = [8, 5, 3]
LATE = [3, 5, 8]
CHANGE = 12  # The cells of the start. Try 8 or 16.

RACES = 4  # How many races there are. Try 3 or 6.
GOAL = 7  # The points that win the game. Try 5 or 8.


def show_track(places, length):
    """Print the track and how far each of the snails has come."""
    print(' ' * 10 + '-' * length + '|')
    for snail in range(len(NAMES)):
        print(f'{snail + 1} {NAMES[snail]:8}' + '.' * places[snail] + '@')


def ask_snail(question):
    """Ask until the player names a snail; return its place in the lists."""
    while True:
        answer = input(f'{question} (1 to {len(NAMES)})? ').strip().lower()
        if answer == 'quit':
            print('Goodbye!')
            sys.exit()  # This ends the program.
        for snail in range(len(NAMES)):
            # People count from 1, and lists from 0.
            if answer in [str(snail + 1), NAMES[snail].lower()]:
                return snail
        print('Please type the number of a snail, such as 1.')


def run(places, end):
    """Let all the snails run until one of them comes to the end."""
    while max(places) < end:
        for snail in range(len(NAMES)):
            longest = EARLY[snail]
            if places[snail] >= CHANGE:
                longest = LATE[snail]
            places[snail] += random.randint(0, longest)


def main():
    """Play one game of Snail Race."""
    print('Snail Race')
    print('==========')
    print(f'Dash is fast for {CHANGE} cells, then slow. Pearl is slow, then')
    print('fast. Stella never changes. So look how long each race is!')
    print('If your snail wins, you get 3 points. At half-time you may switch')
    print('to another one, but then you get 2 points if it wins.')
    print(f'You win the game with {GOAL} points in {RACES} races.')
    print('Type quit to leave.')

    points = 0
    for race in range(1, RACES + 1):
        length = random.randint(16, 45)
        places = [0] * len(NAMES)
        print()
        print(f'Race {race} of {RACES}: {length} cells. Your points: {points}')
        show_track(places, length)
        first = ask_snail('Your snail')

        run(places, length // 2)
        show_track(places, length)
        second = ask_snail('Half-time! Your snail now')

        run(places, length)
        show_track(places, length)
        prize = 0
        # Snails that are side by side in front have all won.
        if places[second] == max(places):
            prize = 2
            if second == first:
                prize = 3
        points += prize
        print(f'{NAMES[second]} brings you points: {prize}')

    if points >= GOAL:
        print(f'You have {points} points: you win!')
    else:
        print(f'You have {points} points and needed {GOAL}: you lose.')


# Start here, unless another program only wants to borrow the functions.
if __name__ == '__main__':
    try:
        main()
    except (EOFError, KeyboardInterrupt):  # The keys Ctrl-D and Ctrl-C.
        print('\nGoodbye!')
