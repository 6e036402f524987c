"""Capitals Quiz

Name the capital of each country. What you miss comes back at the end.

Level:    3
Kind:     quiz
Players:  1
Minutes:  5
Concepts: dictionaries, functions, lists, random
Idea:     A dictionary leads from a country to its capital at once.

Predict:  You miss only the first of 8 countries. When does it come back?

Your turn:
  *   Add three countries and their capitals, and ask for 10 countries.
  **  After each answer also say how many countries wait: "Waiting: 5".
  *** First ask "Other way round (y/n)? ". After y you see a capital, and it is
      the country that must be named.
"""

import random
import sys

QUESTIONS = 8  # Try 5 or 20.
LIVES = 4  # So many wrong answers lose the game. Try 2 or 6.

# A dictionary: before each colon stands what you look up, the country, and
# after it what you find there, the capital.
CAPITALS = {
    'Argentina': 'Buenos Aires', 'Australia': 'Canberra', 'Austria': 'Vienna',
    'Belgium': 'Brussels', 'Canada': 'Ottawa', 'Croatia': 'Zagreb',
    'Cuba': 'Havana', 'Denmark': 'Copenhagen', 'Ecuador': 'Quito',
    'Egypt': 'Cairo', 'Finland': 'Helsinki', 'France': 'Paris',
    'Germany': 'Berlin', 'Ghana': 'Accra', 'Greece': 'Athens',
    'Hungary': 'Budapest', 'Iceland': 'Reykjavik', 'Ireland': 'Dublin',
    'Italy': 'Rome', 'Japan': 'Tokyo', 'Kenya': 'Nairobi',
    'Morocco': 'Rabat', 'Norway': 'Oslo', 'Peru': 'Lima',
    'Poland': 'Warsaw', 'Portugal': 'Lisbon', 'Spain': 'Madrid',
    'Sweden': 'Stockholm', 'Thailand': 'Bangkok', 'Vietnam': 'Hanoi',
}


def ask_name(question, names):
    """Ask until the player types one of the names; return it."""
    while True:
        answer = input(question).strip().lower()
        if answer == 'quit':
            print('Goodbye!')
            sys.exit()  # This ends the program.
        for name in names:
            if answer == name.lower():
                return name
        print('I know no such name. Check the spelling, or try another.')


def main():
    """Play one game of Capitals Quiz."""
    print('Capitals Quiz')
    print('=============')
    print(f'Name the capitals of {QUESTIONS} countries. What you miss, you')
    print('are told, and it comes back at the end, until you know them all.')
    print(f'You have {LIVES} lives. Each wrong answer takes one.')
    print('Type quit to leave.')

    # sample() draws countries at random, and none of them twice.
    waiting = random.sample(list(CAPITALS), QUESTIONS)
    lives = LIVES

    while len(waiting) > 0 and lives > 0:
        country = waiting.pop(0)  # Take the first one out of the list.
        print(f'\nCountry: {country}')
        # values() gives all the capitals: they alone can be right.
        answer = ask_name('Its capital: ', CAPITALS.values())
        if answer == CAPITALS[country]:
            print('Right!')
        else:
            waiting.append(country)
            lives -= 1
            print(f'No, it is {CAPITALS[country]}. Lives left: {lives}')

    if lives > 0:
        print(f'You know them all, and win! Lives left: {lives}')
    else:
        print(f'You lose. Countries that were left: {len(waiting)}')


# Start here, unless another program only wants to borrow the functions.
if __name__ == '__main__':
    try:
        main()
    except (EOFError, KeyboardInterrupt):  # The keys Ctrl-D and Ctrl-C.
        print('\nGoodbye!')
