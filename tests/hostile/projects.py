"""Project files that nobody's Maillage wrote: each is the project beside the program, with one thing that cannot be."""
import os
import random
import shutil
import sqlite3
import struct

from hostile_case import case, geopackage_blob, polygon_bytes, square

INFINITE, HUGE = float('inf'), 1e308
IN_PLACE = square(700_000, 6_600_000, 1000)


def changed(folder, base, *statements):
    """The project with these statements run on it, each a text or a text and its values."""
    path = folder / 'p.gpkg'
    shutil.copyfile(base, path)
    database = sqlite3.connect(path)
    database.create_function('ST_IsEmpty', 1, lambda _: 1)
    for name in ('ST_MinX', 'ST_MaxX', 'ST_MinY', 'ST_MaxY'):
        database.create_function(name, 1, lambda _: 0)
    for trigger, in database.execute("SELECT name FROM sqlite_master WHERE type='trigger'").fetchall():
        database.execute(f'DROP TRIGGER "{trigger}"')
    for statement in statements:
        text, *values = (statement,) if isinstance(statement, str) else statement
        database.execute(text, values)
    database.commit()
    database.close()


def with_outline(folder, base, wkb, table='communes', flags=1):
    changed(folder, base, (f'UPDATE {table} SET geom=? WHERE fid=(SELECT min(fid) FROM {table})',
                           geopackage_blob(wkb, flags)))


OUTLINES = {
    'outline-1e308': polygon_bytes([(HUGE, HUGE), (-HUGE, HUGE), (0, -HUGE)]),
    'outline-infinite': polygon_bytes([(700_000, INFINITE), (701_000, 6_600_000), (700_000, 6_601_000)]),
    'outline-not-a-number': polygon_bytes([(700_000, 6_600_000), (float('nan'), 6_600_000), (700_000, 6_601_000)]),
    'outline-in-degrees': polygon_bytes(square(3, 46, 0.1)),
    'outline-of-one-point': polygon_bytes([(700_000, 6_600_000)], closes=False),
    'outline-of-two-points': polygon_bytes(IN_PLACE[:2], closes=False),
    'outline-not-closed': polygon_bytes(IN_PLACE, closes=False),
    'outline-of-four-billion-points': polygon_bytes(IN_PLACE, point_count=0xFFFFFFFF),
    'outline-of-four-billion-rings': polygon_bytes(IN_PLACE, ring_count=0xFFFFFFFF),
    'outline-of-four-billion-parts': struct.pack('<BII', 1, 6, 0xFFFFFFFF),
    'outline-cut-short': polygon_bytes(IN_PLACE)[:-9],
    'outline-of-a-line': struct.pack('<BII', 1, 2, 2) + struct.pack('<dddd', 0, 0, 1, 1),
    'outline-of-no-bytes': b'',
}
for outline_name, outline_wkb in OUTLINES.items():
    def make_outline(folder, base, wkb=outline_wkb):
        with_outline(folder, base, wkb)
    make_outline.__name__ = f'project-{outline_name}'
    case('carte --projet p.gpkg --sortie m.pdf')(make_outline)


@case('verifier --projet p.gpkg')
def project_qpv_outline_1e308(folder, base):
    changed(folder, base, ('UPDATE qpv SET geom=?', geopackage_blob(polygon_bytes([(HUGE, 0), (0, HUGE), (0, 0)]))))


@case('indicateurs --projet p.gpkg')
def project_outline_of_a_million_points(folder, base):
    ring = [(700_000 + i * 0.01, 6_600_000 + (i % 2) * 0.01) for i in range(500_000)]
    with_outline(folder, base, polygon_bytes(ring + [(x, 6_700_000) for x, _ in reversed(ring)]))


@case('indicateurs --projet p.gpkg')
def project_outline_with_an_unknown_envelope(folder, base):
    with_outline(folder, base, polygon_bytes(IN_PLACE), flags=0x0F)


CHANGES = {
    'reference-point-1e300': "UPDATE communes SET x_l93=1e300",
    'reference-point-infinite': "UPDATE communes SET y_l93=9e999 WHERE code_insee='03001'",
    'reference-point-in-degrees': "UPDATE communes SET x_l93=3.4, y_l93=46.1",
    'first-year-minus-2e9': "UPDATE maillage_meta SET valeur='-2000000000' WHERE cle='premiere_annee'",
    'first-year-9e18': "UPDATE maillage_meta SET valeur='9000000000000000000' WHERE cle='premiere_annee'",
    'first-year-in-words': "UPDATE maillage_meta SET valeur='hier' WHERE cle='premiere_annee'",
    'reference-date-9999': "UPDATE maillage_meta SET valeur='9999-12-31' WHERE cle='date_reference'",
    'version-huge': "UPDATE maillage_meta SET valeur='99999999999999999999' WHERE cle='version'",
    'population-negative': "UPDATE communes SET population=-1 WHERE code_insee='03001'",
    'population-9e18': "UPDATE communes SET population=9223372036854775807",
    'surface-infinite': "UPDATE communes SET superficie_km2=9e999",
    'commune-code-that-moves-the-cursor': "UPDATE communes SET code_insee=char(27)||'[2J'||char(27)||']0;x'||char(7) "
                                          "WHERE code_insee='03001'",
    'commune-code-not-utf8': "UPDATE communes SET code_insee=CAST(x'C328A0FF1B' AS TEXT) WHERE code_insee='03001'",
    'no-commune': 'DELETE FROM communes',
    'published-infinite': 'UPDATE maillage_publies SET valeur=-9e999',
    'structure-of-no-kind': "UPDATE structures SET type=zeroblob(60000000)",
    'structure-point-infinite': ('UPDATE structures SET point_exact=1, geom=?',
                                 geopackage_blob(struct.pack('<BIdd', 1, 1, INFINITE, HUGE))),
    'name-of-70-megabytes': "UPDATE communes SET nom=CAST(zeroblob(70000000) AS TEXT) WHERE code_insee='03001'",
    'table-missing': 'DROP TABLE maillage_agrements',
    'column-missing': 'ALTER TABLE maillage_epci RENAME COLUMN nom_epci TO autre',
    'travel-time-infinite': "INSERT INTO maillage_trajets (origine,destination,minutes) "
                            "VALUES ('03001','03002',9e999)",
    'four-million-sources': 'INSERT INTO maillage_sources (texte) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL '
                            "SELECT i+1 FROM n WHERE i<4000000) SELECT 'x' FROM n",
}
for change_name, change in CHANGES.items():
    def make_change(folder, base, statement=change):
        changed(folder, base, statement)
    make_change.__name__ = f'project-{change_name}'
    case('indicateurs --projet p.gpkg')(make_change)

