#!/usr/bin/env bash
# The command line held to its contract: figures, exit statuses, one French sentence on standard error, nothing half
# written. usage: run.sh PROGRAM
source "$(dirname -- "$(readlink -f -- "$0")")/lib.sh"

expect_json "2022" "(d['communes'], d['centre_social']['communes'], d['sans_centre_social']['communes'], d['evs_seul']['communes'], d['avs']['communes'], d['zone_blanche']['communes']) == (317, 220, 97, 7, 227, 90)" indicateurs
expect_json "structures" "list(d['structures'].values()) == [20, 12, 17, 16, 11]" indicateurs
expect_json "the five are among the EVS-only" "{'03082', '03084', '03100', '03102', '03138'} <= set(d['evs_seul']['codes'])" indicateurs
expect_json "QPV" "d['qpv']['total'] == 7 and len(d['qpv']['sans_structure']) == 2 and 'Vichy (Centre)' in d['qpv']['sans_structure']" indicateurs
expect_json "evolution" "[(y['annee'], y['centres_sociaux'], y['evs']) for y in d['evolution']] == [(2019, 19, 8), (2020, 19, 9), (2021, 19, 10), (2022, 20, 12)]" indicateurs
expect_json "attested alone" "d['evs_seul']['codes'] == ['03082', '03084', '03100', '03102', '03138'] and d['centre_social']['communes'] == 11 and d['structures']['centres_sociaux'] == 20 and d['structures']['evs'] == 12" indicateurs --sans-hypotheses
expect_json "a day of 2020" "d['structures']['centres_sociaux'] == 19 and d['structures']['evs'] == 9" indicateurs --date 2020-06-30
expect_json "patches hold every zone blanche" "sum(len(s['communes']) for s in d['secteurs']) == 90" zones-blanches
expect_json "QPV list" "[q['sans_structure'] for q in d['qpv']].count(True) == 2" qpv
expect_json "published" "[f['id'] for f in d['publies'] if not f['accord']] == ['evs_seul']" rapprocher


# Reconciliation: the schéma's table, one that agrees, and one of two dates.
expect_json "the schéma contradicts itself" "d['compatible'] is False and sorted(map(sorted, d['conflits'])) == [['evs_seul', 'taux_avs', 'taux_cs'], ['evs_seul', 'taux_avs', 'taux_sans_cs']] and d['corrections'] == [['evs_seul'], ['taux_avs']] and d['solutions']['nombre'] == 0" rapprocher
expect_json "what a dropped figure can be" "d['corrections_detail'][0]['possible'] == [{'id': 'evs_seul', 'communes': [7, 11], 'valeur': [7, 11]}] and d['corrections_detail'][1]['possible'][0]['valeur'] == [70, 71]" rapprocher
expect_json "readings" "{(tuple((c['arrondi'], c['communes']) for c in l['chiffres']), l['solutions']['centre_social'][0], l['solutions']['avs'][1]) for l in d['lectures']} >= {((('inferieur', 317), ('superieur', 317), ('superieur', 317)), 221, 226), ((('demi_superieur', 320), ('demi_superieur', 320), ('demi_superieur', 317)), 222, 227)}" rapprocher
expect_json "communes on which a difference turns" "[f['communes_en_jeu'] for f in d['publies'] if not f['accord']] == [['03106', '03257']]" rapprocher
expect_json "possible worlds" "d['mondes']['ecartes'] == ['evs_seul'] and d['mondes']['centre_social']['communes'] == [218, 220] and [round(n / d['mondes']['population'], 3) for n in d['mondes']['centre_social']['population']] == [0.436, 0.903] and d['mondes']['centre_social']['question']['nom'] == 'Moulins' and len(d['mondes']['avs']['surement']) == 16" rapprocher --mondes
published_table() { printf '%s\n' id,libelle,valeur,unite,precision,date,reference "$@"; }
published_table taux_cs,a,69,%,1,2022-12-31,p evs_seul,b,9,communes,1,2022-12-31,p taux_avs,c,72,%,1,2022-12-31,p >agrees.csv
expect_json "a table that agrees" "d['compatible'] and {'centre_social': 219, 'evs_seul': 9, 'avs': 228} in d['solutions']['liste'] and d['conflits'] == d['corrections'] == d['lectures'] == []" rapprocher --publies agrees.csv
published_table taux_cs,a,69,%,1,2022-12-31,p taux_avs,c,50,%,1,2022-12-31,p taux_cs_2021,d,40,%,1,2021-12-31,p >two-dates.csv
expect_json "each date apart" "d['date'] == '2022-12-31' and d['conflits'] == [['taux_cs', 'taux_avs']] and [(o['date'], o['compatible']) for o in d['autres_dates']] == [('2021-12-31', True)]" rapprocher --publies two-dates.csv
"$program" rapprocher --mondes >sentences.txt && grep -q "au plus 220 + 5 = 225 communes couvertes, quand il en faut au moins 227" sentences.txt && grep -q "^  Moulins (03190) est-elle couverte" sentences.txt || fail "rapprocher in sentences"

