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
