"""Twenty-Three Matches

Take one, two or three matches in turn, and leave the last one to me.

Level:    1
Kind:     strategy
Players:  1
Concepts: variables, while loops, conditionals, random
Idea:     Think backwards, from the end of a game to its first move.

Predict:  You let the computer begin. How many matches does it leave you?

Your turn:
  *   Play with 30 matches, of which each turn takes 1 to 4.
  **  When the player leaves a number that loses, also say "good move".
  *** Before each game ask whether the last match wins or loses, and let the
      computer play either game without a mistake.
"""

import random

# The game is in 101 BASIC Computer Games by David Ahl, 1973.
MATCHES = 23  # How many lie there at the start. Try 21 or 30.
MOST = 3  # The most that can be taken in one turn. Try 2 or 5.


def main():
    """Play Twenty-Three Matches until the player has had enough."""
    print('Twenty-Three Matches')
    print('====================')
    print('We take matches from a row in turn. Each turn takes at least one')
    print(f'and at most {MOST}. Whoever has to take the last match loses.')
    print('I play without a mistake. But you choose who begins, and once you')
    print('have found out my secret, you can win every time.')
    print('Type quit to leave.')

    left = MATCHES
    hint = 1
    games = 0
    wins = 0
    question = 'begin'  # What to ask next: begin, take or again.
    show = True  # True when there is a new row of matches to look at.

    # Each time round, this loop asks one question and deals with the answer.
    while True:
        if show:
            print()
            print('     ' + ' o' * left)
            print(f'{left:4} ' + ' |' * left)
            print()
            show = False

        most = min(MOST, left)
        if question == 'begin':
            answer = input('Do you want to begin (y/n)? ')
        elif question == 'take':
            answer = input(f'Take how many (1 to {most}): ')
        else:
            answer = input('Play again (y/n)? ')
        answer = answer.strip().lower()
        my_turn = False
        winner = 'nobody yet'

        if answer == 'quit':
            break

        if question == 'begin':
            if answer == 'y' or answer == 'yes':
                print('The first turn is yours.')
                question = 'take'
            elif answer == 'n' or answer == 'no':
                question = 'take'
                my_turn = True
            else:
                print('Please type y to begin, or n to let me begin.')

        elif question == 'again':
            if answer == 'n' or answer == 'no':
                break
            elif answer == 'y' or answer == 'yes':
                print('I have laid out a new row.')
                left = MATCHES
                question = 'begin'
                show = True
            else:
                print('Please type y for another game, or n to stop.')

        # Python will not read numbers that are thousands of digits long.
        elif not answer.isdecimal() or len(answer) > 9:
            print('Please type a whole number, such as 1.')

        elif int(answer) < 1 or int(answer) > most:
            print(f'You can take any number of them from 1 to {most}.')

        else:
            taken = int(answer)
            left = left - taken
            print(f'You take {taken} and leave {left}.')
            if left == 0:
                winner = 'computer'
                print('The last match was among them, so I win.')
            elif left == 1:
                winner = 'player'
                print('I have to take the last match, so you win!')
            else:
                my_turn = True

        if my_turn:
            # My secret: whoever has to take from 1 match loses. From 5, any
            # turn can be answered so that 1 is left; from 9, so that 5 is
            # left, and so on. I take what is too many for such a number.
            taken = (left - 1) % (MOST + 1)
            if taken == 0:
                # You have left me such a number, so I can only hope.
                print('Hm.', end=' ')
                taken = random.randint(1, MOST)
            left = left - taken
            print(f'I take {taken} and leave {left}.')
            show = True
            if left == 1:
                winner = 'computer'
                show = False
                print('You have to take the last match, so I win.')

        if winner != 'nobody yet':
            question = 'again'
            games = games + 1
            if winner == 'player':
                wins = wins + 1
            else:
                # Each hint is a number that loses, each one a step longer.
                hint = hint + MOST + 1
                if hint >= MATCHES:
                    hint = MOST + 2
                print(f'A hint: what if you leave me {hint} matches?')
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
