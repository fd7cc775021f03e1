#!/usr/bin/env python3
"""Two or three people on one project: open, edit, save, merge, write over, take over, close, be killed, in random
orders, one after the other and at the same time. Each is a process (person.cpp) that does what the window does; a
model of a few lines says what each must be answered and what the file then holds. What is done at the same time must
be answered as it would be in some order. Prints a table; fails where a change was lost, an answer was wrong, the file
does not open, or something lies beside it in the end.
usage: interleavings.py PERSON [--count N] [--seed N] [--from N] [--unlocked PRELOADED] [--folder DIR [MOUNT…]]
  --unlocked  locks hold nobody back: the library made of failing_calls.c
  --folder    where the file lies, and where each person sees that folder"""
import argparse
import copy
import itertools
import os
import pathlib
import random
import select
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time

parser = argparse.ArgumentParser()
parser.add_argument('person', type=pathlib.Path)
parser.add_argument('--count', type=int, default=60)
parser.add_argument('--seed', type=int, default=1)
parser.add_argument('--from', type=int, default=0, dest='first')
parser.add_argument('--folder', type=pathlib.Path, nargs='+')
parser.add_argument('--unlocked', type=pathlib.Path)
o = parser.parse_args()
os.environ['LSAN_OPTIONS'] = 'detect_leaks=0'
if o.unlocked:
    os.environ['ASAN_OPTIONS'] = os.environ.get('ASAN_OPTIONS', '') + ':verify_asan_link_order=0'
own = None
if not o.folder:
    memory = '/dev/shm' if os.path.isdir('/dev/shm') else None
    own = tempfile.mkdtemp(prefix='maillage-people-', dir=memory)
    o.folder = [pathlib.Path(own)]
NAME = 'p.gpkg'
FILE = o.folder[0] / NAME
PATIENCE = 60  # seconds: more is no answer
FIRST = ('Essai', (('z', '1'),), ('s0',))  # name, scenarios, structures


class Process:
    """One person, alive until killed."""

    def __init__(self, folder):
        environment = dict(os.environ)
        if o.unlocked:
            environment |= {'LD_PRELOAD': str(o.unlocked.resolve()), 'MAILLAGE_FAULT_KIND': 'unlocked'}
        self.process = subprocess.Popen([str(o.person.resolve()), str(folder / NAME)], stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, env=environment)

    def order(self, words):
        self.process.stdin.write((' '.join(words) + '\n').encode())
        self.process.stdin.flush()

    def answer(self):
        if not select.select([self.process.stdout], [], [], PATIENCE)[0]:
            return 'no answer'
        return self.process.stdout.readline().decode().rstrip('\n') or 'no answer'

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()


class Doc:
    """What a person has open: as it was read or saved last, as it is, each step before."""

    def __init__(self, base, mine, held):
        self.base, self.mine, self.held, self.steps = base, mine, held, []


class World:
    """What the file holds, whose lock lies beside it, and what each has open."""

    def __init__(self, people):
        self.file, self.lock, self.docs = FIRST, None, [None] * people


def merged_part(base, ours, theirs):
    """Pairs or names by key: what one of the two changed; None where both did, otherwise."""
    as_map = [dict(x if isinstance(x, tuple) else (x, x) for x in part) for part in (base, ours, theirs)]
    result = {}
    for key in set().union(*as_map):
        before, mine, other = (m.get(key) for m in as_map)
        if before != mine and before != other and mine != other:
            return None
        kept = other if before == mine else mine
        if kept is not None:
            result[key] = kept
    return result


def merged(base, ours, theirs):
    """Name, scenarios and structures without their order; None for a conflict."""
    name = merged_part([('nom', base[0])], [('nom', ours[0])], [('nom', theirs[0])])
    parts = [merged_part(base[i], ours[i], theirs[i]) for i in (1, 2)]
    if name is None or None in parts:
        return None
    # The rows of a structure that one removed while the other kept them are removed with it.
    return name['nom'], parts[0], set(parts[1])


def parsed(text):
    name, scenarios, structures = text.split('|')
    return (name, tuple(tuple(s.split('=')) for s in scenarios.split(',') if s),
            tuple(s for s in structures.split(',') if s))


