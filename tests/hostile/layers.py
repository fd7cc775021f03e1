"""Layers that were made to harm: GeoJSON, shapefiles, GeoPackages, archives."""
import gzip
import io
import json
import math
import os
import random
import sqlite3
import struct
import tarfile
import zipfile

from hostile_case import case, geopackage_blob, polygon_bytes, square, zipped

OF_COMMUNES = 'importer --departement 01 --sortie o.gpkg --communes '
PLACE = [[3.0, 46.0], [3.1, 46.0], [3.1, 46.1], [3.0, 46.0]]


def geojson(folder, geometry, name='l.geojson', properties=None, crs=None):
    if not isinstance(geometry, str):
        geometry = json.dumps(geometry)
    words = json.dumps(properties or {'code': '01001', 'nom': 'Abergement'})
    system = f'"crs":{json.dumps(crs)},' if crs else ''
    (folder / name).write_text(f'{{"type":"FeatureCollection",{system}"features":[{{"type":"Feature",'
                               f'"properties":{words},"geometry":{geometry}}}]}}')


POLYGON = {'type': 'Polygon', 'coordinates': [PLACE]}
SYSTEMS = {
    'link': {'type': 'link', 'properties': {'href': 'http://127.0.0.1:9/crs', 'type': 'ogcwkt'}},
    'url': {'type': 'url', 'properties': {'url': 'http://127.0.0.1:9/crs'}},
    'name-of-an-address': {'type': 'name', 'properties': {'name': 'http://127.0.0.1:9/crs'}},
    'name-of-a-file': {'type': 'name', 'properties': {'name': '/etc/passwd'}},
    'name-of-a-grid': {'type': 'name', 'properties': {'name': '+proj=longlat +nadgrids=http://127.0.0.1:9/g'}},
}
for system_name, system_crs in SYSTEMS.items():
    def make_system(folder, _base, crs=system_crs):
        geojson(folder, POLYGON, crs=crs)
    make_system.__name__ = f'layer-crs-{system_name}'
    case(OF_COMMUNES + 'l.geojson', ends=(1,) if system_name in ('link', 'url') else (0, 1))(make_system)


def scribble(points):
    chance = random.Random(1)
    ring = [[3 + chance.random() / 10, 46 + chance.random() / 10] for _ in range(points)]
    return {'type': 'Polygon', 'coordinates': [ring + ring[:1]]}


for scribble_points in (1500, 3000, 100_000):
    def make_scribble(folder, _base, points=scribble_points):
        geojson(folder, scribble(points))
    make_scribble.__name__ = f'layer-scribble-{scribble_points}'
    case(OF_COMMUNES + 'l.geojson')(make_scribble)


@case(OF_COMMUNES + 'l.geojson')
def layer_comb_of_long_teeth(folder, _base):
    ring = []
    for i in range(20_000):
        ring += [[3 + i * 1e-6, 46.0 + (i % 2)], [3 + i * 1e-6 + 5e-7, 46.0 + (i % 2)]]
    geojson(folder, {'type': 'Polygon', 'coordinates': [ring + [[3.0, 45.0], ring[0]]]})


@case(OF_COMMUNES + 'l.geojson')
def layer_circle_of_a_million_points(folder, _base):
    ring = [[3 + math.cos(i * 2e-6 * math.pi) / 10, 46 + math.sin(i * 2e-6 * math.pi) / 10] for i in range(1_000_000)]
    geojson(folder, {'type': 'Polygon', 'coordinates': [ring + ring[:1]]})


@case(OF_COMMUNES + 'l.geojson')
def layer_of_a_hundred_thousand_properties(folder, _base):
    geojson(folder, POLYGON, properties={f'p{i}': i for i in range(100_000)})


@case(OF_COMMUNES + 'l.geojson')
def layer_brackets_without_end(folder, _base):
    geojson(folder, '{"type":"Polygon","coordinates":' + '[' * 200_000 + ']' * 200_000 + '}')


@case(OF_COMMUNES + 'l.json')
def layer_answer_of_brackets_without_end(folder, _base):
    (folder / 'l.json').write_text('[{"code":"01001","contour":' + '[' * 200_000 + ']' * 200_000 + '}]')


@case(OF_COMMUNES + 'l.geojson')
def layer_collections_in_collections(folder, _base):
    geojson(folder, '{"type":"GeometryCollection","geometries":[' * 5000 + json.dumps(POLYGON) + ']}' * 5000)


@case(OF_COMMUNES + 'l.geojson')
def layer_coordinates_1e400(folder, _base):
    geojson(folder, '{"type":"Polygon","coordinates":[[[3,46],[1e400,46],[3,1e308],[3,46]]]}')


@case(OF_COMMUNES + 'l.geojson')
def layer_coordinates_not_numbers(folder, _base):
    geojson(folder, '{"type":"Polygon","coordinates":[[[3,46],[NaN,46],[Infinity,46.1],[3,46]]]}')


@case(OF_COMMUNES + 'l.geojson')
def layer_name_that_moves_the_cursor(folder, _base):
    geojson(folder, POLYGON, properties={'code': '99\x1b[2J\x1b]0;x\x07\x9b31m', 'nom': '\u202etsrbA'})


