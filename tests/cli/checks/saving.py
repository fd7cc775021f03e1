#!/usr/bin/env python3
"""A project that others use too: what they put in it stays, what they are doing is not broken, what cannot be written
is said, and nothing is left beside it.
usage: saving.py PROGRAM [K/N]   the Kth of N parts; else all"""
import os
import pathlib
import resource
import shutil
import signal
import sqlite3
import stat
import subprocess
import threading

from support import FOLDER, PROGRAM, answer, do, of_this_part, project, refused, run

CHANGE = ['simuler', '--evs', '03190', '--rayon', '12']


def keep(name, *more, file='p.gpkg'):
    return [*CHANGE, '--projet', file, '--enregistrer', name, *more]


def names(file='p.gpkg'):
    return [s['nom'] for s in answer('scenarios', '--projet', file)['scenarios']]


def is_whole(file):
    database = sqlite3.connect(file)
    try:
        return database.execute('PRAGMA integrity_check').fetchone()[0] == 'ok'
    finally:
        database.close()


def beside(folder='.'):
    return sorted(n for n in os.listdir(folder) if n.endswith(('.tmp', '-wal', '-shm', '-journal')))


def what_others_added():
    """Layers, styles, tables, columns, an index and its triggers, as QGIS and GDAL make them."""
    project('p.gpkg')
    database = sqlite3.connect('p.gpkg')
    database.executescript('''
      ALTER TABLE structures ADD COLUMN note TEXT;
      ALTER TABLE communes ADD COLUMN visite INTEGER NOT NULL DEFAULT 7;
      ALTER TABLE maillage_territoires ADD COLUMN avis TEXT;
      UPDATE structures SET note='à rappeler ' || id;
      UPDATE communes SET visite=fid;
      UPDATE maillage_territoires SET avis=structure || code_insee || fid;
      DELETE FROM structures WHERE id='cs-avermes' AND 0;
      CREATE TABLE rdv (id INTEGER PRIMARY KEY, structure_fid INTEGER, jour TEXT);
      INSERT INTO rdv SELECT NULL, fid, 'lundi' FROM structures;
      CREATE TABLE layer_styles (id INTEGER PRIMARY KEY, f_table_name TEXT, styleQML TEXT);
      INSERT INTO layer_styles VALUES (1, 'communes', '<qgis/>');
      CREATE TABLE bornes (fid INTEGER PRIMARY KEY, geom POINT, nom TEXT);
      INSERT INTO bornes VALUES (1, x'47500001', 'b');
      INSERT INTO gpkg_contents (table_name, data_type, identifier, srs_id)
        VALUES ('bornes', 'features', 'Bornes', 2154);
      INSERT INTO gpkg_geometry_columns VALUES ('bornes', 'geom', 'POINT', 2154, 0, 0);
      INSERT INTO gpkg_spatial_ref_sys VALUES ('Web', 3857, 'EPSG', 3857, 'undefined', '');
      UPDATE gpkg_contents SET identifier='Mes communes' WHERE table_name='communes';
      CREATE TABLE gpkg_ogr_contents (table_name TEXT PRIMARY KEY, feature_count INTEGER);
      INSERT INTO gpkg_ogr_contents VALUES ('communes', 1), ('structures', 1);
      CREATE VIRTUAL TABLE rtree_communes_geom USING rtree(id, minx, maxx, miny, maxy);
      CREATE VIRTUAL TABLE rtree_structures_geom USING rtree(id, minx, maxx, miny, maxy);
      CREATE TRIGGER rtree_communes_geom_insert AFTER INSERT ON communes
        WHEN new.geom NOT NULL AND NOT ST_IsEmpty(new.geom)
        BEGIN INSERT OR REPLACE INTO rtree_communes_geom VALUES (new.fid, ST_MinX(new.geom), 0, 0, 0); END;
      CREATE INDEX mon_index ON structures(nom);
      CREATE VIEW mes_evs AS SELECT * FROM structures;
    ''')
    database.close()
    before = answer('indicateurs', '--projet', 'p.gpkg')
    do(*keep('Plan A'))
    assert names() == ['Plan A'] and answer('indicateurs', '--projet', 'p.gpkg') == before
    assert is_whole('p.gpkg') and not beside()
    database = sqlite3.connect('p.gpkg')
    one = lambda sql: database.execute(sql).fetchone()[0]
    assert one("SELECT count(*) FROM structures WHERE note IS NOT 'à rappeler ' || id") == 0
    assert one('SELECT count(*) FROM communes WHERE visite <> fid') == 0
    assert one('SELECT count(*) FROM maillage_territoires WHERE avis IS NULL') == 0
    structures = one('SELECT count(*) FROM structures')
    assert one('SELECT count(*) FROM rdv JOIN structures ON fid=structure_fid') == structures
    assert one("SELECT styleQML FROM layer_styles") == '<qgis/>' and one('SELECT nom FROM bornes') == 'b'
    assert one("SELECT identifier FROM gpkg_contents WHERE table_name='communes'") == 'Mes communes'
    assert one("SELECT count(*) FROM gpkg_contents WHERE table_name='bornes'") == 1
    assert one("SELECT count(*) FROM gpkg_geometry_columns WHERE table_name='bornes'") == 1
    assert one('SELECT count(*) FROM gpkg_spatial_ref_sys WHERE srs_id=3857') == 1
    assert one("SELECT feature_count FROM gpkg_ogr_contents WHERE table_name='communes'") == 317
    assert one('SELECT count(*) FROM rtree_communes_geom') == 317
    assert one('SELECT count(*) FROM rtree_communes_geom r JOIN communes c ON c.fid=r.id WHERE x_l93 BETWEEN minx '
               'AND maxx AND y_l93 BETWEEN miny AND maxy') > 300
    assert one('SELECT count(*) FROM rtree_structures_geom') == one(
        'SELECT count(*) FROM structures WHERE geom NOT NULL')
    made = {row[0] for row in database.execute('SELECT name FROM sqlite_master')}
    assert {'rtree_communes_geom_insert', 'mon_index', 'mes_evs'} <= made
    # A row that goes takes its own values with it, and only these.
    database.close()
    do('scenarios', '--projet', 'p.gpkg', '--retenir', 'Plan A', '--a-partir-du', '2025-01-01')
    database = sqlite3.connect('p.gpkg')
    assert one("SELECT count(*) FROM structures WHERE note = 'à rappeler ' || id") == one('SELECT count(*) FROM rdv')
    assert one('SELECT count(*) FROM structures WHERE note IS NULL') == 1
    database.close()


