"""The linter's rules for the form of a game: its start, its end, its parts.

A row of a table has what is planted in the good game, and then the line and
the message of the one fault that must be found.
"""

import pytest
from samples import (
    COIN, GAME, MAIN, TOP, TOSS, changed, faults_in, faults_of, planted)

NO_MAIN = 'there is no function main(); put what starts the game into one'
NO_CALL = ('nothing calls main(), so nothing happens; copy the last 6 lines '
           'of src/hangman.py')
NO_FOOTER = ('the last lines are not those of every game; copy the last '
             '6 of src/hangman.py, below two empty lines')
FOOTER = GAME[GAME.index('# Start here'):]
LEAVE = 'import sys\n\n\n' + TOSS
HARD = ('raise %s leaves in a way that is hard to see; say goodbye and call '
        'sys.exit()')
ALONE = 'sys is for sys.exit() alone, with nothing in its brackets'
WRITE = 'write import sys, and to leave sys.exit()'


@pytest.mark.parametrize('new, level', [
    ('main(coin)', 1), ('main(self)', 1), ('play(main)', 2)])
def test_a_game_has_a_function_main_without_arguments(new, level):
    """Whoever borrows the functions of a game can play it with main()."""
    source = changed('def main()', f'def {new}')
    faults = faults_of(source.replace('Level:    1', f'Level:    {level}'))
    assert faults == [(36, 'main', NO_MAIN)]
    assert faults_in(COIN + '    def main(self):\n        """Play."""',
                     TOP) == []


@pytest.mark.parametrize('end, rule', [
    ('', 'main'), ("if __name__ == '__main__':\n    main\n", 'main'),
    ('main()\n', 'footer')])
def test_a_game_calls_main(end, rule):
    """Without a call nothing happens, and nothing else is worth saying."""
    faults = [fault for fault in faults_of(GAME.replace(FOOTER, end))
              if fault.rule in ('main', 'footer')]
    assert [fault.rule for fault in faults] == [rule]
    assert faults[0].message == (NO_CALL if rule == 'main' else NO_FOOTER)


@pytest.mark.parametrize('old, new, line', [
    (FOOTER, "if __name__ == '__main__':\n    main()\n", 31),
    (', KeyboardInterrupt', '', 32),
    ("print('\\nGoodbye!')", "print('Goodbye!')", 32),
    ('# Start here', '# Begin here', 32),
    ('\n\n# Start here', '\n# Start here', 31),
    (FOOTER, FOOTER + '\n', 32),
    (FOOTER, FOOTER + '# The end.\n', 32),
    (FOOTER, FOOTER.replace('\n', ' \n'), 32),
], ids=range(8))
def test_a_game_ends_with_the_last_lines_of_all(old, new, line):
    """So every game is started, borrowed and left in the same way."""
    assert faults_of(changed(old, new)) == [(line, 'footer', NO_FOOTER)]


def test_a_game_is_started_once_below_any_number_of_empty_lines():
    """The last line may end without a line end."""
    assert faults_of(changed('# Start', '\n\n# Start')[:-1]) == []
    assert faults_in('if __name__ == "__main__":\n    open("x")', TOP) == [
        (1, 'footer', 'the game is started here and in the last lines; keep '
         'only the last lines')]


@pytest.mark.parametrize('head, end', [
    ('def toss():\n    """Toss."""\n', '    toss()\n'),
    ('def toss(\n        coin):\n    """Toss.\n\n    Why?\n    """\n',
     '    pass\n'),
    (COIN + '    def toss(self):\n        """Toss."""\n', '        pass\n'),
    (COIN + '    def main(self):\n        """Play."""\n', '        pass\n')])
def test_a_function_has_40_lines_and_no_more(head, end):
    """Its docstring and its comments count, what stands around it does not."""
    line = 1 + head.startswith(COIN) * 2
    name = 'main' if 'main' in head else 'toss'
    longest = head + '    # Why?\n' * (38 + line - head.count('\n')) + end
    assert longest.count('\n') == 39 + line
    assert faults_in('\n' + longest + '\n# Why?\n', TOP) == []
    longer = longest.replace('# Why?\n', '\n    # Why?\n', 1)
    assert faults_in(longer, TOP) == [
        (line, 'function', f'function {name} has 41 lines; split it into '
         'functions of at most 40')]


@pytest.mark.parametrize('lines, code, found', [
    (40, '', []), (60, '', []), (60, 'FACES = [3]', []),
    (40, 'FACES = {3}', []), (41, 'FACES = {3}', ['main']),
    (41, TOSS, ['main'])])
def test_main_may_be_longer_where_it_is_alone_up_to_level_2(
        lines, code, found):
    """Without functions of its own the whole game has to be in there."""
    longer = '"""Play Coin once."""\n' + '    # Why?\n' * (lines - 4)
    source = planted(code, TOP).replace('"""Play Coin once."""\n', longer)
    assert [fault.message for fault in faults_of(source)] == [
        f'function {name} has 41 lines; split it into functions of at most 40'
        for name in found]


def opening(*lines):
    """Return the good game with an opening that prints these lines."""
    return planted('\n'.join(f'print({line})' for line in lines), MAIN)


@pytest.mark.parametrize('lines, count', [
    (["'1'"] * 5, 0), (["'1'"] * 6, 6), ([r"'1\n2\n3'"] * 2, 6),
    ([r"f'{coin}\n2'", "'3'", '', r"'5\n6'",
      'coin'], 6), (["'1'"] * 5 + [''], 0),
])
def test_five_lines_of_rules_are_enough(lines, count):
    """The title, the line below it and how to leave do not count."""
    source = opening("'Coin'", "'===='", *lines, "'Type quit to leave.'")
    assert faults_of(source.replace("'The coin shows', coin", '')) == [
        (31 + len(lines), 'rules', f'these are {count} lines of rules; '
         'explain the game in at most 5')] * bool(count)


@pytest.mark.parametrize('code, line, message', [
    (TOSS + '    raise KeyboardInterrupt', 3, HARD % 'KeyboardInterrupt'),
    (TOSS + '    raise SystemExit()', 3, HARD % 'SystemExit'),
    ('import sys', 1, 'sys is imported for sys.exit(), but nothing calls '
     'that; leave the import out'),
    ('from sys import exit', 1, WRITE),
    ('import sys as s\n' + TOSS + '    s.exit()', 1, WRITE),
    (LEAVE + '    sys.exit(0)', 6, ALONE),
    (LEAVE + '    print(sys.argv)\n    sys.exit()', 6, ALONE),
    (LEAVE + '    sys.exit()', 0, ''),
    (TOSS + '    raise ValueError', 0, ''),
])
def test_a_game_is_left_with_sys_exit(code, line, message):
    """A reader sees where the program ends, and sys is for that alone."""
    assert faults_in(code, TOP) == [(line, 'exit', message)] * bool(line)


def test_sys_exit_is_nothing_for_level_1():
    """There main() ends with return."""
    source = planted('sys.exit()', MAIN).replace('random\n\n',
                                                 'random\nimport sys\n\n')
    assert faults_of(source.replace('Level:    2', 'Level:    1')) == [
        (5, 'level', 'the header says level 1, but the code is level 2: exit '
         'in line 30; change the label or the code')]
