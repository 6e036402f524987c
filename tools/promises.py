"""Hold the promises that every game keeps, by playing it.

Each check plays a game by script and raises Broken with all that is needed to
see the same again: the seed, the script and the last screen.
"""

import hashlib
import re

from catalog import games, read_game
from common import SRC, Parser, Problem, run, shown
from hostile import ABSURD, BLANK, WAYS_OUT, Hostile
from scripted import CTRL_C, CTRL_D, load, play

KEYS = (CTRL_C, CTRL_D)
WIDTH = 79  # Columns of a line, at the most.
HEIGHT = 23  # Lines from one question to the next, the question's included.
RULES = 10  # Lines of what to do and how to win, at the most.


def pasted(script):
    """Return the lines of a script as Python text, long runs made short."""
    return ', '.join(f'{line[0]!r} * {len(line)}' if len(line) > 99
                     else ascii(line) for line in script)


class Broken(AssertionError):
    """A promise that a game does not keep, with what shows it."""

    def __init__(self, message, game, session=None, seed=0, constants=()):
        """Keep the message and the call that plays the same session again."""
        lines = [message]
        if session is not None:
            script = session.typed + [end for end in (CTRL_C,)
                                      if session.ending == end]
            lines.append(f'play({str(game)!r}, [{pasted(script)}], '
                         f'seed={seed}, constants={dict(constants)!r})')
            lines.append('the last screen:')
            lines += ascii(session.last[-2000:]).split('\\n')[-24:]
            lines.append(session.error)
        super().__init__('\n'.join(lines))


def question_of(screen):
    """Return the question that a screen ends with: its last line."""
    return screen[screen.rfind('\n') + 1:]


def misfit(screen):
    """Return what is wrong with the look of a screen, or ''."""
    if not screen.isascii():
        return 'the screen shows a character that is not ASCII'
    if not screen.replace('\n', '').isprintable():
        return 'the screen shows a control character'
    if screen.count('\n') >= HEIGHT:
        return f'more than {HEIGHT} lines come at once'
    if max(map(len, screen.split('\n'))) > WIDTH:
        return f'a line is wider than {WIDTH} columns'
    return ''


def unanswered(typed, before, after):
    """Return what is wrong with the answer to a typed line, or ''.

    before and after are the screens around it. A question that says in
    brackets what it takes must refuse nonsense in one sentence and then come
    again, unchanged; any answer gets a word, but for the Enter that goes on.
    """
    question = question_of(before)
    if 'Enter' in question and not typed.strip():
        return ''
    said = [line for line in after.split('\n')[:-1] if line.strip()]
    if typed in ABSURD or typed in BLANK:
        if '(' in question and question_of(after) != question:
            return 'nonsense was taken for an answer, or the question changed'
        if '(' in question and not 1 <= len(said) <= 2:
            return 'nonsense gets one plain sentence and the question again'
    if not said and 'Enter' not in question:
        return 'the answer got no word in reply'
    return ''


def check_session(game, session, seed=0, constants=()):
    """Raise Broken if a session of the file game shows a broken promise."""
    wrong = ''
    if session.ending == 'crashed':
        wrong = 'it crashes'
    elif session.ending == 'too slow':
        wrong = 'it neither asks nor ends within a second'
    elif session.status != 0:
        wrong = f'it leaves with exit status {session.status}'
    for number, screen in enumerate(session.screens):
        wrong = wrong or misfit(screen)
        if 0 < number <= len(session.typed):
            wrong = wrong or unanswered(session.typed[number - 1],
                                        session.screens[number - 1], screen)
    if wrong:
        raise Broken(wrong, game, session, seed, constants)


def check_goodbye(game, session, seed=0, constants=()):
    """Raise Broken unless the session, which was left, ended politely."""
    check_session(game, session, seed, constants)
    said = [line for line in session.last.split('\n') if line.strip()]
    if not said or len(said) > 2 or 'goodbye' not in said[-1].lower():
        raise Broken('after quit, Ctrl-D or Ctrl-C it does not just say '
                     'goodbye and end', game, session, seed, constants)


