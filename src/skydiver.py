"""Skydiver

The later you open the parachute, the more points, until it is too late.

Level:    1
Kind:     simulation
Players:  1
Minutes:  5
Concepts: variables, numbers, while loops, conditionals, random
Idea:     What you have measured once helps you to reckon the next time.

Predict:  You jump from 1000 m and fall 40 m a second. After how many seconds
          is it too late?

Your turn:
  *   Make 8 jumps, and let 600 points win.
  **  After a jump that brings 90 points or more, also say "Bravo!"
  *** After each jump fly to another planet. Before each jump drop a stone, and
      say how many seconds it falls, without the wind: "Stone: 21".
"""

import random

JUMPS = 5  # Try 4 or 10.
GOAL = 375  # The points that win. Try 250 or 400.
WIND = 5  # So much faster or slower it makes you, at most. Try 2 or 10.


def main():
    """Play one game of Skydiver."""
    print('Skydiver')
    print('========')
    print('When do you open the parachute? Half of the way down brings 50')
    print('points, nine tenths bring 90, but at the ground it is too late.')
    print('You fall 20 to 80 metres a second, on this planet always the same')
    print(f'number, give or take {WIND} for the wind. Find out how many.')
    print(f'With {GOAL} points after {JUMPS} jumps you win.')
    print('Type quit to leave.')

    speed = random.randint(20, 80)
    height = 1000
    score = 0
    jump = 1

    while jump <= JUMPS:
        print()
        print(f'Jump {jump} of {JUMPS}, from {height} m. Score: {score}')
        answer = input('Seconds to fall (0 to 99): ').strip().lower()

        if answer == 'quit':
            print('Goodbye!')
            return  # This ends main(), and so the game.

        # isdecimal() is true when there are digits and nothing else.
        if not answer.isdecimal() or len(answer) > 2:
            print('Please type a whole number from 0 to 99.')
        else:
            seconds = int(answer)
            speed_now = speed + random.randint(-WIND, WIND)
            fall = seconds * speed_now
            print(f'{seconds} seconds at {speed_now} m a second: {fall} m.')

            if fall < height:
                points = fall * 100 // height
                score = score + points
                print(f'You float down safely. Points: {points}')
            else:
                print('Too late! You land in a haystack. Points: 0')

            jump = jump + 1
            height = random.randint(5, 15) * 100

    print()
    if score >= GOAL:
        print(f'You win with {score} points!')
    else:
        print(f'You have {score} points and needed {GOAL}: you lose.')


# Start here, unless another program only wants to borrow the functions.
if __name__ == '__main__':
    try:
        main()
    except (EOFError, KeyboardInterrupt):  # The keys Ctrl-D and Ctrl-C.
        print('\nGoodbye!')
