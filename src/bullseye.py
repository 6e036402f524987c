"""Bullseye

Red and Blue throw darts: steady when in front, daring when behind?

Level:    1
Kind:     dice
Players:  2
Minutes:  10
Concepts: variables, booleans, while loops, conditionals, random
Idea:     Three ways bring the same on average: what differs is the risk.

Predict:  Red has 180 points, Blue has 140. Red throws steady. Is that the end?

Your turn:
  *   Make 300 points enough, and let a daring throw that hits bring 100.
  **  When a daring throw hits, also say "Bullseye!"
  *** Let the computer throw for Blue, daring when it is behind, else steady,
      and say so: "Blue is daring." or "Blue is steady."
"""

import random

# The idea is from a game in David Ahl's book BASIC Computer Games, 1978.
GOAL = 200  # The points that end the game. Try 100 or 300.


def main():
    """Play one game of Bullseye."""
    print('Bullseye')
    print('========')
    print('Red and Blue throw darts in turn. A steady throw is 20 points, a')
    print('bold one 0 to 40, and a daring one 80, but only one in four hits.')
    print(f'As soon as one of you has {GOAL} points, and both have thrown')
    print('equally often, more points win.')
    print('Type quit to leave.')

    red = 0
    blue = 0
    player = 'Red'

    # When Red has enough, Blue has one throw more: that is only fair.
    while (red < GOAL and blue < GOAL) or player == 'Blue':
        print()
        print(f'Red  {red:3} ' + '#' * (red // 10))  # A # for 10 points.
        print(f'Blue {blue:3} ' + '#' * (blue // 10))
        answer = input(f'{player}, your throw (s/b/d)? ').strip().lower()

        if answer == 'quit':
            print('Goodbye!')
            return  # This ends main(), and so the game.
        elif answer == 's' or answer == 'steady':
            points = 20
        elif answer == 'b' or answer == 'bold':
            points = random.randint(0, 40)
        elif answer == 'd' or answer == 'daring':
            points = 0
            if random.randint(1, 4) == 1:
                points = 80
        else:
            print('Please type s, b or d.')
            continue  # Back to the top of the loop, with the same player.

        print(f'Points for {player}: {points}')
        if player == 'Red':
            red = red + points
            player = 'Blue'
        else:
            blue = blue + points
            player = 'Red'

    if red > blue:
        print(f'Red wins, {red} to {blue}!')
    elif blue > red:
        print(f'Blue wins, {blue} to {red}!')
    else:
        print(f'It is a draw, {red} to {blue}.')


# Start here, unless another program only wants to borrow the functions.
if __name__ == '__main__':
    try:
        main()
    except (EOFError, KeyboardInterrupt):  # The keys Ctrl-D and Ctrl-C.
        print('\nGoodbye!')
