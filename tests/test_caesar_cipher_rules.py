"""Caesar Cipher: moving letters, counting them, and what may be a text."""

import pytest

from stage import answer, borrow, perform

TEXTS = ['Hello, you.', 'abcdefghijklmnopqrstuvwxyz', 'ZEBRA! 7 x {} %s \\',
         'a', 'Zz Aa', '~ [@`{/:^] ~', '\u00e9\u212a\u0130', '']


@pytest.mark.parametrize('text', TEXTS + borrow('caesar_cipher').SAYINGS,
                         ids=ascii)
def test_decrypting_gives_the_text_back(text):
    """With each key, encrypt and decrypt cancel out; no sign moves."""
    shift = borrow('caesar_cipher').shift
    for key in range(27):
        hidden = shift(text, key)
        assert shift(hidden, -key) == text
        assert (hidden == text) == (key in (0, 26) or text in TEXTS[-3:])
        for old, new in zip(text, hidden):
            if old.isascii() and old.isalpha():
                assert (ord(new.lower()) - ord(old.lower())) % 26 == key % 26
                assert (new.isupper(), new.isalpha()) == (old.isupper(), True)
            else:
                assert new == old


@pytest.mark.parametrize('key', range(27))
def test_there_and_back_on_the_screen(key):
    """Each key from 0 to 26 is taken and brings the text back."""
    text = 'The quick 10 (ten) Boxes!'
    hidden = answer('caesar_cipher', ['e', text, str(key)]).split('\n')[0]
    assert answer('caesar_cipher', ['d', hidden, str(key)]).split('\n')[0] == (
        '  ' + text)


@pytest.mark.parametrize('text', ['x' * 60, '#' * 59 + 'z', 'A', '9 q', '\\n'])
def test_a_text_that_is_taken(text):
    """Sixty characters fit, and one letter is enough."""
    first = answer('caesar_cipher', ['c', text]).split('\n')[0]
    assert first in ('   0  ' + text, '*  0  ' + text)


@pytest.mark.parametrize('text, reply', [
    ('x' * 61, 'That is too long: it has 61 characters.'),
    ('9' * 5000, 'That is too long: it has 5000 characters.')] + [
    (text, 'Please type some letters from a to z, such as Hello, you.')
    for text in ('', '  ', '42', '{}', 'caf\u00e9', 'a\tb', 'a\x1b[2J')],
    ids=lambda text: ascii(text[:9]))
def test_a_text_that_does_not_fit(text, reply):
    """What the screen cannot show, or has no letter, is asked again."""
    assert answer('caesar_cipher', ['c', text]) == (
        reply + '\nYour text, up to 60 characters: ')


def test_all_keys_of_a_text_in_two_pages():
    """Each key stands on a line with its text; one has the star."""
    screens = perform('caesar_cipher', ['c', 'Aha', 'anything']).replies
    rows = screens[1].split('\n')[:-1] + screens[2].split('\n')[:-2]
    assert [len(screen.split('\n')) for screen in screens[1:]] == [14, 15]
    assert [row[2:] for row in rows] == [
        f'{key:2}  {borrow("caesar_cipher").shift("Aha", -key)}'
        for key in range(26)]
    assert sorted(row[0] for row in rows) == [' '] * 25 + ['*']


def test_quit_between_the_pages():
    """The question that waits for Enter can be left too."""
    assert answer('caesar_cipher', ['c', 'Aha', ' Quit ']) == 'Goodbye!\n'


@pytest.mark.parametrize('number', range(19))
def test_each_saying_is_cracked(number):
    """The star finds every saying, whatever key has hidden it."""
    game = borrow('caesar_cipher')
    for key in (0, 1 + number, 25):
        hidden = game.shift(game.SAYINGS[number], key)
        assert f'\nKey {key} gives the most common letters.' in answer(
            'caesar_cipher', ['crack', hidden, ''])


def test_the_lower_of_two_equal_keys_has_the_star():
    """With 9 and with 22 come the same letters: the star stands by 9."""
    assert answer('caesar_cipher', ['c', 'an', '']).count('*') == 0
    assert '\n*  9  re\n' in answer('caesar_cipher', ['c', 'an'])
    assert '\n  22  er\n' in answer('caesar_cipher', ['c', 'an', ''])
    assert '* 22  e\n' in answer('caesar_cipher', ['c', 'a', ''])


@pytest.mark.parametrize('text, letter', [
    ('banana', 'a'), ('zZz aa', 'z'), ('Cabbac', 'a'), ('   bB', 'b')])
def test_the_commonest_letter(text, letter):
    """Capitals count as well; of equals, the first in the alphabet is it."""
    assert borrow('caesar_cipher').commonest(text) == letter


def test_the_frequencies():
    """They are those of the book, where they stand in percent."""
    percent = '''8.167 1.492 2.782 4.253 12.702 2.228 2.015 6.094 6.966 0.153
        0.772 4.025 2.406 6.749 7.507 1.929 0.095 5.987 6.327 9.056 2.758
        0.978 2.360 0.150 1.974 0.074'''.split()
    assert borrow('caesar_cipher').FREQUENCIES == [
        round(float(number) * 10) for number in percent]


def test_any_message_can_come():
    """All sayings and all keys but 0 and 26 are used, and all fit."""
    game = borrow('caesar_cipher')
    assert len(game.SAYINGS) == len(set(game.SAYINGS)) >= 19
    assert all(saying.isascii() and 20 < len(saying) <= 60
               for saying in game.SAYINGS)
    ends = [answer('caesar_cipher', ['p', '1'], seed, TRIES=1).split('\n')
            for seed in range(500)]
    assert {end[3].strip() for end in ends if 'stays' in end[2]} == set(
        game.SAYINGS)
    assert {end[2].split()[-1] for end in ends if 'stays' in end[2]} == {
        f'{key}:' for key in range(2, 26)}


def by_frequency(session):
    """Return a player who takes the commonest letter for e, then t, then a."""
    guesses = []

    def guess(screen):
        """Answer a screen."""
        if 'Play, ' in screen:
            return 'p'
        if 'again' in screen:
            return 'n'
        if not guesses:
            secret = screen.split('\n')[1].lower()
            letters = sorted(set(secret) & set('abcdefghijklmnopqrstuvwxyz'))
            first = max(letters, key=secret.count)
            guesses.extend((ord(first) - ord(letter)) % 26 or 25
                           for letter in 'eta')
        return str(guesses.pop(0))
    return guess


def test_who_counts_letters_wins_more_often_than_not():
    """Guessing e, t and a wins more than half, guessing blindly seldom."""
    counting = sum('Yes, key' in perform('caesar_cipher', by_frequency(seed),
                                         seed).transcript
                   for seed in range(300))
    blind = sum('Yes, key' in perform('caesar_cipher', ['p', '4', '9', '16'],
                                      seed).transcript for seed in range(300))
    assert 150 <= counting <= 200
    assert blind <= 60
