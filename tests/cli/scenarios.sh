#!/usr/bin/env bash
# Scenarios on the command line.  usage: scenarios.sh PROGRAM
source "$(dirname -- "$(readlink -f -- "$0")")/lib.sh"

# Scenarios: changes of what is there, kept, branched, merged, compared, made the base.
cp "$(dirname "$program")/allier.gpkg" what-if.gpkg
in_project() { "$program" "$@" --projet what-if.gpkg >out.txt 2>errors.txt || fail "$*: $(cat errors.txt)"; }
in_project simuler --evs 03118 --rayon 12 --enregistrer Gannat
in_project simuler --fermer mjc-montlucon --enregistrer Fermeture
in_project simuler --depuis Gannat --transformer polymorphe --debut 2025-01-01 --enregistrer "Gannat, puis Polymorphe"
expect_json "a closed structure" "d['communes_gagnees'] == [] and '03185' in d['communes_perdues'] and d['qpv_perdus'] == ['Bien-Assis', 'Fontbouillant', 'Rive gauche (Pierre Leroux, Blanzat, La Verrerie)'] and d['apres']['structures']['centres_sociaux'] == 19" simuler --fermer mjc-montlucon
expect_json "a moved structure" "'03118' in d['communes_gagnees'] or '03118' in d['redondance']" simuler --deplacer polymorphe=03118
expect_json "an EVS that becomes a centre social" "(d['apres']['structures']['centres_sociaux'], d['apres']['structures']['evs']) == (21, 11)" simuler --transformer polymorphe
expect_json "a territory extended and reduced" "d['ecart']['avs']['communes'] == len(d['communes_gagnees']) - len(d['communes_perdues'])" simuler --etendre polymorphe=03118,03001 --reduire l-accorderie=03095
expect_json "the list of scenarios" "[(s['nom'], s['origine'], s['debut'], s['changements'], s['inapplicables']) for s in d['scenarios']] == [('Gannat', None, None, 1, []), ('Fermeture', None, None, 1, []), ('Gannat, puis Polymorphe', 'Gannat', '2025-01-01', 2, [])]" scenarios --projet what-if.gpkg
expect_json "a comparison parts the communes" "(lambda p: len(set(p)) == len(p) == 317)(d['communes_seulement_a'] + d['communes_seulement_b'] + d['communes_dans_les_deux'] + d['communes_dans_aucun']) and [i['ecart'] for i in d['indicateurs'] if i['indicateur'] == 'evs'] == [1]" scenarios --comparer base Gannat --projet what-if.gpkg
expect_json "names with commas" "(d['a'], d['b']) == ('Gannat, puis Polymorphe', 'base')" scenarios --comparer "Gannat, puis Polymorphe,base" --projet what-if.gpkg
in_project scenarios --comparer Gannat Fermeture --sortie comparison.pdf
head -c 5 comparison.pdf | grep -q '%PDF-' || fail "no page of comparison"
in_project carte --theme ecart --scenario Gannat --contre Fermeture --sortie difference.svg
grep -q "Commune perdue" difference.svg && grep -q "Commune gagnée" difference.svg || fail "the difference map has no legend"
in_project scenarios --fusionner Gannat Fermeture --en Ensemble
in_project indicateurs --scenario Ensemble --format json
cp out.txt with-scenario.json
in_project simuler --depuis Gannat --etendre mjc-montlucon=03001 --enregistrer Contraire
"$program" scenarios --fusionner Fermeture Contraire --en Impossible --projet what-if.gpkg >out.txt 2>errors.txt
[ $? -eq 1 ] && grep -q "^contradiction.*MJC.*Fermeture.*fermer.*Contraire.*étendre" errors.txt && grep -q "^erreur : " errors.txt || fail "a contradiction is not told: $(cat errors.txt)"
in_project scenarios --copier Ensemble --en Copie
in_project scenarios --renommer Ensemble --en Tout
in_project scenarios --retenir Tout
in_project indicateurs --format json
python3 - <<'P' || fail "made the base, a scenario gives the figures it gave"
import json
with_scenario, base = json.load(open('with-scenario.json')), json.load(open('out.txt'))
for name in ('centre_social', 'evs_seul', 'avs', 'zone_blanche', 'qpv', 'structures'):
    assert with_scenario[name] == base[name], name
P
"$program" indicateurs --scenario Contraire --projet what-if.gpkg >out.txt 2>errors.txt || fail "a scenario on the new base"
"$program" indicateurs --scenario Fermeture --projet what-if.gpkg >out.txt 2>errors.txt || fail "a scenario of which an edit closes what is closed"
in_project scenarios --supprimer Copie
expect_json "after that" "[s['nom'] for s in d['scenarios']] == ['Gannat', 'Fermeture', 'Gannat, puis Polymorphe', 'Contraire'] and d['scenarios'][2]['origine'] == 'Gannat'" scenarios --projet what-if.gpkg
expect_refusal 1 "changement 2, fermer.*MJC.*ferme déjà" simuler --fermer mjc-montlucon --fermer mjc-montlucon
expect_refusal 1 "lune.*n'existe pas" simuler --fermer lune
expect_refusal 1 "changement 1, étendre.*99999" simuler --etendre polymorphe=99999
expect_refusal 1 "déjà un centre social" simuler --transformer mjc-montlucon
expect_refusal 2 "--deplacer" simuler --deplacer polymorphe
expect_refusal 2 "--debut" simuler --fermer polymorphe --debut 2025-13-01
expect_refusal 1 "Lune" simuler --depuis Lune --fermer polymorphe
expect_refusal 1 "Lune" scenarios --comparer base Lune
expect_refusal 2 "--en NOM" scenarios --en x
expect_refusal 2 "une seule action" scenarios --copier a --supprimer b --en c
expect_refusal 1 "déjà un scénario" scenarios --copier Gannat --en Fermeture --projet what-if.gpkg
expect_refusal 2 "ecart" carte --theme ecart --sortie a.pdf

finish
