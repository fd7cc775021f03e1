#!/usr/bin/env python3
"""Pages: text stays text, nothing is a picture, files stay small, of an EPCI only what is its own.
usage: pages.py PROGRAM"""
import pathlib
import re

from support import answer, do, page_has_picture, page_words, project

for theme in ('couverture', 'zones-blanches', 'qpv', 'distance'):
    do('carte', '--theme', theme, '--sortie', 'c.pdf')
    assert not page_has_picture('c.pdf'), theme
    assert '31 décembre 2022' in page_words('c.pdf').replace('\u00a0', ' '), theme
    assert pathlib.Path('c.pdf').stat().st_size < 2_000_000, theme
do('carte', '--sortie', 'c.png', '--page', 'A3', '--orientation', 'portrait')
do('carte', '--sortie', 'c.svg')
do('carte', '--sortie', 'C.PDF')  # a capital ending is an ending

do('carte', '--epci', 'moulins', '--sortie', 'epci.pdf')
words = page_words('epci.pdf')
assert not page_has_picture('epci.pdf')
for told in ('communes de Moulins Communauté par', 'Communes voisines',
             "Champ : les [0-9]* communes de Moulins Communauté comprises dans le territoire de l’Allier"):
    assert re.search(told, words), told
assert 'publié' not in words  # a published figure is one of the département
do('carte', '--epci', '240300657', '--theme', 'qpv', '--page', 'A3', '--orientation', 'portrait', '--sortie', 'h.svg')

do('carte', '--theme', 'evolution', '--date-avant', '2019-12-31', '--sortie', 'e.pdf')
words = page_words('e.pdf')
assert pathlib.Path('e.pdf').read_bytes().startswith(b'%PDF') and not page_has_picture('e.pdf')
assert 'du 31 décembre 2019 au 31 décembre 2022' in words
assert re.search('Polymorphe[^:]*: ouvertes entre les deux dates', ' '.join(words.split()))

# Two maps under one legend: the counts of both are those of `indicateurs` at either date.
before = answer('indicateurs', '--date', '2019-12-31')['zone_blanche']['communes']
after = answer('indicateurs')['zone_blanche']['communes']
do('carte', '--cote-a-cote', '2019-12-31', '--sortie', 'pair.pdf')
words = page_words('pair.pdf').replace('\u00a0', ' ')
assert not page_has_picture('pair.pdf') and pathlib.Path('pair.pdf').stat().st_size < 2_000_000
assert 'Au 31 décembre 2019' in words and 'Au 31 décembre 2022' in words and words.count('Lecture') == 1
supposed = re.findall(r'[Zz]one blanche[^()]*\((\d+) puis (\d+) communes\)', words)
assert [sum(int(n[k]) for n in supposed) for k in (0, 1)] == [before, after], supposed
do('verifier', 'pair.pdf')

p = ('--projet', project('p.gpkg'))
do('simuler', *p, '--evs', '03118', '--rayon', '12', '--enregistrer', 'Gannat')
do('simuler', *p, '--fermer', 'mjc-montlucon', '--enregistrer', 'Fermeture')
do('scenarios', *p, '--comparer', 'Gannat', 'Fermeture', '--sortie', 'comparison.pdf')
assert pathlib.Path('comparison.pdf').read_bytes().startswith(b'%PDF-')
do('carte', *p, '--theme', 'ecart', '--scenario', 'Gannat', '--contre', 'Fermeture', '--sortie', 'difference.svg')
legend = pathlib.Path('difference.svg').read_text(encoding='utf-8')
assert 'seulement' in legend and 'Commune perdue' not in legend  # two scenarios, neither of which is before

# A charte graphique: the colours of all communes and no other, who made the page, an empty one changes nothing.
CHARTE = ('--charte', str(pathlib.Path(__file__).resolve().parents[3] / 'resources/charte-exemple.json'))


def filled(path, colour):
    return pathlib.Path(path).read_text(encoding='utf-8').upper().count(f'FILL="{colour}"')


do('carte', '--sortie', 'neutral.svg')
do('carte', *CHARTE, '--sortie', 'styled.svg')
# Most centres sociaux are supposed: lighter.
assert filled('neutral.svg', '#5D8FBD') > 100 and filled('styled.svg', '#5D8FBD') == 0
assert filled('styled.svg', '#659989') == filled('neutral.svg', '#5D8FBD')
pathlib.Path('empty.json').write_text('{}')
do('carte', '--charte', 'empty.json', '--sortie', 'empty.svg')
assert pathlib.Path('empty.svg').read_bytes() == pathlib.Path('neutral.svg').read_bytes()
do('carte', *CHARTE, '--theme', 'distance', '--sortie', 'd.pdf')
assert not page_has_picture('d.pdf')
assert re.search("Réalisation.: Caf de l.Allier, service études, avec Maillage", page_words('d.pdf'))
do('simuler', *p, '--evs', '03186', '--rayon', '10', '--enregistrer', 'Essai')
do('fiche', *p, '--scenario', 'Essai', *CHARTE, '--sortie', 'f.pdf')
assert 'service études, avec Maillage' in page_words('f.pdf')
do('scenarios', *p, '--comparer', 'base', 'Essai', *CHARTE, '--sortie', 'c.svg')
assert filled('c.svg', '#8CBFC4') > 0
