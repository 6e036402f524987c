"""Animal Guesser: games won and lost, points, and what it learns."""

import pytest

from stage import answer, perform, replay

# Two: in the place of one animal come a question and two animals.
PREDICT = {'lines': ['play', '', 'y', 'y', 'n', 'penguin', 'Does it waddle?',
                     'y', '', 'n', 'y', 'y', 'y', '', 'n', 'y', 'y', 'y',
                     'draw'],
           'shows': """  yes: Is it bigger than you?
    yes: Does it waddle?
      yes: a penguin
      no: a shark
    no: a goldfish
"""}

WON = '''
Animal Guesser
==============
Think of an animal. I ask questions, and then I guess.
- If I guess it with up to 5 questions, I get a point.
- If not, you get it, and I learn from you what I did not know.
Rounds in a game: 3. More than half of the points win.
Draw shows the tree of all that I know. Keep it, and another day
you can type it, and I know it all again.
Type quit to leave.

Play, draw or type (p/d/t)? Play
Round 1 of 3. Think of an animal.
Press Enter when you have one: 
Question 1.
Does it live in water (y/n)? n
Question 2.
Can it fly (y/n)? y
Question 3.
Does it have six legs (y/n)? n
Question 4.
Is it awake at night (y/n)? n
Questions asked: 4. Now I guess.
Is it a parrot (y/n)? maybe
Please type y for yes, or n for no.
Is it a parrot (y/n)? y
I guessed it in time. A point for me.
Points: you 0, computer 1.
Round 2 of 3. Think of an animal.
Press Enter when you have one: 
Question 1.
Does it live in water (y/n)? n
Question 2.
Can it fly (y/n)? n
Question 3.
Do people keep it at home (y/n)? N
Question 4.
Is it bigger than you (y/n)? yes
Question 5.
Does it live on a farm (y/n)? y
Question 6.
Do people ride it (y/n)? y
Questions asked: 6. Now I guess.
Is it a horse (y/n)? y
I needed more than 5 questions. A point for you.
Points: you 1, computer 1.
Round 3 of 3. Think of an animal.
Press Enter when you have one: 
Question 1.
Does it live in water (y/n)? y
Question 2.
Is it bigger than you (y/n)? y
Questions asked: 2. Now I guess.
Is it a shark (y/n)? n
Then I have to learn.
What is your animal? a Whale
Which question tells a whale from a shark?
Your question: is it a fish ?
And what is the answer for a whale?
Yes or no (y/n)? no
Thank you, now I know a whale. A point for you.
Points: you 2, computer 1.
You win the game.

Play, draw or type (p/d/t)? quit

Goodbye!
'''
LOST = '''
Animal Guesser
==============
Think of an animal. I ask questions, and then I guess.
- If I guess it with up to 5 questions, I get a point.
- If not, you get it, and I learn from you what I did not know.
Rounds in a game: 3. More than half of the points win.
Draw shows the tree of all that I know. Keep it, and another day
you can type it, and I know it all again.
Type quit to leave.

Play, draw or type (p/d/t)? p
Round 1 of 3. Think of an animal.
Press Enter when you have one: 
Question 1.
Does it live in water (y/n)? n
Question 2.
Can it fly (y/n)? y
Question 3.
Does it have six legs (y/n)? n
Question 4.
Is it awake at night (y/n)? y
Questions asked: 4. Now I guess.
Is it an owl (y/n)? n
Then I have to learn.
What is your animal? eagle!
Please type up to 22 letters, such as fox.
What is your animal? the Eagle
Which question tells an eagle from an owl?
Your question: 
Please type up to 44 letters, such as Does it bark?
Your question: does it  eat meat
And what is the answer for an eagle?
Yes or no (y/n)? y
Thank you, now I know an eagle. A point for you.
Points: you 1, computer 0.
Round 2 of 3. Think of an animal.
Press Enter when you have one: 
Question 1.
Does it live in water (y/n)? n
Question 2.
Can it fly (y/n)? y
Question 3.
Does it have six legs (y/n)? y
Questions asked: 3. Now I guess.
Is it a bee (y/n)? y
I guessed it in time. A point for me.
Points: you 1, computer 1.
Round 3 of 3. Think of an animal.
Press Enter when you have one: 
Question 1.
Does it live in water (y/n)? y
Question 2.
Is it bigger than you (y/n)? n
Questions asked: 2. Now I guess.
Is it a goldfish (y/n)? n
Then I have to learn.
What is your animal? An eagle
I know an eagle already. A point for me.
Points: you 1, computer 2.
You lose the game.

Play, draw or type (p/d/t)? quit

Goodbye!
'''


