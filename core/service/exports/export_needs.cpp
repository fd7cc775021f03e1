#include "core/service/exports/export_needs.hpp"

#include "core/analysis/needs/need_analysis_errors.hpp"
#include "core/analysis/needs/need_study.hpp"
#include "core/base/text.hpp"
#include "core/model/needs/need_state_text.hpp"
#include "core/report/territory_tables.hpp"

#include <algorithm>
#include <cmath>

namespace maillage {

namespace {

std::string stateOf(NeedStanding standing, const NeedPlace& place) {
    return standing == NeedStanding::Small ? "petit" : std::string(toText(place.value.state));
}

std::string numberCell(std::optional<double> number) {
    return number && std::isfinite(*number) ? formatShortest(*number) : std::string();
}

std::string boundCell(const NeedValue& value, double NeedBounds::*end) {
    const bool isBounded = value.isKnown() && value.bounds && value.bounds->min < value.bounds->max;
    return isBounded ? numberCell((*value.bounds).*end) : std::string();
}

void addCells(const NeedStudy& study, const Territory& territory, CommuneIndex commune,
              std::vector<std::string>& row) {
    const NeedPlace& place = study.communes.places[commune];
    const NeedPlace* above = study.epcis.find(territory.commune(commune).epci);
    row.push_back(numberCell(place.value.number()));
    row.push_back(stateOf(study.standings[commune], place));
    row.push_back(boundCell(place.value, &NeedBounds::min));
    row.push_back(boundCell(place.value, &NeedBounds::max));
    row.push_back(above == nullptr ? std::string() : numberCell(above->value.number()));
}

/// "monoparentales : FAMMONO / (FAM - COUPSENF) × 100, 2018".
std::string meaningOf(const NeedStudy& study) {
    const NeedIndicator& indicator = study.indicator;
    std::string text =
        (indicator.label.empty() ? indicator.id : indicator.label) + " : " + formulaText(indicator);
    if (study.communes.year != 0) {
        text += ", " + formatInteger(study.communes.year);
    }
    if (study.communes.denominatorYear != 0 && study.communes.denominatorYear != study.communes.year) {
        text += " (dénominateur " + formatInteger(study.communes.denominatorYear) + ")";
    }
    return text;
}

void addColumns(const NeedStudy& study, Table& table) {
    constexpr int kDecimals = 2;
    const std::string& id = study.indicator.id;
    const std::string source = joined(study.producers(), ", ");
    const auto add = [&](const char* ending, CellKind kind, std::string meaning, std::string unit) {
        table.columns.push_back(id + ending);
        table.meanings.push_back(
            {kind, kind == CellKind::Number ? kDecimals : 0, std::move(meaning), std::move(unit), source});
    };
    const std::string& unit = study.indicator.unit;
    add("", CellKind::Number, meaningOf(study) + " ; vide : voir " + id + "_etat, ce n'est jamais zéro",
        unit);
    add("_etat", CellKind::Text,
        "connu ; petit : le dénominateur est sous " + formatShortest(study.question.leastDenominator) +
            " ; secret ; indisponible ; absent du fichier",
        "");
    add("_min", CellKind::Number, "au moins, d'après l'arrondi du producteur ; vide : valeur exacte", unit);
    add("_max", CellKind::Number, "au plus, d'après l'arrondi du producteur ; vide : valeur exacte", unit);
    add("_epci", CellKind::Number, "valeur de l'EPCI, qui n'est pas celle de la commune", unit);
}

} // namespace

bool hasNeedsToExport(const Project& project) {
    return firstKnownIndicator(project) != nullptr;
}

ExportTable needsOut(const Project& project, const ExportRequest& request) {
    const Territory& territory = *project.territory;
    const std::vector<NeedIndicator> indicators = knownIndicators(project);
    if (indicators.empty()) {
        throw Error(ErrorCode::NeedNothingKnown);
    }
    const Situation situation = makeSituation(project, request.situation);
    const Coverage coverage = knownCoverage(project, situation);
    ExportTable out{
        ExportKind::Needs,
        {{}, {"code_insee", "nom", "population", "code_epci", "nom_epci", "classe", "supposee"}, {}},
        {}};
    out.table.meanings.resize(out.table.columns.size());
    std::vector<NeedStudy> studies;
    for (const NeedIndicator& indicator : indicators) {
        studies.push_back(studyNeed(project, {indicator.id}));
        addColumns(studies.back(), out.table);
    }
    for (CommuneIndex i = 0; i < territory.size(); ++i) {
        const Commune& c = territory.commune(i);
        const KnownClass known = coverage.known(i);
        std::vector<std::string> row{c.code,
                                     c.name,
                                     c.population ? formatInteger(*c.population) : std::string(),
                                     c.epci,
                                     territory.epciName(c.epci),
                                     std::string(toText(known.coverageClass)),
                                     known.isSupposed() ? "oui" : "non"};
        for (const NeedStudy& study : studies) {
            addCells(study, territory, i, row);
        }
        out.table.rows.push_back(std::move(row));
        out.places.areas.push_back(&project.baseMap->areas()[i]);
    }
    return out;
}

} // namespace maillage
