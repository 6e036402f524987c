"""What can be read on a screen: its question, its numbers, its words.

Example: says('You are CLOSE!', 'close') is True
"""

import difflib
import re

from parts.promises import question_of

WORDS = ('zero one two three four five six seven eight nine ten eleven twelve '
         'thirteen fourteen fifteen sixteen seventeen eighteen nineteen '
         'twenty').split()


def plain_question(screen):
    """Return a screen's question in small letters, each number as #.

    Two questions that are alike but for a number are the same question.
    """
    return re.sub(r'\d+', '#', question_of(screen)).strip().lower()


def numbers_in(text):
    """Return the whole numbers in a text, a set: in digits or up to twenty."""
    found = {int(digits) for digits in re.findall(r'\d{1,9}', text)}
    found.update(WORDS.index(word) for word in re.findall(
        r'[a-z]+', text.lower()) if word in WORDS)
    return found


def says(text, words):
    """Does the text have these words, whatever the capitals and spaces?

    They stand by themselves: "close" is not said by "closed".
    """
    letters = ' '.join(text.lower().split())
    return re.search(r'(?<![a-z0-9])' + re.escape(words.lower())
                     + r'(?![a-z0-9])', letters) is not None


def alike(asked, known):
    """Are two plain questions the same, but for a few letters?"""
    return difflib.SequenceMatcher(None, asked, known).ratio() > 0.8
