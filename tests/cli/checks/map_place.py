#!/usr/bin/env python3
"""A map's PDF as others read it: layers to switch, and where on earth it lies. usage: map_place.py PROGRAM"""
import collections
import json
import math
import sqlite3
import struct
import subprocess

from support import answer, do, project

DOTS = 600
AROUND = 300  # metres
LAYERS = ['Communes', 'Structures', 'Quartiers prioritaires', 'Noms']


def gdal(*words):
    return subprocess.run(words, check=True, capture_output=True, text=True).stdout


def rings_of(blob):
    """The rings of a GeoPackage's multipolygon."""
    place = 8 + {0: 0, 1: 32, 2: 48, 3: 48, 4: 64}[blob[3] >> 1 & 7]

    def take(form):
        nonlocal place
        values = struct.unpack_from('<' + form, blob, place)
        place += struct.calcsize('<' + form)
        return values
    take('BI')
    rings = []
    for _ in range(take('I')[0]):
        take('BI')
        for _ in range(take('I')[0]):
            count = take('I')[0]
            numbers = take(f'{2 * count}d')
            rings.append(list(zip(numbers[::2], numbers[1::2])))
    return rings


def centre_of(ring):
    """Its centroid, and its area."""
    twice = x = y = 0
    for (x0, y0), (x1, y1) in zip(ring, ring[1:]):
        cross = x0 * y1 - x1 * y0
        twice, x, y = twice + cross, x + (x0 + x1) * cross, y + (y0 + y1) * cross
    return x / 3 / twice, y / 3 / twice, abs(twice) / 2


def window_of(ring):
    """What is looked at: left, top, right, bottom."""
    xs, ys = [x for x, _ in ring], [y for _, y in ring]
    return min(xs) - AROUND, max(ys) + AROUND, max(xs) + AROUND, min(ys) - AROUND


def meets(one, other):
    return one[0] < other[2] and other[0] < one[2] and one[3] < other[1] and other[3] < one[1]


def centre_on_page(pdf, ring, layers):
    """The middle of what is drawn in the colour of the commune, in the coordinates that GDAL gives the page."""
    window = window_of(ring)
    same = ('-q', '-b', '1', '-b', '2', '-b', '3', '-oo', f'DPI={DOTS}', '-oo', f'LAYERS={layers}', '-projwin',
            *map(str, window), pdf)
    gdal('gdal_translate', '-of', 'PNM', *same, 'window.ppm')
    gdal('gdal_translate', '-of', 'VRT', *same, 'window.vrt')  # which keeps where the window lies
    transform = json.loads(gdal('gdalinfo', '-json', 'window.vrt'))['geoTransform']
    data = open('window.ppm', 'rb').read()
    _, size, _, pixels = data.split(b'\n', 3)
    width, height = map(int, size.split())
    pixels = pixels[-3 * width * height:]
    x, y, _ = centre_of(ring)

    def colour(column, row):
        return pixels[3 * (row * width + column):][:3]
    wanted = colour(int((x - transform[0]) / transform[1]), int((y - transform[3]) / transform[5]))
    found = [(column, row) for row in range(height) for column in range(width)
             if max(abs(a - b) for a, b in zip(colour(column, row), wanted)) < 12]
    assert len(found) > 1000, len(found)
    # Hatches and dots part the surface, not its bounds.
    columns, rows = [c for c, _ in found], [r for _, r in found]
    return (transform[0] + (min(columns) + max(columns) + 1) / 2 * transform[1],
            transform[3] + (min(rows) + max(rows) + 1) / 2 * transform[5])


do('carte', '--theme', 'structures', '--sans-epci', '--sortie', 'map.pdf')  # whose lines hide borders of communes
described = json.loads(gdal('gdalinfo', '-json', '-mdd', 'LAYERS', 'map.pdf'))
assert 'ID["EPSG",2154]' in described['coordinateSystem']['wkt'][-40:], described['coordinateSystem']
names = [described['metadata']['LAYERS'][f'LAYER_{k:02}_NAME'] for k in range(len(LAYERS))]
assert names == [name.replace(' ', '_') for name in LAYERS], names

# The middle of each seat of a structure that stands alone in its colour.
with sqlite3.connect(project('p.gpkg')) as database:
    outlines = dict(database.execute('SELECT code_insee, geom FROM communes WHERE code_insee IN '
                                     '(SELECT code_insee_siege FROM structures)'))
    every = dict(database.execute('SELECT code_insee, geom FROM communes'))
rings = {code: max(rings_of(outline), key=lambda ring: centre_of(ring)[2]) for code, outline in outlines.items()}


def sides_of(ring):
    return [frozenset(side) for side in zip(ring, ring[1:])]


# The line of the département's edge is wide and covers more of a commune at it on that side than borders do.
sides = collections.Counter(side for outline in every.values() for ring in rings_of(outline) for side in sides_of(ring))
rings = {code: ring for code, ring in rings.items() if all(sides[side] > 1 for side in sides_of(ring))}
apart = {}
for code, ring in rings.items():
    window = window_of(ring)
    if not any(meets(window, window_of(other)) for that, other in rings.items() if that != code):
        left, top, right, bottom = window
        there = centre_on_page('map.pdf', ring, 'Communes')
        apart[code] = math.hypot(there[0] - (left + right) / 2, there[1] - (top + bottom) / 2)
assert len(apart) >= 3 and max(apart.values()) < 50, apart


# A layer that is off draws nothing; of all of them nothing is left in the middle of the map.
def inks(layers):
    gdal('gdal_translate', '-q', '-of', 'PNM', '-oo', 'DPI=50', '-oo', f'LAYERS={layers}', '-b', '1', '-b', '2', '-b',
         '3', 'map.pdf', 'page.ppm')
    return open('page.ppm', 'rb').read()


drawn = {name: inks(name.replace(' ', '_')) for name in LAYERS if name != 'Quartiers prioritaires'}
assert len(set(drawn.values())) == len(drawn)

# Each map of an atlas lies where it is.
do('atlas', '--parties', 'epci', '--epci', 'Moulins Communauté', '--sortie', 'atlas.pdf')
pages = json.loads(gdal('gdalinfo', '-json', 'atlas.pdf'))
corners = [json.loads(gdal('gdalinfo', '-json', page))['cornerCoordinates']
           for name, page in pages['metadata'].get('SUBDATASETS', {}).items() if name.endswith('_NAME')]
assert any(abs(one['center'][0] - 725_000) < 60_000 for one in corners), corners
print(f'{len(apart)} communes, at most {max(apart.values()):.0f} m')
