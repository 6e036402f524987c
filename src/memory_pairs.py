"""Memory Pairs

Turn two cards over: a pair is yours. Who remembers where the others are?

Level:    3
Kind:     cards
Players:  2
Minutes:  10
Also:     Concentration
Concepts: nested lists, nested loops, dictionaries, unpacking
Idea:     A list of rows, each of them a list of cards, is a whole table.

Predict:  Red finds a pair. Who turns the next two cards over?

Your turn:
  *   Make the table 8 columns wide and 4 rows high.
  **  Before each turn say how many pairs are left, as in "Pairs left: 7".
  *** Before the game ask "Players (1/2)? ". One player alone wins with all
      pairs in 20 turns, and loses when they are over.
"""

import random
import sys

# The table must have an even number of cards, and no more than 32.
COLUMNS = 6  # Try 4 or 8.
ROWS = 3  # Try 2 or 4.
PAIRS = COLUMNS * ROWS // 2

LETTERS = 'ABCDEFGH'  # The names of the columns.
ANIMALS = ['ant', 'ape', 'bat', 'bee', 'cat', 'cow', 'dog', 'eel', 'elk',
           'emu', 'fox', 'hen', 'owl', 'pig', 'ram', 'yak']
GONE = '   '  # Where a card was.


def deal():
    """Return the cards: a list of rows, and each row a list of animals."""
    animals = random.sample(ANIMALS, PAIRS)
    deck = animals + animals  # Each animal is there twice.
    random.shuffle(deck)

    cards = []
    for y in range(ROWS):
        row = []
        for x in range(COLUMNS):
            row.append(deck.pop())
        cards.append(row)
    return cards


def show(cards, turned):
    """Print the table; the cards that are turned over show their animals."""
    print('\n     ' + '    '.join(LETTERS[:COLUMNS]))
    for y in range(ROWS):
        line = str(y + 1)
        for x in range(COLUMNS):
            if cards[y][x] == GONE or (x, y) in turned:
                line += '  ' + cards[y][x]
            else:
                line += '  ###'
        print(line)


def ask(question):
    """Return what the player types, in capitals."""
    answer = input(question).strip().upper()
    if answer == 'QUIT':
        print('Goodbye!')
        sys.exit()  # This ends the program.
    return answer


def ask_card(player, cards, turned):
    """Ask until the player names a card that can be turned; return it."""
    last = LETTERS[COLUMNS - 1] + str(ROWS)
    while True:
        answer = ask(f'{player}, your card (A1 to {last}): ')
        for y in range(ROWS):
            for x in range(COLUMNS):
                if answer == LETTERS[x] + str(y + 1):
                    if cards[y][x] != GONE and (x, y) not in turned:
                        return x, y
        print('Please type the name of a card that is face down.')


def take_turn(player, cards):
    """Let a player turn two cards over; are they a pair?"""
    turned = []
    for count in range(2):
        x, y = ask_card(player, cards, turned)
        turned.append((x, y))
        print(f'It is the {cards[y][x]}.')

    x, y = turned[0]
    other_x, other_y = turned[1]
    if cards[y][x] == cards[other_y][other_x]:
        cards[y][x] = GONE
        cards[other_y][other_x] = GONE
        return True

    show(cards, turned)
    ask('No pair. Look at them, then press Enter: ')
    print('\n' * 45)  # Empty lines push the animals off the screen.
    return False


def main():
    """Play one game of Memory Pairs."""
    print('Memory Pairs')
    print('============')
    print(f'{PAIRS} pairs of animals lie on a table, face down. Turn over two')
    print('cards. If they are a pair, you get it and go on. If they are not,')
    print('it is the turn of the other player. Whoever has more pairs wins.')
    print('Type quit to leave.')

    cards = deal()
    pairs = {'Red': 0, 'Blue': 0}
    player = 'Red'

    while pairs['Red'] + pairs['Blue'] < PAIRS:
        show(cards, [])
        print('Red:', pairs['Red'], ' Blue:', pairs['Blue'])
        if take_turn(player, cards):
            print(f'A pair for {player}!')
            pairs[player] += 1
        elif player == 'Red':
            player = 'Blue'
        else:
            player = 'Red'

    print('Red:', pairs['Red'], ' Blue:', pairs['Blue'])
    if pairs['Red'] > pairs['Blue']:
        print('Red wins!')
    elif pairs['Blue'] > pairs['Red']:
        print('Blue wins!')
    else:
        print('A draw!')


# Start here, unless another program only wants to borrow the functions.
if __name__ == '__main__':
    try:
        main()
    except (EOFError, KeyboardInterrupt):  # The keys Ctrl-D and Ctrl-C.
        print('\nGoodbye!')
