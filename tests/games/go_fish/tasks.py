"""Tasks of Go Fish: see tools/parts/judge.py."""

import re

from parts.scripted import CTRL_D
from parts.screens import numbers_in, plain_question, says
from parts.trial import Missing, Trial

PREDICT = {'seed': 5, 'lines': ['fin 5'], 'shows': 'You fished just that!',
           'because': 'It is still yours: turn() goes on as long as a card of '
           'that rank comes, from Fin or from the pond.'}

HINTS = {
    '*': 'Which constant says how many ranks there are?',
    '**': 'Human.choose() shows the cards before it asks. What is len() of a '
          'hand?',
    '***': 'Rivals have a method hear(), and so can you: there each question '
           'is heard. The word itself comes in choose(), as quit does.',
}

ANSWERS = {
    '*': '''
-RANKS = 9  # The ranks are 1 to this one, with four cards each. Try 7 or 8.
+RANKS = 10  # The ranks are 1 to this one, with four cards each. Try 7 or 8.
''',
    '**': '''
         print('Your hand:', self.hand)
+        print(f'Cards: {len(self.hand)}')
''',
    '***': '''
     """The player at the keyboard."""
+
+    asked = []  # The ranks that Fin has asked for.
+
+    def hear(self, asker, other, rank):
+        """Remember what Fin asks for."""
+        if asker.name == 'Fin' and rank not in self.asked:
+            self.asked = self.asked + [rank]
@@
                 sys.exit()  # This ends the program.
+            if answer == 'memory':
+                print('Asked:', ' '.join([str(rank) for rank in self.asked]))
+                continue
''',
}


def block_of(screen):
    """Return the lines above the question, up to an empty one."""
    return screen.rsplit('\n\n', 1)[-1].split('\n')[:-1]


def hand_on(screen):
    """Return the cards that a screen shows last behind the word hand."""
    for line in reversed(block_of(screen)):
        line = re.sub(r'(?i)\bcards?\W{0,3}\d+|\d+ cards?\b', '', line)
        found = re.search(r'(?i)\bhand\b\D*([\d ,]*)', line)
        if found:
            return [int(rank) for rank in re.findall(r'\d+', found.group(1))]
    return []


def played(game, seed, longest=40):
    """Return the lines of a game, and the screens that show a hand.

    Fin and Mia are asked in turn for one rank after the other.
    """
    lines, shown = [], []

    def answer(screen):
        """Ask for some card of the hand."""
        hand = hand_on(screen)
        if not hand or len(lines) >= longest:
            return CTRL_D
        shown.append(screen)
        lines.append(f'{("fin", "mia")[len(lines) % 2]} '
                     f'{hand[len(lines) % len(hand)]}')
        return lines[-1]
    session = game.play(answer, seed)
    if len(shown) < 2 and session.ending != 'finished':
        raise Missing('Before each question your hand should be shown, as at '
                      'first.')
    return lines, shown


def one_star(game):
    """Are there the ranks 1 to 10, and no others?"""
    hands = set()
    for seed in range(25):
        opening = game.play([], seed).opening
        if 10 not in numbers_in(opening.rsplit('\n\n', 1)[0]):
            return 'The rules should say that the ranks are 1 to 10.'
        hands |= set(hand_on(opening))
        if seed < 6:
            lines, shown = played(game, seed, 80)
            hands |= {card for screen in shown for card in hand_on(screen)}
            if len(lines) == 80:
                return 'The game should end when somebody has enough books.'
    return '' if hands == set(range(1, 11)) else (
        f'The cards that you see should be 1 to 10, not {min(hands)} to '
        f'{max(hands)}.')


def two_stars(game):
    """Is the number of cards said before each question?"""
    for seed in range(5):
        for screen in played(game, seed)[1]:
            hand = hand_on(screen)
            if not any(len(hand) in numbers_in(line)
                       for line in block_of(screen) if says(line, 'cards')):
                return ('With the hand {}, "Cards: {}" should be '
                        'seen.'.format(' '.join(map(str, hand)), len(hand)))
    return ''


def asked_by_fin(game, lines, seed):
    """Return the ranks that Fin asks for while these lines are typed, a set.

    The copy tells it, or the original, if both play the same game.
    """
    copy = game.play(lines, seed)
    known = Trial(game.original.path, constants=game.constants)
    reference = known.play(lines, seed)
    told = copy.transcript
    if list(map(hand_on, copy.replies)) == list(
            map(hand_on, reference.replies)):
        told = reference.transcript
    return set(map(int, re.findall(r'\bFin asked \w+ for (\d+)', told)))


def three_stars(game):
    """Does "memory" list what Fin has asked for, and cost nothing?"""
    most = 0
    for seed in range(6):
        lines = played(game, seed, 12)[0]
        for count in (0, 1, 3, 6, 10):
            if count + 1 >= len(lines):
                continue
            wanted = asked_by_fin(game, lines[:count], seed)
            most = max(most, len(wanted))
            typed = lines[:count] + ['memory', 'blub', 'Memory', lines[count]]
            replies = game.answers(typed, seed)[count:]
            refused = replies[1].split('\n')[0]
            for reply in replies[0], replies[2]:
                told = [line for line in reply.split('\n')
                        if says(line, 'asked')]
                seen = re.findall(r'\d+', ' '.join(told))
                if sorted(map(int, seen)) != sorted(wanted) or (
                        wanted and refused in reply):
                    names = ' '.join(map(str, sorted(wanted)))
                    return ('When Fin has asked for these ranks, "memory" '
                            f'should only say "Asked: {names}".')
            plain = game.answers(lines[:count + 1], seed)[count]
            if plain_question(replies[0]) != plain_question(
                    replies[1]) or replies[3] != plain:
                return ('After "memory" you should be asked again, and all '
                        'should be as it was.')
    return '' if most > 2 else 'Fin should ask for cards, as before.'
