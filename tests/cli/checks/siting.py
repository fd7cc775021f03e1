#!/usr/bin/env python3
"""Sitings: true certificates pass the separate checker, falsified ones do not. usage: siting.py PROGRAM"""
import pathlib

from support import PROGRAM, answer, do, run

CHECKER = PROGRAM.with_name('maillage-verifie')


def is_accepted(path):
    return run(path, program=CHECKER).returncode == 0


for count in (1, 3, 6):
    d = answer('implanter', '--nombre', str(count), '--rayon', '10', '--certificat', 'c.json')
    assert d['valeur'] == d['borne'] and d['optimal'] and d['preuve'] and len(d['sites']) == count, count
    assert is_accepted('c.json'), count
    text = pathlib.Path('c.json').read_text()
    assert text.count('"borne":') == 1
    pathlib.Path('false.json').write_text(text.replace('"borne":', '"borne":1'))
    assert not is_accepted('false.json'), count

# A radius of 0: each site serves its own commune; one of 1,000 km: any site serves all.
d = answer('implanter', '--nombre', '3', '--rayon', '0')
assert d['valeur'] == 3 and all(s['communes'] == [s['code']] for s in d['sites'])
d = answer('implanter', '--nombre', '2', '--rayon', '1000', '--certificat', 'c.json')
assert d['valeur'] == 90 and d['optimal'] and is_accepted('c.json')

# Saved, it is a scenario that covers what was promised.
three = answer('implanter', '--nombre', '3', '--rayon', '10')
pathlib.Path('p.gpkg').write_bytes(PROGRAM.with_name('allier.gpkg').read_bytes())
do('implanter', '--nombre', '3', '--rayon', '10', '--projet', 'p.gpkg', '--enregistrer', 'Trois')
left = answer('indicateurs', '--projet', 'p.gpkg', '--scenario', 'Trois')['zone_blanche']['communes']
assert left == 90 - three['valeur']
