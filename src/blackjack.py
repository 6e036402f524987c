"""Blackjack

Draw cards to come closer to 21 than the dealer, but never above it.

Level:    2
Kind:     cards
Players:  1
Concepts: functions, lists, string methods, nested loops, membership tests
Idea:     Count each ace as 11, then take 10 back while the hand is too high.

Predict:  You hold an ace and a 6, which make 17, and you take a king. What
          do your three cards make?

Your turn:
  *   Begin with 250 chips and play for 500.
  **  While an ace in your hand counts as 11, show the word soft above the
      question whether you hit or stand.
  *** At the first choice of each hand let the player type surrender: that
      ends the hand, and half of the bet comes back.
"""

import random

CHIPS = 100  # What you begin with: points, not money. Try 30 or 150.
GOAL = 200  # With so many chips you win the game. Try 120 or 500.
LEAST = 10  # The smallest bet, as long as you have so much. Try 1 or 50.
STANDS = 17  # With this total the dealer takes no more. Try 15 or 19.

# With fewer cards than this, the deck is shuffled before the next hand. One
# hand may take 16. With 52 it is of no use to count cards. Try 30 or 52.
LOW = 20

# The rules are the usual ones of a game that grew out of the French
# vingt-et-un of the 18th century. Only the splitting of pairs is left out.
RANKS = ['2', '3', '4', '5', '6', '7', '8', '9', '10', 'J', 'Q', 'K', 'A']
SUITS = ['S', 'H', 'D', 'C']  # Spades, hearts, diamonds and clubs.
NATURAL = 22  # An ace with a card of 10: worth more than any other 21.


def new_deck():
    """Return all 52 cards in a random order, each a text such as 10 H."""
    deck = []
    for suit in SUITS:
        for rank in RANKS:
            deck.append(rank + ' ' + suit)
    random.shuffle(deck)
    print('The dealer shuffles all 52 cards.')
    return deck


def total_of(hand):
    """Return what the cards of a hand make together."""
    total = 0
    aces = 0
    for card in hand:
        rank = card.split()[0]
        if rank == 'A':
            total += 11
            aces += 1
        elif rank in ['J', 'Q', 'K']:
            total += 10
        else:
            total += int(rank)
    # An ace too many for 21 counts 1, which is 10 less.
    while total > 21 and aces > 0:
        total -= 10
        aces -= 1
    return total


def worth_of(hand):
    """Return what a hand is worth beside another one: 0 if it is over 21."""
    total = total_of(hand)
    if total == 21 and len(hand) == 2:
        return NATURAL
    if total > 21:
        return 0
    return total


def show(name, total, cards):
    """Print a hand in one line: whose it is, its total and its cards."""
    print(f'  {name:6} {total:>2}:  [' + '] ['.join(cards) + ']')


def draw(deck, hand, who):
    """Move the next card of the deck into a hand, and say so."""
    hand.append(deck.pop())
    print(f'{who} [{hand[-1]}], which makes {total_of(hand)}.')


def ask(question, choices, advice):
    """Ask until the answer is one of the choices; return it, or quit."""
    while True:
        answer = input(question).strip().replace(' ', '').lower()
        if answer == 'quit':
            return answer
        for choice in choices:
            if answer in [choice, choice[0]]:
                return choice
        print(advice)


def ask_bet(chips):
    """Ask until the bet is one that can be made; return it, or quit."""
    least = min(LEAST, chips)
    while True:
        answer = input(f'Your bet ({least} to {chips}): ')
        answer = answer.strip().replace(' ', '')
        if answer.lower() == 'quit':
            return 'quit'
        # Python will not read numbers that are thousands of digits long.
        if not answer.isdecimal() or len(answer) > 9:
            print(f'Please type a whole number, such as {least}.')
        elif not least <= int(answer) <= chips:
            print(f'Your bet must be from {least} to {chips}.')
        else:
            return int(answer)


