"""Animal Guesser

Think of an animal. The computer asks, guesses, and learns when it is wrong.

Level:    4
Kind:     quiz
Players:  1
Minutes:  10
Concepts: recursion, tuples, unpacking, string methods
Idea:     A tree is an animal, or a question with two smaller trees below it.

Predict:  You think of a goldfish, but answer n to both questions, and then
          type goldfish. What does the computer say?

Your turn:
  *   Let the computer know the whale from the start, and a question that
      leads to it.
  **  After each round, say how many animals the computer knows: "Animals: 3".
  *** Where the player presses Enter, take "tree", too: show all questions and
      animals that are known by now, and ask again.
"""

import sys

ROUNDS = 7  # So many times you think of an animal. Try 3 or 5.
LONGEST = 40  # Letters of a question, at most.

# A tree is the name of an animal; or it is a question, then the tree for the
# answer yes, then the tree for the answer no. These can be questions again:
# ('Does it bark?', 'dog', ('Can it fly?', 'owl', 'cat')).
START = ('Does it live in water?', 'goldfish', 'dog')


def read(question):
    """Return what the player types, unless that is quit."""
    answer = input(question).strip()
    if answer.lower() == 'quit':
        print('Goodbye!')
        sys.exit()  # This ends the program.
    return answer


def ask_yes_no(question):
    """Ask until the player answers y or n; return yes or no."""
    while True:
        answer = read(question.rstrip('?') + ' (y/n)? ').lower()
        if answer in ['y', 'yes']:
            return 'yes'
        if answer in ['n', 'no']:
            return 'no'
        print('Please type y for yes, or n for no.')


def ask_name():
    """Ask until the player types the name of an animal; return it."""
    while True:
        name = ' '.join(read('What is your animal? ').lower().split())
        for article in ['a ', 'an ', 'the ']:
            if name.startswith(article):
                name = name[len(article):]
        letters = name.replace(' ', '')
        if letters.isascii() and letters.isalpha() and len(name) <= 20:
            return name
        print('Please type its name, up to 20 letters, such as polar bear.')


def ask_question(new, old):
    """Ask until the player types a question; return it."""
    print(f'What should I ask, to tell the {new} from the {old}?')
    while True:
        words = read('Your question: ').strip('?').split()
        question = ' '.join(words) + '?'
        plain = question.isascii() and question.isprintable()
        if plain and len(words) > 1 and len(question) <= LONGEST:
            return question[0].upper() + question[1:]
        print('Please type a question for yes or no, such as Can it fly?')


def animals_in(tree):
    """Return a list of all animals in a tree."""
    if isinstance(tree, str):  # It is a text, so it is only one animal.
        return [tree]
    question, yes_tree, no_tree = tree
    return animals_in(yes_tree) + animals_in(no_tree)


def show(tree, start):
    """Print a tree, with start before its first line."""
    if isinstance(tree, str):
        print(start + tree)
    else:
        question, yes_tree, no_tree = tree
        print(start + question)
        # The smaller trees stand below, two places further to the right.
        space = ' ' * (len(start) - len(start.lstrip()) + 2)
        show(yes_tree, space + 'yes: ')
        show(no_tree, space + 'no: ')


def learn(old, known):
    """Ask for the animal that was not the old one; return the tree for both.

    If it is one of those that are known, there is nothing to learn.
    """
    print(f'So it is not the {old}.')
    new = ask_name()
    if new in known:
        print(f'I know the {new}, but your answers led me to the {old}.')
        return old
    question = ask_question(new, old)
    print(f'And what is the answer for the {new}?')
    if ask_yes_no(question) == 'yes':
        return (question, new, old)
    return (question, old, new)


# This is the game Animal: Arthur Luehrmann wrote it at Dartmouth College, and
# David Ahl printed it in BASIC Computer Games (1978). It walks down a decision
# tree. Each answer leads to a smaller tree, which is a tree like any other: so
# the function can call itself for it (recursion), until it is only an animal.
# A question can halve what is left: 20 may be enough for a million animals.
def guess(tree, known):
    """Ask, guess, and learn; return the tree as it is from now on."""
    if isinstance(tree, str):
        print('Now I guess.')
        if ask_yes_no(f'Is it the {tree}?') == 'yes':
            print('I have guessed it!')
            return tree
        return learn(tree, known)

    print(f'It may be one of {len(animals_in(tree))}.')
    question, yes_tree, no_tree = tree
    if ask_yes_no(question) == 'yes':
        return (question, guess(yes_tree, known), no_tree)
    return (question, yes_tree, guess(no_tree, known))


def main():
    """Play all rounds."""
    print('Animal Guesser')
    print('==============')
    print('Think of an animal and answer what I ask, and I guess which it is.')
    print('I know very few. But when you stump me, I learn your animal, and')
    print(f'how to find it. How often can you stump me in {ROUNDS} rounds?')
    print('Type quit to leave.')

    tree = START
    stumped = 0
    for number in range(1, ROUNDS + 1):
        print(f'\nRound {number} of {ROUNDS}: think of an animal.')
        read('Press Enter when you have one: ')
        new_tree = guess(tree, animals_in(tree))
        if new_tree != tree:
            print('You have stumped me, and I have learned from you.')
            stumped += 1
        print(f'Stumped: {stumped}')
        tree = new_tree

    print('\nThis is all that I know now:')
    show(tree, '')
    print(f'You stumped me in {stumped} of {ROUNDS} rounds.')


# Start here, unless another program only wants to borrow the functions.
if __name__ == '__main__':
    try:
        main()
    except (EOFError, KeyboardInterrupt):  # The keys Ctrl-D and Ctrl-C.
        print('\nGoodbye!')
