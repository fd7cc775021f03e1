#include "core/service/exports/export_columns.hpp"

#include "core/base/text.hpp"
#include "core/io/files/writers/workbook.hpp"
#include "core/io/lists/cells/source_words.hpp"

#include <algorithm>

namespace maillage {

namespace {

constexpr std::string_view kListed = "liste des communes du projet";
constexpr std::string_view kRow = "lignes du projet";
constexpr std::string_view kComputed = "calculé par Maillage";
constexpr std::string_view kMap = "fond de carte du projet";

struct KnownColumn {
    std::string_view name;
    CellKind kind;
    int decimals;
    std::string_view meaning;
    std::string_view unit;
    std::string_view source;
};

constexpr auto kKnownColumns = std::to_array<KnownColumn>({
    {"code_insee", CellKind::Text, 0, "code Insee de la commune ; c'est un texte : 03001 garde son zéro", "",
     kListed},
    {"commune", CellKind::Text, 0, "nom de la commune", "", kListed},
    {"population", CellKind::Integer, 0, "habitants de la commune ; vide : population inconnue", "habitants",
     kListed},
    {"code_epci", CellKind::Text, 0, "numéro Siren de l'EPCI", "", kListed},
    {"nom_epci", CellKind::Text, 0, "nom de l'EPCI", "", kListed},
    {"epci", CellKind::Text, 0, "nom de l'EPCI", "", kListed},
    {"classe", CellKind::Text, 0,
     "par quoi la commune est couverte : centre social, centre social et EVS, EVS seul, zone blanche", "",
     kComputed},
    {"structures", CellKind::Text, 0, "structures qui la couvrent, séparées par des points-virgules", "",
     kComputed},
    {"x_l93", CellKind::Number, 1, "point de référence, vers l'est (EPSG:%1)", "mètres", kRow},
    {"y_l93", CellKind::Number, 1, "point de référence, vers le nord (EPSG:%1)", "mètres", kRow},
    {"distance_km", CellKind::Number, 3,
     "à vol d'oiseau, du point de référence de la commune à la structure la plus proche dont la place est "
     "connue",
     "kilomètres", kComputed},
    {"superficie_carte_km2", CellKind::Number, 6, "superficie du contour de la commune", "km²", kMap},
    {"voisines", CellKind::Text, 0, "codes Insee des communes qui touchent celle-ci", "", kMap},
    {"attestee", CellKind::Text, 0,
     "oui : couverte sans aucune hypothèse ; non : par des hypothèses seulement ; vide : pas couverte", "",
     kComputed},
    {"secteur", CellKind::Integer, 0,
     "numéro du secteur de zones blanches d'un seul tenant, le plus peuplé d'abord", "", kComputed},
    {"effet", CellKind::Text, 0,
     "ce que le scénario change : gagnée, perdue, couverte avant et après, zone blanche, non attestée", "",
     kComputed},
    {"classe_avant", CellKind::Text, 0, "classe de la commune sans le scénario", "", kComputed},
    {"classe_apres", CellKind::Text, 0, "classe de la commune avec le scénario", "", kComputed},
    {"structures_avant", CellKind::Text, 0, "structures qui la couvrent sans le scénario", "", kComputed},
    {"structures_apres", CellKind::Text, 0, "structures qui la couvrent avec le scénario", "", kComputed},
    {"id", CellKind::Text, 0, "identifiant de la structure dans le projet", "", kRow},
    {"identifiant", CellKind::Text, 0, "identifiant de la structure dans le projet", "", kRow},
    {"structure", CellKind::Text, 0, "nom de la structure", "", kRow},
    {"code_insee_siege", CellKind::Text, 0, "code Insee de la commune du siège", "", kRow},
    {"siege", CellKind::Text, 0, "oui : la structure a son siège dans cette commune", "", kRow},
    {"federe", CellKind::Text, 0, "oui ou non : adhère à la fédération des centres sociaux ; vide : inconnu",
     "", kRow},
    {"debut", CellKind::Date, 0, "premier jour de validité ; vide : depuis toujours", "date", kRow},
    {"fin", CellKind::Date, 0, "dernier jour de validité ; vide : sans fin connue", "date", kRow},
    {"source", CellKind::Text, 0, "qui le dit : schéma, structure ou Caf, ou hypothèse (à confirmer)", "",
     kRow},
    {"reference", CellKind::Text, 0,
     "document, page ou courriel où cela est dit, ou fichier importé et sa ligne", "", kRow},
    {"source_siege", CellKind::Text, 0, "qui dit le siège", "", kRow},
    {"reference_siege", CellKind::Text, 0, "où le siège est dit", "", kRow},
    {"source_federe", CellKind::Text, 0, "qui dit l'adhésion à la fédération", "", kRow},
    {"reference_federe", CellKind::Text, 0, "où l'adhésion est dite", "", kRow},
    {"active", CellKind::Text, 0, "oui : a un agrément de centre social ou d'EVS à la date d'observation", "",
     kComputed},
    {"nombre_communes", CellKind::Integer, 0,
     "communes de son territoire d'intervention à la date d'observation", "communes", kComputed},
    {"code_qpv", CellKind::Text, 0, "code officiel du quartier ; vide : inconnu", "", kRow},
    {"nom_qpv", CellKind::Text, 0, "nom du quartier prioritaire", "", kRow},
    {"generation", CellKind::Integer, 0, "liste officielle dont il est : 2015 ou 2024", "", kRow},
    {"communes", CellKind::Text, 0, "codes Insee des communes du quartier, séparés par des points-virgules",
     "", kRow},
    {"pourvu", CellKind::Text, 0, "oui : une structure y intervient", "", kRow},
    {"supposee", CellKind::Text, 0,
     "oui : cette réponse (classe, effet, pourvu) ne tient qu'à des hypothèses ; non : elle est attestée", "",
     kComputed},
});

std::string_view meaningOfPublished(std::string_view column) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 7> kMeanings{
        {{"id", "indicateur, par le nom que donne « indicateurs --format json »"},
         {"libelle", "ce que dit le document"},
         {"valeur", "comme elle est imprimée"},
         {"unite", "% pour une part ; sinon communes, structures…"},
         {"precision", "pas d'arrondi : 1, ou 0.1 pour une décimale"},
         {"date", "jour auquel le document compte"},
         {"reference", "document et page"}}};
    const auto found = std::ranges::find(kMeanings, column, [](const auto& entry) { return entry.first; });
    return found == kMeanings.end() ? std::string_view() : found->second;
}

/// Columns whose meaning depends on the table.
std::string_view meaningHere(ExportKind kind, std::string_view column) {
    if (column == "nom") {
        return kind == ExportKind::Structures ? "nom de la structure" : "nom de la commune";
    }
    if (column == "type") {
        return kind == ExportKind::Approvals ? "agrément : animation globale, EVS, ACF ou PS jeunes"
                                             : "centre social ou EVS";
    }
    if (kind == ExportKind::Settings) {
        return column == "cle" ? "nom du réglage" : "sa valeur ; une ligne par source et par ancien nombre";
    }
    return kind == ExportKind::Published ? meaningOfPublished(column) : "";
}

/// What a cell of the template may hold, in the words that an import reads.
std::vector<std::string> choicesOf(ExportKind kind, std::string_view column) {
    if (kind != ExportKind::Template) {
        return {};
    }
    if (column == "type") {
        return {"centre social", "EVS"};
    }
    if (column == "siege") {
        return {"oui"};
    }
    if (column == "source") {
        return {std::string(wordOf(Source::Structure)), std::string(wordOf(Source::Schema)),
                std::string(wordOf(Source::Hypothese))};
    }
    return {};
}

void addBasis(const Project& project, const ExportRequest& request, Table& table) {
    const auto add = [&](std::string what, std::string value) {
        table.rows.push_back({"", std::move(what), std::move(value), "", ""});
    };
    const Provenance& map = project.baseMap->provenance();
    table.rows.emplace_back(table.columns.size());
    add("Ce sur quoi reposent ces tableaux", "");
    add("département", project.territory->departement());
    add("date d'observation", request.situation.date.iso());
    add("lignes des listes", request.onlyAtDate ? "celles qui valent à cette date"
                                                : "toutes, avec leurs dates de début et de fin");
    add("hypothèses",
        request.situation.withHypotheses
            ? (project.hasHypotheses() ? "comprises (source : hypothèse)" : "le projet n'en contient pas")
            : "laissées de côté");
    add("scénario", request.situation.scenario == nullptr ? "aucun" : request.situation.scenario->name);
    add("fond de carte", joined(splitList(map.title + "|" + map.licence + "|" + map.date, '|'), ", "));
    for (const std::string& source : *project.sources) {
        add("source", source);
    }
}

/// "%1" stands for the number of the system that places are told in.
std::string inProjection(std::string_view meaning, const MapProjection& projection) {
    std::string text(meaning);
    constexpr std::string_view kPlace = "%1";
    if (const std::size_t at = text.find(kPlace); at != std::string::npos) {
        text.replace(at, kPlace.size(), formatInteger(projection.epsg));
    }
    return text;
}

} // namespace

