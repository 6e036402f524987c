"""Hamurabi: a reign won, a reign lost, and reigns that are left."""

from stage import answer, replay

# All starve, and that is the end of the reign.
PREDICT = {'seed': 1, 'lines': ['0', '0', '0', '0'],
           'shows': 'That is too many.'}

WON = '''
Hamurabi
========
You rule a city, and its bushels of grain, for 10 years.
- 20 bushels feed one person for a year. If more than 45
  of 100 people starve in a year, your reign is over.
- A person can sow 10 acres. 1 bushel is seed for 2 acres.
- Newcomers like a city with much land where nobody starves.
At the end you score 1 for each person who has 10 acres, and
lose 1 for each who ever starved. Win with a score of 110.
Type quit to leave.

Year 1 of 10
  People      100
  Acres      1000
  Bushels    2800
An acre costs 18 bushels this year.
Acres to buy (0 to 155): 16
You buy 16 acres.
You own 1016 acres and 2512 bushels.
Bushels for food (0 to 2512): 2000
Enough to eat: 100 of 100 people. Bushels left: 512.
Acres to sow (0 to 1000): 1000
Each acre gives 5 bushels: 5000 in all.
Newcomers: 5.

Year 2 of 10
  People      105
  Acres      1016
  Bushels    5012
An acre costs 21 bushels this year.
Acres to buy (0 to 238): 114
You buy 114 acres.
You own 1130 acres and 2618 bushels.
Bushels for food (0 to 2618): 2100
Enough to eat: 105 of 105 people. Bushels left: 518.
Acres to sow (0 to 1036): 1036
Each acre gives 3 bushels: 3108 in all.
Newcomers: 6.

Year 3 of 10
  People      111
  Acres      1130
  Bushels    3108
An acre costs 23 bushels this year.
Acres to buy (0 to 135): 14
You buy 14 acres.
You own 1144 acres and 2786 bushels.
Bushels for food (0 to 2786): 2220
Enough to eat: 111 of 111 people. Bushels left: 566.
Acres to sow (0 to 1110): 1110
Each acre gives 4 bushels: 4440 in all.
Rats eat 578 bushels.
Newcomers: 10.

Year 4 of 10
  People      121
  Acres      1144
  Bushels    3873
An acre costs 22 bushels this year.
Acres to buy (0 to 176): 40
You buy 40 acres.
You own 1184 acres and 2993 bushels.
Bushels for food (0 to 2993): 2420
Enough to eat: 121 of 121 people. Bushels left: 573.
Acres to sow (0 to 1146): 1146
Each acre gives 3 bushels: 3438 in all.
Newcomers: 8.

Year 5 of 10
  People      129
  Acres      1184
  Bushels    3438
An acre costs 19 bushels this year.
Acres to buy (0 to 180): 14
You buy 14 acres.
You own 1198 acres and 3172 bushels.
Bushels for food (0 to 3172): 2580
Enough to eat: 129 of 129 people. Bushels left: 592.
Acres to sow (0 to 1184): 1184
Each acre gives 5 bushels: 5920 in all.
Rats eat 1065 bushels.
Newcomers: 8.
A plague! Carried off: 45.

Year 6 of 10
  People       92
  Acres      1198
  Bushels    4855
An acre costs 26 bushels this year.
Acres to buy (0 to 186): 98
You buy 98 acres.
You own 1296 acres and 2307 bushels.
Bushels for food (0 to 2307): 1840
Enough to eat: 92 of 92 people. Bushels left: 467.
Acres to sow (0 to 920): 920
Each acre gives 3 bushels: 2760 in all.
Rats eat 276 bushels.
Newcomers: 7.

Year 7 of 10
  People       99
  Acres      1296
  Bushels    2491
An acre costs 23 bushels this year.
Acres to buy (0 to 108): 0
You buy 0 acres.
Acres to sell (0 to 1296): 0
You own 1296 acres and 2491 bushels.
Bushels for food (0 to 2491): 1980
Enough to eat: 99 of 99 people. Bushels left: 511.
Acres to sow (0 to 990): 990
Each acre gives 4 bushels: 3960 in all.
Newcomers: 9.

Year 8 of 10
  People      108
  Acres      1296
  Bushels    3976
An acre costs 18 bushels this year.
Acres to buy (0 to 220): 70
You buy 70 acres.
You own 1366 acres and 2716 bushels.
Bushels for food (0 to 2716): 2160
Enough to eat: 108 of 108 people. Bushels left: 556.
Acres to sow (0 to 1080): 1080
Each acre gives 6 bushels: 6480 in all.
Newcomers: 11.

Year 9 of 10
  People      119
  Acres      1366
  Bushels    6496
An acre costs 19 bushels this year.
Acres to buy (0 to 341): 185
You buy 185 acres.
You own 1551 acres and 2981 bushels.
Bushels for food (0 to 2981): 2380
Enough to eat: 119 of 119 people. Bushels left: 601.
Acres to sow (0 to 1190): 1190
Each acre gives 1 bushel: 1190 in all.
Newcomers: 6.

Year 10 of 10
  People      125
  Acres      1551
  Bushels    1196
An acre costs 26 bushels this year.
Acres to buy (0 to 46): 0
You buy 0 acres.
Acres to sell (0 to 1551): 75
You own 1476 acres and 3146 bushels.
Bushels for food (0 to 3146): 2500
Enough to eat: 125 of 125 people. Bushels left: 646.
Acres to sow (0 to 1250): 0
Each acre gives 2 bushels: 0 in all.
Newcomers: 9.

Your years are over. People: 134. Acres: 1476.
People who have 10 acres each: 134. Starved: 0.
Your score: 134. Your goal: 110.
A golden age! Your name is carved above the city gate.
Your best score so far: 134.
Play again (y/n)? no
Goodbye!
'''