def check_opening(path):
    """Raise Broken unless the first screen has title, rules and a way out."""
    session = play(path)
    check_session(path, session)
    title = read_game(path).title
    lines = session.opening.split('\n')
    if lines[:2] != [title, '=' * len(title)]:
        raise Broken(f'the first lines are not "{title}", underlined with =',
                     path, session)
    if 'Type quit to leave.' not in lines[2:3 + RULES]:
        raise Broken(f'the opening does not say "Type quit to leave." after '
                     f'at most {RULES} lines', path, session)


def leaves(session):
    """Did the player of a session leave by quit, Ctrl-D or Ctrl-C?"""
    return session.ending in KEYS or (
        session.typed and session.typed[-1] in WAYS_OUT)


def check_hostile(path, sessions, constants=()):
    """Play hostile sessions; return {question: (seed, the lines before it)}.

    sessions is a range of seeds. Questions that differ only in numbers or in
    single letters count as one. Raise Broken at the first broken promise.
    """
    places = {}
    for seed in sessions:
        session = play(path, Hostile(seed), seed, constants)
        check_session(path, session, seed, constants)
        if leaves(session):
            check_goodbye(path, session, seed, constants)
        for number, screen in enumerate(session.screens[:-1]):
            place = re.sub(r'\d+|\b[A-Za-z]\b', '#', question_of(screen))
            if place not in places or number < len(places[place][1]):
                places[place] = seed, session.typed[:number]
    return places


def check_ways_out(path, places):
    """Raise Broken unless every place, as check_hostile gives, can be left."""
    for seed, script in places.values():
        for way in WAYS_OUT:
            session = play(path, script + [way], seed)
            check_session(path, session, seed)
            if session.ending != (way if way in KEYS else 'finished'):
                raise Broken(f'{way.strip()} does not end the game', path,
                             session, seed)
            check_goodbye(path, session, seed)


def fingerprint(path, sessions):
    """Return a short text that differs when any screen of sessions does."""
    digest = hashlib.sha256()
    for seed in sessions:
        session = play(path, Hostile(seed), seed)
        digest.update(ascii(session.transcript).encode())
    return digest.hexdigest()[:16]


def check_honest(path, sessions):
    """Raise Broken unless the same seed and lines give the same screens."""
    for seed in sessions:
        first = play(path, Hostile(seed), seed)
        again = play(path, Hostile(seed), seed)
        if first.transcript != again.transcript:
            raise Broken('the same seed and the same lines give another '
                         'screen', path, again, seed)


def check_import(path):
    """Raise Broken if importing the game prints, asks or fails."""
    try:
        load(path)
    except Problem as problem:
        raise Broken(problem.message, path)


def check_tries(path, sessions):
    """Raise Broken unless every Try value of the game plays."""
    for constant in read_game(path).tries:
        for value in constant.values:
            check_hostile(path, sessions, {constant.name: value})


def check_game(path, sessions):
    """Hold all promises for one game; sessions is the number of seeds."""
    check_opening(path)
    check_import(path)
    check_ways_out(path, check_hostile(path, range(sessions)))
    check_honest(path, range(sessions // 10))
    check_tries(path, range(sessions // 10))


def paths_of(names):
    """Return the paths of the games of those names, of all if there is none.

    A name may also be a file of a learner.
    """
    return [SRC / (name + '.py') if (SRC / (name + '.py')).exists() else name
            for name in names] or [game.path for game in games()]


def main(arguments=None):
    """Hold the promises for some games or for all; return 0 or 1."""
    parser = Parser('Play games with bad answers and see if they keep what '
                    'every game promises.',
                    'python3 tools/promises.py hangman --sessions 1000')
    parser.add_argument('game', nargs='*', help='a game of src/ or a file')
    parser.add_argument('--sessions', type=int, default=200,
                        help='sessions for each game (default 200)')
    parser.add_argument('--fingerprint', action='store_true',
                        help='print a text for each game that differs when '
                        'any of its screens does')
    wanted = parser.parse_args(arguments)
    broken = 0
    for path in paths_of(wanted.game):
        if wanted.fingerprint:
            print(shown(path), fingerprint(path, range(wanted.sessions)))
            continue
        try:
            check_game(path, wanted.sessions)
            print(f'{shown(path)}: keeps its promises')
        except Broken as found:
            broken += 1
            print(f'{shown(path)}: {found}')
    return 1 if broken else 0


if __name__ == '__main__':
    run(main)
