"""Caesar Cipher

Find the key of a secret message, or write and read messages of your own.

Level:    2
Kind:     cipher
Players:  1
Concepts: functions, lists, slicing, membership tests, string methods
Idea:     A letter is a place in the alphabet, and % 26 leads round its end.

Predict:  What comes out if you encrypt a word twice, both times with key 13?

Your turn:
  *   Make each secret message worth 20 points instead of 10.
  **  After each encrypted text, say how many letters have moved.
  *** Add a choice, mirror: in a text it swaps a and z, b and y, and so on.
"""

import random

WORTH = 10  # Points for a message that is cracked at once. Try 5 or 100.
HINT_COST = 3  # Points that a hint costs. Try 0 or 8.
TRIES = 3  # Keys that you may try on a message. Try 1 or 6.
LONGEST = 60  # Characters that a text of yours may have. Try 20 or 70.

SMALL = 'abcdefghijklmnopqrstuvwxyz'
CAPITALS = SMALL.upper()
# Texts, so that they can be compared with what you type.
KEYS = ('0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 '
        '26').split()

# How often each letter from a to z comes in a thousand letters of English,
# from Robert Lewand's book Cryptological Mathematics (2000).
FREQUENCIES = [82, 15, 28, 43, 127, 22, 20, 61, 70, 2, 8, 40, 24,
               67, 75, 19, 1, 60, 63, 91, 28, 10, 24, 2, 20, 1]

SAYINGS = [
    'A borrowed umbrella never forgets the rain.',
    'A map is only as good as the finger on it.',
    'A quiet kettle makes no tea.',
    'Count the stairs twice when you carry soup.',
    'Do not teach the goat where the garden is.',
    'Every river started with one shy drop.',
    'Feed the cat first, then open the letter.',
    'Good friends share the lamp and the tunnel.',
    'He who paints the bench should not sit down.',
    'If the bridge sings, walk a little faster.',
    'Never ask a snail about the fastest road.',
    'Nobody claps for the rain, but the beans do.',
    'Old sailors count the waves and then the money.',
    'Pack a sandwich before you look for treasure.',
    'The early owl gets the whole night.',
    'The last biscuit is always the loneliest.',
    'The moon keeps a secret better than a parrot.',
    'The smallest drawer holds the best buttons.',
    'Two left shoes still make half a walk.',
]


def shift(text, key):
    """Return the text with each letter moved by key places in the alphabet."""
    # Julius Caesar wrote like this, with key 3, as Suetonius tells in his
    # Lives of the Caesars (about the year 121).
    shifted = ''
    for letter in text:
        if letter in SMALL:
            shifted += SMALL[(SMALL.index(letter) + key) % 26]
        elif letter in CAPITALS:
            shifted += CAPITALS[(CAPITALS.index(letter) + key) % 26]
        else:
            shifted += letter
    return shifted


def english(text):
    """Return a number: the more common the letters in English, the higher."""
    total = 0
    for letter in text.lower():
        if letter in SMALL:
            total += FREQUENCIES[SMALL.index(letter)]
    return total


def commonest(text):
    """Return the letter that comes most often in the text."""
    best = 'a'
    for letter in SMALL:
        if text.lower().count(letter) > text.lower().count(best):
            best = letter
    return best


def ask(question, choices, refusal):
    """Return which of the choices the player wants, or quit."""
    while True:
        answer = input(question).strip().lower()
        if answer == 'quit':
            return 'quit'
        # The choice 1 stands before 10, so the first letter is no trap.
        for choice in choices:
            if answer in [choice, choice[0]]:
                return choice
        print(refusal)


def ask_text():
    """Return a text that fits the screen and has a letter in it, or quit."""
    while True:
        text = input(f'Your text, up to {LONGEST} characters: ').strip()
        if text.lower() == 'quit':
            return 'quit'
        if len(text) > LONGEST:
            print(f'That is too long: it has {len(text)} characters.')
        elif text.isascii() and text.isprintable() and english(text) > 0:
            return text
        else:
            print('Please type some letters from a to z, such as Hello, you.')


