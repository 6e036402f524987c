"""The hostile player: types nonsense, and enough sense to get deep.

It reads the question, as a person does, and takes what it offers: a number
from `(1 to 100)`, a letter from `(r/h)`, a square from `(A1 to C3)`, a word
that is on the screen. Between such answers it types the worst it can think of.

Example: play('src/hangman.py', Hostile(seed=7), seed=7)
"""

import functools
import random
import re
import string

from parts.scripted import CTRL_C, CTRL_D

# Nobody can mean these: whoever asks for something of a certain form refuses
# them. (Thousands of digits, a superscript, a fraction ...)
ABSURD = ('9' * 5000, 'x' * 5000, '-' * 300, '\u00b2', '\u00bd', '\U0001f600',
          '\x00', '\x1b[2J', '\x07\x08', '\x7f', '\ud800', '{}', '%s%n', '\\',
          '"', "''", '#', '--', '+-', '1e999', '0x1F', '\u202etxet',
          '\u00e9\u00df\u0130', ';', '~!@')
BLANK = ('', ' ', '     ', '\t', '\r', '\u00a0')
# These may be right somewhere; a game must live with them anywhere. Digits of
# other scripts are among them: Python reads them as numbers.
ODD = ('0', '-1', '1', '2', '3', '5', '7', '10', '42', '100', '1000', '65536',
       '4294967296', '1.5', '-0', '007', '1 2', '1,2', '1, 2, 3', '3b', 'b 3',
       'B33', 'A0', 'Z9', 'a', 'e', 'n', 'q', 'x', 'y', 'no', 'yes', 'help',
       'None', 'True', 'exit', 'q u i t', 'quit now', 'the', 'a b c', 'north',
       'look', '\u0663', '\u0661\u0662', '\uff11', 'Y ', ' N', 'YES', 'play',
       'back', 'NaN')
# One of them is how it stands in a file with the line ends of Windows.
WAYS_OUT = ('quit', 'QUIT', '  Quit ', 'quit\r', CTRL_D, CTRL_C)
CELL = re.compile(r'\b([A-Z])(\d+) to ([A-Z])(\d+)\b')
LETTER_RANGE = re.compile(r'\b([A-Za-z]) to ([A-Za-z])\b')
NUMBER_RANGE = re.compile(r'(-?\d+) to (-?\d+)')
CHOICES = re.compile(r'\(([^()\s]+(?:/[^()\s]+)+)\)')
WORD = re.compile(r'[A-Za-z]+|\d+')


def spread(low, high):
    """Return whole numbers from low to high: all, or both ends and some."""
    if high - low <= 40:
        return range(low, high + 1)
    step = (high - low) // 20
    return [low + 1, high - 1] + list(range(low, high, step)) + [high]


@functools.lru_cache(maxsize=4096)
def offers(question):
    """Return the answers that a question offers, as a tuple of texts."""
    found = []
    for first, low, last, high in CELL.findall(question):
        found += [letter + str(number)
                  for letter in string.ascii_uppercase
                  if first <= letter <= last
                  for number in range(int(low), int(high) + 1)]
    for first, last in LETTER_RANGE.findall(question):
        found += [letter for letter in string.ascii_letters
                  if first <= letter <= last]
    for low, high in NUMBER_RANGE.findall(question):
        found += [str(number) for number in spread(int(low), int(high))]
        found += [str(int(low) - 1), str(int(high) + 1)]  # Just outside.
    for choices in CHOICES.findall(question):
        found += choices.split('/') * 3
    if 'enter' in question.lower():
        found += ['', '']
    if 'letter' in question.lower():
        found += string.ascii_lowercase
    return tuple(found)


class Hostile:
    """A player for scripted.play: called with a screen, it returns a line.

    Each seed has its own share of nonsense and its own patience, after which
    it leaves by one of the WAYS_OUT.
    """

    def __init__(self, seed, opening=(), longest=150):
        """Prepare a player; longest is the most lines that it types.

        opening: lines of a good player; some of the first come before its own.
        """
        self.random = random.Random(seed)
        self.opening = list(opening[:self.random.randint(0, len(opening))])
        self.nonsense = self.random.choice((0.02, 0.1, 0.3, 0.6, 0.9))
        self.patience = self.random.choice((4, 15, longest // 2, longest))
        self.typed = 0

    def __call__(self, screen):
        """Return the next line to type."""
        if self.opening:
            return self.opening.pop(0)
        pick = self.random.choice
        self.typed += 1
        if self.typed > self.patience:
            return pick(WAYS_OUT)
        if self.random.random() < self.nonsense:
            return pick(pick((ABSURD, BLANK, ODD)))
        question = screen[screen.rfind('\n') + 1:]
        offered = offers(question)
        chance = self.random.random()
        if offered and chance < 0.8:
            return self.restyled(pick(offered))
        if chance < 0.9:
            words = WORD.findall(screen[-600:])
            if words:
                return self.restyled(pick(words))
        return pick(ODD)

    def restyled(self, answer):
        """Return the answer, now and then in capitals or with spaces."""
        chance = self.random.random()
        if chance < 0.8:
            return answer
        if chance < 0.87:
            return answer.upper()
        if chance < 0.94:
            return answer.lower()
        return '  ' + ' '.join(answer) + ' '
