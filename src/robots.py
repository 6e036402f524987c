"""Robots

They all want to catch you. Walk so that they crash into each other.

Level:    3
Kind:     strategy
Players:  1
Concepts: dictionaries, sets, unpacking, conditional expressions
Idea:     If all move at once, first count who arrives where, then look.

Predict:  You do nothing but wait. Will the robots crash into each other before
          one of them reaches you?

Your turn:
  *   Make the floor 24 columns wide and 12 rows high.
  **  Below the floor, say how many steps away the nearest robot is, in a line
      with the word nearest. (A step may be diagonal, as yours are.)
  *** Take f, for freeze, as an answer too, once in each level: the robots then
      stand still during your next two steps.
"""

# After Chase and Robots, games of the 1970s in BASIC and on Unix.

import random

WIDTH = 30  # Columns of the floor. Try 20 or 34.
HEIGHT = 14  # Rows of the floor. Try 10 or 16.
ROBOTS = 10  # So many in level 1, twice as many in level 2. Try 5 or 15.
NEAR = 5  # No robot begins within so many steps of you. Try 1 or 7.
LEVELS = 4  # Whoever clears so many levels wins. Try 2 or 6.
POINTS = 10  # For a robot that is wrecked alone. Try 1 or 25.

# The keys are those of a number pad: a step in columns and in rows.
STEPS = {'7': (-1, -1), '8': (0, -1), '9': (1, -1),
         '4': (-1, 0), '5': (0, 0), '6': (1, 0),
         '1': (-1, 1), '2': (0, 1), '3': (1, 1)}
PAD = ['7 8 9', ' \\|/', '4-5-6', ' /|\\', '1 2 3']


def steps_between(place, other):
    """Return how many steps it takes to get from one place to another."""
    # Each step may go on in both directions at once: the longer one counts.
    return max(abs(place[0] - other[0]), abs(place[1] - other[1]))


def places_beyond(steps, player):
    """Return the places more than so many steps from the player, as a list."""
    places = []
    for y in range(HEIGHT):
        for x in range(WIDTH):
            if steps_between((x, y), player) > steps:
                places.append((x, y))
    return places


def show(player, robots, heaps):
    """Print the floor, and the keys beside it."""
    marks = {player: '@'}
    for robot in robots:
        marks[robot] = 'R'
    for heap in heaps:
        marks[heap] = '#'
    print()
    for y in range(HEIGHT):
        line = ''
        for x in range(WIDTH):
            line += marks.get((x, y), '.') + ' '
        if y < len(PAD):
            line += '   ' + PAD[y]
        print(line.rstrip())


def toward(start, goal):
    """Return 1, 0 or -1: the step in one direction from start to goal."""
    if start == goal:
        return 0
    return 1 if start < goal else -1


def move_robots(robots, heaps, player):
    """Move all robots at once. Return those left; heaps may grow."""
    arrivals = {}  # From each place to the number of robots that come there.
    for x, y in robots:
        place = (x + toward(x, player[0]), y + toward(y, player[1]))
        arrivals[place] = arrivals.get(place, 0) + 1
    left = []
    for place, count in arrivals.items():
        if count > 1 or place in heaps:
            heaps.add(place)
        else:
            left.append(place)
    return left


def read(question):
    """Return the answer in small letters without spaces, or leave on quit."""
    answer = input(question).strip().replace(' ', '').lower()
    if answer == 'quit':
        raise KeyboardInterrupt  # As if Ctrl-C were pressed: see the end.
    return answer


def ask(question, choices, advice):
    """Ask until the answer is one of the choices; return that choice."""
    while True:
        answer = read(question)
        if answer in choices:
            return answer
        print(advice)


def obstacle(place, robots, heaps):
    """Return what is in the way of a step to that place, or ''."""
    x, y = place
    if not (0 <= x < WIDTH and 0 <= y < HEIGHT):
        return 'The wall'
    if place in heaps:
        return 'A heap'
    return 'A robot' if place in robots else ''


def teleport(player, robots, heaps):
    """Return another place where nothing is, by chance."""
    free = []
    for place in places_beyond(0, player):
        if obstacle(place, robots, heaps) == '':
            free.append(place)
    return random.choice(free)


def move_player(player, robots, heaps):
    """Ask for a step or a jump. Return the player's new place."""
    while True:
        answer = ask('Step or teleport (1 to 9 or t)? ',
                     list(STEPS) + ['t', 'teleport'],
                     'Please type a digit, such as 8 for a step up, 5 to wait,'
                     ' or t to teleport.')
        if answer[0] == 't':
            print('You are somewhere else.', end=' ')
            return teleport(player, robots, heaps)
        step_x, step_y = STEPS[answer]
        x, y = player
        place = (x + step_x, y + step_y)
        reason = obstacle(place, robots, heaps)
        if reason == '':
            print('You wait.' if place == player else 'You step.', end=' ')
            return place
        print(reason + ' is in your way. Choose another step.')


def play_level(level, score):
    """Play one level. Return whether it was cleared, and the new score."""
    player = (WIDTH // 2, HEIGHT // 2)
    robots = random.sample(places_beyond(NEAR, player), ROBOTS * level)
    heaps = set()
    while robots:
        show(player, robots, heaps)
        print(f'Level {level} of {LEVELS}. Robots: {len(robots)}.'
              f' Score: {score}.')
        player = move_player(player, robots, heaps)
        left = move_robots(robots, heaps, player)
        wrecked = len(robots) - len(left)
        robots = left
        score += POINTS * wrecked * wrecked
        print(f'Robots wrecked: {wrecked}.')
        # You never step into a heap: if you are in one, robots made it now.
        if player in robots or player in heaps:
            show(player, robots, heaps)
            return False, score
    show(player, robots, heaps)
    print(f'Level {level} is cleared: only heaps are left.')
    return True, score


def play_game():
    """Play until the last level is cleared, or you are caught.

    Return the score.
    """
    score = 0
    for level in range(1, LEVELS + 1):
        read(f'Press Enter for level {level}: ')
        cleared, score = play_level(level, score)
        if not cleared:
            print(f'A robot has caught you: you lose in level {level}.')
            return score
    print(f'You have cleared all {LEVELS} levels: you win!')
    return score


def main():
    """Play Robots until the player has had enough."""
    print('Robots')
    print('======')
    print('You are @, and each R is a robot that wants to catch you. After')
    print('each of your steps, up or down, across or diagonally, all robots')
    print('take a step towards you. They are quick, but not clever: robots')
    print('that meet are wrecked and leave a heap, #, which wrecks any robot')
    print('that walks into it. One robot that is wrecked brings you'
          f' {POINTS}')
    print('points, 2 in the same turn bring 4 times as many, 3 bring 9 times.')
    print('To teleport takes you to a free place by chance, perhaps right')
    print('beside a robot.')
    print(f'If a robot reaches you, you lose. Clear {LEVELS} levels to win.')
    print('Type quit to leave.')
    print()
    best = 0
    while True:
        score = play_game()
        best = max(best, score)
        print(f'Your score: {score}. Your best so far: {best}.')
        if ask('Play again (y/n)? ', ['y', 'yes', 'n', 'no'],
               'Please type y for another game, or n to stop.')[0] == 'n':
            print('Goodbye!')
            return
        print('The robots are switched on again.')


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
