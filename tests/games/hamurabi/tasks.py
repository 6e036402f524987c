"""Tasks of Hamurabi: see tools/parts/judge.py."""

import re

from parts.promises import question_of
from parts.scripted import CTRL_D
from parts.screens import numbers_in
from parts.trial import Missing

PREDICT = {'seed': 1, 'lines': ['0', '0'],
           'shows': 'The others choose a new ruler.',
           'because': 'All starve. More than 45 of 100: your reign is over.'}

HINTS = {
    '*': 'Two constants are 100 and 2800 now. Which ones?',
    '**': 'The last line of rule() reckons the score. Do the same at the end '
          'of the loop, where the plague is over.',
    '***': 'Ask before the loop over the years. YEARS stands in two places: '
           'both need the number that was chosen.',
}

ANSWERS = {
    '*': '''
-PEOPLE = 100  # How many live in the city at first. Try 80 or 120.
+PEOPLE = 150  # How many live in the city at first. Try 80 or 120.
@@
-BUSHELS = 2800  # How much grain it has at first. Try 2500 or 3500.
+BUSHELS = 4000  # How much grain it has at first. Try 2500 or 3500.
''',
    '**': '''
         people -= plague(people)
+        score = min(people, acres // FIELD) - starved
+        print(f'Score: {score}')
''',
    '***': '''
     starved = 0  # In all years together.

-    for year in range(1, YEARS + 1):
+    reign = input('A short reign or a long one (s/l)? ').strip().lower()
+    while reign not in ['s', 'short', 'l', 'long']:
+        if reign == 'quit':  # Not judged: leaving is a rule of the house.
+            print('Goodbye!')  # Not judged: as above.
+            sys.exit()  # Not judged: as above.
+        reign = input('Please type s or l: ').strip().lower()
+    years = 15
+    if reign in ['s', 'short']:
+        years = 5
+
+    for year in range(1, years + 1):
@@
-        print(f'\\nYear {year} of {YEARS}. An acre costs {price} bushels.')
+        print(f'\\nYear {year} of {years}. An acre costs {price} bushels.')
''',
}


class Year:
    """What a ruler reads: acres, bushels that feed all, and the screen before.
    """

    def __init__(self, screens):
        """Read the screens before the first two questions."""
        self.before = screens[0]
        numbers = [re.findall(r'-?\d+', question_of(screen))
                   for screen in screens[:2]]
        if min(map(len, numbers)) < 2 or numbers[0][-2][0] not in '-0':
            raise Missing('Each year should ask for land, food and sowing, '
                          'and say from what number to what.')
        self.acres = abs(int(numbers[0][-2]))
        self.food = int(numbers[1][-1])


def reign(game, seed, hungry=(), land=(), food=20):
    """Return the Years of a reign that ends when the game does.

    hungry: how many people starve in the first years. land: what is bought,
    later only sold, when there is little grain. food: what one person eats.
    """
    waiting = list(land)
    starving = list(hungry)
    count = 0

    def order(screen):
        """Return the order that answers a question."""
        nonlocal count
        numbers = list(map(int, re.findall(r'-?\d+', question_of(screen))))
        if len(numbers) < 2 or count > 90:
            return CTRL_D
        least, most = numbers[-2:]
        count += 1
        if count % 3 == 1:
            wanted = waiting.pop(0) if waiting else min(0, most - 250)
            return str(max(least, min(most, wanted)))
        if count % 3 == 2 and starving:
            return str(most - starving.pop(0) * food)
        return str(most)
    screens = game.play(order, seed).screens
    years = [Year(screens[place:place + 2])
             for place in range(0, len(screens) - 3, 3)]
    if not years:
        raise Missing('A year should have three questions, as before.')
    return years


def one_star(game):
    """Does the city begin with 150 people and 4000 bushels?"""
    if not {150, 4000} <= numbers_in(game.play([]).opening):
        return 'The first screen should show 150 people and 4000 bushels.'
    food = reign(game, 0, land=[0])[0].food
    for starved, eaten in ((0, food), (1, food - food // 150)):
        shown = numbers_in(game.answers(['0', str(eaten)])[1])
        if food % 150 or not {4000 - eaten, starved} <= shown:
            return ('In the first year it should be 150 people who eat, and '
                    f'{4000 - eaten} bushels should be left after {eaten}.')
    return ''


def scores(game, food):
    """Return [people, acres, starved, what is said] after some years.

    The last are the numbers in lines with the word score. food: what one eats.
    """
    found = []
    for seed, hungry, land in ((0, [5, 0, 3], [-300]), (1, [7, 2, 0], [0]),
                               (2, [0, 0, 4], [-100]), (3, [6], [-900])):
        years = reign(game, seed, hungry, land, food)[:6]
        for count, year in enumerate(years[1:], 1):
            said = re.findall('score.*', year.before.lower())
            found.append([year.food // food, year.acres, sum(hungry[:count]),
                          re.findall(r'-?\d+', ' '.join(said))])
    return found


def two_stars(game):
    """Is the score said after each year?"""
    start = reign(game, 0)[0]
    numbers = numbers_in(start.before)
    foods = [food for food in numbers & set(range(10, 41))
             if start.food % food == 0 and start.food // food in numbers]
    for food in foods:
        seen = scores(game, food)
        for field in numbers & set(range(5, 21)):
            if all(str(min(people, acres // field) - starved) in said
                   for people, acres, starved, said in seen):
                return ''
    for people, acres, starved, said in scores(game, 20):
        right = min(people, acres // 10) - starved
        if str(right) not in said:
            return (f'With {people} people and {acres} acres at the end and '
                    f'{starved} starved, it should say "Score: {right}".')
    return 'Each year should begin with people, acres and bushels, as before.'


def three_stars(game):
    """Does a short reign last for 5 years, and a long one for 15?"""
    for word, wanted in (('short', 5), ('long', 15)):
        chosen = game.chosen(word)
        reigns = [reign(chosen, seed) for seed in range(4)]
        longest = max(map(len, reigns))
        if longest != wanted:
            return (f'After "{word}" you should rule for {wanted} years, not '
                    f'for {longest}.')
        if any(wanted not in numbers_in(year.before)
               for year in reigns[0][1:]):
            return (f'After "{word}" each year should say that there are '
                    f'{wanted}.')
    return ''
