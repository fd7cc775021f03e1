#!/usr/bin/env python3
"""The proof of the figures, counted again from its rows alone. usage: proof.py PROGRAM"""
from support import answer


def is_valid(row, d):
    in_time = (row['debut'] or '') <= d['date'] <= (row['fin'] or '9999')
    return in_time and (d['hypotheses'] or row['source'] != 'hypothese')


def check_rows(d):
    """The communes by kind of structure that covers them, and the kinds of each structure, of the valid rows."""
    p = d['preuve']
    kinds = {name: {a['type'] for a in s['agrements'] if is_valid(a, d)} for name, s in p['structures_detail'].items()}
    by = {'animation_globale': set(), 'evs': set()}
    for code, commune in p['communes_detail'].items():
        for s in commune['structures']:
            for row in s['lignes']:
                assert is_valid(row, d) and row['fichier'] and row['ligne'] > 1 and row['reference'], (code, row)
                for kind in kinds[s['structure']] & set(by):
                    by[kind].add(code)
        for row in commune.get('lignes_sans_effet', []):
            assert not is_valid(row, d) or not kinds[row['structure']] & set(by), (code, row)
    return by['animation_globale'], by['evs'], kinds


def check(*state):
    d = answer('indicateurs', '--preuve', *state)
    detail = d['preuve']['communes_detail']
    figures = {f['id']: f for f in d['preuve']['chiffres']}
    cs, evs, kinds = check_rows(d)
    everything = set(detail)
    assert len(everything) == d['communes']

    def people(codes):
        return sum(detail[c]['population'] for c in codes)

    for name, wanted, block in (
            ('taux_cs', cs, 'centre_social'), ('taux_sans_cs', everything - cs, 'sans_centre_social'),
            ('evs_seul', evs - cs, 'evs_seul'), ('taux_avs', cs | evs, 'avs'),
            ('zones_blanches', everything - cs - evs, 'zone_blanche') if d['hypotheses'] else
            ('non_attestees', everything - cs - evs, 'non_attestee')):
        f, g = figures[name], figures[name + '_population']
        assert f['numerateur'] == sorted(wanted) and f['denominateur'] == sorted(everything), name
        assert f['taux'] == d[block]['taux'] and f['valeur_numerateur'] == d[block]['communes'], name
        assert people(g['numerateur']) == g['valeur_numerateur'] == d[block]['population'], name
        assert people(g['denominateur']) == d['population'], name
    centres = {name for name, k in kinds.items() if 'animation_globale' in k}
    with_acf = {name for name in centres if 'acf' in kinds[name]}
    assert set(figures['centres_sociaux']['numerateur']) == centres
    assert len(centres) == d['structures']['centres_sociaux']
    assert set(figures['acf']['numerateur']) == with_acf
    assert len(figures['acf']['numerateur']) == d['structures']['acf']
    assert figures['qpv_sans_structure']['numerateur'] == d['qpv']['sans_structure']
    if d['hypotheses']:
        assert [f['id'] for f in d['preuve']['chiffres'] if f['accord'] is False] == ['evs_seul']
        assert figures['taux_cs']['arrondi'] == figures['taux_cs']['publie']['valeur'] == 69


assert 'preuve' not in answer('indicateurs')  # no proof unasked
check()
check('--sans-hypotheses')
