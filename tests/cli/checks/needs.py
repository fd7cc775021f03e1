#!/usr/bin/env python3
"""Facts about needs: each file of a producer read without a question, and as many values, secrets and absents as
counted here from the raw file; a secret is never zero in anything that is written. The real files are read where they
lie (MAILLAGE_NEEDS, else ../shared/data/needs beside the checkout); where they are not, that is said.
usage: needs.py PROGRAM"""
import csv
import io
import json
import os
import pathlib
import random
import re
import sqlite3
import subprocess
import xml.etree.ElementTree as ElementTree
import zipfile

from support import PROGRAM, answer, do, refused, run

HERE = pathlib.Path(__file__).resolve().parents[3]
REAL = pathlib.Path(os.environ.get('MAILLAGE_NEEDS', HERE.parent / 'shared' / 'data' / 'needs'))
COMMUNES = [row[0] for row in
            sqlite3.connect(PROGRAM.with_name('allier.gpkg')).execute('SELECT code_insee FROM communes ORDER BY 1')]
EPCIS = [row[0] for row in
         sqlite3.connect(PROGRAM.with_name('allier.gpkg')).execute('SELECT code_epci FROM maillage_epci ORDER BY 1')]
assert len(COMMUNES) == 317


def number(text):
    """What a cell says by Insee's rules: a number, or its state."""
    text = text.strip()
    if text in ('', 's'):
        return 'secret'
    return float(text.replace(',', '.'))


def csv_values(path, column, code='CODGEO', delimiter=';', where=lambda row: True):
    """Code → value of the communes of the project, by Python's own reader."""
    with open(path, encoding='utf-8-sig', newline='') as file:
        rows = [row for row in csv.DictReader(file, delimiter=delimiter) if row[code] in set(COMMUNES) and where(row)]
    return {row[code]: number(row[column]) for row in rows}


