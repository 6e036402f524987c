"""Word Scramble

Put mixed-up letters back in order: five words, each longer than the last.

Level:    2
Kind:     words
Players:  1
Minutes:  5
Also:     Anagrams
Concepts: functions, return values, lists, slicing, string methods
Idea:     Two words have the same letters if they are the same when sorted.

Predict:  You ask for four hints for the first word. How many points do you
          have then?

Your turn:
  *   Let a sixth word come after the others, one of nine letters.
  **  At the end, name the words that were not found, as in "Missed: donkey".
  *** Let the player type mix (or m): the letters come in a new order, and
      that costs one of the word's points.
"""

import random
import sys

# One word of each line comes. Its letters should make no other word.
WORDS = [
    'bike boat cake duck fish frog gift gold king milk roof song tree wind',
    'apple chair flood giant honey juice mouse piano queen robot tiger',
    'banana camera coffee dragon guitar jacket monkey pirate school turtle',
    'balloon blanket dolphin holiday library penguin popcorn rainbow vampire',
    'airplane birthday computer elephant kangaroo mountain sandwich umbrella',
]

POINTS = 10  # What a word is worth at first. Try 8 or 12.
HINT_COST = 3  # What a hint takes from that. Try 2 or 4.
GOAL = 35  # The points that you need to win. Try 25 or 40.


def mixed_up(word):
    """Return the letters of a word in another order."""
    mixed = word
    while mixed == word:
        # sample() takes all the letters, one after the other, in any order.
        mixed = ''.join(random.sample(word, len(word)))
    return mixed


def play_word(word):
    """Let the player find a word; return the points that it brings."""
    letters = ' '.join(mixed_up(word).upper())
    points = POINTS
    hints = 0
    print()
    print('Letters:', letters)

    # With each hint and each wrong word, the word is worth less.
    while points > 0:
        answer = input(f'Points: {points}. Your word, or hint (h): ')
        answer = answer.strip().lower()
        if answer == 'quit':
            print('Goodbye!')
            sys.exit()  # This ends the program.
        elif answer in ['h', 'hint']:
            hints += 1
            points -= HINT_COST
            print(f'My word begins with {word[:hints]}.')
        elif answer == word:
            print(f'Yes, it is {word}!')
            return points
        elif sorted(answer) == sorted(word):
            print(f'No, my word is not {answer}.')
            points -= 1
        else:
            print(f'Please use just these letters: {letters}')

    print(f'The points of this word are used up. It was {word}.')
    return 0


def main():
    """Play one game of Word Scramble."""
    print('Word Scramble')
    print('=============')
    print('I mix the letters of a word, and you put them back in order.')
    print(f'There are {len(WORDS)} words, each worth {POINTS} points. A wrong')
    print(f'word costs 1 point. A hint, one more letter, costs {HINT_COST}.')
    print(f'You win with {GOAL} points.')
    print('Type quit to leave.')

    total = 0
    for row in WORDS:
        total += play_word(random.choice(row.split()))
        print(f'Your total: {total}')

    if total >= GOAL:
        print('You win!')
    else:
        print(f'You lose: you needed {GOAL}.')


# Start here, unless another program only wants to borrow the functions.
if __name__ == '__main__':
    try:
        main()
    except (EOFError, KeyboardInterrupt):  # The keys Ctrl-D and Ctrl-C.
        print('\nGoodbye!')
