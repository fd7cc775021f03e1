#!/usr/bin/env bash
# A charte graphique on the command line: the pages that take it, and what is wrong in one.  usage: style.sh PROGRAM
example=$(readlink -f -- "$(dirname -- "$0")/../../resources/charte-exemple.json")
source "$(dirname -- "$(readlink -f -- "$0")")/lib.sh"

"$program" carte --sortie neutre.svg >/dev/null || fail "carte"
"$program" carte --charte "$example" --sortie charte.svg >/dev/null || fail "carte --charte"
[ "$(grep -ci 'fill="#3473AD"' neutre.svg)" -gt 100 ] || fail "the default colours are not there"
[ "$(grep -ci 'fill="#3473AD"' charte.svg)" -eq 0 ] || fail "the default colours stay"
[ "$(grep -ci 'fill="#3F7F6B"' charte.svg)" -eq "$(grep -ci 'fill="#3473AD"' neutre.svg)" ] || fail "other communes than before"
echo '{}' >vide.json
"$program" carte --charte vide.json --sortie vide.svg >/dev/null && cmp -s vide.svg neutre.svg || fail "an empty charte changes the page"

"$program" carte --charte "$example" --theme distance --sortie d.pdf >/dev/null || fail "carte --theme distance --charte"
[ "$(pdfimages -list d.pdf | wc -l)" -eq 2 ] || fail "a page with a charte holds a picture"
pdftotext d.pdf - | tr '\n' ' ' | grep -q "Réalisation.: Caf de l'Allier, service études, avec Maillage" || fail "who made the page is not said"

install -m 644 "$(dirname -- "$program")/allier.gpkg" p.gpkg
"$program" simuler --projet p.gpkg --evs 03186 --rayon 10 --enregistrer Essai >/dev/null || fail "simuler --enregistrer"
"$program" fiche --projet p.gpkg --scenario Essai --charte "$example" --sortie f.pdf >/dev/null || fail "fiche --charte"
pdftotext f.pdf - | tr '\n' ' ' | grep -q "service études, avec Maillage" || fail "the fiche does not say who made it"
"$program" scenarios --projet p.gpkg --comparer base Essai --charte "$example" --sortie c.svg >/dev/null || fail "scenarios --charte"
grep -qi 'fill="#8CBFC4"' c.svg || fail "the comparison has not the colours of the charte"

expect_refusal 1 "n'existe pas" carte --charte absente.json --sortie a.pdf
echo '{"couleurs": {"evs_seul": "jaune"}}' >faute.json
expect_refusal 1 "faute.json.*evs_seul.*jaune.*#3473AD" carte --charte faute.json --sortie a.pdf
echo '{"couleurs": {"gagnee": "#9C2F2F"}}' >proche.json
expect_refusal 1 "gagnee.*perdue.*trop proches" carte --charte proche.json --sortie a.pdf
echo '{"logos": ["caf.svg"]}' >logo.json
expect_refusal 1 "logos.*caf.svg" carte --charte logo.json --sortie a.pdf
echo '{"police": "Police de personne"}' >police.json
expect_refusal 1 "police.*installée" carte --charte police.json --sortie a.pdf
[ -e a.pdf ] && fail "a page was written in spite of its charte"
finish
