"""Countdown Numbers: a game won, a game lost, and how sums are read."""

import pytest

from stage import answer, borrow, perform, replay

# It is refused: on the way, no step may go below 1.
PREDICT = {'seed': 4, 'lines': ['0', '3 - 4 + 10'],
           'shows': '3 - 4 is no whole number above 0'}

WON = '''
Countdown Numbers
=================
In 3 rounds, make a target out of six numbers, or come
near it, with + - * / and brackets, such as 2 * (3 + 4). Use each
number once at the most. Each step must make a whole number above
0: neither 2 - 3 nor 7 / 2 will do. Your first sum counts.
Up to  0 away: 10 points
Up to  5 away:  7 points
Up to 10 away:  5 points
You win with 20 points.
Type quit to leave.

Round 1 of 3. Your points: 0.
How many large numbers (0 to 4)? 3
Your numbers: 3 5 6 25 50 100
Your target: 192
Your sum (or pass): pass
That makes 0, 192 away: 0 points.
The computer: (((25 + (100 / 50)) + 5) * 6)
That makes 192, 0 away: 10 points.

Round 2 of 3. Your points: 0.
How many large numbers (0 to 4)? 3
Your numbers: 2 8 10 25 50 100
Your target: 327
Your sum (or pass):  100 + 25 + (50 * (10-8 / 2)) - 100
I understand: 100+25+(50*(10-8/2))-
Here should be ( or one of your numbers that is left, as in 2 * (3 + 4).
Your sum (or pass): (50 x 8 - 100) + 25+2
That makes 327, 0 away: 10 points.
The computer: ((((50 * 8) - 100) + 25) + 2)
That makes 327, 0 away: 10 points.

Round 3 of 3. Your points: 10.
How many large numbers (0 to 4)? 2
Your numbers: 4 6 7 9 50 75
Your target: 126
Your sum (or pass): 75 + 50 + 7 - 6
That makes 126, 0 away: 10 points.
The computer: (((75 + 50) + 7) - 6)
That makes 126, 0 away: 10 points.
Your points: 20 of 30. Your goal: 20.
You win!
Play again (y/n)? no
Goodbye!
'''
LOST = '''
Countdown Numbers
=================
In 3 rounds, make a target out of six numbers, or come
near it, with + - * / and brackets, such as 2 * (3 + 4). Use each
number once at the most. Each step must make a whole number above
0: neither 2 - 3 nor 7 / 2 will do. Your first sum counts.
Up to  0 away: 10 points
Up to  5 away:  7 points
Up to 10 away:  5 points
You win with 20 points.
Type quit to leave.

Round 1 of 3. Your points: 0.
How many large numbers (0 to 4)? 2
Your numbers: 1 2 5 9 25 50
Your target: 778
Your sum (or pass): 25 * 25
I understand: 25*
Here should be ( or one of your numbers that is left, as in 2 * (3 + 4).
Your sum (or pass): (50 * 9 + 25
I understand: (50*9+25
Here a sign or ) is missing, as in 2 * (3 + 4).
Your sum (or pass): 2 - 5 + 50
I understand: 2-5
2 - 5 is no whole number above 0, as 6 - 2 or 6 / 2 would be.
Your sum (or pass): P
That makes 0, 778 away: 0 points.
The computer: (((((50 + 25) + 1) * 5) + 9) * 2)
That makes 778, 0 away: 10 points.

Round 2 of 3. Your points: 0.
How many large numbers (0 to 4)? 1
Your numbers: 1 1 2 6 9 100
Your target: 921
Your sum (or pass): 100 * 9 + 2 * 6
That makes 912, 9 away: 5 points.
The computer: ((((100 + 2) + 1) * 9) - 6)
That makes 921, 0 away: 10 points.

Round 3 of 3. Your points: 5.
How many large numbers (0 to 4)? 
Please type how many you want, such as 2.
How many large numbers (0 to 4)? 0
Your numbers: 4 4 7 8 10 10
Your target: 666
Your sum (or pass): pass
That makes 0, 666 away: 0 points.
The computer: ((((10 * 4) + 7) * (10 + 4)) + 8)
That makes 666, 0 away: 10 points.
Your points: 5 of 30. Your goal: 20.
The numbers win this time.
Play again (y/n)? N
Goodbye!
'''


def test_a_game_won():
    """After a pass, two exact sums reach the goal."""
    replay('countdown_numbers', WON, seed=4)


def test_a_game_lost():
    """Sums that do not hold are explained; 9 away is worth 5 points."""
    replay('countdown_numbers', LOST, seed=6)


NUMBER = 'Here should be ( or one of your numbers that is left, as in 2 * (3 '\
         '+ 4).'
SIGN = 'Here should be a sign, as in 2 * 3, or the end, after 50 characters '\
       'at most.'
BRACKET = 'Here a sign or ) is missing, as in 2 * (3 + 4).'
STEP = ' is no whole number above 0, as 6 - 2 or 6 / 2 would be.'


