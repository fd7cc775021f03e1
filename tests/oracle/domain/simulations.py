"""Structures opened, closed, moved, extended, reduced and turned on random days."""
import attested
import world as worlds
from program import day, situation


def random_rule(random, world):
    name = random.choice(('', 'rayon', 'communes', 'epci', 'voisins'))
    value = {'rayon': random.choice(('3', '7.5', '10', '15')), 'voisins': str(random.randint(0, 3)),
             'communes': random.sample(sorted(world.communes), k=random.randint(1, 6))}.get(name, '')
    return name, value


def rule_arguments(rule):
    name, value = rule
    if name == '':
        return []
    if name == 'epci':
        return ['--epci']
    return ['--' + name, ','.join(value) if name == 'communes' else value]


def settle(world, state, site):
    state.seat, state.place, state.moved = site, world.communes[site].point.coords[0], True


def simulate(random, world, states):
    """Changes the states; gives the arguments, whether the program must refuse, and the communes newly served."""
    codes, ids = sorted(world.communes), sorted(states)
    rule = random_rule(random, world)
    arguments = rule_arguments(rule)
    refused = False
    for kind, option in (('evs', '--evs'), ('animation_globale', '--centre-social')):
        for number in range(random.choice((0, 0, 1, 2))):
            site = random.choice(codes)
            served = world.rule(site, rule if rule[0] else ('voisins', 0))
            state = worlds.State({kind}, set(served), added=set(served))
            settle(world, state, site)
            states[f'simulated {kind} {number}'] = state
            arguments += [option, site]
    bases = {id: set(s.communes) for id, s in states.items()}
    for id in random.sample(ids, k=random.randint(0, 2)):
        site = random.choice(codes)
        settle(world, states[id], site)
        if rule[0]:
            states[id].communes = world.rule(site, rule)
        arguments += ['--deplacer', f'{id}={site}']
    for id in random.sample(ids, k=random.randint(0, 2)):
        more = random.sample(codes, k=random.randint(1, 5))
        states[id].communes |= set(more)
        arguments += ['--etendre', f'{id}={",".join(more)}']
    for id in random.sample(ids, k=random.randint(0, 2)):
        less = random.sample(sorted(states[id].communes) or codes, k=1) + random.sample(codes, k=2)
        states[id].communes -= set(less)
        arguments += ['--reduire', f'{id}={",".join(less)}']
    for id in random.sample(ids, k=random.choice((0, 0, 1))):
        if 'animation_globale' in states[id].kinds:
            refused = True
        elif 'evs' in states[id].kinds:
            states[id].kinds = states[id].kinds - {'evs'} | {'animation_globale'}
        arguments += ['--transformer', id]
    for id in random.sample(ids, k=random.choice((0, 1, 2))):
        states[id].kinds -= {'animation_globale', 'evs'}
        arguments += ['--fermer', id]
    for id in ids:
        states[id].added = states[id].communes - bases[id]
    return arguments, refused


def cases(program, random, base, count):
    done = 0
    while done < count:
        date, hypotheses = day(random), random.random() < .7
        states = base.states(date, hypotheses)
        before = attested.figures(base, states, date, hypotheses)
        was = set().union(*base.covered(states))
        arguments, refused = simulate(random, base, states)
        if not any(a.startswith('--') and a[2:] in OPTIONS for a in arguments):
            continue
        done += 1
        status, _, error = program.run('simuler', *arguments, *situation(date, hypotheses))
        name = 'simuler ' + ' '.join(arguments + situation(date, hypotheses))
        if refused or status != 0:
            yield name, [] if refused and status == 1 else [f'status {status} {error.strip()}, refused: {refused}']
            continue
        told = program.json('simuler', *arguments, *situation(date, hypotheses))
        yield name, compare(base, states, date, hypotheses, before, was, told)


OPTIONS = {'evs', 'centre-social', 'deplacer', 'etendre', 'reduire', 'transformer', 'fermer'}


def compare(base, states, date, hypotheses, before, was, told):
    after, now = attested.figures(base, states, date, hypotheses), set().union(*base.covered(states))
    gaps = {key: after[key] - value for key, value in before.items()
            if isinstance(value, (int, float)) and isinstance(after.get(key), (int, float))
            and key not in ('communes', 'population', 'qpv/total')}
    gaps |= {key: None for key in (*before, *after) if key.count('/') and key not in gaps
             and any(isinstance(told.get(key), (int, float)) for told in (before, after)) and key != 'qpv/total'}
    known = [told['qpv/sans_structure'] is not None for told in (before, after)]
    gaps['qpv/sans_structure'] = None
    if all(known):
        gaps['qpv/sans_structure'] = len(after['qpv/sans_structure']) - len(before['qpv/sans_structure'])
    found = []
    for figures, name in ((before, 'avant'), (after, 'apres')):
        found += worlds.differences(figures, worlds.flat(told[name]), name + ' ')
    found += worlds.differences(gaps, worlds.flat(told['ecart']), 'ecart ')
    sets = {'communes_gagnees': sorted(now - was), 'communes_perdues': sorted(was - now),
            'population_gagnee': base.population(now - was),
            'qpv_couverts': [q for q in before['qpv/sans_structure'] if q not in after['qpv/sans_structure']]
            if all(known) else [],
            'redondance': sorted(set().union(*(s.added for s in states.values() if s.is_active())) & was)}
    return found + worlds.differences(sets, told)
