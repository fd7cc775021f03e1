#!/usr/bin/env python3
"""What changed between two dates: terms that add up, against the figures of each date. usage: evolution.py PROGRAM"""
import pathlib

from support import answer, do, project


def difference(*arguments):
    """The answer, of which every figure before and its terms make the figure after."""
    d = answer('evolution', *arguments)
    for figure in d['avant']:
        if d['avant'][figure] is None or d['apres'][figure] is None:  # nothing is known of one date
            assert all(t['ecart'][figure] is None for t in d['termes']), figure
            continue
        assert d['avant'][figure] + sum(t['ecart'][figure] for t in d['termes']) == d['apres'][figure], figure
    return d


d = difference('--de', '2019-12-31', '--a', '2022-12-31')
assert (d['de'], d['a']) == ('2019-12-31', '2022-12-31')
counts = [d[when][figure] for figure in ('centres_sociaux', 'evs') for when in ('avant', 'apres')]
assert counts == [19, 20, 8, 12]

e = difference()
terms = {t['cause']: t for t in e['termes']}
opened = sorted(s['id'] for s in terms['structures_ouvertes']['structures'])
assert opened == ['cs-avermes', 'le-caquetoire', 'mjc-cosne', 'petit-peuple-du-bocage', 'polymorphe']
for cause in ('communes_fusionnees', 'donnees_corrigees', 'structures_fermees'):
    t = terms[cause]
    assert not (t['structures'] or t['communes'] or any(t['ecart'].values())), cause
attested = difference('--sans-hypotheses')
assert not attested['hypotheses'] and attested['apres']['communes_evs_seul'] == 5
year = difference('--de', '2021-12-31')
assert year['apres']['evs'] - year['avant']['evs'] == 2

# From a day before the first agrément nothing is known to have changed.
unknown = difference('--de', '2005-01-01')
assert unknown['communes_gagnees'] is unknown['communes_perdues'] is unknown['classes_differentes'] is None
assert all(t['communes_gagnees'] is None for t in unknown['termes'])

# Against indicateurs at each date.
now, then = answer('indicateurs'), answer('indicateurs', '--date', '2019-12-31')
for side, i in (('avant', then), ('apres', now)):
    assert e[side]['communes_avs'] == i['avs']['communes'] and e[side]['habitants_avs'] == i['avs']['population']
    assert e[side]['zones_blanches'] == i['zone_blanche']['communes']
assert set(e['communes_gagnees']) == set(then['zone_blanche']['codes']) - set(now['zone_blanche']['codes'])
assert e['classes_differentes'] and all(c['classe_avant'] != c['classe_apres'] for c in e['classes_differentes'])

# Another version of the project, at the same date: all that differs was corrected.
pathlib.Path('t.csv').write_text('structure,code_insee,debut,fin,source,reference\n'
                                 'polymorphe,03048,2021-01-01,,structure,lettre\n'
                                 'polymorphe,03001,2021-01-01,,structure,lettre\n')
do('importer', '--territoires', 't.csv', '--sortie', 'later.gpkg')
d = difference('--depuis-projet', project('earlier.gpkg'), '--projet', 'later.gpkg')
assert d['de'] == d['a']
assert [t['cause'] for t in d['termes'] if any(t['ecart'].values()) or t['structures']] == ['donnees_corrigees']
