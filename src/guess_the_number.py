"""Guess the Number

The computer thinks of a number: find it before your guesses run out.

Level:    1
Kind:     numbers
Players:  1
Concepts: variables, while loops, conditionals, random
Idea:     Each answer shrinks the part where the number can still hide.

Predict:  What happens to the guesses you have left when you type 500?

Your turn:
  *   Make the number go from 1 to 1000, and give the player 10 guesses.
  **  When a wrong guess is 3 or less away from the number, also say "close".
  *** Before each game ask for easy or hard: easy gives 10 guesses, hard 5.
"""

import random

HIGHEST = 100  # The number is from 1 to this one. Try 10 or 1000.
GUESSES = 7  # With 7, a clever player always finds it. Try 5 or 10.


def main():
    """Play Guess the Number until the player has had enough."""
    print('Guess the Number')
    print('================')
    print(f'I am thinking of a whole number from 1 to {HIGHEST}.')
    print('After each guess I tell you whether it was too low or too high.')
    print(f'You win if you find my number in {GUESSES} guesses or fewer.')
    print('Type quit to leave.')
    print()

    number = random.randint(1, HIGHEST)
    guesses_left = GUESSES
    games = 0
    wins = 0
    playing = True  # False between two games.

    # Each time round, this loop asks one question and deals with the answer.
    while True:
        if playing:
            answer = input(f'Your guess (1 to {HIGHEST}): ')
        else:
            answer = input('Play again (y/n)? ')
        # Spaces and capital letters make no difference from here on.
        answer = answer.strip().lower()

        if answer == 'quit':
            break

        if not playing:
            if answer == 'n' or answer == 'no':
                break
            elif answer == 'y' or answer == 'yes':
                number = random.randint(1, HIGHEST)
                guesses_left = GUESSES
                playing = True
                print()
                print(f'I have a new number from 1 to {HIGHEST}.')
            else:
                print('Please type y for another game, or n to stop.')

        # isdecimal() is true when there are digits and nothing else.
        # Python will not read numbers that are thousands of digits long.
        elif not answer.isdecimal() or len(answer) > 9:
            print(f'Please type a whole number, such as {HIGHEST // 2}.')

        elif int(answer) < 1 or int(answer) > HIGHEST:
            print(f'My number is from 1 to {HIGHEST}, so that cannot be it.')

        else:
            guess = int(answer)
            guesses_left = guesses_left - 1
            used = GUESSES - guesses_left

            if guess == number and used == 1:
                print(f'{guess} it is, with your very first guess! Lucky!')
                wins = wins + 1
                playing = False
            elif guess == number:
                print(f'{guess} it is! You found it in {used} guesses.')
                wins = wins + 1
                playing = False
            elif guess < number:
                print(f'{guess} is too low.', end=' ')
            else:
                print(f'{guess} is too high.', end=' ')

            if playing and guesses_left > 1:
                print(f'You have {guesses_left} guesses left.')
            elif playing and guesses_left == 1:
                print('You have 1 guess left: make it a good one.')
            elif playing:
                print(f'That was your last guess. My number was {number}.')
                print('Tip: guess the middle of where it can still be.')
                playing = False

            if not playing:
                games = games + 1
                print(f'Games won so far: {wins} of {games}.')

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
