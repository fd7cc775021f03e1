#!/usr/bin/env python3
"""One true list in every way that people write it: the same project each time, or a question; never another project.
usage: layouts.py PROGRAM [LISTS [SEED]]
With LibreOffice on the machine, `layouts.py PROGRAM 200 1` has it write each workbook again, as a second writer."""
import csv
import datetime
import pathlib
import random
import re
import shutil
import subprocess
import sys

from list_writers import write_csv, write_ods, write_xlsx
from support import do, run

LISTS = int(sys.argv[2]) if len(sys.argv) > 2 else 6
SEED = int(sys.argv[3]) if len(sys.argv) > 3 else 20221231
QUESTIONS = ('--blancs', '--feuille', '--colonne', '--choix')
OFFICE = shutil.which('soffice') if len(sys.argv) > 2 else None

do('exporter', '--quoi', 'communes', '--sortie', 'communes.csv')
COMMUNES = {row['code_insee']: row['nom'] for row in csv.DictReader(open('communes.csv', encoding='utf-8'))}
FIRST = ("L'Escale", 'La Ruche', 'Les Tilleuls', 'Ensemble pour demain', 'Trait d\'union', 'Somme de talents',
         'Cœur de village', 'À tout âge', 'Saint-Exupéry', 'Le 8 & demi', 'Total Partage', 'Maison d\'Émilie')


def true_list(dice):
    """Structures, each with its kind, the communes it serves and its agrément."""
    structures = []
    for name in dice.sample(FIRST, dice.randint(2, 7)):
        kind = dice.choice(('centre_social', 'evs'))
        begin = datetime.date(dice.randint(2012, 2021), dice.randint(1, 12), dice.randint(1, 28))
        end = begin + datetime.timedelta(days=365 * dice.randint(2, 6))
        structures.append({'name': name, 'kind': kind, 'begin': begin, 'end': end,
                           'codes': sorted(dice.sample(sorted(COMMUNES), dice.randint(1, 12)))})
    return structures


def truth(structures, dated):
    return {(s['name'], code, s['kind'], s['begin'].isoformat() if dated else '', s['end'].isoformat() if dated else '')
            for s in structures for code in s['codes']}


def kind_text(dice, kind):
    return dice.choice({'centre_social': ('Centre social', 'CS', 'centre_social', 'CENTRE SOCIAL'),
                        'evs': ('EVS', 'Espace de vie sociale', 'evs')}[kind])


