"""Hamurabi

Rule a city of farmers for ten years: buy land, feed your people and sow.

Level:    2
Kind:     strategy
Players:  1
Concepts: functions, return values, lists, slicing, random
Idea:     One list holds all that the city has, and each function changes it.

Predict:  You give your people nothing to eat in the first year. What happens?

Your turn:
  *   Let the city begin with 150 people and 4000 bushels.
  **  Above the first order of each year, show how many bushels feed everybody.
  *** Before each reign ask for short or long: it lasts for 5 years or for 15.
"""

# After The Sumer Game by Doug Dyment (1968). The version in BASIC that made
# it famous was called Hamurabi, with one m.

import random

YEARS = 10  # How long you rule. Try 3 or 20.
FOOD = 20  # Bushels that feed one person for a year. Try 15 or 25.
FIELD = 10  # Acres that one person can sow. Try 7 or 14.
GOAL = 110  # The score that wins. Try 80 or 150.
LIMIT = 45  # Starving people, of 100, that end your reign. Try 10 or 90.

# What stands where in the list that holds the city.
PEOPLE = 0
ACRES = 1
BUSHELS = 2
STARVED = 3  # In all the years.

START = [100, 1000, 2800, 0]  # People, acres, bushels, starved so far.


def counted(number, word):
    """Return a number with a word, such as 1 acre or 2 acres."""
    if number == 1:
        return f'1 {word}'
    return f'{number} {word}s'


def ask(order, most, reason):
    """Return a number from 0 to most, or quit. The reason says why no more."""
    if most == 0:
        print(reason)
        return 0
    while True:
        answer = input(f'{order} (0 to {most}): ').strip().lower()
        if answer == 'quit':
            return 'quit'
        # Python will not read numbers that are thousands of digits long.
        if not answer.isdecimal() or len(answer) > 9:
            print(f'Please type a whole number, such as {most}.')
        elif int(answer) > most:
            print(reason)
        else:
            return int(answer)


def report(city, year, price):
    """Print how the city stands at the beginning of a year."""
    print()
    print(f'Year {year} of {YEARS}')
    print(f'  People   {city[PEOPLE]:6}')
    print(f'  Acres    {city[ACRES]:6}')
    print(f'  Bushels  {city[BUSHELS]:6}')
    print(f'An acre costs {price} bushels this year.')


def trade(city, price):
    """Ask for land to buy, or else to sell. Return quit, or ''."""
    most = city[BUSHELS] // price
    bought = ask('Acres to buy', most,
                 f'Your bushels pay for {counted(most, "acre")}.')
    if bought == 'quit':
        return 'quit'
    print(f'You buy {counted(bought, "acre")}.')
    sold = 0
    if bought == 0:
        sold = ask('Acres to sell', city[ACRES],
                   f'You own {counted(city[ACRES], "acre")}.')
        if sold == 'quit':
            return 'quit'
    city[ACRES] += bought - sold
    city[BUSHELS] += (sold - bought) * price
    print(f'You own {counted(city[ACRES], "acre")} and '
          f'{counted(city[BUSHELS], "bushel")}.')
    return ''


