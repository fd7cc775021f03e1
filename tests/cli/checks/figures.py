#!/usr/bin/env python3
"""The figures of the Allier that the schéma and its annexes give. usage: figures.py PROGRAM"""
from support import answer, do

FIVE = ['03082', '03084', '03100', '03102', '03138']  # the communes that the schéma names as served by an EVS alone

d = answer('indicateurs')
blocks = ('centre_social', 'sans_centre_social', 'evs_seul', 'avs', 'zone_blanche')
assert [d['communes'], *(d[b]['communes'] for b in blocks)] == [317, 220, 97, 7, 227, 90]
assert list(d['structures'].values()) == [20, 12, 17, 16, 11]
assert set(FIVE) <= set(d['evs_seul']['codes'])
assert d['qpv']['total'] == 7 and len(d['qpv']['sans_structure']) == 2
assert 'Vichy (Centre)' in d['qpv']['sans_structure']
years = [(y['annee'], y['centres_sociaux'], y['evs']) for y in d['evolution']]
assert years == [(2019, 19, 8), (2020, 19, 9), (2021, 19, 10), (2022, 20, 12)]

attested = answer('indicateurs', '--sans-hypotheses')
assert attested['evs_seul']['codes'] == FIVE and attested['centre_social']['communes'] == 11
assert attested['structures']['centres_sociaux'] == 20 and attested['structures']['evs'] == 12
day = answer('indicateurs', '--date', '2020-06-30')
assert day['structures']['centres_sociaux'] == 19 and day['structures']['evs'] == 9

assert sum(len(s['communes']) for s in answer('zones-blanches')['secteurs']) == 90
assert [q['sans_structure'] for q in answer('qpv')['qpv']].count(True) == 2

# CSV holds numbers that a spreadsheet can add, and a decimal comma is a number.
assert '\ncommunes,317,1.000000,335628,' in do('indicateurs', '--format', 'csv')
comma, point = (do('simuler', '--evs', '03118', '--rayon', r, '--format', 'csv') for r in ('12,5', '12.5'))
assert comma == point
