"""Hold the promises that every game keeps, by playing it.

Each check plays a game by script and raises Broken with all that is needed to
see the same again: the seed, the script and the last screen.
"""

import re
import time

from parts.catalog import read_game
from parts.common import Problem
from parts.hostile import ABSURD, BLANK, WAYS_OUT, Hostile
from parts.scripted import CTRL_C, KEYS, load, play
from parts.sessions import sessions_of

WIDTH = 79  # Columns of a line, at the most.
HEIGHT = 23  # Lines from one question to the next, the question's included.
RULES = 5  # Lines of what to do and how to win, at the most.
CURTAIN = '\n' * 46  # What print('\n' * 45) shows: the counting begins anew.


def pasted(script):
    """Return the lines of a script as Python text, long runs made short."""
    return ', '.join(f'{line[0]!r} * {len(line)}' if len(line) > 99
                     else ascii(line) for line in script)


class Broken(AssertionError):
    """A promise that a game does not keep, with what shows it."""

    def __init__(self, message, session):
        """Keep the message and the call that plays the same session again."""
        script = session.typed + [CTRL_C] * (session.ending == CTRL_C)
        lines = [message, f'play({session.path!r}, [{pasted(script)}], '
                 f'seed={session.seed}, constants={session.constants!r})',
                 'the last screen:']
        lines += ascii(session.last[-2000:]).split('\\n')[-24:]
        super().__init__('\n'.join(lines + [session.error]))


def question_of(screen):
    """Return the question that a screen ends with: its last line."""
    return screen[screen.rfind('\n') + 1:]


def misfit(screen):
    """Return what is wrong with the look of a screen, or ''."""
    if not screen.isascii():
        return 'the screen shows a character that is not ASCII'
    if not screen.replace('\n', '').isprintable():
        return 'the screen shows a control character'
    if any(part.count('\n') >= HEIGHT for part in screen.split(CURTAIN)):
        return f'more than {HEIGHT} lines come at once'
    if max(map(len, screen.split('\n'))) > WIDTH:
        return f'a line is wider than {WIDTH} columns'
    return ''


def unanswered(typed, before, after, simple):
    """Return what is wrong with the answer to a typed line, or ''.

    before and after are the screens around it. A question that says in
    brackets what it takes must refuse nonsense in one sentence and then come
    again, unchanged; any answer gets a word, but for the Enter that goes on.
    A game that is simple, of level 1, may go on instead.
    """
    question = question_of(before)
    if 'Enter' in question and not typed.strip():
        return ''
    said = [line for line in after.split('\n')[:-1] if line.strip()]
    if (typed in ABSURD or typed in BLANK) and '(' in question and not simple:
        if question_of(after) != question:
            return 'nonsense was taken for an answer, or the question changed'
        if not 1 <= len(said) <= 2:
            return 'nonsense gets one plain sentence and the question again'
    if not said and 'Enter' not in question:
        return 'the answer got no word in reply'
    return ''


def check_session(session, simple=False):
    """Raise Broken if a session shows a broken promise.

    simple: is the game of level 1?
    """
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
                                        session.screens[number - 1], screen,
                                        simple)
    if wrong:
        raise Broken(wrong, session)


def check_goodbye(session):
    """Raise Broken unless the session, which was left, ended politely."""
    said = [line for line in session.last.split('\n') if line.strip()]
    if not said or len(said) > 2 or 'goodbye' not in said[-1].lower():
        raise Broken('after quit, Ctrl-D or Ctrl-C it does not just say '
                     'goodbye and end', session)


def is_simple(path):
    """Is it a game of level 1, which may go on after a wrong answer?"""
    return read_game(path).level == 1


def check_opening(path):
    """Raise Broken unless the first screen has title, rules and a way out."""
    session = play(path)
    check_session(session)
    title = read_game(path).title
    lines = session.opening.split('\n')
    if lines[:2] != [title, '=' * len(title)]:
        raise Broken(f'the first lines are not "{title}", underlined with =',
                     session)
    if 'Type quit to leave.' not in lines[2:3 + RULES]:
        raise Broken(f'the opening does not say "Type quit to leave." after '
                     f'at most {RULES} lines', session)


def hostile_session(path, number, recorded, constants=()):
    """Return the Session of a game with the hostile player of that number.

    Every second one begins somewhere in the middle of a recorded session.
    """
    if number % 2 and recorded:
        start = recorded[number // 2 % len(recorded)]
        player = Hostile(number, start.lines)
        return play(path, player, start.seed, start.constants)
    return play(path, Hostile(number), number, constants)


def check_hostile(path, sessions, seconds=None, constants=()):
    """Play hostile sessions; return {question: the shortest way to it}.

    sessions: how many, fewer when so many seconds of computing are over.
    Questions that differ only in numbers or in single letters count as one; a
    way is (seed, constants, lines). Raise Broken at a broken promise.
    """
    simple = is_simple(path)
    recorded = [] if constants else sessions_of(path.stem)
    end = time.process_time() + (seconds or float('inf'))
    places = {}
    for number in range(sessions):
        session = hostile_session(path, number, recorded, constants)
        check_session(session, simple)
        if session.answers[-1:] and session.answers[-1] in WAYS_OUT:
            check_goodbye(session)
        for count, screen in enumerate(session.screens[:-1]):
            place = re.sub(r'\d+|\b[A-Za-z]\b', '#', question_of(screen))
            if place not in places or count < len(places[place][2]):
                places[place] = (session.seed, session.constants,
                                 session.answers[:count])
        if time.process_time() > end:
            break
    return places


def check_ways_out(path, places, ways=WAYS_OUT):
    """Raise Broken unless every place, as check_hostile gives, can be left."""
    simple = is_simple(path)
    for seed, constants, script in places.values():
        for way in ways:
            session = play(path, script + [way], seed, constants)
            check_session(session, simple)
            if session.ending != (way if way in KEYS else 'finished'):
                raise Broken(f'{way.strip()} does not end the game', session)
            check_goodbye(session)


def check_honest(path, sessions):
    """Raise Broken unless the same seed and lines give the same screens."""
    recorded = sessions_of(path.stem)
    for number in range(sessions):
        first = hostile_session(path, number, recorded)
        again = hostile_session(path, number, recorded)
        if first.transcript != again.transcript:
            raise Broken('the same seed and the same lines give another '
                         'screen', again)


def check_import(path):
    """Raise Problem if importing the game prints, asks or fails."""
    load(path)


def check_tries(path, sessions, seconds=None):
    """Raise Broken unless every Try value plays, and all extremes together."""
    tries = [found for found in read_game(path).tries if found.values]
    trials = [{found.name: value} for found in tries
              for value in found.values]
    if len(tries) > 1:
        for pick in (min, max):
            trials.append({found.name: pick(found.values, key=size_of)
                           for found in tries})
    for constants in trials:
        check_hostile(path, sessions, seconds and seconds / len(trials),
                      constants)


def size_of(value):
    """Return by what a value of a constant is called small or large."""
    return value if isinstance(value, (int, float)) else len(value)


def attack(path, answers, seconds):
    """Type so many hostile answers to a game, fewer if its time is over.

    Return how many were typed and the message of a broken promise, or ''.
    """
    simple = is_simple(path)
    recorded = sessions_of(path.stem)
    end = time.process_time() + seconds
    typed, number = 0, 10 ** 6  # Other players than those of check_hostile.
    while typed < answers and time.process_time() < end:
        session = hostile_session(path, number, recorded)
        typed += len(session.typed)
        number += 1
        try:
            check_session(session, simple)
        except Broken as broken:
            return typed, str(broken)
    return typed, ''
