"""Stars

Find a number by its light: the nearer you are, the more stars you see.

Level:    1
Kind:     numbers
Players:  1
Minutes:  5
Concepts: variables, numbers, while loops, conditionals, random
Idea:     How far is not yet where: the number may be on either side.

Predict:  The number is 40, and you guess 35. How many stars do you see?

Your turn:
  *   Show # for each star, and give the player 8 guesses.
  **  From the second guess on, also say "Warmer!" when you see more stars
      than for the guess before.
  *** Let the numbers go round, like those of a clock: 100 is next to 1.
"""

import random

# After a game of the People's Computer Company, about 1973.
HIGHEST = 100  # The number is from 1 to this one. Try 50 or 200.
GUESSES = 5  # Try 4 or 8.
LIGHT = 12  # The stars that you see one step away. Try 6 or 24.


def main():
    """Play one game of Stars."""
    print('Stars')
    print('=====')
    print(f'Find my number, from 1 to {HIGHEST}, in {GUESSES} guesses.')
    print('I never say too high or too low. But the nearer you are, the')
    print(f'more stars you see: {LIGHT} from one step away, {LIGHT // 2} from')
    print(f'two, {LIGHT // 3} from three, none from more than {LIGHT}.')
    print('Type quit to leave.')
    print()

    number = random.randint(1, HIGHEST)
    guesses_left = GUESSES

    while guesses_left > 0:
        answer = input(f'Your guess (1 to {HIGHEST}): ').strip().lower()

        if answer == 'quit':
            print('Goodbye!')
            return  # This ends main(), and so the game.

        # isdecimal() is true when there are digits and nothing else.
        # Python will not read numbers that are thousands of digits long.
        if not answer.isdecimal() or len(answer) > 9:
            print(f'Please type a whole number, such as {HIGHEST // 2}.')
        elif int(answer) < 1 or int(answer) > HIGHEST:
            print(f'My number is from 1 to {HIGHEST}, so that cannot be it.')
        else:
            guess = int(answer)
            guesses_left = guesses_left - 1
            if guess == number:
                print(f'{guess} it is, and you win!')
                return

            # abs() makes 7 of -7: nobody is -7 steps away. The sign // cuts
            # off what is behind the point: 12 // 5 is 2, not 2.4.
            steps = abs(guess - number)
            stars = LIGHT // steps
            print(f'Stars: {stars} ' + '*' * stars)
            print(f'Guesses left: {guesses_left}')

    print(f'Your guesses are used up. My number was {number}.')


# Start here, unless another program only wants to borrow the functions.
if __name__ == '__main__':
    try:
        main()
    except (EOFError, KeyboardInterrupt):  # The keys Ctrl-D and Ctrl-C.
        print('\nGoodbye!')
