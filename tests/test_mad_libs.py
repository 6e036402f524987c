"""Mad Libs: words asked for and refused, stories told."""

import re

import pytest

from stage import answer, perform, replay

# It says a, because useful begins like you.
PREDICT = {'lines': ['1', 'useful', 'emu', 'soup', 'moo', 'hop', 'hats',
                     'hut', 'cup', 'old'],
           'shows': 'Our new teacher is a USEFUL EMU.'}

WON = '''
Mad Libs
========
A king who never laughs wants to hear a story.
Choose one of my 4, and give it words before you have seen it.
Each of these makes it sillier by 1:
- a long word, of 8 letters or more
- a word with a rare letter: j, q, x, z
- a word that begins with the same letter as the one before it
With a silliness of 7 the king laughs, and you win.
Type quit to leave.

Your story (1 to 4): 2
This story needs 9 words.
Job (such as baker): Unicorn
A plain word. Silliness: 0.
Several things (such as socks): zebras
A rare letter. Silliness: 1.
Describing word (such as soggy): exciting
Long, a rare letter. Silliness: 3.
Thing (such as bucket): pyjama   button
Long, a rare letter. Silliness: 5.
Food (such as pasta): jam
A rare letter. Silliness: 6.
Noise (such as plop): zonk
A rare letter. Silliness: 7.
Animal (such as badger): jazzy 7
Please use up to 20 letters, a to z, as in badger.
Animal (such as badger): jellyfish
Long, a rare letter. Silliness: 9.
Doing word (such as wobble): jump
A rare letter, begins like the last. Silliness: 11.
Big animal (such as hippo): jam
You gave jam before. Please find another word.
Big animal (such as hippo): jaguar
A rare letter, begins like the last. Silliness: 13.

The News from Space
A UNICORN from our town has built a rocket from ZEBRAS and an EXCITING
PYJAMA BUTTON. It burns JAM and takes off with a loud "ZONK". The first
to fly was a JELLYFISH, who wanted to JUMP on the moon. But the moon was
taken: a JAGUAR had opened a shop for ZEBRAS there. The UNICORN is
building a bus now.

Silliness: 13. The king laughs out loud. You win!
Stories told: 1 of 4.
Play again (y/n)? y
The king leans forward.
Your story (1 to 4): 2
The king has heard that one. Please choose another.
Your story (1 to 4): 1
This story needs 9 words.
Describing word (such as soggy): quit
Goodbye!
'''

LOST = '''
Mad Libs
========
A king who never laughs wants to hear a story.
Choose one of my 4, and give it words before you have seen it.
Each of these makes it sillier by 1:
- a long word, of 8 letters or more
- a word with a rare letter: j, q, x, z
- a word that begins with the same letter as the one before it
With a silliness of 7 the king laughs, and you win.
Type quit to leave.

Your story (1 to 4): 4
This story needs 9 words.
Noise (such as plop): moo
A plain word. Silliness: 0.
Describing word (such as soggy): honest
A plain word. Silliness: 0.
Animal (such as badger): owl
A plain word. Silliness: 0.
Thing (such as bucket): hat
A plain word. Silliness: 0.
Job (such as baker): uncle
A plain word. Silliness: 0.
Several things (such as socks): rock-cakes
Long. Silliness: 1.
Doing word (such as wobble): sneeze
A rare letter. Silliness: 2.
Building (such as barn): hut
A plain word. Silliness: 2.
Food (such as pasta): soup
A plain word. Silliness: 2.

The Night in the Tent
At midnight we heard it: "MOO". Outside stood an HONEST OWL with a HAT
on its head. "I am only an UNCLE," it said, "and I have lost my
ROCK-CAKES. If you help me, I shall teach you to SNEEZE." We found them
in a HUT, under some SOUP. The OWL still writes to us, on HONEST paper.

Silliness: 2. The king yawns politely. He laughs at 7.
Stories told: 1 of 4.
Play again (y/n)? n
Goodbye!
'''

PLAIN = ['old', 'cow', 'soup', 'moo', 'hop', 'nets', 'hut', 'cup', 'wet']
ALL_TOLD = '''
That was the last one. You may tell them all again.
Play again (y/n)? '''


def test_a_story_that_wins():
    """Long, rare and alike words make the king laugh; then another story."""
    replay('mad_libs', WON)


def test_a_story_that_loses():
    """Plain words make him smile at best."""
    replay('mad_libs', LOST)


WORD = 'Please use up to 20 letters, a to z, as in badger.'


@pytest.mark.parametrize('typed, reply', [
    ('', WORD), ('7', WORD), ('b4dger', WORD), ('-cow', WORD), ("'cow", WORD),
    ('cow!', WORD), ('c\u00f6w', WORD), ('cow.', WORD), ('co_w', WORD),
    ('[food: pasta]', WORD), ('abcdefghijklmnopqrstu', WORD),
    ('a' * 21, WORD),
    (' OLD', 'You gave old before. Please find another word.')])
