"""Tasks of Countdown Numbers: see tools/parts/judge.py."""

import random
import re

from parts.scripted import CTRL_D, load

PREDICT = {'seed': 0, 'lines': ['50-2'],
           'shows': 'Your numbers: 100 9 7 6 48\n',
           'because': 'Five: two numbers go, and only the result, 48, comes '
           'in their place.'}

HINTS = {
    '*': 'Both are constants, at the top.',
    '**': 'The line that finds out how far away you are at the end of a round '
          'is what you need after each step, too.',
    '***': 'A list can keep what your numbers were before each step. Should '
           'ask_step() take "undo" when that list is empty?',
}

ANSWERS = {
    '*': '''
-ROUNDS = 3  # Try 2 or 5.
-GOAL = 20  # Points that win. Try 10 or 15.
+ROUNDS = 4  # Try 2 or 5.
+GOAL = 30  # Points that win. Try 10 or 15.
''',
    '**': '''
         print(f'{step} = {numbers[-1]}')
+        away = min([abs(target - number) for number in numbers])
+        print(f'Away: {away}')
''',
    '***': '''
-def ask_step(steps):
+def ask_step(steps, before):
@@
         if answer == 'done' or answer in steps:
             return answer
+        if answer == 'undo' and before:
+            return answer
@@
     answer = shortest(numbers, target)
+    before = []  # The numbers before each step.
@@
-        step = ask_step(steps)
+        step = ask_step(steps, before)
         if step == 'done':
             break
+        if step == 'undo':
+            numbers = before.pop()
+            continue
+        before.append(numbers)
         numbers = steps[step]
''',
}


def read(screen):
    """Return the target and the six numbers on a screen; [] for none."""
    lines = screen.split('\n')
    rich = [place for place, line in enumerate(lines)
            if len(re.findall(r'\d+', line)) >= 6]
    found = re.findall(r'\d+', '\n'.join(lines[:rich[-1] + 1])) if rich else []
    found = [int(digits) for digits in found][-7:]
    return (found[0], found[1:]) if len(found) == 7 else (0, [])


def after(numbers, step):
    """Return the numbers after a step that is allowed."""
    first, sign, second = re.findall(r'(\d+)(\D)(\d+)', step)[0]
    first, second = int(first), int(second)
    left = list(numbers)
    left.remove(first)
    left.remove(second)
    return left + [{'+': first + second, '-': first - second,
                    '*': first * second, '/': first // second}[sign]]


def steps_to(search, screen, away):
    """Return steps that end so far from a screen's target, and then done.

    search: the original game, as a module.
    """
    target, numbers = read(screen)
    for wanted in [target - away, target + away]:
        for most in (1, 2, 3):
            found = search.find(numbers, wanted, most) if numbers else []
            left, seen = numbers, []
            for step in found:
                left = after(left, step)
                seen += left
            if found and (away == 0 or target not in seen):
                return found + ['done'] * (away > 0)
    return ['done']


def end_of(game, misses):
    """Return the last screen, without digits, of a game that misses so."""
    misses, waiting = list(misses), []
    search = load(game.original.path, {})

    def player(screen):
        """Type the next step of the round, or begin the next one."""
        if not waiting:
            if not misses:
                return CTRL_D
            miss = misses.pop(0)
            waiting.extend(
                ['done'] if miss > 10 else steps_to(search, screen, miss))
        return waiting.pop(0)
    session = game.play(player, 9)
    over = session.ending == 'finished' and not misses
    return re.sub(r'\d+', '', session.last) if over else ''


def one_star(game):
    """Are there four rounds, and do 30 points win?"""
    ends = [end_of(game, misses + (99,))
            for misses in ((0, 0, 0), (0, 0, 1), (99, 99, 99))]
    if '' in ends:
        return 'There should be 4 rounds, and then the game should be over.'
    if ends[0] == ends[1] or ends[1] != ends[2]:
        return '30 points should win, and 29 should not.'
    return ''


def walk(search, steps):
    """Yield what to type in two rounds; the second one hits the target.

    steps: a list, which gets a tuple for each: the step, how far away its
    numbers are, and whether the round is over.
    """
    screen = yield
    for seed in (1, 2):
        target, numbers = read(screen)
        plan = steps_to(search, screen, 0) if seed == 2 else []
        while len(numbers) > 1 and target not in numbers and plan != ['done']:
            pair = random.Random(seed).sample(numbers, 2)
            step = plan.pop(0) if plan else f'{pair[0]}+{pair[1]}'
            numbers = after(numbers, step)
            away = min(abs(target - each) for each in numbers)
            steps.append((step, away, away == 0 or len(numbers) == 1))
            screen = yield step
    while True:
        yield CTRL_D


def two_stars(game):
    """Is the nearest number's distance said after each step?"""
    for seed in (3, 9):
        steps = []
        typist = walk(load(game.original.path, {}), steps)
        next(typist)  # It is waiting for the first screen now.
        replies = game.play(typist.send, seed).replies
        for (step, away, over), reply in zip(steps, replies):
            told = re.findall(r'away\W*(\d+)|(\d+) away', reply.lower())
            told = {one or other for one, other in told}
            if str(away) not in told or len(told) > 1 and not over:
                return (f'After {step}, "Away: {away}" should be seen: so far '
                        'is the nearest number from the target.')
        if len(steps) < 4:
            return 'The first screen should show the target and six numbers.'
    return ''


def three_stars(game):
    """Does "undo" take back step after step, but none of a round before?"""
    for seed in (9, 6):
        numbers = read(game.play([], seed).opening)[1]
        if not numbers:
            return 'The first screen should show the target and six numbers.'
        one = f'{numbers[0]}+{numbers[1]}'
        two = f'{numbers[0] + numbers[1]}+{numbers[2]}'
        replies = game.answers(
            [one, two, 'undo', 'undo', one, two, 'undo', two], seed)
        if replies[4] != replies[0] or not set(numbers) <= {
                int(digits) for digits in re.findall(r'\d+', replies[3])}:
            return (f'After {one}, {two}, undo, undo, you should have the six '
                    'numbers again.')
        if {replies[5], replies[7]} != {replies[1]}:
            return (f'After {one}, {two}, undo, the step {two} should be '
                    'possible again.')
        done = game.answers(['done', one], seed)
        if game.answers([one, 'undo', 'done'], seed)[2] != done[0]:
            return f'After {one}, undo, done, the step should not count.'
        for typed in (['undo'], [one, 'undo', 'undo']):
            if game.answers(typed + [one], seed)[-1] != replies[0]:
                return ('With no step to take back, "undo" should be refused '
                        'and the step asked for again.')
        start = read(done[0])[1] or numbers
        first = f'{start[0]}+{start[1]}'
        if game.answers([one, 'done', 'undo', first], seed)[3] != game.answers(
                [one, 'done', first], seed)[2]:
            return 'In a new round "undo" should take back no older step.'
    return ''
