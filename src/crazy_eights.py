"""Crazy Eights

Get rid of your cards: match suit or rank, or change the suit with an eight.

Level:    5
Kind:     cards
Players:  1
Minutes:  10
Concepts: classes, inheritance, special methods, properties
Idea:     Two kinds of players take turns alike, but choose in their own ways.

Predict:  Ada plays an eight of clubs and names hearts. Does a club fit now?

Your turn:
  *   Deal 8 cards to each player.
  **  Whenever you are asked for a card, say how many points your cards make,
      as in "Points: 23".
  *** Let an ace, whoever plays it, make the other player miss a turn.
"""

import random
import sys

# A game of the 1930s, at first called Eights. Each house has its own rules.
HAND = 7  # The cards that are dealt to each player. Try 5 or 10.
GOAL = 50  # Who has so many points wins the game. Try 20 or 100.
EIGHT = 20  # The points of an eight that is left in a hand. Try 8 or 50.

SUITS = {'S': 'spades', 'H': 'hearts', 'D': 'diamonds', 'C': 'clubs'}
RANKS = ['A', '2', '3', '4', '5', '6', '7', '8', '9', '10', 'J', 'Q', 'K']


class Card:
    """One of the 52 cards. It never changes."""

    def __init__(self, rank, suit):
        """Make a card of a rank and a suit, such as '10' and 'H'."""
        self.rank = rank
        self.suit = suit
        self.value = RANKS.index(rank) + 1
        self.points = min(10, self.value)
        if rank == '8':
            self.points = EIGHT

    def __str__(self):
        """Return what print() shows of a card, such as 10H."""
        return self.rank + self.suit

    def __lt__(self, other):
        """Is this card lower? sorted() and max() have to know that."""
        return self.value < other.value


class Table:
    """A stock to draw from, a pile to play on, and the suit that counts."""

    def __init__(self):
        """Shuffle all cards, and turn one of them up."""
        self.stock = [Card(rank, suit) for rank in RANKS for suit in SUITS]
        random.shuffle(self.stock)
        self.pile = [self.stock.pop()]
        self.suit = self.pile[0].suit

    def fits(self, card):
        """May this card be played now?"""
        return card.suit == self.suit or card.rank in ['8', self.pile[-1].rank]

    def can_draw(self):
        """Is there a card to draw? An empty stock is made from the pile."""
        if not self.stock:
            self.stock = self.pile[:-1]
            self.pile = self.pile[-1:]
            random.shuffle(self.stock)
        return len(self.stock) > 0


class Player:
    """Whoever has cards and points. How to choose is up to each kind."""

    def __init__(self, name):
        """Sit down without cards and without points."""
        self.name = name
        self.hand = []
        self.score = 0

    @property
    def points(self):
        """Return what the hand counts now: player.points, without ()."""
        return sum([card.points for card in self.hand])

    def fitting(self, table):
        """Return the cards that may be played now, as a list."""
        return [card for card in self.hand if table.fits(card)]

    def turn(self, table):
        """Play a card that fits. If there is none, draw one first."""
        report = self.name
        if not self.fitting(table) and table.can_draw():
            self.hand.append(table.stock.pop())
            report += ' drew a card and'
        if not self.fitting(table):
            print(f'{report} missed a turn.')
            return

        card = self.choose(table)
        self.hand.remove(card)
        table.pile.append(card)
        table.suit = card.suit
        if card.rank == '8' and self.hand:
            table.suit = self.name_suit()
        print(f'{report} played {card}. Suit: {SUITS[table.suit]}, '
              f'cards left: {len(self.hand)}')


class Computer(Player):
    """A player that sees no cards but its own."""

    def choose(self, table):
        """Return the highest card that fits, but keep an eight for later."""
        plain = [card for card in self.fitting(table) if card.rank != '8']
        if plain:
            return max(plain)
        return self.fitting(table)[0]

    def name_suit(self):
        """Return the suit of its highest card."""
        return max(self.hand).suit


class Human(Player):
    """The player at the keyboard."""

    unasked = 0  # How many turns have gone by without a question.

    def show(self):
        """Show the hand, a line for each suit."""
        for suit, name in SUITS.items():
            cards = [str(card) for card in sorted(self.hand)
                     if card.suit == suit]
            if cards:
                print(f'  {name:8} ', ' '.join(cards))

    def turn(self, table):
        """Take a turn as any player does, but not too many in one go."""
        self.unasked += 1
        if self.unasked > 4:
            self.unasked = 0
            ask('Press Enter to go on: ', [''], 'Just press Enter.')
        super().turn(table)

    def choose(self, table):
        """Ask for a card. If only one fits, there is nothing to ask."""
        fitting = self.fitting(table)
        if len(fitting) == 1:
            return fitting[0]
        self.unasked = 0
        print(f'\nTop card {table.pile[-1]}, suit {SUITS[table.suit]}')
        self.show()
        names = [str(card) for card in fitting]
        answer = ask('Your card, such as 10H: ', names,
                     f'Please type a card that fits, such as {names[0]}.')
        return fitting[names.index(answer)]

    def name_suit(self):
        """Ask for the suit that shall count next; return its letter."""
        print('You play an eight.')
        self.show()
        return ask('Which suit (S/H/D/C)? ', list(SUITS),
                   'Please type the letter of a suit, such as H for hearts.')


def ask(question, answers, advice):
    """Ask until the answer is one of the answers; return it."""
    while True:
        answer = input(question).strip().upper()
        if answer == 'QUIT':
            print('Goodbye!')
            sys.exit()  # This ends the program.
        if answer in answers:
            return answer
        print(advice)


def play_round(players):
    """Let the players take turns until one has no cards; return that one."""
    table = Table()
    for player in players:
        player.hand = [table.stock.pop() for number in range(HAND)]
    while True:
        for player in players:
            player.turn(table)
            if not player.hand:
                return player


def main():
    """Play one game of Crazy Eights."""
    print('Crazy Eights')
    print('============')
    print('Play a card of the suit or the rank of the top card. An eight')
    print('always fits, and names the suit that counts next. If nothing fits,')
    print('you draw a card; if only one fits, it is played for you. Get rid')
    print('of your cards to get points for those that Ada holds: 10 for J, Q')
    print(f'and K, {EIGHT} for an eight, 1 for an ace. {GOAL} points win.')
    print('Type quit to leave.')

    you = Human('You')
    ada = Computer('Ada')
    players = [you, ada]
    while you.score < GOAL and ada.score < GOAL:
        winner = play_round(players)
        points = you.points + ada.points  # One of them has 0.
        winner.score += points
        print(f'\n{winner.name} won the round and {points} points. '
              f'You have {you.score}, Ada has {ada.score}.')
        players.reverse()  # The other one begins the next round.
    print(f'{winner.name} won the game!')


# Start here, unless another program only wants to borrow the functions.
if __name__ == '__main__':
    try:
        main()
    except (EOFError, KeyboardInterrupt):  # The keys Ctrl-D and Ctrl-C.
        print('\nGoodbye!')
