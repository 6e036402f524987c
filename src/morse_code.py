"""Morse Code

Write and read messages in dots and dashes, and learn the code by heart.

Level:    3
Kind:     cipher
Players:  1
Concepts: dictionaries, unpacking, enumerate, conditional expressions
Idea:     A dictionary turned round answers the opposite question.

Predict:  SOS is three dots, three dashes and three dots. What happens if you
          let the program read these nine signs without a space?

Your turn:
  *   Add the exclamation mark, -.-.-- in Morse, to CODES.
  **  Below a text that becomes Morse code, say how many dots it has and how
      many dashes, in digits.
  *** Add a choice, flash (f): it shows a text as a lamp sends it, with = for
      a dot, === for a dash, and for darkness _ between the signs of a letter,
      ___ between two letters and _______ between two words.
"""

# Samuel Morse and Alfred Vail made a code for American telegraphs, about 1840.
# This is the international form: Friedrich Clemens Gerke made the code simpler
# in 1848, and it was agreed on, with a few more changes, in Paris in 1865.

import random

HEARTS = 3  # You lose the course when they are gone. Try 1 or 5.
QUESTIONS = 6  # In each lesson. Try 5 or 9.
PASS = 5  # Right answers that lead to the next lesson. Try 3 or 4.
LONGEST = 150  # Characters that a message may have. Try 20 or 60.

CODES = {
    'a': '.-', 'b': '-...', 'c': '-.-.', 'd': '-..', 'e': '.', 'f': '..-.',
    'g': '--.', 'h': '....', 'i': '..', 'j': '.---', 'k': '-.-', 'l': '.-..',
    'm': '--', 'n': '-.', 'o': '---', 'p': '.--.', 'q': '--.-', 'r': '.-.',
    's': '...', 't': '-', 'u': '..-', 'v': '...-', 'w': '.--', 'x': '-..-',
    'y': '-.--', 'z': '--..',
    '1': '.----', '2': '..---', '3': '...--', '4': '....-', '5': '.....',
    '6': '-....', '7': '--...', '8': '---..', '9': '----.', '0': '-----',
    '.': '.-.-.-', ',': '--..--', '?': '..--..',
}

# The letters in the order in which they are learned, the short ones first.
LESSONS = ['etan', 'imrs', 'dhou', 'cklw', 'fgpy', 'bjv', 'qxz']
ALPHABET = 'abcdefghijklmnopqrstuvwxyz'

# What to call some signs that have no code here.
NAMES = {'!': 'exclamation mark', '"': 'quotation mark', "'": 'apostrophe',
         '-': 'hyphen', '/': 'slash', ':': 'colon', ';': 'semicolon'}


def turned_round(table):
    """Return a dictionary that leads from the values back to the keys."""
    back = {}
    for key, value in table.items():
        back[value] = key
    return back


def encode(text):
    """Return a text in Morse code."""
    words = []
    for word in text.lower().split():
        codes = []
        for letter in word:
            codes.append(CODES[letter])
        words.append(' '.join(codes))
    return ' / '.join(words)


def decode(code):
    """Return the text that stands for a Morse code, in capitals."""
    letters = turned_round(CODES)
    text = ''
    for group in code.replace('/', ' / ').split():
        text += ' ' if group == '/' else letters[group].upper()
    return text.strip()


def show(text):
    """Print a text, however long, in lines that fit; break it at spaces."""
    line = ' '
    for part in text.split():
        if len(line) + 1 + len(part) > 79:
            print(line)
            line = ' '
        line += ' ' + part
    print(line)


def read(question):
    """Return what the player types, in small letters, unless it is quit."""
    answer = input(question).strip().lower()
    if answer == 'quit':
        raise KeyboardInterrupt  # As if Ctrl-C were pressed: see the end.
    return answer


def ask(question, choices, advice):
    """Ask until the answer is one of the choices, or begins it; return it."""
    while True:
        answer = read(question)
        for choice in choices:
            if answer in (choice, choice[0]):
                return choice
        print(advice)


