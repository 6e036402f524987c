"""Mad Libs

Fill the holes of a story before you see it, and make a solemn king laugh.

Level:    2
Kind:     words
Players:  1
Concepts: functions, lists, tuples, slicing, string methods
Idea:     A text with marks in it is a form: find each mark, then replace it.

Predict:  Story 1 begins with: Our new teacher is a [describing word]. Does it
          say a or an if that word is useful, which begins with a vowel?

Your turn:
  *   Write one more story, with at least five words to ask for.
  **  After each story, name the longest of the words that were given.
  *** After each story ask whether to mix the words (y/n): y tells it again,
      with the same words in another order.
"""

# The idea is from the books of Roger Price and Leonard Stern, 1958.
LAUGH = 7  # The silliness at which the king laughs. Try 4 or 12.
LONG = 8  # So many letters make a long word. Try 6 or 10.
RARE = 'jqxz'  # The letters that are rare. Try 'kvwy' or 'z'.
MOST = 20  # The most letters that a word may have. Try 12 or 30.

LETTERS = 'abcdefghijklmnopqrstuvwxyz'

# The first line is the title. A mark has what to ask for, and an example; the
# same mark again means the same word. Before a mark write a, never an.
STORIES = [
    '''The New Teacher
    Our new teacher is a [describing word: soggy] [animal: badger]. On the
    first day it ate all the [food: pasta], wrote "[noise: plop]" on the board
    and made us [doing word: wobble] until noon. For homework we must count
    the [several things: socks] in a [building: barn]. Who forgets it has to
    sing to a [thing: bucket]. We all hope that the [animal: badger] stays for
    a [another describing word: dusty] year.''',
    '''The News from Space
    A [job: baker] from our town has built a rocket from [several things:
    socks] and a [describing word: soggy] [thing: bucket]. It burns [food:
    pasta] and takes off with a loud "[noise: plop]". The first to fly was a
    [animal: badger], who wanted to [doing word: wobble] on the moon. But the
    moon was taken: a [big animal: hippo] had opened a shop for [several
    things: socks] there. The [job: baker] is building a bus now.''',
    '''The Royal Cake
    First catch a [animal: badger] and ask it for [food: pasta]. Stir that
    with a [thing: bucket] until it looks [describing word: soggy]. Now you
    must [doing word: wobble] round the kitchen three times, or the cake will
    taste of [several things: socks]. Bake it in a [building: barn]. When it
    says "[noise: plop]", it is done. Serve it to a [job: baker], and hide
    behind the [thing: bucket].''',
    '''The Night in the Tent
    At midnight we heard it: "[noise: plop]". Outside stood a
    [describing word: soggy] [animal: badger] with a [thing: bucket] on its
    head. "I am only a [job: baker]," it said, "and I have lost my [several
    things: socks]. If you help me, I shall teach you to [doing word:
    wobble]." We found them in a [building: barn], under some [food: pasta].
    The [animal: badger] still writes to us, on [describing word: soggy]
    paper.''',
]

# These begin like you or like won when they are spoken.
A_BEFORE = ('eu', 'ewe', 'once', 'one', 'ufo', 'uku', 'unic', 'unif', 'union',
            'uniq', 'unit', 'univ', 'use', 'usual', 'utens')
AN_BEFORE = ('a', 'e', 'i', 'o', 'u', 'heir', 'honest', 'hour', 'x-ray')


def marks_in(text):
    """Return what stands in the marks of a text, each once, as a list."""
    marks = []
    # Each part but the first begins inside a mark.
    for part in text.split('[')[1:]:
        mark = part.split(']')[0]
        if mark not in marks:
            marks.append(mark)
    return marks


def article(word):
    """Return a or an, as it sounds right before the word."""
    if word.startswith(AN_BEFORE) and not word.startswith(A_BEFORE):
        return 'an'
    return 'a'


def filled(text, marks, words):
    """Return the text with a word, in capitals, for each of the marks."""
    for place in range(len(marks)):
        mark = '[' + marks[place] + ']'
        right = article(words[place])
        text = text.replace(' a ' + mark, f' {right} {mark}')
        text = text.replace('A ' + mark, f'{right.capitalize()} {mark}')
    # Only now the words: one that ends in a is no a before the next mark.
    for place in range(len(marks)):
        text = text.replace('[' + marks[place] + ']', words[place].upper())
    return text


def letters_of(word, wanted):
    """Return those letters of the word that are among the wanted ones."""
    letters = ''
    for letter in word:
        if letter in wanted:
            letters += letter
    return letters


