"""Lunar Lander

Land on the Moon: brake too late and you crash, too early and you run dry.

Level:    1
Kind:     simulation
Players:  1
Minutes:  5
Concepts: variables, numbers, while loops, string formatting, random
Idea:     Small steps of speed and height, added up, make a whole flight.

Predict:  You burn exactly 5 units every second. What does your speed do?

Your turn:
  *   Start about 800 metres up, with 200 units of fuel in the tank.
  **  Whenever fewer than 30 units are left, show the words "low fuel", too.
  *** Before the flight ask for moon or mars: on mars, each second makes you
      9 m/s faster, and on the moon as much as now.
"""

import random

HEIGHT = 500  # About so many metres up you start. Try 300 or 800.
FUEL = 120  # One unit makes you 1 m/s slower. Try 90 or 200.
GRAVITY = 5  # The Moon makes you faster by this, each second. Try 3 or 8.
SAFE_SPEED = 8  # You may land as fast as this. Try 3 or 15.


def main():
    """Play one game of Lunar Lander."""
    print('Lunar Lander')
    print('============')
    print(f'You fall. Each second the Moon makes you {GRAVITY} m/s faster.')
    print('Each unit that you burn makes you 1 m/s slower; below 0 you rise.')
    print(f'You win if you touch the ground at {SAFE_SPEED} m/s or slower.')
    print('Type quit to leave.')
    print()

    height = random.randint(HEIGHT - 99, HEIGHT + 99)
    speed = 50
    fuel = FUEL

    while height > 0 and fuel > 0:
        # V is your lander. One - is 20 metres; there is room for 40 of them.
        gauge = '|' + '-' * min(height // 20, 40) + 'V'
        print(f'{height:4} m {speed:4} m/s {fuel:4} fuel  {gauge}')

        most = min(30, fuel)  # The engine is not stronger than 30.
        answer = input(f'Your burn (0 to {most}): ').strip().lower()

        if answer == 'quit':
            print('Goodbye!')
            return  # This ends main(), and so the game.

        # isdecimal() is true when there are digits and nothing else.
        # Python will not read numbers that are thousands of digits long.
        if not answer.isdecimal() or len(answer) > 9 or int(answer) > most:
            print(f'Please type a whole number from 0 to {most}.')
        else:
            # This is the whole flight: three sums, once a second.
            burn = int(answer)
            fuel = fuel - burn
            speed = speed + GRAVITY - burn
            height = height - speed

    # Without fuel there is nothing to choose: you fall to the ground.
    if height > 0:
        print(f'The tank is empty, and you fall from {height} m.')
    while height > 0:
        speed = speed + GRAVITY
        height = height - speed

    print(f'You touch the ground at {speed} m/s.')
    if speed <= SAFE_SPEED:
        print(f'A safe landing, and you win! Fuel left: {fuel}')
    else:
        print('That is too fast. Your lander is stuck, and you lose.')


# Start here, unless another program only wants to borrow the functions.
if __name__ == '__main__':
    try:
        main()
    except (EOFError, KeyboardInterrupt):  # The keys Ctrl-D and Ctrl-C.
        print('\nGoodbye!')