def show_keys(text):
    """Show the text with all keys, the best one marked. Return quit or ''."""
    best = 0
    for key in range(26):
        if english(shift(text, -key)) > english(shift(text, -best)):
            best = key
    for key in range(26):
        if key == 13:  # Half of them: 26 lines at once would scroll away.
            if input('Press Enter for more: ').strip().lower() == 'quit':
                return 'quit'
        mark = ' '
        if key == best:
            mark = '*'
        print(f'{mark} {key:2}  {shift(text, -key)}')
    print(f'Key {best} gives the most common letters. Short texts trick me.')
    return ''


def use_text(choice):
    """Encrypt, decrypt or crack a text of the player. Return quit or ''."""
    print(f'Which text shall I {choice}?')
    text = ask_text()
    if text == 'quit':
        return 'quit'
    if choice == 'crack':
        return show_keys(text)
    print('How many places do its letters move?')
    key = ask('Key (0 to 26): ', KEYS,
              'Please type a number from 0 to 26, such as 7.')
    if key == 'quit':
        return 'quit'
    places = int(key)
    if choice == 'decrypt':
        places = -places
    print('  ' + shift(text, places))
    return ''


def play_message():
    """Let the player crack one message. Return the points or quit."""
    saying = random.choice(SAYINGS)
    key = random.choice(KEYS[1:26])
    secret = shift(saying, int(key))
    hints = [f'Most often comes {commonest(secret)}. In English that is '
             'mostly e, or else t or a.', f'It begins with {saying[0]}.']
    points = WORTH
    tried = []
    print()
    print('  ' + secret)
    print()
    print(' '.join(SMALL))
    while len(tried) < TRIES:
        print(f'Points to win: {points}. Tries left: {TRIES - len(tried)}.')
        guess = ask('Key (1 to 25) or hint: ', KEYS[1:26] + ['hint'],
                    'Please type a number from 1 to 25, such as 7, or hint.')
        if guess == 'quit':
            return 'quit'
        if guess == key:
            print(f'Yes, key {key} opens it:')
            print('  ' + saying)
            return points
        if guess in tried:
            print(f'You have tried {guess} already.')
        elif guess != 'hint':
            print(f'No, with key {guess} it would say:')
            print('  ' + shift(secret, -int(guess)))
            tried.append(guess)
            points -= 1
        elif len(hints) > 0:
            print(hints.pop(0))
            points -= HINT_COST
        else:
            print('There are no more hints.')
        points = max(1, points)  # Whoever finds the key gets something.
    print(f'The message stays closed. Its key was {key}:')
    print('  ' + saying)
    return 0


def play():
    """Play messages until the player stops, then return quit."""
    results = []  # The points of each message.
    again = 'yes'
    while again == 'yes':
        points = play_message()
        if points == 'quit':
            return 'quit'
        results.append(points)
        cracked = len(results) - results.count(0)
        print(f'Messages cracked: {cracked} of {len(results)}. '
              f'Points: {sum(results)} of {WORTH * len(results)}.')
        again = ask('Play again (y/n)? ', ['yes', 'no'],
                    'Please type y for another message, or n to stop.')
    return 'quit'


def main():
    """Play, encrypt, decrypt and crack until the player has had enough."""
    print('Caesar Cipher')
    print('=============')
    print('Julius Caesar hid his letters with key 3: a became d, b became e,')
    print('and z, at the end of the alphabet, became c.')
    print('- Play: find the key of my message. A wrong key costs you 1 of')
    print(f'  {WORTH} points, a hint {HINT_COST}. Tries: {TRIES}.')
    print('- Encrypt a text of yours, to hide it, or decrypt it, to read it.')
    print('- Crack a text: see what all keys make of it.')
    print('Type quit to leave.')
    print()
    choice = ''
    while choice != 'quit':
        choice = ask('Play, encrypt, decrypt or crack (p/e/d/c)? ',
                     ['play', 'encrypt', 'decrypt', 'crack'],
                     'Please type one of the four words, such as play.')
        if choice == 'play':
            choice = play()
        elif choice != 'quit':
            choice = use_text(choice)
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