def put(pairs, name, value):
    """In the place of the one of that name, or last."""
    if name in dict(pairs):
        return tuple((n, value if n == name else v) for n, v in pairs)
    return (*pairs, (name, value))


def edited(state, words):
    name, scenarios, structures = state
    what, arguments = words[0], words[1:]
    if what == 'edit':
        return name, put(scenarios, *arguments), structures
    if what == 'forget':
        return name, tuple(p for p in scenarios if p[0] != arguments[0]), structures
    if what == 'structure':
        return name, scenarios, (*structures, arguments[0])
    if what == 'remove':
        return name, scenarios, tuple(s for s in structures if s != arguments[0])
    return arguments[0], scenarios, structures


LOCKS = ('open', 'close', 'take', 'new', 'save', 'overwrite', 'look')
REASONS = ('held', 'changed', 'conflict', 'exists', 'busy')


def happens(world, who, words, answer, alone, strict):
    """Does it in the world; False where it could not be answered so. `answer` None: nobody lived to hear it.
    Not strict: who has the lock is not known, since others open, take or leave it at the same time."""
    said = answer.split(' ', 2) if answer else None
    refusal = said[1] if said and said[0] == 'refused' else None
    if refusal == 'busy':
        return not alone
    doc, what = world.docs[who], words[0]
    others = world.lock not in (None, who)

    def fits(expected):
        return said is None or refusal == expected

    if what == 'command':
        if words[1] in dict(world.file[1]):
            return fits('exists')
        world.file = (world.file[0], put(world.file[1], *words[1:]), world.file[2])
        return fits(None)
    if what == 'open':
        if world.docs[who] and world.lock == who:
            world.lock = None
        held = others if strict or said is None else said[1] == 'held'
        world.docs[who] = Doc(world.file, world.file, held)
        world.lock = world.lock if held else who
        return fits(None) and (said is None or (said[1] == 'held') == held)
    if what == 'close':
        world.docs[who] = None
        world.lock = None if world.lock == who else world.lock
        return fits(None)
    if what in ('save', 'new') and (others if strict else refusal == 'held'):
        if what == 'save':
            doc.held = True
        else:
            world.docs[who] = Doc(None, None, False)
        return fits('held')
    if what == 'new':
        mine = edited(FIRST, ['edit', *words[1:]])
        world.docs[who] = Doc(mine, mine, False if strict else None)
        world.file, world.lock = mine, who
        return fits(None)
    if what == 'save':
        world.lock, doc.held = who, False
        if world.file != doc.base:
            return fits('changed')
        world.file = doc.base = doc.mine
    elif what == 'overwrite':
        world.file = doc.base = doc.mine
        if not strict:
            doc.held = None
        elif not others:
            world.lock, doc.held = who, False
    elif what == 'take':
        world.lock, doc.held = who, False
    elif what == 'look':
        if doc.held is None or not strict:
            doc.held = said is not None and said[1] != 'free'
        doc.held = doc.held or others
        if not doc.held:
            world.lock = who  # there again, if somebody took it and went
        expected = 'free' if not doc.held else 'held' if others else 'left'
        return fits(None) and (said is None or not strict or said[1] == expected)
    elif what == 'undo':
        doc.mine = doc.steps.pop()
    elif what == 'merge':
        both = merged(doc.base, doc.mine, world.file)
        if both is None:
            return fits('conflict')
        if said is None or refusal:
            return said is None
        now = parsed(said[1])
        doc.steps.append(doc.mine)
        doc.base, doc.mine = world.file, now
        return (now[0], dict(now[1]), set(now[2])) == both
    else:
        doc.steps.append(doc.mine)
        doc.mine = edited(doc.mine, words)
    return fits(None) and (said is None or parsed(said[1]) == doc.mine)


