"""Mind Reader

You think of a number, and the computer finds it: can you make it work hard?

Level:    1
Kind:     numbers
Players:  1
Concepts: variables, numbers, conditionals, while loops, random
Idea:     Halving what is left, again and again, soon leaves a single number.

Predict:  You say "higher" after every guess. How does that game end?

Your turn:
  *   Let the player think of a number from 1 to 500.
  **  After "higher" or "lower", also say how many are left: "50 numbers left".
  *** Before each game ask for clever or silly. A silly computer guesses any
      number that is still possible, not always one in the middle.
"""

import random

HIGHEST = 100  # Your number is from 1 to this one. Try 30 or 1000.


def main():
    """Play Mind Reader until the player has had enough."""
    # A guess in the middle leaves half of the numbers at the most. How often
    # can they be halved until none is left? So many guesses are enough.
    most = 0
    left = HIGHEST
    while left > 0:
        left = left // 2
        most = most + 1

    print('Mind Reader')
    print('===========')
    print(f'Think of a whole number from 1 to {HIGHEST}, and keep it secret.')
    print('I guess, and you tell me the truth: yes, or that your number is')
    print('higher or lower than my guess.')
    print(f'You win if I need {most} guesses. I never need more, and some')
    print('numbers are harder for me than others: find out which.')
    print('Type quit to leave.')
    print()

    stage = 'thinking'  # Then 'guessing', then 'over'.
    next_guess = False  # True when it is time for another guess.
    games = 0
    wins = 0
    row = 0  # Games won one after the other.
    best_row = 0
    guesses_in_all = 0

    # Each time round, this loop asks one question and deals with the answer.
    while True:
        if next_guess:
            # Of 1, 2, 3, 4, both 2 and 3 are in the middle: chance decides.
            guess = (lowest + highest + random.randint(0, 1)) // 2
            guesses = guesses + 1
            next_guess = False

        if stage == 'thinking':
            answer = input('Think of your number, then press Enter: ')
        elif stage == 'guessing':
            answer = input(f'Guess {guesses} is {guess}: yes, higher or lower'
                           ' (y/h/l)? ')
        else:
            answer = input('Play again (y/n)? ')
        answer = answer.strip().lower()

        if answer == 'quit':
            break

        if stage == 'thinking':
            if answer != '':
                print('I did not look. I want to find it by myself!')
            lowest = 1
            highest = HIGHEST
            guesses = 0
            stage = 'guessing'
            next_guess = True

        elif stage == 'over':
            if answer == 'n' or answer == 'no':
                break
            elif answer == 'y' or answer == 'yes':
                stage = 'thinking'
                print()
                print('Choose another number, as hard to find as you can.')
            else:
                print('Please type y for another game, or n to stop.')

        elif answer == 'y' or answer == 'yes':
            if guesses == most:
                print(f'At last! I needed all {most} guesses, so you win.')
                wins = wins + 1
                row = row + 1
                best_row = max(best_row, row)
            elif guesses == 1:
                print('I read your mind with my very first guess, so I win.')
                row = 0
            else:
                print(f'I found it in {guesses} guesses, so I win.')
                row = 0
            games = games + 1
            guesses_in_all = guesses_in_all + guesses
            print(f'Games won so far: {wins} of {games}.'
                  f' In a row, at best: {best_row}.')
            print(f'Guesses that I needed in all games: {guesses_in_all}.')
            stage = 'over'

        elif (answer == 'h' or answer == 'higher'
              or answer == 'l' or answer == 'lower'):
            if answer == 'h' or answer == 'higher':
                lowest = guess + 1
            else:
                highest = guess - 1

            if lowest < highest:
                print(f'Then it is from {lowest} to {highest}.')
                next_guess = True
            elif lowest == highest:
                print(f'Then it can only be {lowest}.')
                next_guess = True
            elif lowest > HIGHEST:
                print(f'Higher than {HIGHEST}? That is as high as I go.')
                stage = 'over'
            elif highest < 1:
                print('Lower than 1? That is as low as I go.')
                stage = 'over'
            else:
                print(f'You said higher than {lowest - 1} and lower than'
                      f' {highest + 1}: no number is between them.')
                stage = 'over'

            if stage == 'over':
                print('One answer was not right, so this game does not count.')

        else:
            print('Please type y for yes, h for higher or l for lower.')

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