LOST = '''
Hamurabi
========
You rule a city, and its bushels of grain, for 10 years.
- 20 bushels feed one person for a year. If more than 45
  of 100 people starve in a year, your reign is over.
- A person can sow 10 acres. 1 bushel is seed for 2 acres.
- Newcomers like a city with much land where nobody starves.
At the end you score 1 for each person who has 10 acres, and
lose 1 for each who ever starved. Win with a score of 110.
Type quit to leave.

Year 1 of 10
  People      100
  Acres      1000
  Bushels    2800
An acre costs 17 bushels this year.
Acres to buy (0 to 164): 
Please type a whole number, such as 164.
Acres to buy (0 to 164): 165
Your bushels pay for 164 acres.
Acres to buy (0 to 164):  10 
You buy 10 acres.
You own 1010 acres and 2630 bushels.
Bushels for food (0 to 2630): 1800
Enough to eat: 90 of 100 people. Bushels left: 830.
Acres to sow (0 to 1000): 1001
Your people can sow 1000 acres.
Acres to sow (0 to 1000): 1000
Each acre gives 1 bushel: 1000 in all.
Rats eat 159 bushels.
Starved this year: 10.

Year 2 of 10
  People       90
  Acres      1010
  Bushels    1171
An acre costs 21 bushels this year.
Acres to buy (0 to 55): 0
You buy 0 acres.
Acres to sell (0 to 1010): 0
You own 1010 acres and 1171 bushels.
Bushels for food (0 to 1171): 700
Enough to eat: 35 of 90 people. Bushels left: 471.
Acres to sow (0 to 900): 0
Starving people: 55. That is too many. The others choose a new
ruler, and you may look after the goats. Your score: 0.
Your best score so far: 0.
Play again (y/n)? x
Please type y for another reign, or n to stop.
Play again (y/n)? YES

Year 1 of 10
  People      100
  Acres      1000
  Bushels    2800
An acre costs 21 bushels this year.
Acres to buy (0 to 133): QUIT
Goodbye!
'''


def test_a_reign_won():
    """Ten years with good harvests and bad, rats and a plague."""
    replay('hamurabi', WON, seed=14)


def test_a_reign_lost():
    """In the second year too many starve, and the next reign is fresh."""
    replay('hamurabi', LOST, seed=2)


def test_quit_anywhere():
    """Each of the orders can be quit instead."""
    for lines in ([], ['0'], ['0', '0'], ['0', '0', '2000'], ['9', '0', '0']):
        assert answer('hamurabi', lines + [' Quit '], 1) == 'Goodbye!\n'
