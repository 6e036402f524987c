"""The old form, to be deleted when the last game in it is rewritten.

Example: is_old(Code('src/hangman.py')) says if the file ends in the old way
"""

FOOTER = '''
# Start here, unless another program only wants to borrow the functions.
if __name__ == '__main__':
    try:
        try:
            main()
        except (EOFError, KeyboardInterrupt):  # Ctrl-D or Ctrl-C: be polite.
            print('\\nGoodbye!')
        print(end='', flush=True)
    except OSError:  # Nobody reads the screen any more: be silent.
        import sys
        sys.stdout = None
'''
NEW_FIELDS = ('Minutes', 'Also')


def is_old(code):
    """Does code, a syntax.Code, end with the last lines of the old form?"""
    return code.source.rstrip().endswith(FOOTER.strip())
