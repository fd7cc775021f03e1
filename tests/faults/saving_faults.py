#!/usr/bin/env python3
"""Saving, while everything fails that can: the process is killed at each call and at any moment, calls fail, the
disk is full, others save at the same time. After each the file opens, holds every change that was acknowledged, and
after the next save nothing lies beside it. Prints a table; fails when anything was lost.
usage: saving_faults.py PROGRAM PRELOADED [--rounds N] [--seed N] [--part NAME]
  PRELOADED  the library made of failing_calls.c
  --rounds   kills at random moments, and as many limits, orders of two (default 300; the smoke run takes a few)
  --part     one of PARTS; else all"""
import argparse
import os
import pathlib
import random
import resource
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time

parser = argparse.ArgumentParser()
parser.add_argument('program', type=pathlib.Path)
parser.add_argument('preloaded', type=pathlib.Path)
parser.add_argument('--rounds', type=int, default=300)
parser.add_argument('--seed', type=int, default=1)
PARTS = ['kills', 'failures', 'layers-kill', 'layers-late', 'layers-fail', 'layers-full', 'moments', 'unlocked']
parser.add_argument('--part', choices=PARTS)
o = parser.parse_args()
PROGRAM, PRELOADED = str(o.program.resolve()), str(o.preloaded.resolve())
chance = random.Random(o.seed)
os.environ['QT_QPA_PLATFORM'] = 'offscreen'
os.environ['LSAN_OPTIONS'] = 'detect_leaks=0'
os.environ['ASAN_OPTIONS'] = os.environ.get('ASAN_OPTIONS', '') + ':verify_asan_link_order=0'
FOLDER = pathlib.Path(tempfile.mkdtemp(prefix='maillage-faults-')).resolve()
MARK = FOLDER.with_suffix('.mark')
os.chdir(FOLDER)
made = 0


def keep(name):
    return ['simuler', '--evs', '03190', '--projet', 'p.gpkg', '--enregistrer', name]


def new_name():
    global made
    made += 1
    return f'Plan {made}'


def start(command, environment=(), limit=None):
    room = (lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))) if limit is not None else None
    return subprocess.Popen([PROGRAM, *command], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, encoding='utf-8',
                            env=dict(os.environ, **dict(environment)), preexec_fn=room)


def ended(process):
    """Its status, and whether it said one sentence where it failed."""
    said = process.communicate()[1]
    told = process.returncode <= 0 or (said.startswith('erreur : ') and said.count('\n') == 1)
    if not told:
        print('said:', process.returncode, said)
    return process.returncode, told


def begin(others):
    """A project with one scenario; with the layer of somebody else in it."""
    for name in os.listdir('.'):
        os.remove(name)
    shutil.copyfile(pathlib.Path(PROGRAM).with_name('allier.gpkg'), 'p.gpkg')
    if others:
        database = sqlite3.connect('p.gpkg')
        database.executescript('CREATE TABLE bornes (id INTEGER PRIMARY KEY, nom TEXT);'
                               'INSERT INTO bornes VALUES (1, 7);'
                               'ALTER TABLE structures ADD COLUMN note TEXT; UPDATE structures SET note=id;')
        database.close()
    subprocess.run([PROGRAM, *keep('Plan 0')], check=True, stdout=subprocess.DEVNULL)
    return {'Plan 0'}


class Row:
    def __init__(self, what):
        self.what, self.faults, self.refused, self.kept, self.lost, self.broken, self.left, self.mute = (
            what, 0, 0, 0, 0, 0, 0, 0)
        rows.append(self)

    def look(self, acknowledged, others, maybe=()):
        """What the file holds now."""
        database = sqlite3.connect('file:p.gpkg?mode=ro', uri=True)
        try:
            held = {name for (name,) in database.execute('SELECT nom FROM maillage_scenarios')}
            whole = database.execute('PRAGMA integrity_check').fetchone()[0] == 'ok'
            if others:
                whole = whole and database.execute('SELECT nom FROM bornes').fetchall() == [('7',)]
                whole = whole and not database.execute('SELECT 1 FROM structures WHERE note IS NOT id').fetchall()
        except sqlite3.DatabaseError as problem:
            print('broken:', problem)
            held, whole = set(), False
        finally:
            database.close()
        self.broken += not whole
        self.lost += len(acknowledged - held) + len(held - acknowledged - set(maybe))
        return held

    def next_save(self, acknowledged):
        """Opens with the program itself, and leaves nothing beside the project."""
        name = new_name()
        status, _ = ended(start(keep(name)))
        self.broken += status != 0
        if status == 0:
            acknowledged.add(name)
        self.left += len([n for n in os.listdir('.') if n != 'p.gpkg'])

    def ended(self, process, name, acknowledged):
        status, told = ended(process)
        self.mute += not told
        if status == 0:
            acknowledged.add(name)
            self.kept += 1
        elif status > 0:
            self.refused += 1


rows = []


def every_call(kind, others, most):
    """The nth call that changes a file fails or is the last, for each n (where there are many, for some)."""
    row = Row(f'save{", layers of others" if others else ""}: {kind} at call n')
    acknowledged = begin(others)
    n = 1
    while True:
        MARK.unlink(missing_ok=True)
        name = new_name()
        process = start(keep(name), {'LD_PRELOAD': PRELOADED, 'MAILLAGE_FAULT_FOLDER': str(FOLDER),
                                     'MAILLAGE_FAULT_AT': str(n), 'MAILLAGE_FAULT_KIND': kind,
                                     'MAILLAGE_FAULT_MARK': str(MARK)})
        row.ended(process, name, acknowledged)
        # Killed after the name was given, a change is there though nobody was told: it stays.
        acknowledged |= row.look(acknowledged, others, {name}) & {name}
        if not MARK.exists():
            break
        row.faults += 1
        row.next_save(acknowledged)
        n += 1 if n < most else chance.randint(1, 9)
    MARK.unlink(missing_ok=True)


