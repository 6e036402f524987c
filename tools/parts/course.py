"""Read the lessons of src/COURSE.md.

Example: lessons(text)[0].game is 'sleeping_dragon'
"""

import collections
import re

LESSON = re.compile(
    r'^### Lesson (\d+): ([^\n]*) \(`(\w+)`\)\n(.*?)(?=^#|\Z)', re.M | re.S)
FIELD = re.compile(r'^- \*\*([A-Z][a-z]+)\*\*: (.*?)(?=^- |\Z)', re.M | re.S)

# number: from 1. subject: what it is about. game: its name. parts: {field:
# text}, the lines below the heading, such as 'New' and 'Predict'.
Lesson = collections.namedtuple('Lesson', 'number subject game parts')


def lessons(text):
    """Return the Lessons in the text of the teacher's page, in order."""
    return [Lesson(int(number), subject, game, {
        name: ' '.join(words.split()) for name, words in FIELD.findall(body)})
            for number, subject, game, body in LESSON.findall(text)]
