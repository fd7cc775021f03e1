#!/usr/bin/env python3
"""The three definitions of coverage beside one another: a commune flips only between classes that differ.
usage: definitions.py PROGRAM"""
from support import answer

d = answer('indicateurs', '--definitions')
assert d['bascules']
for b in d['bascules']:
    assert len(set(b['classes'].values())) > 1, b
    for x in d['definitions']:
        covered = b['code'] in x['avs']['codes']
        assert covered == (b['classes'][x['definition']] != 'zone_blanche') == bool(b['faits'][x['definition']]), b

d = answer('indicateurs', '--definitions', '--rayon', '12,5')
assert [x['definition'] for x in d['definitions']] == ['siege', 'territoire_declare', 'rayon']
assert d['definitions'][1]['avs']['communes'] == 227 and d['rayon_km'] == 12.5
