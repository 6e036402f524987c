"""Monty Hall

Three doors, one prize, and a host who opens a door: stay or change?

Level:    1
Kind:     simulation
Players:  1
Concepts: random, variables, conditionals, string formatting
Idea:     When you doubt a rule of chance, try it a thousand times.

Predict:  You change in every round. Where is the prize if you get a goat?

Your turn:
  *   Play 12 rounds, and give 20 points for each prize.
  **  After each choice also show how often you have changed in this game,
      such as "changed: 3".
  *** Before each game ask how many doors there are, from 3 to 9.
"""

import random

# The puzzle is from a letter by Steve Selvin, 1975. It has the name of a man
# who gave away prizes on television, and many people have argued about it.
DOORS = 3  # One of them hides the prize. Try 4 or 10.
ROUNDS = 10  # The rounds that you play.
PRIZE = 10  # Points for each prize.
BONUS = 50  # Points for a perfect guess at the end.
GOAL = 100  # Points that win the game. Try 80 or 120.
MANY = 1000  # The rounds that the computer plays: enough to tame luck.


def main():
    """Play Monty Hall until the player has had enough."""
    print('Monty Hall')
    print('==========')
    print(f'One of {DOORS} doors hides a prize, the others hide goats. You')
    print('choose a door. I know where the prize is: I open all doors but')
    print('yours and one other, to show you goats. Then you stay or change.')
    print(f'After {ROUNDS} rounds I play {MANY} more; you guess how often')
    print(f'changing wins. Each prize brings {PRIZE} points, a good guess')
    print(f'up to {BONUS}. You win with {GOAL} points or more.')
    print('Type quit to leave.')
    print()

    step = 'door'  # What comes next: door, choice, guess, many or again.
    rounds = 0
    prizes = 0
    stays = 0  # How many of the MANY rounds are won by staying.
    changes = 0  # How many are won by changing.
    best = 0

    # Each time round, this loop asks one question and deals with the answer,
    # or plays one of the MANY rounds.
    while True:
        if step == 'door' or step == 'many':
            # Hide the prize, and choose a goat: its door stays closed if the
            # player's door has the prize. Counting goes round from 1 to DOORS.
            prize = random.randint(1, DOORS)
            goat = prize - random.randint(1, DOORS - 1)
            if goat < 1:
                goat = goat + DOORS

        if step == 'door':
            answer = input(f'Round {rounds + 1} of {ROUNDS}, '
                           f'your door (1 to {DOORS}): ')
        elif step == 'choice':
            answer = input('Stay or change (s/c)? ')
        elif step == 'guess':
            answer = input(f'Your guess (0 to {MANY}): ')
        elif step == 'again':
            answer = input('Play again (y/n)? ')
        answer = answer.strip().lower()

        if answer == 'quit':
            break

        if step == 'many':
            door = random.randint(1, DOORS)
            other = prize
            if door == prize:
                other = goat
                stays = stays + 1
            if other == prize:
                changes = changes + 1
            rounds = rounds + 1

            # In few rounds luck is strong: show how it fades.
            if rounds == 10 or rounds == 100 or rounds == MANY:
                print(f'{rounds:5} rounds, staying wins  {stays:4}  |'
                      + '#' * (stays * 40 // rounds))
                print(f'{rounds:5} rounds, changing wins {changes:4}  |'
                      + '#' * (changes * 40 // rounds))

            if rounds == MANY:
                print(f'{ROUNDS:5} rounds, you won       {prizes:4}  |'
                      + '#' * (prizes * 40 // ROUNDS))
                print()
                off = abs(guess - changes)
                bonus = max(0, BONUS - off)
                score = prizes * PRIZE + bonus
                best = max(best, score)
                print(f'You guessed {guess}, which is {off} off.')
                print(f'Your score: {prizes * PRIZE} for prizes and {bonus} '
                      f'for the guess, {score} in all.')
                if score >= GOAL:
                    print(f'You needed {GOAL}, so you win!')
                else:
                    print(f'You needed {GOAL} to win. Think: how often is '
                          'your first door right?')
                print(f'Your best score so far: {best}.')
                step = 'again'

        elif step == 'again':
            if answer == 'n' or answer == 'no':
                break
            elif answer == 'y' or answer == 'yes':
                print('All doors are closed, and the goats are fed.')
                print()
                step = 'door'
                rounds = 0
                prizes = 0
                stays = 0
                changes = 0
            else:
                print('Please type y for another game, or n to stop.')

        elif step == 'choice':
            changing = answer == 'c' or answer == 'change'
            if not changing and answer != 's' and answer != 'stay':
                print('Please type s to stay at your door, or c to change.')
            else:
                if changing:
                    door = other
                print(f'You open door {door}:', end=' ')
                if door == prize:
                    prizes = prizes + 1
                    print('the prize!', end=' ')
                else:
                    print(f'a goat. Door {prize} has the prize.', end=' ')
                print(f'Prizes so far: {prizes}.')
                print()
                rounds = rounds + 1
                step = 'door'
                if rounds == ROUNDS:
                    print(f'Now I play {MANY} rounds. In how many of them '
                          'does changing win?')
                    rounds = 0
                    step = 'guess'

        # Python will not read numbers that are thousands of digits long.
        elif not answer.isdecimal() or len(answer) > 9:
            print('Please type a whole number, such as 2.')

        elif step == 'guess':
            guess = int(answer)
            if guess > MANY:
                print(f'It cannot win more than all {MANY} of them.')
            else:
                step = 'many'

        elif int(answer) < 1 or int(answer) > DOORS:
            print(f'The doors have the numbers 1 to {DOORS}.')

        else:
            door = int(answer)
            other = prize
            if door == prize:
                other = goat
            low = min(door, other)
            high = max(door, other)
            print(f'I open all doors but yours and door {other}:')
            print('  ' + '[goat] ' * (low - 1) + f'[{low}] '
                  + '[goat] ' * (high - low - 1) + f'[{high}]'
                  + ' [goat]' * (DOORS - high))
            step = 'choice'

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
