#!/usr/bin/env python3
"""Scenarios: what they change, and that one made the base gives the figures that it gave.
usage: scenarios.py PROGRAM"""
from support import answer, do, project, run

p = ('--projet', project('p.gpkg'))
do('simuler', *p, '--evs', '03118', '--rayon', '12', '--enregistrer', 'Gannat')
do('simuler', *p, '--fermer', 'mjc-montlucon', '--enregistrer', 'Fermeture')
do('simuler', *p, '--depuis', 'Gannat', '--transformer', 'polymorphe', '--debut', '2025-01-01',
   '--enregistrer', 'Gannat, puis Polymorphe')

closed = answer('simuler', '--fermer', 'mjc-montlucon')
assert closed['communes_gagnees'] == [] and '03185' in closed['communes_perdues']
assert closed['qpv_perdus'] == ['Bien-Assis', 'Fontbouillant', 'Rive gauche (Pierre Leroux, Blanzat, La Verrerie)']
assert closed['apres']['structures']['centres_sociaux'] == 19
moved = answer('simuler', '--deplacer', 'polymorphe=03118')
assert moved['communes_gagnees'] == moved['communes_perdues'] == []  # the territory stays
turned = answer('simuler', '--transformer', 'polymorphe')['apres']['structures']
assert (turned['centres_sociaux'], turned['evs']) == (21, 11)
both = answer('simuler', '--etendre', 'polymorphe=03118,03001', '--reduire', 'l-accorderie=03095')
assert both['ecart']['avs']['communes'] == len(both['communes_gagnees']) - len(both['communes_perdues'])

listed = [(s['nom'], s['origine'], s['debut'], s['changements'], s['inapplicables'])
          for s in answer('scenarios', *p)['scenarios']]
assert listed == [('Gannat', None, None, 1, []), ('Fermeture', None, None, 1, []),
                  ('Gannat, puis Polymorphe', 'Gannat', '2025-01-01', 2, [])]

# A comparison parts the communes; a comma in a name does not part two names.
d = answer('scenarios', '--comparer', 'base', 'Gannat', *p)
parts = [code for part in ('seulement_a', 'seulement_b', 'dans_les_deux', 'dans_aucun')
         for code in d[f'communes_{part}']]
assert len(set(parts)) == len(parts) == 317
assert [i['ecart'] for i in d['indicateurs'] if i['indicateur'] == 'evs'] == [1]
d = answer('scenarios', '--comparer', 'Gannat, puis Polymorphe,base', *p)
assert (d['a'], d['b']) == ('Gannat, puis Polymorphe', 'base')

# Two merged; those that contradict one another are refused, with what contradicts what.
do('scenarios', '--fusionner', 'Gannat', 'Fermeture', '--en', 'Ensemble', *p)
together = answer('indicateurs', '--scenario', 'Ensemble', *p)
do('simuler', '--depuis', 'Gannat', '--etendre', 'mjc-montlucon=03001', '--enregistrer', 'Contraire', *p)
done = run('scenarios', '--fusionner', 'Fermeture', 'Contraire', '--en', 'Impossible', *p)
told = done.stderr.splitlines()
assert done.returncode == 1 and any(line.startswith('erreur : ') for line in told), told
words = ('MJC', 'Fermeture', 'fermer', 'Contraire', 'étendre')
assert any(line.startswith('contradiction') and all(w in line for w in words) for line in told), told

# Copied, renamed, made the base.
do('scenarios', '--copier', 'Ensemble', '--en', 'Copie', *p)
do('scenarios', '--renommer', 'Ensemble', '--en', 'Tout', *p)
do('scenarios', '--retenir', 'Tout', *p)
base = answer('indicateurs', *p)
for name in ('centre_social', 'evs_seul', 'avs', 'zone_blanche', 'qpv', 'structures'):
    assert together[name] == base[name], name
do('indicateurs', '--scenario', 'Contraire', *p)
do('indicateurs', '--scenario', 'Fermeture', *p)  # which closes what is closed
do('scenarios', '--supprimer', 'Copie', *p)
left = answer('scenarios', *p)['scenarios']
assert [s['nom'] for s in left] == ['Gannat', 'Fermeture', 'Gannat, puis Polymorphe', 'Contraire']
assert left[2]['origine'] == 'Gannat'
