"""Monty Hall

Three doors, one prize, and a host who opens a door: stay, or change?

Level:    2
Kind:     simulation
Players:  1
Minutes:  5
Concepts: functions, return values, for loops, membership tests, random
Idea:     When you doubt what is likely, try it a thousand times.

Predict:  You change and find a goat. What did the first door hide?

Your turn:
  *   Play 4 rounds, and let 5 prizes be enough to win.
  **  After each round also say "Your first door was right." where it was,
      or else "Your first door was wrong."
  *** Before the first round ask how many doors there are (3 to 9).
"""

import random
import sys

# Steve Selvin asked this in a letter, 1975; many have argued about it.
DOORS = 3  # Try 4 or 8.
ROUNDS = 6  # The rounds that you play. Try 4 or 9.
GOAL = 6  # The prizes that win. Try 5 or 7.
NEAR = 50  # A good guess is at most so far off. Try 20 or 100.


def ask_number(question, numbers):
    """Ask until the player types one of the numbers; return it."""
    while True:
        answer = input(question).strip().lower()
        if answer == 'quit':
            print('Goodbye!')
            sys.exit()  # This ends the program.
        # Python will not read numbers that are thousands of digits long.
        if answer.isdecimal() and len(answer) < 10 and int(answer) in numbers:
            return int(answer)
        print('Please type one of the numbers in brackets.')


def play_round():
    """Let the player choose twice; return the prizes won, 1 or 0."""
    prize = random.randint(1, DOORS)
    question = f'Where is the prize (door 1 to {DOORS})? '
    door = ask_number(question, range(1, DOORS + 1))

    # One other door stays closed. It hides the prize, unless you found it.
    other = prize
    while other == door:
        other = random.randint(1, DOORS)

    print(f'Goats! Only the doors {door} and {other} are still closed.')
    question = f'Stay at {door} or change to {other} ({door}/{other})? '
    door = ask_number(question, [door, other])
    if door == prize:
        print('It opens: there is the prize!')
        return 1
    print(f'A goat looks at you. The prize was behind door {prize}.')
    return 0


def try_out(rounds):
    """Play many rounds at once; return how often changing wins."""
    stays = 0
    for number in range(rounds):
        prize = random.randint(1, DOORS)
        door = random.randint(1, DOORS)
        if door == prize:
            stays = stays + 1
    changes = rounds - stays  # Where staying loses, changing wins.

    print(f'{rounds} rounds:')
    print(f'  staying wins {stays:5}  ' + '#' * (stays * 40 // rounds))
    print(f'  changing wins {changes:4}  ' + '#' * (changes * 40 // rounds))
    return changes


def main():
    """Play one game of Monty Hall."""
    print('Monty Hall')
    print('==========')
    print(f'One of {DOORS} doors hides a prize, the others goats. Choose one,')
    print('and I open doors with goats until one other is left. Stay, or')
    print(f'change? After {ROUNDS} rounds, guess how often changing wins in')
    print(f'1000: if you are at most {NEAR} off, that brings 3 prizes more.')
    print(f'You win with {GOAL} prizes.')
    print('Type quit to leave.')

    prizes = 0
    for number in range(1, ROUNDS + 1):
        print(f'\nRound {number} of {ROUNDS}. Prizes: {prizes}')
        prizes = prizes + play_round()

    print(f'\nPrizes: {prizes}. Now I play without you.')
    try_out(10)
    try_out(100)
    guess = ask_number('How often does changing win in 1000 (0 to 1000)? ',
                       range(1001))
    miss = abs(guess - try_out(1000))  # abs() takes away the minus, if any.
    if miss <= NEAR:
        prizes = prizes + 3
    print(f'Your guess is {miss} off. Prizes: {prizes}')

    if prizes >= GOAL:
        print('You win, and the goats bow!')
    else:
        print(f'You lose: {GOAL} prizes were needed.')


# Start here, unless another program only wants to borrow the functions.
if __name__ == '__main__':
    try:
        main()
    except (EOFError, KeyboardInterrupt):  # The keys Ctrl-D and Ctrl-C.
        print('\nGoodbye!')
