"""Tasks of Acey-Deucey: see tools/parts/judge.py."""

import re

from parts.promises import question_of

PREDICT = {'seed': 1123, 'lines': ['5'],
           'shows': 'and you lose 5.',
           'because': 'You lose your bet: a 9 is equal to one of the two '
           'cards, and low < third < high is true for 4 to 8 alone.'}

HINTS = {
    '*': 'Two of the constants above main() say it. Which ones?',
    '**': 'Which cards lie between 4 and 7, and how many are they? Do the '
          'same with high and low, before the line that asks for the bet.',
    '***': 'Look at the answer before the line that refuses it. A variable '
           'that is True or False can remember whether "new" was used.',
}

ANSWERS = {
    '*': '''
-START = 20  # The points that you begin with. Try 10 or 30.
-GOAL = 60  # The points that win. Try 40 or 100.
+START = 30  # The points that you begin with. Try 10 or 20.
+GOAL = 80  # The points that win. Try 40 or 100.
''',
    '**': '''
         print(f'[ {low} ]  [ ? ]  [ {high} ]')
+        print(f'{high - low - 1} of 13 cards would win.')
''',
    '***': '''
     deals_left = DEALS
+    can_change = True
@@
             return  # This ends main(), and so the game.
+        if answer == 'new' and can_change:
+            can_change = False
+            low = random.randint(1, 6)
+            high = random.randint(low + 2, 13)
+            continue
''',
}


def points_in(screen):
    """Return how many points can be bet, by a screen's question, or None."""
    question = question_of(screen)
    found = (re.findall(r'to (\d{1,9})', question)
             or re.findall(r'\d{1,9}', question))
    return int(found[-1]) if found else None


def cards_in(screen):
    """Return the two cards beside a question mark in a line, or None."""
    found = re.findall(r'(\d+)[^\d?\n]*\?[^\d?\n]*(\d+)', screen)
    return found[-1] if found else None


def bets(game, seed, targets):
    """Return bets that bring the points from 30 to the targets, in order.

    None if there are too few deals that win, which bets of 1 tell.
    """
    points = [points_in(screen)
              for screen in game.play(['1'] * 60, seed).screens]
    lines, now = [], 30
    for before, after in zip(points, points[1:]):
        bet = 0
        if None not in (before, after) and after > before:
            bet = targets[0] - now
            now, *targets = targets
        lines.append(str(bet))
        if not targets:
            return lines
    return None


def one_star(game):
    """Does the game go from 30 points to 80?"""
    opening = game.play([]).opening
    if points_in(opening) != 30 or not re.search(r'\b80\b', opening):
        return ('The first screen should speak of 80 points, and the player '
                'can bet up to 30.')
    seen = 0
    for seed in range(12):
        for goal, ends in ((79, False), (80, True), (90, True)):
            lines = bets(game, seed, [60, goal])
            if lines:
                seen += 1
                if game.ends(lines, seed) != ends:
                    return (f'With {goal} points the game should '
                            + ('be won.' if ends else 'go on.'))
    return '' if seen else 'The game should be won with 80 points.'


def two_stars(game):
    """Is the number of cards that would win said before each bet?"""
    for seed in range(4):
        lines = ['0', '1', 'blub'] + ['0'] * 40
        known = game.original.play(lines, seed).screens
        screens = game.play(lines, seed).screens[:-1]
        for number, screen in enumerate(screens):
            cards = cards_in(screen) or cards_in((known + [''] * 50)[number])
            said = re.findall(r'(?<!\d)(\d+) of 13(?!\d)',
                              ' '.join(screen.lower().split()))
            if not cards or number == 3 and not said:
                continue  # A refusal need not say it again.
            count = int(cards[1]) - int(cards[0]) - 1
            if said[-1:] != [str(count)]:
                return (f'With the cards {cards[0]} and {cards[1]}, the screen'
                        f' should say "{count} of 13" before the bet.')
    return ''


def three_stars(game):
    """Do two new cards come for "new", once, and no deal is lost?"""
    deals = len(game.play(['0'] * 200).typed)
    changed = set()
    for seed in range(3):
        for before in {0, 2, max(0, deals - 1)}:
            start = ['0'] * before
            asked = game.play(start, seed).screens[before]
            refused, again = game.answers(start + ['blub', 'new'], seed)[-2:]
            reply, won = game.answers(start + ['new', '1'], seed)[-2:]
            sentence = refused.strip().split('\n')[0]
            if points_in(reply) != points_in(asked) or sentence in reply:
                return ('After the first "new" the player should see two new '
                        'cards and be asked for the bet again.')
            old = cards_in(asked) or (asked, asked)
            new = cards_in(reply) or (reply, reply)
            changed |= {place for place in (0, 1) if old[place] != new[place]}
            if again != reply:
                return 'After a refused answer "new" should still work.'
            lines = start + ['new'] + ['0'] * 200
            if len(game.play(lines, seed).typed) != deals + 1:
                return 'A "new" should not use up a deal.'
            if game.answers(start + ['new', 'new', '1'], seed)[-1] != won:
                return ('A second "new" should be refused, and the cards '
                        'should stay.')
        later = ['new', '0', 'new', '1']
        if game.answers(later, seed)[-1] != game.answers(
                later[:2] + later[3:], seed)[-1]:
            return 'After "new" in deal 1, it should be refused in deal 2.'
    if changed != {0, 1}:
        return 'After the first "new", both cards should be new ones.'
    return ''
