"""The promises can fail: a small bad game breaks each, and is caught."""

import pytest

from parts import promises, sessions
from parts.common import Problem
from parts.promises import Broken

GOOD = '''"""Coin

Guess which way a coin falls.

Level:    2
Kind:     dice
Players:  1
Minutes:  5
Concepts: conditionals, while loops
Idea:     Chance has no memory.

Predict:  What happens when you type three?

Your turn:
  *   Call it a medal.
  **  Say how often you were right.
  *** Throw two coins.
"""

import random

GUESSES = 3  # Try 1 or 5.


def main():
    """Play Coin."""
    print('Coin')
    print('====')
    print('Guess three times which way my coin falls.')
    print('Type quit to leave.')
    left = GUESSES
    while left > 0:
        answer = input('Heads or tails (h/t)? ').strip().lower()
        if answer == 'quit':
            left = -1
        elif answer == 'h' or answer == 't':
            left = left - 1
            print('It is', random.choice('ht') + '.')
        else:
            print('Please type h or t.')
    print('Goodbye!')


if __name__ == '__main__':
    try:
        main()
    except (EOFError, KeyboardInterrupt):
        print('Goodbye!')
'''
ELSE = "            print('Please type h or t.')"
THROW = "            print('It is', random.choice('ht') + '.')"
RULES = "    print('Guess three times which way my coin falls.')\n"


@pytest.fixture
def bad_game(tmp_path):
    """Return a function that writes the good game with a change; its path."""
    def write(old, new):
        """Write the game with new instead of old."""
        assert GOOD.count(old) == 1
        path = tmp_path / 'coin.py'
        path.write_text(GOOD.replace(old, new), encoding='utf-8')
        return path
    return write


@pytest.fixture
def good_game(tmp_path):
    """Return the path of the good game."""
    path = tmp_path / 'coin.py'
    path.write_text(GOOD)
    return path


def test_a_good_game_keeps_them_all(good_game):
    """What is broken below is the change, not the game."""
    promises.check_opening(good_game)
    promises.check_import(good_game)
    promises.check_honest(good_game, 20)
    promises.check_tries(good_game, 20)
    places = promises.check_hostile(good_game, 60)
    assert list(places) == ['Heads or tails (#/#)? ']
    promises.check_ways_out(good_game, places)


@pytest.mark.parametrize('old, new, complaint', [
    (ELSE, ELSE + '\n            int(answer or 0)', 'it crashes'),
    (ELSE, ELSE + '\n            raise SystemExit(3)', 'exit status 3'),
    (ELSE, "            print('Not', answer)",
     'nonsense gets one plain sentence|not ASCII|wider|control'),
    (ELSE, ELSE + "\n            print('caf\\u00e9')", 'not ASCII'),
    (ELSE, ELSE + "\n            print('\\x1b[2J')", 'control character'),
    (ELSE, ELSE + "\n            print('\\tB')", 'control character'),
    (ELSE, ELSE + '\n' + ELSE + '\n' + ELSE, 'one plain sentence'),
    (ELSE, '            pass', 'one plain sentence|no word'),
    (ELSE, ELSE + '\n            left = left - 1', 'nonsense was taken'),
    (THROW, '            pass', 'no word in reply'),
    (THROW, THROW + "\n            print('-' * 80)", 'wider than 79'),
    (THROW, THROW + "\n            print('\\n' * 20)", 'more than 23 lines'),
    ("(h/t)? '", "(h/t)? ' + 'x' * 58", 'wider than 79')])
def test_a_hostile_player_finds_it(bad_game, old, new, complaint):
    """Crashes, misfits and wrong answers show in a few sessions."""
    with pytest.raises(Broken, match=complaint) as caught:
        promises.check_hostile(bad_game(old, new), 60)
    assert 'play(' in str(caught.value) and 'seed=' in str(caught.value)
    assert 'the last screen:' in str(caught.value)


@pytest.mark.parametrize('old, new', [
    (THROW, THROW + "\n            print('-' * 79)"),
    (THROW, THROW + "\n            print('\\n' * 19)"),
    ("(h/t)? '", "(h/t)? ' + 'x' * 57")])
def test_what_just_fits_is_let_through(bad_game, old, new):
    """79 columns fit, and so do 23 lines with the question."""
    promises.check_hostile(bad_game(old, new), 60)


def test_a_game_that_never_answers(bad_game):
    """A game that neither asks nor ends is stopped and named."""
    path = bad_game(ELSE, '            while True:\n                pass')
    with pytest.raises(Broken, match='within a second'):
        promises.check_hostile(path, 60)


@pytest.mark.parametrize('old, new, complaint', [
    ("answer == 'quit'", "answer == 'stop'", 'does not'),
    (".strip().lower()", "", 'does not'),
    ("    print('Goodbye!')\n\n\nif", "\n\nif", 'no word in reply'),
    ("(EOFError, KeyboardInterrupt)", "EOFError", 'it crashes'),
    ("(EOFError, KeyboardInterrupt)", "KeyboardInterrupt", 'it crashes'),
    ("(EOFError, KeyboardInterrupt):\n        print('Goodbye!')",
     "(EOFError, KeyboardInterrupt):\n        pass", 'does not just say'),
    ("            left = -1", "            print('No.\\n' * 3)\n"
     "            left = -1", 'does not just say')])
