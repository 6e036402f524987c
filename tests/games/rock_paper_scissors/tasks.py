"""Tasks of Rock, Paper, Scissors: see tools/parts/judge.py."""

import re

PREDICT = {'seed': 5, 'lines': ['rock'], 'shows': 'A draw!',
           'because': 'Nobody: yours and mine are equal, and only the other '
           'two branches give a point.'}

HINTS = {
    '*': 'A constant stands above main(). Which one is 5 now?',
    '**': 'A new variable counts the draws, 0 at first. Where does the '
          'program say that it is a draw?',
    '***': 'The well needs a number of its own, such as 3, and it does not '
           'belong in the circle: ask for it before all other comparisons.',
}

ANSWERS = {
    '*': '''
-GOAL = 5  # So many throws win the game. Try 2 or 10.
+GOAL = 7  # So many throws win the game. Try 2 or 10.
''',
    '**': '''
     my_points = 0
+    draws = 0
@@
             print('A draw!')
+            draws = draws + 1
+            print(f'Draws: {draws}')
''',
    '***': '''
-        answer = input('Rock, paper or scissors (r/p/s)? ').strip().lower()
+        answer = input('Your throw (r/p/s/w)? ').strip().lower()
@@
             yours = 2
+        elif answer == 'w' or answer == 'well':
+            yours = 3
         else:
-            print('Please type r, p or s.')
+            print('Please type r, p, s or w.')  # Not judged: any words do.
@@
-        elif yours == (mine + 1) % 3:
+        elif yours == (mine + 1) % 3 or yours == 3 and mine != 1:
''',
}
MANY = 80  # More throws than a game has.
DRAWS = r'\bdraws?\W{0,3}(\d+)', r'(\d+)\W{0,3}draws?\b'


def draws_on(screen):
    """Return the numbers of draws that a screen names, and the rest of it."""
    for form in DRAWS:
        found = re.findall(form, screen.lower())
        if found:
            return [int(digits[-9:]) for digits in found], re.sub(
                form, ' ', screen.lower())
    return [], screen


def scores(screens):
    """Return the points, yours and the computer's, before and after screens.

    A screen changes them if it shows one point more; else it is a draw.
    """
    found = [(0, 0)]
    for screen in screens:
        yours, mine = found[-1]
        numbers = [int(digits) for digits
                   in re.findall(r'\d{1,9}', draws_on(screen)[1])]
        pairs = list(zip(numbers, numbers[1:]))
        if (yours + 1, mine) in pairs:
            yours += 1
        elif (yours, mine + 1) in pairs:
            mine += 1
        found.append((yours, mine))
    return found


def one_star(game):
    """Do seven throws win, whoever wins?"""
    winners = set()
    for seed in range(8):
        final = scores(game.play(list('rpsspr') * MANY, seed).replies)[-1]
        if max(final) != 7:
            return ('The game should end when one of you has won 7 throws; '
                    'one ended at {} to {}.'.format(*final))
        winners.add(final.index(7))
    return '' if len(winners) == 2 else 'Each of you should be able to win.'


def two_stars(game):
    """Does each draw show how many there were so far?"""
    for seed in range(8):
        lines = (['blub'] * (seed % 3) + list('rrp'[seed % 2:])) * MANY
        replies = game.play(lines, seed).replies
        before = (0, 0)
        draws = 0
        for line, reply, after in zip(lines, replies, scores(replies)[1:]):
            if line != 'blub':
                draws += after == before
                said = draws_on(reply)[0]
                if said != [draws] and (said or after == before):
                    return (f'When {draws} throws were draws so far, "Draws: '
                            f'{draws}" should be seen.')
            before = after
    return ''


def outcomes(game, lines, seed):
    """Return the points that r, p, s and w bring next, and if they end it."""
    found = []
    for throw in 'rpsw':
        session = game.play(lines + [throw], seed)
        before, after = scores(session.replies)[-2:]
        found.append((after[0] - before[0], after[1] - before[1],
                      session.ending == 'finished'))
    return found


def three_stars(game):
    """Is there a well for you alone, which beats all but paper?"""
    seen = set()
    for seed in range(6):
        lines = []
        while len(lines) < MANY:
            found = outcomes(game, lines, seed)
            won = [each[:2] == (1, 0) for each in found]
            lost = [each[:2] == (0, 1) for each in found]
            mine = (won.index(True) + 2) % 3 if True in won[:3] else 0
            if won[:3].count(True) != 1 or not lost[(mine + 2) % 3]:
                return ('Against r, p and s, the computer should still throw '
                        'rock, paper or scissors.')
            seen.add(mine)
            like = (mine + 1) % 3 if mine != 1 else 0
            if found[3] != found[like]:
                name = ('rock', 'paper', 'scissors')[mine]
                return (f'When the computer throws {name} and you throw the '
                        f'well (w), {"it" if mine == 1 else "you"} should get '
                        'the point.')
            throw = (won.index(True), lost.index(True), 3)[seed % 3]
            if found[throw][2]:
                break
            lines += ['rpsw'[throw]] + ['blub'] * (seed == 4)
    return '' if len(seen) == 3 else 'The computer should throw all three.'
