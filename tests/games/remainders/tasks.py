"""Tasks of Remainders: see tools/parts/judge.py."""

import re

from parts.promises import question_of
from parts.screens import numbers_in, says

PREDICT = {'seed': 0, 'lines': ['11'], 'shows': '11 leaves 2, 1 and 4.',
           'because': '11 leaves 2, 1 and 4: 11 is 3 times 3 and 2, 2 times '
           '5 and 1, and once 7 and 4.'}

HINTS = {
    '*': 'The guesses are a constant. Where is a lost game told?',
    '**': 'The guess may be right: compare it in both directions, with < and '
          'with >, where it is answered.',
    '***': 'Ask three times before the program chooses its own number. At the '
           'end of the file you see what to add; sum % 105 does the rest.',
}

ANSWERS = {
    '*': '''
-GUESSES = 3  # Try 2 or 5.
+GUESSES = 5  # Try 2 or 3.
@@
         print(f'Your guesses are used up. My number was {number}.')
+        print('So close!')
''',
    '**': '''
             print(f'{guess} leaves {guess % 3}, {guess % 5} and {guess % 7}.')
+            if guess < number:
+                print('Too low!')
+            if guess > number:
+                print('Too high!')
''',
    '***': '''
+    divisor = 3
+    total = 0
+    while divisor < 8:
+        answer = input(f'What does your number leave by {divisor}? ').strip()
+        if answer.lower() == 'quit':
+            print('Goodbye!')  # Not judged: leaving is a rule of the house.
+            return  # Not judged: and so is this.
+        if not answer.isdecimal() or int(answer[:9]) >= divisor:
+            print('That cannot be.')  # Not judged: in any words.
+            continue
+        if divisor == 3:
+            total = total + 70 * int(answer)
+        if divisor == 5:
+            total = total + 21 * int(answer)
+        if divisor == 7:
+            total = total + 15 * int(answer)
+        divisor = divisor + 2
+    print(f'Your number: {total % 105}')
+
     number = random.randint(0, 104)
''',
}


def in_game(game):
    """Return the Trial behind three new questions that look alike."""
    for count in range(4):
        begun = game.with_first(['1'] * count)
        if 104 in numbers_in(question_of(begun.play([]).opening)):
            return begun
    return game


def secret(game, seed):
    """Return the number: it alone ends the game at once."""
    lost = game.play(['2'] * 60, seed).last
    for number in sorted(numbers_in(lost)) + list(range(105)):
        if game.ends([str(number)], seed):
            return number
    return 0


def one_star(game):
    """Are there 5 guesses, and is a lost game, no other, so close?"""
    game = in_game(game)
    for seed in range(6):
        number = secret(game, seed)
        wrong = [str((number + step) % 105) for step in range(1, 61)]
        replies = game.play(wrong, seed).replies
        if len(replies) != 5:
            return f'There should be 5 guesses, not {len(replies)}.'
        if not says(replies[-1], 'so close'):
            return 'At the end of a lost game "So close!" should be seen.'
        replies[-1:] = game.answers(wrong[:4] + [str(number)], seed)[-1:]
        if any(says(reply, 'so close') for reply in replies):
            return '"So close!" should only be seen when the game is lost.'
    return ''


def two_stars(game):
    """Is each wrong guess too low or too high, and no right one?"""
    game = in_game(game)
    for seed in range(8):
        number = secret(game, seed)
        wrong = [guess for guess in (number - 1, 0, number + 1, 104,
                                     number // 2, number + 2)
                 if 0 <= guess <= 104 and guess != number]
        for start in range(len(wrong)):
            lines = (['blub'] + wrong[start:] + wrong + wrong)[:20]
            replies = game.play(map(str, lines), seed).replies
            right = game.answers([str(wrong[0]), str(number)], seed)[1]
            for guess, told in [*zip(lines, replies), (number, right)]:
                wanted = [guess != 'blub' and guess < number,
                          guess != 'blub' and guess > number]
                if [says(told, 'too low'), says(told, 'too high')] != wanted:
                    return (f'When the number is {number}, the screen after '
                            f'{guess} should say ' + (
                                '"Too low!".' if wanted[0] else
                                '"Too high!".' if wanted[1] else 'neither.'))
    return ''


def three_stars(game):
    """Is the number of the player named, by three answers?"""
    for number in (53, 0, 1, 3, 15, 17, 20, 35, 46, 70, 98, 103, 104):
        lines = [str(number % divisor) for divisor in (3, 5, 7)]
        told = ' '.join(game.answers(lines)[2].lower().split())
        if str(number) not in re.findall(r'your number\D{0,12}(\d+)', told):
            return ('After the answers {}, {} and {} "Your number: {}" should '
                    'be seen.'.format(*lines, number))
    for count in range(3):
        game.demand_refusal(lines[:count], lines[count])
    if secret(game.with_first(lines), 1) == secret(game.with_first(lines), 2):
        return 'After that, the game should go on with its own number.'
    return ''