std::vector<ColumnMeaning> meaningsOf(ExportKind kind, const std::vector<std::string>& columns,
                                      const MapProjection& projection) {
    std::vector<ColumnMeaning> meanings;
    for (const std::string& column : columns) {
        const auto known = std::ranges::find(kKnownColumns, column, &KnownColumn::name);
        if (known != kKnownColumns.end()) {
            meanings.push_back({known->kind, known->decimals, inProjection(known->meaning, projection),
                                std::string(known->unit), std::string(known->source),
                                choicesOf(kind, column)});
        } else {
            meanings.push_back(
                {CellKind::Text, 0, std::string(meaningHere(kind, column)), "",
                 std::string(column == "nom" && kind != ExportKind::Structures ? kListed : kRow),
                 choicesOf(kind, column)});
        }
    }
    return meanings;
}

Table definitionsTable(const Project& project, const ExportRequest& request,
                       const std::vector<ExportTable>& tables) {
    Table table{{}, {kDefinitionTitles.begin(), kDefinitionTitles.end()}, {}};
    for (const ExportTable& one : tables) {
        for (std::size_t c = 0; c < one.table.columns.size(); ++c) {
            const ColumnMeaning& meaning = one.table.meanings[c];
            table.rows.push_back({std::string(toText(one.kind)), one.table.columns[c], meaning.meaning,
                                  meaning.unit, meaning.source});
        }
    }
    addBasis(project, request, table);
    return table;
}

} // namespace maillage
