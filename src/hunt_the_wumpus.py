"""Hunt the Wumpus

Find a drowsy beast in twenty caves, by what you smell, feel and hear.

Level:    3
Kind:     adventure
Players:  1
Concepts: dictionaries, sets, membership tests, slicing
Idea:     A dictionary from each cave to its neighbours is a map of any shape.

Predict:  In cave 5 you shoot through caves 1 and 5. Whom does the arrow hit?

Your turn:
  *   Begin each hunt with 7 arrows.
  **  In each cave, say how many different caves you have visited so far in
      this hunt, the first one too, in a line with the word visited.
  *** Before the first hunt, ask for old or ring. Old are the caves below; in
      the ring, three tunnels lead from each cave: to the one before, the one
      after and the one across (from 1 to 20, 2 and 11).
"""

# After the game that Gregory Yob wrote in BASIC in 1973.

import random

ARROWS = 3  # Try 1 or 6.
REACH = 5  # Through so many caves an arrow flies, at the most. Try 2 or 7.
PITS = 2  # Try 1 or 4.
BATS = 2  # Caves with bats. Try 1 or 4.
STIRS = 0.75  # How often a wumpus that is woken moves. Try 0 or 1.

# Caves at the corners of a dodecahedron, a solid with twelve sides of five
# corners each: whoever walks along one side is back after five tunnels.
TUNNELS = {
    1: [2, 5, 8], 2: [1, 3, 10], 3: [2, 4, 12], 4: [3, 5, 14], 5: [1, 4, 6],
    6: [5, 7, 15], 7: [6, 8, 17], 8: [1, 7, 9], 9: [8, 10, 18],
    10: [2, 9, 11], 11: [10, 12, 19], 12: [3, 11, 13], 13: [12, 14, 20],
    14: [4, 13, 15], 15: [6, 14, 16], 16: [15, 17, 20], 17: [7, 16, 18],
    18: [9, 17, 19], 19: [11, 18, 20], 20: [13, 16, 19]}


def new_hunt():
    """Return who is where, as a dictionary: each alone in a cave."""
    caves = random.sample(list(TUNNELS), 2 + PITS + BATS)
    return {'hunter': caves[0], 'wumpus': caves[1], 'arrows': ARROWS,
            'pits': set(caves[2:2 + PITS]), 'bats': set(caves[2 + PITS:])}


def listed(caves, word):
    """Return a list of caves as a text, such as 2, 5 or 8."""
    names = []
    for cave in caves:
        names.append(str(cave))
    return ', '.join(names[:-1]) + f' {word} {names[-1]}'


def describe(hunt):
    """Print where the hunter is, and what is one tunnel away."""
    near = TUNNELS[hunt['hunter']]
    print()
    print(f'You are in cave {hunt["hunter"]}. Tunnels lead to'
          f' {listed(near, "and")}. Arrows: {hunt["arrows"]}.')
    if hunt['wumpus'] in near:
        print('You smell old socks. The wumpus is one tunnel away.')
    if hunt['pits'].intersection(near):
        print('You feel a draught. A pit is one tunnel away.')
    if hunt['bats'].intersection(near):
        print('You hear wings. Bats are one tunnel away.')


def read(question):
    """Return the player's answer in small letters, unless it is quit."""
    answer = input(question).strip().lower()
    if answer.replace(' ', '') == 'quit':
        raise KeyboardInterrupt  # As if Ctrl-C were pressed: see the end.
    return answer


def ask(question, choices, advice):
    """Ask until the answer is one of the choices; return that choice."""
    while True:
        answer = read(question).replace(' ', '')
        if answer in choices:
            return answer
        print(advice)


def ask_yes(question):
    """Return True if the answer to the question is yes."""
    return ask(question, ['y', 'yes', 'n', 'no'],
               'Please type y for yes, or n for no.')[0] == 'y'


def ask_cave(cave):
    """Ask for the cave to move to, next to this one; return it."""
    choices = []
    for near in TUNNELS[cave]:
        choices.append(str(near))
    return int(ask(f'To which cave ({listed(TUNNELS[cave], "or")})? ', choices,
                   'Please type a cave to which a tunnel leads from here, such'
                   f' as {choices[0]}.'))


def ask_path():
    """Ask for the caves that an arrow shall fly through; return a list."""
    question = f'Through which caves (1 to {REACH} numbers, such as 3 4)? '
    while True:
        words = read(question).replace(',', ' ').split()
        path = []
        for word in words:
            # Python will not read numbers that are thousands of digits long.
            if word.isdecimal() and len(word) < 9 and int(word) in TUNNELS:
                path.append(int(word))
        if 1 <= len(words) <= REACH and len(path) == len(words):
            return path
        print(f'Please type 1 to {REACH} caves, each from 1 to {len(TUNNELS)},'
              ' such as 3 4.')


