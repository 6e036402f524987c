"""Morse Code: the code, messages written and read, each bad answer."""

import pytest

from stage import answer, borrow, perform

# Morse code as a tree, row by row: below each place first a dot leads on,
# then a dash. Places that no English letter has are empty.
TREE = '  ETIANMSURWDKGOHVF L PJBXCYZQ  '


def test_the_letters():
    """Each letter is where the tree has it."""
    codes = borrow('morse_code').CODES
    letters = {}
    for place, letter in enumerate(TREE):
        if letter != ' ':
            signs = format(place, 'b')[1:]
            letters[letter.lower()] = signs.replace('0', '.').replace('1', '-')
    assert len(letters) == 26
    assert {key: codes[key] for key in letters} == letters


def test_the_digits_and_the_rest():
    """A digit has five signs, dots before dashes up to 5, then the reverse."""
    codes = borrow('morse_code').CODES
    for digit in range(10):
        signs = '.....-----.....'[10 - digit:15 - digit].translate(
            {ord('.'): '-', ord('-'): '.'}) if digit else '-----'
        assert codes[str(digit)] == signs, digit
    assert (codes['.'], codes[','], codes['?']) == (
        '.-.-.-', '--..--', '..--..')
    assert len(codes) == len(set(codes.values())) == 39


MESSAGES = [
    ('SOS', '... --- ...'), ('e', '.'), ('a b', '.- / -...'),
    ('Go home, cat. 7?', '--. --- / .... --- -- . --..-- / -.-. .- - .-.-.- / '
                         '--... ..--..'),
    ('  two   words ', '- .-- --- / .-- --- .-. -.. ...')]


@pytest.mark.parametrize('text, code', MESSAGES)
def test_writing_and_reading(text, code):
    """A text becomes Morse code, and that the same text in capitals."""
    first = '\n\nWrite, read or learn (w/r/l)? '
    assert answer('morse_code', ['write', text]) == '  ' + code + first
    assert answer('morse_code', ['R', code]) == (
        '  ' + ' '.join(text.upper().split()) + first)


@pytest.mark.parametrize('code, text', [
    ('.-/-...', 'A B'), ('/ .-  -... /', 'AB'), ('.- // -', 'A T'),
    ('  ...   ---   ...  ', 'SOS')])
def test_spaces_and_strokes_are_forgiven(code, text):
    """One more or less makes no difference where nothing else is meant."""
    assert answer('morse_code', ['read', code]).split('\n')[0] == '  ' + text


@pytest.mark.parametrize('text, fault', [
    ('', 'Please type a few words, such as Meet me at 9.'),
    ('Hello!', 'The exclamation mark in place 6 has no code. Leave it out.'),
    ("it's", 'The apostrophe in place 3 has no code. Leave it out.'),
    ('-', 'The hyphen in place 1 has no code. Leave it out.'),
    ('a*b', 'The character in place 2 has no code. Leave it out.'),
    ('caf\u00e9', 'The character in place 4 has no code. Leave it out.'),
    ('2 \u0663', 'The character in place 3 has no code. Leave it out.'),
    ('a\x1b[2J', 'The character in place 2 has no code. Leave it out.'),
    ('x' * 151, 'Please type up to 150 characters at a time.')])
def test_what_cannot_be_written(text, fault):
    """It is named, nothing is dropped in silence, and the question returns."""
    assert answer('morse_code', ['write', text]) == fault + '\nYour text: '


@pytest.mark.parametrize('code, fault', [
    ('', 'Please type dots and dashes, such as ... --- ...'),
    (' / ', 'Please type dots and dashes, such as ... --- ...'),
    ('sos', 'Please type dots and dashes, such as ... --- ...'),
    ('... _', 'Please type dots and dashes, such as ... --- ...'),
    ('...---...', 'Letter 1 is none that I know. Is there a space after each '
                  'letter?'),
    ('. - / .-.-', 'Letter 3 is none that I know. Is there a space after each '
                   'letter?'),
    ('. ' * 75 + '.', 'Please type up to 150 characters at a time.')])
def test_what_cannot_be_read(code, fault):
    """It is named by its place, and the question returns."""
    assert answer('morse_code', ['read', code]) == fault + '\nYour code: '


def test_after_a_fault_the_message_can_be_typed_again():
    """The next message is translated as if nothing had been."""
    session = perform('morse_code', ['w', 'n\u00f6', 'no', 'r', '......', '-'])
    assert session.replies[2].startswith('  -. ---\n')
    assert session.replies[5].startswith('  T\n')


@pytest.mark.parametrize('letter', ['q', 'e', '0'])
def test_long_messages_are_broken_between_letters(letter):
    """150 characters are taken, and each line holds as much as it can."""
    game = borrow('morse_code')
    reply = answer('morse_code', ['write', letter * 150]).split('\n\n')[0]
    lines = reply.split('\n')
    code = game.CODES[letter]
    assert max(map(len, lines)) <= 79
    for line in lines[:-1]:
        assert len(line) + 1 + len(code) > 79
        assert set(line.split()) == {code} and line[:3] == '  ' + code[0]
    assert reply.split() == [code] * 150


@pytest.mark.parametrize('typed', ['', 'ab', '3', '-', '?', '\u00e9'])
def test_a_bad_letter_is_explained(typed):
    """What is no letter costs nothing."""
    replies = perform('morse_code', ['l', typed]).replies
    assert replies[1] == ('Please type one letter from a to z, such as q.\n'
                          + replies[0].split('\n')[-1])


@pytest.mark.parametrize('typed', ['', 'a', '.a', '_', '/', '\u2022'])
def test_a_bad_code_is_explained(typed):
    """What is not made of dots and dashes costs nothing."""
    replies = perform('morse_code', ['l', 'q', typed]).replies
    assert replies[2] == ('Please type dots and dashes, such as ..--\n'
                          + replies[1].split('\n')[-1])


@pytest.mark.parametrize('typed', ['', 'x', 'writ', '1', '...'])
def test_a_bad_choice_is_explained(typed):
    """There are three words, and their first letters."""
    assert answer('morse_code', [typed]) == (
        'Please type one of the three words, such as write.\n'
        'Write, read or learn (w/r/l)? ')


def test_the_dictionary_turned_round():
    """Values lead back to their keys."""
    game = borrow('morse_code')
    assert game.turned_round({'a': 1, 'b': 2}) == {1: 'a', 2: 'b'}
    assert game.turned_round(game.turned_round(game.CODES)) == game.CODES
