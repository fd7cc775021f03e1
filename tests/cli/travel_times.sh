#!/usr/bin/env bash
# Travel times on the command line.  usage: travel_times.sh PROGRAM
source "$(dirname -- "$(readlink -f -- "$0")")/lib.sh"

# Every commune to Gannat and to Moulins at 50 km/h in a straight line, from the exported reference points; 03001 to
# Gannat is forgotten.
"$program" exporter --quoi communes --sortie communes.csv >/dev/null || fail "exporter"
python3 - <<'P' || fail "the matrix"
import csv, math
rows = list(csv.DictReader(open('communes.csv')))
place = {r['code_insee']: (float(r['x_l93']), float(r['y_l93'])) for r in rows}
with open('trajets.csv', 'w') as out:
    out.write('origine;destination;minutes\n')
    for site in ('03118', '03190'):
        for code, p in place.items():
            if (code, site) != ('03001', '03118'):
                minutes = math.dist(p, place[site]) / 1000 / 50 * 60
                out.write(f'{code};{site};{minutes:.2f}'.replace('.', ',') + '\n')
P
"$program" simuler --evs 03118 --temps 15 --matrice trajets.csv --format json >answer.json 2>errors.txt || fail "simuler --temps: $(cat errors.txt)"
grep -q "inaccessibles (1).*03001 → 03118" errors.txt || fail "the pair that misses is not told: $(cat errors.txt)"
python3 - <<'P' || fail "simuler --temps against brute force"
import csv, json
d = json.load(open('answer.json'))
reached = {r['origine'] for r in csv.DictReader(open('trajets.csv'), delimiter=';')
           if r['destination'] == '03118' and float(r['minutes'].replace(',', '.')) <= 15} | {'03118'}
state = {r['code_insee']: r['classe'] for r in csv.DictReader(open('communes.csv'))}
assert d['communes_gagnees'] == sorted(c for c in reached if state[c] == 'zone_blanche')
assert d['redondance'] == sorted(c for c in reached if state[c] != 'zone_blanche')
assert len(d['communes_gagnees']) > 0
P

# Kept in the project, by which simuler and implanter then reckon; sites that the matrix does not know serve themselves.
"$program" importer --matrice trajets.csv --sortie p.gpkg >/dev/null 2>errors.txt || fail "importer --matrice: $(cat errors.txt)"
"$program" simuler --projet p.gpkg --evs 03118 --temps 15 --format json >kept.json || fail "simuler --projet --temps"
cmp -s answer.json kept.json || fail "the kept matrix answers otherwise"
blank=$(python3 -c "import json; print(len(json.load(open('answer.json'))['communes_gagnees']))")
expect_json "implanter --temps" "d['optimal'] and d['valeur'] == d['sites'][0]['apport_seul'] == len(d['sites'][0]['communes']) >= $blank" implanter --projet p.gpkg --nombre 1 --temps 15

expect_refusal 1 "matrice" simuler --evs 03118 --temps 15
expect_refusal 2 "temps" simuler --evs 03118 --temps -1
expect_refusal 2 "matrice va avec --temps" simuler --evs 03118 --matrice trajets.csv
expect_refusal 2 "une seule règle" simuler --evs 03118 --temps 15 --rayon 10
bad() { { echo origine,destination,minutes; echo "$1"; } >bad.csv; expect_refusal 1 "$2" simuler --evs 03118 --temps 15 --matrice bad.csv; }
bad 03118,99999,12 "ligne 2, colonne destination.*99999"
bad 03118,03190,-3 "ligne 2.*-3.*négatif"
bad 03118,03190, "ligne 2.*minutes"
bad 3118,03190,5 "zéro initial (03118)"
printf 'origine:destination:minutes\n03118:03190:5\n' >bad.csv
expect_refusal 1 "séparateur" simuler --evs 03118 --temps 15 --matrice bad.csv
expect_refusal 1 "absent.csv" simuler --evs 03118 --temps 15 --matrice absent.csv
finish
