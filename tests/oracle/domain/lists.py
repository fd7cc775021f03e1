"""Lists of structures, territories, agréments: three CSV files or the filled template, rows in any order."""
import csv
import re
import unicodedata

import attested
import world as worlds
from program import day, situation

KINDS = {'centre_social': 'animation_globale', 'evs': 'evs'}
OLD_OF = {'centre_social': {'animation_globale', 'acf', 'ps_jeunes'}, 'evs': {'evs'}}
WORDS = ('Les Tilleuls', 'La Source', 'Le Relais', 'Grain de Sel', 'La Ruche', 'Mosaïque', 'Le Moulin', 'Horizon',
         'La Passerelle bleue', 'Bocage en fête', 'Val et monts', 'Trait d’union', 'Le Préau', 'La Grange')
NOWHERE = 'distance_km/structures_sans_place'
SIGNS = ('cs_{}', 'CS-{}', 'EVS.{}', 'structure {}', '{}', 'S{}/03', 'é{}', 'id={}', "l'{}")


def before(date):
    import datetime
    return (datetime.date.fromisoformat(date) - datetime.timedelta(days=1)).isoformat()


def period(random):
    begin = day(random, 2015, 2022) if random.random() < .8 else ''
    end = day(random, 2022, 2025) if random.random() < .3 else ''
    return begin, end if not begin or not end or end >= begin else ''


def hull(rows):
    begins, ends = [r[2] for r in rows], [r[3] for r in rows]
    return (min(begins) if begins and all(begins) else '', max(ends) if ends and all(ends) else '')


def turn(world, id, kind, served, source='structure'):
    """The list gives the structure another kind: what made it the old one ends when it becomes the new one."""
    s = world.structures[id]
    if s.kind == kind:
        return
    new = KINDS[kind]
    begin, end = served
    if not any(r[0] == id and r[1] == new and (not r[3] or not begin or r[3] >= begin) and
               (not r[2] or not end or r[2] <= end) for r in world.approvals):
        world.approvals.append((id, new, begin, end, source))
    latest = max((r for r in world.approvals if r[0] == id and r[1] == new), key=lambda r: r[3] or '9999')
    kept = []
    for row in world.approvals:
        if row[0] == id and row[1] in OLD_OF[s.kind]:
            if not latest[2] or (row[2] and row[2] >= latest[2]):
                continue
            if not row[3] or row[3] >= latest[2]:
                row = row[:3] + (before(latest[2]), row[4])
        kept.append(row)
    world.approvals = kept
    world.structures[id] = worlds.Structure(**{**s.__dict__, 'kind': kind})


def structure_rows(random, world):
    """New structures, and some of the project, perhaps of the other kind: (id, name, kind, seat, point, federated)."""
    rows = []
    names = random.sample(WORDS, k=random.randint(1, 8))
    sign = random.choice(SIGNS)
    for rank, name in enumerate(names):
        seat = random.choice(sorted(world.communes)) if random.random() < .7 else ''
        point = ''
        if not seat or random.random() < .2:
            near = world.communes[random.choice(sorted(world.communes))].point
            point = (round(near.x + random.randint(-900, 900)), round(near.y + random.randint(-900, 900)))
        if not seat and random.random() < .2:
            point = ''
        federated = random.choice(('oui', 'non'))
        rows.append((sign.format(rank + 1), name, random.choice(list(KINDS)), seat, point, federated))
    for id in random.sample(sorted(world.structures), k=random.randint(0, 4)):
        s = world.structures[id]
        kind = s.kind if random.random() < .6 else ({*KINDS} - {s.kind}).pop()
        rows.append((id, s.name, kind, '', '', ''))
    random.shuffle(rows)
    return rows


def expect_structures(world, rows):
    """Whole: what it does not name goes, with its rows."""
    named = {row[0] for row in rows}
    for id, name, kind, seat, point, federated in rows:
        if id in world.structures:
            turn(world, id, kind, hull([r for r in world.areas if r[0] == id]))
            continue
        world.structures[id] = worlds.Structure(kind, seat, point or None, federated == 'oui', name=name)
        world.approvals.append((id, KINDS[kind], '', '', 'structure'))
    world.structures = {id: world.structures[id] for id in world.structures if id in named}
    world.approvals = [row for row in world.approvals if row[0] in named]
    world.areas = [row for row in world.areas if row[0] in named]
    world.qpvs = [(n, g, c, linked & named) for n, g, c, linked in world.qpvs]


