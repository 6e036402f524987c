"""Checks of the tasks of Twenty-Three Matches: see tools/trial.py."""

from parts.trial import numbers_in, plain_question, says

FIRST = 'loses'  # An answer to the question of the third task.


def one_star(game):
    """Are there 30 matches, and may 1 to 4 be taken?"""
    if 30 not in numbers_in(game.play([]).opening):
        return 'The first screen should show 30 matches.'
    screens = game.play(['y', '4', '1']).screens
    if plain_question(screens[2]) != plain_question(screens[1]) or (
            26 not in numbers_in(screens[2])):
        return 'Who takes 4 matches first should leave 26.'
    if 25 in numbers_in(game.answers(['y', '5'])[1]):
        return 'A player who wants 5 matches should not get them.'
    return ''


def two_stars(game):
    """Do the words good move greet each number that loses, no other?"""
    for taken in (1, 2, 3):
        reply = game.answers(['y', str(taken)])[1]
        if says(reply, 'good move') != (taken == 2):
            what = 'should' if taken == 2 else 'should not'
            return (f'Of 23 matches, taking {taken} {what} be called a "good '
                    'move".')
    for seed in range(6):
        # Whatever the computer took, one answer leaves it 17 matches.
        replies = [game.answers(['y', '2', taken], seed)[2]
                   for taken in ('1', '2', '3')]
        good = [says(reply, 'good move') for reply in replies]
        if good.count(True) != 1:
            return ('From 18, 19 or 20 matches just one turn should be called '
                    f'a "good move", but {good.count(True)} were.')
    return ''


def beginning(game, word):
    """Return the lines that say word and who begins, or [] if none do.

    Whichever of the two questions comes first, each answer changes it.
    """
    for lines in ([word, 'y'], ['y', word]):
        screens = game.play(lines).screens
        questions = [plain_question(screen) for screen in screens[:3]]
        if len(set(questions)) == 3:
            return lines
    return []


def three_stars(game):
    """Does the game ask for wins or loses, and play both well?"""
    for word, numbers in (('wins', (20, 16, 12, 8, 4)),
                          ('loses', (21, 17, 13, 9, 5))):
        begin = beginning(game, word)
        if not begin:
            return ('Each game should ask whether the last match wins or '
                    f'loses, and take the answer "{word}".')
        for seed in (1, 2):
            screens = game.play(begin + ['1'] * 6, seed).screens[2:]
            for left, screen in zip(numbers, screens[1:]):
                if left not in numbers_in(screen):
                    return (f'If the last match {word}, the computer should '
                            f'leave {left} matches when it can.')
            if plain_question(screens[6]) == plain_question(screens[5]):
                return (f'If the last match {word}, the game should be over '
                        'after the sixth turn of a player who takes 1 each '
                        'time.')
    again = game.play(begin + ['1'] * 6 + ['y'], 1).screens
    if plain_question(again[-2]) != plain_question(again[0]):
        return 'After "y" for another game, it should ask the same again.'
    return ''
