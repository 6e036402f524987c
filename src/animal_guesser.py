"""Animal Guesser

Think of an animal. The computer asks, guesses, and learns if it was wrong.

Level:    4
Kind:     quiz
Players:  1
Concepts: recursion, generators, generator expressions, dictionaries
Idea:     A tree is an animal, or a question with two smaller trees below it.

Predict:  You teach the computer a penguin. How many lines longer is the
          drawing of its tree then, and why?

Your turn:
  *   Put the whale into START, with a question that leads to it.
  **  After each game, say how many animals the computer knows.
  *** In the drawing, put behind each question how many animals are below it,
      as in Can it fly? (3), and let such lines be typed, too.
"""

ROUNDS = 3  # Animals to think of in one game. Try 1 or 5.
QUESTIONS = 5  # A guess after more of them is too late. Try 3 or 7.
MOST_LINES = 99  # How long the drawing may grow. Try 35 or 151.
DEPTH = 12  # Questions above an animal, at the most: more would not fit.
NAME = 22  # Characters of a name, at most; a question may have twice as many.

YES_NO = {'y': 'yes', 'yes': 'yes', 'n': 'no', 'no': 'no'}
CHOICES = {'p': 'play', 'play': 'play', 'd': 'draw', 'draw': 'draw',
           't': 'type', 'type': 'type'}

# Behind a question is all that follows a yes, and then all that follows a no.
# This needs no brackets (preorder, as in Jan Lukasiewicz's notation of 1924).
START = [
    'Does it live in water?', 'Is it bigger than you?', 'shark', 'goldfish',
    'Can it fly?', 'Does it have six legs?', 'bee',
    'Is it awake at night?', 'owl', 'parrot',
    'Do people keep it at home?', 'Does it bark?', 'dog',
    'Does it catch mice?', 'cat', 'hamster',
    'Is it bigger than you?', 'Does it live on a farm?', 'Do people ride it?',
    'horse', 'cow', 'Does it have a trunk?', 'elephant', 'lion',
    'Does it have legs?', 'mouse', 'snake']


# A decision tree, as in Animal, which Arthur Luehrmann wrote at Dartmouth
# College and David Ahl printed in BASIC Computer Games (1978). Each answer
# leads to a smaller tree, which is a tree like any other: so a function that
# has dealt with a question can call itself for what is below it (recursion).
# A question can halve what is left: 20 may be enough for a million animals.
def grow(lines):
    """Return the tree that the next lines describe; lines is an iterator."""
    line = next(lines)
    if line[-1] == '?':
        return {'text': line, 'yes': grow(lines), 'no': grow(lines)}
    return {'text': line}


def drawing(tree, label='', depth=0):
    """Yield the lines that show a tree: the opposite of grow."""
    start = '  ' * depth + label
    if 'yes' in tree:
        yield start + tree['text']
        yield from drawing(tree['yes'], 'yes: ', depth + 1)
        yield from drawing(tree['no'], 'no: ', depth + 1)
    else:
        yield start + with_article(tree['text'])


def with_article(name):
    """Return a name with a or an before it."""
    # What counts is the sound: a unicorn and a ewe begin like you.
    sounds = name[0] in 'aeiou' and not name.startswith(
        ('uni', 'eu', 'ewe', 'one'))
    return f'an {name}' if sounds else f'a {name}'


def tidy(text, longest):
    """Return a text with single spaces, or '' if it cannot be kept."""
    text = ' '.join(text.split())
    fine = text.isascii() and all(sign.isalnum() or sign in " ',.-"
                                  for sign in text)
    return text if fine and text[:1].isalpha() and len(text) <= longest else ''


def tidy_name(text):
    """Return the name of an animal without an article, or ''."""
    words = text.lower().split()
    if words[:1] in (['a'], ['an'], ['the']):
        del words[0]
    return tidy(' '.join(words), NAME)


def tidy_question(text):
    """Return a question with a capital and a question mark, or ''."""
    text = tidy(text.strip(' ?.'), 2 * NAME)
    return text[0].upper() + text[1:] + '?' if text else ''


def tidy_line(text):
    """Return the question or animal in a line of a drawing, or ''."""
    text = text.split(':')[-1].strip()
    return tidy_question(text) if text[-1:] == '?' else tidy_name(text)


def read(question):
    """Return what the player types, unless that is quit."""
    answer = input(question).strip()
    if answer.lower() == 'quit':
        raise KeyboardInterrupt  # As if Ctrl-C were pressed: see the end.
    return answer


def ask(question, meaning_of, advice):
    """Ask until the function meaning_of makes something of the answer."""
    while True:
        meaning = meaning_of(read(question))
        if meaning:
            return meaning
        print(advice)


