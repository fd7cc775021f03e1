"""A project as the definitions of the domain read it: rows, sets of communes, shapely. Nothing of Maillage."""
import copy
import csv
import dataclasses
import itertools
import math
import sqlite3
import statistics
import struct

import shapely.geometry
import shapely.strtree
import shapely.wkb

GENERATION_2024 = '2024-01-01'
ENVELOPES = (0, 32, 48, 48, 64)  # bytes, by the number in the header of a GeoPackage geometry


@dataclasses.dataclass
class Commune:
    name: str
    population: int | None
    point: shapely.geometry.Point
    epci: str
    shape: object


@dataclasses.dataclass
class Structure:
    kind: str
    seat: str = ''
    place: tuple | None = None  # exact, in metres
    federated: bool | None = None  # unknown
    seat_source: str = 'structure'
    federated_source: str = 'structure'
    name: str = ''


@dataclasses.dataclass
class State:
    """A structure on one day."""
    kinds: set
    communes: set
    seat: str = ''
    place: tuple | None = None
    federated: bool = False
    moved: bool = False  # its seat is a scenario's
    added: set = dataclasses.field(default_factory=set)  # communes that a scenario gave to it

    def is_active(self):
        return bool(self.kinds & {'animation_globale', 'evs'})


def holds(row, date, hypotheses):
    """A row is (structure, commune or kind, first day, last day, source)."""
    return (not row[2] or row[2] <= date) and (not row[3] or date <= row[3]) and (hypotheses or row[4] != 'hypothese')


def geometry(blob):
    return shapely.wkb.loads(blob[8 + ENVELOPES[blob[3] >> 1 & 7]:]) if blob else None


