#!/usr/bin/env bash
# Advice on the command line.  usage: advice.sh PROGRAM
source "$(dirname -- "$(readlink -f -- "$0")")/lib.sh"

# What would cover a zone blanche: each change holds it, applying the smallest covers it and what it brings, no more.
expect_json "advice for every zone blanche" "len(d['communes']) == 90 and [c['secteur'] for c in d['communes']] == sorted(c['secteur'] for c in d['communes']) and all({k['genre'] for k in c['conseils']} == {'extension', 'ouverture'} and all(c['code'] in k['communes'] and len(k['communes']) == 1 + len(k['gagne_aussi']) + len(k['deja_couvertes']) for k in c['conseils']) for c in d['communes'])" conseil
expect_json "a smaller greatest radius" "all(k['de_plus'] <= 2.5 for c in d['communes'] for k in c['conseils'] if k['genre'] == 'ouverture')" conseil --rayon 2,5
cp "$(dirname "$program")/allier.gpkg" advice.gpkg
blank=$("$program" zones-blanches --format csv | sed -n 2p | cut -d, -f2)
expect_json "advice applied" "[c['code'] for c in d['communes']] == ['$blank'] and d['scenario'] == 'Essai'" conseil --projet advice.gpkg --commune "$blank" --appliquer Essai
cp answer.json advice.json
expect_json "and what it covers" "(lambda told: d['zone_blanche']['communes'] == 90 - 1 - len(told['gagne_aussi']) and not {'$blank', *told['gagne_aussi']} & set(d['zone_blanche']['codes']))(json.load(open('advice.json'))['communes'][0]['conseils'][0])" indicateurs --projet advice.gpkg --scenario Essai
expect_json "the base stays" "d['zone_blanche']['communes'] == 90" indicateurs --projet advice.gpkg
expect_refusal 1 "$blank.*déjà couverte" conseil --projet advice.gpkg --commune "$blank" --appliquer Essai
expect_refusal 1 "03118 (Gannat)" conseil --commune Gannat
expect_refusal 1 "scénario" conseil --scenario Lune
expect_refusal 2 "rayon" conseil --rayon -1
expect_refusal 2 "projet" conseil --commune "$blank" --appliquer Essai
expect_refusal 2 "commune" conseil --projet advice.gpkg --appliquer Essai
"$program" conseil --commune "$blank" | grep -q "^  Étendre .* de plus\|^  Étendre .* éloignée" || fail "conseil in sentences"
[ "$("$program" conseil | wc -l)" -eq 91 ] || fail "conseil: one row for each zone blanche"
[ "$("$program" conseil --format csv | wc -l)" -eq 181 ] || fail "conseil: one row for each change"

finish
