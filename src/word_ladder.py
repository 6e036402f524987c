"""Word Ladder

Climb from word to word, and change a single letter with each step.

Level:    4
Kind:     words
Players:  1
Concepts: comprehensions, lambda, sort keys
Idea:     Breadth-first search: near words first, so the first way found
          is a shortest one.

Predict:  You type the word at the top of the ladder at once. What does the
          program say, and does that use up one of your words?

Your turn:
  *   Let easy ladders have 2 steps, and hard ones 8.
  **  With the ladder, say how many letters of your word, each in its place,
      are those of the goal already.
  *** Take peek as an answer, too: it lists all words that your next step can
      lead to, and like a hint it uses up one word.
"""

# After Doublets by Lewis Carroll, who made it up at Christmas 1877.

import random

LEVELS = {'easy': 3, 'medium': 5, 'hard': 7}  # Steps of the shortest ladder.
SPARE = 3  # Words that you get beyond the shortest ladder. Try 1 or 4.
HINT = 1  # Words that a hint costs. Try 0 or 2.

# Each word can be reached from each other one. If you add words of your own,
# give them four letters, too.
WORDS = '''
back bags bake ball band bank bare bark barn bars base bash bath bats bead beak
beam bean bear beat beef been bees beet bell belt bend best bike bill bite blew
blow boar boat boil bold bolt bond bone book boom boot born both bowl bows boys
brew bugs bulb bull buns burn bury bush busy buys cafe cage cake calf call calm
came camp cane cans cape caps card care cars cart case cash cast cats cave cell
cent chat chew chin chip chop clap claw clay clip coal coat code coin cold colt
comb come cone cook cool copy cord core cork corn cost cosy crab crew crop crow
cups damp dare dark dart dash date deal dear deck deep deer desk diet dime dirt
dish disk dive dock does dogs doll dome done door dots dove draw drew drip drop
duck dull dust earn ears ease east easy eats face fact fade fail fair fake fall
fame fans farm fast fear feed feel feet fell felt fill film find fine fins fire
firm fish fits five flag flap flat flea flew flip flow foal foam fold folk food
foot fork form fort four fuel full gain game gaps gate gave gift gill girl give
glow goal goat goes gold golf gone good grab gray grew grey grin grow gull hair
half hall hand hard hare harp hats have head heal hear heat heel held help herd
here hero hide hike hill hold hole home hood hook hope hops horn hour hush jars
join junk just keep kick kind king kite kits knee knew know lake lamb lamp land
lane laps lash last late lead leaf leak lean leap left legs less life lift like
limb lime line link lips list live load loaf lock logs lone long look loop lose
loss lost lots loud love luck made mail main make mall maps mark mash mask mate
maze meal mean meat meet melt mend mice mile milk mill mind mine mint miss mist
mole mood moon more most move mugs must nail name near neat neck need nest nets
news next nice nine node none noon nose note nuts pace pack page paid pain pair
pale palm pans park part pass past path paws peak pear peas peat peel pets pick
pies pigs pile pill pine pink pins pipe pits plan play poet pole pond pony pool
poor post pots pour pull pure push puts race rail rain rang rare rash rate rats
read real rest rice rich ride ring rise risk road rock rode role roll roof room
root rope rose rows rugs ruin rule runs rush rust sack safe said sail sake sale
salt same sand sang save seal seas seat seed seek seen sell send sent ship shoe
shop show side sing sink site size skin skip sled slid slip slow snap snow soak
soap soar sofa soft soil sold sole some song soon sore sort soul soup span spin
star stay stem step stop sung sunk sure swam swan swap swim tail take tale talk
tall tank tape task team tear tell tens tent test text than that then they thin
this tick tide tidy tied ties tile till time tins tiny tips tire toad toes told
tone took tool tops tore toss tour toys trap tray trim trip tuck tune turn twin
vest wait wake walk wall wand want ward ware warm warn wash wave wear weed week
well went were west what when wide wild will wind wing wink wins wipe wire wise
wish with wolf wood wool word wore work worm worn yard year your zero zone zoom
'''.split()


# To compare each word with all others, twice as many words would take four
# times as long. Instead each word goes into four boxes, such as _old, c_ld,
# co_d and col_: all words in a box are neighbours. Twice as many words then
# take about twice as long.
def find_neighbours(words):
    """Return a dictionary from each word to a list of its neighbours."""
    patterns = {word: [word[:i] + '_' + word[i + 1:]
                       for i in range(len(word))] for word in words}
    boxes = {}
    for word in words:
        for pattern in patterns[word]:
            boxes.setdefault(pattern, []).append(word)
    return {word: [other for pattern in patterns[word]
                   for other in boxes[pattern] if other != word]
            for word in words}


# Breadth-first search (Edward F. Moore, 1959). The goal's neighbours come
# first, then their neighbours, and so on: no word in the line is nearer to
# the goal than those in front of it, so the first way to a word is a shortest
# one. Each word gets in line once: twice as many words take twice as long.
def distances_to(goal, neighbours):
    """Return a dictionary from each word to its steps to the goal."""
    distances = {goal: 0}
    line = [goal]
    while line:
        word = line.pop(0)
        for other in neighbours[word]:
            if other not in distances:
                distances[other] = distances[word] + 1
                line.append(other)
    return distances


