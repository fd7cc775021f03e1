#!/usr/bin/env python3
"""Where the départements of France touch: writes core/carto/departement_borders.cpp's table.

Usage: borders.py communes-2018.geojson.gz

From the communes of IGN ADMIN EXPRESS COG 2018 by way of france-geojson (Licence Ouverte 2.0): a side that
communes of two départements share is a side of both. Of each pair three points of their common border, at a
sixth, half and five sixths of its length, in kilometres of RGF93 / Lambert-93 (EPSG:2154).
"""
import gzip
import json
import math
import sys
from collections import defaultdict

# IGN, Lambert-93: GRS 80, parallels 44° and 49°, origin 46°30' N 3° E.
A, E2 = 6378137.0, 0.00669438002290
E = math.sqrt(E2)


def isometric(latitude):
    s = math.sin(latitude)
    return math.log(math.tan(math.pi / 4 + latitude / 2)) + E / 2 * math.log((1 - E * s) / (1 + E * s))


def radius(latitude):
    return A / math.sqrt(1 - E2 * math.sin(latitude) ** 2)


P1, P2, P0 = map(math.radians, (44.0, 49.0, 46.5))
N = math.log(radius(P2) * math.cos(P2) / (radius(P1) * math.cos(P1))) / (isometric(P1) - isometric(P2))
C = radius(P1) * math.cos(P1) / N * math.exp(N * isometric(P1))
Y_POLE = 6600000 + C * math.exp(-N * isometric(P0))


def lambert93(longitude, latitude):
    r = C * math.exp(-N * isometric(math.radians(latitude)))
    angle = N * math.radians(longitude - 3)
    return 700000 + r * math.sin(angle), Y_POLE - r * math.cos(angle)


def rings(geometry):
    polygons = geometry["coordinates"] if geometry["type"] == "MultiPolygon" else [geometry["coordinates"]]
    for polygon in polygons:
        yield from polygon


def departement_of(code):
    return code[:3] if code.startswith("97") else code[:2]


def shared_sides(path):
    """(département, other): the sides that they share."""
    owner = {}
    sides = defaultdict(list)
    with gzip.open(path, "rt", encoding="utf-8") as layer:
        features = json.load(layer)["features"]
    for feature in features:
        own = departement_of(feature["properties"]["code"])
        for ring in rings(feature["geometry"]):
            points = [(round(p[0], 6), round(p[1], 6)) for p in ring]
            for a, b in zip(points, points[1:]):
                side = (a, b) if a < b else (b, a)
                other = owner.setdefault(side, own)
                if other != own:
                    sides[min(own, other), max(own, other)].append(side)
    return sides


def points_along(sides):
    """Three points at a sixth, half and five sixths of the length, along the border's longer extent."""
    placed = []
    for a, b in sides:
        (ax, ay), (bx, by) = lambert93(*a), lambert93(*b)
        placed.append(((ax + bx) / 2, (ay + by) / 2, math.hypot(bx - ax, by - ay)))
    mx = sum(x * w for x, _, w in placed) / sum(w for *_, w in placed)
    my = sum(y * w for _, y, w in placed) / sum(w for *_, w in placed)
    xx = sum(w * (x - mx) ** 2 for x, _, w in placed)
    yy = sum(w * (y - my) ** 2 for _, y, w in placed)
    xy = sum(w * (x - mx) * (y - my) for x, y, w in placed)
    angle = 0.5 * math.atan2(2 * xy, xx - yy)
    placed.sort(key=lambda p: p[0] * math.cos(angle) + p[1] * math.sin(angle))
    total = sum(w for *_, w in placed)
    found, walked = [], 0
    for x, y, w in placed:
        walked += w
        while len(found) < 3 and walked >= total * (2 * len(found) + 1) / 6:
            found.append((round(x / 1000), round(y / 1000)))
    return found


def main():
    for (a, b), sides in sorted(shared_sides(sys.argv[1]).items()):
        cells = ", ".join(f"{{{x}, {y}}}" for x, y in points_along(sides))
        print(f'    {{"{a}", "{b}", {{{{{cells}}}}}}},')


main()
