"""The ladder of concepts: five levels, what each is called and what it opens.

Example: from ladder import LEVEL_OF; LEVEL_OF['recursion'] is 4
"""

LEVEL_NAMES = {1: 'First steps', 2: 'Lists and functions',
               3: 'Dictionaries and grids', 4: 'Algorithms', 5: 'Objects'}
LADDER = {
    1: ('variables', 'strings', 'numbers', 'booleans', 'conditionals',
        'while loops', 'for loops', 'string formatting', 'random'),
    2: ('functions', 'return values', 'default arguments', 'lists', 'tuples',
        'slicing', 'string methods', 'nested loops', 'membership tests',
        'exit', 'time and dates'),
    3: ('dictionaries', 'sets', 'nested lists', 'unpacking', 'exceptions',
        'enumerate', 'zip', 'conditional expressions'),
    4: ('recursion', 'comprehensions', 'generator expressions', 'generators',
        'lambda', 'sort keys', 'bitwise operators'),
    5: ('classes', 'inheritance', 'special methods', 'properties',
        'dataclasses'),
}
LEVEL_OF = {concept: level for level in LADDER for concept in LADDER[level]}