def saved_again():
    """Tables that are not ours alone: the same project twice in a file gives the same rows, not twice as many."""
    project('p.gpkg')
    database = sqlite3.connect('p.gpkg')
    database.execute('CREATE TABLE autre (x)')
    database.close()
    for name in ('Plan A', 'Plan B'):
        do(*keep(name))
        do('scenarios', '--projet', 'p.gpkg', '--supprimer', name)
    database = sqlite3.connect('p.gpkg')
    given = sqlite3.connect(PROGRAM.with_name('allier.gpkg'))
    for (table,) in given.execute("SELECT name FROM sqlite_master WHERE type='table' AND name NOT LIKE 'gpkg%'"):
        if table != 'sqlite_sequence':
            rows = f'SELECT * FROM {table} ORDER BY 1'
            assert database.execute(rows).fetchall() == given.execute(rows).fetchall(), table
    database.close()
    given.close()


def held_by_another():
    """A program that works in WAL, as QGIS does: it is left alone, and its file with it."""
    project('p.gpkg')
    other = sqlite3.connect('p.gpkg')
    other.execute('PRAGMA journal_mode=wal')
    other.execute("UPDATE communes SET nom='Moulins-sur-Allier' WHERE code_insee='03190'")
    other.commit()
    said = refused(1, *keep('Plan A'))
    assert 'ouvert dans un autre programme' in said, said
    assert other.execute("SELECT nom FROM communes WHERE code_insee='03190'").fetchone()[0] == 'Moulins-sur-Allier'
    assert names() == []
    other.close()
    assert is_whole('p.gpkg')
    do(*keep('Plan A'))
    assert names() == ['Plan A'] and is_whole('p.gpkg') and not beside()
    # A killed one leaves its changes in the WAL: they are taken over.
    if os.fork() == 0:
        other = sqlite3.connect('p.gpkg')
        other.execute('PRAGMA journal_mode=wal')
        other.execute("UPDATE communes SET population=1 WHERE code_insee='03190'")
        other.commit()
        os.kill(os.getpid(), signal.SIGKILL)
    os.wait()
    assert pathlib.Path('p.gpkg-wal').stat().st_size > 0
    do(*keep('Plan B'))
    database = sqlite3.connect('p.gpkg')
    assert database.execute("SELECT population FROM communes WHERE code_insee='03190'").fetchone()[0] == 1
    database.close()
    assert names() == ['Plan A', 'Plan B'] and not beside()


