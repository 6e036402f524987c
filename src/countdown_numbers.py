"""Countdown Numbers

Six numbers and a target: find a sum that hits it, or comes near.

Level:    4
Kind:     numbers
Players:  1
Concepts: recursion, generators, comprehensions, exceptions
Idea:     A sum may hold sums, so the function that reads one calls itself.

Predict:  You have a 3, a 4 and a 10. What does the game say to 3 - 4 + 10?

Your turn:
  *   Play 4 rounds, and let 30 points win.
  **  After each sum that holds, print a line such as: Numbers used: 4.
  *** Take hint as an answer too: it shows a first step of the computer's sum,
      such as 100 - 4, and the round brings 3 points fewer (never below 0).
"""

# After Des chiffres et des lettres, a French show by Armand Jammot (1972).

import itertools
import random

ROUNDS = 3  # Try 2 or 5.
GOAL = 20  # Points that win. Try 10 or 27.
LARGE = [25, 50, 75, 100]  # Each comes once. Try [12, 37, 62, 87].
SMALL = list(range(1, 11)) * 2  # Each comes twice.
PRIZES = {0: 10, 5: 7, 10: 5}  # Up to so far away: so many points.
LONGEST = 50  # Characters of a sum. It also keeps brackets from going deep.
SIGNS = [['+', '-'], ['*', '/']]  # Those of a sum, and of a product.
OPPOSITE = {'+': '-', '-': '+', '*': '/', '/': '*'}
END = 'end'  # Stands behind the last piece of a sum.


def steps(first, second):
    """Return {sign: result} for the steps that the rules allow."""
    # As on the show. Whoever wants 2 - 3 + 10 can write 10 + 2 - 3.
    results = {'+': first + second, '*': first * second}
    if first > second:
        results['-'] = first - second
    if first % second == 0:
        results['/'] = first // second
    return results


def pieces_of(text):
    """Return the numbers and symbols in a text, as a list."""
    for symbol in '+-*/()':
        text = text.replace(symbol, f' {symbol} ')
    return [int(word) if word.isdecimal() else word for word in text.split()]


# Recursive descent, known since the first compilers of about 1960: a sum has
# + and - between its products, a product has * and / between its parts, and a
# part is a number or, in brackets, a sum again. So read_sum calls itself for
# the next level, the last level calls read_part, and that calls read_sum. Each
# takes its pieces from the front: a sum twice as long takes twice the time.
def read_sum(pieces, numbers, level=0):
    """Take a sum, or at level 1 a product, from pieces; return its result."""
    if level == len(SIGNS):
        return read_part(pieces, numbers)
    result = read_sum(pieces, numbers, level + 1)
    while pieces[0] in SIGNS[level]:
        sign = pieces.pop(0)
        other = read_sum(pieces, numbers, level + 1)
        if sign not in steps(result, other):
            raise ValueError(f'{result} {sign} {other} is no whole number'
                             ' above 0, as 6 - 2 or 6 / 2 would be.')
        result = steps(result, other)[sign]
    return result


def read_part(pieces, numbers):
    """Take one of the numbers, or a sum in brackets; return its result."""
    if pieces[0] == '(':
        pieces.pop(0)
        result = read_sum(pieces, numbers)
        if pieces[0] != ')':
            raise ValueError('Here a sign or ) is missing, as in 2 * (3 + 4).')
        pieces.pop(0)
        return result
    if pieces[0] not in numbers:
        raise ValueError('Here should be ( or one of your numbers that is left'
                         ', as in 2 * (3 + 4).')
    numbers.remove(pieces[0])
    return pieces.pop(0)


