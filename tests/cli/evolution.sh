#!/usr/bin/env bash
# What changed between two dates, on the command line.  usage: evolution.sh PROGRAM
source "$(dirname -- "$(readlink -f -- "$0")")/lib.sh"

sums="all(d['avant'][k] + sum(t['ecart'][k] for t in d['termes']) == d['apres'][k] for k in d['avant'])"
expect_json "the Allier, 2019 to 2022" "$sums and (d['de'], d['a']) == ('2019-12-31', '2022-12-31') and [d[w][k] for k in ('centres_sociaux', 'evs') for w in ('avant', 'apres')] == [19, 20, 8, 12]" evolution --de 2019-12-31 --a 2022-12-31
expect_json "what opened" "sorted(s['id'] for t in d['termes'] if t['cause'] == 'structures_ouvertes' for s in t['structures']) == ['cs-avermes', 'le-caquetoire', 'mjc-cosne', 'petit-peuple-du-bocage', 'polymorphe']" evolution
expect_json "nothing merged, corrected or closed" "not any(t['structures'] or t['communes'] or any(t['ecart'].values()) for t in d['termes'] if t['cause'] in ('communes_fusionnees', 'donnees_corrigees', 'structures_fermees'))" evolution
expect_json "attested rows alone" "$sums and not d['hypotheses'] and d['apres']['communes_evs_seul'] == 5" evolution --sans-hypotheses
expect_json "one year" "$sums and d['apres']['evs'] - d['avant']['evs'] == 2" evolution --de 2021-12-31
"$program" indicateurs --format json >now.json && "$program" indicateurs --date 2019-12-31 --format json >then.json || fail "indicateurs"
"$program" evolution --format json >e.json || fail "evolution"
python3 - <<'P' || fail "evolution against indicateurs"
import json
now, then, e = (json.load(open(f)) for f in ('now.json', 'then.json', 'e.json'))
for side, i in (('avant', then), ('apres', now)):
    assert e[side]['communes_avs'] == i['avs']['communes'] and e[side]['habitants_avs'] == i['avs']['population']
    assert e[side]['zones_blanches'] == i['zone_blanche']['communes']
assert set(e['communes_gagnees']) == set(then['zone_blanche']['codes']) - set(now['zone_blanche']['codes'])
assert e['classes_differentes'] and all(c['classe_avant'] != c['classe_apres'] for c in e['classes_differentes'])
P
"$program" evolution >out.txt || fail "evolution as text"
grep -q "centres sociaux.: 19 +.1 (structures ouvertes) −.0 (structures fermées) = 20" out.txt || fail "the sum is not told: $(cat out.txt)"
"$program" evolution --format csv | head -1 | grep -q "^indicateur,2019-12-31,communes fusionnées,données corrigées,structures ouvertes" || fail "evolution as csv"

# Another version of the project, at the same date: all that differs was corrected.
printf 'structure,code_insee,debut,fin,source,reference\npolymorphe,03048,2021-01-01,,structure,lettre\npolymorphe,03001,2021-01-01,,structure,lettre\n' >t.csv
"$program" importer --territoires t.csv --sortie later.gpkg >/dev/null 2>errors.txt || fail "importer: $(cat errors.txt)"
cp "$(dirname -- "$program")/allier.gpkg" earlier.gpkg
expect_json "two versions" "$sums and d['de'] == d['a'] and [t['cause'] for t in d['termes'] if any(t['ecart'].values()) or t['structures']] == ['donnees_corrigees']" evolution --depuis-projet earlier.gpkg --projet later.gpkg

"$program" carte --theme evolution --date-avant 2019-12-31 --sortie e.pdf >/dev/null || fail "carte --theme evolution"
[ "$(head -c 4 e.pdf)" = "%PDF" ] || fail "no PDF"
if command -v pdfimages >/dev/null; then
    [ "$(pdfimages -list e.pdf | wc -l)" -eq 2 ] || fail "the page holds a picture"
fi
if command -v pdftotext >/dev/null; then
    pdftotext e.pdf - | tr '\n' ' ' | grep -q "du 31 décembre 2019 au 31 décembre 2022" || fail "the page does not tell its dates"
    pdftotext e.pdf - | grep -q "Polymorphe.: ouverte entre les deux dates" || fail "the page does not tell what opened"
fi
expect_refusal 2 "date-avant" carte --theme evolution --sortie e.pdf
expect_refusal 2 "avant" carte --theme evolution --date-avant 2023-12-31 --sortie e.pdf
expect_refusal 2 "date" evolution --de 2019-02-30
expect_refusal 2 "avant le 2019-12-31" evolution --de 2022-12-31 --a 2019-12-31
expect_refusal 2 "sans --scenario" evolution --depuis-projet earlier.gpkg --projet later.gpkg --scenario Simulation
expect_refusal 1 "absent.gpkg" evolution --depuis-projet absent.gpkg
finish