def on_disk():
    """Read by another road; None where it does not open."""
    try:
        database = sqlite3.connect(f'file:{FILE}?mode=ro', uri=True)
        try:
            name = database.execute("SELECT valeur FROM maillage_meta WHERE cle='nom'").fetchone()[0]
            values = dict(database.execute(
                "SELECT scenario,CASE action WHEN 'fermer' THEN structure ELSE CAST(valeur AS INTEGER) END "
                'FROM maillage_modifications').fetchall())
            scenarios = [n for (n,) in database.execute('SELECT nom FROM maillage_scenarios ORDER BY rang')]
            structures = [n for (n,) in database.execute('SELECT id FROM structures ORDER BY fid')]
            if database.execute('PRAGMA integrity_check').fetchone()[0] != 'ok':
                return None
            return name, tuple((n, str(values[n])) for n in scenarios), tuple(structures)
        finally:
            database.close()
    except (sqlite3.Error, KeyError, TypeError) as problem:
        print('broken:', repr(problem))
        return None


class Counts:
    def __init__(self):
        self.orders = self.together = self.kept = self.merges = self.kills = 0
        self.refused = dict.fromkeys(REASONS, 0)
        self.lost = self.wrong = self.broken = self.left = self.mute = 0


count = Counts()


class Fault(Exception):
    pass


class Interleaving:
    def __init__(self, number, crowd):
        self.number, self.crowd = number, crowd
        self.chance = random.Random(f'{o.seed}-{number}')
        self.people = self.chance.choice([2, 2, 3])
        self.worlds = [World(self.people)]
        self.said, self.made = [], 0

    def new_name(self):
        self.made += 1
        # Mostly of their own, sometimes of others: then they contradict.
        return self.chance.choice(['z', 'commun', f'n{self.made}', f'n{self.made}', f'n{self.made}', f'n{self.made}'])

    def order_of(self, who):
        """What somebody may do now, as he knows the world: the same in all that it may be."""
        doc = self.worlds[0].docs[who]
        command = ['command', self.new_name(), str(self.chance.randint(1, 9))]
        if doc is None or doc.mine is None:
            return self.chance.choice([['open'], ['open'], ['open'], command, ['new', *command[1:]]])
        kinds = (['edit'] * 5 + ['save'] * 6 + ['merge'] * 3 + ['look', 'take', 'overwrite', 'close', 'open'] +
                 ['structure', 'forget', 'name', 'remove', 'undo', 'command'])
        what = self.chance.choice(kinds)
        if what == 'edit':
            values = [str(self.chance.randint(1, 9))] * 3 + list(doc.mine[2][:1])
            return ['edit', self.new_name(), self.chance.choice(values)]
        if what == 'structure':
            self.made += 1
            return ['structure', f's{self.made}']
        if what == 'forget' and doc.mine[1]:
            return ['forget', self.chance.choice(doc.mine[1])[0]]
        if what == 'remove' and doc.mine[2]:
            return ['remove', self.chance.choice(doc.mine[2])]
        if what == 'name':
            return ['name', f'Nom{self.chance.randint(1, 3)}']
        if what == 'command':
            return command
        if what == 'undo' and not doc.steps or what in ('forget', 'remove'):
            return ['look']
        return [what]

    def do(self, orders, kill=None):
        """At the same time; `kill` does not live to tell."""
        processes = {who: self.crowd[who] for who in orders}
        for who, words in orders.items():
            processes[who].order(words)
        if kill is not None:
            time.sleep(self.chance.choice([0, self.chance.uniform(0, 0.004), self.chance.uniform(0, 0.03)]))
            processes[kill].kill()
        answers = {who: None if who == kill else processes[who].answer() for who in orders}
        self.said.append([(who, ' '.join(words), answers[who] or 'killed') for who, words in orders.items()])
        count.orders += len(orders)
        count.together += len(orders) if len(orders) > 1 else 0
        self.notice(orders, answers)
        self.judge(orders, answers, kill)

    def notice(self, orders, answers):
        for who, answer in answers.items():
            if answer == 'no answer':
                raise Fault('no answer')
            if answer and answer.startswith('refused '):
                words = answer.split(' ', 2)
                if words[1] not in count.refused:
                    raise Fault('refused for no reason of ours')
                count.refused[words[1]] += 1
                count.mute += len(words) < 3 or len(words[2]) < 3
            elif answer:
                count.kept += orders[who][0] in ('save', 'command', 'overwrite', 'new')
                count.merges += orders[who][0] == 'merge'

    def judge(self, orders, answers, kill):
        """Keeps the worlds in which this can have been answered, and in which the file is what it is."""
        locks = [who for who, words in orders.items() if words[0] in LOCKS]
        alone = len(orders) == 1 and kill is None
        strict = alone or len(locks) + (kill is not None) < 2
        possible = []
        for world in self.worlds:
            for order in itertools.permutations(orders):
                for undone in ([False, True] if kill is not None else [False]):
                    here = copy.deepcopy(world)
                    if all(who == kill and undone or happens(here, who, orders[who], answers[who], alone, strict)
                           for who in order):
                        possible.append(here)
        for here in possible:
            if kill is not None:
                here.docs[kill] = None
                here.lock = None if here.lock == kill else here.lock
        if not possible:
            count.wrong += 1
            raise Fault('no order explains these answers')
        held = on_disk()
        if held is None:
            count.broken += 1
            raise Fault('the file does not open')
        same = [here for here in possible if here.file == held]
        if not same:
            count.lost += 1
            raise Fault(f'the file holds {held}, not {[here.file for here in possible]}')
        if not strict or kill is not None:
            for here in same:
                here.lock = self.lock_on_disk(kill)
        # Worlds that differ in what a document is cannot be told apart yet, but those that do not are one.
        self.worlds = list({repr((h.lock, [d and vars(d) for d in h.docs])): h for h in same}.values())

    def lock_on_disk(self, dead):
        try:
            process = int((FILE.parent / f'.{NAME}.verrou').read_text().split('\n')[2])
        except (OSError, IndexError, ValueError):
            return None
        alive = [who for who in range(self.people) if who != dead]
        return next((who for who in alive if self.crowd[who].process.pid == process), None)

    def run(self):
        shutil.copyfile(FILE.with_name('first'), FILE.with_name('next'))
        os.replace(FILE.with_name('next'), FILE)
        for _ in range(self.chance.randint(4, 14)):
            together = self.chance.choice([1, 1, 1, 2, 2, self.people])
            busy = self.chance.sample(range(self.people), together)
            kill = self.chance.choice(busy) if self.chance.random() < 0.05 else None
            self.do({who: self.order_of(who) for who in busy}, kill)
            if kill is not None:
                count.kills += 1
                self.crowd[kill] = person(kill)
        for who in range(self.people):
            self.do({who: ['close']})
        for words in (['open'], ['edit', 'last', '1'], ['save'], ['close']):
            self.do({0: words})
        beside = [name for name in os.listdir(FILE.parent) if name not in (NAME, 'first')]
        count.left += len(beside)
        if beside:
            raise Fault(f'left beside: {beside}')


