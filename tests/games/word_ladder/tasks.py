"""Tasks of Word Ladder: see tools/parts/judge.py."""

import re

from parts.common import SRC
from parts.scripted import load
from parts.trial import Missing

PREDICT = {'seed': 4, 'lines': ['fine'],
           'shows': 'change one letter of goes, and only one.',
           'because': 'It asks for one letter, and no word is used up: '
           'ask_word() asks until the answer is a next word.'}

HINTS = {
    '*': 'Which constants are 5 and 2 now?',
    '**': 'show() knows the goal, and ladder[-1] is your word. Compare the '
          'letters at 0, at 1, at 2 and at 3.',
    '***': 'ask_word() lets hint through: do the same with peek. What do '
           'neighbours() give you? No word goes on the ladder.',
}

ANSWERS = {
    '*': '''
-STEPS = 5  # Steps of the shortest ladder. Try 3 or 7.
+STEPS = 7  # Steps of the shortest ladder. Try 3 or 5.
@@
-HINTS = 2  # Try 0 or 4.
+HINTS = 4  # Try 0 or 2.
''',
    '**': '''
         print(f'    |-{word}-|')
+    word = ladder[-1]
+    places = [place for place in range(len(word))
+              if word[place] == goal[place]]
+    print(f'In place: {len(places)}')
''',
    '***': '''
         if answer in ['h', 'hint'] and hints > 0:
             return 'hint'
+        if answer == 'peek':
+            return 'peek'
@@
         word = ask_word(ladder[-1], hints, neighbours)
+        if word == 'peek':
+            print(' '.join(neighbours[ladder[-1]]))
+            words_left -= 1
+            continue
         if word == 'hint':
''',
}

GAME = load(SRC / 'word_ladder.py', {})
NEXT = GAME.find_neighbours()
ON_LADDER = re.compile(r'\|-\s*([a-z]+)\s*-\|')


def ladder_on(screen):
    """Return the goal and the words of the ladder, from above, on a screen."""
    return ON_LADDER.findall(screen.lower())


def first_ladder(game, seed):
    """Return the start and the goal; raise Missing if there is no ladder."""
    found = ladder_on(game.play([], seed).opening)
    if len(found) != 2 or not set(found) <= set(GAME.WORDS):
        raise Missing('The first screen should show the goal and, below it, '
                      'the first word.')
    return found[1], found[0]


def way(start, goal):
    """Return the words of a shortest ladder, without the start."""
    steps = GAME.steps_to(goal, NEXT)
    words = []
    while start != goal:
        start = GAME.nearer_word(start, steps, NEXT)
        words.append(start)
    return words


def ends(game, lines, seed):
    """Does the game end with the last of the lines, and not before?"""
    session = game.play(lines, seed)
    return session.ending == 'finished' and session.typed == list(lines)


def one_star(game):
    """Has the shortest ladder seven steps, and are there four hints?"""
    for seed in range(3):
        start, goal = first_ladder(game, seed)
        words = way(start, goal)
        if len(words) != 7:
            return (f'From {start} to {goal} it is {len(words)} steps; it '
                    'should be 7.')
        if not ends(game, words, seed):
            return 'Whoever climbs seven steps to the goal should be there.'
        replies = game.answers(['hint'] * 7, seed)
        heights = [len(ladder_on(reply)) for reply in replies]
        if heights[:4] != [3, 4, 5, 6] or heights[4] not in (0, 6):
            return 'Four hints should take a step each, and a fifth none.'
    return ''


def in_place(screen):
    """Return the numbers that a screen calls so many letters in place."""
    return re.findall(r'\bin place\b[^\d\n]*(\d+)', screen.lower()) + (
        re.findall(r'(\d+)[^\d\n]*\bin place\b', screen.lower()))


def two_stars(game):
    """Is it told how many letters are those of the goal?"""
    for seed in range(3):
        start, goal = first_ladder(game, seed)
        words = way(start, goal)
        others = NEXT[start]
        back = others[-1:] + [start]
        for lines in (words, ['blub', 'hint'] + back[1:] + words,
                      back * 20):
            for screen in game.play(lines, seed).screens:
                found = ladder_on(screen)
                count = sum(map(str.__eq__, goal, (found + [''] * 2)[1]))
                if found and str(count) not in in_place(screen):
                    return (f'When your word is {found[1]} and the goal is '
                            f'{goal}, "In place: {count}" should be seen.')
    return ''


def listed(reply, start):
    """Return the words next to a word that a reply lists, a set."""
    text = ON_LADDER.sub('', reply.lower())
    return {word for word in re.findall('[a-z]+', text)
            if len(word) == len(start)
            and sum(map(str.__ne__, word, start)) == 1}


def three_stars(game):
    """Does peek list the words that come next, for the price of a word?"""
    for seed in range(3):
        start, goal = first_ladder(game, seed)
        other = NEXT[start][0]
        back = [other, start] * 99
        replies = game.answers(['peek', other, 'PEEK'], seed)
        for word, reply in (start, replies[0]), (other, replies[2]):
            wanted = set(NEXT[word])
            seen = listed(reply, word)
            extra = [each for each in seen - wanted if not ladder_on(
                game.answers([other] * (word == other) + [each], seed)[-1])]
            if wanted - seen or extra:
                which = min(wanted - seen, default='') or extra[0]
                verb = 'list' if wanted - seen else 'not list'
                return f'From {word}, "peek" should {verb} {which}.'
        if len(ladder_on(replies[1])) != 3:
            return '"peek" should put no word on the ladder.'
        count = len(game.play(back, seed).typed)
        for number in 0, 1, count - 2:
            lines = back[:number] + ['peek'] + back[number:count - 1]
            if not ends(game, lines, seed):
                return (f'You have {count} words: after "peek" and '
                        f'{count - 1} steps all should be used up.')
        lines = back[:count - 1] + ['peek']
        if not ends(game, lines, seed) and not ends(
                game, lines + back[count - 1:count], seed):
            return ('"peek" with the last word should use it up, or be '
                    'refused.')
        if not ends(game, ['peek'] + way(start, goal), seed) and (
                len(way(start, goal)) < count):
            return 'After "peek" it should still be possible to win.'
    return ''
