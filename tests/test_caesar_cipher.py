"""Caesar Cipher: whole sessions, and what a key may be and costs."""

import pytest

from stage import answer, perform, replay

# Two times 13 places are 26: each letter comes back to where it was.
PREDICT = {'seed': 1, 'lines': ['e', 'hello', '13', 'e', 'uryyb', '13'],
           'shows': '  hello'}

DO_NOT, FRIENDS = 1, 4  # Seeds, by the first saying; the keys are 19 and 10.

TOOLS = '''
Caesar Cipher
=============
Julius Caesar hid his letters with key 3: a became d, b became e,
and z, at the end of the alphabet, became c.
- Play: find the key of my message. A wrong key costs you 1 of
  10 points, a hint 3. Tries: 3.
- Encrypt a text of yours, to hide it, or decrypt it, to read it.
- Crack a text: see what all keys make of it.
Type quit to leave.

Play, encrypt, decrypt or crack (p/e/d/c)? x
Please type one of the four words, such as play.
Play, encrypt, decrypt or crack (p/e/d/c)?  E 
Which text shall I encrypt?
Your text, up to 60 characters: 
Please type some letters from a to z, such as Hello, you.
Your text, up to 60 characters: Meet me at Zoe's, 9 o'clock!
How many places do its letters move?
Key (0 to 26): 27
Please type a number from 0 to 26, such as 7.
Key (0 to 26): 3
  Phhw ph dw Crh'v, 9 r'forfn!
Play, encrypt, decrypt or crack (p/e/d/c)? decrypt
Which text shall I decrypt?
Your text, up to 60 characters: Phhw ph dw Crh'v, 9 r'forfn!
How many places do its letters move?
Key (0 to 26): 3
  Meet me at Zoe's, 9 o'clock!
Play, encrypt, decrypt or crack (p/e/d/c)? C
Which text shall I crack?
Your text, up to 60 characters: Wkh prrq nhhsv d vhfuhw
   0  Wkh prrq nhhsv d vhfuhw
   1  Vjg oqqp mggru c ugetgv
   2  Uif nppo lffqt b tfdsfu
*  3  The moon keeps a secret
   4  Sgd lnnm jddor z rdbqds
   5  Rfc kmml iccnq y qcapcr
   6  Qeb jllk hbbmp x pbzobq
   7  Pda ikkj gaalo w oaynap
   8  Ocz hjji fzzkn v nzxmzo
   9  Nby giih eyyjm u mywlyn
  10  Max fhhg dxxil t lxvkxm
  11  Lzw eggf cwwhk s kwujwl
  12  Kyv dffe bvvgj r jvtivk
Press Enter for more: 
  13  Jxu ceed auufi q iushuj
  14  Iwt bddc ztteh p htrgti
  15  Hvs accb yssdg o gsqfsh
  16  Gur zbba xrrcf n frperg
  17  Ftq yaaz wqqbe m eqodqf
  18  Esp xzzy vppad l dpncpe
  19  Dro wyyx uoozc k combod
  20  Cqn vxxw tnnyb j bnlanc
  21  Bpm uwwv smmxa i amkzmb
  22  Aol tvvu rllwz h zljyla
  23  Znk suut qkkvy g ykixkz
  24  Ymj rtts pjjux f xjhwjy
  25  Xli qssr oiitw e wigvix
Key 3 gives the most common letters. Short texts trick me.
Play, encrypt, decrypt or crack (p/e/d/c)? QUIT
Goodbye!
'''

WON = '''
Caesar Cipher
=============
Julius Caesar hid his letters with key 3: a became d, b became e,
and z, at the end of the alphabet, became c.
- Play: find the key of my message. A wrong key costs you 1 of
  10 points, a hint 3. Tries: 3.
- Encrypt a text of yours, to hide it, or decrypt it, to read it.
- Crack a text: see what all keys make of it.
Type quit to leave.

Play, encrypt, decrypt or crack (p/e/d/c)? play

  Wh ghm mxtva max zhtm paxkx max ztkwxg bl.

a b c d e f g h i j k l m n o p q r s t u v w x y z
Points to win: 10. Tries left: 3.
Key (1 to 25) or hint: 12
No, with key 12 it would say:
  Kv uva alhjo aol nvha dolyl aol nhyklu pz.
Points to win: 9. Tries left: 2.
Key (1 to 25) or hint: H
Most often comes x. In English that is mostly e, or else t or a.
Points to win: 6. Tries left: 2.
Key (1 to 25) or hint:  4 
No, with key 4 it would say:
  Sd cdi itprw iwt vdpi lwtgt iwt vpgstc xh.
Points to win: 5. Tries left: 1.
Key (1 to 25) or hint: 4
You have tried 4 already.
Points to win: 5. Tries left: 1.
Key (1 to 25) or hint: 19
Yes, key 19 opens it:
  Do not teach the goat where the garden is.
Messages cracked: 1 of 1. Points: 5 of 10.
Play again (y/n)? Yes

  J zdrnc tnccun vjtnb wx cnj.

a b c d e f g h i j k l m n o p q r s t u v w x y z
Points to win: 10. Tries left: 3.
Key (1 to 25) or hint: 9
Yes, key 9 opens it:
  A quiet kettle makes no tea.
Messages cracked: 2 of 2. Points: 15 of 20.
Play again (y/n)? no
Goodbye!
'''