# The simulation, counted again from the exported table alone.
"$program" exporter --quoi communes --sortie communes.csv >/dev/null || fail "exporter"
"$program" simuler --evs 03118 --rayon 12 --format json >simulation.json || fail "simuler"
python3 - <<'P' || fail "simuler against brute force"
import csv, json, math
rows = {r["code_insee"]: r for r in csv.DictReader(open("communes.csv", encoding="utf-8"))}
assert len(rows) == 317
place = lambda r: (float(r["x_l93"]), float(r["y_l93"]))
near = [c for c, r in rows.items() if math.dist(place(r), place(rows["03118"])) <= 12000]
gained = sorted(c for c in near if rows[c]["classe"] == "zone_blanche")
d = json.load(open("simulation.json"))
assert d["communes_gagnees"] == gained
assert d["redondance"] == sorted(c for c in near if rows[c]["classe"] != "zone_blanche")
assert d["population_gagnee"] == sum(int(rows[c]["population"]) for c in gained)
assert d["ecart"]["avs"]["communes"] == len(gained)
P

for theme in couverture zones-blanches qpv distance; do
    "$program" carte --theme $theme --sortie $theme.pdf >/dev/null || fail "carte $theme"
    [ "$(pdfimages -list $theme.pdf | wc -l)" -eq 2 ] || fail "$theme.pdf holds a picture"
    pdftotext $theme.pdf - | tr '\n' ' ' | grep -q "31.décembre.2022" || fail "$theme.pdf: its title is not text"
    [ "$(stat -c %s $theme.pdf)" -lt 2000000 ] || fail "$theme.pdf is over 2 MB"
done
"$program" carte --sortie c.png --page A3 --orientation portrait >/dev/null && "$program" carte --sortie c.svg >/dev/null || fail "png, svg"

# The proof, counted again from its rows alone; without the flag nothing is added.
expect_json "no proof unasked" "'preuve' not in d" indicateurs
for state in "" --sans-hypotheses; do
    # shellcheck disable=SC2086 # no word where no state is asked for
    "$program" indicateurs --preuve --format json $state >proof.json || fail "indicateurs --preuve"
    python3 - <<'P' || fail "indicateurs --preuve $state against its own rows"
import json
d = json.load(open("proof.json"))
p = d["preuve"]
figures = {f["id"]: f for f in p["chiffres"]}
valid = lambda row: (row["debut"] or "") <= d["date"] <= (row["fin"] or "9999") and (d["hypotheses"] or row["source"] != "hypothese")
kinds = {id: {a["type"] for a in s["agrements"] if valid(a)} for id, s in p["structures_detail"].items()}
by = {"animation_globale": set(), "evs": set()}
for code, c in p["communes_detail"].items():
    for s in c["structures"]:
        for row in s["lignes"]:
            assert valid(row) and row["fichier"] and row["ligne"] > 1 and row["reference"]
            for kind in kinds[s["structure"]] & set(by):
                by[kind].add(code)
    for row in c.get("lignes_sans_effet", []):
        assert not valid(row) or not kinds[row["structure"]] & set(by)
