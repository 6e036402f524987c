"""Word Ladder

Climb from word to word, and change a single letter with each step.

Level:    4
Kind:     words
Players:  1
Minutes:  5
Also:     doublets
Concepts: comprehensions, dictionaries, slicing
Idea:     Breadth-first search: near words first, so the first way found
          is a shortest one.

Predict:  You type the word at the top of the ladder at once. What does the
          program say, and does that use up one of your words?

Your turn:
  *   Let the shortest ladder have 7 steps, and give the player 4 hints.
  **  Below each ladder, the last one too, say how many letters of your word
      are in the same place in the goal, as in "In place: 2".
  *** Take "peek" as an answer, too: it lists all words that your next step can
      lead to, and it uses up one of your words.
"""

# After Doublets by Lewis Carroll, who made it up at Christmas 1877.

import random
import sys

STEPS = 5  # Steps of the shortest ladder. Try 3 or 7.
SPARE = 3  # Words that you get beyond the shortest ladder. Try 1 or 6.
HINTS = 2  # Try 0 or 4.

# From each word a ladder leads to each other one. If you add words of your
# own, give them four letters, too.
WORDS = '''
away babe baby back bags bail bait bake bald ball band bang bank bare bark barn
bars base bash bath bats bays bead beak beam bean bear beat beds beef been bees
beet begs bell belt bend bent best bets bids bike bill bind bins bird bite bits
blew blot blow blue blur boar boat boil bold bolt bond bone book boom boot bore
born both bowl bows boys brag brat brew buck buds bugs bulb bull bump bunk buns
burn burp bury bush bust busy buys cabs cafe cage cake calf call calm came camp
cane cans cape caps card care cars cart case cash cast cats cave cell cent chat
chef chew chin chip chop clap claw clay clip club clue coal coat code coin cold
colt comb come cone cook cool cope copy cord core cork corn cost cosy cots cows
crab crew crib crop crow cube cubs cups cure curl cute cuts dads daft damp dare
dark dart dash data date dawn days deaf deal dear deck deep deer dent desk dial
dice diet digs dime dine ding dips dirt dish disk dive dock does dogs doll dome
done door dose dots dove down drag draw drew drip drop duck duet dull dump dusk
dust earn ears ease east easy eats else face fact fade fail fair fake fall fame
fang fans fare farm fast fear feed feel fees feet fell felt figs file fill film
find fine fins fire firm fish fist fits five flag flap flat flea fled flee flew
flip flop flow foal foam fogs foil fold folk fond food fool foot fork form fort
four free fuel full gain game gaps gate gave gear gets gift gill girl give glow
glue glum goal goat goes gold golf gone good grab gran gray grew grey grid grim
grin grip grow grub gull gulp gums guts guys hail hair half hall halt hand hang
hard hare harm harp hate hats have haze head heal heap hear heat heel held help
hens herb herd here hero hide hike hill hips hire hits hive hogs hold hole home
hood hoof hook hoop hoot hope hops horn hose host hour huge hugs hump hums hung
hunt hurt hush huts item jack jail jars jaws jeep jets jogs join joke jolt joys
jugs jump junk jury just keen keep kick kids kind king kiss kite kits knee knew
knit knob knot know labs lace lack lacy lady laid lake lamb lamp land lane laps
last late lawn laws lays lazy lead leaf leak lean leap leek left legs lend less
lets lick lids lies life lift like limb lime limp line link lips list live load
loaf lock loft logs lone long look loop loot lose loss lost lots loud love luck
lump lung made mail main make male mall mane many maps mark mash mask mast mate
mats maze meal mean meat meet melt mend menu mess mice mild mile milk mill mind
mine mint miss mist mole mood moon mops more moss most moth move much muck mugs
mule mums must mute myth nail name near neat neck need nest nets news next nice
nine node none noon nose note nuts oats pace pack page paid pail pain pair pale
palm pans park part pass past path pats paws pays peak pear peas peat peck peel
peep peer pegs pens pest pets pick pies pigs pile pill pine ping pink pins pint
pipe pits plan play plop plot plug plum plus pods poem poet poke pole pond pong
pony pool poor pops pork port pose post pots pour pray pull pump pure push puts
race rack raft rags rail rain rake ramp rang rare rash rate rats rays read real
reef reel rent rest ribs rice rich ride ring ripe rips rise risk road roam roar
robe rock rode role roll roof room root rope rose rows rubs rude rugs ruin rule
rung runs rush rust sack safe said sail sake sale salt same sand sang sank save
saws says scan scar seal seam seas seat seed seek seem seen sees self sell send
sent sets shed shin ship shoe shop shot show shut sick side silk sing sink sips
site sits size skim skin skip slab slam slap sled slid slim slip slot slow slug
snag snap snow snug soak soap soar sock sofa soft soil sold sole some song soon
sore sort soul soup sour span spin spot spun spur star stay stem step stew stir
stop such sums sung sunk suns sure surf swam swan swap sway swim tags tail take
tale talk tall tame tank tape taps task team tear teas teen tell tend tens tent
term test text than that them then they thin this tick tide tidy tied ties tile
till tilt time tins tiny tips tire toad toes told tone took tool toot tops tore
torn toss tour town toys trap tray tree trim trip trot true tube tubs tuck tugs
tuna tune turn twig twin type unit vans vase vast verb very vest vets vine vote
wade wags wait wake walk wall wand want ware warm warn wash wasp wave ways weak
wear weed week well went were west what when whip wide wife wigs wild will wilt
wind wing wink wins wipe wire wise wish with woke wolf wood wool word wore work
worm worn wrap wren yard yarn yawn year yell yelp your zero zips zone zoom zoos
'''.split()