def fault_in_text(text):
    """Return a sentence about what cannot be sent, or ''."""
    if not text:
        return 'Please type a few words, such as Meet me at 9.'
    for place, sign in enumerate(text, 1):
        if sign not in CODES and not sign.isspace():
            name = NAMES.get(sign, 'character')
            return f'The {name} in place {place} has no code. Leave it out.'
    return ''


def fault_in_code(code):
    """Return a sentence about what cannot be read, or ''."""
    groups = code.replace('/', ' ').split()
    if not groups or set(code) - set('.-/ '):
        return 'Please type dots and dashes, such as ... --- ...'
    for place, group in enumerate(groups, 1):
        if group not in turned_round(CODES):
            return (f'Letter {place} is none that I know. Is there a space '
                    'after each letter?')
    return ''


def translate(question, fault_in, change):
    """Ask for a message and show what the function change makes of it."""
    while True:
        message = read(question)
        fault = fault_in(message)
        if len(message) > LONGEST:
            fault = f'Please type up to {LONGEST} characters at a time.'
        if fault == '':
            show(change(message))
            return
        print(fault)


def guess_letter(code):
    """Ask which letter has this code; return the answer."""
    return ask(f'Which letter is {code} (a to z)? ', ALPHABET,
               'Please type one letter from a to z, such as q.')


def guess_code(letter):
    """Ask for the code of a letter; return the letter that was sent, or ''."""
    while True:
        answer = read(f'Send {letter.upper()} in dots and dashes: ')
        code = answer.replace(' ', '')
        if code and not set(code) - set('.-'):
            return turned_round(CODES).get(code, '')
        print('Please type dots and dashes, such as ..--')


def teach(number):
    """Give a lesson, counted from 0. Return how many answers were right."""
    new = LESSONS[number]
    old = ''.join(LESSONS[:number])
    print(f'\nLesson {number + 1} of {len(LESSONS)}. New letters:')
    for letter in new:
        print(f'  {letter.upper()}  {CODES[letter]}')
    # Each new letter is asked for, and then some that should be known.
    letters = list(new)
    while len(letters) < QUESTIONS:
        letters.append(random.choice(old or new))
    random.shuffle(letters)
    right = 0
    for place, letter in enumerate(letters, 1):
        code = CODES[letter]
        guess = guess_letter(code) if place % 2 else guess_code(letter)
        right += 1 if guess == letter else 0
        print(f'{"Yes" if guess == letter else "No"}, {code} is '
              f'{letter.upper()}. Right: {right} of {place}.')
    return right


def learn():
    """Give lessons until the course ends. Return how many letters passed."""
    hearts = HEARTS
    passed = 0
    while hearts > 0 and passed < len(LESSONS):
        if teach(passed) >= PASS:
            passed += 1
            print(f'You pass lesson {passed}.')
        else:
            hearts -= 1
            print(f'You need {PASS} right answers and lose a heart. '
                  f'Hearts left: {hearts}.')
    letters = len(''.join(LESSONS[:passed]))
    if hearts > 0:
        print(f'You know all {letters} letters and win the course! '
              f'Hearts left: {hearts}.')
    else:
        print(f'You lose the course. Letters that you know: {letters}.')
    return letters


def main():
    """Write, read and learn until the player has had enough."""
    print('Morse Code')
    print('==========')
    print('A telegraph can send only short and long signs: dots and dashes.')
    print('- Write: your text becomes Morse code.')
    print('- Read: Morse code becomes a text.')
    print(f'- Learn: {len(LESSONS)} lessons with a few new letters each. With '
          f'{PASS} right answers of')
    print(f'  {QUESTIONS} you go on to the next one; with fewer you lose a '
          f'heart. Hearts: {HEARTS}.')
    print('Type quit to leave.')
    best = 0
    while True:
        print()
        choice = ask('Write, read or learn (w/r/l)? ',
                     ['write', 'read', 'learn'],
                     'Please type one of the three words, such as write.')
        if choice == 'write':
            print('Type a text of letters, digits, points and commas.')
            translate('Your text: ', fault_in_text, encode)
        elif choice == 'read':
            print('Type a space after each letter, and / between words.')
            translate('Your code: ', fault_in_code, decode)
        else:
            best = max(best, learn())
            print(f'Your best score so far: {best} letters.')


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
