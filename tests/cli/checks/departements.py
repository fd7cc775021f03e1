#!/usr/bin/env python3
"""Other départements than the delivered one, on made-up communes: a metropolitan one, a Corsican one, Paris with its
arrondissements, an overseas one. Each is begun in one go, then looked at by every subcommand: nothing of the Allier is
told, no number is none, and what is not known is told as unknown.
usage: departements.py PROGRAM [PART/PARTS]"""
import json
import math
import pathlib
import re

from support import PART, answer, do, of_this_part, page_words, refused, run

SIDE = 0.04  # of a commune, in degrees
PLACES = {  # code: name of it in a title, west and south of its communes, system of its places
    '23': ('de la Creuse', 2.0, 46.0, 2154),
    '2A': ('de la Corse-du-Sud', 8.8, 41.7, 2154),
    '75': ('de Paris', 2.25, 48.82, 2154),
    '974': ('de La Réunion', 55.3, -21.3, 2975),
}
THEMES = 'couverture structures zones-blanches evs-seuls qpv distance population'.split()
# Words of the delivered project, and what a number that is none looks like.
ALIEN = re.compile(r'\bAllier\b|Moulins|Vichy|Montluçon|Cérilly|\b317\b|\b03\d{3}\b|\bnan\b|\binf\b|2023-2027', re.I)
NOTHING = re.compile(r'(?<![\d,])0(,0)?[\s\u00a0\u202f]*%|(?<!\d)0 commune')


def codes_of(departement):
    first = 101 if departement == '75' else 1
    digits = 5 - len(departement)
    return [departement + str(first + i).zfill(digits) for i in range(12)]


def square(west, south, width, height):
    return [[[west, south], [west + width, south], [west + width, south + height], [west, south + height],
             [west, south]]]