def shortest_ladder(start, distances, neighbours):
    """Return the words from the start to the goal, each nearer to it."""
    ladder = [start]
    while distances[ladder[-1]] > 0:
        ladder.append(min(neighbours[ladder[-1]],
                          key=lambda other: distances[other]))
    return ladder


def choose_pair(steps, neighbours):
    """Return two words by chance, so many steps apart at the least."""
    while True:
        goal = random.choice(WORDS)
        distances = distances_to(goal, neighbours)
        starts = [word for word in WORDS if distances.get(word) == steps]
        if starts:
            return random.choice(starts), goal


def show(ladder, goal, left):
    """Print the ladder, the goal above it, and how many words are left."""
    print(f'\n    |-{goal}-|\n    |      |')
    for word in ladder[::-1]:
        print(f'    |-{word}-|')
    print(f'Words left: {left}')


def ask(question):
    """Return the answer in small letters and without spaces."""
    answer = input(question).strip().replace(' ', '').lower()
    if answer == 'quit':
        raise KeyboardInterrupt  # As if Ctrl-C were pressed: see the end.
    return answer


def ask_choice(question, choices, advice):
    """Ask until the answer is one of the choices, or its first letter."""
    while True:
        answer = ask(question)
        for choice in choices:
            if answer in (choice, choice[0]):
                return choice
        print(advice)


def refusal(word, ladder, neighbours):
    """Return why the word cannot be the next one, or ''."""
    here = ladder[-1]
    if len(word) != len(here) or not word.isalpha():
        return f'Please type {here} with a letter changed, or hint, or undo.'
    changed = sum(old != new for old, new in zip(here, word))
    if changed != 1:
        return f'Change one letter of {here}: your word differs in {changed}.'
    if word in ladder:
        return f'{word} is on your ladder already. undo takes a step back.'
    if word not in neighbours:
        return f'Your word is not among the {len(neighbours)} that I know.'
    return ''


def ask_word(ladder, neighbours):
    """Ask until the answer is a next word, hint or undo; return it."""
    while True:
        answer = ask('Next word (hint/undo): ')
        answer = {'h': 'hint', 'u': 'undo'}.get(answer, answer)
        reason = refusal(answer, ladder, neighbours)
        if answer in ('hint', 'undo') or not reason:
            return answer
        print(reason)


def climb(start, goal, neighbours):
    """Let the player climb one ladder. Return True if the goal is reached."""
    distances = distances_to(goal, neighbours)
    steps = distances[start]
    ladder = [start]
    left = steps + SPARE
    print(f'Climb from {start} to {goal}. Fewest steps: {steps}.')
    while ladder[-1] != goal and left > 0:
        show(ladder, goal, left)
        answer = ask_word(ladder, neighbours)
        if answer == 'undo':
            ladder = ladder[:-1] or [start]
            print(f'You are on {ladder[-1]} again. Used words stay used.')
        elif answer == 'hint':
            best = shortest_ladder(ladder[-1], distances, neighbours)
            print(f'Hint: {best[1]}. Steps to the goal: {len(best) - 1}.')
            left = max(1, left - HINT)  # The last word is for climbing.
        else:
            print(f'You step to {answer}.')
            ladder.append(answer)
            left -= 1
    show(ladder, goal, left)
    if ladder[-1] == goal:
        used = steps + SPARE - left
        print(f'You reach {goal}! Words used: {used}, fewest: {steps}.')
    else:
        print(f'You have no words left, and {goal} is not reached.')
    best = shortest_ladder(start, distances, neighbours)
    print('A shortest way:', ' '.join(best))
    return ladder[-1] == goal


def main():
    """Play Word Ladder until the player has had enough."""
    print('Word Ladder')
    print('===========')
    print('Climb from one word to another: each step changes one letter and')
    print('makes another word, such as cold, cord, card, ward, warm. A step')
    print(f'uses up a word; you get {SPARE} more than the fewest that will')
    print(f'do. A hint uses up {HINT}, but never the last. undo steps back.')
    print('Type quit to leave.')
    print()
    climbed, ladders = 0, 0
    while True:
        level = ask_choice('Easy, medium or hard (e/m/h)? ', LEVELS,
                           'Please type the first letter, such as e for easy.')
        # Only now, or the first question would have to wait for it.
        neighbours = find_neighbours(WORDS)
        start, goal = choose_pair(LEVELS[level], neighbours)
        ladders += 1
        if climb(start, goal, neighbours):
            climbed += 1
        print(f'Ladders climbed so far: {climbed} of {ladders}.')
        if ask_choice('Play again (y/n)? ', ['yes', 'no'],
                      'Please type y for another one, or n to stop.') == 'no':
            print('Goodbye!')
            return
        print('Here comes another ladder.')


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
