"""Tasks of Rail Fence: see tools/parts/judge.py."""

import re

from parts.promises import question_of
from parts.screens import numbers_in, says
from parts.trial import Missing

PREDICT = {'seed': 0, 'lines': ['3'], 'shows': '  M...E...T...E...I...N',
           'because': 'The M at the beginning: it is the first letter that is '
           'put back, and the first place is always on the top rail.'}

HINTS = {
    '*': 'The question reads a constant above the functions, and so does '
         'main(), where it chooses the rails.',
    '**': 'Where is a wrong answer counted? Is guess more than rails there?',
    '***': 'ask_rails() may return 0 for a hint. On the top rail is the first '
           'letter of the message, and then one after each turn of the zigzag.'
}

ANSWERS = {
    '*': '''
-MOST = 6  # No message has more rails. Try 4 or 8.
+MOST = 8  # No message has more rails. Try 4 or 6.
''',
    '**': '''
                 wrong += 1
+                if guess > rails:
+                    print('There are too many rails.')
+                else:
+                    print('There are too few rails.')
''',
    '***': '''
             sys.exit()  # This ends the program.
+        if answer == 'hint':
+            return 0
@@
             draw(secret, guess)
-            if guess != rails:
+            if guess == 0:
+                letters = message.replace(' ', '').upper()
+                print('Top:', letters[::2 * rails - 2])
+                wrong += 1
+            elif guess != rails:
''',
}


def places(length, rails):
    """Return the places of so many letters, rail by rail, as a list."""
    turn = 2 * rails - 2
    return sorted(range(length), key=lambda place: (
        min(place % turn, turn - place % turn), place))


def rails_in(screen):
    """Return (secret, rails) of the last message on a screen.

    It begins with MEET on that number of rails only; 0 if on none.
    """
    most = max(numbers_in(question_of(screen)), default=6)
    for secret in reversed(re.findall('[A-Z]{14,}', screen.upper())):
        for rails in range(2, min(most, 12) + 1):
            order = places(len(secret), rails)
            if ''.join(secret[order.index(number)]
                       for number in range(4)) == 'MEET':
                return secret, rails
    raise Missing('A secret message that begins with MEET should be seen, on '
                  'as many rails as the question says.')


def messages(game, seed):
    """Return a list of (secret, rails): the game answered rightly."""
    found = []
    while len(found) < 9:
        session = game.play([str(rails) for secret, rails in found], seed)
        if session.ending == 'finished':
            break
        found.append(rails_in(session.screens[len(found)]))
    return found


def limit(game, seed, wrong):
    """Return how many answers that are the same wrong one end a game."""
    return len(game.play([wrong] * 40, seed).typed)


def one_star(game):
    """Are there up to 8 rails, in the question and in the messages?"""
    if max(numbers_in(question_of(game.play([]).opening)), default=0) != 8:
        return 'The question should ask for 2 to 8 rails.'
    rails = [[found[1] for found in messages(game, seed)]
             for seed in range(40)]
    seen = {number for found in rails for number in found}
    if seen != set(range(2, 9)):
        return ('In forty games there should be messages on 2 rails, 3, 4, 5, '
                '6, 7 and 8.')
    for seed in range(6):
        for typed, taken in (('8', True), ('9', False), ('1', False)):
            if typed != str(rails[seed][0]) and taken != (
                    limit(game, seed, typed) < 40):
                return (f'{typed} should ' + 'not ' * (not taken)
                        + 'count as an answer.')
    return ''


def two_stars(game):
    """Is "too many" or "too few" said after each wrong answer?"""
    for seed in range(6):
        rights = [rails for secret, rails in messages(game, seed)]
        most = max(numbers_in(question_of(game.play([]).opening)), default=6)
        wrong = ['2' if rails != 2 else str(most) for rails in rights]
        others = limit(game, seed, wrong[0]) - 1
        for place, rails in enumerate(rights):
            before = [str(number) for number in rights[:place]]
            for guess in {2, rails - 1, rails, rails + 1, most} & set(
                    range(2, most + 1)):
                for more in ([], ['blub'], wrong[place:place + 1] * others):
                    lines = before + more + [str(guess)]
                    reply = game.answers(lines, seed)[-1]
                    said = (says(reply, 'too many'), says(reply, 'too few'))
                    if said != (guess > rails, guess < rails):
                        word = ('neither' if guess == rails else '"too many"'
                                if guess > rails else '"too few"')
                        return (f'When {rails} is right and you type {guess}, '
                                f'{word} should be said.')
    return ''


def shows_top(reply, top):
    """Are these letters said to be on the top rail?"""
    for line in reply.upper().split('\n'):
        line = re.sub(r'\b([A-Z]) (?=[A-Z]\b)', r'\1', line)  # M A O is MAO.
        if top in re.findall('[A-Z]+', line.partition('TOP')[2]):
            return True
    return False


def three_stars(game):
    """Does hint count as a wrong answer, and show the top rail?"""
    for seed in range(5):
        found = messages(game, seed)
        rights = [str(rails) for secret, rails in found]
        wrong = ['3' if rails == '2' else '2' for rails in rights]
        most = limit(game, seed, wrong[0])
        for place, (secret, rails) in enumerate(found):
            top = secret[:len(range(0, len(secret), 2 * rails - 2))]
            for before in range(most):
                lines = rights[:place] + wrong[place:place + 1] * before
                if most > before + 1 and not shows_top(game.answers(
                        lines + ['Hint'], seed)[-1], top):
                    return (f'For {secret} on {rails} rails hint should show '
                            f'"Top: {top}".')
                mixed = lines + ['hint', 'blub'] + wrong[place:place + 1] * 40
                hints = rights[:place] + ['hint'] * 40
                for typed, extra in ((mixed, before < most - 1), (hints, 0)):
                    count = len(game.play(typed, seed).typed)
                    if count != place + most + extra:
                        return ('A hint should count as a wrong answer, and '
                                f'{most} of them should lose.')
                if before + 1 < most and game.play(
                        lines + ['hint'] + rights[place:], seed).typed[
                            -len(rights[place:]):] != rights[place:]:
                    return 'After a hint the right number should still count.'
    return ''
