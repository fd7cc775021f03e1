#!/usr/bin/env python3
"""A project that another program left in WAL mode, where this person may only read: it is intact, and opens.
usage: left_in_wal.py PROGRAM"""
import os
import pathlib
import sqlite3
import subprocess
import sys

from support import FOLDER, PROGRAM, do, project

project('p.gpkg')
before = do('indicateurs', '--projet', 'p.gpkg', '--format', 'json')
share = pathlib.Path('share')
share.mkdir()
os.replace('p.gpkg', share / 'p.gpkg')
database = sqlite3.connect(share / 'p.gpkg')
database.execute('PRAGMA journal_mode=wal')
database.close()
reader = {'user': 65534} if os.getuid() == 0 else {}
os.chmod(FOLDER, 0o755)
os.chmod(share / 'p.gpkg', 0o444)
os.chmod(share, 0o555)


def read():
    return subprocess.run([PROGRAM, 'indicateurs', '--projet', 'share/p.gpkg', '--format', 'json'], capture_output=True,
                          encoding='utf-8', env=dict(os.environ, HOME='/', LSAN_OPTIONS='detect_leaks=0'), **reader)


try:
    subprocess.run([PROGRAM, '--version'], capture_output=True, check=True, **reader)
except PermissionError:
    print('Laissé de côté : projet en lecture seule, le programme n\'est pas lisible par un autre utilisateur')
    os.chmod(share, 0o755)
    sys.exit()
done = read()
assert done.returncode == 0 and done.stdout == before, done.stderr

# Changes that wait in the journal are not there to be read: said, and nothing is called damaged.
os.chmod(share, 0o755)
os.chmod(share / 'p.gpkg', 0o644)
(share / 'p.gpkg-wal').write_bytes(b'x' * 100)
os.chmod(share, 0o555)
done = read()
os.chmod(share, 0o755)
assert done.returncode == 1 and 'intact' in done.stderr and 'abîmé' not in done.stderr, done.stderr
