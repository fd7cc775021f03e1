#!/usr/bin/env python3
"""What only supposed rows say is nowhere shown as known, and what nothing attests is nowhere white.
usage: knowledge.py PROGRAM [PART/PARTS [PROJECTS]]"""
import csv
import io
import random
import re
import sqlite3
import sys

from support import answer, do, of_this_part, page_words, project, refused

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


def rows_of(path):
    """All rows, and those that are supposed: of a structure also where its seat or its federation is."""
    with sqlite3.connect(path) as base:
        counts = [base.execute(f'SELECT count(*), total(source = "hypothese") FROM {name}').fetchone()
                  for name in ('maillage_agrements', 'maillage_territoires', 'qpv')]
        counts.append(base.execute(
            "SELECT count(*), total(source = 'hypothese'"
            " OR (code_insee_siege IS NOT NULL AND source_siege = 'hypothese')"
            " OR (federe IS NOT NULL AND source_federe = 'hypothese')) FROM structures").fetchone())
    return sum(rows for rows, _ in counts), int(sum(supposed for _, supposed in counts))


def typed(text):
    """Words with plain spaces."""
    return re.sub(r'[\u00a0\u202f]', ' ', text)


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
    rows, supposed_rows = rows_of(path)
    assert (d['lignes']['total'], d['lignes']['supposees']) == (rows, supposed_rows) and d['hypotheses']
    told = typed(do('zones-blanches', *state).splitlines()[-1])
    assert ('Repose sur' in told) == (supposed_rows > 0), told
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
    assert d['lignes'] == {'total': rows - supposed_rows, 'supposees': 0, 'part_supposee': 0.0} and not d['hypotheses']
    assert ('aucune ligne du projet' in typed(do('zones-blanches', *bare).splitlines()[-1])) == (supposed_rows == 0)
    assert (d['centre_social']['borne'], d['sans_centre_social']['borne']) == ('au_moins', 'au_plus')
    assert {code for code, row in table(*bare).items() if row['classe'] == 'zone_blanche'} == white
    assert {c for s in answer('zones-blanches', *bare)['secteurs'] for c in s['communes']} == white
    for f in answer('rapprocher', '--projet', path, '--sans-hypotheses')['publies']:
        assert f['unite'] != '%' or f['accord'] is None, f
        assert f['accord'] is not False or f['id'] != 'evs_seul', f  # attested rows are no bound of it
    check_bounds(bare)
    check_lists(path, bare, white, unattested)
    for command in (('indicateurs',), ('zones-blanches',), ('implanter', '--rayon', '10'), ('conseil',)):
        assert 'attesté' in do(*command, *bare).splitlines()[-1], command
    do('carte', *bare, '--sortie', 'bare.pdf')
    words = page_words('bare.pdf')
    assert 'faits attestés seuls' in re.sub(r'\s', ' ', words) and 'reconstitué' not in words
    assert 'suppos' not in re.sub('lignes supposées|aucune ligne du projet n’est supposée', '', words)
    assert re.search(fr'Non attestée.*?\({len(unattested)} communes?\)', words), words


def check_bounds(bare):
    """Beside each number of attested rows alone, and each share, stands what it bounds."""
    for line in typed(do('indicateurs', *bare)).splitlines():
        for word, label in (('au moins', 'couvertes par un centre social'), ('au plus', 'non couvertes par un'),
                            ('au moins', 'couvertes par une structure'), ('au moins', 'zones blanches  '),
                            ('au plus', 'QPV sans structure  ')):
            if line.startswith(label):
                shown = len(re.findall(r'[\d,]+ %|  [\d ]+', line))
                assert line.count(word) >= min(shown, 1) and ('%' not in line or line.count(word) == 4), line
    definitions = typed(do('indicateurs', '--definitions', *bare))
    for line in definitions.splitlines():
        if line.startswith(('couvertes par un centre', 'couvertes par une', 'non couvertes')):
            assert len(re.findall('au moins|au plus', line)) == 3, line
    for one in answer('indicateurs', '--definitions', *bare)['definitions']:
        assert one['centre_social']['borne'] == 'au_moins' and 'borne' not in one['evs_seul'], one