@case(OF_COMMUNES + 'l.geojson')
def layer_that_is_a_virtual_one(folder, _base):
    (folder / 'l.geojson').write_text('<OGRVRTDataSource><OGRVRTLayer name="l"><SrcDataSource>/vsicurl/http://127.0.0.1'
                                      ':9/l.geojson</SrcDataSource></OGRVRTLayer></OGRVRTDataSource>')


@case(OF_COMMUNES + 'l.vrt')
def layer_of_pixels_that_run_python(folder, _base):
    (folder / 'l.vrt').write_text('<VRTDataset rasterXSize="1" rasterYSize="1"><VRTRasterBand subClass='
                                  '"VRTDerivedRasterBand"><PixelFunctionLanguage>Python</PixelFunctionLanguage>'
                                  '<PixelFunctionCode>open('
                                  '"/tmp/x","w")</PixelFunctionCode></VRTRasterBand></VRTDataset>')


for address in ('/vsicurl/http://127.0.0.1:9/l.geojson', 'http://127.0.0.1:9/l.geojson', 'PG:host=127.0.0.1',
                '/vsistdin/l.geojson', 'GeoJSON:http://127.0.0.1:9/l'):
    def make_address(_folder, _base):
        pass
    make_address.__name__ = 'layer-at-' + ''.join(c for c in address if c.isalnum())[:18].lower()
    case(OF_COMMUNES + address)(make_address)


@case(OF_COMMUNES + 'l.tab')
def layer_tab_of_other_files(folder, _base):
    (folder / 'l.tab').write_text('!table\n!version 300\nDefinition Table\n  File "/vsicurl/http://127.0.0.1:9/x.dbf"\n'
                                  '  Type LINKED\n  Fields 1\n    a Char (10) ;\n')