def reasons_to_smile(word, given):
    """Return what is silly about a word after those given, as a list."""
    reasons = []
    if len(letters_of(word, LETTERS)) >= LONG:
        reasons.append('long')
    if letters_of(word, RARE) != '':
        reasons.append('a rare letter')
    if given != [] and word[0] == given[-1][0]:
        reasons.append('begins like the last')
    return reasons


def ask_word(mark, given):
    """Ask until the player types a new word for the mark, or quit."""
    question = mark.capitalize().replace(': ', ' (such as ') + '): '
    example = mark.split(': ')[-1]
    while True:
        # Spaces at the ends go, and of several in a row only one stays.
        word = ' '.join(input(question).lower().split())
        if word in given:
            print(f'You gave {word} before. Please find another word.')
        elif (word == '' or word[0] not in LETTERS or len(word) > MOST
              or letters_of(word, LETTERS + " -'") != word):
            print(f'Please use up to {MOST} letters, a to z, as in {example}.')
        else:
            return word


def show(text):
    """Print a text in lines of up to 72 columns, and an empty line."""
    while len(text) > 72:
        # The space where the line ends may stand right behind column 72.
        end = text.rfind(' ', 0, 73)
        print(text[:end])
        text = text[end + 1:]
    print(text + '\n')


def play_story(story):
    """Ask for words and tell the story. Return its silliness, or quit."""
    title = story[:story.find('\n')]
    text = ' '.join(story[len(title):].split())
    marks = marks_in(text)
    words = []
    silliness = 0
    print(f'This story needs {len(marks)} words.')
    for mark in marks:
        word = ask_word(mark, words)
        if word == 'quit':
            return word
        reasons = reasons_to_smile(word, words)
        words.append(word)
        silliness += len(reasons)
        told = ', '.join(reasons) or 'a plain word'
        print(f'{told.capitalize()}. Silliness: {silliness}.')
    print()
    print(title)
    show(filled(text, marks, words))
    return silliness


def rating(silliness):
    """Return what the king makes of a story, in a sentence."""
    if silliness >= 2 * LAUGH:
        return 'The king laughs until he falls off his throne. You win!'
    if silliness >= LAUGH:
        return 'The king laughs out loud. You win!'
    if silliness >= LAUGH // 2:
        return f'The king smiles a little. He laughs at {LAUGH}.'
    return f'The king yawns politely. He laughs at {LAUGH}.'


def ask_story(told):
    """Ask for a story that was not told yet; return its number, or quit."""
    while True:
        answer = input(f'Your story (1 to {len(STORIES)}): ').strip().lower()
        if answer == 'quit':
            return answer
        # Python cannot read a number of thousands of digits.
        if not answer.isdecimal() or len(answer) > 9 or not (
                1 <= int(answer) <= len(STORIES)):
            print(f'Please type a number from 1 to {len(STORIES)}, such as 2.')
        elif int(answer) in told:
            print('The king has heard that one. Please choose another.')
        else:
            return int(answer)


def ask_yes_or_no(question):
    """Ask until the answer is y or n, or the same in full, or quit."""
    while True:
        answer = input(question).strip().lower()
        if answer in ['y', 'yes', 'n', 'no', 'quit']:
            return answer
        print('Please type y for yes, or n for no.')


def main():
    """Play Mad Libs until the player has had enough."""
    print('Mad Libs')
    print('========')
    print('A king who never laughs wants to hear a story.')
    print(f'Choose one of my {len(STORIES)}, and give it words before you',
          'have seen it.')
    print('Each of these makes it sillier by 1:')
    print(f'- a long word, of {LONG} letters or more')
    print(f'- a word with a rare letter: {", ".join(RARE)}')
    print('- a word that begins with the same letter as the one before it')
    print(f'With a silliness of {LAUGH} the king laughs, and you win.')
    print('Type quit to leave.')
    print()
    told = []
    while True:
        number = ask_story(told)
        if number == 'quit':
            break
        silliness = play_story(STORIES[number - 1])
        if silliness == 'quit':
            break
        print(f'Silliness: {silliness}.', rating(silliness))
        told.append(number)
        print(f'Stories told: {len(told)} of {len(STORIES)}.')
        if len(told) == len(STORIES):
            print('That was the last one. You may tell them all again.')
            told = []
        if ask_yes_or_no('Play again (y/n)? ') not in ['y', 'yes']:
            break
        print('The king leans forward.')
    print('Goodbye!')


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