def check_lists(path, bare, white, unattested):
    """What nothing attests stands in each list as what it is."""
    advised = answer('conseil', *bare)['communes']
    assert {c['code'] for c in advised if c['secteur'] is None} == unattested, advised[:2]
    assert {c['code'] for c in advised if c['secteur'] is not None} == white
    assert all(c['classe'] == 'non_attestee' for c in advised if c['secteur'] is None)
    asked = answer('implanter', '--rayon', '300', *bare)['a_couvrir']
    assert asked['non_attestees'] == len(unattested) and asked['communes'] == len(unattested | white), asked
    changed = answer('evolution', '--projet', path, '--sans-hypotheses')
    for side in ('avant', 'apres'):
        parts = ('communes_avs', 'zones_blanches', 'non_attestees')
        assert sum(changed[side][part] for part in parts) == changed[side]['communes'], changed[side]
    if not white:
        assert typed(do('zones-blanches', *bare)).startswith('Aucune zone blanche attestée.')
    simulated = answer('simuler', '--evs', '03190', *bare)
    assert simulated['apres']['scenario'] is None and simulated['avant']['scenario'] is None


def check_qpvs(path):
    """A structure of which only supposed agréments are known gives a QPV nothing that is attested."""
    with sqlite3.connect(path) as base:
        base.execute("UPDATE maillage_agrements SET source = 'hypothese' WHERE structure = 'mjc-montlucon'")
        linked = {name for (name,) in base.execute("SELECT nom FROM qpv WHERE structures = 'mjc-montlucon'")}
    listed = {q['nom']: q for q in answer('qpv', '--projet', path)['qpv']}
    assert linked and all(listed[name]['suppose'] and listed[name]['structures_supposees'] for name in linked)
    assert typed(do('qpv', '--projet', path)).count('(supposé)') == len(linked)
    bare = answer('qpv', '--projet', path, '--sans-hypotheses')['qpv']
    assert linked <= {q['nom'] for q in bare if q['sans_structure']} and not any(q['suppose'] for q in bare)
    assert typed(do('qpv', '--projet', path, '--sans-hypotheses')).count('agrément supposé') == len(linked)
    figures = answer('indicateurs', '--projet', path, '--sans-hypotheses')['qpv']
    assert figures['borne'] == 'au_plus' and linked <= set(figures['sans_structure'])
    do('carte', '--projet', path, '--theme', 'qpv', '--sortie', 'qpv.pdf')
    assert f'QPV avec structure, supposé ({len(linked)})' in typed(page_words('qpv.pdf'))


def check_unknown(path):
    """Of communes of unknown population nothing says that they are empty."""
    with sqlite3.connect(path) as base:
        base.execute('UPDATE communes SET population = NULL')
        base.execute('DELETE FROM qpv')
    site = ('--evs', '03190', '--rayon', '10')
    do('simuler', '--projet', path, *site, '--enregistrer', 'essai')
    commands = (('indicateurs',), ('indicateurs', '--definitions'), ('indicateurs', '--preuve'),
                ('zones-blanches',), ('conseil',), ('simuler', *site), ('evolution',), ('scenarios',),
                ('scenarios', '--comparer', 'base,essai'),
                ('fiche', '--scenario', 'essai'))
    for command in commands:
        for options in ((), ('--sans-hypotheses',)):
            text = typed(do(*command, '--projet', path, *options))
            assert not re.search(r'(?<![\d ,])0 habitants?\b', text), (command, options, text)
            lines = text.splitlines()
            for before, line in zip(['', *lines], lines):
                inhabitants = line.strip().lower().startswith(('leurs habitants', 'habitants'))
                of_none = re.search(r'\b0 \(0,0 %\)|au moins 0 ', before)  # of no commune there are none
                assert not inhabitants or of_none or not re.search(r' [+−]?0\b', line), (command, line)
            zeros(answer(*command, '--projet', path, *options), command)
    for options in (('--objectif', 'population'), ('--front',)):
        assert 'population' in refused(1, 'implanter', '--projet', path, '--rayon', '10', *options)
    for page in (('carte',), ('carte', '--theme', 'ecart', '--scenario', 'essai'), ('fiche', '--scenario', 'essai')):
        do(*page, '--projet', path, '--sortie', 'page.pdf')
        words = typed(page_words('page.pdf'))
        assert not re.search(r'(?<![\d ,])0 habitant|0,0 % des habitants', words), (page, words)
    figures = answer('indicateurs', '--projet', path)['qpv']
    assert figures['total'] == 0 and figures['sans_structure'] is None, figures