def shapefile(folder, records, index, rows=None, prj=None):
    """`records`: the content of each; `index`: (offset, length) of each in words."""
    body = b''.join(struct.pack('>ii', i + 1, len(r) // 2) + r for i, r in enumerate(records))

    def head(size):
        return (struct.pack('>7i', 9994, 0, 0, 0, 0, 0, size // 2) +
                struct.pack('<2i8d', 1000, 5, 3, 46, 3.1, 46.1, 0, 0, 0, 0))
    (folder / 'l.shp').write_bytes(head(100 + len(body)) + body)
    entries = b''.join(struct.pack('>ii', *entry) for entry in index)
    (folder / 'l.shx').write_bytes(head(100 + len(entries)) + entries)
    count = len(index) if rows is None else rows
    field = b'INSEE_COM\0\0C' + bytes(4) + bytes([5, 0]) + bytes(14)
    (folder / 'l.dbf').write_bytes(bytes([3, 20, 1, 1]) + struct.pack('<IHH', count, 65, 6) + bytes(20) + field +
                                   b'\r' + b''.join(b' %05d' % (1001 + i) for i in range(min(count, len(index)))) +
                                   b'\x1a')
    (folder / 'l.prj').write_text(prj or 'GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137,'
                                         '298.257223563]],PRIMEM["Greenwich",0],UNIT["Degree",0.0174532925199433]]')


def shape(points, count=None, parts=1):
    xs, ys = zip(*points)
    number = len(points) if count is None else count
    return (struct.pack('<i4d2i', 5, min(xs), min(ys), max(xs), max(ys), parts, number) + struct.pack('<i', 0) +
            b''.join(struct.pack('<dd', *point) for point in points))


@case(OF_COMMUNES + 'l.shp')
def layer_index_of_one_place_for_all(folder, _base):
    ring = [(3 + math.cos(i / 1e4) / 20, 46 + math.sin(i / 1e4) / 20) for i in range(62_831)]
    record = shape(ring + ring[:1])
    shapefile(folder, [record], [(50, len(record) // 2)] * 60_000)


@case(OF_COMMUNES + 'l.shp')
def layer_index_of_places_before_the_file(folder, _base):
    shapefile(folder, [shape(PLACE)], [(-50, 2_000_000_000), (0x7FFFFFFF, -1)])


@case(OF_COMMUNES + 'l.shp')
def layer_shape_of_two_billion_points(folder, _base):
    record = shape(PLACE, count=0x7FFFFFFF)
    shapefile(folder, [record], [(50, len(record) // 2)])


@case(OF_COMMUNES + 'l.shp')
def layer_shape_of_two_billion_parts(folder, _base):
    record = shape(PLACE, parts=0x7FFFFFFF)
    shapefile(folder, [record], [(50, len(record) // 2)])


@case(OF_COMMUNES + 'l.shp')
def layer_table_of_four_billion_rows(folder, _base):
    record = shape(PLACE)
    shapefile(folder, [record], [(50, len(record) // 2)], rows=0xFFFFFFFF)


@case(OF_COMMUNES + 'l.shp')
def layer_system_of_brackets(folder, _base):
    record = shape(PLACE)
    shapefile(folder, [record], [(50, len(record) // 2)], prj='GEOGCS["a",' * 100_000 + ']' * 100_000)


def geopackage(folder, *statements):
    database = sqlite3.connect(folder / 'l.gpkg')
    database.executescript(
        'PRAGMA application_id=1196444487; PRAGMA user_version=10300;'
        'CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT, srs_id INTEGER PRIMARY KEY, organization TEXT, '
        'organization_coordsys_id INTEGER, definition TEXT, description TEXT);'
        "INSERT INTO gpkg_spatial_ref_sys VALUES ('Lambert-93',2154,'EPSG',2154,'undefined','');"
        'CREATE TABLE gpkg_contents (table_name TEXT PRIMARY KEY, data_type TEXT, identifier TEXT, description TEXT, '
        'last_change TEXT, min_x REAL, min_y REAL, max_x REAL, max_y REAL, srs_id INTEGER);'
        "INSERT INTO gpkg_contents VALUES ('communes','features','communes','','2026-01-01T00:00:00Z',0,0,1,1,2154);"
        'CREATE TABLE gpkg_geometry_columns (table_name TEXT, column_name TEXT, geometry_type_name TEXT, '
        'srs_id INTEGER, z INTEGER, m INTEGER);'
        "INSERT INTO gpkg_geometry_columns VALUES ('communes','geom','MULTIPOLYGON',2154,0,0);")
    for statement in statements:
        text, *values = (statement,) if isinstance(statement, str) else statement
        database.execute(text, values)
    database.commit()
    database.close()


BLOB = geopackage_blob(polygon_bytes(square(700_000, 6_600_000, 1000)))
ENDLESS = 'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n)'


@case(OF_COMMUNES + 'l.gpkg')
def layer_view_endless(folder, _base):
    geopackage(folder, f"CREATE VIEW communes AS {ENDLESS} SELECT i AS fid, NULL AS geom, '01001' AS code_insee FROM n")


@case(OF_COMMUNES + 'l.gpkg')
def layer_contents_endless(folder, _base):
    geopackage(folder, 'CREATE TABLE communes (fid INTEGER PRIMARY KEY, geom BLOB, code_insee TEXT)',
               'ALTER TABLE gpkg_contents RENAME TO c', f"CREATE VIEW gpkg_contents AS {ENDLESS} SELECT 't'||i AS "
               "table_name,'features' AS data_type,'' AS identifier,'' AS description,'' AS last_change,0 AS min_x,"
               '0 AS min_y,1 AS max_x,1 AS max_y,2154 AS srs_id FROM n')


@case(OF_COMMUNES + 'l.zip')
def layer_contents_endless_in_an_archive(folder, base):
    layer_contents_endless(folder, base)
    with zipfile.ZipFile(folder / 'l.zip', 'w') as archive:
        archive.write(folder / 'l.gpkg', 'l.gpkg')


@case(OF_COMMUNES + 'l.gpkg')
def layer_column_of_gigabytes(folder, _base):
    geopackage(folder, 'CREATE TABLE communes (fid INTEGER PRIMARY KEY, geom BLOB, code_insee TEXT AS '
                       '(zeroblob(900000000)))', ('INSERT INTO communes (fid,geom) VALUES (1,?)', BLOB))


@case(OF_COMMUNES + 'l.zip')
def layer_archive_bomb(folder, _base):
    with zipfile.ZipFile(folder / 'l.zip', 'w', zipfile.ZIP_DEFLATED) as archive:
        with archive.open('l.geojson', 'w', force_zip64=True) as part:
            for _ in range(800):
                part.write(b' ' * (1 << 20))


@case(OF_COMMUNES + 'l.zip')
def layer_archive_of_two_hundred_thousand_files(folder, _base):
    zipped(folder / 'l.zip', {f'{i}.txt': '' for i in range(200_000)}, zipfile.ZIP_STORED)


@case(OF_COMMUNES + 'l.zip')
def layer_archive_that_climbs_out(folder, _base):
    zipped(folder / 'l.zip', {'../../../../tmp/l.geojson': '{}', '/etc/l.geojson': '{}'})


@case(OF_COMMUNES + 'l.tgz')
def layer_packed_tape_bomb(folder, _base):
    with tarfile.open(folder / 'l.tgz', 'w:gz', compresslevel=1) as archive:
        entry = tarfile.TarInfo('l.geojson')
        entry.size = 400 << 20
        archive.addfile(entry, io.BytesIO(bytes(entry.size)))


@case(OF_COMMUNES + 'l.geojson.gz')
def layer_packed_bomb(folder, _base):
    (folder / 'l.geojson.gz').write_bytes(gzip.compress(b'{"type":"FeatureCollection","features":[' +
                                                        b' ' * (400 << 20), 1))


@case(OF_COMMUNES + 'l.geojson')
def layer_that_is_a_device(folder, _base):
    os.symlink('/dev/zero', folder / 'l.geojson')


@case(OF_COMMUNES + 'l.geojson')
def layer_that_is_a_pipe(folder, _base):
    os.mkfifo(folder / 'l.geojson')
