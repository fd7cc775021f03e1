#!/usr/bin/env python3
"""What LibreOffice makes of the workbooks that we write: sums, codes, dates and names that begin as formulas, as they
are opened and as they are saved again. By hand: needs libreoffice-calc-nogui, which is large.
usage: office_workbooks.py PROGRAM"""
import csv
import pathlib
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / 'cli' / 'checks'))
from support import answer, do, project, run  # noqa: E402

OFFICE = shutil.which('soffice')
assert OFFICE, 'no soffice: install libreoffice-calc-nogui'
KINDS = ('communes', 'structures', 'territoires', 'zones-blanches', 'agrements', 'qpv', 'modele', 'tout')
OFFICE_NS = '{urn:oasis:names:tc:opendocument:xmlns:office:1.0}'
TABLE_NS = '{urn:oasis:names:tc:opendocument:xmlns:table:1.0}'
# Fields as they are shown, every sheet to a file of its own.
CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1'


def convert(target, folder, paths):
    """One start for all: each takes seconds. Its profile is ours, another LibreOffice would take the work."""
    subprocess.run([OFFICE, f'-env:UserInstallation={pathlib.Path("profile").resolve().as_uri()}', '--headless',
                    '--convert-to', target, '--outdir', folder, *paths], check=True, capture_output=True)


def shown(stem, sheet, folder):
    """The rows of a sheet as LibreOffice shows them."""
    with open(f'{folder}/{stem}-{sheet}.csv', encoding='utf-8', newline='') as file:
        return list(csv.DictReader(file))


def plain(kind, *options):
    """What the program writes as a plain CSV, for its numbers, codes, days and names."""
    do('exporter', '--quoi', kind, '--sortie', f'plain-{kind}.csv', *options)
    with open(f'plain-{kind}.csv', encoding='utf-8', newline='') as file:
        return list(csv.DictReader(file))


def cells_of(path, sheet):
    """The cells under each title of a sheet, as LibreOffice holds them."""
    table = next(one for one in ElementTree.parse(path).iter(TABLE_NS + 'table') if one.get(TABLE_NS + 'name') == sheet)
    rows = []
    for row in table.iter(TABLE_NS + 'table-row'):
        cells = []
        for cell in row.findall(TABLE_NS + 'table-cell'):
            cells += [cell] * min(int(cell.get(TABLE_NS + 'number-columns-repeated', 1)), 40)
        rows.append(cells)
    titles = [''.join(cell.itertext()).strip() for cell in rows[0]]
    return {title: [row[c] for row in rows[1:] if c < len(row)] for c, title in enumerate(titles) if title}


def number(text):
    return float(re.sub(r'[\s\u00a0\u202f]', '', text).replace(',', '.')) if text else 0.0


# Names that a spreadsheet would take for formulas.
project('p.gpkg')
do('exporter', '--projet', 'p.gpkg', '--quoi', 'structures', '--sortie', 's.csv')
rows = list(csv.reader(open('s.csv', encoding='utf-8', newline='')))
ODD = ('=Égalité', '+Lien', '-Lien', '@tous')
for row, name in zip(rows[1:], ODD):
    row[1] = name
with open('s.csv', 'w', encoding='utf-8', newline='') as file:
    csv.writer(file).writerows(rows)
do('importer', '--projet', 'p.gpkg', '--structures', 's.csv', '--sortie', 'odd.gpkg')

for ending in ('xlsx', 'ods'):
    for kind in KINDS:
        do('exporter', '--projet', 'odd.gpkg', '--quoi', kind, '--sortie', f'{kind}.{ending}')
    written = [f'{kind}.{ending}' for kind in KINDS]
    convert(CSV, f'shown-{ending}', written)
    convert(ending, f'again-{ending}', written)
    communes = shown('communes', 'communes', f'shown-{ending}')
    assert sum(number(row['population']) for row in communes) == answer('indicateurs')['population'], ending
    assert communes[0]['code_insee'] == '03001', ending
    for kind in KINDS[:-1]:
        told = plain(kind, '--projet', 'odd.gpkg')
        seen = shown(kind, kind, f'shown-{ending}')
        assert len(told) == len(seen), (ending, kind, len(told), len(seen))
        for ours, theirs in zip(told, seen):
            for column, value in ours.items():
                where = (ending, kind, column, value, theirs[column])
                if column in ('debut', 'fin') and value:
                    assert theirs[column] in (value, '/'.join(reversed(value.split('-')))), where
                elif column in ('population', 'x_l93', 'y_l93', 'distance_km', 'superficie_carte_km2'):
                    assert (theirs[column] == '') == (value == ''), where
                    assert abs(number(value) - number(theirs[column])) < 0.06, where
                elif column.startswith('code') or column in ('nom', 'structure', 'commune'):
                    assert theirs[column] == value, where
    names = {row['nom'] for row in shown('structures', 'structures', f'shown-{ending}')}
    assert set(ODD) <= names, (ending, names)

    # SUM sees numbers alone: a text would count for nothing. Days are days, codes and names are texts.
    convert('fods', f'flat-{ending}', [f'communes.{ending}', f'territoires.{ending}'])
    cells = cells_of(f'flat-{ending}/communes.fods', 'communes')
    assert sum(float(cell.get(OFFICE_NS + 'value', 0)) for cell in cells['population']) == \
        answer('indicateurs')['population'], ending
    assert {cell.get(OFFICE_NS + 'value-type') for cell in cells['code_insee']} <= {'string', None}, ending
    cells = cells_of(f'flat-{ending}/territoires.fods', 'territoires')
    assert {cell.get(OFFICE_NS + 'value-type') for cell in cells['debut']} == {'date', None}, ending
    # What LibreOffice saves is read back to the same project.
    for option, kind in (('--structures', 'structures'), ('--territoires', 'territoires'),
                         ('--agrements', 'agrements'), ('--liste', 'qpv'), ('--populations', 'communes')):
        done = run('importer', '--projet', 'odd.gpkg', option, f'again-{ending}/{kind}.{ending}', '--essai')
        assert done.returncode == 0, (ending, kind, done.stderr)
        changed = [line for line in done.stdout.splitlines()[1:] if not line.startswith(('essai', '  colonnes'))]
        assert not changed, (ending, kind, changed)
print('workbooks: as LibreOffice shows them, and as it saves them again')