def layer_of(departement, name):
    """Three rows of four communes; Paris is also given whole."""
    _, west, south, _ = PLACES[departement]
    side = SIDE / 4 if departement == '75' else SIDE
    features = []
    for i, code in enumerate(codes_of(departement)):
        outline = square(west + side * (i % 4), south + side * (i // 4), side, side)
        features.append(({'code': code, 'nom': f'Commune {chr(65 + i)}'}, outline))
    if departement == '75':
        features.append(({'code': '75056', 'nom': 'Paris'}, square(west, south, side * 4, side * 3)))
    pathlib.Path(name).write_text(json.dumps({'type': 'FeatureCollection', 'features': [
        {'type': 'Feature', 'properties': p, 'geometry': {'type': 'Polygon', 'coordinates': c}}
        for p, c in features]}))


def check_words(words, where):
    found = ALIEN.search(words)
    assert not found, (where, found, words[:3000])


def check_told(departement, projet, is_known):
    """Every subcommand that tells, in every format; every page."""
    p = ('--projet', projet)
    code = codes_of(departement)[5]
    asked = [('indicateurs',), ('indicateurs', '--sans-hypotheses'), ('indicateurs', '--preuve'),
             ('indicateurs', '--definitions'), ('zones-blanches',), ('qpv',), ('rapprocher',), ('conseil',),
             ('evolution', '--de', '2020-12-31', '--a', '2024-12-31'), ('scenarios',), ('verifier',),
             ('simuler', '--evs', code, '--rayon', '5'), ('implanter', '--nombre', '2', '--rayon', '5')]
    for arguments in asked:
        for form in ('texte', 'json', 'csv'):
            if form == 'csv' and arguments[0] not in ('indicateurs', 'zones-blanches', 'simuler'):
                continue
            done = run(*arguments, *p, '--format', form)
            where = (departement, projet, arguments, form)
            assert done.returncode == 0, (where, done.stderr)
            check_words(done.stdout + done.stderr, where)
            is_figure = arguments[0] in ('indicateurs', 'zones-blanches') and '--definitions' not in arguments
            if form == 'texte' and not is_known and is_figure:
                assert not NOTHING.search(done.stdout), (where, done.stdout)
    for theme in THEMES if is_known else ('couverture', 'qpv', 'population'):
        do('carte', *p, '--theme', theme, '--sortie', 'c.pdf')
        words = page_words('c.pdf')
        check_words(words, (departement, theme))
        assert PLACES[departement][0] in words, (theme, words)
        assert f'EPSG:{PLACES[departement][3]}' in words, (theme, words)
        assert is_known or not NOTHING.search(words), (departement, theme, words)
    for kind in ('communes', 'modele', 'tout'):
        do('exporter', *p, '--quoi', kind, '--sortie', 'e.xlsx')
    do('exporter', *p, '--quoi', 'tout', '--sortie', 'e.gpkg')
    do('simuler', *p, '--evs', code, '--rayon', '5', '--enregistrer', 'Essai')
    do('fiche', *p, '--scenario', 'Essai', '--sortie', 'f.pdf')
    check_words(page_words('f.pdf'), (departement, 'fiche'))
    do('carte', *p, '--scenario', 'Essai', '--theme', 'simulation', '--sortie', 'c.pdf')
    check_words(page_words('c.pdf'), (departement, 'simulation'))
    do('scenarios', *p, '--comparer', 'base', 'Essai', '--sortie', 'c.pdf')
    check_words(page_words('c.pdf'), (departement, 'comparaison'))


def metres(a, b):
    """Between two places in degrees, on a sphere: right to half a percent."""
    (west, south), (east, north) = [[math.radians(x) for x in place] for place in (a, b)]
    x = (east - west) * math.cos((south + north) / 2)
    return 6_371_000 * math.hypot(x, north - south)


def begin_empty(departement):
    """The communes alone: nothing else is known, and told so."""
    begun = run('importer', '--departement', departement, '--communes', 'communes.geojson', '--date', '2024-12-31',
                '--sortie', 'vide.gpkg')
    assert begun.returncode == 0, begun.stderr
    check_words(begun.stdout + begun.stderr, departement)
    assert ('arrondissements' in begun.stderr) == (departement == '75'), begun.stderr
    told = answer('indicateurs', '--projet', 'vide.gpkg')
    assert told['departement'] == departement and told['date'] == '2024-12-31' and told['communes'] == 12
    for figure in ('centre_social', 'avs', 'zone_blanche'):
        assert told[figure]['communes'] is None and told[figure]['taux'] is None, told[figure]
    assert told['structures']['evs'] is None and told['population'] is None and not told['evolution'], told
    assert 'Aucune structure' in do('indicateurs', '--projet', 'vide.gpkg')
    check_told(departement, 'vide.gpkg', False)


def begin_whole(departement):
    """All in one go: populations and a list with it."""
    codes = codes_of(departement)
    pathlib.Path('populations.csv').write_text(
        'code_insee;population\n' + ''.join(f'{c};{1000 + 10 * i}\n' for i, c in enumerate(codes)))
    pathlib.Path('liste.csv').write_text(
        'structure;type;commune;siege;debut\n' + ''.join(
            f'{name};{kind};{codes[i]};{"oui" if i in (0, 11) else "non"};2021-01-01\n'
            for name, kind, served in (('La Ruche', 'centre social', (0, 1, 4)), ('Le Pont', 'EVS', (11, 10)))
            for i in served))
    do('importer', '--departement', departement, '--communes', 'communes.geojson', '--date', '2024-12-31',
       '--populations', 'populations.csv', '--liste', 'liste.csv', '--sortie', 'tout.gpkg')
    told = answer('indicateurs', '--projet', 'tout.gpkg')
    assert told['population'] == sum(1000 + 10 * i for i in range(12))
    assert told['centre_social']['communes'] == 3 and told['avs']['communes'] == 5, told
    assert told['structures']['centres_sociaux'] == 1 and told['structures']['evs'] == 1
    assert [y['annee'] for y in told['evolution']] == [2021, 2022, 2023, 2024]
    check_told(departement, 'tout.gpkg', True)

    # Distances are metres of the ground, wherever it is.
    _, west, south, _ = PLACES[departement]
    side = SIDE / 4 if departement == '75' else SIDE
    places = [(west + side * (i % 4 + 0.5), south + side * (i // 4 + 0.5)) for i in range(12)]
    farthest = max(min(metres(p, places[0]), metres(p, places[11])) for p in places) / 1000
    assert abs(told['distance_km']['maximum'] / farthest - 1) < 0.01, (told['distance_km'], farthest)


for departement, begin in of_this_part([(d, begin) for d in PLACES for begin in (begin_empty, begin_whole)]):
    layer_of(departement, 'communes.geojson')
    begin(departement)

if PART == 1:
    pathlib.Path('liste.csv').write_text('structure;type;commune\nLa Ruche;EVS;23001\n')
    INTO = ('--liste', 'liste.csv', '--sortie', 'x.gpkg')
    assert 'donnez aussi --communes' in refused(2, 'importer', '--departement', '23', *INTO)
    assert '--date' in refused(2, 'importer', '--date', '2024-12-31', *INTO)
