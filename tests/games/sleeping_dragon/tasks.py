"""Tasks of Sleeping Dragon: see tools/parts/judge.py."""

import re

from parts.screens import says

PREDICT = {'seed': 0, 'lines': ['perhaps'],
           'shows': 'You mumble something and walk in.',
           'because': 'There is an else for it: you walk in, and sleep is 1 '
           'less. The question does not come again.'}

HINTS = {
    '*': 'Which line prints what you hear? Look for the z in it.',
    '**': 'Look at the three lines that begin with elif answer == \'creep\'. '
          'A new elif like this can stand in front of it.',
    '***': 'Where the crown is carried home, let random.randint(1, 2) choose '
           'the way that leads out. Then ask, and compare.',
}

ANSWERS = {
    '*': '''
-    print('You stand in front of its cave and hear: ' + 'z' * sleep)
+    print('You stand in front of its cave and hear: ' + 'r' * sleep)
''',
    '**': '''
+    elif answer == 'dance':
+        print('The dragon dances with you. You win!')
+        return
     elif answer == 'creep':
''',
    '***': '''
         if sleep > 5:
-            print('No coin rolls. You carry the crown home, and you win!')
+            out = 'left'
+            if random.randint(1, 2) == 1:
+                out = 'right'
+            answer = input('It is yours! Left or right? ').strip().lower()
+            if answer == 'quit':
+                print('Goodbye!')  # Not judged: a rule of the house.
+            elif answer == out:
+                print('You carry the crown home, and you win!')
+            else:
+                print('That leads back to the dragon. You lose.')
''',
}

PAIRS = (('left', 'right'), ('l', 'r'), ('1', '2'))


def one_star(game):
    """Is the snore made of r, and does it still tell how deep it sleeps?"""
    told = {}
    for seed in range(40):
        session = game.play(['sing'], seed)
        snores = re.findall(r'\b[rz]+\b', session.opening.lower())
        if not snores or 'z' in ''.join(snores):
            return 'What you hear should be made of r alone, as in "rrrr".'
        told.setdefault(max(map(len, snores)), set()).add(session.last)
    awake = sum(last == told[min(told)] for last in told.values())
    if awake > 2 or told[min(told)] & told[max(told)]:
        return 'The deeper it sleeps, the more r you should hear.'
    return ''


def two_stars(game):
    """Does "dance" win at the first question, and only there?"""
    words = 'The dragon dances with you'
    for seed in range(20):
        for typed in ('dance', ' DANCE '):
            if not says(game.answers([typed], seed)[0], words):
                return f'After "dance", "{words}." should always be seen.'
            if not game.ends([typed], seed) or says(
                    game.play([typed], seed).last, 'you lose'):
                return 'After "dance" the game should be over: you have won.'
        for lines in (['sing'], ['creep', 'dance'], ['perhaps', 'dance']):
            if any(says(text, words) for text in game.answers(lines, seed)):
                return 'It should only dance after "dance" at the cave.'
        if [game.ends([word], seed) for word in (
                'sing', 'creep', 'perhaps')] != [True, False, False]:
            return 'After "sing" the game should end; after "creep", go on.'
    return ''


def sleep_of(screen):
    """Return how deep the dragon sleeps: the longest row of one letter."""
    return max((len(found.group()) for found in re.finditer(
        r'\b([a-z])\1*\b', screen.lower())), default=0)


def three_stars(game):
    """Has who gets away with the crown to find the way out?"""
    seen = {way: set() for pair in PAIRS for way in pair}
    for seed in range(60):
        sleep = sleep_of(game.play([], seed).opening)
        for lines in (['creep', 'ring'], ['creep', 'crown'], ['hm', 'crown']):
            deep = sleep - (lines[0] == 'hm')
            session = game.play(lines, seed)
            away = lines[1] == 'crown' and deep > 5
            if away == (session.ending == 'finished'):
                return (f'After a snore of length {sleep}, "{lines[0]}" and '
                        f'"{lines[1]}", the way should '
                        f'{"" if away else "not "}be asked.')
            if not away:
                continue
            if not all(says(session.replies[1], way) for way in PAIRS[0]):
                return 'The new question should be "Left or right?".'
            for way in seen:
                after = game.play(lines + [way], seed)
                over = after.ending == 'finished' and after.last.strip()
                seen[way].add(re.sub('left|right', '', after.last.lower())
                              if over else '')
            told = game.play(lines, seed).replies[1]
            if says(told, 'crown home, and you win'):
                return 'Nobody has won before the way out is found.'
            lines = lines + ['blub']
            told = game.answers(lines, seed)[2]
            if not told.strip() or (
                    says(told, 'you win') and game.ends(lines, seed)):
                return ('After "blub" at the new question something should '
                        'be said, and nobody should win.')
    for pair in PAIRS:
        if all(len(seen[way]) > 1 and '' not in seen[way] for way in pair):
            texts = seen[pair[0]] | seen[pair[1]]
            if not all(says(text, 'you win') for text in texts):
                return ''
    return ('Both "left" and "right" should end the game, and each should '
            'lead out in about half of the games.')