def test_a_game_that_cannot_be_left(bad_game, old, new, complaint):
    """quit in any form, Ctrl-D and Ctrl-C each have to work."""
    path = bad_game(old, new)
    with pytest.raises(Broken, match=complaint):
        promises.check_ways_out(path, {'Heads (#/#)? ': (0, {}, ['h'])})


@pytest.mark.parametrize('old, new, complaint', [
    ("print('Coin')", "print('COIN')", 'the first lines are not "Coin"'),
    ("print('====')", "print('===')", 'the first lines are not "Coin"'),
    ("print('====')", "print('----')", 'the first lines are not "Coin"'),
    ("    print('Type quit to leave.')\n", "", 'Type quit to leave.'),
    (RULES, RULES * 6, 'Type quit to leave.')])
def test_an_opening_that_lacks_something(bad_game, old, new, complaint):
    """Title, underline, at most five lines of rules, and the way out."""
    with pytest.raises(Broken, match=complaint):
        promises.check_opening(bad_game(old, new))


def test_five_lines_of_rules_are_let_through(bad_game):
    """The longest opening that there may be."""
    promises.check_opening(bad_game(RULES, RULES * 5))


@pytest.mark.parametrize('change', [
    'random.SystemRandom().choice', 'random.seed() or random.choice'])
def test_a_game_that_is_not_the_same_again(bad_game, change):
    """Chance that no seed rules is noticed."""
    with pytest.raises(Broken, match='another screen'):
        promises.check_honest(bad_game('random.choice', change), 60)


@pytest.mark.parametrize('line', ["print('Hello')", "input('Ready? ')",
                                  "len(3)"])
def test_a_game_that_does_something_at_import(bad_game, line):
    """To print, to ask and to fail at import are all noticed."""
    with pytest.raises(Problem, match='importing it (prints or asks|fails)'):
        promises.check_import(bad_game('GUESSES = 3', line + '\nGUESSES = 3'))


def test_a_try_value_that_breaks_the_game(bad_game):
    """The constant is named, with the value that does not play."""
    path = bad_game("    left = GUESSES\n", "    left = 12 // (GUESSES - 5)\n")
    with pytest.raises(Broken, match=r"constants=\{'GUESSES': 5\}"):
        promises.check_tries(path, 20)


def test_the_largest_values_together(bad_game):
    """Each Try value plays alone, and yet two of them may not together."""
    path = bad_game('GUESSES = 3  # Try 1 or 5.\n',
                    'GUESSES = 3  # Try 1 or 5.\nSIZE = 2  # Try 1 or 3.\n')
    path.write_text(path.read_text().replace(
        '    left = GUESSES\n', '    left = 12 // (8 - GUESSES - SIZE)\n'))
    with pytest.raises(Broken, match=r"'GUESSES': 5, 'SIZE': 3"):
        promises.check_tries(path, 20)


def test_a_curtain_begins_a_new_screen(bad_game):
    """After 45 empty lines at once the counting begins anew."""
    curtain = "\n            print('\\n' * 45)"
    lines = "\n            print('.\\n' * 12)"
    promises.check_hostile(
        bad_game(THROW, THROW + lines + curtain + lines), 60)
    with pytest.raises(Broken, match='more than 23 lines'):
        promises.check_hostile(bad_game(
            THROW, THROW + lines + curtain.replace('45', '40') + lines), 60)


def test_a_simple_game_may_go_on(bad_game):
    """At level 1 a wrong answer may be passed over, but gets a word."""
    path = bad_game(ELSE, ELSE + '\n            left = left - 1')
    path.write_text(path.read_text().replace('Level:    2', 'Level:    1'))
    promises.check_hostile(path, 60)
    path.write_text(path.read_text().replace(ELSE, '            pass'))
    with pytest.raises(Broken, match='no word in reply'):
        promises.check_hostile(path, 60)


def test_it_begins_in_a_recorded_session(bad_game, tmp_path, monkeypatch):
    """What nobody types by chance is typed in a session, and goes on."""
    path = bad_game(ELSE, ELSE + "\n            if answer == 'plugh':\n"
                    '                int(answer)')
    promises.check_hostile(path, 60)
    monkeypatch.setattr(sessions, 'GAMES', tmp_path)
    monkeypatch.setattr(sessions, 'SRC', tmp_path)
    (tmp_path / 'coin').mkdir()
    (tmp_path / 'coin' / 'won.txt').write_text('seed = 1\n{h}\n{plugh}\n')
    with pytest.raises(Broken, match='it crashes'):
        promises.check_hostile(path, 60)


def test_an_attack(bad_game, good_game):
    """It types as many answers as asked for, and names what breaks."""
    typed, broken = promises.attack(good_game, 500, 60)
    assert typed >= 500 and not broken
    path = bad_game(ELSE, ELSE + '\n            int(answer or 0)')
    assert 'it crashes' in promises.attack(path, 500, 60)[1]
    assert promises.attack(path, 10 ** 9, 0) == (0, '')
