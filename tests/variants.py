"""Programs that change a learner's program: what must make no difference.

Example: renamed(source) is the same game, its constants called otherwise.
"""

import ast
import re

FOOTER = re.compile(r"\n# Start here, unless another.*", re.DOTALL)
# A text in quotes, in one line, perhaps with an f or r before it.
TEXT = re.compile(r"""[fr]?('(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")""")
NOT_JUDGED = '# Not judged:'  # Begins a comment that says why not.
NUMBERS = ('one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight',
           'nine', 'ten')


def after_header(source):
    """Return a program in two parts: its docstring, and what follows it."""
    end = source.index('"""', source.index('"""') + 3) + 3
    return source[:end], source[end:]


def renamed(source):
    """Return the program with another name for each of its constants."""
    header, rest = after_header(source)
    names = [node.targets[0].id for node in ast.parse(source).body
             if isinstance(node, ast.Assign)
             and isinstance(node.targets[0], ast.Name)]
    for name in names:
        rest = re.sub(rf'\b{name}\b', f'MY_{name}', rest)
    return header + rest


def without_footer(source):
    """Return the program that simply calls main() at its end."""
    return FOOTER.sub('\nmain()\n', source)


def quotes_of(task):
    """Return the words in double quotes in a task, in small letters."""
    return [quote.lower() for quote in re.findall(r'"([^"]*)"', task)]


def reworded_text(text, quotes):
    """Return a text, as it stands in a program, in other words.

    A text of fewer than three words stays, and so do the quotes, the numbers
    and what an f-string has in braces.
    """
    parts = re.split(r'(\{[^{}]*\})', text)
    words = re.findall('[A-Za-z]+', re.sub(r'\\n', ' ', ''.join(parts[::2])))
    if len(words) < 3 or any(quote in text.lower() for quote in quotes):
        return text

    def other(found):
        """Return a word of other letters, as long as the word found."""
        word = found.group()
        if word.lower() in NUMBERS:
            return word
        return ''.join(chr((ord(letter.lower()) - 97 + 7) % 26 + 97)
                       for letter in word)
    for number in range(0, len(parts), 2):
        parts[number] = re.sub(r'(?<!\\)[A-Za-z]+', other, parts[number])
    return ''.join(parts)


def reworded(source, task):
    """Return the program with each printed sentence in other words.

    What the task has in quotes stays.
    """
    lines = source.split('\n')
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and getattr(
                node.func, 'id', '') == 'print':
            for number in range(node.lineno, node.end_lineno + 1):
                lines[number - 1] = TEXT.sub(
                    lambda found: found.group()[
                        :found.start(1) - found.start()]
                    + reworded_text(found.group(1), quotes_of(task)),
                    lines[number - 1])
    return '\n'.join(lines)


def added_statements(source, added):
    """Return the nodes of statements that stand in added lines, all of them.

    added: line numbers. Not among them: bare print() calls, docstrings,
    definitions, and what a comment says is not judged.
    """
    lines = source.split('\n')
    found = []
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.stmt) or isinstance(
                node, (ast.FunctionDef, ast.ClassDef, ast.Pass)):
            continue
        span = range(node.lineno, node.end_lineno + 1)
        value = getattr(node, 'value', None)
        if not set(span) <= set(added) or isinstance(
                getattr(value, 'value', None), str) and isinstance(
                    node, ast.Expr):
            continue
        if isinstance(value, ast.Call) and isinstance(node, ast.Expr) and (
                getattr(value.func, 'id', '') == 'print' and not value.args):
            continue
        if NOT_JUDGED in lines[node.end_lineno - 1] + lines[node.lineno - 1]:
            continue
        found.append(node)
    return found


def without(source, node):
    """Return the program with pass in the place of a statement."""
    lines = source.split('\n')
    lines[node.lineno - 1:node.end_lineno] = [' ' * node.col_offset + 'pass']
    return '\n'.join(lines)


def asks(node):
    """How many calls of input() are in a node?"""
    return sum(getattr(getattr(part, 'func', None), 'id', '') == 'input'
               for part in ast.walk(node))


def never_validated(source, added):
    """Return programs in which a new question takes any answer.

    In each, one of the loops in the added lines that ask is run only once.
    (A loop after a first question is one of the statements taken out.)
    """
    found = []
    tree = ast.parse(source)
    new = [node for node in ast.walk(tree)
           if isinstance(node, ast.stmt) and node.lineno in added]
    for node in new:
        if isinstance(node, ast.While) and asks(node) and not any(
                asks(other) for other in new
                if other.end_lineno < node.lineno):
            lines = source.split('\n')
            lines.insert(node.end_lineno,
                         ' ' * node.body[0].col_offset + 'break')
            found.append('\n'.join(lines))
    return found
