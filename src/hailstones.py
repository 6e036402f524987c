"""Hailstones

Three numbers fall like hailstones. Which one is first to come down to 1?

Level:    2
Kind:     numbers
Players:  1
Minutes:  5
Concepts: functions, return values, lists, for loops, random
Idea:     A rule of one line can make a path that nobody can foresee.

Predict:  The stones are 16, 15 and 12. Which one is the first to reach 1?

Your turn:
  *   Let a right call bring 30 points, and let 75 points win.
  **  After each race also say how many steps it took: "Steps: 11".
  *** Let a fourth stone, 4, fall with the others: it can be called, too.
"""

import random
import sys

RACES = 4  # Try 3 or 6.
GOAL = 50  # The points that win. Try 30 or 60.
PRIZE = 20  # What a right call brings before the first step. Try 15 or 30.
FINE = 15  # What a wrong call costs. Try 5 or 20.


def ask(question):
    """Return what the player types, in small letters."""
    answer = input(question).strip().lower()
    if answer == 'quit':
        print('Goodbye!')
        sys.exit()  # This ends the program.
    return answer


# Does every number come down to 1? Lothar Collatz asked this in 1937, and
# nobody can prove it to this day.
def next_number(number):
    """Return the number that follows in the path of a hailstone."""
    if number % 2 == 0:
        return number // 2
    return number * 3 + 1


def show(stones):
    """Print a bar for each of the three stones."""
    print()
    for place in range(3):
        bar = '*' * min(60, stones[place])  # At most 60 stars.
        print(f'Stone {place + 1}: {stones[place]:4} {bar}')


def race():
    """Let three stones fall; return the points that the player gets."""
    stones = random.sample(range(10, 61), 3)  # Three different numbers.
    prize = PRIZE
    call = ''

    while 1 not in stones:
        show(stones)
        if call != '':
            ask(f'Stone {call} is yours. Press Enter: ')
        else:
            question = f'Call one for {prize} points (1 to 3), or Enter: '
            call = ask(question)
            while call not in ['', '1', '2', '3']:
                print('Please type 1, 2 or 3, or just press Enter.')
                call = ask(question)
            if call == '' and prize > 1:
                prize = prize - 1

        for place in range(3):
            stones[place] = next_number(stones[place])

    show(stones)
    if call == '':
        print('The race is over, and you have called no stone.')
        return 0
    if stones[int(call) - 1] == 1:  # Stone 1 has place 0 in the list.
        print(f'Stone {call} is down: you get {prize} points!')
        return prize
    print(f'Stone {call} is not the first. That costs you {FINE} points.')
    return -FINE


def main():
    """Play one game of Hailstones."""
    print('Hailstones')
    print('==========')
    print('Three numbers fall like hailstones. Each step halves an even one;')
    print('an odd one becomes 3 times as large, and 1 more. Which is first to')
    print(f'reach 1? A right call brings {PRIZE} points, and 1 less for each')
    print(f'step that you wait. A wrong call costs {FINE} points.')
    print(f'With {GOAL} points after {RACES} races you win.')
    print('Type quit to leave.')

    score = 0
    for number in range(1, RACES + 1):
        print(f'\nRace {number} of {RACES}. Your score: {score}')
        score = score + race()

    if score >= GOAL:
        print(f'You win with {score} points!')
    else:
        print(f'Your score is {score}. You needed {GOAL}, and lose.')


# Start here, unless another program only wants to borrow the functions.
if __name__ == '__main__':
    try:
        main()
    except (EOFError, KeyboardInterrupt):  # The keys Ctrl-D and Ctrl-C.
        print('\nGoodbye!')
