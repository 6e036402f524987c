"""Tasks of Mind Reader: see tools/parts/judge.py."""

import re

from parts.promises import question_of
from parts.screens import numbers_in, says
from parts.trial import Missing

PREDICT = {'seed': 1, 'lines': ['30', '30'], 'shows': 'Guesses: 1,',
           'because': 'One for the second 30: the computer begins with your '
           'last number, and that is it.'}

HINTS = {
    '*': 'Two constants stand above main(). Which ones are 5 and 37 now?',
    '**': 'NUMBERS is how many there are, and numbers is how many were typed. '
          'Print the difference where the guesses are told.',
    '***': 'Ask in a while loop before the first number. Only one line works '
           'out the next guess: what does a silly computer do there?',
}

ANSWERS = {
    '*': '''
-NUMBERS = 5  # You hide so many numbers.
-GOAL = 37  # With so many guesses for all of them you win. Try 34 or 39.
+NUMBERS = 8  # You hide so many numbers.
+GOAL = 60  # With so many guesses for all of them you win. Try 57 or 62.
''',
    '**': '''
             print(f'{number}!  Guesses: {used}, in all: {guesses}')
+            print(f'To come: {NUMBERS - numbers}')
''',
    '***': '''
     guess = random.randint(1, highest)
+    mind = input('Clever or silly (c/s)? ').strip().lower()
+    while mind not in ('c', 'clever', 's', 'silly'):
+        mind = input('Please type c or s: ').strip().lower()
@@
                 guess = (low + high) // 2
+                if mind == 's' or mind == 'silly':
+                    guess = random.randint(low, high)
''',
}


def highest(game, seed=0):
    """Return the highest number that can be hidden, from the question."""
    return max(numbers_in(question_of(game.play([], seed).opening)),
               default=80)


def chain(reply, number):
    """Return the guesses on a screen, up to the number that was hidden."""
    found = [int(digits) for digits in re.findall(r'\d{1,9}', reply)]
    if number not in found:
        raise Missing(f'When {number} is hidden, it should be found.')
    return found[:found.index(number) + 1]


def one_star(game):
    """Are eight numbers hidden, and do 60 guesses win, but not 59?"""
    if not {8, 60} <= numbers_in(game.play([]).opening):
        return 'The first screen should speak of 8 numbers and 60 guesses.'
    seen = set()
    for seed in range(12):
        most = highest(game, seed)
        for last in () if {59, 60} <= seen else range(1, most + 1, 3):
            numbers = [2, most, 2, most, 2, most, 1, last]
            session = game.play(map(str, numbers), seed)
            if len(session.typed) < 8 or session.ending != 'finished':
                return 'Eight numbers should be hidden, and end the game.'
            guesses = sum(len(chain(*pair)) for pair
                          in zip(session.replies, numbers))
            seen.add(guesses)
            if says(session.last, 'you win') != (guesses >= 60):
                return (f'After {guesses} guesses "you win" should '
                        f'{"" if guesses >= 60 else "not "}be seen.')
    return ''


def two_stars(game):
    """Does each number say how many are still to come?"""
    count = len(game.play(['1'] * 60).typed)
    for seed in range(3):
        lines = ['7', 'blub', str(highest(game, seed)), '0', '', '1'] * 60
        replies = [reply for line, reply in zip(lines, game.play(
            lines, seed).replies) if line not in ('blub', '0', '')]
        for left, reply in zip(reversed(range(count)), replies):
            said = re.findall(r'to come\W{0,3}(\d+)', reply.lower()) or (
                re.findall(r'(\d+)\W{0,3}to come', reply.lower()))
            if set(said) != {str(left)}:
                return (f'With {left} numbers still to come, "To come: {left}"'
                        ' should be seen.')
    return ''


def places(game):
    """Yield for all guesses but the first and the last of each number: which
    number it is, the place, 0 to 1 in what is left, and how wide that is.
    """
    for seed in range(12):
        high = highest(game, seed)
        numbers = [high, 1, 30, 60, high - 9] * 2
        replies = game.play(map(str, numbers), seed).replies
        for which, (number, reply) in enumerate(zip(numbers, replies)):
            low, most = 1, high
            for count, guess in enumerate(chain(reply, number)):
                if not low <= guess <= most:
                    raise Missing(f'When the number can be from {low} to '
                                  f'{most}, {guess} should not be guessed.')
                if count and guess != number:
                    yield which, (guess - low) / (most - low), most - low
                if guess < number:
                    low = guess + 1
                else:
                    most = guess - 1


def spread(game, word):
    """Yield, for each way to answer so, how far from the middle guesses are,
    at least and at most; 0 if never the lowest or the highest is guessed.
    """
    game.chosen(word)
    ways = game.ways_in(word)
    game.demand_refusal(ways[0][:-1] + ['blub'], ways[0][-1])
    for way in ways[:1 if word in ways[0] else 2]:
        found, far = list(places(game.with_first(way))), {}
        for which, place, width in found:
            if width > 9:
                far[which] = max(far.get(which, 0), abs(place - 0.5))
        ends = {0, 1} <= {place for which, place, width in found}
        yield min(far.values(), default=0) * ends, max(far.values(), default=1)


def three_stars(game):
    """Does silly guess anything that is possible, and clever the middle?"""
    if not any(least > 0.25 for least, most in spread(game, 'silly')):
        return ('After "silly", each guess should be anything that is left, '
                'the lowest and the highest, too, for each number.')
    if not any(most < 0.1 for least, most in spread(game, 'clever')):
        return 'After "clever", the guesses should be in the middle of it.'
    return ''