def test_a_bad_word_costs_nothing(typed, reply):
    """What is no word gets one sentence and the question again."""
    session = perform('mad_libs', ['1', 'old', typed, 'otter'])
    question = 'Animal (such as badger): '
    assert session.replies[1].endswith('\n' + question)
    assert session.replies[2] == f'{reply}\n{question}'
    assert session.replies[3].startswith(
        'Begins like the last. Silliness: 1.\nFood (')


@pytest.mark.parametrize('typed, shown', [
    ('fox', 'FOX'), ('SEA  cow', 'SEA COW'), ('half-bear', 'HALF-BEAR'),
    ("cat's  friend ", "CAT'S FRIEND"), ('abcdefghijklmnopqrst',
                                         'ABCDEFGHIJKLMNOPQRST'),
    ('z', 'Z'), ('a', 'A')])
def test_good_words(typed, shown):
    """Spaces, hyphens and apostrophes may be in a word of 20 letters."""
    session = perform('mad_libs', ['1', 'wet', typed] + PLAIN[2:8] + ['old'])
    text = ' '.join(session.screens[-2].split())
    assert f'Our new teacher is a WET {shown}. On the' in text
    assert f'all hope that the {shown} stays for an OLD year.' in text


@pytest.mark.parametrize('word, right', [
    ('owl', 'an'), ('eel', 'an'), ('ibis', 'an'), ('ape', 'an'),
    ('urchin', 'an'), ('uncle', 'an'), ('uninvited guest', 'an'),
    ('dog', 'a'), ('yak', 'a'), ('hen', 'a'), ('heir', 'an'), ('hour', 'an'),
    ('honest', 'an'), ('x-ray', 'an'), ('xylophone', 'a'), ('unicorn', 'a'),
    ('uniform', 'a'), ('union', 'a'), ('unique', 'a'), ('unit', 'a'),
    ('universe', 'a'), ('used', 'a'), ('usual', 'a'), ('utensil', 'a'),
    ('ukulele', 'a'), ('ufo', 'a'), ('euro', 'a'), ('ewe', 'a'),
    ('one-eyed', 'a'), ('once', 'a'), ('only', 'an'), ('us', 'an')])
def test_a_and_an(word, right):
    """It is the sound that counts, also at the start of a sentence."""
    text = answer('mad_libs', ['2', word] + PLAIN[:8])
    assert f'\n{right.capitalize()} {word.upper()} from our' in text


def test_a_word_is_no_a_before_the_next():
    """Only an a of the story changes, not one that a player gave."""
    for first in ('a', 'extra'):
        text = answer('mad_libs', ['1', first, 'owl'] + PLAIN[1:8])
        assert f'Our new teacher is an {first.upper()} OWL.' in text


NUMBER = 'Please type a number from 1 to 4, such as 2.\n'


@pytest.mark.parametrize('typed, reply', [
    ('0', NUMBER), ('5', NUMBER), ('', NUMBER), ('two', NUMBER),
    ('-1', NUMBER), ('1.5', NUMBER), ('9' * 10, NUMBER), ('\u00b2', NUMBER),
    ('3', 'The king has heard that one. Please choose another.\n')])
def test_a_bad_number(typed, reply):
    """Only a story that was not told yet can be chosen."""
    lines = ['3'] + PLAIN + ['y']
    assert answer('mad_libs', lines + [typed]) == (
        f'{reply}Your story (1 to 4): ')
    for number in '124':
        assert answer('mad_libs', lines + [f' {number} ']).startswith(
            'This story needs 9 words.\n')


def test_all_stories():
    """Each has a title, and after the last all can be told again."""
    lines = []
    for number in '4231':
        lines += [number] + PLAIN + ['y']
    session = perform('mad_libs', lines + ['2'])
    ends = [reply for reply in session.replies if 'Play again' in reply]
    assert [re.search('Stories told: (.*)', end)[1] for end in ends] == [
        '1 of 4.', '2 of 4.', '3 of 4.', '4 of 4.']
    assert [end.endswith(ALL_TOLD) for end in ends] == [
        False, False, False, True]
    assert [end.split('\n')[2] for end in ends] == [
        'The Night in the Tent', 'The News from Space', 'The Royal Cake',
        'The New Teacher']
    assert session.replies[-1].startswith('This story needs 9 words.')


@pytest.mark.parametrize('typed, reply', [
    ('n', 'Goodbye!\n'), (' No', 'Goodbye!\n'), ('QUIT', 'Goodbye!\n'),
    ('', 'Please type y for yes, or n for no.\nPlay again (y/n)? '),
    ('2', 'Please type y for yes, or n for no.\nPlay again (y/n)? '),
    ('YES', 'The king leans forward.\nYour story (1 to 4): '),
    ('y', 'The king leans forward.\nYour story (1 to 4): ')])
def test_play_again(typed, reply):
    """Yes goes on, no and quit end, the rest is asked again."""
    assert answer('mad_libs', ['2'] + PLAIN + [typed]) == reply


@pytest.mark.parametrize('lines', [[' Quit '], ['1', 'QUIT'],
                                   ['3', 'cow', ' quit']])
def test_quit_is_never_a_word(lines):
    """Quit leaves at once, however it is typed."""
    assert answer('mad_libs', lines) == 'Goodbye!\n'
