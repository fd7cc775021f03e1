#!/usr/bin/env python3
"""Exports: numbers add up in workbooks, codes keep their zero, layers carry their colours; inputs stay, and a standard
output that is full is told.
usage: exports.py PROGRAM"""
import csv
import json
import os
import pathlib
import sqlite3
import xml.etree.ElementTree as ElementTree
import zipfile

from support import PROGRAM, answer, do, page_has_picture, page_words, project, refused, run

MAIN = '{http://schemas.openxmlformats.org/spreadsheetml/2006/main}'
OFFICE = '{urn:oasis:names:tc:opendocument:xmlns:office:1.0}'
TABLE = '{urn:oasis:names:tc:opendocument:xmlns:table:1.0}'
KINDS = ('communes', 'structures', 'territoires', 'zones-blanches', 'agrements', 'qpv', 'modele')
# Said in words to a person, and by names.
IN_WORDS = ('type', 'source', 'source_siege', 'source_federe', 'classe', 'structures')
population = answer('indicateurs')['population']

# A second reader of workbooks, which knows nothing of ours: what SUM sees are numbers, codes are text.
do('exporter', '--quoi', 'communes', '--sortie', 'c.xlsx')
with zipfile.ZipFile('c.xlsx') as book:
    strings = [''.join(t.text or '' for t in one.iter(MAIN + 't'))
               for one in ElementTree.fromstring(book.read('xl/sharedStrings.xml'))]
    sheet = ElementTree.fromstring(book.read('xl/worksheets/sheet1.xml'))
    cells = {cell.get('r'): cell for cell in sheet.iter(MAIN + 'c')}
    assert sum(int(cell.find(MAIN + 'v').text) for name, cell in cells.items()
               if name[0] == 'C' and cell.get('t') is None) == population
    assert cells['A2'].get('t') == 's' and strings[int(cells['A2'].find(MAIN + 'v').text)] == '03001'
    assert sheet.find(f'.//{MAIN}pane').get('state') == 'frozen' and sheet.find(MAIN + 'autoFilter') is not None
    sheets = ElementTree.fromstring(book.read('xl/workbook.xml')).findall(f'.//{MAIN}sheet')
    assert [one.get('name') for one in sheets] == ['communes', 'Définitions']
do('exporter', '--quoi', 'communes', '--sortie', 'c.ods')
with zipfile.ZipFile('c.ods') as book:
    assert book.infolist()[0].filename == 'mimetype' and book.infolist()[0].compress_type == zipfile.ZIP_STORED
    first = ElementTree.fromstring(book.read('content.xml')).find(f'.//{TABLE}table')
    rows = [list(row) for row in first.iter(TABLE + 'table-row')]
    assert sum(int(row[2].get(OFFICE + 'value', 0)) for row in rows[1:]) == population
    assert rows[1][0].get(OFFICE + 'value-type') == 'string' and rows[1][0][0].text == '03001'
for kind in KINDS:
    for ending in ('csv', 'xlsx', 'ods'):
        do('exporter', '--quoi', kind, '--sortie', f'{kind}.{ending}')
        if ending != 'csv':
            with zipfile.ZipFile(f'{kind}.{ending}') as book:
                for name in book.namelist():
                    if name.endswith('.xml'):
                        ElementTree.fromstring(book.read(name))
    assert run('exporter', '--quoi', kind, '--sortie', f'excel-{kind}.csv', '--excel').returncode == 0
    plain = list(csv.reader(open(f'{kind}.csv', encoding='utf-8', newline='')))
    excel = list(csv.reader(open(f'excel-{kind}.csv', encoding='utf-8-sig', newline=''), delimiter=';'))
    assert plain[0] == excel[0] and len(plain) == len(excel), kind
    for ours, shown in zip(plain[1:], excel[1:]):
        for title, cell, other in zip(plain[0], ours, shown):
            if title in ('debut', 'fin'):
                assert '/'.join(reversed(cell.split('-'))) == other, (kind, title, cell, other)
            elif title in IN_WORDS:
                assert (cell == '') == (other == '') and '_' not in other, (kind, title, cell, other)
            else:
                assert cell.replace('.', ',') == other.replace('.', ','), (kind, title, cell, other)