def feed(city):
    """Ask for food. Return how many people have enough, or quit."""
    food = ask('Bushels for food', city[BUSHELS],
               f'You own {counted(city[BUSHELS], "bushel")}.')
    if food == 'quit':
        return 'quit'
    city[BUSHELS] -= food
    fed = min(food // FOOD, city[PEOPLE])
    print(f'Enough to eat: {fed} of {city[PEOPLE]} people. '
          f'Bushels left: {city[BUSHELS]}.')
    return fed


def sow(city):
    """Ask for acres to sow. Return how many, or quit."""
    hands = city[PEOPLE] * FIELD
    seed = city[BUSHELS] * 2
    most = min(city[ACRES], hands, seed)
    if most == city[ACRES]:
        reason = f'You own {counted(most, "acre")}.'
    elif most == hands:
        reason = f'Your people can sow {counted(most, "acre")}.'
    else:
        reason = f'Your bushels are seed for {counted(most, "acre")}.'
    sown = ask('Acres to sow', most, reason)
    if sown != 'quit':
        city[BUSHELS] -= (sown + 1) // 2
    return sown


def harvest(city, sown):
    """Bring in the harvest, of which the rats may eat."""
    each = random.randint(1, 6)
    city[BUSHELS] += sown * each
    print(f'Each acre gives {counted(each, "bushel")}: {sown * each} in all.')
    eaten = city[BUSHELS] * random.randint(10, 30) // 100
    if random.random() < 0.4 and eaten > 0:
        city[BUSHELS] -= eaten
        print(f'Rats eat {counted(eaten, "bushel")}.')


def come_and_go(city, starved):
    """Let people die, or else come, and now and then a plague."""
    city[PEOPLE] -= starved
    city[STARVED] += starved
    if starved > 0:
        print(f'Starved this year: {starved}.')
    else:
        # The more land there is for each, the more people want to come.
        fields = city[PEOPLE] * FIELD
        newcomers = random.randint(4, 10) * city[ACRES] // fields
        city[PEOPLE] += newcomers
        print(f'Newcomers: {newcomers}.')
    if random.random() < 0.1:
        sick = city[PEOPLE] // 3
        city[PEOPLE] -= sick
        print(f'A plague! Carried off: {sick}.')


def judge(city):
    """Print a verdict on a reign that lasted to its end. Return the score."""
    settled = min(city[PEOPLE], city[ACRES] // FIELD)
    score = max(0, settled - city[STARVED])
    print()
    print(f'Your years are over. People: {city[PEOPLE]}. '
          f'Acres: {city[ACRES]}.')
    print(f'People who have {FIELD} acres each: {settled}. '
          f'Starved: {city[STARVED]}.')
    print(f'Your score: {score}. Your goal: {GOAL}.')
    if score >= GOAL:
        print('A golden age! Your name is carved above the city gate.')
    elif score >= GOAL * 3 // 4:
        print('A fair reign. The old people will tell of you, mostly kindly.')
    else:
        print('A hard reign. The city will need years to forget it.')
    return score


def reign():
    """Rule the city from START. Return the score, or quit."""
    city = START[:]  # A copy, or the next reign would begin with this end.
    for year in range(1, YEARS + 1):
        price = random.randint(17, 26)
        report(city, year, price)
        if trade(city, price) == 'quit':
            return 'quit'
        fed = feed(city)
        if fed == 'quit':
            return 'quit'
        sown = sow(city)
        if sown == 'quit':
            return 'quit'
        starved = city[PEOPLE] - fed
        if starved * 100 > city[PEOPLE] * LIMIT:
            print(f'Starving people: {starved}. That is too many. The others '
                  'choose a new')
            print('ruler, and you may look after the goats. Your score: 0.')
            return 0
        harvest(city, sown)
        come_and_go(city, starved)
    return judge(city)


def ask_again():
    """Return True if the player wants to rule once more."""
    while True:
        answer = input('Play again (y/n)? ').strip().lower()
        if answer in ['y', 'yes']:
            return True
        if answer in ['n', 'no', 'quit']:
            return False
        print('Please type y for another reign, or n to stop.')


def main():
    """Play Hamurabi until the player has had enough."""
    print('Hamurabi')
    print('========')
    print(f'You rule a city, and its bushels of grain, for {YEARS} years.')
    print(f'- {FOOD} bushels feed one person for a year. If more than {LIMIT}')
    print('  of 100 people starve in a year, your reign is over.')
    print(f'- A person can sow {FIELD} acres. 1 bushel is seed for 2 acres.')
    print('- Newcomers like a city with much land where nobody starves.')
    print(f'At the end you score 1 for each person who has {FIELD} acres, and')
    print(f'lose 1 for each who ever starved. Win with a score of {GOAL}.')
    print('Type quit to leave.')
    best = 0
    playing = True
    while playing:
        score = reign()
        if score == 'quit':
            playing = False
        else:
            best = max(best, score)
            print(f'Your best score so far: {best}.')
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
