"""Haunted House: both endings, and midnight."""

from stage import perform, replay

# What cannot be done costs no move.
PREDICT = {'seed': 0, 'lines': ['go east', 'go north', 'go down'],
           'shows': 'Moves left: 58.'}

RESCUE = '''
Haunted House
=============
You only wanted your ball back, but the door fell shut behind you.
Be out before midnight: you have 60 moves. There is a
good ending, and a better one that sets a ghost free as well.
Type what you do in a few words, such as: go north. Or: help.
Type quit to leave.

Hall
Portraits wink. The front door is locked, its key is gone.
Ways out: north, east, west, up.
Things here: nothing.
Moves left: 60. What do you do? go west

Library
A ghost in reading glasses looks up. "Hush. There are two
rusty things, but only one drop of oil. I read ahead."
Ways out: east.
Things here: bone.
Moves left: 59. What do you do? take bone
You take it. In your bag: bone.
Moves left: 58. What do you do? east

Hall
Portraits wink. The front door is locked, its key is gone.
Ways out: north, east, west, up.
Things here: nothing.
Moves left: 57. What do you do? u

Landing
The stairs creak a tune. Glowing paw prints lead up them.
Ways out: down, west, east, up.
Things here: nothing.
Moves left: 56. What do you do? e

Bedroom
The monster under the bed is afraid of you. It hides.
Ways out: west, north.
Things here: matches.
Moves left: 55. What do you do? n

Bathroom
A ghost in the tub washes its only sheet, and blushes.
Ways out: south.
Things here: rusty crank.
Moves left: 54. What do you do? take crank
You take it. In your bag: bone, rusty crank.
Moves left: 53. What do you do? s

Bedroom
The monster under the bed is afraid of you. It hides.
Ways out: west, north.
Things here: matches.
Moves left: 52. What do you do? w

Landing
The stairs creak a tune. Glowing paw prints lead up them.
Ways out: down, west, east, up.
Things here: nothing.
Moves left: 51. What do you do? give bone to the dog
You now have: ghost dog. His name is Boo. He liked the bone, and you.
Moves left: 50. What do you do? up

Attic
Bats hang from the roof like umbrellas, and snore.
Ways out: down.
Things here: music box.
Moves left: 49. What do you do? get the music box.
You take it. In your bag: rusty crank, music box, ghost dog.
Moves left: 48. What do you do? d

Landing
The stairs creak a tune. Glowing paw prints lead up them.
Ways out: down, west, east, up.
Things here: nothing.
Moves left: 47. What do you do? d

Hall
Portraits wink. The front door is locked, its key is gone.
Ways out: north, east, west, up.
Things here: nothing.
Moves left: 46. What do you do? n

Ballroom
Humphrey, a ghost in slippers, hums half of a tune. "I must
stay until a music box tells me how it ends," he sighs.
Ways out: south, east.
Things here: nothing.
Moves left: 45. What do you do? e

Kitchen
A ghost cook tastes a soup of fog. "It needs more fog."
Ways out: south, west, east, down.
Things here: nothing.
Moves left: 44. What do you do? e

Greenhouse
The plants wear scarves. A cactus giggles as you pass.
Ways out: west.
Things here: drop of oil.
Moves left: 43. What do you do? take oil
You take it. In your bag: drop of oil, rusty crank, music box, ghost dog.
Moves left: 42. What do you do? w

Kitchen
A ghost cook tastes a soup of fog. "It needs more fog."
Ways out: south, west, east, down.
Things here: nothing.
Moves left: 41. What do you do? w

Ballroom
Humphrey, a ghost in slippers, hums half of a tune. "I must
stay until a music box tells me how it ends," he sighs.
Ways out: south, east.
Things here: nothing.
Moves left: 40. What do you do? put oil and crank together
You now have: shiny crank. It turns like new, and fits a music box.
Moves left: 39. What do you do? combine crank with box
You now have: mended box. A music box. Humphrey would love to hear it.
Moves left: 38. What do you do? PLAY box
The tune plays to its end. Humphrey cheers, and carries
you through the wall. Both are free: the best ending.
Your moves: 23. The fewest possible: 23.
Goodbye!
'''
# With four moves instead of sixty.
MIDNIGHT = '''
Haunted House
=============
You only wanted your ball back, but the door fell shut behind you.
Be out before midnight: you have 4 moves. There is a
good ending, and a better one that sets a ghost free as well.
Type what you do in a few words, such as: go north. Or: help.
Type quit to leave.

Hall
Portraits wink. The front door is locked, its key is gone.
Ways out: north, east, west, up.
Things here: nothing.
Moves left: 4. What do you do? Up

Landing
The stairs creak a tune. Glowing paw prints lead up them.
Ways out: down, west, east, up.
Things here: nothing.
Moves left: 3. What do you do? go up
A ghost dog bars the stairs. Its tummy growls.
Moves left: 3. What do you do? look at the bone

Landing
The stairs creak a tune. Glowing paw prints lead up them.
Ways out: down, west, east, up.
Things here: nothing.
Moves left: 3. What do you do? east

Bedroom
The monster under the bed is afraid of you. It hides.
Ways out: west, north.
Things here: matches.
Moves left: 2. What do you do? take matches
You take it. In your bag: matches.
Moves left: 1. What do you do? take matches
Name one of the things that are here, such as: take bone.
Moves left: 1. What do you do? bag
In your bag: matches.
Moves left: 1. What do you do? use matches
Nothing happens. Perhaps elsewhere, or with another thing?
Moves left: 1. What do you do? west

Landing
The stairs creak a tune. Glowing paw prints lead up them.
Ways out: down, west, east, up.
Things here: nothing.
Midnight! The ghosts dance, and nobody may leave before they
serve breakfast. There is cake, but this game is lost.
Goodbye!
'''
ESCAPE = ['up', 'east', 'take matches', 'west', 'down', 'east', 'take candle',
          'north', 'east', 'take oil', 'west', 'light candle with matches',
          'down', 'take key', 'up', 'west', 'combine key with oil', 'south',
          'open the door with the key']


def test_a_game_won():
    """The best ending, in the fewest moves."""
    replay('haunted_house', RESCUE)


def test_a_game_lost():
    """At midnight the game is over, and only what was done has counted."""
    replay('haunted_house', MIDNIGHT, MIDNIGHT=4)


def test_the_other_ending():
    """Whoever has oiled the key can leave by the front door, alone."""
    session = perform('haunted_house', ESCAPE)
    assert session.replies[-1] == '''\
The door opens, and you are out: a good ending. Behind
you, somebody still hums one half of a tune.
Your moves: 19. The fewest possible: 19.
Goodbye!
'''
    assert session.ending == 'finished'


def test_the_last_move_may_be_the_one_that_wins():
    """Midnight comes after the move that leads out."""
    for midnight, end in ((19, 'The fewest possible: 19.\nGoodbye!\n'),
                          (18, 'but this game is lost.\nGoodbye!\n')):
        session = perform('haunted_house', ESCAPE, MIDNIGHT=midnight)
        assert session.last.endswith(end)
        assert len(session.typed) == midnight


def test_sixty_moves_are_the_end():
    """Going up and down without end leads to midnight."""
    session = perform('haunted_house', ['up', 'down'] * 40)
    assert len(session.typed) == 60
    assert session.replies[58].endswith('Moves left: 1. What do you do? ')
    assert session.last.startswith('\nHall\n')
    assert session.last.endswith('''
Midnight! The ghosts dance, and nobody may leave before they
serve breakfast. There is cake, but this game is lost.
Goodbye!
''')