everything, cs, evs = set(p["communes_detail"]), by["animation_globale"], by["evs"]
assert len(everything) == d["communes"]
for id, wanted, block in [("taux_cs", cs, "centre_social"), ("taux_sans_cs", everything - cs, "sans_centre_social"), ("evs_seul", evs - cs, "evs_seul"), ("taux_avs", cs | evs, "avs"), ("zones_blanches", everything - cs - evs, "zone_blanche")]:
    f, g = figures[id], figures[id + "_population"]
    assert f["numerateur"] == sorted(wanted) and f["denominateur"] == sorted(everything)
    assert f["taux"] == d[block]["taux"] and f["valeur_numerateur"] == d[block]["communes"]
    people = lambda codes: sum(p["communes_detail"][c]["population"] for c in codes)
    assert people(g["numerateur"]) == g["valeur_numerateur"] == d[block]["population"] and people(g["denominateur"]) == d["population"]
centres = {id for id, k in kinds.items() if "animation_globale" in k}
assert set(figures["centres_sociaux"]["numerateur"]) == centres and len(centres) == d["structures"]["centres_sociaux"]
assert set(figures["acf"]["numerateur"]) == {id for id in centres if "acf" in kinds[id]} and len(figures["acf"]["numerateur"]) == d["structures"]["acf"]
assert figures["qpv_sans_structure"]["numerateur"] == d["qpv"]["sans_structure"]
if d["hypotheses"]:
    assert [f["id"] for f in p["chiffres"] if f["accord"] is False] == ["evs_seul"]
    assert figures["taux_cs"]["arrondi"] == figures["taux_cs"]["publie"]["valeur"] == 69
P
done
"$program" indicateurs --preuve taux_acf >proof.txt && grep -q "17 structures sur 20 = 85,0" proof.txt || fail "proof of one figure"
"$program" indicateurs --commune 03084 >proof.txt && grep -q "territoires.csv, ligne" proof.txt || fail "proof of one commune"
expect_json "definitions" "[x['definition'] for x in d['definitions']] == ['siege', 'territoire_declare', 'rayon'] and d['definitions'][1]['avs']['communes'] == 227 and d['rayon_km'] == 12.5" indicateurs --definitions --rayon 12,5
expect_json "a commune flips only between classes that differ" "d['bascules'] and all(len(set(b['classes'].values())) > 1 and all((b['code'] in x['avs']['codes']) == (b['classes'][x['definition']] != 'zone_blanche') == bool(b['faits'][x['definition']]) for x in d['definitions']) for b in d['bascules'])" indicateurs --definitions
expect_refusal 2 "rayon" indicateurs --rayon 5
expect_refusal 1 "taux_cs" indicateurs --preuve lune
expect_refusal 1 "99999" indicateurs --commune 99999

# The check: what is seeded in a file is found there, what can be repaired is repaired beside the file, the rest stays.
expect_json "only hypotheses are left in the Allier" "[(c['code'], c['gravite']) for c in d['constats']] == [('hypotheses', 'avertissement')]" verifier
cp "$(dirname "$program")/allier.gpkg" seeded.gpkg
python3 - <<'P'
import sqlite3
db = sqlite3.connect("seeded.gpkg")
columns = "structure,code_insee,debut,fin,source,reference,fichier,ligne"
row = db.execute(f"SELECT {columns} FROM maillage_territoires WHERE structure = 'adequat' ORDER BY rowid").fetchone()
insert = f"INSERT INTO maillage_territoires ({columns}) VALUES (?,?,?,?,?,?,?,?)"
db.execute(insert, row[:6] + ("a la main.csv", 7))
db.execute(insert, row[:2] + ("2022-05-01", "2021-05-01", "structure", "courriel", "a la main.csv", 8))
db.commit()
P
"$program" verifier --projet seeded.gpkg --format json >checked.json 2>errors.txt
[ $? -eq 1 ] && [ ! -s errors.txt ] || fail "verifier: an error is exit 1 without a second sentence"
python3 - <<'P' || fail "verifier: the seeded rows"
import json
found = [(c["code"], c["gravite"], c["reparable"]) for c in json.load(open("checked.json"))["constats"]]
assert found == [("dates_inversees", "erreur", False), ("ligne_en_double", "avertissement", True), ("hypotheses", "avertissement", False)], found
places = [c["ou"] for c in json.load(open("checked.json"))["constats"]]
assert "a la main.csv, ligne 8" in places[0] and "a la main.csv, ligne 7" in places[1], places
P
"$program" verifier --projet seeded.gpkg --reparer --sortie mended.gpkg >/dev/null
"$program" verifier --projet mended.gpkg --format json >checked.json
python3 -c "import json; assert [c['code'] for c in json.load(open('checked.json'))['constats']] == ['dates_inversees', 'hypotheses']" || fail "verifier --reparer"
expect_refusal 2 "sortie" verifier --reparer
expect_refusal 2 "gpkg" verifier --reparer --sortie a.csv
expect_refusal 1 "absent.gpkg" verifier --projet absent.gpkg

