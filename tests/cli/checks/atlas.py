#!/usr/bin/env python3
"""The atlas: every figure of it is that of `indicateurs`, in all three formats. usage: atlas.py PROGRAM"""
import re
import sqlite3
import subprocess
import xml.etree.ElementTree
import zipfile

from support import answer, do, project, run

URN = 'urn:oasis:names:tc:opendocument:xmlns:'
ODF = {'text': URN + 'text:1.0', 'table': URN + 'table:1.0', 'draw': URN + 'drawing:1.0',
       'svg': URN + 'svg-compatible:1.0'}
WORD = {'w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
        'wp': 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'}


def plain(text):
    return re.sub(r'[\u00a0\u202f]', ' ', text)


def odt_tables(path):
    """Each as rows of cells, with its caption before them."""
    root = xml.etree.ElementTree.fromstring(zipfile.ZipFile(path).read('content.xml'))
    return [[[plain(''.join(cell.itertext())) for cell in row.findall('table:table-cell', ODF)]
             for row in table.iter(f'{{{ODF["table"]}}}table-row')] for table in root.iter(f'{{{ODF["table"]}}}table')]


def docx_tables(path):
    root = xml.etree.ElementTree.fromstring(zipfile.ZipFile(path).read('word/document.xml'))
    return [[[plain(''.join(cell.itertext())) for cell in row.findall('w:tc', WORD)]
             for row in table.iter(f'{{{WORD["w"]}}}tr')] for table in root.iter(f'{{{WORD["w"]}}}tbl')]


def pages_of(path):
    return [plain(page) for page in
            subprocess.run(['pdftotext', '-layout', path, '-'], check=True, capture_output=True, text=True)
            .stdout.split('\f')][:-1]


do('atlas', '--auteur', 'Caf de l’Allier', '--sortie', 'atlas.pdf')
pages = pages_of('atlas.pdf')
figures = answer('indicateurs')
communes = figures['communes']

# Each page tells its number, and the contents lead to the page that they name.
for number, page in enumerate(pages[1:], 2):
    assert page.split()[-1] == str(number), (number, page[-80:])
entries = re.findall(r'^ *(\S.*?)\s*(?:\.\s*)* (\d+)$', pages[1], re.M)
assert len(entries) > 20, entries
assert [title for title, _ in entries].count('Évolution') == 1 and entries[-1][0] == 'Noms sans place sur les cartes'
words = ' '.join(pages).replace('\n', ' ')
for title, number in entries:
    if title not in ('Cartes', 'Évolution'):  # whose first page is a map, with a title of its own
        assert title.split()[-1].lower() in pages[int(number) - 1].lower(), (title, number)
assert words.count('Caf de l’Allier, avec Maillage') >= 18, words.count('Caf de l’Allier')  # the cover, each map
for name in ('Moulins sud (les Champins)', 'Pas de structure', 'Note méthodologique', 'Saint-Palais'):
    assert name in words, name
listed = subprocess.run(['pdfimages', '-list', 'atlas.pdf'], check=True, capture_output=True, text=True).stdout
assert len(listed.strip().split('\n')) == 2, listed  # maps are drawings
fonts = subprocess.run(['pdffonts', 'atlas.pdf'], check=True, capture_output=True, text=True).stdout
assert all(line.split()[-5] == 'yes' for line in fonts.strip().split('\n')[2:]), fonts

# Whoever hears it: headings that nest, maps told in words, tables with headers, entries of the contents as links.
told = subprocess.run(['pdfinfo', '-struct', 'atlas.pdf'], check=True, capture_output=True, text=True)
assert not told.stderr, told.stderr
roles = [line.split()[0].rstrip(':') for line in told.stdout.split('\n') if line.strip()]
levels = [int(role[1]) for role in roles if re.fullmatch(r'H\d', role)]
assert levels[0] == 1 and all(b - a <= 1 for a, b in zip(levels, levels[1:])), levels
for role, least in (('Figure', 19), ('Table', 30), ('TH', 150), ('TD', 317 * 7), ('Link', 25), ('LI', 9), ('P', 60)):
    assert roles.count(role) >= least, (role, roles.count(role))
info = subprocess.run(['pdfinfo', 'atlas.pdf'], check=True, capture_output=True, text=True).stdout
assert re.search(r'Tagged:\s+yes', info) and 'animation de la vie sociale' in info, info

# The same tables in both formats of word processors, and their figures those of the command line.
for ending, tables_of in (('odt', odt_tables), ('docx', docx_tables)):
    do('atlas', '--sortie', f'atlas.{ending}')
    told = tables_of(f'atlas.{ending}')
    first = {row[0]: row for row in told[0]}
    number = f'{figures["centre_social"]["communes"]}'
    assert first['couvertes par un centre social'][1] == number, first
    assert first['zones blanches'][1] == str(figures['zone_blanche']['communes'])
    rows = {row[0]: row for table in told for row in table if re.fullmatch(r'[0-9AB]{5}', row[0])}
    assert len(rows) == communes, len(rows)
    assert rows['03190'][1:5] == ['Moulins', 'CA Moulins Communauté', '19 444', 'zone blanche, supposée'], rows['03190']
    sections = [table for table in told if table[0][0] == 'indicateur']
    assert len(sections) == 13, len(sections)
    blank = [row for table in sections[1:] for row in table if row[0] == 'zones blanches']
    assert sum(int(row[1]) for row in blank) == figures['zone_blanche']['communes'], blank
    archive = zipfile.ZipFile(f'atlas.{ending}')
    assert archive.testzip() is None
    for name in archive.namelist():
        if name.endswith(('.xml', '.rels')):
            xml.etree.ElementTree.fromstring(archive.read(name))
assert zipfile.ZipFile('atlas.odt').namelist()[0] == 'mimetype'
pictures = xml.etree.ElementTree.fromstring(zipfile.ZipFile('atlas.odt').read('content.xml')) \
    .findall('.//draw:frame', ODF)
assert len(pictures) >= 19 and all(len(one.find('svg:desc', ODF).text) > 100 for one in pictures), len(pictures)
described = xml.etree.ElementTree.fromstring(zipfile.ZipFile('atlas.docx').read('word/document.xml')) \
    .findall('.//wp:docPr', WORD)
assert len(described) == len(pictures) and all(len(one.get('descr')) > 100 for one in described)

# Without hypotheses a figure is a bound, and nothing is called white that is not known to be.
do('atlas', '--sans-hypotheses', '--parties', 'etat-des-lieux', '--sortie', 'attested.odt')
text = plain(''.join(xml.etree.ElementTree.fromstring(zipfile.ZipFile('attested.odt').read('content.xml')).itertext()))
assert 'Au moins 11 communes sur 317' in text, text[:1500]
assert 'rien n’est attesté' in text

# Some EPCI, one file each; a name that would be the same for two is refused and nothing is written.
do('atlas', '--epci', 'Moulins,Val de Cher', '--par-epci', 'epci-{epci}.pdf')
for name, place in (('epci-ca-moulins-communaute.pdf', 'Moulins Communauté'),
                    ('epci-cc-du-val-de-cher.pdf', 'Val de Cher')):
    assert place in ' '.join(pages_of(name)), name
same = run('atlas', '--par-epci', 'tous.pdf')
assert same.returncode == 2 and '{epci}' in same.stderr, same
unknown = run('atlas', '--epci', 'Bordeaux', '--sortie', 'rien.pdf')
assert unknown.returncode == 1 and 'Bordeaux' in unknown.stderr, unknown
both = run('atlas')
assert both.returncode == 2 and '--sortie' in both.stderr
for bad in (('--parties', 'page'), ('--themes', 'ecart'), ('--sortie', 'a.txt')):
    refused = run('atlas', *(() if bad[0] == '--sortie' else ('--sortie', 'x.pdf')), *bad)
    assert refused.returncode == 2, (bad, refused)

# An EPCI without QPV, a project without QPV, structures or published figures.
bare = project('bare.gpkg')
with sqlite3.connect(bare) as base:
    for table in ('qpv', 'maillage_agrements', 'maillage_territoires', 'structures', 'maillage_publies'):
        base.execute(f'DELETE FROM {table}')
do('atlas', '--projet', bare, '--sortie', 'bare.pdf')
text = ' '.join(' '.join(pages_of('bare.pdf')).split())
assert 'Aucune structure' in text and 'n’a son siège' not in text
assert 'aucun quartier prioritaire' in text
