"""Follow how far the lines of a program are indented, and what stands inside.

Example: Blocks().fault(line) is None for a scan.Line without a space in front
"""

PARTNERS = {'elif': ('if', 'elif'), 'except': ('try', 'except'),
            'else': ('if', 'elif', 'for', 'while', 'except'),
            'finally': ('try', 'except', 'else')}
MIXED = ('tabs and spaces are mixed; begin each line with spaces alone, 4 for '
         'each step')
EMPTY = 'nothing stands inside this; put a line with more spaces below it'


def begin(*counts):
    """Return the advice to begin a line with one of these counts of spaces."""
    words = ' or '.join(str(count) for count in counts if count)
    if not words:
        return 'begin it without a space'
    return ('begin it ' + 'without a space, or ' * (0 in counts)
            + f'with {words} spaces')


class Blocks:
    """The blocks around a line, while the lines are read in their order."""

    def __init__(self):
        """Begin outside all blocks, in front of the first line."""
        self.firsts = {'': ''}  # How the last line at each depth began.
        self.above = None  # The line above, if it opens a block.
        self.step = 0  # How many spaces further in the first block begins.
        self.odd = {}  # What to say of the lines that begin a block oddly.

    def fault(self, line):
        """Return a line number and what is wrong there, or None.

        line is the next Line. The fault may be in a line that came before.
        """
        first, indent = line.tokens[0].text, line.indent
        deepest = max(self.firsts, key=len)
        if not (indent.startswith(deepest) or deepest.startswith(indent)):
            return line.number, MIXED
        if self.above:
            if len(indent) < len(self.above.indent):
                return self.above.number, EMPTY
            if len(indent) <= len(self.above.indent):
                return line.number, (
                    f'line {self.above.number} ends with a colon, so this '
                    'line stands inside: '
                    + begin(len(self.above.indent) + 4))
            self.step = self.step or len(indent)
            wanted = len(self.above.indent) + self.step
            if len(indent) != wanted:
                self.odd[indent] = line.number, (
                    f'this line begins with {len(indent)} spaces; '
                    + begin(wanted))
        elif indent not in self.firsts:
            if deepest in self.odd:
                return self.odd[deepest]
            near = [deepest] if len(indent) > len(deepest) else [
                depth for depth in sorted(self.firsts)
                if abs(len(depth) - len(indent)) < 4]
            return line.number, (
                f'this line begins with {len(indent)} spaces; '
                + begin(*map(len, near or [deepest])))
        for depth in [depth for depth in self.firsts if len(depth) >= len(
                indent) and (depth, first) not in ((indent, 'except'),
                                                   (indent, 'finally'))]:
            if self.firsts[depth] == 'try':
                return line.number, ('the try above needs an except, in line '
                                     'with it')
            if depth != indent:
                del self.firsts[depth]
                self.odd.pop(depth, None)
        if first in PARTNERS and self.firsts.get(
                indent) not in PARTNERS[first]:
            return line.number, (f'this {first} has no {PARTNERS[first][0]} '
                                 'above it; begin both with the same number '
                                 'of spaces')
        self.firsts[indent] = first
        self.above = line if line.tokens[-1].text == ':' else None
        return None
