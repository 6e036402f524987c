"""Players of Vowel Thief: see tools/bench.py --fair."""

import random
import re

WON = 'you win'

# Words that a child of ten thinks of, in no order.
_KNOWN = '''
    elephant crocodile dinosaur kangaroo giraffe octopus unicorn butterfly
    banana tomato potato chocolate spaghetti pizza broccoli carrot cucumber
    umbrella balloon bicycle airplane rocket astronaut volcano pyramid castle
    library museum cinema school trumpet guitar piano sunflower breakfast
    pineapple pumpkin rainbow sandwich hedgehog alligator invisible
    elevator explorer submarine
'''.split()


def sensible(screen):
    """Type a word that would fit; without one, ask for a hint."""
    while True:
        left = re.findall('is left: ([A-Z ]+)', screen)[-1].lower()
        fits = [word for word in _KNOWN
                if re.sub('[aeiou]', '', word) == left.replace(' ', '')]
        while fits == []:
            screen = yield 'h'
        screen = yield fits[0]


def random_moves(screen):
    """Put vowels in, or ask for a hint."""
    left = re.findall('is left: ([A-Z ]+)', screen)[-1].lower()
    while True:
        screen = yield random.choice(
            ['h', re.sub(' ', lambda gap: random.choice('aeiou'), left)])