def ask_yes_no(question):
    """Return yes or no, as the player answers the question."""
    return ask(f'{question} (y/n)? ',
               lambda answer: YES_NO.get(answer.lower()),
               'Please type y for yes, or n for no.')


def learn(tree, leaf, depth):
    """Put a new animal in the place of a leaf. Return who gets the point."""
    print('Then I have to learn.')
    name = ask('What is your animal? ', tidy_name,
               f'Please type up to {NAME} letters, such as fox.')
    new, old = with_article(name), with_article(leaf['text'])
    lines = [tidy_line(line) for line in drawing(tree)]
    if name in lines:
        print(f'I know {new} already. A point for me.')
        return 'computer'
    if depth >= DEPTH or len(lines) + 2 > MOST_LINES:
        print(f'My tree has no room for {new}. A point for you.')
        return 'you'
    print(f'Which question tells {new} from {old}?')
    question = ask('Your question: ', tidy_question, 'Please type up to '
                   f'{2 * NAME} letters, such as Does it bark?')
    print(f'And what is the answer for {new}?')
    answer = ask_yes_no('Yes or no')
    other = 'no' if answer == 'yes' else 'yes'
    # The leaf becomes a question with two leaves.
    leaf.update({'text': question, answer: {'text': name},
                 other: {'text': leaf['text']}})
    print(f'Thank you, now I know {new}. A point for you.')
    return 'you'


def play_round(tree):
    """Ask, guess and perhaps learn. Return who gets the point."""
    place = tree
    asked = 0
    while 'yes' in place:
        asked += 1
        print(f'Question {asked}.')
        place = place[ask_yes_no(place['text'][:-1])]
    print(f'Questions asked: {asked}. Now I guess.')
    if ask_yes_no(f'Is it {with_article(place["text"])}') == 'no':
        return learn(tree, place, asked)
    if asked > QUESTIONS:
        print(f'I needed more than {QUESTIONS} questions. A point for you.')
        return 'you'
    print('I guessed it in time. A point for me.')
    return 'computer'


def play_game(tree):
    """Play all rounds, and say who wins."""
    points = {'you': 0, 'computer': 0}
    for turn in range(1, ROUNDS + 1):
        print(f'Round {turn} of {ROUNDS}. Think of an animal.')
        read('Press Enter when you have one: ')
        points[play_round(tree)] += 1
        print(f'Points: you {points["you"]}, computer {points["computer"]}.')
    print('You win the game.' if points['you'] * 2 > ROUNDS else
          'You lose the game.')


def type_tree(tree):
    """Return the tree that the player types, or tree itself after stop."""
    lines = []
    loose = [0]  # For each line that is missing: how many questions above it.
    while loose:
        number = len(lines) + 1
        typed = read(f'Line {number}, then Enter: ')
        line = tidy_line(typed)
        if line == 'stop':
            print('I keep the tree that I have.')
            return tree
        # Two lines more are missing after a question.
        full = loose[-1] >= DEPTH or number + len(loose) + 1 > MOST_LINES
        if line == '' or line[-1] == '?' and full:
            print(f'Line {number} should be a short name such as dog' + (
                '.' if full else ', or a question such as Does it bark?'))
        else:
            lines.append(line)
            depth = loose.pop()
            if line[-1] == '?':
                loose += [depth + 1, depth + 1]
    read('The tree is complete. Press Enter to go on: ')
    return grow(iter(lines))


def show(lines):
    """Print lines page by page."""
    for number, line in enumerate(lines):
        if number > 0 and number % 20 == 0:
            read('Press Enter for more: ')
        print(line)


def main():
    """Play Animal Guesser until the player has had enough."""
    print('Animal Guesser')
    print('==============')
    print('Think of an animal. I ask questions, and then I guess.')
    print(f'- If I guess it with up to {QUESTIONS} questions, I get a point.')
    print('- If not, you get it, and I learn from you what I did not know.')
    print(f'Rounds in a game: {ROUNDS}. More than half of the points win.')
    print('Draw shows the tree of all that I know. Keep it, and another day')
    print('you can type it, and I know it all again.')
    print('Type quit to leave.')
    tree = grow(iter(START))
    while True:
        print()
        choice = ask('Play, draw or type (p/d/t)? ',
                     lambda answer: CHOICES.get(answer.lower()),
                     'Please type one of the three words, such as play.')
        if choice == 'draw':
            show(drawing(tree))
        elif choice == 'type':
            print('Type a tree line by line, as draw shows it, or stop.')
            tree = type_tree(tree)
        else:
            play_game(tree)


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
