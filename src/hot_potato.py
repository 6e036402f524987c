"""Hot Potato

Each roll of the die brings points, but pass the potato before it bursts.

Level:    1
Kind:     dice
Players:  2
Minutes:  5
Concepts: booleans, while loops, conditionals, string formatting, random
Idea:     The program knows a number that the players can only feel for.

Predict:  Red has 12 points. The potato bursts at 20 and is at 17, and Red
          rolls a 4. How many points does Red have then?

Your turn:
  *   Let 60 points win, and say "Boom!" each time the potato bursts.
  **  Before each question with a heat of 20 or more, say "It smokes!"
  *** Let the computer play Blue: while the heat is below 15 it rolls, and
      from 15 on it passes.
"""

import random

GOAL = 40  # The points that win. Try 20 or 60.
LOSS = 15  # The points that you lose when it bursts. Try 10 or 20.
LOWEST = 10  # No potato bursts below this heat. Try 1 or 20.
HIGHEST = 40  # At this heat, every potato has burst. Try 30 or 50.


def main():
    """Play one game of Hot Potato."""
    print('Hot Potato')
    print('==========')
    print('With the potato in your hand, roll a die: it gives you points, and')
    print('the potato as much heat. Or pass it, and the other one must roll.')
    print(f'At a secret heat, {LOWEST} to {HIGHEST}, it bursts: its holder')
    print(f'loses {LOSS} points, and the other one gets a cold potato.')
    print(f'The first to have {GOAL} points wins.')
    print('Type quit to leave.')

    red = 0
    blue = 0
    red_has_it = random.randint(1, 2) == 1  # True half of the time.
    heat = 0
    limit = random.randint(LOWEST, HIGHEST)

    while red < GOAL and blue < GOAL:
        print()
        print(f'Red {red}, Blue {blue}')
        print(f'Heat {heat}: ' + '=' * heat)
        if red_has_it:
            answer = input('Red, roll or pass (r/p)? ').strip().lower()
        else:
            answer = input('Blue, roll or pass (r/p)? ').strip().lower()

        if answer == 'quit':
            print('Goodbye!')
            return  # This ends main(), and so the game.
        elif answer == 'p' or answer == 'pass':
            print('The other one catches it and rolls.')
            red_has_it = not red_has_it  # True becomes False, False True.
        elif answer != 'r' and answer != 'roll':
            print('Please type r to roll or p to pass.')
            continue  # Back to the top of the loop.

        # Whoever has the potato now must roll.
        points = random.randint(1, 6)
        heat = heat + points
        print(f'The die shows {points}.')

        if heat >= limit:
            print(f'The potato bursts! {LOSS} points are lost.')
            points = -LOSS
            heat = 0  # Here comes a cold one.
            limit = random.randint(LOWEST, HIGHEST)

        if red_has_it:
            red = red + points
        else:
            blue = blue + points

        # The other one gets the cold potato.
        if heat == 0:
            red_has_it = not red_has_it

    if red > blue:
        print(f'Red wins, {red} to {blue}!')
    else:
        print(f'Blue wins, {blue} to {red}!')


# Start here, unless another program only wants to borrow the functions.
if __name__ == '__main__':
    try:
        main()
    except (EOFError, KeyboardInterrupt):  # The keys Ctrl-D and Ctrl-C.
        print('\nGoodbye!')
