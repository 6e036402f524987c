"""Snakes and Ladders

Roll two dice: walk by one of them or by both, up ladders and past snakes.

Level:    3
Kind:     dice
Players:  2
Minutes:  5
Concepts: dictionaries, functions, nested loops, membership tests, random
Idea:     A dictionary is a map: it tells to which square a square leads.

Predict:  You are on 46 and walk 8 steps. On which square are you then?

Your turn:
  *   Build a ladder from 29 up to 46, and put a snake there that leads from
      39 down to 17.
  **  After each move say how many squares that player still has to go to 50,
      as in "To go: 12".
  *** Let the computer play Blue, so that only Red is asked. It shows its dice,
      and takes a number that leads to the highest square, by ladders as well.
"""

import random
import sys

SIDES = 6  # Sides of a die. Try 4 or 8.
HOME = 50  # The last square of the board.

# Who comes to the first square is taken to the second one, at once.
WAYS = {3: 16, 8: 24, 21: 33, 30: 41,  # These are the ladders.
        12: 2, 18: 5, 26: 11, 35: 14, 38: 22, 42: 28, 45: 27, 47: 20, 48: 9,
        49: 31}  # And these are the snakes.


def show(places):
    """Print the board, the highest row first, and the players on it."""
    print()
    for first in range(HOME - 9, 0, -10):
        line = ''
        for square in range(first, first + 10):
            text = str(square)
            if square in WAYS and WAYS[square] > square:
                text += '^' + str(WAYS[square])
            elif square in WAYS:
                text += 'v' + str(WAYS[square])
            for player in places:
                if places[player] == square:
                    text += ' ' + player[0]  # R for Red, B for Blue.
            line += f'{text:7}'  # Spaces make it 7 characters long.
        print(line)


def ask_steps(player, one, two):
    """Ask until the player types one number, the other or both; return it."""
    both = one + two
    while True:
        answer = input(f'{player}, your steps ({one}/{two}/{both})? ').strip()
        if answer.lower() == 'quit':
            print('Goodbye!')
            sys.exit()  # This ends the program.
        if answer in [str(one), str(two), str(both)]:
            return int(answer)
        print(f'Please type {one}, {two} or, to walk by both, {both}.')


def walk(place, steps):
    """Say where the steps lead from a place; return where that is."""
    place += steps
    if place > HOME:
        print(f'That is {place - HOME} too far: you walk back from {HOME}.')
        place = HOME - (place - HOME)
    print('You come to', place)

    if place in WAYS and WAYS[place] > place:
        print('A ladder! It takes you up to', WAYS[place])
        place = WAYS[place]
    elif place in WAYS:
        print('A snake! It takes you down to', WAYS[place])
        place = WAYS[place]
    return place


def main():
    """Play one game of Snakes and Ladders."""
    print('Snakes and Ladders')
    print('==================')
    print('Roll two dice in turn, and walk by one of them or by both.')
    print('3^16 is a ladder, which takes you from 3 up to 16. 12v2 is a')
    print('snake, which takes you from 12 down to 2. Whoever is first to come')
    print(f'to {HOME} wins. If you walk too far, you walk back from {HOME}.')
    print('Type quit to leave.')

    places = {'Red': 0, 'Blue': 0}  # On which square each player is.
    player = 'Blue'  # Before each turn it changes: Red begins.

    while places[player] < HOME:
        if player == 'Red':
            player = 'Blue'
        else:
            player = 'Red'

        show(places)
        one = random.randint(1, SIDES)
        two = random.randint(1, SIDES)
        print(f'{player} is on {places[player]} and rolls {one} and {two}.')
        steps = ask_steps(player, one, two)
        places[player] = walk(places[player], steps)

    show(places)
    print(f'{player} is home and wins!')


# Start here, unless another program only wants to borrow the functions.
if __name__ == '__main__':
    try:
        main()
    except (EOFError, KeyboardInterrupt):  # The keys Ctrl-D and Ctrl-C.
        print('\nGoodbye!')