class Way:
    """One writing of a list: its rows, its merged ranges, and whether a careful reader could doubt it."""

    def __init__(self, dice, structures):
        self.dice = dice
        self.structures = structures
        self.merges = []
        self.is_doubtful = False
        self.dated = dice.random() < 0.5
        self.by = dice.choice(('code', 'name', 'both'))
        self.shape = dice.choice(('long', 'long', 'long', 'whole', 'wide', 'matrix', 'turned'))
        self.blanks = dice.choice(('repeated', 'merged', 'blank')) if self.shape == 'long' else 'repeated'
        self.file = dice.choice(('csv', 'csv', 'xlsx', 'inline', 'ods'))
        self.is_office = OFFICE is not None and self.file != 'csv' and dice.random() < 0.5
        if self.file == 'csv' and self.blanks == 'merged':
            self.blanks = 'blank'
        self.is_doubtful = self.blanks == 'blank'
        getattr(self, 'write_' + self.shape)()
        self.add_surroundings()

    def code(self, code):
        """A number where a spreadsheet made one."""
        return int(code) if self.lost_zeros else code

    def columns(self):
        """Heads of the place columns, and what stands in them for a code."""
        self.lost_zeros = self.dice.random() < 0.3
        head = self.dice.choice(('Code INSEE', 'code_insee', 'INSEE', 'Insee commune'))
        places = {'code': [(head, self.code)], 'name': [('Commune', COMMUNES.get)]}
        return places[self.by] if self.by != 'both' else places['code'] + places['name']

    def dates(self):
        if not self.dated:
            return []
        heads = self.dice.choice((('Début', 'Fin'), ("Date de début d'agrément", "Date de fin d'agrément"),
                                  ('Date de début', "Date d'échéance")))
        return [(heads[0], 'begin'), (heads[1], 'end')]

    def table(self, head, rows):
        """The columns in another order; `head` names them."""
        order = self.dice.sample(range(len(head)), len(head))
        self.rows = [[row[i] for i in order] for row in [head, *rows]]
        self.order = order

    def write_long(self):
        places = self.columns()
        dates = self.dates()
        head = ['Structure', 'Type', *(name for name, _ in places), *(name for name, _ in dates)]
        rows = []
        groups = []
        for s in self.structures:
            kind = kind_text(self.dice, s['kind'])
            codes = self.dice.sample(s['codes'], len(s['codes']))
            groups.append((len(rows) + 1, len(rows) + len(codes)))
            for n, code in enumerate(codes):
                said = self.blanks == 'repeated' or n == 0
                group = [s['name'], kind] if said else [None, None]
                rows.append([*group, *(of(code) for _, of in places), *(s[key] for _, key in dates)])
        self.table(head, rows)
        if self.blanks == 'merged':
            self.merges = [(a, b, self.order.index(c)) for a, b in groups if b > a for c in (0, 1)]

    def write_whole(self):
        """Every commune of the département; a blank says that no structure serves it."""
        places = self.columns()
        head = ['Structure', 'Type', *(name for name, _ in places)]
        self.dated = False
        rows = []
        for code in sorted(COMMUNES):
            serving = [s for s in self.structures if code in s['codes']]
            for s in serving or [None]:
                said = [s['name'], kind_text(self.dice, s['kind'])] if s else [None, None]
                rows.append([*said, *(of(code) for _, of in places)])
        if self.dice.random() < 0.3:
            self.dice.shuffle(rows)
        self.table(head, rows)
        self.is_doubtful = True

    def write_wide(self):
        self.by = self.dice.choice(('code', 'name'))
        separator = self.dice.choice(('; ', ', ', '\n') if self.file != 'csv' else ('; ', ', '))
        dates = self.dates()
        head = ['Structure', 'Type', 'Communes', *(name for name, _ in dates)]
        self.table(head, [[s['name'], kind_text(self.dice, s['kind']),
                           separator.join(code if self.by == 'code' else COMMUNES[code] for code in s['codes']),
                           *(s[key] for _, key in dates)] for s in self.structures])

    def write_matrix(self):
        self.dated = False
        places = self.columns()
        mark = self.dice.choice(('x', 'X', 'oui', '1'))
        named = [f"{'EVS' if s['kind'] == 'evs' else 'Centre social'} {s['name']}" for s in self.structures]
        self.structures = [dict(s, name=name) for s, name in zip(self.structures, named)]
        self.table([*(name for name, _ in places), *named],
                   [[*(of(code) for _, of in places),
                     *(mark if code in s['codes'] else None for s in self.structures)] for code in sorted(COMMUNES)])

    def write_turned(self):
        self.dated = False
        codes = sorted({code for s in self.structures for code in s['codes']})
        if len(codes) < 5:
            codes = sorted({*codes, *sorted(COMMUNES)[:5]})
        mark = self.dice.choice(('x', 'X', 'oui'))
        self.by = self.dice.choice(('code', 'name'))
        heads = [code if self.by == 'code' else COMMUNES[code] for code in codes]
        self.rows = [['Structure', 'Type', *heads]] + [
            [s['name'], kind_text(self.dice, s['kind']), *(mark if code in s['codes'] else None for code in codes)]
            for s in self.structures]

    def add_surroundings(self):
        """A title above, a blank row, a column that says nothing, a note below."""
        width = len(self.rows[0])
        above = []
        if self.dice.random() < 0.4:
            above = [["Structures d'animation de la vie sociale, 2022"] + [None] * (width - 1), [None] * width]
        if self.dice.random() < 0.3 and self.shape != 'turned':
            for n, row in enumerate(self.rows):
                row.append('Observations' if n == 0 else self.dice.choice((None, 'à revoir', 'ok')))
        if self.dice.random() < 0.2:
            self.rows.append(['Source : Caf'] + [None] * (len(self.rows[0]) - 1))
        self.rows = above + self.rows
        self.merges = [(a + len(above), b + len(above), c) for a, b, c in self.merges]

    def write(self, stem):
        path = pathlib.Path(f'{stem}.{"xlsx" if self.file == "inline" else self.file}')
        if self.file == 'csv':
            cell_of = {int: lambda number: str(number)}
            rows = [[cell_of.get(type(cell), lambda same: same)(cell) for cell in row] for row in self.rows]
            write_csv(path, rows, self.dice.choice(';;,\t'),
                      self.dice.choice(('utf-8', 'utf-8-sig', 'cp1252', 'utf-16')))
            return path
        sheets = {self.dice.choice(('Feuil1', 'Liste', 'Structures & communes')): (self.rows, self.merges)}
        if self.dice.random() < 0.4:
            notice = {'Notice': ([['Comment remplir ce classeur'], ['Une ligne par commune.']], [])}
            sheets = {**notice, **sheets} if self.dice.random() < 0.5 else {**sheets, **notice}
        if self.file == 'ods':
            write_ods(path, sheets)
        else:
            write_xlsx(path, sheets, inline=self.file == 'inline')
        return path

    def told(self):
        return (f'{self.shape}, {self.blanks}, {self.by}, {self.file}{" by LibreOffice" if self.is_office else ""}, '
                f'{"dated" if self.dated else "no dates"}')