def splits(numbers):
    """Yield each way to deal numbers into two heaps, the larger one first."""
    places = range(len(numbers))
    for size in range(1, len(numbers) // 2 + 1):
        for chosen in itertools.combinations(places, size):
            yield (tuple(numbers[i] for i in places if i not in chosen),
                   tuple(numbers[i] for i in chosen))


def table_of(numbers, tables):
    """Return {result: text} for each sum that some of the numbers make."""
    if numbers not in tables:
        tables[numbers] = {number: str(number) for number in numbers}
        for most, rest in splits(numbers):
            tables[numbers].update(table_of(most, tables))
            for one in table_of(most, tables).items():
                for other in table_of(rest, tables).items():
                    first, second = max(one, other), min(one, other)
                    for sign, result in steps(first[0], second[0]).items():
                        tables[numbers].setdefault(
                            result, f'({first[1]} {sign} {second[1]})')
    return tables[numbers]


# Working backwards, to meet in the middle: if the last step adds 3, the other
# numbers must make 3 less than the target, and so on for each number and sign.
# Two steps back only four numbers are left, and what four can make is quickly
# put into a table. To try all sums of six numbers would be 2,764,800; this
# looks into a table some 6000 times, and 250,000 times with a seventh number.
def find(target, numbers, tables):
    """Return a sum that makes the target of some of the numbers, or ''."""
    if len(numbers) <= 4:
        return table_of(numbers, tables).get(target, '')
    for most, rest in splits(numbers):
        if find(target, most, tables):
            return find(target, most, tables)
        for number, text in table_of(rest, tables).items():
            for sign, wanted in before(target, number):
                found = find(wanted, most, tables)
                if found:
                    return (f'({found} {sign} {text})' if wanted > number
                            else f'({text} {sign} {found})')
    return ''


def before(target, number):
    """Yield pairs: a sign, and what makes the target with it and number."""
    for sign, wanted in steps(target, number).items():
        yield OPPOSITE[sign], wanted
    for sign, wanted in steps(number, target).items():
        if sign in '-/':
            yield sign, wanted


def best_sum(target, numbers):
    """Return the result and the text of a sum that comes nearest, or 0, ''."""
    tables = {}
    # Farther away there are no points, so it does not look there.
    for away in range(max(PRIZES) + 1):
        for result in (target - away, target + away):
            found = find(result, tuple(numbers), tables)
            if found:
                return result, found
    return 0, ''


def ask(question, choices, advice):
    """Ask until the answer is one of the choices; return that choice."""
    while True:
        answer = input(question).strip().replace(' ', '').lower()
        if answer == 'quit':
            raise KeyboardInterrupt  # As if Ctrl-C were pressed: see the end.
        if answer in choices:
            return answer
        print(advice)


def ask_sum(numbers):
    """Ask until a sum holds; return its result, or 0 for pass."""
    while True:
        answer = input('Your sum (or pass): ').lower().replace('x', '*')
        if answer.strip().replace(' ', '') == 'quit':
            raise KeyboardInterrupt
        if answer.strip() in ('p', 'pass'):
            return 0
        pieces = pieces_of(answer[:LONGEST]) + [END]
        waiting = pieces[:]
        try:
            result = read_sum(waiting, numbers[:])
            if waiting == [END] and len(answer) <= LONGEST:
                return result
            raise ValueError('Here should be a sign, as in 2 * 3, or the end,'
                             f' after {LONGEST} characters at most.')
        except ValueError as reason:
            done = [str(piece) for piece in pieces[:-len(waiting)]]
            print('I understand:', ''.join(done) or 'nothing')
            print(reason)


def points_for(result, target):
    """Print how near the result is; return the points for it."""
    away = abs(target - result)
    points = max([PRIZES[most] for most in PRIZES if away <= most] + [0])
    print(f'That makes {result}, {away} away: {points} points.')
    return points


def play_round():
    """Play one round. Return the player's points and the computer's."""
    choices = [str(count) for count in range(len(LARGE) + 1)]
    count = int(ask(f'How many large numbers (0 to {len(LARGE)})? ', choices,
                    'Please type how many you want, such as 2.'))
    numbers = sorted(random.sample(LARGE, count)
                     + random.sample(SMALL, 6 - count))
    target = random.randint(100, 999)
    print('Your numbers: ' + ' '.join([str(number) for number in numbers]))
    print(f'Your target: {target}')
    points = points_for(ask_sum(numbers), target)
    result, text = best_sum(target, numbers)
    print(f'The computer: {text or "no sum near enough"}')
    return points, points_for(result, target)


def main():
    """Play Countdown Numbers until the player has had enough."""
    print('Countdown Numbers')
    print('=================')
    print(f'In {ROUNDS} rounds, make a target out of six numbers, or come')
    print('near it, with + - * / and brackets, such as 2 * (3 + 4). Use each')
    print('number once at the most. Each step must make a whole number above')
    print('0: neither 2 - 3 nor 7 / 2 will do. Your first sum counts.')
    for most, points in PRIZES.items():
        print(f'Up to {most:2} away: {points:2} points')
    print(f'You win with {GOAL} points.')
    print('Type quit to leave.')
    while True:
        score = possible = 0
        for number in range(1, ROUNDS + 1):
            print(f'\nRound {number} of {ROUNDS}. Your points: {score}.')
            points, best = play_round()
            score += points
            possible += best
        print(f'Your points: {score} of {possible}. Your goal: {GOAL}.')
        print('You win!' if score >= GOAL else 'The numbers win this time.')
        if ask('Play again (y/n)? ', ['y', 'yes', 'n', 'no'],
               'Please type y for another game, or n to stop.')[0] == 'n':
            print('Goodbye!')
            return


# Start here, unless another program only wants to borrow the functions.
if __name__ == '__main__':
    try:
        try:
            main()
        except (EOFError, KeyboardInterrupt):  # Ctrl-D or Ctrl-C: be polite.
            print('\nGoodbye!')
        print(end='', flush=True)
    except OSError:  # Nobody reads the screen any more: be silent.
        import sys
        sys.stdout = None