def three_files(random, base, folder):
    """The arguments of an import, and the project that it must make."""
    world = base.copy()
    rows = structure_rows(random, world)
    worlds.write_csv(folder / 's.csv', ['id', 'nom', 'type', 'code_insee_siege', 'x_l93', 'y_l93', 'federe'],
                     [(*r[:4], *(r[4] or ('', '')), r[5]) for r in rows])
    expect_structures(world, rows)
    arguments = ['importer', '--structures', 's.csv']
    ids = [row[0] for row in rows]
    if random.random() < .9:
        areas = []
        for id in ids:
            for code in random.sample(sorted(world.communes), k=random.randint(0, 12)):
                areas.append((id, code, *period(random), random.choice(('structure', 'schema', 'hypothese'))))
        if areas:
            random.shuffle(areas)
            worlds.write_csv(folder / 't.csv', ['structure', 'code_insee', 'debut', 'fin', 'source', 'reference'],
                             [(*r, 'une lettre') for r in areas])
            arguments += ['--territoires', 't.csv']
            world.areas = areas
    if random.random() < .8:
        approvals = []
        for id in ids:
            kinds = [KINDS[world.structures[id].kind]] + random.sample(['acf', 'ps_jeunes'], k=random.randint(0, 2))
            for kind in kinds if random.random() < .9 else []:
                approvals.append((id, kind, *period(random), 'structure'))
        if approvals:
            random.shuffle(approvals)
            worlds.write_csv(folder / 'a.csv', ['structure', 'type', 'debut', 'fin'], [r[:4] for r in approvals])
            arguments += ['--agrements', 'a.csv']
            told = {r[:2] for r in approvals}
            world.approvals = [r for r in world.approvals if r[:2] not in told] + approvals
    return arguments, world


def template(random, program, base, folder):
    """The template filled in: a row for a commune and a structure; kinds are told, so the list is whole."""
    world = base.copy()
    program.run('exporter', '--quoi', 'modele', '--sortie', 'modele.csv')
    with open(folder / 'modele.csv', newline='', encoding='utf-8-sig') as file:
        blank = list(csv.DictReader(file))
    named = {name: random.choice(list(KINDS)) for name in random.sample(WORDS, k=random.randint(1, 7))}
    for id in random.sample(sorted(world.structures), k=random.randint(0, 3)):
        s = world.structures[id]
        named[s.name] = s.kind if random.random() < .5 else ({*KINDS} - {s.kind}).pop()
    ids = {s.name: id for id, s in world.structures.items()}
    seats = {name: random.choice(sorted(world.communes)) for name in named if name not in ids and random.random() < .7}
    rows, areas = [], []
    for line in blank:
        served = [name for name in named if random.random() < .05 or seats.get(name) == line['code_insee']]
        for name in served:
            begin, end = period(random)
            source = random.choice(('structure', 'schéma', 'hypothèse'))
            siege = 'oui' if seats.get(name) == line['code_insee'] else ''
            rows.append({**line, 'structure': name, 'type': named[name], 'siege': siege, 'debut': begin, 'fin': end,
                         'source': source, 'reference': 'fichier'})
            areas.append((ids.get(name, name), line['code_insee'], begin, end,
                          {'structure': 'structure', 'schéma': 'schema', 'hypothèse': 'hypothese'}[source]))
        if not served:
            rows.append(line)
    if not areas:
        return template(random, program, base, folder)
    random.shuffle(rows)
    worlds.write_csv(folder / 'modele.csv', list(blank[0]), [list(row.values()) for row in rows])
    serving = {area[0] for area in areas}
    told = {ids.get(name, name): kind for name, kind in named.items() if ids.get(name, name) in serving}
    world.areas = areas
    for id, kind in told.items():
        own = [area for area in areas if area[0] == id]
        source = 'structure' if any(area[4] != 'hypothese' for area in own) else 'hypothese'
        if id in world.structures:
            turn(world, id, kind, hull(own), source)
        else:
            seat = seats.get(id, '')
            said = [area[4] for area in own if area[1] == seat]
            world.structures[id] = worlds.Structure(kind, seat, seat_source=said[0] if said else source, name=id)
            world.approvals.append((id, KINDS[kind], *hull(own), source))
    world.structures = {id: s for id, s in world.structures.items() if id in told}
    world.approvals = [row for row in world.approvals if row[0] in told]
    world.qpvs = [(n, g, c, linked & set(told)) for n, g, c, linked in world.qpvs]
    return ['importer', '--liste', 'modele.csv'], world


def slug(id):
    """What the program calls a structure of which a list tells the name alone."""
    plain = ''.join(c for c in unicodedata.normalize('NFD', id.lower()) if not unicodedata.combining(c))
    return re.sub('[^a-z0-9]+', '-', plain).strip('-')


def held(program, world, project, date, hypotheses):
    told = program.json('indicateurs', '--projet', project, *situation(date, hypotheses))
    if told is None:
        return ['indicateurs fails']
    expected = attested.figures(world, world.states(date, hypotheses), date, hypotheses)
    flat = worlds.flat(told)
    for figures in (expected, flat):  # by their names, in any order
        figures[NOWHERE] = sorted(map(slug, figures[NOWHERE]))
    found = worlds.differences(expected, flat)
    return found + worlds.differences({'evolution': world.evolution(hypotheses)}, told)


def cases(program, random, base, count):
    for number in range(count):
        if number % 3 == 2:
            arguments, world = template(random, program, base, program.folder)
        else:
            arguments, world = three_files(random, base, program.folder)
        project = program.folder / 'list.gpkg'
        status, _, error = program.run(*arguments, '--sortie', project)
        if status != 0:
            yield f'list {number}', [f'{" ".join(map(str, arguments))}: status {status}, {error.strip()[-300:]}']
            continue
        found = []
        for _ in range(2):
            date, hypotheses = day(random), random.random() < .6
            found += [f'{date}{"" if hypotheses else ", attested"}: {one}'
                      for one in held(program, world, project, date, hypotheses)]
        yield f'list {number} ({arguments[1]})', found
