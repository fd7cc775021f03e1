#!/usr/bin/env python3
"""Simulations, counted again from the exported table of communes alone; by radius and by travel time.
usage: simulation.py PROGRAM"""
import csv
import json
import math

from support import answer, do, run

do('exporter', '--quoi', 'communes', '--sortie', 'communes.csv')
with open('communes.csv', encoding='utf-8-sig') as file:
    rows = {row['code_insee']: row for row in csv.DictReader(file)}
assert len(rows) == 317
place = {code: (float(row['x_l93']), float(row['y_l93'])) for code, row in rows.items()}


def split(codes):
    """Those that were blank, and those that were covered already."""
    gained = sorted(c for c in codes if rows[c]['classe'] == 'zone_blanche')
    return gained, sorted(c for c in codes if rows[c]['classe'] != 'zone_blanche')


# By radius.
gained, redundant = split([c for c in rows if math.dist(place[c], place['03118']) <= 12_000])
d = answer('simuler', '--evs', '03118', '--rayon', '12')
assert (d['communes_gagnees'], d['redondance']) == (gained, redundant)
assert d['population_gagnee'] == sum(int(rows[c]['population']) for c in gained)
assert d['ecart']['avs']['communes'] == len(gained)

# By travel time: every commune to Gannat and to Moulins at 50 km/h in a straight line; 03001 to Gannat is forgotten.
minutes = {(code, site): math.dist(p, place[site]) / 1000 / 50 * 60
           for site in ('03118', '03190') for code, p in place.items() if (code, site) != ('03001', '03118')}
written = {pair: f'{m:.2f}' for pair, m in minutes.items()}
with open('trajets.csv', 'w', encoding='utf-8') as file:
    file.write('origine;destination;minutes\n')
    file.writelines(f'{a};{b};{m.replace(".", ",")}\n' for (a, b), m in written.items())
done = run('simuler', '--evs', '03118', '--temps', '15', '--matrice', 'trajets.csv', '--format', 'json')
assert done.returncode == 0, done.stderr
told = done.stderr.splitlines()
assert any('inaccessibles (1)' in line and '03001 → 03118' in line for line in told), told
reached = {a for (a, b), m in written.items() if b == '03118' and float(m) <= 15} | {'03118'}
gained, redundant = split(reached)
d = json.loads(done.stdout)
assert gained and (d['communes_gagnees'], d['redondance']) == (gained, redundant)

# Kept in the project it answers the same; a site that the matrix does not know serves itself.
do('importer', '--matrice', 'trajets.csv', '--sortie', 'p.gpkg')
assert answer('simuler', '--projet', 'p.gpkg', '--evs', '03118', '--temps', '15') == d
sited = answer('implanter', '--projet', 'p.gpkg', '--nombre', '1', '--temps', '15')
site = sited['sites'][0]
assert sited['optimal'] and sited['valeur'] == site['apport_seul'] == len(site['communes']) >= len(gained)
