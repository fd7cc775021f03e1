#!/usr/bin/env bash
# The fiche projet on the command line.  usage: project_sheet.sh PROGRAM
source "$(dirname -- "$(readlink -f -- "$0")")/lib.sh"

# The fiche projet: answers are kept in the project, one page of text, its effect counted again by simuler.
"$program" simuler --evs 03118 --rayon 12 --format json >simulation.json || fail "simuler"
cp "$(dirname "$program")/allier.gpkg" fiche.gpkg
chmod u+w fiche.gpkg
"$program" simuler --projet fiche.gpkg --evs 03118 --rayon 12 --enregistrer Un >/dev/null || fail "a scenario for the fiche"
"$program" simuler --projet fiche.gpkg --evs 03118 --evs 03190 --rayon 12 --enregistrer Deux >/dev/null || fail "a scenario of two"
expect_json "the questions" "len(d['questions']) == 10 and {q['famille'] for q in d['questions']} == {'territoire', 'partenariat', 'financement', 'modele_socio_economique'}" fiche --questions
"$program" fiche --projet fiche.gpkg --scenario Un --repondre "territoire_lequel=Le bocage de l'Œil" --repondre "financement_financeurs=Caf = 60 %" --sortie fiche.pdf >/dev/null || fail "fiche"
expect_json "answers are kept" "d['renseignees'] == 2 and {q['id']: q['reponse'] for q in d['questions'] if q['reponse']} == {'territoire_lequel': \"Le bocage de l'Œil\", 'financement_financeurs': 'Caf = 60 %'}" fiche --projet fiche.gpkg --scenario Un
expect_json "the fiche and the simulation agree" "[d['effet'][k] for k in ('communes_gagnees', 'population_gagnee', 'redondance')] == [json.load(open('simulation.json'))[k] for k in ('communes_gagnees', 'population_gagnee', 'redondance')]" fiche --projet fiche.gpkg --scenario Un
[ "$(pdfinfo fiche.pdf | awk '/^Pages/ { print $2 }')" = 1 ] && [ "$(pdfimages -list fiche.pdf | wc -l)" -eq 2 ] && pdftotext fiche.pdf - | tr '\n' ' ' | grep -q "Le bocage de l'Œil" || fail "fiche.pdf"
"$program" fiche --projet fiche.gpkg --scenario Un --repondre "territoire_lequel= " >/dev/null && "$program" fiche --projet fiche.gpkg --scenario Un --format csv | grep -q '^territoire_lequel,Territoire,.*,$' || fail "an answer taken away"
expect_json "one of two" "d['structure']['id'] == 'simulation-2' and d['structure']['site']['code'] == '03190'" fiche --projet fiche.gpkg --scenario Deux --structure simulation-2
expect_refusal 1 "--structure parmi simulation-1.*simulation-2" fiche --projet fiche.gpkg --scenario Deux
expect_refusal 1 "simulation-3" fiche --projet fiche.gpkg --scenario Deux --structure simulation-3
expect_refusal 1 "couleur.*territoire_lequel" fiche --projet fiche.gpkg --scenario Un --repondre couleur=bleu
expect_refusal 1 "scénario" fiche --scenario Lune
expect_refusal 2 "QUESTION=TEXTE" fiche --projet fiche.gpkg --scenario Un --repondre bleu
expect_refusal 2 "--projet" fiche --scenario Un --repondre territoire_lequel=a
expect_refusal 2 "--scenario" fiche
expect_refusal 2 "pdf" fiche --projet fiche.gpkg --scenario Un --sortie f.png

finish
