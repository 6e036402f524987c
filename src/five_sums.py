"""Five Sums

Five sums in your head, and each right one in a row is worth a point more.

Level:    1
Kind:     quiz
Players:  1
Minutes:  5
Concepts: numbers, conditionals, for loops, string formatting, random
Idea:     A for loop goes on by itself: right, wrong or passed, the next comes.

Predict:  Sums 1 and 2 are right, you pass sum 3, and sum 4 is right. How many
          points do you have then?

Your turn:
  *   Let 15 points win, and say "Splendid!" after each right answer.
  **  At the end, also say how many sums were right: "Sums right: 4".
  *** Make sums 2 and 4 take-aways, as in "58 - 31 = ", never below 0.
"""

import random

LARGEST = 20  # No number in the first sum is larger. Try 10 or 100.
GOAL = 10  # The points that win. Try 6 or 15.


def main():
    """Play one game of Five Sums."""
    print('Five Sums')
    print('=========')
    print('Your first right answer is worth 1 point, the next one in a row 2,')
    print('then 3, and so on. After a wrong answer it begins at 1 again.')
    print('Not sure? Type pass: that brings no points, but the row stays.')
    print(f'With {GOAL} points you win.')
    print('Type quit to leave.')

    largest = LARGEST
    row = 0  # The right answers in a row.
    score = 0

    for number in range(1, 6):  # 1, 2, 3, 4 and 5: the end is left out.
        first = random.randint(largest // 2, largest)
        second = random.randint(largest // 2, largest)
        total = first + second

        print()
        print(f'Points: {score}. Sum {number} brings {row + 1} (or pass):')
        answer = input(f'{first} + {second} = ').strip().lower()

        if answer == 'quit':
            print('Goodbye!')
            return  # This ends main(), and so the game.

        # isdecimal() is true when there are digits and nothing else.
        # Python will not read numbers that are thousands of digits long.
        # Whatever is no number is a pass.
        if not answer.isdecimal() or len(answer) > 9:
            print(f'You pass. It is {total}.')
        elif int(answer) == total:
            row = row + 1
            score = score + row
            print('Right!')
        else:
            row = 0
            print(f'No, it is {total}.')

        largest = largest * 2

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
