"""Tasks of Skydiver: see tools/parts/judge.py."""

import re

from parts.screens import numbers_in, says

PREDICT = {'seed': 124, 'lines': ['25'], 'shows': 'Too late!',
           'because': 'After 25: 25 times 40 is 1000, and that is the ground.'}

HINTS = {
    '*': 'Which of the constants above main() are 8 and 600 now?',
    '**': 'Where a jump has brought points, ask whether they are 90 or more.',
    '***': 'Where the height of the next jump is drawn, draw a new speed. How '
           'long a stone falls is height // speed.',
}

ANSWERS = {
    '*': '''
-JUMPS = 5  # Try 4 or 10.
-GOAL = 375  # The points that win. Try 250 or 400.
+JUMPS = 8  # Try 4 or 10.
+GOAL = 600  # The points that win. Try 400 or 700.
''',
    '**': '''
                 print(f'You float down safely. Points: {points}')
+                if points >= 90:
+                    print('Bravo!')
''',
    '***': '''
         print(f'Jump {jump} of {JUMPS}, from {height} m. Score: {score}')
+        print(f'Stone: {height // speed}')
@@
             height = random.randint(5, 15) * 100
+            speed = random.randint(20, 80)
''',
}


def jumps(game, seed):
    """Return [(height, speed, screen before)] of jumps of 7 seconds each."""
    screens = game.play(['7'] * 60, seed).screens
    lists = [[int(digits) for digits in re.findall(r'\d{1,9}', screen)][::-1]
             for screen in screens]
    place = (lists[0] + [1000]).index(1000)  # Of the height, from the end.
    found = []
    for before, after, screen in zip(lists, lists[1:], screens):
        speeds = [one for one in after[::-1] if one > 9 and 7 * one in after]
        height = (before[place:] + [1])[0]
        found.append((max(1, height), (speeds + [1])[0], screen))
    return found


def points(jump, seconds):
    """Return what a jump brings after so many seconds."""
    height, speed = jump[:2]
    fall = seconds * speed
    return fall * 100 // height if fall < height else 0


def slowest(game):
    """Return [(seed, its jumps)] of games that are easy to aim in."""
    games = [(max(jump[1] for jump in jumps(game, seed)), seed)
             for seed in range(24)]
    return [(seed, jumps(game, seed)) for speed, seed in sorted(games)[:4]]


def verdict(game, lines, seed):
    """Return what the end says, numbers aside, and nothing before it said."""
    said = [set(re.sub(r'\d+', '#', reply).split('\n'))
            for reply in game.play(lines, seed).replies]
    return said[-1].difference(*said[:-1])


def one_star(game):
    """Are there 8 jumps, and do 600 points win?"""
    if 600 not in numbers_in(game.play([]).opening):
        return 'The first screen should say that 600 points win.'
    for seed, found in slowest(game):
        if len(found) != 8:
            return f'There should be 8 jumps, not {len(found)}.'
        lost = verdict(game, ['0'] * 8, seed)
        lines = [height * 8 // 10 // speed for height, speed, _ in found[:7]]
        score = sum(map(points, found, lines))
        ends = [(score + points(found[7], last), last) for last in range(90)]
        for end, last in (max(each for each in ends if each[0] < 600),
                          min(ends, key=lambda each: (each[0] < 600, each))):
            typed = [str(line) for line in lines + [last]]
            if (verdict(game, typed, seed) == lost) != (end < 600):
                return (f'With {end} points you should '
                        f'{"lose" if end < 600 else "win"}.')
    return ''


def two_stars(game):
    """Is "Bravo!" said after a jump of 90 points or more, only then?"""
    for seed, found in slowest(game):
        for turn in range(4):
            lines, brought = [], []
            for count, jump in enumerate(found, turn):
                ninety = -(-jump[0] * 9 // 10 // jump[1])
                ground = -(-jump[0] // jump[1])
                seconds = min(99, (ninety - 1, ninety, ground - 1, ground)[
                    count % 4])
                lines += ['blub', str(seconds)]
                brought += [0, points(jump, seconds)]
            for line, score, reply in zip(lines, brought,
                                          game.play(lines, seed).replies):
                if says(reply, 'bravo') != (score >= 90):
                    return (f'After {line}, which brings {score} points, '
                            f'"Bravo!" should {"not " * (score < 90)}be seen.')
    return ''


def three_stars(game):
    """Has each jump its planet, and is the stone said that tells how fast?"""
    games = [jumps(game, seed) for seed in range(16)]
    windy = False
    for height, speed, screen in sum(games, []):
        stones = re.findall(r'(?i)stone[^\d\n]*(\d{1,4})', screen) or (
            re.findall(r'(?i)(\d{1,4})[^\d\n]*stone', screen))
        if not stones:
            return 'Before each jump you should see "Stone" and the seconds.'
        stone = int(stones[-1])
        windy = windy or not height // speed <= stone <= -(-height // speed)
        if not height / (speed + 10) - 1 <= stone <= 1 + height / max(
                1, speed - 10):
            return (f'From {height} m, with {speed} m a second in the jump, '
                    f'a stone does not need {stone} seconds.')
    for pairs in zip(*(zip(found, found[1:]) for found in games)):
        if all(abs(one[1] - two[1]) <= 20 for one, two in pairs):
            return 'After each jump the speed should be that of a new planet.'
    if not windy:
        return 'The stone should fall without the wind.'
    replies = game.play(['7', 'blub', '', '7']).replies
    if replies[-1] != game.play(['7', '7']).replies[-1]:
        return 'After an answer that is refused, all should be as before.'
    return ''