class World:
    def __init__(self, path):
        base = sqlite3.connect(f'file:{path}?mode=ro', uri=True)
        self.communes = {
            code: Commune(name, population, shapely.geometry.Point(x, y), epci or '', geometry(blob))
            for code, name, population, x, y, epci, blob in base.execute(
                'SELECT code_insee,nom,population,x_l93,y_l93,code_epci,geom FROM communes')}
        self.structures = {}
        for id, name, kind, seat, source, exact, blob, federated, of_federation in base.execute(
                'SELECT id,nom,type,code_insee_siege,source_siege,point_exact,geom,federe,source_federe FROM structures'
                ' ORDER BY fid'):
            place = geometry(blob).coords[0] if exact else None
            federation = None if federated is None else bool(federated)
            self.structures[id] = Structure(kind, seat or '', place, federation, source, of_federation, name)
        self.approvals = [tuple(row) for row in base.execute(
            'SELECT structure,type,debut,fin,source FROM maillage_agrements')]
        self.areas = [tuple(row) for row in base.execute(
            'SELECT structure,code_insee,debut,fin,source FROM maillage_territoires')]
        self.qpvs = [(name, generation, {*filter(None, communes.split(';'))}, {*filter(None, linked.split(';'))})
                     for name, generation, communes, linked in base.execute(
                         'SELECT nom,generation,communes,structures FROM qpv ORDER BY fid')]
        self.published = base.execute('SELECT id,valeur,precision,date FROM maillage_publies ORDER BY fid').fetchall()
        meta = dict(base.execute('SELECT cle,valeur FROM maillage_meta'))
        self.reference, self.first_year = meta['date_reference'], int(meta['premiere_annee'])
        base.close()
        self._neighbours = None

    def copy(self):
        """With rows of its own, on the same communes."""
        other = copy.copy(self)
        other.structures = dict(self.structures)
        other.approvals, other.areas = list(self.approvals), list(self.areas)
        other.qpvs = list(self.qpvs)
        return other

    # --- what holds on a day

    def states(self, date, hypotheses):
        """Every structure, active or not, in the order of the project."""
        states = {}
        for id, s in self.structures.items():
            seen = hypotheses or s.seat_source != 'hypothese'
            point = s.place or (self.communes[s.seat].point.coords[0] if s.seat else None)
            states[id] = State(set(), set(), s.seat if seen else '', point if seen else None,
                               bool(s.federated) and (hypotheses or s.federated_source != 'hypothese'))
        for row in self.approvals:
            if holds(row, date, hypotheses):
                states[row[0]].kinds.add(row[1])
        for row in self.areas:
            if holds(row, date, hypotheses):
                states[row[0]].communes.add(row[1])
        return states

    def knows(self, date, *kinds):
        """Whether an agrément of one of these kinds, supposed or not, had begun: before the first nothing is known."""
        return any(row[1] in (kinds or ('animation_globale', 'evs')) and (not row[2] or row[2] <= date)
                   for row in self.approvals)

    # --- sets of communes

    def covered(self, states):
        """By a centre social, by an EVS."""
        cs = set().union(*(s.communes for s in states.values() if 'animation_globale' in s.kinds))
        evs = set().union(*(s.communes for s in states.values() if 'evs' in s.kinds))
        return cs, evs

    def population(self, codes):
        return sum(self.communes[c].population or 0 for c in codes)

    def neighbours(self):
        """Communes that share a border of positive length."""
        if self._neighbours is None:
            self._neighbours = {code: set() for code in self.communes}
            for (a, x), (b, y) in itertools.combinations(self.communes.items(), 2):
                if x.shape.intersects(y.shape) and x.shape.intersection(y.shape).length > 0:
                    self._neighbours[a].add(b)
                    self._neighbours[b].add(a)
        return self._neighbours

    def patches(self, codes):
        left, patches = set(codes), []
        while left:
            patch, front = set(), {left.pop()}
            while front:
                patch |= front
                front = set().union(*(self.neighbours()[c] for c in front)) & left
                left -= front
            patches.append(patch)
        return patches

    def rule(self, site, rule):
        """The communes that a structure at the site serves; rule is (name, value)."""
        name, value = rule
        if name == 'communes':
            return set(value)
        if name == 'rayon':
            at = self.communes[site].point
            return {c for c, o in self.communes.items() if o.point.distance(at) <= float(value) * 1000}
        if name == 'epci':
            return {c for c, o in self.communes.items() if o.epci == self.communes[site].epci}
        reached = {site}
        for _ in range(int(value) if name == 'voisins' else 0):
            reached |= set().union(*(self.neighbours()[c] for c in reached))
        return reached

    # --- figures

    def generation(self, date):
        return 2015 if date < GENERATION_2024 else 2024

    def qpvs_without(self, states, date):
        approved = {row[0] for row in self.approvals if row[1] in ('animation_globale', 'evs')}
        active = {id for id, s in states.items() if s.is_active()}
        settled = {s.seat for s in states.values() if s.is_active() and s.moved}
        return [name for name, generation, communes, linked in self.qpvs
                if generation == self.generation(date)
                and not linked & active and not linked - approved and not communes & settled]

    def figures(self, states, date):
        """As the JSON of `indicateurs` tells them, flat: "avs/communes"."""
        n, people = len(self.communes), self.population(self.communes)
        cs, evs = self.covered(states)
        groups = {'centre_social': cs, 'sans_centre_social': set(self.communes) - cs, 'evs_seul': evs - cs,
                  'avs': cs | evs, 'zone_blanche': set(self.communes) - cs - evs}
        told = {'communes': n, 'population': people}
        for name, codes in groups.items():
            told[f'{name}/communes'] = len(codes)
            told[f'{name}/taux'] = len(codes) / n
            told[f'{name}/population'] = self.population(codes)
            told[f'{name}/taux_population'] = self.population(codes) / people if people else 0
        for name in ('evs_seul', 'zone_blanche'):
            told[f'{name}/codes'] = sorted(groups[name])
        told['zone_blanche/secteurs'] = len(self.patches(groups['zone_blanche']))
        of_cs = [s for s in states.values() if 'animation_globale' in s.kinds]
        told['structures/centres_sociaux'] = len(of_cs)
        told['structures/evs'] = sum('evs' in s.kinds for s in states.values())
        told['structures/acf'] = sum('acf' in s.kinds for s in of_cs)
        told['structures/ps_jeunes'] = sum('ps_jeunes' in s.kinds for s in of_cs)
        told['structures/federes'] = sum(s.federated for s in of_cs)
        told['qpv/total'] = sum(q[1] == self.generation(date) for q in self.qpvs)
        told['qpv/sans_structure'] = self.qpvs_without(states, date) if told['qpv/total'] else None
        places = [shapely.geometry.Point(s.place) for s in states.values() if s.is_active() and s.place]
        told['distance_km/structures_sans_place'] = [id for id, s in states.items() if s.is_active() and not s.place]
        told['distance_km/mediane'] = told['distance_km/centile_90'] = told['distance_km/maximum'] = None
        if places:
            far = sorted(min(c.point.distance(p) for p in places) / 1000 for c in self.communes.values())
            told['distance_km/mediane'] = statistics.median(far)
            told['distance_km/centile_90'] = far[math.ceil(n * 9 / 10) - 1]
            told['distance_km/maximum'] = far[-1]
        return told

    def evolution(self, hypotheses):
        years = []
        for year in range(self.first_year, int(self.reference[:4]) + 1):
            day = self.reference if year == int(self.reference[:4]) else f'{year}-12-31'
            if not self.knows(day):
                continue
            states = self.states(day, hypotheses).values()
            years.append({'annee': year, 'centres_sociaux': sum('animation_globale' in s.kinds for s in states),
                          'evs': sum('evs' in s.kinds for s in states)})
        return years


def flat(tree, prefix=''):
    """{"avs": {"communes": 3}} → {"avs/communes": 3}."""
    told = {}
    for key, value in tree.items():
        told.update(flat(value, f'{prefix}{key}/') if isinstance(value, dict) else {prefix + key: value})
    return told


def differences(expected, told, where=''):
    """What the program tells otherwise than expected, as sentences."""
    found = []
    for key, value in expected.items():
        other = told.get(key, 'nothing')
        both = [v for v in (value, other) if isinstance(v, (int, float)) and not isinstance(v, bool)]
        same = abs(both[0] - both[1]) <= 1e-9 * max(1, abs(both[0])) if len(both) == 2 else value == other
        if not same:
            found.append(f'{where}{key}: expected {value}, told {other}')
    return found


def write_csv(path, header, rows):
    with open(path, 'w', newline='', encoding='utf-8') as file:
        writer = csv.writer(file)
        writer.writerow(header)
        writer.writerows(rows)
