"""Tell which concepts of the ladder programs use, where first, their level."""

from parts.common import Parser, Problem, files_named, run, shown
from parts.ladder import LEVEL_NAMES, LEVEL_OF
from parts.many import each_file
from parts.slips import NESTED
from parts.syntax import Code
from parts.uses import concepts_of, level_of


def show(path, short):
    """Print the level of a file and its concepts, up the ladder; return 0."""
    try:
        found = concepts_of(Code(path))
    except RecursionError:  # What Python reads may be too deep for us.
        raise Problem(NESTED, path)
    level = level_of(found)
    concepts = [concept for concept in LEVEL_OF if concept in found]
    if short:
        print(f'{shown(path)}: level {level}: {", ".join(concepts) or "-"}')
        return 0
    print(f'{shown(path)}: level {level}, {LEVEL_NAMES[level]}')
    for concept in concepts:
        print(f'  {LEVEL_OF[concept]}  {concept:25}'
              f' first in line {found[concept]}')
    return 0


def main(arguments=None):
    """Print each file's level and concepts; return 0, or 2 after a fault."""
    parser = Parser('Tell which concepts programs use, and their levels.',
                    'python3 tools/concepts.py src/hangman.py')
    parser.add_argument('--short', action='store_true',
                        help='one row a file: its level and its concepts')
    parser.add_argument('file', nargs='+',
                        help='a Python file, or a folder of them')
    wanted = parser.parse_args(arguments)
    return each_file(files_named(wanted.file),
                     lambda path: show(path, wanted.short))


if __name__ == '__main__':
    run(main)
