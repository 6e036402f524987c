"""The menu of play.py: what is typed, what is shown, what is played.

Example: Menu(games()).ask_and_play()
"""

import random
import runpy
import traceback

from parts.common import shown
from parts.ladder import LADDER, LEVEL_NAMES
from parts.search import found_by, game_called, meant
from parts.shelf import plain

PAGE = 9  # Games on one screen, two lines each; with all around it 23 lines.
LEAVE = ('quit', 'q', 'exit', 'bye')
YES = ('y', 'yes')
HELP = '''\
Type a number to play that game of the list, a name to play any game, or what
you look for: level 2, easy, cards, 2 players, 5 minutes, lesson 3, while
loops, any other word, or random. Type quit to leave.'''


def ask(question):
    """Return the answer to a question, plain; Ctrl-D and Ctrl-C are quit."""
    try:
        return plain(input(question))
    except (EOFError, KeyboardInterrupt):
        print()
        return 'quit'


def play(game):
    """Play a game to its end, whichever way it ends."""
    try:
        runpy.run_path(str(game.path), run_name='__main__')
    except SystemExit:
        pass
    except KeyboardInterrupt:
        print()
    except Exception:  # A game that somebody is changing may well break.
        traceback.print_exc()
        print(f'{game.title} has stopped: something in {shown(game.path)} is '
              'wrong.')


class Menu:
    """What can be chosen now.

    rows: the games of the list that is shown; page: how many of them were
    shown. last: the game to play again, or None. guess: what "yes" means.
    """

    def __init__(self, collection):
        """Begin without a list."""
        self.collection = collection
        self.rows, self.page = [], 0
        self.last = None
        self.guess = ''

    def welcome(self):
        """Print what there is to play and what can be typed."""
        print('Print & Play')
        print('============')
        for level in LADDER:
            count = sum(game.level == level for game in self.collection)
            print(f'  level {level}  {LEVEL_NAMES[level]:24}{count:3} games')
        print(HELP)

    def question(self):
        """Return what is asked next."""
        if self.page < len(self.rows):
            return 'Enter for more, a number, or another word: '
        if self.last:
            return f'Enter for {self.last.title} again, or another word: '
        if self.rows:
            return 'The number of a game, or another word: '
        return 'A level (level 1 to level 5), a game, or another word: '

    def show_page(self):
        """Print the next games of the list, each with its whole pitch."""
        start = self.page
        self.page = min(start + PAGE, len(self.rows))
        for number in range(start, self.page):
            game = self.rows[number]
            print(f'{number + 1:3}  {game.title} (level {game.level}, '
                  f'{game.kind}, players: {game.players}, minutes: '
                  f'{game.minutes})')
            print(f'  {game.pitch}')

    def start(self, game):
        """Play a game, which Enter then plays again."""
        self.rows, self.page = [], 0
        self.last = game
        play(game)

    def enter(self):
        """Do what Enter alone does: the next page, or the last game again."""
        if self.page < len(self.rows):
            self.show_page()
        elif self.last:
            self.start(self.last)
        else:
            print(HELP)

    def choose(self, words):
        """Do what the words, plain and not for leaving, ask for."""
        if words in YES and self.guess:
            words = plain(self.guess)
        self.guess = ''
        game = game_called(self.collection, words)
        if words.isdecimal() and 0 < int(words[:9]) <= len(self.rows):
            self.start(self.rows[int(words) - 1])
        elif game:
            self.start(game)
        elif not words:
            self.enter()
        elif words in ('help', '?'):
            print(HELP)
        elif words == 'random' and self.collection:
            self.start(random.choice(self.collection))
        else:
            self.look_for(words)

    def look_for(self, words):
        """Print the games that fit the words, or what was perhaps meant."""
        found = found_by(self.collection, words)
        if words.startswith('level ') and not found:
            print('There are the levels 1 to 5.')
        elif found:
            heading, self.rows = found
            self.page = 0
            self.last = None
            print(f'{heading}. Games: {len(self.rows)}')
            self.show_page()
        else:
            self.guess = meant(self.collection, words)
            print(f'Nothing is called {ascii(words[:40])[1:-1]}.', end=' ')
            print(f'Did you mean {self.guess} (y/n)?' if self.guess
                  else 'Please try another word, or help.')

    def ask_and_play(self):
        """Ask what to play, and play it, until the player wants to leave."""
        self.welcome()
        while True:
            print()
            words = ask(self.question())
            if words in LEAVE:
                print('Goodbye!')
                return
            self.choose(words)
