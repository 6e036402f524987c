"""Follow how far the lines of a program are indented, and what stands inside.

Example: Blocks().fault(line) is '' for a scan.Line without a space in front
"""

PARTNERS = {'elif': ('if', 'elif'), 'except': ('try', 'except'),
            'else': ('if', 'elif', 'for', 'while', 'except'),
            'finally': ('try', 'except', 'else')}


def spaces(indents):
    """Return in words the numbers of spaces that a line may begin with."""
    return 'begin it ' + ' or '.join(
        f'with {len(indent)} spaces' if indent else 'without a space'
        for indent in indents)


class Blocks:
    """The blocks around a line, while the lines are read in their order."""

    def __init__(self):
        """Begin outside all blocks, in front of the first line."""
        self.firsts = {'': ''}  # How the last line at each depth began.
        self.above = None  # The line above, if it opens a block.

    def fault(self, line):
        """Return what is wrong with the place of the next Line, or ''."""
        first, indent = line.tokens[0].text, line.indent
        deepest = max(self.firsts, key=len)
        if not (indent.startswith(deepest) or deepest.startswith(indent)):
            return ('tabs and spaces are mixed; begin each line with spaces '
                    'alone, 4 for each step')
        if self.above and len(indent) <= len(self.above.indent):
            wanted = spaces([self.above.indent + ' ' * 4])
            return (f'line {self.above.number} ends with a colon, so this '
                    'line stands inside: ' + wanted)
        if len(indent) > len(deepest) and not self.above:
            return ('this line begins with too many spaces; '
                    + spaces([deepest]))
        if indent not in self.firsts and not self.above:
            near = [depth for depth in sorted(self.firsts)
                    if abs(len(depth) - len(indent)) <= 4]
            return f'this line fits no line above it; {spaces(near)}'
        for depth in [depth for depth in self.firsts if (
                len(depth) > len(indent) or depth == indent
                and first not in ('except', 'finally'))]:
            if self.firsts[depth] == 'try':
                return 'the try above needs an except, in line with it'
            if depth != indent:
                del self.firsts[depth]
        if self.firsts.get(indent, '') not in PARTNERS.get(
                first, self.firsts.values()) and first in PARTNERS:
            return (f'this {first} has no {PARTNERS[first][0]} above it; '
                    'begin both with the same number of spaces')
        self.firsts[indent] = first
        self.above = line if line.tokens[-1].text == ':' else None
        return ''