def layers_held_by_another():
    """Exported layers that are open in QGIS are left alone too."""
    write = ['exporter', '--quoi', 'communes', '--sortie', 'c.gpkg']
    do(*write)
    other = sqlite3.connect('c.gpkg')
    other.execute('PRAGMA journal_mode=wal')
    other.execute("CREATE TABLE note (x)")
    other.commit()
    assert 'ouvert dans un autre programme' in refused(1, *write)
    assert other.execute('SELECT count(*) FROM note').fetchone() == (0,)
    other.close()
    do(*write)
    assert is_whole('c.gpkg') and not beside()


def told_who():
    """A colleague's window is told, in words that hold no control characters; what a crash left is not."""
    project('p.gpkg')
    lock = pathlib.Path('.p.gpkg.verrou')
    lock.write_text('Marie Durand\nCAF-PC12\n4\n1700000000\n')
    done = run(*keep('Plan A'))
    assert done.returncode == 0 and 'ouvert par Marie Durand, sur CAF-PC12' in done.stderr, done.stderr
    lock.write_text('\x1b[31mMarie\nCAF-PC12\n4\n1700000000\n')
    assert '\x1b' not in run(*keep('Plan B')).stderr
    os.utime(lock, (1, 1))
    assert not run(*keep('Plan C')).stderr


def locked():
    """A program in the middle of writing is waited for, then told; the file is not called damaged."""
    project('p.gpkg')
    other = sqlite3.connect('p.gpkg', check_same_thread=False)
    other.execute('BEGIN EXCLUSIVE')
    threading.Timer(1.5, other.rollback).start()
    do(*keep('Plan A'))
    other.close()
    other = sqlite3.connect('p.gpkg')
    other.execute('BEGIN EXCLUSIVE')
    said = refused(1, 'indicateurs', '--projet', 'p.gpkg')
    assert 'en train' in said and 'intact' in said and 'abîmé' not in said, said
    other.rollback()
    other.close()
    assert names() == ['Plan A']


def hot_journal():
    """What a killed program left half written is mended when the project is opened."""
    project('p.gpkg')
    before = do('indicateurs', '--projet', 'p.gpkg', '--format', 'json')
    if os.fork() == 0:
        other = sqlite3.connect('p.gpkg', isolation_level=None)
        other.executescript('PRAGMA cache_size=1; PRAGMA cache_spill=1; BEGIN;')
        other.execute("UPDATE communes SET population=population+1, nom=nom || 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'")
        os.kill(os.getpid(), signal.SIGKILL)
    os.wait()
    assert pathlib.Path('p.gpkg-journal').stat().st_size > 0
    shutil.copyfile('p.gpkg', 'q.gpkg')
    shutil.copyfile('p.gpkg-journal', 'q.gpkg-journal')
    assert do('indicateurs', '--projet', 'p.gpkg', '--format', 'json') == before
    assert not pathlib.Path('p.gpkg-journal').exists() and is_whole('p.gpkg')
    do(*keep('Plan A', file='q.gpkg'))
    assert do('indicateurs', '--projet', 'q.gpkg', '--format', 'json') == before and not beside()


