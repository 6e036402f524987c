"""Words for a beginner: what to call a letter or sign.

Example: name_of(':') is 'a colon :'
"""

NAMES = {':': 'a colon', "'": 'a quote', '"': 'a double quote',
         ',': 'a comma', '.': 'a full stop', '(': 'an opening bracket',
         ')': 'a closing bracket', '[': 'an opening square bracket',
         ']': 'a closing square bracket', '{': 'an opening curly bracket',
         '}': 'a closing curly bracket', ' ': 'a space', '_': 'an underline',
         '=': 'an equals sign', '0': 'the digit 0', '1': 'the digit 1',
         'O': 'the capital letter O', 'o': 'the small letter o',
         'l': 'the small letter l', 'I': 'the capital letter I',
         '\u2018': 'a curly quote', '\u2019': 'a curly quote',
         '\u201c': 'a curly double quote', '\u201d': 'a curly double quote',
         ';': 'a semicolon', '-': 'a minus sign', '\\': 'a backslash',
         '/': 'a slash', '\t': 'a tab'}


def name_of(letter):
    """Return what to call a letter or sign, with the sign itself."""
    if letter.isalnum():
        return NAMES.get(letter, f'the letter {letter}')
    if letter.isspace():
        return NAMES.get(letter, 'an odd space')
    return f'{NAMES.get(letter, "the sign")} {letter}'
