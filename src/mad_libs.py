"""Mad Libs

Give words to a story before you see it, and find the two that change places.

Level:    2
Kind:     words
Players:  1
Minutes:  5
Concepts: functions, return values, lists, string methods, slicing
Idea:     A story with holes is a form: each hole is replaced by a word.

Predict:  I ask for an animal, and you type the Cat. What is in the story?

Your turn:
  *   Write one more story, with all eight holes.
  **  At the end, name the longest of the words, as in "Longest: crocodile".
  *** Before the first word ask for easy or hard (e/h): hard mixes up three
      words, so that each of them stands where another one should be.
"""

import random
import sys

# The idea is from the books of Roger Price and Leonard Stern, 1958.
KINDS = ['Animal', 'Thing', 'Food', 'Noise', 'Building', 'Job',
         'Describing word', 'Doing word']

# Before a hole there is no a: nobody knows whether it should be an.
STORIES = ['''
    Our new teacher is some [Describing word] [Animal]. It ate all our
    [Food], wrote "[Noise]" on the board and made us
    [Doing word] until noon. Whoever forgets the homework must
    wash the [Job], and the [Thing], and the [Building].
''', '''
    The [Job] from next door has built this rocket
    from cold [Food] and one [Describing word] [Thing].
    It takes off with "[Noise]". On board is some [Animal],
    who wants to [Doing word] to the [Building] on the moon.
''', '''
    At midnight we heard "[Noise]". It was some [Animal]
    with our [Thing] on its head. "I am really the [Job],"
    it said. "Give me [Describing word] [Food], and I teach you
    to [Doing word]." Since then it has lived in our [Building].
''']


def ask(question):
    """Return what the player types, without an a, an or the before it."""
    answer = input(question).strip().lower()
    if answer == 'quit':
        print('Goodbye!')
        sys.exit()  # This ends the program.
    for article in ['a ', 'an ', 'the ']:
        if answer.startswith(article):
            return answer[len(article):].strip()
    return answer


def ask_words():
    """Return a word for each of the kinds, as a list."""
    words = []
    while len(words) < len(KINDS):
        word = ask(KINDS[len(words)] + ': ')
        # isascii() keeps out letters that not every keyboard has.
        if (word.isascii() and word.isalpha() and len(word) <= 15
                and word not in words):
            words.append(word)
            print(f'{word}, thank you. Holes left: {len(KINDS) - len(words)}')
        else:
            print('Please type a new word of up to 15 letters, a to z.')
    return words


def main():
    """Play one game of Mad Libs."""
    print('Mad Libs')
    print('========')
    print('I know a story with holes. Give me funny words for them, and')
    print('remember what you gave! I mix up two of your words, so that each')
    print('stands where the other should be. Read the story and name both:')
    print('then you win. With one mistake you lose.')
    print('Type quit to leave.')
    print()
    words = ask_words()

    # Two of the words change places, in a copy of the list.
    wrong = random.sample(words, 2)
    mixed = words[:]
    mixed[words.index(wrong[0])] = wrong[1]
    mixed[words.index(wrong[1])] = wrong[0]

    story = random.choice(STORIES)
    for place in range(len(KINDS)):
        story = story.replace(f'[{KINDS[place]}]', mixed[place].upper())
    print('\n' * 45)  # Now nobody sees what each word was given for.
    print(story)

    found = []
    while len(found) < len(wrong):
        guess = ask('A word in the wrong place: ')
        if guess not in words or guess in found:
            print('Please type another one of the words in capitals.')
        elif guess in wrong:
            print(f'Yes, {guess} is in the wrong place.')
            found.append(guess)
        else:
            print(f'No, {guess} is where it should be: you lose.')
            print('I mixed up these words:', ', '.join(wrong))
            return  # This ends main(), and so the game.
    print('You have found them all: you win!')


# Start here, unless another program only wants to borrow the functions.
if __name__ == '__main__':
    try:
        main()
    except (EOFError, KeyboardInterrupt):  # The keys Ctrl-D and Ctrl-C.
        print('\nGoodbye!')
