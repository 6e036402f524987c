"""Game of Life

Watch cells live, die and come to life, and draw what stays new the longest.

Level:    3
Kind:     simulation
Players:  1
Concepts: dictionaries, sets, unpacking, conditional expressions
Idea:     A dictionary of all worlds so far shows when one comes again.

Predict:  A glider flies one column and one row in four generations, and the
          world has no edges. In which generation is all as it began?

Your turn:
  *   Add a pattern named block to PATTERNS: a square of four living cells.
  **  Below each world but the first, say how many of its cells were born in
      the last step, as in Born: 3.
  *** While you watch, let the answer u (undo) go one generation back.
"""

import random

ROWS = 16  # Try 8 or 12.
COLUMNS = 32  # Try 24 or 38.
WRAPS = True  # Does the world go on at the other side? Try False.
# The next two are the rules that John Horton Conway found. They became known
# through Martin Gardner's column in Scientific American, in October 1970.
BORN = '3'  # With how many neighbours a cell is born. Try '36'.
STAYS = '23'  # With how many it stays alive. Try '234'.
SOUP = 150  # Living cells of a random soup. Try 60 or 180.
MOST_STEPS = 50  # Generations that one answer can let pass.
FRAME = 5  # In the contest: rows and columns to draw in. Try 4 or 7.
GIVEN = 2  # Cells that live there already.
CELLS = 5  # Cells that you may add. Try 4 or 8.
TRIES = 3  # In one contest.
TARGET = 30  # The score that wins. Try 10 or 100.
DEAD = '.'
ALIVE = '#'

PATTERNS = {
    'acorn': ['.#.....', '...#', '##..###'],
    'blinker': ['###'],
    'diehard': ['......#.', '##', '.#...###'],
    'glider': ['.#.', '..#', '###'],
    'pentomino': ['.##', '##', '.#'],  # Conway called this one R.
    'toad': ['.###', '###'],
}


def place(rows):
    """Return the cells that live in a drawing, put in the middle: a set."""
    top = (ROWS - len(rows)) // 2
    left = (COLUMNS - len(rows[0])) // 2
    world = set()
    for y, row in enumerate(rows):
        for x, letter in enumerate(row):
            if letter == ALIVE:
                world.add((top + y, left + x))
    return world


def random_rows(width, height, living):
    """Return a drawing with so many living cells, where chance puts them."""
    cells = [ALIVE] * living + [DEAD] * (width * height - living)
    random.shuffle(cells)
    rows = []
    for start in range(0, width * height, width):
        rows.append(''.join(cells[start:start + width]))
    return rows


def neighbours(row, column):
    """Return the cells around a cell, as a list."""
    found = []
    for y in (row - 1, row, row + 1):
        for x in (column - 1, column, column + 1):
            if WRAPS:
                # Of 32 columns, 0 to 31, 32 is column 0 and -1 column 31.
                found.append((y % ROWS, x % COLUMNS))
            elif 0 <= y < ROWS and 0 <= x < COLUMNS:
                found.append((y, x))
    found.remove((row, column))
    return found


def next_world(world):
    """Return the world one generation later."""
    # Each living cell counts as 1 for all its neighbours. So nobody need look
    # at the empty parts of the world: nothing can be born there.
    counts = {}
    for row, column in world:
        for cell in neighbours(row, column):
            counts[cell] = counts.get(cell, 0) + 1
    later = set()
    for cell, count in counts.items():
        if str(count) in (STAYS if cell in world else BORN):
            later.add(cell)
    return later


def show(world, generation):
    """Print a world and how old it is."""
    print()
    for row in range(ROWS):
        line = ''
        for column in range(COLUMNS):
            line += ' ' + (ALIVE if (row, column) in world else DEAD)
        print(line)
    print(f'Generation {generation}. Living cells: {len(world)}.')


def read(question):
    """Return what the player types, unless that is quit."""
    answer = input(question).rstrip()
    if answer.strip().lower() == 'quit':
        raise KeyboardInterrupt  # As if Ctrl-C were pressed: see the end.
    return answer


def ask(question, choices, advice):
    """Ask until the answer is a choice, or its first letter; return it."""
    while True:
        answer = read(question).strip().lower()
        for choice in choices:
            if answer in (choice, choice[:1]):
                return choice
        print(advice)


