"""Find the Pythons on this machine that are new enough, 3.8 or later.

It looks at the commands python3, python3.8 and so on, and at the versions
that pyenv has installed.

Example: chosen('ends') is {(3, 8): '/usr/bin/python3.8', ...}
"""

import glob
import os
import shutil
import subprocess
import sys

OLDEST = (3, 8)
NAMES = ['python3', 'python'] + [f'python3.{minor}' for minor in range(8, 30)]
ASK = 'import sys; print(*sys.version_info[:2], sys.executable)'


def candidates():
    """Return the paths where an interpreter may be."""
    found = [shutil.which(name) for name in NAMES]
    home = os.environ.get('PYENV_ROOT') or os.path.expanduser('~/.pyenv')
    found += glob.glob(os.path.join(home, 'versions', '*', 'bin', 'python3'))
    found += glob.glob(os.path.join(home, 'pyenv-win', 'versions', '*',
                                    'python.exe'))
    return [path for path in found if path]


def version_of(path):
    """Return ((major, minor), path) of an interpreter, None if it fails.

    A name on the path need not work: it may be a shim for what is not there.
    """
    try:
        told = subprocess.run([path, '-c', ASK], stdout=subprocess.PIPE,
                              stderr=subprocess.DEVNULL, timeout=20,
                              universal_newlines=True).stdout.split(None, 2)
        return (int(told[0]), int(told[1])), told[2].strip()
    except (OSError, ValueError, IndexError, subprocess.SubprocessError):
        return None


def interpreters():
    """Return {version: path}, the oldest first; one path for a version."""
    found = {sys.version_info[:2]: sys.executable}
    for path in candidates():
        known = version_of(path)
        if known and known[0] >= OLDEST:
            found.setdefault(*known)
    return {version: found[version] for version in sorted(found)}


def chosen(which):
    """Return {version: path} of all interpreters, or of the ends.

    which: 'all', or 'ends' for this one, the oldest and the newest.
    """
    found = interpreters()
    versions = list(found)
    ends = (versions[0], sys.version_info[:2], versions[-1])
    return {version: found[version] for version in versions
            if which == 'all' or version in ends}
