"""Hamurabi

Rule a city of farmers for ten years: trade land, feed your people, and sow.

Level:    3
Kind:     strategy
Players:  1
Minutes:  10
Also:     Hammurabi, The Sumer Game, Kingdom
Concepts: default arguments, exceptions, functions, return values, numbers
Idea:     Where something fails in a try, Python goes on below the except.

Predict:  You give your people nothing to eat in the first year. What happens?

Your turn:
  *   Let the city begin with 150 people and 4000 bushels.
  **  After each year say what the score would be now, as in "Score: 95".
  *** Before the game ask for short or long (s/l): a short reign lasts 5 years,
      and a long one 15.
"""

# After The Sumer Game by Doug Dyment (1968). The version in BASIC that made
# it famous was called Hamurabi, with one m.

import random
import sys

YEARS = 10  # How long you rule. Try 3 or 20.
PEOPLE = 100  # How many live in the city at first. Try 80 or 120.
ACRES = 1000  # How much land it has at first. Try 800 or 1200.
BUSHELS = 2800  # How much grain it has at first. Try 2500 or 3500.
FOOD = 20  # Bushels that feed one person for a year. Try 15 or 25.
FIELD = 10  # Acres that one person can sow. Try 7 or 14.
LIMIT = 45  # Starving people, of 100, that end your reign. Try 10 or 90.
GOAL = 110  # The score that wins. Try 80 or 150.


def ask_number(question, most, least=0):
    """Ask until the player types a number from least to most; return it."""
    while True:
        answer = input(f'{question} ({least} to {most}): ').strip().lower()
        if answer == 'quit':
            print('Goodbye!')
            sys.exit()  # This ends the program.
        try:
            number = int(answer)
            if least <= number <= most:
                return number
            print(f'Please type a number from {least} to {most}.')
        except ValueError:  # int() cannot make a number of it.
            print(f'Please type a whole number, such as {most}.')


def harvest(sown):
    """Return how many bushels the fields bring, and say so."""
    each = random.randint(1, 6)
    print(f'Bushels from each acre: {each}. Harvest: {sown * each}')
    return sown * each


def rats(bushels):
    """Return how many bushels are eaten by rats, and say so."""
    if random.randint(1, 10) > 4:
        return 0
    eaten = bushels * random.randint(10, 30) // 100
    print(f'Bushels that rats eat: {eaten}')
    return eaten


def newcomers(people, acres):
    """Return how many people come to the city, and say so."""
    # The more land there is for each, the more people want to come.
    new = random.randint(4, 10) * acres // (people * FIELD)
    print(f'Newcomers: {new}')
    return new


def plague(people):
    """Return how many people die of a plague, and say so."""
    if random.randint(1, 10) > 1:
        return 0
    print(f'A plague! People who die: {people // 3}')
    return people // 3


def rule():
    """Rule the city until the end. Return the score."""
    people = PEOPLE
    acres = ACRES
    bushels = BUSHELS
    starved = 0  # In all years together.

    for year in range(1, YEARS + 1):
        price = random.randint(17, 26)  # Bushels for an acre.
        print(f'\nYear {year} of {YEARS}. An acre costs {price} bushels.')
        print(f'People: {people}  Acres: {acres}  Bushels: {bushels}')
        bought = ask_number('Acres to buy', bushels // price, -acres)
        acres += bought
        bushels -= bought * price

        needed = people * FOOD
        print(f'Bushels: {bushels}. Everybody has enough with {needed}.')
        food = ask_number('Bushels to eat', min(bushels, needed))
        bushels -= food
        hungry = people - food // FOOD

        print(f'Bushels: {bushels}. People who starve: {hungry}')
        starved += hungry
        if hungry * 100 > people * LIMIT:
            print('So many! The others choose a new ruler.')
            return 0

        most = min(acres, people * FIELD, bushels * 2)
        sown = ask_number('Acres to sow', most)
        bushels -= sown // 2  # One bushel is seed for two acres.

        bushels += harvest(sown)
        bushels -= rats(bushels)
        people -= hungry
        if hungry == 0:
            people += newcomers(people, acres)
        people -= plague(people)

    return min(people, acres // FIELD) - starved


def main():
    """Play one game of Hamurabi."""
    print('Hamurabi')
    print('========')
    print('You rule a city. Each year buy land (-5 sells 5 acres), give each')
    print(f'person {FOOD} bushels to eat, and sow: {FIELD} acres each, with a')
    print(f'bushel for 2 acres. If more than {LIMIT} of 100 starve, you lose.')
    print(f'If nobody does, newcomers come for the land. {GOAL} points win:')
    print(f'1 for each person with {FIELD} acres, -1 for each who starved.')
    print('Type quit to leave.')

    score = rule()
    if score >= GOAL:
        print(f'Your score is {score}: a golden age. You win!')
    else:
        print(f'Your score is {score}, and {GOAL} were needed: you lose.')


# Start here, unless another program only wants to borrow the functions.
if __name__ == '__main__':
    try:
        main()
    except (EOFError, KeyboardInterrupt):  # The keys Ctrl-D and Ctrl-C.
        print('\nGoodbye!')
