"""Checks of the tasks of Guess the Number: see tools/trial.py."""

from trial import numbers_in, plain_question, says

FIRST = 'easy'  # An answer to the question of the third task.


def guesses_taken(game, lines, guess, seed):
    """Return how many times the game takes a guess, after these lines.

    That is how often the question that asks for it comes, if it is answered
    with the same wrong guess each time; 99 if it never changes.
    """
    screens = game.play(lines + [guess] * 40, seed).screens[:-1]
    questions = [plain_question(screen) for screen in screens]
    first = questions[len(lines)]
    for count, question in enumerate(questions[len(lines):]):
        if question != first:
            return count
    return 99


def number_of(game, highest, seed):
    """Return the number that the game thinks of: the one that ends it."""
    for guess in range(1, highest + 1):
        if guesses_taken(game, [], str(guess), seed) == 1:
            return guess
    return None


def one_star(game):
    """Is the number from 1 to 1000, and are there ten guesses?"""
    if 1000 not in numbers_in(game.play([]).opening):
        return 'The first screen should speak of numbers up to 1000.'
    seen = set()
    for seed in range(12):
        if guesses_taken(game, [], '1001', seed) != 99:
            return 'A guess of 1001 should be refused, and cost nothing.'
        count = guesses_taken(game, [], '1000', seed)
        if count not in (1, 10):
            return ('After ten wrong guesses the game should be over; with '
                    f'1000 as the guess it went on for {min(count, 40)}.')
        seen |= numbers_in(''.join(game.answers(['1000'] * 10, seed)))
    if not any(100 < number < 1000 for number in seen):
        return 'In a dozen games the number was never above 100.'
    return ''


def two_stars(game):
    """Does a wrong guess within 3 of the number say close, no other?"""
    for seed in (1, 3, 5, 7):
        number = number_of(game, 100, seed)
        if number is None:
            return 'There should be one number from 1 to 100 that wins.'
        for off in (-9, -4, -3, -2, -1, 1, 2, 3, 4, 9):
            if not 1 <= number + off <= 100:
                continue
            reply = game.answers([str(number + off)], seed)[0]
            if says(reply, 'close') != (abs(off) <= 3):
                what = 'should' if abs(off) <= 3 else 'should not'
                return (f'When the number is {number}, the answer to '
                        f'{number + off} {what} have the word "close".')
    return ''


def three_stars(game):
    """Does the game ask for easy, with ten guesses, or hard, with five?"""
    for word, most in (('easy', 10), ('hard', 5)):
        for seed in (2, 4, 6):
            guess = '1' if guesses_taken(game, [word], '1', seed) > 1 else '2'
            count = guesses_taken(game, [word], guess, seed)
            if count != most:
                return (f'After the answer "{word}", a player should have '
                        f'{most} guesses, not {min(count, 40)}.')
    again = game.play(['hard'] + ['1'] * 5 + ['y'], 2).screens
    if plain_question(again[0]) != plain_question(again[-2]):
        return 'After "y" for another game, it should ask easy or hard again.'
    return ''