def person(who):
    places = o.folder[1:] or o.folder
    return Process(places[who % len(places)])


signal.signal(signal.SIGTERM, signal.default_int_handler)  # what was done so far is told
begun = time.monotonic()
faults = done = 0
subprocess.run([str(o.person.resolve()), '--make', str(FILE.with_name('first'))], check=True)
people = [person(who) for who in range(3)]
for number in range(o.first, o.first + o.count):
    interleaving = Interleaving(number, people)
    try:
        interleaving.run()
        done += 1
    except KeyboardInterrupt:
        break
    except (Fault, BrokenPipeError) as fault:
        faults += 1
        print(f'interleaving {number} of seed {o.seed}: {fault}')
        for step in interleaving.said:
            print('  ', '  |  '.join(f'{who} {words}: {answer}' for who, words, answer in step))
        for one in people:
            one.kill()
        for name in os.listdir(FILE.parent):
            if name != 'first':
                os.remove(FILE.with_name(name))
        people = [person(who) for who in range(3)]
        if faults > 20:
            break
for one in people:
    one.kill()
if own:
    shutil.rmtree(own)
print(f'{done} interleavings without a fault, {faults} with one, in {time.monotonic() - begun:.0f} s')
for what, number in [('orders', count.orders), ('of them at the same time', count.together),
                     ('killed meanwhile', count.kills), ('saves acknowledged', count.kept), ('merges', count.merges),
                     *((f'refused: {reason}', number) for reason, number in count.refused.items()),
                     ('changes lost', count.lost), ('wrong answers', count.wrong), ('projects broken', count.broken),
                     ('left beside', count.left), ('refused without a sentence', count.mute)]:
    print(f'  {what:28}{number:>8}')
sys.exit(faults or count.mute)
