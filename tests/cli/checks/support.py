"""What the checks of this folder share: the program, a folder to work in, and its answers as JSON.

usage of each check: NAME.py PROGRAM [PART/PARTS]
"""
import atexit
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

PROGRAM = pathlib.Path(sys.argv[1]).resolve()
FOLDER = tempfile.mkdtemp(prefix='maillage-check-')
atexit.register(shutil.rmtree, FOLDER)
os.chdir(FOLDER)
os.environ['QT_QPA_PLATFORM'] = 'offscreen'
os.environ['SOURCE_DATE_EPOCH'] = '1700000000'  # the same project saved twice gives the same bytes
PART, PARTS = map(int, (sys.argv[2] if '/' in ''.join(sys.argv[2:3]) else '1/1').split('/'))


def of_this_part(things):
    """Those of the things that this part of the check looks at: parts run side by side, all of them see all."""
    return [thing for k, thing in enumerate(things) if k % PARTS == PART - 1]


def run(*arguments, program=PROGRAM):
    """Runs the program; what it prints and its status are in the answer."""
    return subprocess.run([program, *arguments], capture_output=True, stdin=subprocess.DEVNULL, encoding='utf-8')


def do(*arguments):
    """Runs what must succeed; gives its standard output."""
    done = run(*arguments)
    assert done.returncode == 0, (arguments, done.returncode, done.stderr)
    return done.stdout


def answer(*arguments):
    """The JSON of a command that must succeed without a word on standard error."""
    done = run(*arguments, '--format', 'json')
    assert done.returncode == 0 and not done.stderr, (arguments, done.returncode, done.stderr)
    return json.loads(done.stdout)


def refused(status, *arguments):
    """The one sentence on standard error of a command that must fail."""
    done = run(*arguments)
    assert done.returncode == status and not done.stdout, (arguments, done.returncode, done.stdout)
    assert done.stderr.startswith('erreur : ') and done.stderr.count('\n') == 1, (arguments, done.stderr)
    return done.stderr


def project(name):
    """A copy of the delivered project, to write in."""
    shutil.copyfile(PROGRAM.with_name('allier.gpkg'), name)
    return name


def page_words(path):
    """The text of a page in one line."""
    text = subprocess.run(['pdftotext', path, '-'], capture_output=True, check=True, encoding='utf-8').stdout
    return ' '.join(text.split())


def page_has_picture(path):
    listed = subprocess.run(['pdfimages', '-list', path], capture_output=True, check=True).stdout
    return len(listed.splitlines()) > 2
