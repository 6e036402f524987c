"""Lunar Lander

Land on the Moon: brake too late and you crash, too early and you run dry.

Level:    1
Kind:     simulation
Players:  1
Concepts: numbers, variables, while loops, string formatting
Idea:     Small steps of speed and height, added up, make a whole flight.

Predict:  You burn exactly 5 units every second. What does your speed do?

Your turn:
  *   Start 800 metres up, with 200 units of fuel in the tank.
  **  Whenever fewer than 30 units are left, show the words "low fuel" too.
  *** Before each flight ask for moon or mars: on mars, gravity pulls with 9.
"""

# With these six numbers, the best score that anybody can reach is 25.
HEIGHT = 500  # Metres above the ground at the start. Try 300 or 800.
SPEED = 50  # Metres a second at the start, downwards. Try 20 or 90.
FUEL = 120  # Units in the tank. One unit brakes by 1 m/s. Try 90 or 200.
GRAVITY = 5  # What the Moon adds to your speed each second. Try 3 or 9.
STRONGEST = 30  # The most units that the engine burns in one second.
SAFE_SPEED = 5  # A landing no faster than this is a good one. Try 2 or 12.


def main():
    """Fly Lunar Lander until the player has had enough."""
    print('Lunar Lander')
    print('============')
    print('You are falling towards the Moon. Each second you choose how much')
    print('fuel to burn: one unit makes you 1 m/s slower, while gravity makes')
    print(f'you {GRAVITY} m/s faster. The V shows how high you are; when your')
    print('speed is below 0, you are rising.')
    print(f'You win if you touch the ground at {SAFE_SPEED} m/s or slower.')
    print('The fuel that is left in the tank is your score.')
    print('Type quit to leave.')
    print()

    height = HEIGHT
    speed = SPEED
    fuel = FUEL
    second = 0
    best = -1  # The most fuel left after a landing; -1 is no landing yet.
    flying = True  # False between two flights.
    report = True  # True when there are new numbers to show.

    # Each time round, this loop asks one question and deals with the answer.
    while True:
        if report:
            # One cell of the gauge is 20 metres; above 40 cells it stands.
            gauge = '|' + '-' * min(height // 20, 40) + 'V'
            print(f'{second:3} s {height:5} m {speed:4} m/s'
                  f' {fuel:4} fuel  {gauge}')
            report = False

        most = min(STRONGEST, fuel)
        if not flying:
            answer = input('Play again (y/n)? ')
        elif fuel > 0:
            answer = input(f'Burn how much (0 to {most}): ')
        else:
            answer = input('The tank is empty. Press Enter to fall on: ')
        answer = answer.strip().lower()

        if answer == 'quit':
            break

        if not flying:
            if answer == 'n' or answer == 'no':
                break
            elif answer == 'y' or answer == 'yes':
                height = HEIGHT
                speed = SPEED
                fuel = FUEL
                second = 0
                flying = True
                report = True
                print()
            else:
                print('Please type y for another flight, or n to stop.')

        # Python will not read numbers that are thousands of digits long.
        elif fuel > 0 and (not answer.isdecimal() or len(answer) > 9):
            print(f'Please type a whole number, such as {min(GRAVITY, most)}.')

        elif fuel > 0 and int(answer) > most and most == fuel:
            print(f'There is not that much in the tank: {fuel} at the most.')

        elif fuel > 0 and int(answer) > most:
            print(f'The engine burns {most} a second at the most.')

        else:
            burn = 0
            if fuel > 0:
                burn = int(answer)
            # This is the whole flight: three sums, once a second.
            fuel = fuel - burn
            speed = speed + GRAVITY - burn
            height = height - speed
            second = second + 1
            report = True

            if height <= 0:
                flying = False
                report = False
                print(f'Second {second}: you touch the ground at {speed} m/s.')
                if speed > SAFE_SPEED:
                    print(f'Too fast! You leave a crater {speed} m deep.')
                    print('A rescue team is on its way with hot soup.')
                else:
                    print(f'A safe landing! Fuel left, and so score: {fuel}.')
                    best = max(best, fuel)
                if best >= 0:
                    print(f'Your best score so far: {best}.')

    print('Goodbye!')


# Start here, unless another program only wants to borrow the functions.
if __name__ == '__main__':
    try:
        try:
            main()
        except (EOFError, KeyboardInterrupt):  # Ctrl-D or Ctrl-C: be polite.
            print('\nGoodbye!')
        print(end='', flush=True)
    except OSError:  # Nobody reads the screen any more: be silent.
        import sys
        sys.stdout = None
