"""Mind Reader

Hide a number from a computer that halves: how long can you keep it busy?

Level:    2
Kind:     numbers
Players:  1
Minutes:  5
Concepts: numbers, while loops, nested loops, conditionals, random
Idea:     Halving what is left, again and again, soon leaves a single number.

Predict:  You type 30, and then 30 again. How many guesses do I need for that?

Your turn:
  *   Let the player hide 8 numbers: with 60 guesses or more, say "you win".
  **  After each number, also say how many are still to come: "To come: 3".
  *** Before the game ask for clever or silly. A silly computer guesses at
      random what is still possible, and not in the middle.
"""

import random

NUMBERS = 5  # You hide so many numbers.
GOAL = 37  # With so many guesses for all of them you win. Try 34 or 39.


def main():
    """Play one game of Mind Reader."""
    # The highest number is another one each time, so that a row of numbers
    # that won once does not always win again.
    highest = random.randint(80, 100)

    print('Mind Reader')
    print('===========')
    print(f'Type {NUMBERS} secret numbers, one by one. I never peek. I guess,')
    print('am told "higher" or "lower", and go on in the middle of the rest.')
    print('I begin with your last number, for people like to stay near it.')
    print(f'Keep me guessing {GOAL} times in all, or more, and you win.')
    print('Type quit to leave.')
    print()

    guess = random.randint(1, highest)
    guesses = 0
    numbers = 0

    while numbers < NUMBERS:
        answer = input(f'Your number (1 to {highest}): ').strip().lower()

        if answer == 'quit':
            print('Goodbye!')
            return  # This ends main(), and so the game.

        # isdecimal() is true when there are digits and nothing else.
        # Python will not read numbers that are thousands of digits long.
        if not answer.isdecimal() or len(answer) > 9:
            print('Please type a whole number, such as 12.')
        elif int(answer) < 1 or int(answer) > highest:
            print(f'Please type a number from 1 to {highest}.')
        else:
            number = int(answer)
            numbers = numbers + 1

            # The number is somewhere from low to high. I never look at it
            # to choose a guess, but only to learn which way to go.
            low = 1
            high = highest
            used = 1

            while guess != number:
                print(guess, end=' ')
                if guess < number:
                    low = guess + 1
                else:
                    high = guess - 1
                guess = (low + high) // 2
                used = used + 1

            guesses = guesses + used
            print(f'{number}!  Guesses: {used}, in all: {guesses}')

    print()
    if guesses >= GOAL:
        print(f'I needed {guesses} guesses. I cannot read your mind: you win!')
    else:
        print(f'I needed only {guesses} guesses, not {GOAL}: I win.')


# Start here, unless another program only wants to borrow the functions.
if __name__ == '__main__':
    try:
        main()
    except (EOFError, KeyboardInterrupt):  # The keys Ctrl-D and Ctrl-C.
        print('\nGoodbye!')