# Layers: degrees in GeoJSON; each with its colours, as XML.
do('exporter', '--quoi', 'tout', '--sortie', 'tout.gpkg')
with sqlite3.connect('tout.gpkg') as layers:
    styles = layers.execute('SELECT f_table_name, styleQML, styleSLD FROM layer_styles').fetchall()
    assert {row[0] for row in styles} == {'communes', 'structures', 'territoires', 'zones_blanches', 'qpv'}
    for name, qml, sld in styles:
        drawn = ElementTree.fromstring(qml.split('>', 1)[1])
        known = {category.get('value') for category in drawn.iter('category')}
        assert len(known) == len(list(ElementTree.fromstring(sld).iter('{http://www.opengis.net/se}Rule'))), name
        field = drawn.find('renderer-v2').get('attr')
        asked = field if '"' in field else f'"{field}"'  # an expression, where what is supposed has a sign of its own
        values = {value or '' for value, in layers.execute(f'SELECT DISTINCT {asked} FROM {name}')}
        assert '' in known or values <= known, (name, values, known)
layers.close()
run('exporter', '--quoi', 'zones-blanches', '--sortie', 'z.geojson')
for feature in json.load(open('z.geojson', encoding='utf-8'))['features']:
    point = feature['geometry']['coordinates']
    while isinstance(point[0], list):
        point = point[0]
    longitude, latitude = point
    assert 2 < longitude < 5 and 45 < latitude < 47

# What is read is never replaced, by whatever name.
before = pathlib.Path(project('p.gpkg')).read_bytes()
os.link('p.gpkg', 'same.gpkg')
os.symlink('p.gpkg', 'link.gpkg')
for name in ('p.gpkg', './p.gpkg', 'same.gpkg', 'link.gpkg'):
    refused(1, 'exporter', '--projet', 'p.gpkg', '--quoi', 'tout', '--sortie', name)
    refused(1, 'importer', '--projet', 'p.gpkg', '--liste', 'territoires.csv', '--sortie', name)
refused(1, 'importer', '--liste', 'territoires.csv', '--rapport', 'territoires.csv', '--sortie', 'q.gpkg')
refused(1, 'exporter', '--quoi', 'tout', '--sortie', str(PROGRAM.with_name('allier.gpkg')))
assert pathlib.Path('p.gpkg').read_bytes() == before

# A title of a page is text, whatever signs it has.
do('carte', '--titre', 'Avis & <projets> "2024"', '--sortie', 't.svg')
title = ElementTree.parse('t.svg').find('{http://www.w3.org/2000/svg}title')
assert title.text == 'Avis & <projets> "2024"', title.text

# A standard output that cannot be written.
if pathlib.Path('/dev/full').exists():
    import subprocess
    for words in (['indicateurs'], ['--help'], ['exporter', '--sortie', 'c.csv'], ['verifier', '--format', 'json']):
        with open('/dev/full', 'wb') as full:
            done = subprocess.run([PROGRAM, *words], stdout=full, stderr=subprocess.PIPE, encoding='utf-8')
        assert done.returncode == 1 and done.stderr.count('erreur : ') == 1, (words, done)

# Tables as pages: every row, what the words mean, where it comes from; the project gives it again.
HEADS = {'communes': 'Communes de l’Allier', 'structures': 'Structures de l’Allier', 'qpv': 'Quartiers prioritaires',
         'zones-blanches': 'Zones blanches de l’Allier par EPCI'}
for kind, head in HEADS.items():
    do('exporter', '--quoi', kind, '--sortie', f'{kind}.pdf')
    words = page_words(f'{kind}.pdf').replace('\u00a0', ' ')
    assert words.startswith(head) and 'Définitions' in words and 'Sources' in words, (kind, words[:200])
    assert not page_has_picture(f'{kind}.pdf')
    do('verifier', f'{kind}.pdf')
every = page_words('communes.pdf')
assert all(code in every for code in ('03001', '03185', '03321'))
blank = page_words('zones-blanches.pdf').replace('\u00a0', ' ')
assert f"{answer('indicateurs')['zone_blanche']['communes']} communes en zone blanche" in blank
refused(2, 'exporter', '--quoi', 'reglages', '--sortie', 'r.pdf')
