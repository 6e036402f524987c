"""Hailstones

Halve or triple: bet how many steps a number takes on its way down to 1.

Level:    1
Kind:     numbers
Players:  1
Concepts: numbers, while loops, conditionals, string formatting, random
Idea:     A short rule, used again and again, can do what nobody foresees.

Predict:  Your bet is 100 steps off. How many of your earlier points go?

Your turn:
  *   Play 3 rounds, with 30 points for a perfect bet.
  **  When a number has come down to 1, also say how high it has been, such as
      "highest: 52".
  *** Let the player type skip to get another number for this round, but only
      once in a game.
"""

import math
import random

# Lothar Collatz thought of the rule in 1937. Every number that anybody has
# tried comes down to 1, but nobody knows whether all numbers do.
HIGHEST = 40  # The numbers at the start are from 3 to this. Try 15 or 300.
ROUNDS = 5  # Numbers in one game.
PERFECT = 20  # Points for a perfect bet without a look.
OFF = 3  # Points that each step costs that a bet is off. Try 1 or 5.
GOAL = 50  # Points that win the game. Try 40 or 70.
LINES = 15  # Steps to show before the player presses Enter.


def main():
    """Play Hailstones until the player has had enough."""
    print('Hailstones')
    print('==========')
    print('Take a number. If it is even, halve it; if it is odd, triple it and')
    print('add 1. Go on like that: it climbs and falls like a hailstone in a')
    print('cloud, and in the end it comes down to 1. In how many steps? Bet on')
    print(f'it. A perfect bet brings {PERFECT} points, and each step that you')
    print(f'are off costs {OFF}. First you may look at some steps, for 1 point')
    print(f'each. You win with {GOAL} points from {ROUNDS} numbers.')
    print('Type quit to leave.')

    phase = 'new'  # What comes now: new, look, bet, fall or again.
    rounds = 0
    points = 0
    best = 0

    # Each time round, this loop makes at most one step of a number, asks at
    # most one question and deals with the answer.
    while True:
        if phase == 'new':
            rounds = rounds + 1
            number = random.randint(3, HIGHEST)
            steps = 0
            print()
            print(f'Round {rounds} of {ROUNDS}. Your points so far: {points}.')
        elif phase == 'look' or phase == 'fall':
            if number % 2 == 0:
                number = number // 2
            else:
                number = 3 * number + 1
            steps = steps + 1

        if phase == 'new' or phase == 'look' or phase == 'fall':
            # log2 tells how often 1 must be doubled to get there, so that
            # halving always makes the bar shorter by 3.
            bar = '#' * int(3 * math.log2(number))
            print(f'  step {steps:3} {number:7}  |{bar}')
            lines = lines + 1
