#!/usr/bin/env python3
"""The reconciliation of published figures, held to what a reader of the schéma can reckon by hand.
usage: published.py PROGRAM"""
import pathlib

from support import answer, do

HEAD = 'id,libelle,valeur,unite,precision,date,reference\n'

# The schéma contradicts itself: 69 % and 72 % of 317 communes leave no room for five that have only an EVS.
d = answer('rapprocher')
assert [f['id'] for f in d['publies'] if not f['accord']] == ['evs_seul']
assert d['compatible'] is False and d['solutions']['nombre'] == 0
conflicts = [['evs_seul', 'taux_avs', 'taux_cs'], ['evs_seul', 'taux_avs', 'taux_sans_cs']]
assert sorted(map(sorted, d['conflits'])) == conflicts
assert d['corrections'] == [['evs_seul'], ['taux_avs']]
without_evs, without_avs = (c['possible'] for c in d['corrections_detail'][:2])
assert without_evs == [{'id': 'evs_seul', 'communes': [7, 11], 'valeur': [7, 11]}]
assert without_avs[0]['valeur'] == [70, 71]

# Other roundings, and the 320 communes of before the mergers, under which it could agree.
readings = {(tuple((c['arrondi'], c['communes']) for c in reading['chiffres']),
             reading['solutions']['centre_social'][0], reading['solutions']['avs'][1]) for reading in d['lectures']}
of_317 = (('inferieur', 317), ('superieur', 317), ('superieur', 317))
of_320 = (('demi_superieur', 320), ('demi_superieur', 320), ('demi_superieur', 317))
assert readings >= {(of_317, 221, 226), (of_320, 222, 227)}
assert [f['communes_en_jeu'] for f in d['publies'] if not f['accord']] == [['03106', '03257']]

# The worlds that the figures leave possible.
worlds = answer('rapprocher', '--mondes')['mondes']
assert worlds['ecartes'] == ['evs_seul'] and worlds['centre_social']['communes'] == [218, 220]
assert [round(n / worlds['population'], 3) for n in worlds['centre_social']['population']] == [0.436, 0.903]
assert worlds['centre_social']['question']['nom'] == 'Moulins' and len(worlds['avs']['surement']) == 16
sentences = do('rapprocher', '--mondes')
assert 'au plus 220 + 5 = 225 communes couvertes, quand il en faut au moins 227' in sentences
assert '\n  Moulins (03190) est-elle couverte' in sentences

# A table that agrees, and one of two dates.
pathlib.Path('agrees.csv').write_text(HEAD + 'taux_cs,a,69,%,1,2022-12-31,p\nevs_seul,b,9,communes,1,2022-12-31,p\n'
                                      'taux_avs,c,72,%,1,2022-12-31,p\n')
d = answer('rapprocher', '--publies', 'agrees.csv')
assert d['compatible'] and {'centre_social': 219, 'evs_seul': 9, 'avs': 228} in d['solutions']['liste']
assert d['conflits'] == d['corrections'] == d['lectures'] == []
pathlib.Path('two-dates.csv').write_text(HEAD + 'taux_cs,a,69,%,1,2022-12-31,p\ntaux_avs,c,50,%,1,2022-12-31,p\n'
                                         'taux_cs_2021,d,40,%,1,2021-12-31,p\n')
d = answer('rapprocher', '--publies', 'two-dates.csv')
assert d['date'] == '2022-12-31' and d['conflits'] == [['taux_cs', 'taux_avs']]
assert [(o['date'], o['compatible']) for o in d['autres_dates']] == [('2021-12-31', True)]
