"""A Python file, read and parsed once, laid out for whoever asks about it.

Example: code = Code('src/hangman.py'); code.of(ast.Lambda)
"""

import ast
import functools

from parts.common import parse, read_source

FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
LOOPS = (ast.For, ast.While)
# These nodes are shared between places, so nothing may be written on them.
SHARED = (ast.expr_context, ast.operator, ast.boolop, ast.unaryop, ast.cmpop)


def is_footer(node):
    """Is node an `if __name__ == ...` at the top of a module?"""
    return (isinstance(node, ast.If) and isinstance(node.test, ast.Compare)
            and isinstance(node.test.left, ast.Name)
            and node.test.left.id == '__name__')


class Code:
    """One file: path, source, lines, tree, docstring and its nodes.

    Each node knows its parent and its scope, the function around it or None.
    What stands in the footer is not among the nodes: it is fixed.
    """

    def __init__(self, path, source=None):
        """Read path, unless its source is given; raise Problem if it fails."""
        self.path = str(path)
        self.source = read_source(path) if source is None else source
        self.lines = self.source.split('\n')
        self.tree = parse(self.source, path, (3, 8))
        self.docstring = ast.get_docstring(self.tree, clean=False)
        self.footers = [node for node in self.tree.body if is_footer(node)]

    @functools.cached_property
    def nodes(self):
        """Return {type: its nodes}, sorted in one walk over the tree."""
        nodes = {}
        self.tree.parent = self.tree.scope = None
        waiting = [self.tree]
        while waiting:
            node = waiting.pop()
            nodes.setdefault(type(node), []).append(node)
            scope = node if isinstance(node, FUNCTIONS) else node.scope
            for field in node._fields:
                value = getattr(node, field, None)
                if isinstance(value, ast.AST):
                    children = (value,)
                elif isinstance(value, list):
                    children = value
                else:
                    continue
                for child in children:
                    if isinstance(child, ast.AST) and not (
                            isinstance(child, SHARED)
                            or child in self.footers):
                        child.parent = node
                        child.scope = scope
                        waiting.append(child)
        return nodes

    def of(self, *types):
        """Return the nodes of these types, as a list."""
        if len(types) == 1:
            return self.nodes.get(types[0], [])
        return [node for kind in types for node in self.nodes.get(kind, [])]

    def calls(self, *names):
        """Return the calls of functions, not methods, of these names."""
        return [node for node in self.of(ast.Call)
                if isinstance(node.func, ast.Name) and node.func.id in names]

    def method_calls(self, *names):
        """Return the calls of methods of these names."""
        return [node for node in self.of(ast.Call)
                if isinstance(node.func, ast.Attribute)
                and node.func.attr in names]

    def imports(self):
        """Return a pair for each imported module: its name and the node."""
        found = [(alias.name, node) for node in self.of(ast.Import)
                 for alias in node.names]
        found += [('.' * node.level + (node.module or ''), node)
                  for node in self.of(ast.ImportFrom)]
        return found

    def module_names(self, *modules):
        """Return the names by which these modules, or all, are known here."""
        return {(alias.asname or alias.name).split('.')[0]
                for node in self.of(ast.Import) for alias in node.names
                if not modules or alias.name in modules}

    def taken_from(self, *modules):
        """Return the pairs, alias and node, of from-imports of modules."""
        return [(alias, node) for node in self.of(ast.ImportFrom)
                for alias in node.names if node.module in modules]

    @functools.cached_property
    def own(self):
        """Return pairs, scope and name, for all that the file itself sets."""
        own = {(node.scope, node.id) for node in self.of(ast.Name)
               if not isinstance(node.ctx, ast.Load)}
        own |= {(node.scope, node.arg) for node in self.of(ast.arg)}
        own |= {(node.scope, node.name)
                for node in self.of(ast.ClassDef, *FUNCTIONS)
                if not isinstance(node.parent, ast.ClassDef)}
        own |= {(node.scope, node.name) for node in self.of(ast.ExceptHandler)}
        own |= {(node.scope, (alias.asname or alias.name).split('.')[0])
                for node in self.of(ast.Import, ast.ImportFrom)
                for alias in node.names}
        return own

    def is_own(self, node):
        """Is the name of node, an ast.Name, set in the file, to be seen there?

        What is set in a class counts as set around it.
        """
        scope = node.scope
        while scope is not None and (scope, node.id) not in self.own:
            scope = scope.scope
        return (scope, node.id) in self.own

    def built_ins(self, *names):
        """Return the nodes of these names that mean what Python gave them."""
        return [node for node in self.of(ast.Name)
                if node.id in names and not self.is_own(node)]


def enclosing(node, *types):
    """Return the nearest node around node of one of these types, or None.

    The search ends at the function around it.
    """
    scope = node.scope
    node = node.parent
    while node is not None and node is not scope:
        if isinstance(node, types):
            return node
        node = node.parent
    return None
