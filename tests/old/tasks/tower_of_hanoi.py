"""Checks of the tasks of Tower of Hanoi: see tools/trial.py."""

from parts.trial import numbers_in, plain_question, says


def solution(discs, start='A', end='C', spare='B'):
    """Return the fewest moves that carry a tower, as a list."""
    if discs == 0:
        return []
    return (solution(discs - 1, start, spare, end) + [start + end]
            + solution(discs - 1, spare, end, start))


def moves_taken(game, discs, moves):
    """Return how many of the moves it takes until the game is over, or 0."""
    screens = game.play([str(discs)] + moves).screens[1:]
    question = plain_question(screens[0])
    for number, screen in enumerate(screens[1:], 1):
        if plain_question(screen) != question:
            return number
    return 0


def one_star(game):
    """Does the player get twice the fewest moves?"""
    for discs, budget in ((3, 14), (4, 30), (6, 126)):
        told = game.answers([str(discs)])[0]
        if budget not in numbers_in(told):
            return (f'Before the first move with {discs} discs, the screen '
                    f'should say that there are {budget} moves.')
        if moves_taken(game, discs, ['AB', 'BA'] * budget) != budget:
            return (f'With {discs} discs the game should be over after '
                    f'{budget} moves that lead nowhere, not before or later.')
    return ''


def two_stars(game):
    """Is the number of discs on peg C told after each move?"""
    for discs in (3, 4):
        on_goal = 0
        moves = solution(discs)
        replies = game.answers([str(discs)] + moves)[1:]
        for number, move in enumerate(moves):
            on_goal += (move[1] == 'C') - (move[0] == 'C')
            if not says(replies[number], f'{on_goal} of {discs} on C'):
                return (f'With {discs} discs, the screen should say '
                        f'"{on_goal} of {discs} on C" after '
                        f'{", ".join(moves[:number + 1])}.')
    return ''


def three_stars(game):
    """Are moves taken back, one after the other, and not counted?"""
    perfect = solution(3)
    if moves_taken(game, 3, ['AB', 'AC', 'undo', 'undo'] + perfect) != 11:
        return ('AB, AC and two times undo should lead back to the whole '
                'tower on peg A, from where seven moves complete it.')
    if moves_taken(game, 3, ['AB', 'undo'] * 15 + perfect) != 37:
        return 'A move that was taken back should not be counted any more.'
    if moves_taken(game, 3, ['AB', 'undo', 'undo'] + perfect) != 10:
        return 'When no move is left to take back, undo should do no harm.'
    return ''
