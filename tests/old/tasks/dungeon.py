"""Checks of the tasks of Dungeon: see tools/trial.py."""

from parts.trial import numbers_in, plain_question


class Explorer:
    """A player who enters rooms, fights, and now and then climbs down."""

    def __init__(self):
        """Begin before the first landing."""
        self.first = ''
        self.rooms = 0
        self.fights = 0
        self.seen = []  # For each landing: rooms so far, and the screen.

    def __call__(self, screen):
        """Note the screen if it shows a landing; type what comes next."""
        question = plain_question(screen)
        self.first = self.first or question
        if question != self.first:
            self.fights += 1  # Too many: this is the village.
            return 'f' if self.fights < 40 else 'quit'
        self.fights = 0
        self.seen.append((self.rooms, screen))
        if len(self.seen) > 14:
            return 'quit'
        if len(self.seen) % 5 == 3:
            return 'p'
        if len(self.seen) % 5 == 0:
            return 'd'
        self.rooms += 1
        return 'we'[self.rooms % 2]


def one_star(game):
    """Has the hero 20 hearts at the start?"""
    if 20 not in numbers_in(game.play([]).screens[0]):
        return 'The first landing should say that you have 20 hearts.'
    return ''


def two_stars(game):
    """Does each landing say how many rooms were entered?"""
    for seed in range(8):
        explorer = Explorer()
        game.play(explorer, seed)
        for rooms, screen in explorer.seen:
            if rooms not in numbers_in(screen):
                return (f'When you have been in {rooms} rooms, the landing '
                        f'should say {rooms}.')
    return ''


def three_stars(game):
    """Does a cheese make one monster go, and is it gone then?"""
    for seed in range(6):
        lines = ['w', 'cheese', 'e', 'cheese', 'f']
        screens = game.play(lines, seed).screens
        landing, meeting = map(plain_question, screens[:2])
        if plain_question(screens[2]) != landing:
            return ('The answer "cheese" to the first monster should make it '
                    'go, so that you are on the landing again.')
        if plain_question(screens[3]) != meeting:
            return 'Behind the next door there should be another monster.'
        if plain_question(screens[4]) != meeting:
            return ('Without a cheese the answer "cheese" should change '
                    'nothing, and the same question should come again.')
    return ''
