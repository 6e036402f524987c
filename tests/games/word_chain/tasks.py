"""Tasks of Word Chain: see tools/parts/judge.py."""

import itertools
import re

from parts.scripted import Slow
from parts.screens import numbers_in, says
from parts.trial import Missing

PREDICT = {'seed': 6, 'lines': ['cat', 'tooth', 'hen', 'nut', 'tiger',
                                'rabbit', 'turkey', 'yacht', 'tortoise'],
           'shows': 'Player 2, your word (e____ or longer)',
           'because': '5: nine words are there, 9 // 4 is 2, for // cuts off '
           'what is left over, and 3 + 2 is 5.'}

HINTS = {
    '*': 'Two constants stand above the functions. Which is which?',
    '**': 'All words are in a list. Go through it when the game is over, and '
          'keep the longest one so far in a variable.',
    '***': 'time.time() tells the seconds. Look at it before a word is asked '
           'for and after that: what does the difference say?',
}

ANSWERS = {
    '*': '''
-SHORTEST = 3  # The letters that the first words need. Try 2 or 5.
-STEP = 4  # After so many words, one letter more is needed. Try 2 or 10.
+SHORTEST = 2  # The letters that the first words need. Try 3 or 5.
+STEP = 2  # After so many words, one letter more is needed. Try 4 or 10.
''',
    '**': '''
+    longest = ''
+    for word in words:
+        if len(word) > len(longest):
+            longest = word
+    print(f'Longest: {longest}')
+
     if player == 1:
''',
    '***': '''
 import sys
+import time
@@
+        start = time.time()
         word = ask_word(player, letter, length, words)
+        if time.time() - start > 20:
+            print('Too slow!')
+            break
         if word == 'give up':
''',
}

ALPHABET = 'abcdefghijklmnopqrstuvwxyz'


def after(seconds, word):
    """Return a word as it is typed after some seconds."""
    line = Slow(word)
    line.seconds = seconds
    return line


def twice(words):
    """Return lines, typed at once, that have each word two times.

    A word that is refused gets the same reply twice. One that is taken gets
    another reply the second time, for then it is refused.
    """
    return [after(0, word) for word in words for time in (1, 2)]


def taken(game, words, seed):
    """Return for each of the words, typed twice, whether it is taken."""
    replies = game.answers(twice(words), seed)
    return [first != again
            for first, again in zip(replies[::2], replies[1::2])]


def chain(game, seed, lengths):
    """Return words of these lengths that fit into a new chain."""
    long = [letter + 'e' * 11 for letter in ALPHABET]
    found = taken(game, long, seed)
    if True not in found:
        raise Missing('A game should begin with a word of twelve letters, if '
                      'its first letter is right.')
    letters = ALPHABET[found.index(True)] + ALPHABET
    return [first + 'e' * (length - 2) + last
            for length, first, last in zip(lengths, letters, letters[1:])]


def one_star(game):
    """Must words have 2 letters, and one more after every 2 words?"""
    if {2, 4} & numbers_in(game.play([]).opening) == {4}:
        return 'The first screen should say that it is every 2 words.'
    for seed in range(3):
        lengths = [2 + number // 2 for number in range(10)]
        words = chain(game, seed, lengths)
        tries = [each for word in words for each in (word[:-1], word)]
        found = taken(game, tries, seed)
        for number, length in enumerate(lengths):
            if found[2 * number:2 * number + 2] != [False, True]:
                return (f'After {number} words, a word of {length} letters '
                        'should be taken, and a shorter one refused.')
    return ''


def two_stars(game):
    """Is the longest word told at the end?"""
    game.play(['give up'])
    for seed, lengths in enumerate(
            ([9, 12, 10], [12], [13, 9], [9, 9, 10, 14], [9, 14, 12, 13, 11],
             [10, 11, 12, 13, 14, 15], [12, 9, 12])):
        words = chain(game, seed, lengths)
        lines = [words[0], 'blub', 'z' + 'e' * 18] + words[1:]
        last = game.answers(lines + ['give up'], seed)[-1].lower()
        before, longest, rest = last.partition('longest')
        named = [word for word in re.findall('[a-z]+', rest) + re.findall(
            '[a-z]+', before)[::-1] if word in words]
        if not longest or not named or len(named[0]) != max(lengths):
            return (f'After {", ".join(words)} and give up, the end should '
                    'name the longest word after "Longest:".')
    return ''


def lines_of(game, lines, seed):
    """Return the lines, a set, that come after the last of those typed."""
    return set(game.answers(lines, seed)[-1].lower().split('\n'))


def who_loses(said, first, second):
    """Return the players, a set, that lose as the lines of an end say.

    first and second: lines that are said only when that player gives up.
    """
    text = '\n'.join(said)
    return {int(number) for number in re.findall(
        r'player ([12])[^.!,\n]{0,9} los[et]', text)} | {
            3 - int(number) for number in re.findall(
                r'player ([12])[^.!,\n]{0,9} w[io]n', text)} | {
                    player for player, lines in ((1, first), (2, second))
                    if said & lines}


def three_stars(game):
    """Does whoever takes more than 20 seconds lose?"""
    for seed in range(2):
        words = chain(game, seed, [9, 10, 11, 12, 13, 14])
        ends = [lines_of(game, words[:count] + ['give up'], seed)
                for count in range(4)]
        first, second = ends[0] & ends[2], ends[1] & ends[3]
        for count, seconds, typed in itertools.product(
                (0, 1, 2, 5), (2, 20, 21, 60), ([], [after(0, 'blub!')])):
            lines = [after(15, word) for word in words[:count]] + typed + [
                after(seconds, words[count])]
            session = game.play(lines, seed)
            last, slow = session.last.lower(), seconds > 20
            if says(last, 'too slow') != slow or (
                    session.ending == 'finished') != slow:
                wanted = 'say "Too slow!" and end' if slow else 'go on'
                return (f'Word {count + 1} after {seconds} seconds: the game '
                        f'should {wanted}.')
            told = who_loses(set(last.split('\n')), first - second,
                             second - first)
            loser = count % 2 + 1
            if slow and told != {loser} and (told or 'you lose' not in last):
                return (f'When player {loser} is too slow, the end should say '
                        f'that player {3 - loser} wins.')
    return ''