def sheet_values(path, sheet, column, places, header=6):
    """The same of a workbook, by zipfile and ElementTree alone."""
    space = {'m': 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'}
    archive = zipfile.ZipFile(path)
    texts = []
    if 'xl/sharedStrings.xml' in archive.namelist():
        texts = [''.join(t.text or '' for t in item.iter('{%(m)s}t' % space))
                 for item in ElementTree.fromstring(archive.read('xl/sharedStrings.xml'))]
    book = ElementTree.fromstring(archive.read('xl/workbook.xml'))
    names = [s.get('name') for s in book.iter('{%(m)s}sheet' % space)]
    root = ElementTree.fromstring(archive.read(f'xl/worksheets/sheet{names.index(sheet) + 1}.xml'))

    def text(cell):
        value = cell.find('m:v', space)
        if value is None:
            return ''.join(t.text or '' for t in cell.iter('{%(m)s}t' % space))
        return texts[int(value.text)] if cell.get('t') == 's' else value.text

    table = {int(row.get('r')): {re.match('[A-Z]+', c.get('r')).group(): text(c) for c in row}
             for row in root.iter('{%(m)s}row' % space)}
    letter = next(key for key, title in table[header].items() if title == column)
    return {cells['A']: number(cells.get(letter, '')) for line, cells in table.items()
            if line > header and cells.get('A') in set(places)}


def compare(expected, places, told):
    """Every place's state and number, and the counts of the answer."""
    assert [value['code'] for value in told['valeurs']] == list(places)
    counts = {'connu': 0, 'secret': 0, 'absent': 0, 'indisponible': 0}
    for value in told['valeurs']:
        want = expected.get(value['code'], 'absent')
        state = want if isinstance(want, str) else 'connu'
        assert value['etat'] == state, (told['id'], value, want)
        assert (value['valeur'] is None) == (state != 'connu'), value
        assert state != 'connu' or abs(value['valeur'] - want) < 1e-9, (told['id'], value, want)
        counts[state] += 1
    assert [told[key] for key in ('connues', 'secretes', 'absentes', 'indisponibles')] == \
        [counts[key] for key in ('connu', 'secret', 'absent', 'indisponible')], told['id']
    return counts


def needs(*arguments, project='tout.gpkg'):
    return answer('besoins', '--projet', project, *arguments)


def real_files():
    files = sorted(str(p) for p in REAL.rglob('*') if p.is_file() and p.name != 'README.md')
    arguments = [word for file in files for word in ('--besoins', file)]
    done = run('importer', *arguments, '--sortie', 'tout.gpkg')
    assert done.returncode == 0, done.stderr
    told = done.stderr.replace('\u00a0', ' ').replace('\u202f', ' ')
    assert 'taux de pauvreté (TP60 2021) : 23 communes connues, 294 sous secret' in told, told
    for file in files:
        assert pathlib.Path(file).name in done.stderr, file

    # Insee, 2021: the counts of needs.md section 0.
    filosofi = REAL / 'insee-filosofi-2021/cc_filosofi_2021_COM.csv'
    for stem, column in (('TP60', 'TP6021'), ('MED', 'MED21'), ('PIMPOT', 'PIMPOT21'), ('TP60AGE6', 'TP60AGE621')):
        expected = csv_values(filosofi, column)
        counts = compare(expected, COMMUNES, needs('--mesure', stem, '--annee', '2021'))
        assert stem != 'TP60' or counts['connu'] == 23
        assert stem != 'MED' or counts['connu'] == 310
    comparator = REAL / 'insee-comparateur-2021/base_cc_comparateur.CSV'
    for stem, column, year in (('TP60', 'TP6019', 2019), ('POP', 'P18_POP', 2018), ('POP', 'P13_POP', 2013),
                               ('NAIS', 'NAIS1318', 2018), ('ETTEFP10', 'ETTEFP1018', 2018), ('MEN', 'P18_MEN', 2018)):
        counts = compare(csv_values(comparator, column), COMMUNES, needs('--mesure', stem, '--annee', str(year)))
        assert stem != 'TP60' or counts == {'connu': 23, 'secret': 294, 'absent': 0, 'indisponible': 0}

    # A workbook: the absent cell is a secret; rates of the 12 EPCI are there.
    workbook = REAL / 'insee-filosofi-2018/base-cc-filosofi-2018-geo2021.xlsx'
    compare(sheet_values(workbook, 'COM', 'TP6018', COMMUNES), COMMUNES, needs('--mesure', 'TP60', '--annee', '2018'))
    epcis = needs('--mesure', 'TP60', '--annee', '2018', '--niveau', 'epci')
    compare(sheet_values(workbook, 'EPCI', 'TP6018', EPCIS), EPCIS, epcis)
    rates = sorted(value['valeur'] for value in epcis['valeurs'])
    assert epcis['connues'] == len(EPCIS) and rates[0] == 11.8 and rates[-1] == 18.3, rates
    assert needs('--mesure', 'TP60', '--annee', '2018', '--niveau', 'departement')['valeurs'][0]['valeur'] == 15.5

    # Cafdata: the sums by December of needs.md, and every value.
    caf = REAL / 'cafdata-s_ben_com_f/s_ben_com_f-03.csv'
    sums = {'indfoy_ndur': (65690, 63035), 'indnbp_ndur': (143975, 136730), 'indfoy_rsa': (10455, 9415),
            'indfoy_ppa': (22405, 23525), 'indfoy_ndural': (32395, 27025), 'indfoy_ndurpaje': (7910, 6910)}
    for stem, ends in sums.items():
        for year, total in zip((2020, 2024), ends):
            told = needs('--mesure', stem, '--annee', str(year))
            expected = csv_values(caf, stem, 'numcomdo', where=lambda row: row['dtreffre'] == f'{year}-12')
            compare(expected, COMMUNES, told)
            assert sum(value['valeur'] for value in told['valeurs']) == total, (stem, year)
            for value in told['valeurs']:
                assert value['min'] == max(0, value['valeur'] - 2.5) and value['max'] == value['valeur'] + 2.5, value
    department = needs('--mesure', 'indfoy_ndur', '--annee', '2022', '--niveau', 'departement')['valeurs'][0]
    assert department['min'] < department['valeur'] < department['max'], department
    assert department['origine'] == 'somme_des_communes', department

    # Needs.md 1.3: households of the Caf over those of the census, 2022 over 2018.
    share = {value['code']: value['valeur'] for value in
             needs('--indicateur', 'menages_allocataires', '--annee', '2022')['valeurs']}
    assert [round(share[code]) for code in ('03003', '03192', '03107')] == [78, 74, 65], share
    whole = needs('--indicateur', 'menages_allocataires', '--annee', '2022', '--niveau', 'departement')
    assert round(whole['valeurs'][0]['valeur']) == 39
    unemployed = needs('--indicateur', 'chomage', '--annee', '2018', '--niveau', 'departement')
    assert round(unemployed['valeurs'][0]['valeur'], 1) == 13.7

    # Observatoire des territoires: six communes have people in a QPV.
    share = {value['code']: value['valeur'] for value in needs('--mesure', 'part_pop_qpv')['valeurs']}
    assert {code: value for code, value in share.items() if value} == \
        {'03190': 18.4, '03310': 17.7, '03185': 12.3, '03095': 7.9, '03211': 4.0, '03101': 0.4}, share
    with open(REAL / 'anct-france-services-2024/liste-fs-20240801.csv', encoding='utf-8', newline='') as file:
        listed = [row['insee_com'] for row in csv.DictReader(file) if row['insee_com'] in set(COMMUNES)]
    places = needs('--mesure', 'france_services')
    assert sum(value['valeur'] for value in places['valeurs']) == len(listed) == 24
    again = run('importer', '--projet', 'tout.gpkg', *arguments, '--sortie', 'encore.gpkg')
    assert again.returncode == 0 and 'aucune valeur ne change' in again.stderr
    never_zero('tout.gpkg', 'TP60', 294)


def never_zero(project, stem, secrets):
    """Where a value is secret, nothing that the program writes has a number in its place."""
    told = needs('--mesure', stem, project=project)
    hidden = [value['code'] for value in told['valeurs'] if value['etat'] == 'secret']
    assert len(hidden) == secrets == told['secretes']
    assert all(value['valeur'] is None for value in told['valeurs'] if value['code'] in hidden)
    table = csv.DictReader(io.StringIO(do('besoins', '--projet', project, '--mesure', stem, '--format', 'csv')))
    assert all(row['valeur'] == row['min'] == row['max'] == '' for row in table if row['code'] in hidden)
    lines = do('besoins', '--projet', project, '--mesure', stem).splitlines()
    for code in hidden:
        assert any(line.startswith(code) and 'secret' in line for line in lines), code


def random_secrets():
    """Files of random holes: every state comes back as it went in, through the project file and an indicator."""
    draw = random.Random(18)
    for round_ in range(6):
        rows = {code: (draw.choice(['s', '', 'nd', '0', str(draw.randint(1, 900))]), draw.choice(['s', '0', '120']))
                for code in draw.sample(COMMUNES, 250)}
        with open('trous.csv', 'w', encoding='utf-8') as file:
            file.write('CODGEO;P20_RP;P20_RP_VOIT1P\n')
            file.writelines(f'{code};{whole};{part}\n' for code, (whole, part) in rows.items())
        do('importer', '--besoins', 'trous.csv', '--sortie', f'trous{round_}.gpkg')
        told = needs('--mesure', 'RP', project=f'trous{round_}.gpkg')
        for value in told['valeurs']:
            whole = rows.get(value['code'], ('absent',))[0]
            state = {'s': 'secret', '': 'secret', 'nd': 'indisponible', 'absent': 'absent'}.get(whole, 'connu')
            assert value['etat'] == state and (value['valeur'] is None) == (state != 'connu'), (value, whole)
        ratio = needs('--indicateur', 'sans_voiture', project=f'trous{round_}.gpkg')
        for value in ratio['valeurs']:
            cells = rows.get(value['code'])
            if cells is None or 's' in cells or '' in cells or 'nd' in cells or cells[0] == '0':
                assert value['etat'] != 'connu' and value['valeur'] is None, (value, cells)
        never_zero(f'trous{round_}.gpkg', 'RP', sum(1 for whole, _ in rows.values() if whole in ('s', '')))


def memory_of(*arguments):
    """The megabytes that a run of the program has held at most, nothing kept back of what it gave up."""
    environment = dict(os.environ, ASAN_OPTIONS=os.environ.get('ASAN_OPTIONS', '') + ':quarantine_size_mb=1')
    with subprocess.Popen([str(PROGRAM), *arguments], env=environment, stdout=subprocess.DEVNULL,
                          stderr=subprocess.DEVNULL) as run_:
        _, status, used = os.wait4(run_.pid, 0)
        run_.returncode = os.waitstatus_to_exitcode(status)
    assert run_.returncode == 0, arguments
    return used.ru_maxrss / 1024


def national_file():
    """A file of all France costs the memory of the project's rows, and is counted right."""
    draw = random.Random(3)
    columns = [f'P22_X{i:04d}' for i in range(600)]
    cells = [str(n) for n in range(90)] + ['s', '', 'nd'] * 8
    codes = COMMUNES + [f'{d:02d}{n:03d}' for d in range(4, 60) for n in range(1, 181)]
    counts = {'connues': 0, 'secretes': 0, 'indisponibles': 0}
    with open('france.csv', 'w', encoding='utf-8') as file, open('allier.csv', 'w', encoding='utf-8') as ours:
        for each in (file, ours):
            each.write('CODGEO;' + ';'.join(columns) + '\n')
        for code in codes:
            row = draw.choices(cells, k=len(columns))
            file.write(code + ';' + ';'.join(row) + '\n')
            if code in COMMUNES:
                ours.write(code + ';' + ';'.join(row) + '\n')
                counts['secretes'] += row.count('s') + row.count('')
                counts['indisponibles'] += row.count('nd')
                counts['connues'] += len(row) - row.count('s') - row.count('') - row.count('nd')
    rows_of_others = os.path.getsize('france.csv') - os.path.getsize('allier.csv')
    alone = memory_of('importer', '--besoins', 'allier.csv', '--sortie', 'allier.gpkg')
    memory = memory_of('importer', '--besoins', 'france.csv', '--sortie', 'france.gpkg')
    assert memory - alone < rows_of_others / 1e6 / 2, (memory, alone, rows_of_others)
    told = needs(project='france.gpkg')['mesures']
    assert len(told) == len(columns)
    for key, count in counts.items():
        assert sum(measure[key] for measure in told) == count, (key, count)


def refusals():
    """What is asked and is not there gets one sentence."""
    with open('petit.csv', 'w', encoding='utf-8') as file:
        file.write('CODGEO;P20_POP\n03001;100\n')
    do('importer', '--besoins', 'petit.csv', '--sortie', 'petit.gpkg')
    assert 'TP60' in refused(1, 'besoins', '--projet', 'petit.gpkg', '--mesure', 'TP60')
    assert '2020' in refused(1, 'besoins', '--projet', 'petit.gpkg', '--mesure', 'POP', '--annee', '1999')
    assert 'monoparentales' in refused(1, 'besoins', '--projet', 'petit.gpkg', '--indicateur', 'inconnu')
    assert 'COUPSENF' in refused(1, 'besoins', '--projet', 'petit.gpkg', '--indicateur', 'monoparentales')
    refused(2, 'besoins', '--projet', 'petit.gpkg', '--niveau', 'canton')
    refused(2, 'besoins', '--projet', 'petit.gpkg', '--mesure', 'POP', '--annee', 'hier')
    with open('noms.csv', 'w', encoding='utf-8') as file:
        file.write('nom;valeur\nAbrest;3\n')
    assert 'noms.csv' in refused(1, 'importer', '--besoins', 'noms.csv', '--sortie', 'x.gpkg')
    assert not os.path.exists('x.gpkg')
    json.loads(do('besoins', '--format', 'json'))


refusals()
random_secrets()
national_file()
if REAL.is_dir():
    real_files()
else:
    print(f'{REAL} is not here: the real files were not read')
