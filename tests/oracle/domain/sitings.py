"""The best sites for new EVS, by trying every choice of them."""
import itertools

import world as worlds
from program import day, situation
from simulations import rule_arguments

WORTH = {'communes': lambda world, codes: len(codes), 'population': lambda world, codes: world.population(codes)}


def random_rule(random):
    name = random.choice(('rayon', 'epci', 'voisins'))
    return name, {'rayon': random.choice(('5', '8', '12.5')), 'voisins': str(random.randint(0, 2))}.get(name, '')


def cases(program, random, base, count):
    codes = sorted(base.communes)
    for _ in range(count):
        date, hypotheses, rule = day(random), random.random() < .7, random_rule(random)
        sites = random.sample(codes, k=random.randint(5, 14))
        number, objective = random.randint(1, min(4, len(sites))), random.choice(list(WORTH))
        states = base.states(date, hypotheses)
        free = set(codes) - set().union(*base.covered(states))
        served = {site: base.rule(site, rule) & free for site in sites}

        def best(k, worth):
            return max(worth(base, set().union(*(served[s] for s in chosen)))
                       for chosen in itertools.combinations(sites, k))
        arguments = ['implanter', '--nombre', str(number), '--candidats', ','.join(sites), '--objectif', objective,
                     *rule_arguments(rule), *situation(date, hypotheses), '--courbe', '--front']
        told = program.json(*arguments)
        name = ' '.join(arguments)
        if told is None:
            yield name, ['fails: ' + program.run(*arguments)[2].strip()]
            continue
        worth = WORTH[objective]
        chosen = [s['code'] for s in told['sites']]
        reached = set().union(*(served[s] for s in chosen)) if set(chosen) <= set(sites) else set()
        optimum = best(number, worth)
        found = worlds.differences({'valeur': optimum, 'borne': optimum, 'optimal': True}, told)
        if worth(base, reached) != optimum or len(chosen) > number:
            found.append(f'the sites {chosen} reach {worth(base, reached)} of {optimum}')
        for rank, site in enumerate(told['sites']):
            others = set().union(set(), *(served[s] for s in chosen[:rank]))
            parts = {'apport_seul': worth(base, served[site['code']]),
                     'apport_marginal': worth(base, served[site['code']] - others)}
            found += worlds.differences(parts, site, f'site {site["code"]} ')
        found += worlds.differences({k: best(k, worth) for k in range(1, number + 1)},
                                    {c['nombre']: c['valeur'] for c in told['courbe']}, 'courbe ')
        points = {tuple(w(base, set().union(*(served[s] for s in some))) for w in WORTH.values())
                  for some in itertools.combinations(sites, number)}
        front = sorted(p for p in points if not any(o != p and o[0] >= p[0] and o[1] >= p[1] for o in points))
        found += worlds.differences({'front': front}, {'front': sorted(
            (p['communes'], p['population']) for p in told['front'])})
        yield name, found
