#!/usr/bin/env python3
"""Equity and exports of needs, worked out again from what other commands say: quintiles, gap, concentration index and
its curve, distances, in exact fractions; a secret is a number in no file that goes out.
usage: need_equity.py PROGRAM"""
import csv
import json
import random
import shutil
import sqlite3
from fractions import Fraction

from support import PROGRAM, answer, do, refused

COMMUNES = [row[0] for row in
            sqlite3.connect(PROGRAM.with_name('allier.gpkg')).execute('SELECT code_insee FROM communes ORDER BY 1')]


def facts(name, draw, secrets):
    """A project with unemployed and active people, ties among the rates, some secret, small or nowhere."""
    with open('faits.csv', 'w', encoding='utf-8') as file:
        file.write('CODGEO;P20_CHOM1564;P20_ACT1564\n')
        for code in draw.sample(COMMUNES, 300):
            active = draw.choice([4, 20, 40, 60, 80, 100, 120])
            jobless = draw.randint(0, active // 2)
            file.write(f'{code};{"s" if draw.random() < secrets else jobless};{active}\n')
    do('importer', '--besoins', 'faits.csv', '--sortie', name)


def communes_of(project, *arguments):
    """Code → population, covered, kilometres: by the table of communes."""
    do('exporter', '--projet', project, '--quoi', 'communes', '--sortie', 'communes.csv', *arguments)
    with open('communes.csv', encoding='utf-8', newline='') as file:
        rows = list(csv.DictReader(file))
    return {row['code_insee']: (int(row['population']) if row['population'] else None,
                                row['classe'] not in ('zone_blanche', 'non_attestee'),
                                float(row['distance_km'])) for row in rows}


def needs_of(project):
    """Code → rate as a fraction, of the communes whose own value counts."""
    told = answer('besoins', '--projet', project, '--indicateur', 'chomage')
    counts = {stem: {value['code']: value['valeur'] for value in
                     answer('besoins', '--projet', project, '--mesure', stem)['valeurs']}
              for stem in ('CHOM1564', 'ACT1564')}
    return {value['code']: Fraction(int(counts['CHOM1564'][value['code']]), int(counts['ACT1564'][value['code']]))
            for value in told['valeurs'] if value['etat'] == 'connu' and counts['ACT1564'][value['code']] >= 11}


def equity(needs, communes):
    """All of it, by the definitions alone."""
    blocks = {}
    for code, need in needs.items():
        if communes[code][0] is not None:
            blocks.setdefault(need, []).append(code)
    people = {need: sum(communes[code][0] for code in codes) for need, codes in blocks.items()}
    covered = {need: sum(communes[code][0] for code in codes if communes[code][1]) for need, codes in blocks.items()}
    everybody, served = sum(people.values()), sum(covered.values())
    quintiles = [[0, 0, []] for _ in range(5)]
    before = 0
    for need in sorted(blocks):
        middle = Fraction(2 * before + people[need], 2 * everybody)
        quintile = quintiles[min(4, int(middle * 5))]
        quintile[0] += people[need]
        quintile[1] += covered[need]
        quintile[2] += blocks[need]
        before += people[need]
    shares = [Fraction(quintile[1], quintile[0]) if quintile[0] else None for quintile in quintiles]
    mean = Fraction(served, everybody)
    covariance, before, curve = Fraction(0), 0, [(0, 0)]
    for need in sorted(blocks, reverse=True):
        rank = Fraction(2 * before + people[need], 2 * everybody)
        share = Fraction(covered[need], people[need]) if people[need] else 0
        covariance += Fraction(people[need], everybody) * (share - mean) * (rank - Fraction(1, 2))
        before += people[need]
        curve.append((Fraction(before, everybody), curve[-1][1] + Fraction(covered[need], served)))
    known = [(population, kilometres) for population, _, kilometres in communes.values() if population is not None]
    return {'quintiles': [(q[0], q[1], sorted(q[2]), share) for q, share in zip(quintiles, shares)],
            'gap': None if shares[4] is None or shares[0] is None else shares[4] - shares[0],
            'concentration': 2 * covariance / mean, 'erreygers': 8 * covariance, 'curve': curve,
            'far': [sum(p for p, km in known if km > limit) for limit in (10, 15, 20)],
            'mean': sum(p * km for p, km in known) / sum(p for p, _ in known)}


def close(told, expected, what):
    assert (told is None) == (expected is None), what
    assert told is None or abs(told - float(expected)) < 1e-9, (what, told, float(expected))


def compare(project, *arguments):
    told = answer('besoins', '--projet', project, '--equite', 'chomage', *arguments)['equite'][0]
    expected = equity(needs_of(project), communes_of(project, *arguments))
    for mine, theirs in zip(told['quintiles'], expected['quintiles']):
        assert (mine['population'], mine['couverte'], sorted(mine['communes'])) == theirs[:3], mine
        close(mine['taux'], theirs[3], 'taux')
    close(told['ecart'], expected['gap'], 'ecart')
    close(told['concentration'], expected['concentration'], 'concentration')
    close(told['erreygers'], expected['erreygers'], 'erreygers')
    assert len(told['courbe']) == len(expected['curve'])
    for mine, theirs in zip(told['courbe'], expected['curve']):
        close(mine[0], theirs[0], 'courbe')
        close(mine[1], theirs[1], 'courbe')
    assert list(told['au_dela_km'].values()) == expected['far'], (told['au_dela_km'], expected['far'])
    assert abs(told['distance_moyenne_km'] - expected['mean']) < 1e-3  # kilometres go out with three decimals


def exports(project):
    """What is secret has no number in any file, and what is known has its own."""
    told = {value['code']: value for value in
            answer('besoins', '--projet', project, '--indicateur', 'chomage')['valeurs']}
    assert sum(value['etat'] == 'secret' for value in told.values()) > 20
    for name in ('besoins.csv', 'besoins.geojson', 'besoins.gpkg', 'besoins.xlsx', 'besoins.ods', 'besoins.shp'):
        do('exporter', '--projet', project, '--quoi', 'besoins', '--sortie', name)
    with open('besoins.csv', encoding='utf-8', newline='') as file:
        table = {row['code_insee']: (row['chomage'], row['chomage_etat']) for row in csv.DictReader(file)}
    with open('besoins.geojson', encoding='utf-8') as file:
        shapes = {f['properties']['code_insee']: (f['properties'].get('chomage'), f['properties']['chomage_etat'])
                  for f in json.load(file)['features']}
    rows = {code: (value, state) for code, value, state in
            sqlite3.connect('besoins.gpkg').execute('SELECT code_insee, chomage, chomage_etat FROM besoins')}
    for code, value in told.items():
        state = value['etat']
        for mine in (table[code], shapes[code], rows[code]):
            assert mine[1] == state or (mine[1], state) == ('petit', 'connu'), (code, mine, state)
            if state == 'connu':
                assert abs(float(mine[0]) - value['valeur']) < 1e-9, (code, mine, value)
            else:
                assert mine[0] in ('', None), (code, mine)
    words = do('exporter', '--projet', project, '--quoi', 'besoins', '--sortie', 'mots.csv', '--excel')
    assert words
    with open('mots.csv', encoding='utf-8-sig', newline='') as file:
        spelled = {row['code_insee']: row['chomage_etat'] for row in csv.DictReader(file, delimiter=';')}
    assert {'dénominateur trop petit', 'hors du fichier', 'secret'} <= set(spelled.values()), set(spelled.values())
    # Everything holds them; a project that knows nothing of needs is told so.
    do('exporter', '--projet', project, '--quoi', 'tout', '--sortie', 'tout.gpkg')
    assert sqlite3.connect('tout.gpkg').execute('SELECT count(*) FROM besoins').fetchone()[0] == len(COMMUNES)
    assert 'besoins' in refused(1, 'exporter', '--quoi', 'besoins', '--sortie', 'rien.csv')


def comparison(project):
    """Two sides of a comparison say what each says alone."""
    site = answer('zones-blanches', '--projet', project)['secteurs'][0]['communes'][0]
    site = site['code'] if isinstance(site, dict) else site
    shutil.copyfile(project, 'plan.gpkg')
    do('simuler', '--projet', 'plan.gpkg', '--evs', site, '--rayon', '12', '--enregistrer', 'Plan')
    compared = ('scenarios', '--projet', 'plan.gpkg', '--comparer', 'base', 'Plan')
    both = answer(*compared, '--indicateur', 'chomage')['equite']
    alone = answer('besoins', '--projet', 'plan.gpkg', '--equite', 'chomage', '--scenario', 'Plan')['equite']
    assert both['a'] == alone[0] and both['b'] == alone[1], both
    assert both['b']['couverte'] > both['a']['couverte']
    text = do(*compared)
    assert 'quintile 5' in text and 'indice de concentration' in text, text
    refused(2, 'scenarios', '--projet', 'plan.gpkg', '--indicateur', 'chomage')


DRAW = random.Random(21)
for turn in range(4):
    facts(f'p{turn}.gpkg', DRAW, 0.1 * turn)
    compare(f'p{turn}.gpkg')
compare('p2.gpkg', '--sans-hypotheses')
exports('p3.gpkg')
comparison('p1.gpkg')
