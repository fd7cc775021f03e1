#!/usr/bin/env python3
"""What is advised for zones blanches: each change holds its commune; applied, it covers it and brings what it says,
and no more. usage: advice.py PROGRAM"""
from support import answer, do, project, refused

d = answer('conseil')
assert len(d['communes']) == 90
patches = [c['secteur'] for c in d['communes']]
assert patches == sorted(patches)
for c in d['communes']:
    assert {k['genre'] for k in c['conseils']} == {'extension', 'ouverture'}, c
    for k in c['conseils']:
        assert c['code'] in k['communes'], (c, k)
        assert len(k['communes']) == 1 + len(k['gagne_aussi']) + len(k['deja_couvertes']), (c, k)
for c in answer('conseil', '--rayon', '2,5')['communes']:
    assert all(k['de_plus'] <= 2.5 for k in c['conseils'] if k['genre'] == 'ouverture'), c

p = project('p.gpkg')
blank = do('zones-blanches', '--format', 'csv').splitlines()[1].split(',')[1]
applied = answer('conseil', '--projet', p, '--commune', blank, '--appliquer', 'Essai')
assert [c['code'] for c in applied['communes']] == [blank] and applied['scenario'] == 'Essai'
also = applied['communes'][0]['conseils'][0]['gagne_aussi']
left = answer('indicateurs', '--projet', p, '--scenario', 'Essai')['zone_blanche']
assert left['communes'] == 90 - 1 - len(also) and not {blank, *also} & set(left['codes'])
assert answer('indicateurs', '--projet', p)['zone_blanche']['communes'] == 90  # the base stays
again = refused(1, 'conseil', '--projet', p, '--commune', blank, '--appliquer', 'Essai')
assert blank in again and 'déjà couverte' in again

# In sentences and rows.
one = [line for line in do('conseil', '--commune', blank).splitlines() if line.startswith('  Étendre ')]
assert any(' de plus' in line or ' éloignée' in line for line in one), one
# A title, 90 communes, and what it rests on.
assert len(do('conseil').splitlines()) == 92 and len(do('conseil', '--format', 'csv').splitlines()) == 181
