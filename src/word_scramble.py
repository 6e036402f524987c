"""Word Scramble

Put mixed-up letters back in order; each hint costs points.

Level:    2
Kind:     words
Players:  1
Concepts: functions, return values, lists, string methods, membership tests
Idea:     Two words have the same letters if they are the same when sorted.

Predict:  The secret word is listen, but you type tinsel, and then silent.
          Which of the two does the game take?

Your turn:
  *   Let a round have seven words.
  **  At the end of each round, list the words that were skipped.
  *** Before each round ask for short or long words: the short ones have five
      letters, the long ones seven or more.
"""

import random

ROUND = 5  # How many words a round has. Try 3 or 8.
POINTS = 10  # What a word is worth without a hint. Try 8 or 14.
HINT_COST = 3  # What each hint takes from that. Try 2 or 5.
GOAL = 7  # The points that you need for each word to win. Try 5 or 9.

# In the first lines are words that share their letters with another one.
# A word needs two different letters at least, else it cannot be mixed up.
WORDS = [
    'angel', 'angle', 'beard', 'bread', 'below', 'elbow', 'canoe', 'ocean',
    'charm', 'march', 'cheap', 'peach', 'cloud', 'could', 'dairy', 'diary',
    'danger', 'garden', 'earth', 'heart', 'finder', 'friend', 'forest',
    'softer', 'horse', 'shore', 'kitchen', 'thicken', 'lemon', 'melon',
    'listen', 'silent', 'night', 'thing', 'north', 'thorn', 'notes', 'stone',
    'parsley', 'players', 'quiet', 'quite', 'shout', 'south', 'dusty',
    'study',
    'balloon', 'blanket', 'chimney', 'compass', 'diamond', 'dolphin',
    'giraffe', 'holiday', 'journey', 'jungle', 'library', 'monkey', 'monster',
    'mystery', 'octopus', 'penguin', 'pirate', 'popcorn', 'puzzle', 'rainbow',
    'rocket', 'whisper', 'window',
]


def has_letters_of(word, other):
    """Are these two words made of the same letters?"""
    return sorted(word) == sorted(other)


def scrambled(word):
    """Return the letters of the word in an order that makes no word."""
    mixed = word
    while mixed == word or mixed in WORDS:
        mixed = ''.join(random.sample(word, len(word)))
    return mixed


def closed_letters(mixed, opened):
    """Return the mixed letters without those that were opened."""
    for letter in opened:
        mixed = mixed.replace(letter, '', 1)
    return mixed


def spaced(letters):
    """Return the letters as capitals with spaces between them."""
    return ' '.join(letters.upper())


def count_points(number):
    """Return the number with the word point or points."""
    if number == 1:
        return '1 point'
    return f'{number} points'


def ask_word(mixed, points):
    """Ask until there is an answer: a word that counts, hint, skip or quit."""
    while True:
        answer = input('Your word, or hint or skip (h/s): ')
        answer = answer.strip().replace(' ', '').lower()
        if answer in ['s', 'skip', 'quit']:
            return answer
        if answer in ['h', 'hint']:
            if points > HINT_COST:
                return answer
            print(f'A hint costs {count_points(HINT_COST)}, and this word is',
                  f'worth {points} by now: find it, or skip it.')
        elif not (answer.isascii() and answer.isalpha()):
            print('Please type a word, such as apple, or h for a hint.')
        elif not has_letters_of(answer, mixed):
            print(f'Please use just these letters: {spaced(mixed)}.')
        elif answer not in WORDS:
            print(f'The letters are right, but {answer} is not in my list.')
        else:
            return answer


def play_word(word, place):
    """Return the points for a word, the one at that place, or quit."""
    mixed = scrambled(word)
    points = POINTS
    hints = 0
    while True:
        opened = word[:hints]
        letters = spaced(closed_letters(mixed, opened))
        if hints > 0:
            print(f'My word begins with {opened.upper()}.')
            letters = f'{spaced(opened)} + {letters}'
        print(f'Word {place} of {ROUND}, for {count_points(points)}: ',
              letters)
        answer = ask_word(mixed, points)
        if answer == 'quit':
            return answer
        if answer in ['s', 'skip']:
            print(f'My word was {word}: no points.')
            return 0
        if answer in ['h', 'hint']:
            hints += 1
            points -= HINT_COST
        else:
            print(f'Yes, {answer}: {count_points(points)}.')
            if answer != word:
                print(f'I thought of {word}, but your word counts as well.')
            return points


def play_round():
    """Return the points of one round, or quit."""
    total = 0
    place = 0
    for word in random.sample(WORDS, ROUND):
        place += 1
        points = play_word(word, place)
        if points == 'quit':
            return points
        total += points
        print(f'Your total: {total}.')
        print()
    return total


def show_rating(total):
    """Print how good the total of a round is."""
    best = ROUND * POINTS
    print(f'The round is over: {total} of {best} points.')
    if total == best:
        print('You win, and without a hint: you are a wizard of words.')
    elif total >= ROUND * GOAL:
        print('You win: you see through almost any mix.')
    elif total >= ROUND * GOAL // 2:
        print(f'You were on the way: {ROUND * GOAL} points win.')
    else:
        print(f'Those were tricky. {ROUND * GOAL} points win; hints help.')


def ask_again():
    """Return True if the player wants another round."""
    while True:
        answer = input('Play again (y/n)? ').strip().lower()
        if answer in ['y', 'yes']:
            print('Here are new words.')
            print()
            return True
        if answer in ['n', 'no', 'quit']:
            return False
        print('Please type y for another round, or n to stop.')


def main():
    """Play Word Scramble until the player has had enough."""
    print('Word Scramble')
    print('=============')
    print('I mix the letters of a word, and you put them back in order.')
    print(f'- A round has {ROUND} words, each worth {POINTS} points.')
    print('- A hint opens the next letter, from the front. It costs',
          f'{count_points(HINT_COST)}.')
    print('- Another word of the same letters counts, if it is in my list.')
    print('- A wrong word costs nothing. A word that you skip gives nothing.')
    print(f'- You win with {ROUND * GOAL} points or more.')
    print('Type quit to leave.')
    print()
    playing = True
    while playing:
        total = play_round()
        if total == 'quit':
            playing = False
        else:
            show_rating(total)
            playing = ask_again()
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