def names_and_rights():
    project('p.gpkg')
    os.chmod('p.gpkg', 0o640)
    os.symlink('p.gpkg', 'lien.gpkg')
    do(*keep('Plan A', file='lien.gpkg'))
    assert os.path.islink('lien.gpkg') and names() == ['Plan A']
    assert stat.S_IMODE(os.stat('p.gpkg').st_mode) == 0o640
    if os.getuid() == 0:
        os.chown('p.gpkg', 1234, 4321)
        do(*keep('Plan B'))
        assert (os.stat('p.gpkg').st_uid, os.stat('p.gpkg').st_gid) == (1234, 4321)
        assert stat.S_IMODE(os.stat('p.gpkg').st_mode) == 0o640
    for sortie, command in (('mort.pdf', ['carte', '--sortie', 'mort.pdf']),
                            ('mort2.gpkg', ['verifier', '--reparer', '--sortie', 'mort2.gpkg']),
                            ('mort.csv', ['exporter', '--quoi', 'communes', '--sortie', 'mort.csv'])):
        os.symlink('nulle-part', sortie)
        done = run(*command)
        said = done.stderr
        assert done.returncode == 1 and 'est un lien vers' in said and 'nulle-part' in said, said
    long = 'é' * 125 + '.gpkg'  # 255 bytes
    project(long)
    do(*keep('Plan A', file=long))
    assert names(long) == ['Plan A']
    for name in ('m' * 251 + '.pdf', 'm' * 251 + '.csv'):
        do(*(['carte', '--sortie'] if name.endswith('pdf') else ['exporter', '--quoi', 'communes', '--sortie']), name)
    said = refused(1, *keep('Plan A', file='p.gpkg/x.gpkg'))
    assert 'p.gpkg' in said
    said = refused(1, 'carte', '--sortie', 'absent/x.pdf')
    assert 'dossier' in said, said


def leftovers():
    """Half written files of processes that are no more go at the next save; those of others stay."""
    project('p.gpkg')
    dead = subprocess.Popen(['true'])
    dead.wait()
    machine = ''.join(c if c.isascii() and c.isalnum() or c == '.' else '-' for c in os.uname().nodename)
    gone = [f'.p.gpkg.{dead.pid}-1.tmp', f'.p.gpkg.{machine}-{dead.pid}-3.tmp', '.p.gpkg.ailleurs-1-1.tmp']
    stays = [f'.p.gpkg.{os.getpid()}-1.tmp', '.p.gpkg.autre-part-4-1.tmp', '.q.gpkg.1-1.tmp', '.p.gpkg.tmp',
             '.p.gpkg.x.tmp']
    for name in gone + stays:
        pathlib.Path(name).touch()
    os.utime('.p.gpkg.ailleurs-1-1.tmp', (1, 1))
    # The new process gets the very number that stands in a leftover.
    subprocess.run(['sh', '-c', 'touch ".p.gpkg.$$-1.tmp" ".p.gpkg.%s-$$-1.tmp" ".p.gpkg.%s-$$-2.tmp"; exec "$@"' %
                    (machine, machine), 'sh', PROGRAM, *keep('Plan A')], check=True, stdout=subprocess.DEVNULL)
    assert sorted(n for n in os.listdir('.') if n.endswith('.tmp')) == sorted(stays), os.listdir('.')
    for name in stays:
        os.remove(name)


