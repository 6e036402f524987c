"""Hailstones

A number climbs and falls like a hailstone: bet how soon it comes down to 1.

Level:    1
Kind:     numbers
Players:  1
Concepts: numbers, variables, conditionals, while loops, string formatting
Idea:     A rule of one line can make a path that nobody can foresee.

Predict:  Your number is 16, and you say 4 steps. Are you right?

Your turn:
  *   Begin with 30 points, and make 150 points the goal.
  **  When a path is over, also say how high it climbed, as in "highest: 52".
  *** Before each number ask who chooses it, you or me. A number of yours is
      from 2 to 99, and one that takes more than 14 steps is refused.
"""

import random

PURSE = 20  # The points that you begin with. Try 10 or 40.
GOAL = 100  # With so many points you win. Try 50 or 200.
ROUNDS = 8  # The numbers in a game. Try 3 or 20.
NEAR = 2  # A bet is won if your guess is no farther off. Try 0 or 4.
HIGHEST = 200  # No number is larger than this. Try 30 or 999.
LONGEST = 14  # No path has more steps, so that each fits the screen.


# Lothar Collatz asked in 1937 whether each number comes down to 1 in the end.
# It has been tried with a great many, but nobody can prove it to this day.
def main():
    """Play Hailstones until the player has had enough."""
    print('Hailstones')
    print('==========')
    print('If a number is even, halve it. If it is odd, take 3 times as many')
    print('and 1 more. Do that again and again: it climbs and falls like a')
    print('hailstone, and comes down to 1. But in how many steps?')
    print(f'Say a number of steps, then bet on it. If you are {NEAR} off or')
    print('less you win your bet, and if you are right, twice as much.')
    print(f'You win if {PURSE} points become {GOAL} with {ROUNDS} numbers.')
    print('Type quit to leave.')
    print()

    purse = PURSE
    number_of = 1  # Which number of the game this is.
    games = 0
    wins = 0
    task = 'choose'  # Then measure, steps, bet, path; in the end again.

    # Each time round, this loop takes one step of a number, or it asks one
    # question and deals with the answer.
    while True:
        if task == 'choose':
            number = random.randint(2, HIGHEST)
            stone = number
            steps = 0
            top = number  # The highest that the stone has been.
            task = 'measure'
            continue  # Begin the loop again.

        if task == 'measure' or task == 'path':
            if task == 'path':
                # The highest place has a bar of 50, the others in proportion.
                bar = '*' * max(1, stone * 50 // top)
                print(f'{steps:4}  {stone:5}  {bar}')
            if stone > 1:
                if stone % 2 == 0:
                    stone = stone // 2
                else:
                    stone = stone * 3 + 1
                steps = steps + 1
                top = max(top, stone)
                continue

        # The stone has come down to 1.
        if task == 'measure':
            if steps > LONGEST:
                task = 'choose'  # Too long for the screen: take another one.
                continue
            print(f'Number {number_of} of {ROUNDS} is {number}.'
                  f' Your points: {purse} of {GOAL}.')
            task = 'steps'

        if task == 'path':
            off = abs(guess - steps)
            print(f'Steps: {steps}. You said {guess}.', end=' ')
            if off == 0:
                print(f'You are right, and win {bet * 2}!')
                purse = purse + bet * 2
            elif off <= NEAR:
                print(f'You are only {off} off, and win {bet}.')
                purse = purse + bet
            else:
                print(f'You are {off} off, and lose {bet}.')
                purse = purse - bet
            print()

            if purse >= GOAL or purse == 0 or number_of == ROUNDS:
                games = games + 1
                if purse >= GOAL:
                    wins = wins + 1
                    print(f'You have {purse} points and win this game.')
                elif purse == 0:
                    print('Your points are gone: the hailstones win.')
                else:
                    print(f'The numbers are over at {purse} of {GOAL} points:'
                          ' the hailstones win.')
                print(f'Games won so far: {wins} of {games}.')
                task = 'again'
            else:
                number_of = number_of + 1
                task = 'choose'
                continue

        if task == 'steps':
            answer = input(f'How many steps (1 to {LONGEST}): ')
        elif task == 'bet':
            answer = input(f'Your bet (1 to {purse}): ')
        else:
            answer = input('Play again (y/n)? ')
        answer = answer.strip().lower()

        if answer == 'quit':
            break

        if task == 'again':
            if answer == 'n' or answer == 'no':
                break
            elif answer == 'y' or answer == 'yes':
                purse = PURSE
                number_of = 1
                task = 'choose'
                print('A new cloud comes up, with other numbers.')
                print()
            else:
                print('Please type y for another game, or n to stop.')

        # Python will not read numbers that are thousands of digits long.
        elif not answer.isdecimal() or len(answer) > 9:
            print('Please type a whole number, such as 7.')

        elif task == 'steps' and (int(answer) < 1 or int(answer) > LONGEST):
            print(f'No path here is longer than {LONGEST} steps, or shorter'
                  ' than 1.')

        elif task == 'steps':
            guess = int(answer)
            task = 'bet'
            print(f'You say {guess}. How sure are you?')

        elif int(answer) < 1 or int(answer) > purse:
            print(f'Your bet must be from 1 to {purse}, all that you have.')

        else:
            bet = int(answer)
            print()
            print('step  stone')
            stone = number
            steps = 0
            task = 'path'

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
