"""Find which line of a copy belongs to which line of the original.

Lines are tokens.Lines. A pair has None for a line without a partner. Of pairs
it is told which lines begin too far left or right for the block they are in:
any width will do, as long as the lines of a block have the same, and more
than the line above the block.
"""

import collections
import difflib

from parts.tokens import face_of

WINDOW = 20  # Lines further on in which the partner of a line is looked for.
ALIKE = 0.6  # Lines at least so alike, from 0 to 1, are taken for the same.
LONELY = 0.2  # So alike is enough if there is no other to choose from.


def paired(typed, right):
    """Return pairs of a typed and an original Line, in order.

    None stands for a line that has no partner on the other side.
    """
    pairs, start = [], 0
    enough = LONELY if len(typed) == len(right) == 1 else ALIKE
    texts = [face_of(line).text for line in right]
    for line in typed:
        text = face_of(line).text
        scores = [difflib.SequenceMatcher(None, text, other).ratio()
                  for other in texts[start:start + WINDOW]]
        best = max(scores, default=0)
        if best >= enough:
            partner = start + scores.index(best)
            pairs += [(None, other) for other in right[start:partner]]
            pairs.append((line, right[partner]))
            start = partner + 1
        else:
            pairs.append((line, None))
    return pairs + [(None, other) for other in right[start:]]


def all_pairs(typed, right):
    """Return the pairs of two lists of Lines, as paired does, equal or not."""
    matcher = difflib.SequenceMatcher(
        None, [line.key for line in typed], [line.key for line in right],
        autojunk=False)
    pairs = []
    for kind, start, end, first, last in matcher.get_opcodes():
        mine, others = typed[start:end], right[first:last]
        if kind == 'equal':
            pairs += zip(mine, others)
        elif sum([line.key for line in mine], ()) != sum(
                [line.key for line in others], ()):  # Else broken elsewhere.
            pairs += paired(mine, others)
    return pairs


def width_of(line):
    """Return how many spaces a tokens.Line begins with."""
    return len(line.code) - len(line.code.lstrip())


def docs_below(lines):
    """Return {number of a line: the first line of the docstring below it}."""
    docs, above = {}, 0
    for line in lines:
        if line.doc and line.starts:
            docs.setdefault(above, line)
        elif line.tokens and not line.doc:
            above = line.number
    return docs


def statements(pairs, typed, right):
    """Return the pairs of two Lines in which a statement begins.

    typed and right: all Lines, as the docstrings of functions count as well.
    """
    mine, others = docs_below(typed), docs_below(right)
    found = []
    for typed_line, right_line in pairs:
        if typed_line and right_line and right_line.starts:
            found.append((typed_line, right_line))
            doc = (mine.get(typed_line.number), others.get(right_line.number))
            if None not in doc:
                found.append(doc)
    return found


def blocks_of(pairs):
    """Return a list: the block of each pair, and {block: the one around it}.

    pairs: a typed tokens.Line and its original, which tells the blocks.
    """
    blocks, around, inside = [], {}, {}  # inside: {depth: block}
    for mine, right in pairs:
        depth = width_of(right)
        inside = {other: block for other, block in inside.items()
                  if other <= depth}
        if depth not in inside:
            around[len(blocks)] = inside[max(inside)] if inside else None
            inside[depth] = len(blocks)
        blocks.append(inside[depth])
    return blocks, around


def wrong_indents(pairs):
    """Return {number of a typed line: the spaces that it should begin with}.

    pairs: as of statements.
    """
    blocks, around = blocks_of(pairs)
    votes = collections.defaultdict(collections.Counter)
    usual = collections.defaultdict(collections.Counter)
    inner = collections.defaultdict(list)  # Where the blocks inside begin.
    for block, (mine, right) in zip(blocks, pairs):
        votes[block][width_of(mine)] += 1
        usual[width_of(right)][width_of(mine)] += 1
    for block, outer in around.items():
        inner[outer].append(width_of(pairs[block][0]))
    unit = usual[4].most_common(1)[0][0] if usual[4] else 4

    wanted = {None: 0}
    for block, outer in around.items():
        right = width_of(pairs[block][1])
        likely = wanted[outer] + (unit or 4)
        wanted[block] = 0 if right == 0 else max(
            [width for width in [likely, *votes[block]]
             if width > wanted[outer]], key=lambda width: (
                 votes[block][width] - len([begin for begin in inner[block]
                                            if begin <= width]),
                 usual[right][width]))
    return {mine.number: wanted[block]
            for block, (mine, right) in zip(blocks, pairs)
            if width_of(mine) != wanted[block]}
