"""What changed between two days: each cause put in place after the one before it, the figures taken anew."""
import copy

import attested
import world as worlds
from program import day

FIGURES = ('centres_sociaux', 'evs', 'acf', 'ps_jeunes', 'communes', 'communes_centre_social', 'communes_evs_seul',
           'communes_avs', 'zones_blanches', 'habitants_centre_social', 'habitants_evs_seul', 'habitants_avs',
           'habitants_zones_blanches')
UNATTESTED = ('non_attestees', 'habitants_non_attestees')
CAUSES = ('communes_fusionnees', 'donnees_corrigees', 'structures_ouvertes', 'structures_fermees', 'agrements_changes',
          'territoires_changes')


def unknown(world, states, date, hypotheses):
    """What is not known of a day."""
    told = set(FIGURES) - {'communes'} if not attested.is_told(world, states, date) else set()
    told |= {kind for kind in ('acf', 'ps_jeunes') if not world.knows(date, kind)}
    # Beside what a scenario opens on such a day, nothing is known of the other communes.
    return told | ({'zones_blanches', 'habitants_zones_blanches'} if hypotheses and not world.knows(date) else set())


def known(told, missing):
    return {key: None if key in missing else value for key, value in told.items()}


def counts(world, states, date, hypotheses):
    cs, evs = world.covered(states)
    uncovered = set(world.communes) - cs - evs
    white = uncovered if hypotheses else attested.surely_white(world, date, cs, evs)
    of_cs = [s for s in states.values() if 'animation_globale' in s.kinds]
    groups = (cs, evs - cs, cs | evs, white)
    told = dict(zip(FIGURES, (
        len(of_cs), sum('evs' in s.kinds for s in states.values()), sum('acf' in s.kinds for s in of_cs),
        sum('ps_jeunes' in s.kinds for s in of_cs), len(world.communes), *map(len, groups),
        *map(world.population, groups))))
    if not hypotheses:
        unknown = uncovered - white
        told |= dict(zip(UNATTESTED, (len(unknown), world.population(unknown))))
    return told


def steps(world, earlier, later):
    """The states after each cause."""
    states = {id: s for id, s in earlier.items() if s.is_active()}
    last = {id: s for id, s in later.items() if s.is_active()}
    yield states
    yield states
    states = {**states, **{id: s for id, s in last.items() if id not in states}}
    yield states
    states = {id: s for id, s in states.items() if id in last}
    yield states
    states = {id: copy.copy(s) for id, s in states.items()}
    for id, s in states.items():
        s.kinds = last[id].kinds
    yield states
    yield last


def cases(program, random, base, count):
    for _ in range(count):
        world = base.copy()
        shake(random, world)
        project = changed_project(program, world)
        first, second = sorted((day(random), day(random)))
        if first == second:
            continue
        hypotheses = random.random() < .7
        arguments = ['evolution', '--projet', project, '--de', first, '--a', second]
        told = program.json(*arguments, *([] if hypotheses else ['--sans-hypotheses']))
        name = ' '.join(map(str, arguments)) + ('' if hypotheses else ' --sans-hypotheses')
        if told is None:
            yield name, ['fails']
            continue
        earlier, later = world.states(first, hypotheses), world.states(second, hypotheses)
        before = counts(world, earlier, first, hypotheses)
        missing = unknown(world, earlier, first, hypotheses)
        found = worlds.differences(known(before, missing), told['avant'], 'avant ')
        missing_after = unknown(world, later, second, hypotheses)
        found += worlds.differences(known(counts(world, later, second, hypotheses), missing_after), told['apres'],
                                    'apres ')
        if [t['cause'] for t in told['termes']] != list(CAUSES):
            found.append('causes: ' + str([t['cause'] for t in told['termes']]))
        for states, term in zip(steps(world, earlier, later), told['termes']):
            after = counts(world, states, second, hypotheses)
            change = known({key: after[key] - before[key] for key in after}, missing | missing_after)
            found += worlds.differences(change, term['ecart'], term['cause'] + ' ')
            before = after
        yield name, found


def shake(random, world):
    """Rows end, begin and change kind, so that every cause has something to explain."""
    for rank, row in enumerate(world.approvals):
        if random.random() < .25:
            world.approvals[rank] = row[:3] + (max(day(random, 2019, 2024), row[2] or ''), row[4])
            if row[1] == 'evs' and random.random() < .5:
                end = world.approvals[rank][3]
                world.approvals.append((row[0], 'animation_globale', end[:4] + '-12-31', '', row[4]))
                world.approvals[rank] = row[:3] + (max(end[:4] + '-12-30', row[2] or ''), row[4])
    for rank, row in enumerate(world.areas):
        if random.random() < .2:
            world.areas[rank] = row[:3] + (max(day(random, 2019, 2024), row[2] or ''), row[4])
        elif random.random() < .1:
            world.areas[rank] = row[:2] + (day(random, 2019, 2023),) + row[3:]


def changed_project(program, world):
    """The embedded project with these rows, written as CSV and imported."""
    worlds.write_csv(program.folder / 't.csv', ['structure', 'code_insee', 'debut', 'fin', 'source', 'reference'],
                     [(*r, 'oracle') for r in world.areas])
    worlds.write_csv(program.folder / 'a.csv', ['structure', 'type', 'debut', 'fin', 'source', 'reference'],
                     [(*r, 'oracle') for r in world.approvals])
    status, _, error = program.run('importer', '--territoires', 't.csv', '--agrements', 'a.csv', '--sortie',
                                   'changed.gpkg')
    assert status == 0, error
    return 'changed.gpkg'