def devices():
    """A pipe is written into and stays one."""
    os.mkfifo('tube.csv')
    reader = subprocess.Popen(['cat', 'tube.csv'], stdout=subprocess.PIPE)
    do('exporter', '--quoi', 'communes', '--sortie', 'tube.csv')
    assert reader.communicate()[0].count(b'\n') == 318 and stat.S_ISFIFO(os.stat('tube.csv').st_mode)
    os.remove('tube.csv')


def at_once():
    """Six at once keep six scenarios; of two with one name, one is refused."""
    for _ in range(3):
        project('p.gpkg')
        running = [subprocess.Popen([PROGRAM, *keep(f'Plan {n}')], stdout=subprocess.DEVNULL) for n in range(6)]
        assert [one.wait() for one in running] == [0] * 6
        assert sorted(names()) == [f'Plan {n}' for n in range(6)]
    project('p.gpkg')
    running = [subprocess.Popen([PROGRAM, *keep('Plan')], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
               for n in range(3)]
    assert sorted(one.wait() for one in running) == [0, 1, 1] and names() == ['Plan']
    running = [subprocess.Popen([PROGRAM, *command, '--projet', 'p.gpkg'], stdout=subprocess.DEVNULL) for command in (
        ['scenarios', '--copier', 'Plan', '--en', 'Copie'], ['conseil', '--commune', '03004', '--appliquer', 'Conseil'],
        ['fiche', '--scenario', 'Plan', '--repondre', 'territoire_lequel=Le bocage'])]
    assert [one.wait() for one in running] == [0, 0, 0]
    assert sorted(names()) == ['Conseil', 'Copie', 'Plan'] and is_whole('p.gpkg') and not beside()


def what_cannot_be_written():
    """Standard output full or closed, a disk without room: one sentence, status 1, the old file."""
    environment = dict(os.environ)

    def told(command, **how):
        done = subprocess.run(command, stderr=subprocess.PIPE, encoding='utf-8', env=environment, **how)
        assert done.returncode == 1 and done.stderr.startswith('erreur : ') and done.stderr.count('\n') == 1, done
        return done.stderr

    project('p.gpkg')
    for command in (['indicateurs'], ['indicateurs', '--format', 'json'], ['qpv', '--format', 'csv'], ['--help'],
                    ['--version'], ['scenarios', '--help'], ['rapprocher'], ['fiche', '--questions'],
                    keep('Plan A')):
        with open('/dev/full', 'w') as full:
            assert 'sortie standard' in told([PROGRAM, *command], stdout=full)
        if command[0] != 'simuler':
            assert 'sortie standard' in told(['sh', '-c', 'exec "$@" >&-', 'sh', PROGRAM, *command])
    assert is_whole('p.gpkg')
    before = pathlib.Path('p.gpkg').read_bytes()
    outputs = [keep('Plan B'), ['carte', '--sortie', 'c.pdf'], ['carte', '--sortie', 'c.png'],
               ['carte', '--sortie', 'c.svg'],
               ['exporter', '--quoi', 'communes', '--sortie', 'c.csv'],
               ['exporter', '--quoi', 'communes', '--sortie', 'c.shp'],
               ['exporter', '--quoi', 'tout', '--sortie', 'c.gpkg'],
               ['exporter', '--quoi', 'tout', '--sortie', 'c.ods']]
    for command in outputs:
        said = told([PROGRAM, *command], stdout=subprocess.DEVNULL,
                    preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (5000, 5000)))
        assert 'taille permise' in said and 'technique' not in said, said
        assert pathlib.Path('p.gpkg').read_bytes() == before and not beside()
        assert not [n for n in os.listdir('.') if n.startswith('c.')], os.listdir('.')


# In an order by which parts of four take as long as one another.
CHECKS = [at_once, what_cannot_be_written, locked, held_by_another,
          saved_again, what_others_added, names_and_rights, layers_held_by_another,
          devices, hot_journal, leftovers, told_who]
for check in of_this_part(CHECKS):
    folder = pathlib.Path(FOLDER, check.__name__)
    folder.mkdir()
    os.chdir(folder)
    check()
os.chdir(FOLDER)
