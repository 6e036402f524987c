"""Countdown Numbers

Step by step, make the target out of six numbers, or come near it.

Level:    4
Kind:     numbers
Players:  1
Minutes:  10
Concepts: recursion, comprehensions, dictionaries, nested loops
Idea:     After a step the puzzle is the same, only smaller: call yourself.

Predict:  You have 100 50 2 9 7 6 and type 50-2. How many numbers do you have
          then, and which one is new?

Your turn:
  *   Play 4 rounds, and let 30 points win.
  **  After each step, say how far your nearest number is from the target, as
      in "Away: 12".
  *** Let "undo" take back a step, and, typed again, the step before it. With
      no step left to take back in this round, it is refused.
"""

import random
import sys

# After Des chiffres et des lettres, a French show by Armand Jammot (1972).
ROUNDS = 3  # Try 2 or 5.
GOAL = 20  # Points that win. Try 10 or 15.
LARGE = [25, 50, 75, 100]  # Two of these. Try [12, 37, 62, 87].
SMALL = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] * 2  # And four of these.
STEPS = 3  # So many are enough to make any target.


def result_of(first, sign, second):
    """Return the result of a step, or 0 if the step is not allowed."""
    if sign == '+':
        return first + second
    if sign == '*':
        return first * second
    if sign == '-' and first > second:
        return first - second
    if sign == '/' and first % second == 0:  # Nothing is left over.
        return first // second
    return 0


def all_steps(numbers):
    """Return {step: the numbers after it} for each step that is allowed.

    A step is a text such as '100+25'. Its result is the last of the numbers.
    """
    steps = {}
    for i in range(len(numbers)):
        others = numbers[:i] + numbers[i + 1:]  # All but number i.
        for j in range(len(others)):
            rest = others[:j] + others[j + 1:]
            for sign in '+-*/':
                result = result_of(numbers[i], sign, others[j])
                if result > 0:
                    step = f'{numbers[i]}{sign}{others[j]}'
                    steps[step] = rest + [result]
    return steps


# This is depth-first search: go on from one step as far as you may, and only
# then try another. After a step the puzzle is the same, with a number fewer,
# so find() calls itself.
def find(numbers, target, most):
    """Return steps to the target as a list, or [] if it takes more than most.
    """
    for step, left in all_steps(numbers).items():
        if left[-1] == target:
            return [step]
        if most > 1:
            rest = find(left, target, most - 1)
            if rest:
                return [step] + rest
    return []


def shortest(numbers, target):
    """Return the fewest steps that make the target, as a list."""
    # To allow one step, then two, and so on, is called iterative deepening
    # (Richard Korf, 1985): what is found first is the shortest.
    steps = []
    most = 0
    while not steps:
        most += 1
        steps = find(numbers, target, most)
    return steps


def make_target(numbers):
    """Return a target, made by random steps, so that it can be reached."""
    target = 0
    # One step to the target would be too easy.
    while target < 100 or target > 999 or find(numbers, target, 1):
        left = numbers
        for turn in range(STEPS):
            left = random.choice(list(all_steps(left).values()))
        target = left[-1]
    return target


def ask_step(steps):
    """Ask until the player types one of the steps, or done; return it."""
    while True:
        answer = input('Your step (or done): ').strip().lower()
        if answer == 'quit':
            print('Goodbye!')
            sys.exit()  # This ends the program.
        answer = answer.replace(' ', '').replace('x', '*')
        if answer == 'done' or answer in steps:
            return answer
        example = list(steps)[0]
        print(f'Please type done, or a step such as {example}, with two of')
        print('your numbers and a whole number above 0 as its result.')


def play_round():
    """Play one round, and return its points."""
    numbers = random.sample(LARGE, 2) + random.sample(SMALL, 4)
    target = make_target(numbers)
    answer = shortest(numbers, target)

    while target not in numbers and len(numbers) > 1:
        shown = ' '.join([str(number) for number in numbers])
        print(f'Target: {target}. Your numbers: {shown}')
        steps = all_steps(numbers)
        step = ask_step(steps)
        if step == 'done':
            break
        numbers = steps[step]
        print(f'{step} = {numbers[-1]}')

    away = min([abs(target - number) for number in numbers])
    points = max(0, 10 - away)
    print(f'{away} off the target: that brings {points} points.')
    print('A short way to it:', ', '.join(answer))
    return points


def main():
    """Play one game of Countdown Numbers."""
    print('Countdown Numbers')
    print('=================')
    print('Make a target out of six numbers. In each step, put two of them')
    print('together with + - * or /, and go on with the result in place of')
    print('the two. Only whole numbers above 0 are allowed. Hit the target')
    print('for 10 points, or be done when one number is near it: 3 away is 7')
    print(f'points. You win with {GOAL} points after {ROUNDS} rounds.')
    print('Type quit to leave.')

    score = 0
    for number in range(1, ROUNDS + 1):
        print(f'\nRound {number} of {ROUNDS}. Points: {score}.')
        score += play_round()

    print()
    if score >= GOAL:
        print(f'You have {score} points, and you win!')
    else:
        print(f'You have {score} points, but needed {GOAL}. You lose.')


# Start here, unless another program only wants to borrow the functions.
if __name__ == '__main__':
    try:
        main()
    except (EOFError, KeyboardInterrupt):  # The keys Ctrl-D and Ctrl-C.
        print('\nGoodbye!')