def zeros(json, place):
    """No count of inhabitants is 0 where something is counted."""
    if isinstance(json, dict):
        for key, value in json.items():
            counts = ('gagne_aussi',) if 'gagne_aussi' in json else ('communes', 'a', 'communes_gagnees')
            counted = any(json.get(count) for count in counts)
            assert not (key.startswith(('population', 'taux_population', 'habitants')) and value == 0 and counted
                        and key not in ('population_inconnue', 'population_min')), (place, key, json)
            zeros(value, (*place, key))
    elif isinstance(json, list):
        for value in json:
            zeros(value, place)


def supposed(path, share, seed):
    """Each row of the project is a supposition with this chance."""
    chance = random.Random(seed)
    with sqlite3.connect(path) as base:
        for name, column in (('maillage_agrements', 'source'), ('maillage_territoires', 'source'), ('qpv', 'source'),
                             ('structures', 'source_siege'), ('structures', 'source_federe')):
            for (row,) in base.execute(f'SELECT rowid FROM {name}').fetchall():
                source = 'hypothese' if chance.random() < share else 'structure'
                base.execute(f'UPDATE {name} SET {column} = ? WHERE rowid = ?', (source, row))
    return path


def check_supposed(seed):
    """A project of which each row is supposed by chance: some of them, all, none, then any share."""
    share = (0.3, 1, 0)[seed] if seed < 3 else random.Random(seed).random()
    check(supposed(project('p.gpkg'), share, seed), random.Random(seed).choice(('2022-12-31', '2019-12-31')))


def one_federation():
    """Nothing but the federation of one structure is supposed: that is told all the same."""
    path = supposed(project('federation.gpkg'), 0, 0)
    with sqlite3.connect(path) as base:
        base.execute("UPDATE structures SET source_federe = 'hypothese' WHERE id = "
                     "(SELECT min(id) FROM structures WHERE federe = 1)")
    assert answer('indicateurs', '--projet', path)['supposes']['structures']['federes'] == 1
    assert answer('verifier', '--projet', path)['lignes']['supposees'] == 1
    assert 'Repose sur' in typed(do('indicateurs', '--projet', path).splitlines()[-1])
    assert answer('fiche', '--questions', '--projet', path)['lignes']['supposees'] == 1


def one_row_more():
    """One row attested more is shown everywhere: the seat of the Caf becomes known."""
    path = project('moulins.gpkg')
    before = table('--projet', path, '--sans-hypotheses')['03190']['classe']
    with sqlite3.connect(path) as base:
        base.execute("INSERT INTO maillage_territoires (structure, code_insee, source, reference, fichier, ligne) "
                     "VALUES ('polymorphe', '03190', 'structure', 'essai', '', 0)")
    assert before == 'non_attestee' and table('--projet', path, '--sans-hypotheses')['03190']['classe'] == 'evs_seul'
    assert table('--projet', path)['03190']['attestee'] == 'oui'


PROJECTS = int(sys.argv[3]) if len(sys.argv) > 3 else 3
CHECKS = [lambda: check(project('own.gpkg'), '2022-12-31'), *(lambda seed=seed: check_supposed(seed)
                                                                for seed in range(PROJECTS)),
          lambda: check_qpvs(project('qpv.gpkg')), lambda: check_unknown(project('unknown.gpkg')),
          one_federation, one_row_more]
for each in of_this_part(CHECKS):
    each()
