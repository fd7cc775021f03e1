#!/usr/bin/env python3
"""Lists and layers of a person: what goes out comes back the same, what is refused writes nothing.
usage: lists.py PROGRAM"""
import json
import pathlib

from support import answer, do, run

# A whole list takes the place of the reconstitution; the row that was repaired is told.
pathlib.Path('liste.csv').write_text('commune;structure;type\nAbrest;La Ruche;EVS\nMONTLUCON;Alpha;centre social\n')
done = run('importer', '--liste', 'liste.csv', '--sortie', 'liste.gpkg')
told = done.stderr.splitlines()
assert done.returncode == 0 and any('liste.csv' in row and 'ligne 3, réparée' in row for row in told), told
d = answer('indicateurs', '--projet', 'liste.gpkg')
assert d['avs']['communes'] == 2 and d['structures']['evs'] == 1

# A list of one kind alone says that the other goes, or completes the project: two lists, one after the other.
pathlib.Path('cs.csv').write_text('commune;structure;type\nMoulins;Beta;centre social\n')
done = run('importer', '--projet', 'liste.gpkg', '--liste', 'cs.csv', '--sortie', 'cs.gpkg')
assert done.returncode == 0 and 'ne nomme aucun EVS' in done.stderr and '--completer' in done.stderr, done.stderr
do('importer', '--projet', 'liste.gpkg', '--liste', 'cs.csv', '--completer', '--sortie', 'both.gpkg')
d = answer('indicateurs', '--projet', 'both.gpkg')
assert (d['avs']['communes'], d['structures']['evs'], d['structures']['centres_sociaux']) == (3, 1, 2), d
pathlib.Path('again.csv').write_text('commune;structure;type\nVichy;La Ruche;EVS\n')
do('importer', '--projet', 'both.gpkg', '--liste', 'again.csv', '--completer', '--sortie', 'both2.gpkg')
d = answer('indicateurs', '--projet', 'both2.gpkg')  # a structure that is named has the rows of the new list
assert (d['avs']['communes'], d['structures']['evs'], d['evs_seul']['codes']) == (3, 1, ['03310']), d

# Dates called those of the agrément are the agrément's, also where the structure is known.
pathlib.Path('fin.csv').write_text("commune;structure;type;Fin d'agrément\nMoulins;Beta;centre social;31/12/2021\n")
do('importer', '--projet', 'both2.gpkg', '--liste', 'fin.csv', '--completer', '--sortie', 'fin.gpkg')
assert answer('indicateurs', '--projet', 'fin.gpkg')['structures']['centres_sociaux'] == 1
assert answer('indicateurs', '--projet', 'fin.gpkg', '--date', '2021-12-31')['structures']['centres_sociaux'] == 2

# An unsure row stops the import until it is chosen; the report holds every row.
pathlib.Path('neuilly.csv').write_text('commune;structure;type\nNeuilly;La Ruche;EVS\nCusset;La Ruche;EVS\n')
done = run('importer', '--liste', 'neuilly.csv', '--sortie', 'non.gpkg')
assert done.returncode == 1 and not pathlib.Path('non.gpkg').exists()
assert any(line.startswith('erreur : ') and '--choix' in line for line in done.stderr.splitlines()), done.stderr
do('importer', '--liste', 'neuilly.csv', '--choix', 'Neuilly=03197', '--rapport', 'r.csv', '--sortie', 'oui.gpkg')
assert len(pathlib.Path('r.csv').read_text().splitlines()) == 3

# The exported territories, imported again, give the same figures to the byte.
before = do('indicateurs', '--format', 'json')
for ending in ('csv', 'xlsx', 'ods'):
    do('exporter', '--quoi', 'territoires', '--sortie', f't.{ending}')
    do('importer', '--liste', f't.{ending}', '--sortie', 't.gpkg')
    assert do('indicateurs', '--format', 'json', '--projet', 't.gpkg') == before, ending


def qpv_layer(path, *rows):
    """A layer of QPV in one square: of each its code, its name and its communes."""
    square = [[[3.3, 46.5], [3.31, 46.5], [3.31, 46.51], [3.3, 46.51], [3.3, 46.5]]]
    features = [{'type': 'Feature', 'properties': dict(zip(('code_qp', 'lib_qp', 'insee_com'), row)),
                 'geometry': {'type': 'Polygon', 'coordinates': square}} for row in rows]
    pathlib.Path(path).write_text(json.dumps({'type': 'FeatureCollection', 'features': features}))


# QPV: the difference is told, structures go on to the namesake, the same file twice gives the same bytes.
qpv_layer('qpv.geojson', ('QN00305M', 'Fontbouillant', '03185,03211'), ('QN00303M', 'Moulins-Sud', '03190'))
done = run('importer', '--qpv', 'qpv.geojson', '--sortie', 'qpv.gpkg')
told = done.stderr.splitlines()
assert done.returncode == 0 and any('2 ajoutés, 0 modifié' in line for line in told), told
assert any('Fontbouillant' in line and 'MJC' in line.partition('reprise')[2] for line in told), told
new = [(q['code'], q['communes'], q['sans_structure'])
       for q in answer('qpv', '--projet', 'qpv.gpkg', '--generation', '2024')['qpv']]
assert new == [('QN00303M', ['03190'], True), ('QN00305M', ['03185', '03211'], False)]
assert len(answer('qpv', '--projet', 'qpv.gpkg')['qpv']) == 7  # those of 2015 stay
done = run('importer', '--projet', 'qpv.gpkg', '--qpv', 'qpv.geojson', '--sortie', 'again.gpkg')
assert done.returncode == 0 and '2 identiques' in done.stderr
assert pathlib.Path('qpv.gpkg').read_bytes() == pathlib.Path('again.gpkg').read_bytes()
