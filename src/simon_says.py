"""Simon Says

Simon names one colour more each time. How many can you repeat by heart?

Level:    2
Kind:     words
Players:  1
Minutes:  5
Concepts: functions, return values, lists, string methods, random
Idea:     A list can grow while the game goes on.

Predict:  What does the game say when you type one letter too few?

Your turn:
  *   Let Simon say white and yellow, too.
  **  When the new colour is the same as the one before it, say "Twice!"
      below the row.
  *** Give the player 3 lives. A wrong answer costs one and shows the same
      row again: "Lives left: 2". Without lives, the player loses.
"""

import random
import sys

# After a toy of 1978, by Ralph Baer and Howard Morrison.
COLOURS = ['red', 'green', 'blue', 'pink']
LETTERS = 'rgbp'  # How the colours begin.
GOAL = 8  # Repeat so many colours, and you win. Try 3 or 10.


def ask(question):
    """Return what the player types, in small letters and without spaces."""
    answer = input(question).strip().lower().replace(' ', '')
    if answer == 'quit':
        print('Goodbye!')
        sys.exit()  # This ends the program.
    return answer


def repeats(row):
    """Show a row and hide it; return True if the player can repeat it."""
    print('\nSimon says:', ' '.join(row))
    ask('Press Enter when you know it by heart: ')
    print('\n' * 45)  # This pushes the row off the screen.

    question = f'Your letters ({LETTERS}, {len(row)} in all): '
    answer = ask(question)
    # strip() takes these letters off both ends, and nothing may be left.
    while len(answer) != len(row) or answer.strip(LETTERS) != '':
        print(f'Please type letters of {LETTERS}, {len(row)} in all.')
        answer = ask(question)

    for place in range(len(row)):
        # row[place] is a colour, and [0] is its first letter.
        if answer[place] != row[place][0]:
            print('No, Simon said:', ' '.join(row))
            print(f'Colour {place + 1} is {row[place]},',
                  f'and you typed {answer[place]}.')
            return False
    return True


def main():
    """Play one game of Simon Says."""
    print('Simon Says')
    print('==========')
    print('Simon names a colour, then two, then three, and so on. Learn them')
    print('by heart, and type how each begins: rbr for red blue red.')
    print(f'Repeat a row of {GOAL} colours, and you win.')
    print('Type quit to leave.')

    row = []
    while len(row) < GOAL:
        row.append(random.choice(COLOURS))
        if not repeats(row):
            print(f'You lose. Colours you repeated: {len(row) - 1}')
            return  # This ends main(), and so the game.
        print('Right!')

    print(f'You win, with {GOAL} colours by heart!')


# Start here, unless another program only wants to borrow the functions.
if __name__ == '__main__':
    try:
        main()
    except (EOFError, KeyboardInterrupt):  # The keys Ctrl-D and Ctrl-C.
        print('\nGoodbye!')
