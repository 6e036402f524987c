"""Go Fish

Collect fours by asking for cards. Take care: the others remember who asked.

Level:    5
Kind:     cards
Players:  1
Minutes:  5
Concepts: special methods, classes, inheritance, comprehensions
Idea:     With special methods, you say what len(hand) and rank in hand mean.

Predict:  You ask Fin for a 5, get none, and fish a 5. Whose turn is it now?

Your turn:
  *   Play with the ranks from 1 to 10.
  **  Whenever you are asked whom to ask, say how many cards you have, as in
      "Cards: 7".
  *** Let the player also type memory: then list the ranks that Fin has asked
      for so far, each once, as in "Asked: 3 8", and ask the question again.
"""

import random
import sys

RANKS = 9  # The ranks are 1 to this one, with four cards each. Try 7 or 8.
HAND = 5  # How many cards each player gets at first. Try 3 or 7.
MEMORY = 4  # How many questions Fin and Mia remember. Try 1 or 9.
BOOKS = 3  # Who has so many books wins. Try 1 or 2.


class Hand:
    """The cards of a player. Only their ranks count: a card is a number."""

    def __init__(self):
        """Begin without a card."""
        self.cards = []

    def __len__(self):
        """Return how many cards there are: that is len(hand)."""
        return len(self.cards)

    def __contains__(self, rank):
        """Is there a card of this rank? That is rank in hand."""
        return rank in self.cards

    def __str__(self):
        """Return the cards in order: that is what print(hand) shows."""
        return ' '.join([str(card) for card in sorted(self.cards)])

    def give(self, rank):
        """Give away all cards of a rank; return them, a list."""
        given = [card for card in self.cards if card == rank]
        self.cards = [card for card in self.cards if card != rank]
        return given


class Player:
    """Whoever has a hand and books. How to choose is up to each kind."""

    def __init__(self, name):
        """Sit down with nothing."""
        self.name = name
        self.hand = Hand()
        self.books = 0

    def draw(self, pond):
        """Fish a card from the pond, and return it."""
        return pond.pop()

    def take(self, cards):
        """Put cards into the hand. Four of a rank are a book."""
        self.hand.cards += cards
        for rank in set(cards):
            if self.hand.cards.count(rank) == 4:
                self.hand.give(rank)
                self.books += 1
                print(f'{self.name}: a book of {rank}!')

    def hear(self, asker, other, rank):
        """Be there when a player asks another one. Not all remember it."""

    def turn(self, players, pond):
        """Ask up to three times, as long as a card of that rank comes."""
        others = [player for player in players if player is not self]
        for count in range(3):
            if len(self.hand) == 0 and len(pond) > 0:
                self.take([self.draw(pond)])
            if len(self.hand) == 0 or self.books == BOOKS:
                return
            other, rank = self.choose(others)
            for player in players:
                player.hear(self, other, rank)
            cards = other.hand.give(rank)
            print(f'{self.name} asked {other.name} for {rank} and got '
                  f'{len(cards)}.')
            if len(cards) == 0 and len(pond) > 0:
                cards = [self.draw(pond)]
                if cards == [rank]:
                    print(f'{self.name} fished just that!')
            self.take(cards)
            if rank not in cards:
                return


class Rival(Player):
    """A player that remembers who asked for what."""

    notes = []  # Pairs of a player and a rank, the newest last.

    def hear(self, asker, other, rank):
        """Remember that the asker has such cards, and the other has not."""
        self.notes = [note for note in self.notes if note != (other, rank)]
        self.notes = (self.notes + [(asker, rank)])[-MEMORY:]

    def choose(self, others):
        """Return whom to ask for what: from the notes, if that is of use."""
        for player, rank in self.notes:
            if player in others and rank in self.hand:
                return player, rank
        return random.choice(others), random.choice(self.hand.cards)


class Human(Player):
    """The player at the keyboard."""

    def draw(self, pond):
        """Fish as any player does, and see the card."""
        card = super().draw(pond)
        print(f'You fished: {card}')
        return card

    def choose(self, others):
        """Ask whom to ask for what; return a player and a rank."""
        print()
        for player in others:
            print(f'{player.name}: books {player.books}, '
                  f'in the hand {len(player.hand)}')
        print(f'You: books {self.books}')
        print('Your hand:', self.hand)
        while True:
            answer = input('Ask whom for what (such as fin 7)? ')
            answer = answer.strip().replace(' ', '').lower()
            if answer == 'quit':
                print('Goodbye!')
                sys.exit()  # This ends the program.
            for player in others:
                name = player.name.lower()
                for rank in self.hand.cards:
                    if answer in [f'{name}{rank}', f'{name[0]}{rank}']:
                        return player, rank
            print('Please type a name and a rank that you have, such as '
                  f'{name} {rank}.')


def main():
    """Play one game of Go Fish."""
    print('Go Fish')
    print('=======')
    print('Ask Fin or Mia for a rank that you have, to get all their cards')
    print('of it. Have they none, you fish a card from the pond. If a card of')
    print('that rank came, ask again, up to three times; then they ask, too.')
    print(f'All four of a rank, 1 to {RANKS}, make a book, and {BOOKS} books')
    print('win. Take care: Fin and Mia remember who asked for what.')
    print('Type quit to leave.')

    pond = [rank for rank in range(1, RANKS + 1) for number in range(4)]
    random.shuffle(pond)
    players = [Human('You'), Rival('Fin'), Rival('Mia')]
    for player in players:
        player.take([pond.pop() for number in range(HAND)])

    player = players[0]
    turns = 0
    while player.books < BOOKS:
        player = players[turns % 3]
        player.turn(players, pond)
        turns += 1
    for loser in players:
        print(f'{loser.name}: books {loser.books}')
    print(f'{player.name} won the game!')


# Start here, unless another program only wants to borrow the functions.
if __name__ == '__main__':
    try:
        main()
    except (EOFError, KeyboardInterrupt):  # The keys Ctrl-D and Ctrl-C.
        print('\nGoodbye!')
