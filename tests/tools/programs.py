"""Small programs for the tests of the tools: read, written, played.

Example: concepts_in('print(1)  # here') is {'numbers': 1}
"""

import pytest
from parts.common import run
from parts.uses import concepts_of
from parts.scripted import play
from parts.syntax import Code

FOOTER = '''
if __name__ == '__main__':
    try:
        main()
    except (EOFError, KeyboardInterrupt):
        print('\\nGoodbye!')
'''


def concepts_in(program):
    """Return {concept: the line where it comes first} for a text."""
    return concepts_of(Code('program.py', program))


def marked_line(program):
    """Return the number of the line that says # here, or None."""
    for number, line in enumerate(program.split('\n'), 1):
        if line.endswith('# here'):
            return number
    return None


def written(folder, program, name='game.py'):
    """Write a program into a folder; return its path."""
    path = folder / name
    path.write_bytes(program.encode('utf-8'))
    return path


def staged(folder, program, player=(), **options):
    """Return the Session of a program, a text, that is written and played."""
    return play(written(folder, program), player, **options)


def command(capsys, main, *arguments):
    """Run a tool's main as its command line does.

    Return the exit status and what it printed on stdout and on stderr, each
    as a list of lines.
    """
    with pytest.raises(SystemExit) as leaving:
        run(lambda: main([str(argument) for argument in arguments]))
    printed = capsys.readouterr()
    return (leaving.value.code, printed.out.splitlines(),
            printed.err.splitlines())