# To compare each word with all others would take long. Instead each word goes
# into four boxes, such as _old, c_ld, co_d and col_, and all words that are in
# a box already are its neighbours.
def find_neighbours():
    """Return a dictionary from each word to a list of its neighbours."""
    neighbours = {word: [] for word in WORDS}
    boxes = {}
    for word in WORDS:
        for place in range(len(word)):
            box = word[:place] + '_' + word[place + 1:]
            if box not in boxes:
                boxes[box] = []
            for other in boxes[box]:
                neighbours[word].append(other)
                neighbours[other].append(word)
            boxes[box].append(word)
    return neighbours


# Breadth-first search (Edward F. Moore, 1959). The goal's neighbours come
# first, then their neighbours, and so on: no word that waits is nearer to the
# goal than those in front of it, so the first way to a word is a shortest one.
# Each word waits only once: twice as many words take twice as long.
def steps_to(goal, neighbours):
    """Return a dictionary from each word to its steps to the goal."""
    steps = {goal: 0}
    waiting = [goal]
    while len(waiting) > 0:
        word = waiting.pop(0)
        for other in neighbours[word]:
            if other not in steps:
                steps[other] = steps[word] + 1
                waiting.append(other)
    return steps


def choose_pair(neighbours):
    """Return two words that are so many steps apart: a start and a goal."""
    starts = []
    while len(starts) == 0:  # Some goals have no word so far away.
        goal = random.choice(WORDS)
        steps = steps_to(goal, neighbours)
        starts = [word for word in WORDS if steps.get(word) == STEPS]
    return random.choice(starts), goal


def nearer_word(word, steps, neighbours):
    """Return a neighbour of a word that is one step nearer to the goal."""
    nearer = [other for other in neighbours[word]
              if steps[other] == steps[word] - 1]
    return random.choice(nearer)


def show(ladder, goal):
    """Print the ladder, and the goal above it."""
    print(f'\n    |-{goal}-|')
    print('    |      |')
    for word in ladder[::-1]:  # From the last one down to the first.
        print(f'    |-{word}-|')


def ask_word(here, hints, neighbours):
    """Ask until the answer is a next word, or hint if any are left."""
    while True:
        answer = input('Your next word, or hint: ').strip().lower()
        if answer == 'quit':
            print('Goodbye!')
            sys.exit()  # This ends the program.
        if answer in neighbours[here]:
            return answer
        if answer in ['h', 'hint'] and hints > 0:
            return 'hint'
        if answer in neighbours:
            print(f'Please change one letter of {here}, and only one.')
        else:
            print(f'Please change one letter of {here} into a word I know.')


def main():
    """Play one game of Word Ladder."""
    print('Word Ladder')
    print('===========')
    print('Climb to the word at the top. Each step changes one letter, and')
    print('makes another word: cold, cord, card. You may also step back.')
    print(f'You have {STEPS + SPARE} words, and {STEPS} can be enough.')
    print('A hint takes the best step for you.')
    print('Type quit to leave.')

    neighbours = find_neighbours()
    start, goal = choose_pair(neighbours)
    steps = steps_to(goal, neighbours)
    ladder = [start]
    words_left = STEPS + SPARE
    hints = HINTS
    while words_left > 0 and ladder[-1] != goal:
        show(ladder, goal)
        print(f'Words left: {words_left}. Hints left: {hints}')
        word = ask_word(ladder[-1], hints, neighbours)
        if word == 'hint':
            hints -= 1
            word = nearer_word(ladder[-1], steps, neighbours)
        ladder.append(word)
        words_left -= 1

    show(ladder, goal)
    if ladder[-1] == goal:
        print(f'You are at the top: you win! Words left: {words_left}')
    else:
        missing = steps[ladder[-1]]
        print(f'Your words are used up: you lose. Missing steps: {missing}')

    shortest = [start]
    while shortest[-1] != goal:
        shortest.append(nearer_word(shortest[-1], steps, neighbours))
    print('A shortest ladder:', ' '.join(shortest))


# Start here, unless another program only wants to borrow the functions.
if __name__ == '__main__':
    try:
        main()
    except (EOFError, KeyboardInterrupt):  # The keys Ctrl-D and Ctrl-C.
        print('\nGoodbye!')