def stir(hunt):
    """Let the wumpus wake up: it may move to a cave next to its own."""
    # It is too wide for the pits, and too heavy for the bats.
    if random.random() < STIRS:
        hunt['wumpus'] = random.choice(TUNNELS[hunt['wumpus']])


def arrive(hunt):
    """Let happen what waits for the hunter. Return lost, or ''."""
    while True:
        here = hunt['hunter']
        if here == hunt['wumpus']:
            print('You stumble over the wumpus, and it opens an eye.')
            stir(hunt)
            if here == hunt['wumpus']:
                print('It hugs you until Sunday. You lose.')
                return 'lost'
            print('It does not like company, and shuffles off.')
        if here in hunt['pits']:
            print('You slide into a pit, deep but soft, and stay. You lose.')
            return 'lost'
        if here not in hunt['bats']:
            return ''
        caves = list(TUNNELS)
        caves.remove(here)
        hunt['hunter'] = random.choice(caves)
        print(f'Bats lift you up and drop you in cave {hunt["hunter"]}.')


def shoot(hunt, path):
    """Let an arrow fly through the caves of path. Return won, lost or ''."""
    hunt['arrows'] -= 1
    cave = hunt['hunter']
    for goal in path:
        if goal not in TUNNELS[cave]:
            print(f'No tunnel leads from cave {cave} to cave {goal}: the arrow'
                  ' turns by chance.')
            goal = random.choice(TUNNELS[cave])
        cave = goal
        print(f'The arrow flies into cave {cave}.')
        if cave == hunt['wumpus']:
            print('It tickles the wumpus, which snores until spring. You win!')
            return 'won'
        if cave == hunt['hunter']:
            print('That is your own cave. The arrow hits you, and you snore.'
                  ' You lose.')
            return 'lost'
    print('It hits nobody, but the noise wakes the wumpus.')
    stir(hunt)
    if hunt['wumpus'] == hunt['hunter']:
        print('It comes to your cave and hugs you until Sunday. You lose.')
        return 'lost'
    if hunt['arrows'] == 0:
        print('That was your last arrow. You tiptoe home. You lose.')
        return 'lost'
    return ''


def play_hunt(hunt):
    """Play one hunt; hunt changes. Return won or lost."""
    turns = 0
    result = ''
    while result == '':
        describe(hunt)
        turns += 1
        if ask('Move or shoot (m/s)? ', ['m', 'move', 's', 'shoot'],
               'Please type m to move, or s to shoot.')[0] == 'm':
            print('You lift your lamp.')
            hunt['hunter'] = ask_cave(hunt['hunter'])
            print(f'You walk to cave {hunt["hunter"]}.')
            result = arrive(hunt)
        else:
            print('You take an arrow, and it hums softly.')
            result = shoot(hunt, ask_path())
    print(f'Turns: {turns}. Arrows left: {hunt["arrows"]}.')
    return result


def main():
    """Play Hunt the Wumpus until the player has had enough."""
    print('Hunt the Wumpus')
    print('===============')
    print(f'In one of {len(TUNNELS)} caves dozes a wumpus. Hit it with a'
          ' sleeping arrow, and')
    print('you win. Wake it, and it may come to hug you, hard. Beware of')
    print(f'pits ({PITS}), and of bats ({BATS}), which carry you off to any'
          ' cave.')
    print('What is one tunnel away you notice: a smell is the wumpus, a')
    print('draught a pit, a sound of wings the bats.')
    print(f'An arrow flies through up to {REACH} caves that you name. Where no'
          ' tunnel')
    print('joins two of them, it turns by chance, and may come back. A miss')
    print('wakes the wumpus, which may move. Without arrows, you lose.')
    print('Type quit to leave.')
    hunts = 0
    won = 0
    set_up = new_hunt()
    while True:
        hunts += 1
        # A copy: the set-up must stay as it is, to be played again.
        if play_hunt(dict(set_up)) == 'won':
            won += 1
        print(f'Hunts won so far: {won} of {hunts}.')
        if not ask_yes('Play again (y/n)? '):
            print('Goodbye!')
            return
        print('You may hunt in the same caves, all being where they were.')
        if ask_yes('The same again (y/n)? '):
            print('Everybody is back at the start.')
        else:
            print('Everybody looks for another cave.')
            set_up = new_hunt()


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
