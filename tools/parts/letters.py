"""Say what is wrong in a line, from the first letter that is not as it was.

Lines are tokens.Faces, so that other quotes or spaces are not taken for
wrong.
"""

import re

from parts.tokens import rest
from parts.words import name_of


def first_difference(typed, right):
    """Return the place from which two texts or lists are not the same."""
    place = 0
    while place < min(len(typed), len(right)) and (
            typed[place] == right[place]):
        place += 1
    return place


def word_at(text, place):
    """Return the word of a text around a place, or ''."""
    return (re.search(r'\w*$', text[:place]).group()
            + re.match(r'\w*', text[place:]).group())


def explain_letters(mine, original):
    """Return what is wrong in a tokens.Face, and the place in it, from 0."""
    typed, right = mine.text, original.text
    place = first_difference(typed, right)
    here, wanted = typed[place:place + 1], right[place:place + 1]
    word, other = word_at(typed, place), word_at(right, place)
    swapped = typed[:place] + typed[place + 1:place + 2] + here
    if here + wanted and typed[:len(swapped)] != swapped == (
            right[:len(swapped)]) and ' ' not in here + wanted:
        what = (f'two signs are swapped: {here}{wanted} should be '
                f'{wanted}{here}')
        if (here + wanted).isalnum():
            what = f'two letters are swapped: "{word}" should be "{other}"'
    elif typed[place:] == right[place + 1:]:
        what = f'{name_of(wanted)} is missing' + (
            ' here' if here else ' at the end')
    elif typed[place + 1:] == right[place:]:
        what = f'{name_of(here)} is too much'
    elif here and wanted and typed[place + 1:] == right[place + 1:]:
        what = f'this is {name_of(here)}; it should be {name_of(wanted)}'
        if here.lower() == wanted.lower():
            size = 'capital' if wanted.isupper() else 'small'
            what = f'{here} should be the {size} letter {wanted}'
    elif not here:
        what = f'the line should go on with: {rest(original, place)}'
    elif not wanted:
        what = f'the line should end before: {rest(mine, place)}'
    elif word and other and word != other:
        what = f'"{word}" should be "{other}"'
    else:
        what = f'from here on it should be: {rest(original, place)}'
    return what, place
