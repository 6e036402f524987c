"""Write a game as a page to print and to hand out, in one file of HTML.

The page has the question of Predict with room to write, the listing with line
numbers, and the tasks. Open it in a browser, and print it from there.
"""

from parts.shelf import games, named
from parts.common import ROOT, Parser, Problem, run, shown
from parts.course import lessons
from parts.pages import answers, contents, document, sheet

EXAMPLES = '''
  python3 tools/book.py hangman            write hangman.html
  python3 tools/book.py hangman --answers  with a page for the teacher
  python3 tools/book.py --course           all lessons of the course
  python3 tools/book.py --all              the whole collection'''


def write(name, text):
    """Write a page into the current folder; raise Problem if it fails."""
    try:
        with open(name, 'w', encoding='utf-8', newline='\n') as file:
            file.write(text)
    except OSError as error:
        raise Problem(f'it cannot be written: {error.strerror}', name)
    print(f'{shown(name)} is written. Open it in a browser, and print it.')


def main(arguments=None):
    """Write the page that the command line asks for; return 0."""
    parser = Parser('Write a game as a page to print.', EXAMPLES)
    parser.add_argument('game', nargs='*', help='a game, or several')
    parser.add_argument('--course', action='store_true',
                        help='all games of the course, in its order')
    parser.add_argument('--all', action='store_true',
                        help='all games, by level')
    parser.add_argument('--answers', action='store_true',
                        help="add the teacher's pages: hints and answers")
    wanted = parser.parse_args(arguments)
    if bool(wanted.game) + wanted.course + wanted.all != 1:
        parser.error('name a game, or say --course or --all')
    collection = games()
    if wanted.game:
        chosen = [named(collection, name) for name in wanted.game]
        name, title = chosen[0].name, chosen[0].title
        articles = []
    elif wanted.course:
        chosen = [named(collection, lesson.game) for lesson in lessons(
            (ROOT / 'src' / 'COURSE.md').read_text(encoding='utf-8'))]
        name, title = 'course', 'Print & Play: the course'
        articles = [contents('The course', chosen)]
    else:
        chosen, name, title = collection, 'games', 'Print & Play'
        articles = [contents('The games', chosen)]
    articles += map(sheet, chosen)
    if wanted.answers:
        articles += map(answers, chosen)
    write(name + '.html', document(title, articles))
    return 0


if __name__ == '__main__':
    run(main)