expect_refusal 2 "date" indicateurs --date 2022-02-30
expect_refusal 2 "epci" carte --epci lune --sortie a.pdf
"$program" carte --epci moulins --sortie epci.pdf >/dev/null || fail "carte of an EPCI"
[ "$(pdfimages -list epci.pdf | wc -l)" -eq 2 ] || fail "epci.pdf holds a picture"
pdftotext epci.pdf - | tr '\n' ' ' >epci.txt
for words in "communes de Moulins Communauté par" "Champ : les [0-9]* communes de Moulins Communauté comprises dans le territoire de l'Allier" "Communes voisines"; do
    grep -q "$words" epci.txt || fail "carte --epci: no '$words'"
done
grep -q "publié" epci.txt && fail "carte --epci: a published figure of the département"
"$program" carte --epci 240300657 --theme qpv --page A3 --orientation portrait --sortie huriel.svg >/dev/null || fail "carte of an EPCI by its code"
expect_refusal 2 "theme" carte --theme chaleur --sortie a.pdf
expect_refusal 2 "sortie" carte --sortie a.doc
expect_refusal 2 "rayon" simuler --evs 03118 --rayon -1
expect_refusal 2 "inconnu" indicateurs --couleur
expect_refusal 2 "--couleur" importer --couleur
expect_refusal 2 "chanter" chanter
expect_refusal 1 "03118 (Gannat)" simuler --evs Gannat --rayon 5
expect_refusal 1 "03118 (Gannat)" simuler --evs 3118 --rayon 5
expect_refusal 1 "99999" simuler --evs 99999 --rayon 5
expect_refusal 1 "absent.gpkg" indicateurs --projet absent.gpkg
published_table taux_cs,a,69,communes,1,2022-12-31,p >unit.csv
published_table taux_cs,a,69.4,%,1,2022-12-31,p >multiple.csv
published_table taux_cs,a,69,%,1,2022-12-31,p taux_cs,b,70,%,1,2022-12-31,p >twice.csv
published_table taux_cs,a,169,%,1,2022-12-31,p >percent.csv
published_table "taux_cs,a,69 pour cent,%,1,2022-12-31,p" >words.csv
published_table >empty.csv
printf 'id,valeur\ntaux_cs,69\n' >columns.csv
expect_refusal 1 "unit.csv.*ligne 2, colonne unite.*%" rapprocher --publies unit.csv
expect_refusal 1 "multiple de la précision" rapprocher --publies multiple.csv
expect_refusal 1 "twice.csv.*ligne 3.*une seule ligne" rapprocher --publies twice.csv
expect_refusal 1 "de 0 à 100" rapprocher --publies percent.csv
expect_refusal 1 "colonne valeur.*un nombre" rapprocher --publies words.csv
expect_refusal 1 "empty.csv.*vide" rapprocher --publies empty.csv
expect_refusal 1 "pas de colonne.*libelle" rapprocher --publies columns.csv
expect_refusal 1 "absent.csv" rapprocher --publies absent.csv
expect_refusal 1 "scénario" indicateurs --scenario Lune
expect_refusal 1 "écrit" carte --sortie /nonexistent/a.pdf
expect_refusal 1 "absent.shp" importer --communes absent.shp --sortie a.gpkg
expect_refusal 2 "generation" importer --qpv absent.geojson --generation 2019 --sortie a.gpkg
expect_refusal 2 "--communes" importer --qpv absent.geojson --departement 63 --sortie a.gpkg
expect_refusal 1 "absent.geojson" importer --qpv absent.geojson --sortie a.gpkg
[ -e a.pdf ] || [ -e a.gpkg ] && fail "something was half written"