LOST = '''
Caesar Cipher
=============
Julius Caesar hid his letters with key 3: a became d, b became e,
and z, at the end of the alphabet, became c.
- Play: find the key of my message. A wrong key costs you 1 of
  10 points, a hint 3. Tries: 3.
- Encrypt a text of yours, to hide it, or decrypt it, to read it.
- Crack a text: see what all keys make of it.
Type quit to leave.

Play, encrypt, decrypt or crack (p/e/d/c)? p

  Qyyn pbsoxnc crkbo dro vkwz kxn dro dexxov.

a b c d e f g h i j k l m n o p q r s t u v w x y z
Points to win: 10. Tries left: 3.
Key (1 to 25) or hint: 
Please type a number from 1 to 25, such as 7, or hint.
Key (1 to 25) or hint: 20
No, with key 20 it would say:
  Weet vhyudti ixqhu jxu bqcf qdt jxu jkddub.
Points to win: 9. Tries left: 2.
Key (1 to 25) or hint: hint
Most often comes o. In English that is mostly e, or else t or a.
Points to win: 6. Tries left: 2.
Key (1 to 25) or hint: 23
No, with key 23 it would say:
  Tbbq sevraqf funer gur ynzc naq gur ghaary.
Points to win: 5. Tries left: 1.
Key (1 to 25) or hint: hint
It begins with G.
Points to win: 2. Tries left: 1.
Key (1 to 25) or hint: h
There are no more hints.
Points to win: 2. Tries left: 1.
Key (1 to 25) or hint: 1
No, with key 1 it would say:
  Pxxm oarnwmb bqjan cqn ujvy jwm cqn cdwwnu.
The message stays closed. Its key was 10:
  Good friends share the lamp and the tunnel.
Messages cracked: 0 of 1. Points: 0 of 10.
Play again (y/n)? hint
Please type y for another message, or n to stop.
Play again (y/n)? n
Goodbye!
'''


def test_texts_hidden_read_and_cracked():
    """The three tools, one after the other, and what they do not take."""
    replay('caesar_cipher', TOOLS)


def test_a_message_cracked():
    """Hints and wrong keys cost points; the next message starts afresh."""
    replay('caesar_cipher', WON, DO_NOT)


def test_a_message_lost():
    """The third wrong key ends it, and the key is told."""
    replay('caesar_cipher', LOST, FRIENDS)


@pytest.mark.parametrize('typed', ['0', '26', '-1', '1.5', '07', '1 2', '',
                                   'y', '\u0663', '9' * 5000])
def test_a_key_that_cannot_be(typed):
    """A message has a key from 1 to 25; nothing else costs a try."""
    session = perform('caesar_cipher', ['p', typed, '10'], FRIENDS)
    assert session.replies[1] == (
        'Please type a number from 1 to 25, such as 7, or hint.\n'
        'Key (1 to 25) or hint: ')
    assert 'Points: 10 of 10.' in session.replies[2]


@pytest.mark.parametrize('typed', ['27', '-1', 'hint', '', '\u00b2', '007'])
def test_a_key_of_your_own_that_cannot_be(typed):
    """For a text of yours there are no hints, and no key above 26."""
    assert answer('caesar_cipher', ['e', 'Hello', typed]) == (
        'Please type a number from 0 to 26, such as 7.\nKey (0 to 26): ')


@pytest.mark.parametrize('lines, points', [
    (['10'], 10), (['1', '10'], 9), (['1', '25', '10'], 8),
    (['hint', '10'], 7), (['h', 'h', '10'], 4), (['h', 'h', 'h', '10'], 4),
    (['h', '1', 'h', '25', '10'], 2)])
def test_what_costs_points(lines, points):
    """A wrong key costs 1, a hint 3, and asking for a third one nothing."""
    assert f'Points: {points} of 10.' in answer('caesar_cipher', ['p'] + lines,
                                                FRIENDS)


def test_one_point_is_safe():
    """However dear the hints, who finds the key gets a point."""
    assert 'cracked: 1 of 1. Points: 1 of 10.' in answer(
        'caesar_cipher', ['p', 'h', 'h', '10'], FRIENDS, HINT_COST=8)


@pytest.mark.parametrize('typed, reply', [
    ('QUIT', 'Goodbye!\n'), ('n', 'Goodbye!\n'),
    ('', 'Please type y for another message, or n to stop.\n'
         'Play again (y/n)? ')])
def test_play_again(typed, reply):
    """No and quit end it, the rest is asked again."""
    assert answer('caesar_cipher', ['p', '10', typed], FRIENDS) == reply


@pytest.mark.parametrize('lines', [
    [], ['e'], ['d', 'Hello'], ['c'], ['p'], ['p', 'h', '1']])
def test_quit_anywhere(lines):
    """Quit is never a text or a key."""
    assert answer('caesar_cipher', lines + [' Quit ']) == 'Goodbye!\n'
