#include "core/service/exports/export_tables.hpp"

#include "core/analysis/figures/indicators.hpp"
#include "core/base/text.hpp"
#include "core/report/territory_tables.hpp"
#include "core/service/commune_table.hpp"
#include "core/service/exports/export_columns.hpp"
#include "core/service/exports/export_lists.hpp"
#include "core/service/exports/export_needs.hpp"
#include "core/service/list_template.hpp"
#include "core/service/project_description.hpp"
#include "core/service/published_table.hpp"

#include <algorithm>

namespace maillage {

namespace {

constexpr std::array<std::pair<ExportKind, std::string_view>, kExportKinds.size()> kExportNames{
    {{ExportKind::Communes, "communes"},
     {ExportKind::Structures, "structures"},
     {ExportKind::Territories, "territoires"},
     {ExportKind::ZonesBlanches, "zones-blanches"},
     {ExportKind::Scenario, "scenario"},
     {ExportKind::Approvals, "agrements"},
     {ExportKind::Qpvs, "qpv"},
     {ExportKind::Needs, "besoins"},
     {ExportKind::Template, "modele"},
     {ExportKind::Settings, "reglages"},
     {ExportKind::Published, "publies"},
     {ExportKind::Everything, "tout"}}};

std::string populationOf(const Commune& commune) {
    return commune.population ? formatInteger(*commune.population) : std::string();
}

ExportTable communesOut(const Project& project, const Situation& situation) {
    ExportTable out{ExportKind::Communes, communeTable(project, situation), {}};
    for (const Area& area : project.baseMap->areas()) {
        out.places.areas.push_back(&area);
    }
    return out;
}

ExportTable blankCommunesOut(const Project& project, const Situation& situation) {
    const Territory& territory = *project.territory;
    const Indicators now = computeIndicators(project, situation);
    const std::vector<CommuneState> states = communeStates(situation, now.coverage);
    ExportTable out{ExportKind::ZonesBlanches,
                    {{},
                     {"secteur", "code_insee", "nom", "population", "code_epci", "nom_epci", "x_l93", "y_l93",
                      "distance_km", "supposee"},
                     {}},
                    {}};
    for (std::size_t patch = 0; patch < now.patches.size(); ++patch) {
        for (const CommuneIndex i : now.patches[patch].communes) {
            const Commune& c = territory.commune(i);
            const auto kilometres = states[i].kilometres;
            out.table.rows.push_back({formatCount(patch + 1), c.code, c.name, populationOf(c), c.epci,
                                      territory.epciName(c.epci), formatShortest(c.reference.x),
                                      formatShortest(c.reference.y),
                                      kilometres ? formatFixed(*kilometres, 3) : "",
                                      states[i].known.isSupposed() ? "oui" : "non"});
            out.places.areas.push_back(&project.baseMap->areas()[i]);
        }
    }
    return out;
}

std::string idsIn(const Situation& situation, const CommuneState& state) {
    std::vector<std::string> ids;
    for (const std::uint32_t rank : state.structures) {
        ids.push_back(situation.structures[rank].id);
    }
    return joined(ids, ";");
}

/// What the scenario does to a commune, by the words of the style.
const char* effectOn(CoverageClass before, CoverageClass after) {
    const bool was = isCovered(before);
    const bool is = isCovered(after);
    return was                                   ? (is ? "couverte" : "perdue")
           : is                                  ? "gagnee"
           : after == CoverageClass::NonAttestee ? "non_attestee"
                                                 : "zone_blanche";
}

/// As the map of a simulation tells it: what the scenario itself covers or uncovers is no supposition.
bool isEffectSupposed(const KnownClass& before, const KnownClass& after) {
    const bool was = isCovered(before.coverageClass);
    return isCovered(after.coverageClass) ? was && after.isCoverSupposed() : !was && after.supposedBlank;
}

ExportTable scenarioOut(const Project& project, const SituationOptions& options) {
    const Territory& territory = *project.territory;
    SituationOptions base = options;
    base.scenario = nullptr;
    const Situation without = makeSituation(project, base);
    const Situation with = makeSituation(project, options);
    const std::vector<CommuneState> before = communeStates(without, knownCoverage(project, without));
    const std::vector<CommuneState> after = communeStates(with, knownCoverage(project, with));
    ExportTable out{ExportKind::Scenario,
                    {{},
                     {"code_insee", "nom", "population", "code_epci", "nom_epci", "effet", "classe_avant",
                      "classe_apres", "structures_avant", "structures_apres", "supposee"},
                     {}},
                    {}};
    for (CommuneIndex i = 0; i < territory.size(); ++i) {
        const Commune& c = territory.commune(i);
        out.table.rows.push_back({c.code, c.name, populationOf(c), c.epci, territory.epciName(c.epci),
                                  effectOn(before[i].known.coverageClass, after[i].known.coverageClass),
                                  std::string(toText(before[i].known.coverageClass)),
                                  std::string(toText(after[i].known.coverageClass)),
                                  idsIn(without, before[i]), idsIn(with, after[i]),
                                  isEffectSupposed(before[i].known, after[i].known) ? "oui" : "non"});
        out.places.areas.push_back(&project.baseMap->areas()[i]);
    }
    return out;
}

ExportTable oneOut(const Project& project, const ExportRequest& request, ExportKind kind) {
    switch (kind) {
    case ExportKind::Communes:
    case ExportKind::Everything:
        return communesOut(project, makeSituation(project, request.situation));
    case ExportKind::ZonesBlanches:
        return blankCommunesOut(project, makeSituation(project, request.situation));
    case ExportKind::Scenario:
        return scenarioOut(project, request.situation);
    case ExportKind::Structures:
        return structuresOut(project, request);
    case ExportKind::Territories:
        return territoriesOut(project, request);
    case ExportKind::Approvals:
        return approvalsOut(project, request);
    case ExportKind::Qpvs:
        return qpvsOut(project, request);
    case ExportKind::Needs:
        return needsOut(project, request);
    case ExportKind::Settings:
        return {kind, descriptionTable(descriptionOf(project), project.territory->departement()), {}};
    case ExportKind::Published:
        return {kind, publishedTable(*project.published), {}};
    case ExportKind::Template:
        break;
    }
    return {ExportKind::Template, blankTemplate(project), {}};
}

/// No table of "everything".
bool isAlone(ExportKind kind) {
    return kind == ExportKind::Template || kind == ExportKind::Settings || kind == ExportKind::Published ||
           kind == ExportKind::Everything;
}

} // namespace

std::string_view toText(ExportKind kind) {
    return std::ranges::find(kExportNames, kind, &std::pair<ExportKind, std::string_view>::first)->second;
}

std::optional<ExportKind> parseExportKind(std::string_view text) {
    const auto found =
        std::ranges::find(kExportNames, text, &std::pair<ExportKind, std::string_view>::second);
    return found == kExportNames.end() ? std::nullopt : std::optional(found->first);
}

std::vector<ExportTable> exportTables(const Project& project, const ExportRequest& request) {
    std::vector<ExportTable> tables;
    for (const ExportKind kind : kExportKinds) {
        const bool isPart = !isAlone(kind) &&
                            (kind != ExportKind::Scenario || request.situation.scenario != nullptr) &&
                            (kind != ExportKind::Needs || hasNeedsToExport(project));
        if (request.kind == kind || (request.kind == ExportKind::Everything && isPart)) {
            if (kind != ExportKind::Everything) {
                tables.push_back(oneOut(project, request, kind));
            }
        }
    }
    for (ExportTable& one : tables) {
        // A table whose columns depend on the project tells their meanings itself.
        const std::vector<ColumnMeaning> own = std::move(one.table.meanings);
        one.table.meanings =
            meaningsOf(one.kind, one.table.columns, projectionOf(project.territory->departement()));
        for (std::size_t c = 0; c < own.size(); ++c) {
            if (!own[c].meaning.empty()) {
                one.table.meanings[c] = own[c];
            }
        }
    }
    return tables;
}

} // namespace maillage