# Lists: a whole list takes the place of the reconstitution; an unsure row stops the import, and nothing is written.
printf 'commune;structure;type\nAbrest;La Ruche;EVS\nMONTLUCON;Alpha;centre social\n' >liste.csv
"$program" importer --liste liste.csv --sortie liste.gpkg >out.txt 2>rows.txt || fail "importer --liste"
grep -q "liste.csv.*ligne 3, réparée" rows.txt || fail "the repaired row is not told: $(cat rows.txt)"
expect_json "the imported list" "d['avs']['communes'] == 2 and d['structures']['evs'] == 1" indicateurs --projet liste.gpkg
printf 'commune;structure;type\nNeuilly;La Ruche;EVS\nCusset;La Ruche;EVS\n' >neuilly.csv
"$program" importer --liste neuilly.csv --sortie non.gpkg >out.txt 2>errors.txt
[ $? -eq 1 ] && grep -q "^erreur : .*--choix" errors.txt && [ ! -e non.gpkg ] || fail "an ambiguous row: $(cat errors.txt)"
"$program" importer --liste neuilly.csv --choix Neuilly=03197 --rapport rapport.csv --sortie oui.gpkg >out.txt 2>errors.txt || fail "--choix"
[ "$(wc -l <rapport.csv)" -eq 3 ] || fail "the report does not hold every row"
printf 'code,structure,type\n03100,A,CS\n03200,A,CS\n' >postal.csv
expect_refusal 1 "code postal" importer --liste postal.csv --sortie non.gpkg
expect_refusal 2 "rien à importer" importer --sortie non.gpkg
for ending in csv xlsx ods; do
    "$program" exporter --quoi territoires --sortie t.$ending >/dev/null && "$program" importer --liste t.$ending --sortie t.gpkg >out.txt 2>errors.txt &&
        "$program" indicateurs --format json --projet t.gpkg >t.json && "$program" indicateurs --format json | cmp -s - t.json || fail "territoires by $ending"
done
# QPV: the difference is told, structures go on to the namesake, the same file twice gives the same bytes, and a file
# with one bad row gives nothing.
qpv_layer() { # CODE,NAME,COMMUNES per argument
    python3 - "$@" <<'P'
import json, sys
square = [[[3.3, 46.5], [3.31, 46.5], [3.31, 46.51], [3.3, 46.51], [3.3, 46.5]]]
rows = [dict(zip(("code_qp", "lib_qp", "insee_com"), row.split(",", 2))) for row in sys.argv[1:]]
print(json.dumps({"type": "FeatureCollection", "features": [
    {"type": "Feature", "properties": row, "geometry": {"type": "Polygon", "coordinates": square}} for row in rows]}))
P
}
qpv_layer "QN00305M,Fontbouillant,03185,03211" "QN00303M,Moulins-Sud,03190" >qpv.geojson
"$program" importer --qpv qpv.geojson --sortie qpv.gpkg >out.txt 2>errors.txt || fail "importer --qpv: $(cat errors.txt)"
grep -q "2 ajoutés, 0 modifié" errors.txt && grep -q "Fontbouillant.*reprise.*MJC" errors.txt || fail "the difference of QPV: $(cat errors.txt)"
expect_json "QPV of 2024" "[(q['code'], q['communes'], q['sans_structure']) for q in d['qpv']] == [('QN00303M', ['03190'], True), ('QN00305M', ['03185', '03211'], False)]" qpv --projet qpv.gpkg --generation 2024
expect_json "QPV of 2015 stay" "len(d['qpv']) == 7" qpv --projet qpv.gpkg
"$program" importer --projet qpv.gpkg --qpv qpv.geojson --sortie again.gpkg >out.txt 2>errors.txt && grep -q "2 identiques" errors.txt && cmp -s qpv.gpkg again.gpkg || fail "QPV imported twice"
qpv_layer "QN00305M,Fontbouillant,03185" "QN00303M,Moulins-Sud,03999" >bad.geojson
expect_refusal 1 "03999" importer --qpv bad.geojson --sortie bad.gpkg
qpv_layer "QN06301M,Croix-Neyrat,63113" >other.geojson
expect_refusal 1 "63" importer --qpv other.geojson --sortie bad.gpkg
[ -e bad.gpkg ] && fail "a bad file of QPV was half imported"