def take_turn(deck, hand, dealer, bet, chips):
    """Let the player take cards. Return the bet, perhaps doubled, or quit."""
    choice = 'hit'
    while choice == 'hit' and total_of(hand) < 21:
        print()
        show('Dealer', '?', [dealer[0], ' ? '])
        show('You', total_of(hand), hand)
        if len(hand) == 2 and 2 * bet <= chips:
            choice = ask('Hit, stand or double (h/s/d)? ',
                         ['hit', 'stand', 'double'],
                         'Please type h to take a card, s to stop, or d to '
                         'double.')
        else:
            choice = ask('Hit or stand (h/s)? ', ['hit', 'stand'],
                         'Please type h to take a card, or s to stop: here '
                         'you cannot double.')
        if choice == 'quit':
            return choice
        if choice == 'double':
            bet *= 2
        if choice != 'stand':
            draw(deck, hand, 'You take')
    return bet


def settle(hand, dealer, bet):
    """Say who wins and why. Return the chips won, below 0 if lost."""
    yours = worth_of(hand)
    other = worth_of(dealer)
    if yours == other:
        print('A tie: you keep your bet.')
        return 0
    if yours == 0:
        print('You are over 21.', end=' ')
    elif other == 0:
        print('The dealer is over 21.', end=' ')
    elif yours == NATURAL:
        bet = bet * 3 // 2  # There are no half chips: // drops them.
        print('A natural pays 3 chips for 2.', end=' ')
    elif other == NATURAL:
        print('The dealer has a natural.', end=' ')
    elif yours > other:
        print('You are closer to 21.', end=' ')
    else:
        print('The dealer is closer to 21.', end=' ')
    if yours > other:
        print(f'You win {bet}.')
        return bet
    print(f'You lose {bet}.')
    return -bet


def play_hand(deck, chips):
    """Play one hand. Return the chips won, below 0 if lost, or quit."""
    bet = ask_bet(chips)
    if bet == 'quit':
        return bet
    hand = [deck.pop(), deck.pop()]
    dealer = [deck.pop(), deck.pop()]
    # The dealer looks first: nobody may double against a natural.
    if NATURAL not in [worth_of(hand), worth_of(dealer)]:
        bet = take_turn(deck, hand, dealer, bet, chips)
        if bet == 'quit':
            return bet
        if worth_of(hand) > 0:
            print(f'The dealer turns over [{dealer[1]}].')
            while total_of(dealer) < STANDS:
                draw(deck, dealer, 'The dealer takes')
    print()
    show('Dealer', total_of(dealer), dealer)
    show('You', total_of(hand), hand)
    return settle(hand, dealer, bet)


def play_game():
    """Play hands until the goal or ruin. Return over, or quit."""
    chips = CHIPS
    hands = 0
    deck = []
    while 0 < chips < GOAL:
        if len(deck) < LOW:
            deck = new_deck()
        print(f'Your chips: {chips}. Your goal: {GOAL}.')
        change = play_hand(deck, chips)
        if change == 'quit':
            return change
        chips += change
        hands += 1
        print()
    if chips > 0:
        print(f'You have {chips} chips and win the game!', end=' ')
    else:
        print('Your chips are gone, and the dealer wins the game.', end=' ')
    print(f'Hands played: {hands}.')
    return 'over'


def main():
    """Play Blackjack until the player has had enough."""
    print('Blackjack')
    print('=========')
    print('Come closer to 21 than the dealer, but not above it. J, Q and K')
    print('count 10, an ace (A) counts 11 or 1, and the suit does not matter.')
    print('- Hit takes a card, and stand takes no more. Double, only with two')
    print('  cards, doubles your bet and takes just one more card.')
    print(f'- The dealer hides a card, and later draws to {STANDS} or more.')
    print('- An ace with a card of 10 is a natural: it beats any other 21 and')
    print('  pays 3 chips for 2, without halves. Other wins pay 1 for 1.')
    print(f'You win with {GOAL} chips, and lose when all are gone.')
    print('Type quit to leave.')
    print()
    while play_game() != 'quit':
        if ask('Play again (y/n)? ', ['yes', 'no'],
               'Please type y for another game, or n to stop.') != 'yes':
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