@pytest.mark.parametrize('typed, understood, reason', [
    ('', 'nothing', NUMBER), ('   ', 'nothing', NUMBER),
    ('3 -', '3-', NUMBER), ('* 3', 'nothing', NUMBER), ('-3', 'nothing',
                                                        NUMBER),
    ('3 ** 4', '3*', NUMBER), ('3 + + 4', '3+', NUMBER), ('()', '(', NUMBER),
    ('3 + 7', '3+', NUMBER), ('4 * 4', '4*', NUMBER), ('0', 'nothing', NUMBER),
    ('3 + 3 + 3', '3+3+', NUMBER), ('+5', 'nothing', NUMBER),
    ('3 + \u00e9', '3+', NUMBER), ('\u00b2', 'nothing', NUMBER),
    ('3 + 4 * end', '3+4*', NUMBER), ('9' * 5000, 'nothing', NUMBER),
    ('(' * 5000, '(' * 50, NUMBER), ('hello', 'nothing', NUMBER),
    ('3 4', '3', SIGN), ('3 + 4)', '3+4', SIGN), ('3 (4)', '3', SIGN),
    ('(3 + 4) 6', '(3+4)', SIGN), ('3 end', '3', SIGN), ('3 = 3', '3', SIGN),
    ('3' + ' ' * 50, '3', SIGN), ('(3 + 4', '(3+4', BRACKET),
    ('(3 4)', '(3', BRACKET), ('((3) * 4', '((3)*4', BRACKET),
    ('3 - 4 + 10', '3-4', '3 - 4' + STEP), ('10 + (3 - 3)', '10+(3-3',
                                            '3 - 3' + STEP),
    ('8 / 3', '8/3', '8 / 3' + STEP), ('3 * (4 / 8)', '3*(4/8',
                                      '4 / 8' + STEP),
    ('6 - 3 - 8 * 10', '6-3-8*10', '3 - 80' + STEP)])
def test_a_sum_that_does_not_hold_is_explained(typed, understood, reason):
    """The game says how far it could read, and what should come there."""
    session = perform('countdown_numbers', ['0', typed, '10'], 4)
    assert 'Your numbers: 3 3 4 6 8 10\n' in session.replies[0]
    assert session.replies[1] == (f'I understand: {understood}\n{reason}\n'
                                  'Your sum (or pass): ')
    assert session.replies[2].startswith('That makes 10, ')


@pytest.mark.parametrize('typed, result', [
    ('3', 3), ('003', 3), ('3 + 4', 7), ('3+3', 6), ('  3 +4  ', 7),
    ('3 + 4 * 6', 27), ('(3 + 4) * 6', 42), ('4 * 6 + 3', 27),
    ('10 - 3 - 3', 4), ('10 - (6 - 3)', 7), ('8 / 4 * 3', 6),
    ('10 - 8 / 4', 8), ('10 - 3 + 3', 10), ('6 / 3 / (4 / (10 - 8))', 1),
    ('((3))', 3), ('(((4) + 3) * (((10))))', 70), ('3 x 4', 12), ('3X4', 12),
    ('10 * 8 * 6 * 4 * 3 * 3', 17280), ('4 - 3', 1), ('3 / 3', 1),
    ('\u0663 + 4', 7), ('3 + 4' + ' ' * 45, 7)])
def test_sums_are_read_as_in_school(typed, result):
    """Brackets first, then * and /, then + and -, each from left to right."""
    reply = answer('countdown_numbers', ['0', typed], 4)
    assert reply.startswith(f'That makes {result}, ')


@pytest.mark.parametrize('far, points', [
    (0, 10), (1, 7), (5, 7), (6, 5), (10, 5), (11, 0), (500, 0)])
def test_the_nearer_the_more_points(capsys, far, points):
    """Exactly, up to 5 and up to 10 away count, above and below alike."""
    game = borrow('countdown_numbers')
    for result in (600 - far, 600 + far):
        assert game.points_for(result, 600) == points
        assert capsys.readouterr().out == (
            f'That makes {result}, {far} away: {points} points.\n')


@pytest.mark.parametrize('typed', ['', '5', '-1', '1.5', 'two', '02', '9' * 9])
def test_a_bad_number_of_large_numbers_is_explained(typed):
    """It is a digit from 0 to 4."""
    assert answer('countdown_numbers', [typed]) == (
        'Please type how many you want, such as 2.\n'
        'How many large numbers (0 to 4)? ')


@pytest.mark.parametrize('count', range(5))
def test_the_numbers_that_are_dealt(count):
    """So many large ones, each once, and small ones, each twice at most."""
    seen = set()
    for seed in range(40):
        lines = answer('countdown_numbers', [str(count)], seed).split('\n')
        numbers = [int(text) for text in lines[0].split()[2:]]
        large = [number for number in numbers if number > 10]
        assert len(numbers) == 6 and numbers == sorted(numbers)
        assert len(large) == len(set(large)) == count
        assert set(large) <= {25, 50, 75, 100}
        assert all(1 <= number <= 10 and numbers.count(number) <= 2
                   for number in numbers if number not in large)
        assert 100 <= int(lines[1].split()[-1]) <= 999
        seen.update(numbers)
    assert len(seen) == (14 if count else 10)


@pytest.mark.parametrize('lines', [[], ['2'], ['2', 'pass'],
                                   ['2', 'pass'] * 3])
def test_quit_anywhere(lines):
    """Each question can be answered with quit."""
    session = perform('countdown_numbers', lines + [' Q uit '], 1)
    assert (session.last, session.ending) == ('\nGoodbye!\n', 'finished')


def test_play_again():
    """A new game begins at 0; what is neither yes nor no is explained."""
    lines = ['1', 'pass', '1', '100 * 9 + 2 * 6', '1', 'pass', '', 'Yes']
    session = perform('countdown_numbers', ['2'] + lines[1:], 6)
    assert session.replies[6] == (
        'Please type y for another game, or n to stop.\nPlay again (y/n)? ')
    assert session.replies[7] == ('\nRound 1 of 3. Your points: 0.\n'
                                  'How many large numbers (0 to 4)? ')