# Siting: certificates pass the separate checker, falsified ones do not; what is infeasible is told.
for count in 1 3 6; do
    expect_json "implanter $count" "d['valeur'] == d['borne'] and d['optimal'] and d['preuve'] and len(d['sites']) == $count" implanter --nombre $count --rayon 10 --certificat c.json
    "$(dirname "$program")/maillage-verifie" c.json >/dev/null || fail "a true certificate is refused"
    sed 's/"borne":/"borne":1/' c.json >false.json
    "$(dirname "$program")/maillage-verifie" false.json >/dev/null 2>&1 && fail "a false certificate is accepted"
done
expect_json "a radius of 0: each site serves its own commune" "d['valeur'] == 3 and all(s['communes'] == [s['code']] for s in d['sites'])" implanter --nombre 3 --rayon 0
expect_json "a radius of 1,000 km: any site serves all" "d['valeur'] == 90 and d['optimal']" implanter --nombre 2 --rayon 1000 --certificat c.json
"$(dirname "$program")/maillage-verifie" c.json >/dev/null || fail "a true certificate is refused"
# Ctrl-C: what was found so far, with its bound. Before the search it ends the program, after it it comes too late: the
# moment between is looked for by halving. (Asynchronous jobs of a script ignore SIGINT, so Python starts it.)
python3 - "$program" <<'P' || fail "implanter, interrupted"
import json, signal, subprocess, sys, time
ask = [sys.argv[1], "implanter", "--nombre", "10", "--rayon", "8", "--courbe", "--front", "--classement", "--format", "json"]
early, late, wait = 0.0, None, 0.2
stopped = False
for attempt in range(60):
    child = subprocess.Popen(ask, stdout=subprocess.PIPE, stderr=subprocess.PIPE, preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL))
    time.sleep(wait)
    child.send_signal(signal.SIGINT)
    out, errors = child.communicate(timeout=120)
    if child.returncode == -signal.SIGINT:
        if out:
            late = wait
        else:
            early = wait
    else:
        assert child.returncode == 0, (child.returncode, errors)
        answer = json.loads(out)
        assert errors == b"", errors
        assert len(answer["sites"]) == 10 and answer["valeur"] <= answer["borne"]
        assert answer["optimal"] == (answer["valeur"] == answer["borne"])
        if answer["arrete"]:
            stopped = True
            break
        late = wait
    if late is not None and late - early < 0.01:  # the machine was slower or faster than before
        early, late = early * 0.7, late * 1.4
    wait = wait * 1.5 if late is None else (early + late) / 2
assert stopped
P
expect_refusal 1 "317 candidats" implanter --nombre 400 --rayon 5
expect_refusal 1 "03190.*interdits" implanter --nombre 2 --imposes 03190 --interdits 03190
expect_refusal 2 "objectif" implanter --objectif lune

# A decimal comma is a number, a capital ending is an ending, and CSV holds numbers that a spreadsheet can add.
[ "$("$program" simuler --evs 03118 --rayon 12,5 --format csv)" = "$("$program" simuler --evs 03118 --rayon 12.5 --format csv)" ] || fail "decimal comma"
"$program" carte --sortie C.PDF >/dev/null || fail "capital ending"
"$program" indicateurs --format csv | grep -q '^communes,317,1.000000,335628,' || fail "plain numbers in csv"

finish
