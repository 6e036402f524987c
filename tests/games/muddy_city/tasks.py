"""Tasks of Muddy City: see tools/parts/judge.py."""

import re

from parts.trial import Missing

PREDICT = {'seed': 46, 'lines': ['ab be de', 'ad'],
           'shows': 'Streets needed: 5',
           'because': 'None: there is a way from A to D already, so 5 streets '
           'are needed before and after.'}

HINTS = {
    '*': 'A word of two letters in MAP is a street. Where is there room for '
         'one more between AD and BE?',
    '**': 'How many stones may be wasted in a city, and how many of those are '
          'left when all houses are joined?',
    '***': 'needed() returns the cheapest such street first of all. '
           'ask_streets() has to let the word pass.',
}

ANSWERS = {
    '*': '''
-AD       BE       CF
+AD   AE   BE       CF
@@
-DG       EH       FI
+DG       EH   EI   FI
''',
    '**': '''
         print(f'All houses are joined! Stones left: {stones}')
+        print(f'Wasted: {spare - stones}')
''',
    '***': '''
             sys.exit()  # This ends the program.
+        if answer == 'HINT':
+            return ['HINT']
@@
             chosen = ask_streets(streets, paved)
+            while chosen == ['HINT']:
+                print('Hint:', missing[0])
+                chosen = ask_streets(streets, paved)
''',
}


def streets_on(screen):
    """Return the last map on a screen: {street: its stones, None if paved}."""
    found, rows = {}, []
    for line in screen.split('\n'):
        # A row of houses, the streets between them perhaps among the text.
        houses = re.findall(r'\b[A-Z]\b', line)
        marks = [(mark.start() + mark.end() - 1, mark.group())
                 for mark in re.finditer(r'##|\d+', line)]
        if len(houses) == 3 and len(marks) == 2 and '-' in line:
            if houses[0] == 'A':
                found, rows = {}, []
            rows.append([(2 * line.index(house), house) for house in houses])
            found.update((houses[place] + houses[place + 1], marks[place][1])
                         for place in (0, 1))
        elif rows and len(rows) < 3 and not re.search('[A-Za-z]', line):
            for place, mark in marks:
                house = max(each for each in rows[-1] + [(-9, '@')]
                            if each[0] <= place + 2)
                down = 3 if place - house[0] <= 2 else 4
                found[house[1] + chr(ord(house[1]) + down)] = mark
    return {street: None if mark == '##' else int(mark)
            for street, mark in found.items()}


def useful(streets, paved):
    """Return the streets that join what paved ones do not, cheapest first."""
    parts = {house: {house} for street in streets for house in street}
    for first, last in paved:
        whole = parts[first] | parts[last]
        parts.update(dict.fromkeys(whole, whole))
    return sorted((street for street in streets if street[1] not in
                   parts[street[0]]), key=streets.get)


def cheapest(streets, paved=()):
    """Return the streets that join all for the fewest stones."""
    found = []
    while useful(streets, [*paved, *found]):
        found.append(useful(streets, [*paved, *found])[0])
    return found


def city_after(game, lines, seed):
    """Return the streets of the city that is on the screen after some lines;
    none if the game is over.
    """
    session = game.play(lines, seed)
    if len(session.typed) > len(lines) or session.ending == 'finished':
        return {}
    streets = streets_on(session.screens[-2])
    if not {'AB', 'BC', 'AD', 'BE', 'CF', 'HI'} <= set(streets) or (
            None in streets.values()):
        raise Missing('Each city should begin with a map of its streets and '
                      'their stones.')
    return streets


def paved_cities(game, seed):
    """Return (the lines before it, its streets) of each city in a game, and
    the lines that end it. All cities are paved for the fewest stones.
    """
    found, lines = [], []
    streets = city_after(game, lines, seed)
    while streets and len(found) < 9:
        found.append((lines, streets))
        lines = lines + cheapest(streets)
        streets = city_after(game, lines, seed)
    return found, lines


def one_star(game):
    """Are there two more streets on the map, and can they be paved?"""
    lines = []
    for street in ('AE', 'EI'):
        before = game.play(lines).screens[len(lines)].count('##')
        reply = game.answers(lines + [street])[-1]
        if street not in streets_on(game.play([]).opening) or (
                reply.count('##') != before + 1):
            return (f'The map should show the stones of the street {street}, '
                    f'and ## after you typed {street}.')
        lines = lines + [street]
    for before, streets in paved_cities(game, 1)[0]:
        for street in ('ea', 'ie'):
            if street.upper()[::-1] not in streets or game.answers(
                    before + [street], 1)[-1].count('##') != 1:
                return f'In each city, {street} should pave one more street.'
    return ''


def two_stars(game):
    """Is it said after each city how many stones were wasted?"""
    for seed in (1, 2):
        for before, streets in paved_cities(game, seed)[0]:
            best = cheapest(streets)
            others = sorted(set(streets) - set(best))
            for more in [[]] + [[one] for one in others] + [others[:2]]:
                rest = cheapest(streets, more)
                lines = before + ['7'] + more
                if game.ends(lines, seed):
                    continue  # Such a city is lost.
                wasted = sum(map(streets.get, more + rest)) - sum(
                    map(streets.get, best))
                reply = game.answers(lines + [' '.join(rest)], seed)[-1]
                reply = reply.lower()
                told = re.findall(r'\bwasted\b[^\d\n.]*(\d+)', reply) + (
                    re.findall(r'(\d+)[^\d\n.]*\bwasted\b', reply))
                if str(wasted) not in told:
                    return ('When a city is done, "Wasted: ' f'{wasted}" '
                            'should be seen if it took so many stones more '
                            'than needed.')
    return ''


def three_stars(game):
    """Is the cheapest useful street named, as often as one asks?"""
    for seed in (1, 2):
        for before, streets in paved_cities(game, seed)[0]:
            best = cheapest(streets)
            for plan in (best[::-1], best[1::2] + best[::2],
                         [max(streets, key=streets.get)] + best[:3]):
                hinted = list(before)
                for number, street in enumerate(plan):
                    paved = plan[:number]
                    if game.ends(before + paved, seed):
                        break  # That city is lost.
                    hinted += ['hint', '', 'HINT']
                    replies = game.answers(hinted, seed)
                    right = useful(streets, paved)
                    right = [each for each in right
                             if streets[each] == streets[right[0]]]
                    for reply in replies[-3], replies[-1]:
                        said = ' '.join(re.findall(
                            r'(?i)\bhint\b(.*)\n', reply))
                        named = set(re.findall(r'\b[A-Z]{2}\b', said))
                        if len(named) != 1 or not named <= set(right):
                            return (f'After {" ".join(paved) or "no street"} '
                                    f'in a city, "Hint: {right[0]}" should be '
                                    'seen.')
                    hinted.append(street)
                seen, wanted = (
                    re.findall(r'\d+|#+', game.answers(lines, seed)[-1])
                    for lines in (hinted, [line for line in hinted if line and
                                           line.lower() != 'hint']))
                if seen != wanted:
                    return 'A hint should cost nothing and change no street.'
    return ''