def written_again(paths):
    """What LibreOffice makes of the workbooks. Its profile is ours, another LibreOffice would take the work."""
    made = pathlib.Path('office')
    for suffix in sorted({path.suffix for path in paths}):
        subprocess.run([OFFICE, f'-env:UserInstallation={pathlib.Path("profile").resolve().as_uri()}', '--headless',
                        '--convert-to', suffix[1:], '--outdir', made, *(p for p in paths if p.suffix == suffix)],
                       check=True, capture_output=True)
    return {path: made / path.name for path in paths}


def folded(name):
    return re.sub(r'\W+', ' ', name.casefold()).strip()


def read_back(project):
    do('exporter', '--projet', project, '--quoi', 'territoires', '--sortie', 'back.csv')
    with open('back.csv', encoding='utf-8') as file:
        return {(folded(row['structure']), row['code_insee'], row['type'], row['debut'], row['fin'])
                for row in csv.DictReader(file) if row['structure']}


ways = []
for n in range(LISTS):
    structures = true_list(random.Random(f'{SEED}/{n}'))
    for w in range(4):
        way = Way(random.Random(f'{SEED}/{n}/{w}'), structures)
        ways.append((n, w, way, way.write(f'l{n}_{w}')))
again = written_again([path for _, _, way, path in ways if way.is_office])

same = asked = 0
wrong = []
for n, w, way, path in ways:
    path = again.get(path, path)
    done = run('importer', '--liste', path, '--sortie', 'p.gpkg')
    expected = {(folded(name), *rest) for name, *rest in truth(way.structures, way.dated)}
    if done.returncode == 0 and read_back('p.gpkg') == expected:
        same += 1
    elif done.returncode == 1 and way.is_doubtful and any(q in done.stderr for q in QUESTIONS):
        asked += 1
    else:
        said = done.stderr.splitlines()[-3:]
        found = read_back('p.gpkg') if done.returncode == 0 else set()
        wrong.append(f'list {n}, way {w} ({way.told()}): status {done.returncode}, {said}, '
                     f'missing {sorted(expected - found)[:3]}, too many {sorted(found - expected)[:3]}')
        if len(sys.argv) > 2:
            shutil.copy(path, f'/tmp/layout-{n}-{w}{path.suffix}')
    pathlib.Path('p.gpkg').unlink(missing_ok=True)
print(f'{LISTS} lists, {4 * LISTS} ways: {same} the same, {asked} asked, {len(wrong)} wrong')
assert not wrong, '\n'.join(wrong)
assert same > 2 * LISTS, 'too many questions'
