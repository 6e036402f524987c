"""Tasks of Simon Says: see tools/parts/judge.py."""

import re

from parts.scripted import CTRL_D
from parts.screens import numbers_in, plain_question, says
from parts.trial import Missing

PREDICT = {'seed': 6, 'lines': ['', 'r', '', 'r'],
           'shows': 'Please type letters of rgbp, 2 in all.',
           'because': 'It asks again: the while loop in repeats() goes on.'}

HINTS = {
    '*': 'Two constants belong together: the colours and how they begin.',
    '**': 'row[-1] is the last colour. Is there always a row[-2]?',
    '***': 'repeats() shows a row and says whether it was right. Call it '
           'again, for the same row, as long as it is not.',
}

ANSWERS = {
    '*': '''
-COLOURS = ['red', 'green', 'blue', 'pink']
-LETTERS = 'rgbp'  # How the colours begin.
+COLOURS = ['red', 'green', 'blue', 'pink', 'white', 'yellow']
+LETTERS = 'rgbpwy'  # How the colours begin.
''',
    '**': '''
     print('\\nSimon says:', ' '.join(row))
+    if len(row) > 1 and row[-1] == row[-2]:
+        print('Twice!')
''',
    '***': '''
     row = []
+    lives = 3
     while len(row) < GOAL:
         row.append(random.choice(COLOURS))
-        if not repeats(row):
-            print(f'You lose. Colours you repeated: {len(row) - 1}')
-            return  # This ends main(), and so the game.
+        while not repeats(row):
+            lives = lives - 1
+            print(f'Lives left: {lives}')
+            if lives == 0:
+                print(f'You lose. Colours you repeated: {len(row) - 1}')
+                return  # This ends main(), and so the game.
         print('Right!')
''',
}

COLOUR = re.compile(r'\b(red|green|blue|pink|white|yellow|orange|purple|black'
                    r'|brown|gr[ae]y|violet|gold|silver|turquoise|magenta)\b')


class Simon:
    """A player of one game; it keeps what it sees.

    plan: for each row shown, in turn, 'r' to repeat it, 'x' to type nonsense
    before that, 'f' or 'l' to get its first or last colour wrong; then 'r'.
    shown: (screen, colours) of each row. told: what came after each of them.
    """

    def __init__(self, game, seed, plan=''):
        """Play the game; raise Missing if it does not come to an end."""
        self.plan, self.shown, self.told = list(plan), [], []
        self.asked, self.length = [], 1
        session = game.play(self.typed, seed)
        self.told.append(session.last.lower())
        if session.ending != 'finished':
            raise Missing('Whoever types how the colours begin should come to '
                          'the end of the game.')

    def typed(self, screen):
        """Return what to type."""
        self.asked.append(plain_question(screen))
        if len(self.asked) > 90:
            return CTRL_D
        if self.asked[-1] == self.asked[0]:
            if self.shown:
                self.told.append(screen.lower())
                self.length += self.step == 'r'
            found = COLOUR.findall(screen.lower())[-self.length:]
            self.shown.append((screen, found))
            self.step = self.plan.pop(0) if self.plan else 'r'
            return ''
        letters = [colour[0] for colour in self.shown[-1][1]] or ['r']
        if self.step == 'x':
            self.step = 'r'
            return ''.join(letters) + letters[0]
        if self.step in 'fl':
            place = -1 if self.step == 'l' else 0
            letters[place] = 'b' if letters[place] == 'r' else 'r'
        return ''.join(letters)


def one_star(game):
    """Does Simon say all six colours, and can they be repeated?"""
    games = [Simon(game, seed).shown for seed in range(20)]
    for colour in ('white', 'yellow', 'red', 'green', 'blue', 'pink'):
        if not any(colour in shown[-1][1] for shown in games):
            return f'In twenty games, {colour} should come at least once.'
    if len(set(map(len, games))) > 1:
        return 'Whoever repeats all rows should win, with any colours.'
    return ''


def two_stars(game):
    """Is it said when the new colour is the same as the one before it?"""
    for seed in range(16):
        before = []
        for screen, row in Simon(game, seed, ('', 'xrrxl')[seed % 2]).shown:
            same = row[-2:-1] == row[-1:]
            if says(screen, 'twice') != same and len(row) > len(before):
                return (f'Below the row {" ".join(row)}, "Twice!" should '
                        f'{"" if same else "not "}be seen.')
            before = row
    return ''


def lines_of(screen):
    """Return the lines of a screen, a set, each number as #."""
    return set(re.sub(r'\d+', '#', screen).split('\n'))


def three_stars(game):
    """Are there three lives, and does the row come again?"""
    for seed in range(3):
        won = Simon(game, seed).told
        goal = len(won)
        lost = Simon(game, seed, 'lll').told
        if lines_of(lost[-1]) <= lines_of(lost[0]):
            return 'Without lives, the player should be told that it is lost.'
        happy = lines_of(won[-1]) - lines_of(won[0])
        for plan in ('f', 'fl', 'lff', 'rl', 'xlxf', 'rfrl', 'rlrfl', 'frlf',
                     'r' * (goal - 1) + 'lf', 'r' * (goal - 1) + 'flf'):
            simon = Simon(game, seed, plan)
            wrong = plan.count('f') + plan.count('l')
            if len(simon.shown) != (len(plan) if wrong > 2 else goal + wrong):
                return 'The third wrong answer should end the game, no other.'
            lives = 3
            for step, (screen, row), (after, new), told in zip(
                    plan, simon.shown, simon.shown[1:], simon.told):
                lives -= step in 'fl'
                if (new if step in 'fl' else new[:-1]) != row:
                    return ('After a wrong answer the same row should come '
                            'again, after a right one a longer one.')
                if step in 'fl' and not any(
                        lives in numbers_in(line) for line
                        in re.findall('.*li[vf]e.*', told)):
                    return (f'After {3 - lives} wrong answers, "Lives left: '
                            f'{lives}" should be seen.')
            if bool(happy & lines_of(simon.told[-1])) == (wrong > 2):
                return ('Whoever has a life at the end should win, and '
                        'without lives one should lose.')
    return ''