def test_a_game_won():
    """A guess that comes too late and a new animal bring two points."""
    replay('animal_guesser', WON)


def test_a_game_lost():
    """A guess in time and an animal that is known bring the computer two."""
    replay('animal_guesser', LOST)


@pytest.mark.parametrize('answers, asked, winner', [
    ('yyy', 2, 'me'), ('nynyy', 4, 'me'), ('nnynyy', 5, 'me'),
    ('nnnnyy', 5, 'me'), ('nnnyyyy', 6, 'you'), ('nnnynny', 6, 'you')])
def test_five_questions_are_in_time(answers, asked, winner):
    """The computer gets the point with five questions, you with six."""
    reply = answer('animal_guesser', ['play', ''] + list(answers))
    assert f'A point for {winner}.\n' in reply
    before = answer('animal_guesser', ['play', ''] + list(answers[:-1]))
    assert before.startswith(f'Questions asked: {asked}. Now I guess.\nIs it ')


@pytest.mark.parametrize('rounds, points, end', [
    (1, [1], 'win'), (1, [0], 'lose'), (2, [1, 0], 'lose'),
    (2, [1, 1], 'win'), (3, [1, 0, 1], 'win'), (3, [0, 1, 0], 'lose')])
def test_more_than_half_of_the_points_win(rounds, points, end):
    """All rounds are played, and a draw is not enough."""
    lines = ['play']
    for point in points:
        lines += [''] + list('nnnyyyy' if point else 'yyy')
    session = perform('animal_guesser', lines, ROUNDS=rounds)
    assert session.replies[len(lines) - 1].endswith(
        f'Points: you {sum(points)}, computer {rounds - sum(points)}.\n'
        f'You {end} the game.\n\nPlay, draw or type (p/d/t)? ')
    for number in range(1, rounds + 1):
        assert f'Round {number} of {rounds}. Think of' in session.transcript


def after_teaching(*taught):
    """Return the drawing after a game in which the shark's place changed.

    taught: (what is typed up to the guess, name, question, answer) by rounds.
    """
    lines = ['play']
    for answers, name, question, new in taught:
        lines += [''] + list(answers) + ['n', name, question, new]
    lines += ['draw', '']
    session = perform('animal_guesser', lines, ROUNDS=len(taught))
    return session.replies[len(lines) - 2] + session.replies[len(lines) - 1]


def test_the_new_animal_gets_its_answer():
    """Whether yes or no leads to it, the old animal is behind the other."""
    assert """
    yes: Is it grey?
      yes: a shark
      no: a whale
""" in after_teaching(('yy', 'whale', 'is it grey', 'n'))
    assert """
    yes: Does it sing?
      yes: a whale
      no: a shark
""" in after_teaching(('yy', 'whale', 'Does it sing?', 'YES'))


def test_what_was_learned_is_asked_next_time():
    """The tree grows below what it has learned, and the rest stays."""
    drawing = after_teaching(('yy', 'whale', 'Does it sing?', 'y'),
                             ('yyy', 'mermaid', 'is it REAL', 'n'),
                             ('yyyn', 'siren', 'Can you see its tail?', 'n'))
    assert """
    yes: Does it sing?
      yes: Is it REAL?
        yes: a whale
        no: Can you see its tail?
          yes: a mermaid
          no: a siren
      no: a shark
    no: a goldfish
  no: Can it fly?
""" in drawing


@pytest.mark.parametrize('depth, learned', [(2, False), (3, True)])
def test_the_tree_has_room_up_to_a_depth(depth, learned):
    """So many questions may stand above an animal and no more."""
    reply = answer('animal_guesser', ['p', '', 'y', 'y', 'n', 'whale'],
                   DEPTH=depth)
    assert ('Which question tells a whale from a shark?' in reply) == learned
    assert ('My tree has no room for a whale. A point for you.\n'
            'Points: you 1, computer 0.' in reply) != learned


@pytest.mark.parametrize('most, learned', [(28, False), (29, True)])
def test_the_tree_has_room_for_so_many_lines(most, learned):
    """A new animal takes two lines, and the first tree has 27."""
    reply = answer('animal_guesser', ['p', '', 'y', 'y', 'n', 'whale'],
                   MOST_LINES=most)
    assert ('Your question: ' in reply) == learned
    assert ('My tree has no room' in reply) != learned
