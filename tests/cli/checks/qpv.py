#!/usr/bin/env python3
"""`qpv` and `indicateurs` name the same QPV without structure, whatever the date. usage: qpv.py PROGRAM"""
import itertools
import re
import sqlite3

from support import answer, do, page_words, project, run

path = project('qpv.gpkg')
with sqlite3.connect(path) as base:
    # An agrément that ends, and a QPV whose link is supposed.
    base.execute("UPDATE maillage_agrements SET fin = '2021-06-30' WHERE structure = 'mjc-montlucon'")
    base.execute("UPDATE qpv SET source = 'hypothese' WHERE nom LIKE 'Les Ailes%'")


def gaps(command, *options):
    found = answer(command, '--projet', path, *options)
    return sorted(q['nom'] for q in found['qpv'] if q['sans_structure']) if command == 'qpv' \
        else sorted(found['qpv']['sans_structure'] or [])  # null at a date of which nothing is known


told = set()
for date, options in itertools.product(
        ('1800-01-01', '2018-12-31', '2019-01-01', '2021-06-30', '2021-07-01', '2022-12-31', '2023-12-31'),
        ((), ('--sans-hypotheses',))):
    listed = gaps('qpv', '--date', date, *options)
    assert listed == gaps('indicateurs', '--date', date, *options), (date, options, listed)
    told.add(tuple(listed))
assert len(told) >= 4, told

# From 2024 on other QPV are in force; the old ones are still there to be asked for.
late = run('qpv', '--date', '2024-01-01')
assert late.returncode == 0 and not late.stderr and 'génération 2024' in late.stdout.splitlines()[0]
assert len(answer('qpv', '--date', '2024-01-01', '--generation', '2015')['qpv']) == 7
ended = do('qpv', '--projet', path, '--date', '2022-01-01').replace('\u00a0', ' ')
assert 'Pas de structure (MJC – Centre social de Montluçon : sans agrément à cette date)' in ended, ended
supposed = do('qpv', '--projet', path, '--sans-hypotheses').replace('\u00a0', ' ')
assert 'Pas de structure attestée (Centre social Barjavel : lien supposé)' in supposed, supposed

# On the pages every QPV is named, on the map, in an inset or in a list.
NAMES = [q['nom'] for q in answer('qpv')['qpv']]
for theme, paper in itertools.product(('qpv', 'couverture'), ('A4', 'A3')):
    do('carte', '--theme', theme, '--page', paper, '--sortie', 'page.pdf')
    words = page_words('page.pdf').replace('’', "'")  # names are set as a text is
    for name in NAMES:  # a name may be broken after its hyphen
        assert all(word in words for word in re.split('[ -]', name)), (theme, paper, name)
    for title in ('Montluçon', 'Moulins', 'Vichy – Cusset'):
        assert title in words, (theme, paper, title)
none = project('none.gpkg')
with sqlite3.connect(none) as base:
    base.execute('DELETE FROM qpv')
do('carte', '--projet', none, '--sortie', 'page.pdf')
assert 'QPV' not in page_words('page.pdf')
