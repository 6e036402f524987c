"""Players of Hangman: see tools/bench.py --fair."""

import random
import re

WON = 'you win'

# Animals that a child of ten thinks of, in no order.
_KNOWN = '''
    dog cat horse cow sheep goat chicken duck goose rabbit mouse hamster lion
    tiger elephant giraffe zebra monkey gorilla panda bear wolf fox deer crab
    kangaroo koala crocodile snake lizard turtle tortoise frog shark ladybird
    dolphin octopus penguin parrot eagle squirrel hedgehog spider camel donkey
    hippo rhino leopard cheetah panther flamingo peacock ostrich goldfish
'''.split()


def sensible(screen):
    """Try letters of many words, then those of an animal that would fit."""
    tried = ''
    while True:
        gaps = re.findall(r'Animal: ([a-z_ ]+)', screen)[-1].replace(' ', '')
        pattern = gaps.replace('_', f'[^ {tried}]')
        fits = [word for word in _KNOWN if re.fullmatch(pattern, word)]
        letters = 'eaoritnlsphcdgumbkfyvwxzqj'
        if len(fits) in (1, 2, 3):
            letters = fits[0] + letters
        letter = [letter for letter in letters if letter not in tried][0]
        tried += letter
        screen = yield letter


def random_moves(screen):
    """Try the letters in any order."""
    for letter in random.sample('abcdefghijklmnopqrstuvwxyz', 26):
        screen = yield letter


def commonest_letters(screen):
    """Try those first that are in most words, and look at nothing."""
    for letter in 'eaoritnlsphcdgumbkfyvwxzqj':
        screen = yield letter
