#!/usr/bin/env python3
"""What only supposed rows say is nowhere shown as known, and what nothing attests is nowhere white.
usage: knowledge.py PROGRAM [PROJECTS]"""
import csv
import io
import random
import re
import sqlite3
import sys

from support import answer, do, page_words, project

KINDS = {'animation_globale': 'centre_social', 'evs': 'evs'}
WORDS = {(True, False): 'centre_social', (True, True): 'centre_social_et_evs', (False, True): 'evs_seul'}


def covered(path, date, attested_only):
    """The communes in the territory of a centre social, of an EVS, from the rows of the file alone."""
    with sqlite3.connect(path) as base:
        def rows(table, columns):
            return [row for *row, source, begin, end in
                    base.execute(f'SELECT {columns}, source, debut, fin FROM maillage_{table}')
                    if (begin or '') <= date <= (end or '9999') and not (attested_only and source == 'hypothese')]
        kinds = {}
        for structure, kind in rows('agrements', 'structure, type'):
            kinds.setdefault(structure, set()).add(KINDS.get(kind))
        by = {'centre_social': set(), 'evs': set()}
        for structure, commune in rows('territoires', 'structure, code_insee'):
            for kind in kinds.get(structure, set()) & set(by):
                by[kind].add(commune)
    return by['centre_social'], by['evs']


def table(*options):
    text = do('exporter', '--quoi', 'communes', '--sortie', 'communes.csv', *options) and open('communes.csv').read()
    return {row['code_insee']: row for row in csv.DictReader(io.StringIO(text))}


def check(path, date):
    state = ('--projet', path, '--date', date)
    cs, evs = covered(path, date, False)
    known_cs, known_evs = covered(path, date, True)
    surely = set(answer('rapprocher', '--projet', path, '--mondes')['mondes']['avs']['surement_pas']) \
        if date == '2022-12-31' else set()
    everything = set(table(*state))

    # With hypotheses: how many of each figure are supposed, and the class of each commune with its worth.
    d = answer('indicateurs', *state)
    assert d['centre_social']['communes'] == len(cs) and d['centre_social']['supposees'] == len(cs - known_cs)
    assert d['avs']['communes'] == len(cs | evs)
    assert d['avs']['supposees'] == len((cs | evs) - known_cs - known_evs)
    assert d['lignes']['supposees'] <= d['lignes']['total'] and d['hypotheses']
    for code, row in table(*state).items():
        kinds = (code in cs, code in evs)
        assert row['classe'] == WORDS.get(kinds, 'zone_blanche'), code
        assert row['attestee'] == ('' if not any(kinds) else 'oui' if code in known_cs | known_evs else 'non'), code

    # Without: what no attested row names is neither covered nor white, unless it surely is.
    bare = (*state, '--sans-hypotheses')
    d = answer('indicateurs', *bare)
    unknown = everything - known_cs - known_evs
    white, unattested = set(d['zone_blanche']['codes']), set(d['non_attestee']['codes'])
    assert white | unattested == unknown and not white & unattested and white <= surely, white
    assert d['lignes']['supposees'] == 0 and not d['hypotheses']
    assert (d['centre_social']['borne'], d['sans_centre_social']['borne']) == ('au_moins', 'au_plus')
    assert {code for code, row in table(*bare).items() if row['classe'] == 'zone_blanche'} == white
    assert {c for s in answer('zones-blanches', *bare)['secteurs'] for c in s['communes']} == white
    for f in answer('rapprocher', '--projet', path, '--sans-hypotheses')['publies']:
        assert f['unite'] != '%' or f['accord'] is None, f
    for command in (('indicateurs',), ('zones-blanches',), ('implanter', '--rayon', '10'), ('conseil',)):
        assert 'attesté' in do(*command, *bare).splitlines()[-1], command
    do('carte', *bare, '--sortie', 'bare.pdf')
    words = page_words('bare.pdf')
    assert 'faits attestés seuls' in re.sub(r'\s', ' ', words) and 'reconstitué' not in words
    assert 'suppos' not in re.sub('lignes supposées|aucune ligne du projet n’est supposée', '', words)
    assert re.search(fr'Non attestée.*?\({len(unattested)}\)', words), words


def supposed(path, share, seed):
    """Each row of the project is a supposition with this chance."""
    chance = random.Random(seed)
    with sqlite3.connect(path) as base:
        for name in ('agrements', 'territoires'):
            for (row,) in base.execute(f'SELECT rowid FROM maillage_{name}').fetchall():
                source = 'hypothese' if chance.random() < share else 'structure'
                base.execute(f'UPDATE maillage_{name} SET source = ? WHERE rowid = ?', (source, row))
    return path


check(project('own.gpkg'), '2022-12-31')
for seed in range(int(sys.argv[2]) if len(sys.argv) > 2 else 3):
    share = (0.3, 1, 0)[seed] if seed < 3 else random.Random(seed).random()
    check(supposed(project('p.gpkg'), share, seed), random.Random(seed).choice(('2022-12-31', '2019-12-31')))

# One row attested more is shown everywhere: the seat of the Caf becomes known.
path = project('moulins.gpkg')
before = table('--projet', path, '--sans-hypotheses')['03190']['classe']
with sqlite3.connect(path) as base:
    base.execute("INSERT INTO maillage_territoires (structure, code_insee, source, reference, fichier, ligne) "
                 "VALUES ('polymorphe', '03190', 'structure', 'essai', '', 0)")
assert before == 'non_attestee' and table('--projet', path, '--sans-hypotheses')['03190']['classe'] == 'evs_seul'
assert table('--projet', path)['03190']['attestee'] == 'oui'
