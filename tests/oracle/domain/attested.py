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


def figures(world, states, date, hypotheses):
    """As `indicateurs` tells them, with hypotheses or without."""
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
    told['zone_blanche/secteurs'] = len(world.patches(white))
    told['centre_social/borne'] = told['avs/borne'] = 'au_moins'
    told['structures/borne'] = 'au_moins'
    told['sans_centre_social/borne'] = told['qpv/borne'] = told['distance_km/borne'] = 'au_plus'
    return told