SCENARIOS = {'radius-1e308': ('rayon', '1e308'), 'radius-negative': ('rayon', '-1'),
             'radius-infinite': ('rayon', 'inf'),
             'rings-2e9': ('voisins', '2000000000'), 'minutes-1e308': ('temps', '1e308'), 'rule-unknown': ('tout', '')}
for scenario_name, (rule, value) in SCENARIOS.items():
    def make_scenario(folder, base, rule=rule, value=value):
        changed(folder, base, "INSERT INTO maillage_scenarios (nom,debut,origine) VALUES ('A',NULL,'')",
                ("INSERT INTO maillage_modifications (scenario,action,structure,nom,type,site,regle,valeur,communes) "
                 "VALUES ('A','ouvrir','a','A','evs','03001',?,?,'')", rule, value))
    make_scenario.__name__ = f'project-scenario-{scenario_name}'
    case('scenarios --projet p.gpkg')(make_scenario)

ENDLESS = 'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n)'
VIEWS = {
    'communes-endless': ('communes', f"{ENDLESS} SELECT NULL AS geom,'03001' AS code_insee,'' AS nom,"
                         "'' AS codes_postaux,"
                         "1 AS population,1.0 AS superficie_km2,0 AS x_l93,0 AS y_l93,'' AS arrondissement,"
                         "'' AS code_epci FROM n"),
    'meta-endless': ('maillage_meta', f"{ENDLESS} SELECT 'version' AS cle, '4' AS valeur FROM n"),
    'sources-of-gigabytes': ('maillage_sources', f'{ENDLESS} SELECT i AS rang, zeroblob(500000000) AS texte FROM n'),
    'epci-endless': ('maillage_epci', f"{ENDLESS} SELECT 'a' AS code_epci,'b' AS nom_epci FROM n WHERE i<0"),
}
for view_name, (view_table, view_query) in VIEWS.items():
    def make_view(folder, base, table=view_table, query=view_query):
        changed(folder, base, f'DROP TABLE {table}', f'CREATE VIEW {table} AS {query}')
    make_view.__name__ = f'project-view-{view_name}'
    case('indicateurs --projet p.gpkg')(make_view)


@case('indicateurs --projet p.gpkg')
def project_column_that_computes(folder, base):
    changed(folder, base, 'DROP TABLE maillage_sources', 'CREATE TABLE maillage_sources (rang INTEGER PRIMARY KEY, '
            'texte TEXT AS (zeroblob(900000000)))', 'INSERT INTO maillage_sources (rang) VALUES (1),(2),(3)')


@case('indicateurs --projet p.gpkg')
def project_virtual_table(folder, base):
    changed(folder, base, 'DROP TABLE maillage_sources', 'CREATE VIRTUAL TABLE maillage_sources USING fts5(rang,texte)',
            "INSERT INTO maillage_sources VALUES ('1','a')")


@case('indicateurs --projet p.gpkg')
def project_cut_short(folder, base):
    (folder / 'p.gpkg').write_bytes(base.read_bytes()[:100_000])


@case('indicateurs --projet p.gpkg')
def project_of_a_head_alone(folder, _base):
    (folder / 'p.gpkg').write_bytes(b'SQLite format 3\0' + bytes(4080))


@case('indicateurs --projet p.gpkg', ends=(0, 1))
def project_that_is_a_link_to_itself(folder, _base):
    os.symlink('p.gpkg', folder / 'p.gpkg')


@case('indicateurs --projet p.gpkg')
def project_that_is_a_device(folder, _base):
    os.symlink('/dev/zero', folder / 'p.gpkg')


@case('indicateurs --projet p.gpkg')
def project_page_that_points_to_itself(folder, base):
    content = bytearray(base.read_bytes())
    size = struct.unpack('>H', content[16:18])[0]
    for page in range(2, len(content) // size + 1):
        start = (page - 1) * size
        if content[start] == 5:  # an inner page of a table: its rightmost child is itself
            content[start + 8:start + 12] = struct.pack('>I', page)
    (folder / 'p.gpkg').write_bytes(content)


for flip_seed in range(12):
    def make_flips(folder, base, seed=flip_seed):
        chance = random.Random(seed)
        content = bytearray(base.read_bytes())
        for _ in range(200):
            content[chance.randrange(100, len(content))] = chance.randrange(256)
        (folder / 'p.gpkg').write_bytes(content)
    make_flips.__name__ = f'project-bytes-changed-{flip_seed}'
    case('verifier --projet p.gpkg', ends=(0, 1))(make_flips)
