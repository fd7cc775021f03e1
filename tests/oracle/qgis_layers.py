#!/usr/bin/python3
"""What QGIS makes of the layers that we write: each opens in our colours by itself, and its picture has the colours of
our own map, hatches too. By hand: needs python3-qgis, which is large; with the python3 of the system.
usage: qgis_layers.py PROGRAM [FOLDER: keeps the pictures there]"""
import collections
import os
import pathlib
import shutil
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / 'cli' / 'checks'))
from support import FOLDER, do, project  # noqa: E402

from qgis.core import (QgsApplication, QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsExpression,
                       QgsExpressionContext, QgsMapRendererParallelJob, QgsMapSettings, QgsProject, QgsRectangle,
                       QgsVectorLayer)  # noqa: E402
from qgis.PyQt.QtCore import QSize  # noqa: E402
from qgis.PyQt.QtGui import QColor, QImage  # noqa: E402

# Where our own map says the same by another theme.
THEMES = {'communes': ['--theme', 'couverture'], 'zones-blanches': ['--theme', 'zones-blanches'],
          'scenario': ['--theme', 'simulation', '--scenario', 'essai']}
FIELDS = {'communes': 'classe', 'structures': 'type', 'territoires': 'type', 'zones-blanches': 'supposee',
          'scenario': 'effet', 'qpv': 'pourvu'}
KEPT = pathlib.Path(sys.argv[2]).resolve() if len(sys.argv) > 2 else None
LINE = '#7C848C'  # around communes; our own map has several lines
DOTS = 200
# SLD counts in pixels of 0.28 mm, which QGIS takes for those of the picture.
DOTS_OF_SLD = 91

QgsApplication.setPrefixPath('/usr', True)
application = QgsApplication([], False)
application.initQgis()


def drawn(layer, dots=DOTS):
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setBackgroundColor(QColor('white'))
    settings.setDestinationCrs(QgsCoordinateReferenceSystem('EPSG:2154'))
    settings.setOutputSize(QSize(1600, 1200))
    settings.setOutputDpi(dots)
    change = QgsCoordinateTransform(layer.crs(), settings.destinationCrs(), QgsProject.instance())
    extent = QgsRectangle(change.transformBoundingBox(layer.extent()))
    extent.scale(1.05)
    settings.setExtent(extent)
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    assert not job.errors(), job.errors()
    return job.renderedImage()


def shares(image):
    """How much of what is not paper each colour takes, of those that are more than lines and letters."""
    image = image.convertToFormat(QImage.Format_RGB32)
    bits = image.constBits()
    bits.setsize(image.sizeInBytes())
    pixels = memoryview(bytes(bits)).cast('I')
    counts = collections.Counter(pixels)
    whole = sum(count for colour, count in counts.items() if colour & 0xFFFFFF != 0xFFFFFF)
    return {f'#{colour & 0xFFFFFF:06X}': count / whole for colour, count in counts.items()
            if colour & 0xFFFFFF != 0xFFFFFF and count > 0.002 * whole}


def valued(expression, layer, feature):
    context = QgsExpressionContext()
    context.setFields(layer.fields())
    context.setFeature(feature)
    return QgsExpression(expression).evaluate(context)


def opened(name, uri, field):
    layer = QgsVectorLayer(uri, name, 'ogr')
    assert layer.isValid() and layer.featureCount() > 0, uri
    renderer = layer.renderer()
    # By the column, or by an expression of it and of the one that tells what is supposed.
    by = renderer.classAttribute()
    assert renderer.type() == 'categorizedSymbol' and (by == field or f'"{field}"' in by), (uri, renderer.type(), by)
    # Every feature has a class: none is left out of the picture.
    known = {category.value() or '' for category in renderer.categories()}
    values = {valued(by, layer, feature) or '' for feature in layer.getFeatures()}
    assert '' in known or {str(value) for value in values} <= known, (uri, values, known)
    return layer


def keep(image, name):
    if KEPT:
        KEPT.mkdir(exist_ok=True)
        image.save(str(KEPT / f'{name}.png'))
    return shares(image)


def near(a, b):
    return all(abs(int(a[i:i + 2], 16) - int(b[i:i + 2], 16)) <= 2 for i in (1, 3, 5))


def alike(ours, theirs, tolerance, least=0.01):
    """Each large colour of theirs is one of ours and takes about as much."""
    for colour, share in theirs.items():
        if share > least and colour != LINE:
            same = sum(part for other, part in ours.items() if near(colour, other))
            assert abs(same - share) < tolerance and same > share / 2, (colour, share, same, ours, theirs)


project('p.gpkg')
do('simuler', '--projet', 'p.gpkg', '--evs', '03025', '--rayon', '14', '--fermer', 'cs-avermes',
   '--fermer', 'mjc-cosne', '--enregistrer', 'essai')
for kind, field in FIELDS.items():
    options = ['--projet', 'p.gpkg', '--quoi', kind] + (['--scenario', 'essai'] if kind == 'scenario' else [])
    for ending in ('gpkg', 'geojson', 'shp'):
        do('exporter', *options, '--sortie', f'{kind}-{ending}.{ending}')
    first = None
    for ending in ('gpkg', 'geojson', 'shp'):
        name = f'{kind}-{ending}'
        if kind == 'qpv':  # without outlines in the delivered project
            if ending != 'geojson':
                opened(name, f'{name}.{ending}', field)
            continue
        layer = opened(name, f'{name}.{ending}', field)
        found = keep(drawn(layer), name)
        first = first or found
        alike(first, found, *((0.05, 0.1) if kind == 'structures' else (0.02, 0.01)))
        if ending != 'gpkg':
            coarse = shares(drawn(layer, DOTS_OF_SLD))
            message, done = layer.loadSldStyle(f'{name}.sld')
            assert done, (name, message)
            # Of signs the edges are as large as the rest, and territories lie over one another; dots of an SLD are
            # pixels of the screen.
            limits = (0.25, 0.1) if kind in ('structures', 'territoires') else (0.05, 0.01)
            alike(coarse, keep(drawn(layer, DOTS_OF_SLD), name + '-sld'), *limits)
    if kind in THEMES:
        do('carte', '--projet', 'p.gpkg', *THEMES[kind], '--sortie', f'{kind}.png')
        ours = keep(QImage(f'{kind}.png'), kind + '-ours')
        missing = [colour for colour, share in first.items() if share > 0.004 and
                   colour != LINE and not any(near(colour, other) for other in ours)]
        assert not missing, (kind, missing, ours)

# Every layer in one file, and the project itself: its layers before its tables.
do('exporter', '--projet', 'p.gpkg', '--scenario', 'essai', '--quoi', 'tout', '--sortie', 'tout.gpkg')
for kind, field in FIELDS.items():
    opened(kind, f'tout.gpkg|layername={kind.replace("-", "_")}', field)
whole = QgsVectorLayer('p.gpkg', 'p', 'ogr')
own = whole.dataProvider().subLayers()
assert [one.split('!!::!!')[1] for one in own[:3]] == ['communes', 'structures', 'qpv'], own
for name in ('communes', 'structures', 'qpv'):
    layer = QgsVectorLayer(f'p.gpkg|layername={name}', name, 'ogr')
    assert layer.isValid() and layer.crs().authid() == 'EPSG:2154', name
print('layers: QGIS draws them in our colours')
sys.stdout.flush()
os.chdir('/')
shutil.rmtree(FOLDER)
os._exit(0)  # QGIS's own end fails without a display
