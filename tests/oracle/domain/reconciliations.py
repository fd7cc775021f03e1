"""Published figures against every pair (a, e): a communes with a centre social, e with an EVS alone."""
import itertools
from fractions import Fraction
import math

import world as worlds

# What a figure counts of N communes; in "%" its share of them.
COUNTS = {'taux_cs': lambda n, a, e: a, 'taux_sans_cs': lambda n, a, e: n - a, 'evs_seul': lambda n, a, e: e,
          'taux_avs': lambda n, a, e: a + e, 'zones_blanches': lambda n, a, e: n - a - e,
          'taux_evs_seul': lambda n, a, e: e, 'taux_zones_blanches': lambda n, a, e: n - a - e}


def printed(value, precision):
    """Rounded half up to the precision."""
    return math.floor(value / precision + Fraction(1, 2)) * precision


def satisfied(figure, n, a, e):
    id, value, precision = figure
    count = COUNTS[id](n, a, e)
    exact = Fraction(100 * count, n) if id.startswith('taux_') else Fraction(count)
    return printed(exact, precision) == value


def minimal(subsets):
    return [s for s in subsets if not any(other < s for other in subsets)]


def enumerated(figures, n):
    """Pairs by the set of figures that they satisfy, which are then few."""
    by_value = {}
    for figure in figures:
        counts = {'taux_cs': 'a', 'taux_sans_cs': 'a', 'evs_seul': 'e', 'taux_evs_seul': 'e'}.get(figure[0], 's')
        by_value[figure[0]] = (counts, {v for v in range(n + 1) if satisfied(
            figure, n, v if counts == 'a' else 0, {'e': v, 's': v}.get(counts, 0))})
    pairs = {}
    for a in range(n + 1):
        for e in range(n + 1 - a):
            value = {'a': a, 'e': e, 's': a + e}
            kept = frozenset(id for id, (of, values) in by_value.items() if value[of] in values)
            pairs.setdefault(kept, []).append((a, e))
    return pairs


def judged(figures, n):
    pairs = enumerated(figures, n)
    ids = [f[0] for f in figures]
    everything = [frozenset(s) for k in range(len(ids) + 1) for s in itertools.combinations(ids, k)]
    possible = {s: any(s <= kept for kept in pairs) for s in everything}
    conflicts = minimal([s for s in everything if not possible[s]])
    corrections = minimal([s for s in everything if possible[frozenset(ids) - s]])
    solutions = sorted(pair for kept, some in pairs.items() if kept >= set(ids) for pair in some)
    return conflicts, corrections, solutions, pairs


def random_figures(random, n):
    a = random.randint(0, n)
    e = random.randint(0, min(40, n - a))
    figures = []
    for id in random.sample(sorted(COUNTS), k=random.randint(1, 6)):
        precision = Fraction(1, random.choice((1, 1, 10)) if id.startswith('taux_') else 1)
        count = COUNTS[id](n, a, e)
        exact = Fraction(100 * count, n) if id.startswith('taux_') else Fraction(count)
        value = printed(exact, precision) + random.choice((0, 0, 0, 1, -1, 2)) * precision
        most = 100 if id.startswith('taux_') else n
        figures.append((id, min(max(value, Fraction(0)), Fraction(most)), precision))
    return figures


def plain(number):
    return str(int(number)) if number == int(number) else str(float(number))


def cases(program, random, base, count):
    n = len(base.communes)
    states = base.states(base.reference, True)
    cs, evs = base.covered(states)
    for _ in range(count):
        figures = random_figures(random, n)
        worlds.write_csv(program.folder / 'publies.csv',
                         ['id', 'libelle', 'valeur', 'unite', 'precision', 'date', 'reference'],
                         [(id, id, plain(value), '%' if id.startswith('taux_') else 'communes', plain(precision),
                           base.reference, 'p. 1') for id, value, precision in figures])
        told = program.json('rapprocher', '--publies', 'publies.csv', *random.choice(([], ['--date', base.reference])))
        name = 'rapprocher ' + ', '.join(f'{id}={plain(value)}' for id, value, _ in figures)
        if told is None:
            yield name, ['fails: ' + program.run('rapprocher', '--publies', 'publies.csv')[2].strip()]
            continue
        conflicts, corrections, solutions, pairs = judged(figures, n)
        found = []
        for figure, row in zip(figures, told['publies']):
            agrees = satisfied(figure, n, len(cs), len(evs - cs))
            if row['accord'] != agrees:
                found.append(f'{figure[0]}: agrees {agrees}, told {row["accord"]} ({row["calcule"]})')
        compared = {'compatible': bool(solutions), 'solutions/nombre': len(solutions)}
        found += worlds.differences(compared, worlds.flat(told))
        listed = [(s['centre_social'], s['evs_seul']) for s in told['solutions']['liste']]
        if listed != solutions[:len(listed)] or len(listed) < min(100, len(solutions)):
            found.append(f'solutions: {solutions[:3]}…, told {listed[:3]}…')
        if not solutions:
            found += sets('conflits', conflicts, told['conflits'])
            details = told['corrections_detail']
            found += sets('corrections_detail', corrections, [d['ecarter'] for d in details])
            fewest = min(map(len, corrections))
            found += sets('corrections', [c for c in corrections if len(c) == fewest], told['corrections'])
            for detail in details:
                left = {f[0] for f in figures} - set(detail['ecarter'])
                number = sum(len(some) for kept, some in pairs.items() if kept >= left)
                found += worlds.differences({'nombre': number}, detail['solutions'], f'without {detail["ecarter"]} ')
        yield name, found


def sets(name, expected, told):
    wanted, given = {frozenset(s) for s in expected}, {frozenset(s) for s in told}
    plainly = [sorted(map(sorted, some)) for some in (wanted, given)]
    return [] if wanted == given else [f'{name}: expected {plainly[0]}, told {plainly[1]}']
