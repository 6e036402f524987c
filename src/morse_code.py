"""Morse Code

Learn the code of the telegraph by heart, and read secret words in it.

Level:    3
Kind:     cipher
Players:  1
Minutes:  20
Concepts: dictionaries, sets, unpacking, functions
Idea:     A dictionary turned round answers the opposite question.

Predict:  You should send A, and type -. instead. What have you sent?

Your turn:
  *   Add two words to the first lesson, of the letters E, T, A and N only.
  **  After each letter, say how many were right in this lesson, as in
      "Right: 3".
  *** Before the first lesson ask "Begin with lesson (1 to 6)? " and begin
      with that one. Whoever has done the last one wins.
"""

# Samuel Morse and Alfred Vail made a code for American telegraphs, about 1840.
# This is the simpler one that Friedrich Clemens Gerke made of it in 1848.

import random
import sys

HEARTS = 4  # How many you begin with. Try 2 or 9.

CODES = {
    'A': '.-', 'B': '-...', 'C': '-.-.', 'D': '-..', 'E': '.', 'F': '..-.',
    'G': '--.', 'H': '....', 'I': '..', 'J': '.---', 'K': '-.-', 'L': '.-..',
    'M': '--', 'N': '-.', 'O': '---', 'P': '.--.', 'Q': '--.-', 'R': '.-.',
    'S': '...', 'T': '-', 'U': '..-', 'V': '...-', 'W': '.--', 'X': '-..-',
    'Y': '-.--', 'Z': '--..',
}

# The new letters of each lesson, and words of all the letters known by then.
LESSONS = {
    'ETAN': 'ANT ATE EAT NEAT NET TAN TEA TEN TENT',
    'IMRS': 'MAST MIST RAIN SISTER STAR STEAM STREAM TRAIN',
    'DHOU': 'HOUND MOUTH NORTH RADIO SAND SHOUT STORM THUNDER',
    'CKLW': 'ANCHOR CLOCK CLOUD KITCHEN LION ROCKET WHALE WORLD',
    'FGPY': 'FAIRY FOG FROG GIFT PARTY PENGUIN PIRATE PUPPY',
    'BJVQXZ': 'BRAVE FOX JACKET LIZARD QUEEN QUIZ VOYAGE ZEBRA',
}


def turned_round(table):
    """Return a dictionary that leads from the values back to the keys."""
    back = {}
    for key, value in table.items():
        back[value] = key
    return back


def ask(question, signs, lengths, advice):
    """Ask until the answer has only such signs, and such a length."""
    while True:
        answer = input(question).strip().upper()
        if answer == 'QUIT':
            print('Goodbye!')
            sys.exit()  # This ends the program.
        answer = answer.replace(' ', '')
        if len(answer) in lengths and set(answer) <= set(signs):
            return answer
        print(advice)


def encode(word):
    """Return a word in Morse code, with gaps between the letters."""
    codes = []
    for letter in word:
        codes.append(CODES[letter])
    return '   '.join(codes)


def has_read(word, hearts):
    """Let the player read a word or a letter; return whether it is right."""
    print('\nIncoming:', encode(word))
    answer = ask(f'Hearts: {hearts}. What do you read? ', CODES, [len(word)],
                 'Please type the letters, one for each code.')
    if answer != word:
        print('No, that is', word)
        print(answer, 'would be', encode(answer))
    return answer == word


def has_sent(letter, hearts):
    """Let the player send a letter; return whether it is right."""
    print()
    code = ask(f'Hearts: {hearts}. Send {letter} in dots and dashes: ', '.-',
               [1, 2, 3, 4], 'Please type up to four dots and dashes.')
    if code != CODES[letter]:
        sent = turned_round(CODES).get(code, 'no letter')
        print(f'No, {letter} is {CODES[letter]} and you sent {sent}.')
    return code == CODES[letter]


def teach(letters, words, hearts):
    """Give a lesson. Return how many hearts are left."""
    print('\nNew letters:')
    for letter in letters:
        print(' ', letter, '', CODES[letter])
    ask('Learn them by heart, then press Enter: ', '', [0],
        'Please press the Enter key.')
    print('\n' * 45)  # Nobody should see them any more.

    waiting = list(letters)
    random.shuffle(waiting)
    while hearts > 0 and len(waiting) > 0:
        letter = waiting.pop()
        if random.choice(['read', 'send']) == 'read':
            right = has_read(letter, hearts)
        else:
            right = has_sent(letter, hearts)
        if right:
            print('Right.')
        else:
            hearts = hearts - 1
            waiting.insert(0, letter)  # It comes once more.

    if hearts > 0:
        print('\nNow comes a secret word.')
        if has_read(random.choice(words.split()), hearts):
            hearts = hearts + 1
            print('Right. That brings you a heart.')
        else:
            hearts = hearts - 1
    return hearts


def main():
    """Play one game of Morse Code."""
    print('Morse Code')
    print('==========')
    print('A telegraph sends dots and dashes. Learn its code in a few lessons')
    print('of some letters each. A mistake costs you a heart, and the secret')
    print('word after a lesson brings you one. Without hearts you lose.')
    print('Type quit to leave.')

    hearts = HEARTS
    for letters, words in LESSONS.items():
        hearts = teach(letters, words, hearts)
        if hearts == 0:
            print('You have no hearts left: you lose.')
            return

    print(f'You know the whole code: you win! Hearts left: {hearts}')


# Start here, unless another program only wants to borrow the functions.
if __name__ == '__main__':
    try:
        main()
    except (EOFError, KeyboardInterrupt):  # The keys Ctrl-D and Ctrl-C.
        print('\nGoodbye!')
