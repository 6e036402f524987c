"""Tasks of Stop the Clock: see tools/parts/judge.py."""

from parts.scripted import Slow
from parts.screens import numbers_in, says
from parts.trial import Missing


def after(seconds):
    """Return the key Enter, as it is pressed after some seconds."""
    key = Slow('')
    key.seconds = seconds
    return key


PREDICT = {'seed': 3, 'lines': ['', after(10)], 'shows': 'Points: 0',
           'because': '0: 3 seconds cost 150, and max() takes 0 for -50.'}

HINTS = {
    '*': 'Two constants stand above the functions. Which ones are meant?',
    '**': 'play_round() knows the seconds and the target: compare them.',
    '***': 'Call play_round() twice with the same target. Who has how much?',
}

ANSWERS = {
    '*': '''
-ROUNDS = 3  # Try 4 or 5.
+ROUNDS = 5  # Try 3 or 4.
@@
-COST = 5  # So many points for each tenth of a second. Try 2 or 10.
+COST = 10  # So many points for each tenth of a second. Try 2 or 5.
''',
    '**': '''
     print(f'Seconds: {seconds:.1f}. Points: {points}')
+    if seconds < target:
+        print('Too early')
+    else:
+        print('Too late')
''',
    '***': '''
     score = 0
+    other = 0
@@
         score = score + play_round(target)
         print(f'Score: {score}')
+        other = other + play_round(target)
+        print(f'Score of player 2: {other}')  # Not judged: it helps.
@@
-    if score >= GOAL:
-        print('You win, and are as good as a clock!')
+    if score > other:
+        print('Player 1 wins!')
+    elif other > score:
+        print('Player 2 wins!')
     else:
-        print(f'You lose: {GOAL} points were needed.')
+        print('A draw!')
''',
}


def targets(game, seed):
    """Return {number: seconds} of the answers that should take so long."""
    fast, slow = (game.play([after(time)] * 60, seed) for time in (1, 300))
    found, seen = {}, ''
    for number, replies in enumerate(zip(fast.replies, slow.replies)):
        seen += fast.screens[number]
        if replies[0] != replies[1] and fast.ending == 'finished':
            for wanted in sorted(numbers_in(seen) - {0, 1, 2}):
                line = [after(900)] * number + [after(wanted)]
                if 100 in numbers_in(game.answers(line, seed)[-1]):
                    found[number] = wanted
                    break
            seen = ''
    if len(found) < 2:
        raise Missing('A game should have some rounds, and whoever is right '
                      'should get 100 points in each of them.')
    return found


def stopped(game, seed, misses):
    """Return (reply, miss) of each answer that is too late by a miss."""
    wanted = targets(game, seed)
    lines = [after(1)] * (max(wanted) + 1)
    misses = [misses[count % len(misses)] for count in range(len(wanted))]
    for number, miss in zip(wanted, misses):
        lines[number] = after(wanted[number] + miss)
    replies = game.answers(lines, seed)
    return [(replies[number], miss) for number, miss in zip(wanted, misses)]


def one_star(game):
    """Are there five rounds, and does a tenth of a second cost 10 points?"""
    for seed in range(4):
        wanted = list(targets(game, seed).values())
        players = 1 + (len(wanted) > 5 and wanted[::2] == wanted[1::2])
        if len(wanted) != 5 * players:
            return f'There should be 5 rounds, not {len(wanted) // players}.'
        if 10 not in numbers_in(game.play([], seed).opening):
            return 'The first screen should say what a tenth costs: 10 points.'
        for misses in ([0.25, -0.75], [-0.25, 0.75, 0.5]):
            for reply, miss in stopped(game, seed, misses):
                if 100 - 100 * abs(miss) not in numbers_in(reply):
                    return ('0.25 seconds too late or too early should bring '
                            '75 points, and 0.75 should bring 25.')
    return ''


def two_stars(game):
    """Is it said in each round whether it was too early or too late?"""
    for seed, misses in enumerate(([0.25, -0.25, 3, -3], [-0.5, 1, 0.5])):
        for reply, miss in stopped(game, seed, misses):
            right, wrong = 'Too late', 'Too early'
            if miss < 0:
                right, wrong = wrong, right
            if not says(reply, right) or says(reply, wrong):
                return (f'Whoever presses Enter {abs(miss)} seconds '
                        f'{right.lower()} should see "{right}".')
    return ''


def three_stars(game):
    """Do two players wait for the same, and wins who has more points?"""
    ends = ['Player 1 wins', 'Player 2 wins', 'A draw']
    for seed in range(3):
        wanted = list(targets(game, seed).values())
        if len(wanted) < 4 or wanted[::2] != wanted[1::2]:
            return 'In each round both players should wait for equal seconds.'
        more = [0.125, 0] * (len(wanted) // 2 - 1)
        for misses, won, why in (
                ([0], 2, 'nobody ever errs'),
                ([0, 4] + more, 0, 'player 1 won just the first round'),
                ([4, 0] + more[::-1], 1, 'player 2 won just the first round'),
                (more + [0, 4], 0, 'player 1 won just the last round'),
                (more[::-1] + [-4, 0], 1, 'player 2 won just the last round')):
            last = stopped(game, seed, misses)[-1][0]
            if [end for end in ends if says(last, end)] != [ends[won]]:
                return (f'When {why}, by points in all, the end should '
                        f'say "{ends[won]}!".')
    return ''