def random_kills(rounds, others):
    row = Row(f'save{", layers of others" if others else ""}: kill at any moment')
    acknowledged = begin(others)
    clock = time.monotonic()
    ended(start(keep('clock')))
    acknowledged.add('clock')
    usual = time.monotonic() - clock
    for _ in range(rounds):
        name = new_name()
        process = start(keep(name))
        time.sleep(chance.uniform(0, usual * 1.1))
        process.send_signal(signal.SIGKILL)
        row.faults += 1
        row.ended(process, name, acknowledged)
        acknowledged |= row.look(acknowledged, others, {name}) & {name}
        if chance.random() < 0.2:
            row.next_save(acknowledged)
    row.next_save(acknowledged)


def limits(rounds):
    row = Row('save: no file may grow over n bytes')
    acknowledged = begin(True)
    for _ in range(rounds):
        name = new_name()
        row.faults += 1
        row.ended(start(keep(name), limit=chance.randint(0, 500_000)), name, acknowledged)
        row.look(acknowledged, True)
    row.next_save(acknowledged)


def full_disk(rounds):
    """On a disk of its own that has room for less and less."""
    mount = FOLDER / 'disk'
    mount.mkdir()
    mounted = subprocess.run(['mount', '-t', 'tmpfs', '-o', 'size=1100k', 'tmpfs', mount], capture_output=True)
    if mounted.returncode != 0:
        mount.rmdir()
        print('Laissé de côté : disque plein, un disque de mémoire ne peut pas être monté ici')
        return
    row = Row('save: full disk')
    os.chdir(mount)
    try:
        acknowledged = begin(True)
        for _ in range(rounds):
            with open('filler', 'wb') as filler:
                try:
                    os.posix_fallocate(filler.fileno(), 0, chance.randint(1, 750_000))
                except OSError:
                    pass
            name = new_name()
            row.faults += 1
            row.ended(start(keep(name)), name, acknowledged)
            row.look(acknowledged, True)
            os.remove('filler')
        row.next_save(acknowledged)
    finally:
        os.chdir(FOLDER)
        subprocess.run(['umount', mount], check=True)
        mount.rmdir()


def orders(rounds):
    """Two to four at once, begun at any moment, some killed: saves, answers, removals, readers."""
    row = Row('two to four at once, some killed')
    acknowledged = begin(False)
    maybe = set()
    for number in range(rounds):
        running = []
        for _ in range(chance.randint(2, 4)):
            name = new_name()
            kind = chance.choice(['keep', 'keep', 'copy', 'read'])
            command = {'keep': keep(name), 'read': ['indicateurs', '--projet', 'p.gpkg'],
                       'copy': ['scenarios', '--projet', 'p.gpkg', '--copier', 'Plan 0', '--en', name]}[kind]
            running.append((start(command), name, kind))
            time.sleep(chance.choice([0, 0, chance.uniform(0, 0.2)]))
        if chance.random() < 0.3:
            chance.choice(running)[0].kill()
            row.faults += 1
        for process, name, kind in running:
            status, told = ended(process)
            row.mute += not told
            row.refused += status > 0
            if kind != 'read':
                (acknowledged if status == 0 else maybe).add(name)
                row.kept += status == 0
        acknowledged |= row.look(acknowledged, False, maybe) & maybe
        if number % 5 == 4:
            row.next_save(acknowledged)
    row.next_save(acknowledged)


def unlocked(rounds):
    """Two to four at once where locks are granted to everybody: each acknowledged change is there, or was refused."""
    row = Row('two to four at once, no locks')
    acknowledged = begin(False)
    without = {'LD_PRELOAD': PRELOADED, 'MAILLAGE_FAULT_KIND': 'unlocked'}
    for _ in range(rounds):
        running = []
        for _ in range(chance.randint(2, 4)):
            name = new_name()
            running.append((start(keep(name), without), name))
            time.sleep(chance.choice([0, 0, chance.uniform(0, 0.1)]))
        for process, name in running:
            row.faults += 1
            row.ended(process, name, acknowledged)
        acknowledged &= row.look(acknowledged, False)  # each loss counts once
    row.next_save(acknowledged)


def moments():
    for with_others in (False, True):
        random_kills(o.rounds // 2, with_others)
    limits(o.rounds // 6)
    full_disk(o.rounds // 6)
    orders(o.rounds // 3)


def run(part):
    if part == 'moments':
        moments()
    elif part == 'unlocked':
        unlocked(o.rounds // 2)
    elif part.startswith('layers-'):
        every_call(part.removeprefix('layers-'), True, max(8, o.rounds // 4))
    else:
        for kind in {'kills': ['kill', 'late'], 'failures': ['fail', 'full']}[part]:
            every_call(kind, False, 30)


try:
    for part in [o.part] if o.part else PARTS:
        run(part)
finally:
    os.chdir('/')
    shutil.rmtree(FOLDER)

names = ['operation', 'faults', 'refused', 'acknowledged', 'changes lost', 'projects lost', 'left beside', 'mute']
table = [names] + [[r.what, r.faults, r.refused, r.kept, r.lost, r.broken, r.left, r.mute] for r in rows]
table.append(['total'] + [sum(line[c] for line in table[1:]) for c in range(1, len(names))])
for line in table:
    print(f'{line[0]:46}' + ''.join(f'{cell:>15}' for cell in line[1:]))
sys.exit(any(table[-1][4:]))
