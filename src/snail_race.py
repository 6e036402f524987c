"""Snail Race

Bet on snails, each with a temper of its own, before the races are over.

Level:    2
Kind:     simulation
Players:  1
Concepts: functions, lists, nested loops, membership tests
Idea:     Lists side by side: with one number you find all about one snail.

Predict:  You bet 10 points on a snail that pays 3 for 1, and it wins together
          with another one. How many points do you get?

Your turn:
  *   Let a sixth snail race, with something of its own in each list.
  **  Below the track, say after each step which snail leads, with the word
      leads; if two are side by side, either will do.
  *** Before the first bet let the snails run 1000 races unseen, and say
      behind the name of each snail how many of them it won.
"""

import random

PURSE = 100  # The points that you begin with. Try 50 or 150.
RACES = 8  # In so many races you must reach the goal. Try 3 or 20.

# With so many points you win. The odds are fair, so nobody gets from 100
# points to 160 more often than in 100 of 160 games. Try 120 or 400.
GOAL = 160

# Cells from start to finish. The odds below are fair for 30 cells: with any
# other number it is worth finding out who wins too often. Try 15 or 50.
TRACK = 30

# A snail is a number from 0 to 4: its place in each of these lists.
NAMES = ['Stella', 'Dash', 'Pearl', 'Bumble', 'Moss']
TEMPERS = ['never stops to rest', 'sprints at first, then naps',
           'wakes up late, then rushes', 'hops, or stands and stares',
           'sleeps, but what a leap']

# Each step is one of these digits, by chance: an early one up to the middle
# of the track, a late one from there. A digit that stands twice comes twice
# as often.
EARLY_STEPS = ['2445', '5778', '2233', '01167', '00009']
LATE_STEPS = ['2445', '0233', '588', '01167', '00009']

# What the winner pays back for 1 point. The snail that pays 3 wins once in 3
# races, the one that pays 20 once in 20: that is what makes the odds fair.
# (A win that is shared by two counts as half a win.)
ODDS = [3, 4, 5, 6, 20]


def show_snails():
    """Print what a player may know of each snail."""
    print('  Snail     Pays  Temper')
    for snail in range(len(NAMES)):
        print(f'{snail + 1} {NAMES[snail]:8}{ODDS[snail]:6}  {TEMPERS[snail]}')


def ask(question):
    """Return the player's answer in small letters and without spaces."""
    return input(question).strip().replace(' ', '').lower()


def ask_snail():
    """Ask until the answer is a snail; return its number in the lists."""
    while True:
        answer = ask(f'Which snail (1 to {len(NAMES)})? ')
        if answer == 'quit':
            return answer
        for snail in range(len(NAMES)):
            name = NAMES[snail].lower()
            # People count from 1, and lists from 0.
            if answer in [str(snail + 1), name, name[0]]:
                print(f'{NAMES[snail]} pays {ODDS[snail]} for 1.')
                return snail
        print('Please type the number of a snail, such as 1.')


def ask_bet(purse):
    """Ask until the bet is one that can be made; return it, or quit."""
    while True:
        answer = ask(f'Your bet (1 to {purse}): ')
        if answer == 'quit':
            return answer
        # Python will not read numbers that are thousands of digits long.
        if not answer.isdecimal() or len(answer) > 9:
            print(f'Please type a whole number, such as {(purse + 3) // 4}.')
        elif not 1 <= int(answer) <= purse:
            print(f'Your bet must be from 1 to {purse}, all that you have.')
        else:
            return int(answer)


def show_track(places, yours):
    """Print the track cell by cell, and point at the player's snail."""
    print(' ' * (8 + TRACK) + 'finish')
    for snail in range(len(NAMES)):
        line = f'  {NAMES[snail]:8} '
        if snail == yours:
            line = f'> {NAMES[snail]:8} '
        # The longest step is 9: it can end 8 cells behind the finish.
        for cell in range(TRACK + 9):
            if cell == places[snail]:
                line += '@'
            elif cell == TRACK:
                line += '|'
            elif cell < places[snail]:
                line += '.'
            else:
                line += ' '
        print(line.rstrip())


def move_all(places):
    """Let each snail take a step; places changes."""
    for snail in range(len(NAMES)):
        steps = EARLY_STEPS[snail]
        if places[snail] >= TRACK // 2:
            steps = LATE_STEPS[snail]
        places[snail] += int(random.choice(steps))


def winners(places):
    """Return the snails that are furthest over the finish, as a list."""
    found = []
    for snail in range(len(NAMES)):
        if places[snail] >= TRACK and places[snail] == max(places):
            found.append(snail)
    return found


def run_race(yours):
    """Run a race, a step for each Enter. Return the winners, or quit."""
    places = [0] * len(NAMES)
    while not winners(places):
        show_track(places, yours)
        if ask('Press Enter to go on: ') == 'quit':
            return 'quit'
        move_all(places)
    show_track(places, yours)
    return winners(places)


def prize(yours, bet, first):
    """Say who came first. Return the points that the bet brings back."""
    names = []
    for snail in first:
        names.append(NAMES[snail])
    print(' and '.join(names) + ' came first.')
    if yours not in first:
        print(f'Your bet of {bet} on {NAMES[yours]} is lost.')
        return 0
    points = bet * ODDS[yours]
    if len(first) > 1:
        print(f'A tie: the prize of {points} is split by {len(first)}.')
        # There are no half points: // drops them.
        points = points // len(first)
    print(f'Your bet of {bet} brings back {points}.')
    return points


def play_game():
    """Bet until the goal, ruin or the last race. Return won, lost or quit."""
    purse = PURSE
    race = 0
    while 0 < purse < GOAL and race < RACES:
        race += 1
        print()
        print(f'Race {race} of {RACES}. Your points: {purse}. Goal: {GOAL}.')
        show_snails()
        yours = ask_snail()
        if yours == 'quit':
            return yours
        bet = ask_bet(purse)
        if bet == 'quit':
            return bet
        first = run_race(yours)
        if first == 'quit':
            return first
        purse += prize(yours, bet, first) - bet
    print()
    if purse >= GOAL:
        print(f'You have {purse} points after race {race}: you win the game!')
        return 'won'
    if purse == 0:
        print(f'Your purse is empty after race {race}: the snails win.')
    else:
        print(f'All races are over at {purse} of {GOAL} points: the snails'
              ' win.')
    return 'lost'


def ask_again():
    """Return True if the player wants another game."""
    while True:
        answer = ask('Play again (y/n)? ')
        if answer in ['y', 'yes']:
            return True
        if answer in ['n', 'no', 'quit']:
            return False
        print('Please type y for another game, or n to stop.')


def main():
    """Play Snail Race until the player has had enough."""
    print('Snail Race')
    print('==========')
    print(f'Bet on one of {len(NAMES)} snails. If it comes first, you get')
    print('your bet as many times as the list says; if not, it is lost.')
    print('Snails that come first side by side share the prize. A snail that')
    print('pays little wins often, and one that pays much wins seldom.')
    print(f'You win the game with {GOAL} points. You lose it when your points')
    print(f'are gone, or when {RACES} races were not enough.')
    print('Type quit to leave.')
    games = 0
    won = 0
    while True:
        result = play_game()
        if result == 'quit':
            break
        games += 1
        if result == 'won':
            won += 1
        print(f'Games won so far: {won} of {games}.')
        if not ask_again():
            break
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
