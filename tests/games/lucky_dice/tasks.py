"""Tasks of Lucky Dice: see tools/parts/judge.py."""

import re

from parts.scripted import CTRL_D
from parts.screens import plain_question

PREDICT = {'seed': 1, 'lines': ['r', 'r'],
           'shows': '***oo~ shows *\nStars: 2, clouds: 0\nCup: 3 x ***oo~',
           'because': 'One: the two dice with a paw stay in the hand, and '
           'the loop takes dice out until there are three.'}

HINTS = {
    '*': 'Two constants. A die is a text of six marks: each is one side.',
    '**': 'The dice with a paw are put in a list: how long is it?',
    '***': 'Where stops() is called, only Red should be asked. What should '
           'stand there for Blue is true or false, by stars and clouds.',
}

ANSWERS = {
    '*': '''
-EASY = '***oo~'
+EASY = '****o~'
@@
-GOAL = 13  # The stars that win. Try 7 or 20.
+GOAL = 20  # The stars that win. Try 7 or 13.
''',
    '**': '''
         hand = paws
+        print(f'Paws: {len(paws)}')
''',
    '***': '''
-        if stops(player):
+        if player == 'Blue':
+            stop = stars >= 3 or clouds >= 2
+        else:
+            stop = stops(player)
+        if stop:
''',
}


def rolls_in(screen):
    """Return the rolls on a screen, texts of three marks."""
    marks = ''.join(re.findall(r'(?<![\w*~])[*o~](?![\w*~])', screen))
    return [marks[place:place + 3] for place in range(0, len(marks), 3)]


def scores_in(text):
    """Return the stars of Red and Blue, pairs, each time that they change."""
    found = re.findall(r'(?i)\bred\b\D{0,9}(\d+)\D{1,9}blue\b\D{0,9}(\d+)',
                       text)
    return [(int(red), int(blue)) for red, blue in dict.fromkeys(found)]


def played(game, seed, enough=6):
    """Return the Session of a game; nonsense is typed now and then.

    enough: stop with so many points, 1 for a star and 2 for a cloud.
    """
    typed, turn = [''], ''

    def player(screen):
        """Roll until it is enough."""
        nonlocal turn
        turn += ''.join(rolls_in(screen)[:typed[-1] == 'r'])
        if typed[-1] == 's' or turn.count('~') > 2:
            turn = ''
        points = turn.count('*') + 2 * turn.count('~')
        typed.append('s' if points >= enough else 'r')
        if len(typed) % 7 == 2:
            typed[-1] = 'blub'
        return typed[-1] if len(typed) < 300 else CTRL_D
    return game.play(player, seed)


def one_star(game):
    """Do 20 stars win, and have the easy dice four of them?"""
    for seed in range(12):
        session = played(game, seed)
        scores = scores_in(session.transcript)
        if not scores or session.ending != 'finished':
            return 'The stars of Red and Blue should be seen in each turn.'
        dice = set(re.findall(r'(?<![*o~])[*o~]{6}', session.transcript))
        if '****o~' not in dice or '***oo~' in dice:
            return 'The easy dice should be "****o~", and not as before.'
        tie = any(red == blue > 19 for red, blue in scores)
        if max(scores[-1]) < 20 or max(map(max, scores[:-2])) > 19 and not tie:
            return (f'The game ends when the stars are {scores[-1][0]} and '
                    f'{scores[-1][1]}; it should when somebody has 20.')
    return ''


def two_stars(game):
    """Is it said after each roll how many paws there are?"""
    for seed in range(4):
        session = played(game, seed, 6 + seed % 2)
        for typed, screen in zip(session.typed, session.screens[1:]):
            said = re.findall(r'\bpaws\b\W{0,3}(\d+)|\b(\d+) paws\b',
                              screen.lower())
            rolls = rolls_in(screen)
            wanted = [roll.count('o') for roll in rolls]
            if [int(one or other) for one, other in said] != wanted:
                return (f'After the roll {" ".join(rolls[0])}, "Paws: '
                        f'{wanted[0]}" should be seen.' if rolls else
                        f'After "{typed}" no paws should be counted.')
    return ''


def three_stars(game):
    """Is only Red asked, and does Blue roll and stop as it should?"""
    for seed in range(5):
        session = played(game, seed, 2 + seed)
        if len(set(map(plain_question, session.screens[:-1]))) > 1:
            return 'Only Red should be asked, never Blue.'
        blue, clouds = 0, 0
        for typed, screen in zip(session.typed, session.screens[1:]):
            rolls = rolls_in(screen)
            if typed == 'r':
                clouds += ''.join(rolls[:1]).count('~')
                del rolls[:1]
            if typed != 's' and clouds < 3:
                if rolls:
                    return 'Blue should roll only after the turn of Red.'
                continue
            clouds = 0
            for number in range(len(rolls) + 1):
                turn = ''.join(rolls[:number])
                done = turn.count('*') > 2 or turn.count('~') > 1
                if done != (number == len(rolls)):
                    return (f'With {turn.count("*")} stars and '
                            f'{turn.count("~")} clouds Blue should '
                            f'{"stop" if done else "roll"}.')
            blue += turn.count('*') * (turn.count('~') < 3)
            if [blue] != [pair[1] for pair in scores_in(screen)[-1:]]:
                return f'After that turn Blue should have {blue} stars.'
    return ''
