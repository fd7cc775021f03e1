"""Figures with hypotheses off: what no attested row names is not known to be white, and shares are bounds."""
from fractions import Fraction

import reconciliations


def published(world, date):
    """The published figures of the day that speak of numbers of communes."""
    return [(id, Fraction(str(value)), Fraction(str(precision))) for id, value, precision, day in world.published
            if day == date and id in reconciliations.COUNTS]


def surely_white(world, date, cs, evs):
    """The communes that no world covers which the attested rows and the published figures allow: any of those that no
    attested row names can be the one more that is covered, so these are all of them or none."""
    n, figures, alone = len(world.communes), published(world, date), len(evs - cs)
    named = any(id == 'evs_seul' and value == alone > 0 for id, value, _ in figures)
    worlds = {}
    for kept, pairs in reconciliations.enumerated(figures, n).items():
        possible = [a + e for a, e in pairs if a >= len(cs) and a + e >= len(cs | evs)
                    and not (named and (a > n - alone or e < alone))]
        if possible:
            worlds[kept] = max(possible)

    # The fewest figures are given up, of as many those that are no rates.
    def given_up(kept):
        dropped = [id for id, _, _ in figures if id not in kept]
        return len(dropped), sum(id.startswith('taux_') for id in dropped)
    best = min(worlds, key=given_up)
    most = max(s for kept, s in worlds.items() if kept >= best)
    return set(world.communes) - cs - evs if most == len(cs | evs) else set()


KNOWN_BY = {'structures/acf': 'acf', 'structures/ps_jeunes': 'ps_jeunes'}
OF_COMMUNES = ('centre_social', 'sans_centre_social', 'evs_seul', 'avs', 'zone_blanche')
ALWAYS_TOLD = ('communes', 'population', 'non_attestee', 'qpv/total', 'distance_km/structures_sans_place')


def is_told(world, states, date):
    """Whether anything is known of the day: the project knows a structure, or a scenario opens one."""
    return world.knows(date) or any(s.is_active() for s in states.values())


def figures(world, states, date, hypotheses):
    """As `indicateurs` tells them, with hypotheses or without; None for what is unknown."""
    told = bounded(world, states, date, hypotheses and world.knows(date))
    for key, kind in KNOWN_BY.items():
        if not world.knows(date, kind):
            told[key] = None
    if all(s.federated is None for s in world.structures.values()):
        told['structures/federes'] = None
    if is_told(world, states, date):
        return told
    return {key: value if key.startswith(ALWAYS_TOLD) or key.endswith('/borne') else None
            for key, value in told.items()
            if not (key.endswith(('/codes', '/borne')) and key.startswith(OF_COMMUNES))}


def bounded(world, states, date, hypotheses):
    told = world.figures(states, date)
    if hypotheses:
        return told
    cs, evs = world.covered(states)
    white = surely_white(world, date, cs, evs)
    unknown = set(world.communes) - cs - evs - white
    n, people = len(world.communes), world.population(world.communes)
    for name, codes in (('zone_blanche', white), ('non_attestee', unknown)):
        told[f'{name}/communes'] = len(codes)
        told[f'{name}/taux'] = len(codes) / n
        told[f'{name}/population'] = world.population(codes)
        told[f'{name}/taux_population'] = world.population(codes) / people
        told[f'{name}/codes'] = sorted(codes)
    # Where a commune may be white or not, so may it part patches or join them.
    told['zone_blanche/secteurs'] = None if unknown else len(world.patches(white))
    told['centre_social/borne'] = told['avs/borne'] = 'au_moins'
    told['structures/borne'] = 'au_moins'
    told['sans_centre_social/borne'] = told['qpv/borne'] = told['distance_km/borne'] = 'au_plus'
    return told