def ask_steps():
    """Return how many generations shall pass, 0 to stop watching."""
    answer = ask(f'Enter for 1 step, a number (1 to {MOST_STEPS}) for more, '
                 'or b to go back: ',
                 ['', 'back'] + list(map(str, range(1, MOST_STEPS + 1))),
                 'Please press Enter, or type a number such as 10, or b.')
    if answer == 'back':
        print('You look away before the world has settled.')
        return 0
    return int(answer or 1)


def live(world):
    """Show a world step by step. Return when it settled, or 0 after back."""
    seen = {}  # Each world so far: its generation.
    steps = 0
    while True:
        generation = len(seen)  # How many worlds came before this one.
        # A set can change, so it is no key for a dictionary; a frozenset is.
        world = frozenset(world)
        if steps == 0 or world in seen or not world:
            show(world, generation)
            if not world:
                print('The world has died.')
                return generation
            if world in seen:
                period = generation - seen[world]
                print('The world stands still' if period == 1 else
                      f'The world repeats itself, with period {period},',
                      f'since generation {seen[world]}.')
                return seen[world]
            steps = ask_steps()
            if steps == 0:
                return 0
        seen[world] = generation
        world = next_world(world)
        steps -= 1


def draw(rows, most):
    """Let the player add up to so many cells to a drawing; rows changes."""
    width = len(rows[0])
    number = 0
    while number < len(rows) and most > 0:
        typed = read(f'Row {number + 1}, or just Enter to end: ')
        if typed == '':
            return
        # A cell that lives already stays, whatever is typed over it.
        both = ''
        for old, new in zip(rows[number], typed.ljust(width)):
            both += ALIVE if ALIVE in (old, new) else DEAD
        more = both.count(ALIVE) - rows[number].count(ALIVE)
        if len(typed) > width or set(typed) - {ALIVE, DEAD, ' '}:
            print(f'Please type up to {width} dots and #, such as .##')
        elif more > most:
            print(f'That adds {more} cells, and you may add {most}.')
        else:
            rows[number] = both
            number += 1
            most -= more


def contest():
    """Let the player draw what stays new for long. Return the score."""
    frame = random_rows(FRAME, FRAME, GIVEN)
    score = 0
    for turn in range(1, TRIES + 1):
        print(f'Try {turn} of {TRIES}: add up to {CELLS} cells to this frame.')
        print('\n'.join(frame))
        rows = frame[:]
        draw(rows, CELLS)
        score = max(score, live(place(rows)))
        read(f'Best try: {score}. Target: {TARGET}. Press Enter to go on: ')
    print('You win the contest!' if score >= TARGET else
          'You lose the contest. The next frame may be kinder.')
    return score


def main():
    """Play Game of Life until the player has had enough."""
    print('Game of Life')
    print('============')
    print('A cell lives, #, or is dead, a dot. In the next generation')
    print(f'- a dead one with {" or ".join(BORN)} living neighbours is born,')
    print(f'- a living one with {" or ".join(STAYS)} of them stays alive.')
    print('What leaves the world on one side comes in on the other side.'
          if WRAPS else 'Beyond the edges of the world nothing lives.')
    print('In the contest you draw a pattern. Your score is the number of')
    print('generations before it settles: then it has died, stands still or')
    print(f'repeats itself. The best of {TRIES} tries wins with {TARGET}.')
    print('Type quit to leave.')
    best = 0
    while True:
        print(f'\nPatterns: {", ".join(PATTERNS)}.')
        choice = ask('Name a pattern, or choose (soup/draw/contest): ',
                     ['soup', 'draw', 'contest'] + list(PATTERNS),
                     'Please type one of these words, such as glider.')
        if choice in PATTERNS:
            live(place(PATTERNS[choice]))
        elif choice == 'soup':
            live(place(random_rows(COLUMNS, ROWS, SOUP)))
        elif choice == 'draw':
            print(f'Draw with dots and #, up to {COLUMNS} in a row.')
            rows = [DEAD * COLUMNS] * ROWS
            draw(rows, ROWS * COLUMNS)
            live(place(rows))
        else:
            best = max(best, contest())
            print(f'Best score so far: {best}.')


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
