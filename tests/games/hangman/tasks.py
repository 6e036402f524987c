"""Tasks of Hangman: see tools/parts/judge.py."""
PREDICT = {'seed': 7, 'lines': ['e', 'e'],
           'shows': 'You have tried e already. Try another one.',
           'because': 'That you have tried it already. It costs nothing, for '
           'ask_letter() asks until the letter is a new one.'}
HINTS={'*':'.','**':'.','***':'.'}
ANSWERS={'*':'','**':'','***':''}
def one_star(game):
    """x"""
two_stars = three_stars = one_star
