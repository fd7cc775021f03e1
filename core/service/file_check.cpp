#include "core/service/file_check.hpp"

#include "core/base/sha256.hpp"
#include "core/report/fiche.hpp"
#include "core/store/project_fingerprint.hpp"

#include <algorithm>
#include <cmath>

namespace maillage {

namespace {

std::string fingerprintOfTable(const Table& table) {
    Sha256 digest;
    const auto addRow = [&](const std::vector<std::string>& cells) {
        for (const std::string& cell : cells) {
            digest.add(cell);
            digest.add("\x1F");
        }
        digest.add("\x1E");
    };
    addRow(table.columns);
    for (const std::vector<std::string>& row : table.rows) {
        addRow(row);
    }
    return digest.hexadecimal();
}

/// The communes that a statement is about, or the code that the territory does not have.
struct FoundExtent {
    std::optional<PageExtent> extent{};
    StatementTrouble trouble = StatementTrouble::None;
    std::string missing{};
};

FoundExtent extentOfStatement(const Territory& territory, const StatedSituation& statement) {
    if (!statement.epci.empty()) {
        if (territory.communesOfEpci(statement.epci).empty()) {
            return {std::nullopt, StatementTrouble::EpciMissing, statement.epci};
        }
        return {extentOfEpci(territory, statement.epci)};
    }
    std::vector<CommuneIndex> communes;
    for (const std::string& code : statement.communes) {
        const auto found = territory.find(code);
        if (!found) {
            return {std::nullopt, StatementTrouble::CommuneMissing, code};
        }
        communes.push_back(*found);
    }
    if (communes.empty()) {
        return {};
    }
    return {chosenExtent(territory, communes)};
}

bool isSameNumber(const std::optional<double>& a, const std::optional<double>& b) {
    constexpr double kRounding = 1e-6;
    return a.has_value() == b.has_value() &&
           (!a || std::abs(*a - *b) <= kRounding * std::max(1.0, std::abs(*a)));
}

std::vector<FigureDifference> figureDifferences(const StatedSituation& statement,
                                                const Indicators& indicators) {
    std::vector<FigureDifference> differences;
    for (const Figure& figure : figures()) {
        // What another version of the program told, or did not yet tell, is no difference of the project.
        const auto before = std::ranges::find(statement.figures, statedId(figure), &StatedFigure::id);
        if (before == statement.figures.end()) {
            continue;
        }
        const FigureValue& now = indicators.figures[figure.id];
        const auto population = now.communes ? now.communes->knownPopulation() : std::nullopt;
        if (!isSameNumber(before->number, now.number) || !isSameNumber(before->whole, now.whole) ||
            before->population != population) {
            differences.push_back({figure.id, *before, now});
        }
    }
    return differences;
}

std::vector<ClassDifference> classDifferences(const StatedSituation& statement, const Territory& territory,
                                              const Indicators& indicators) {
    std::map<std::string, ClassDifference> differences;
    for (const auto& [name, codes] : statement.classes) {
        const auto before =
            std::ranges::find(kCoverageClasses, name, [](CoverageClass c) { return toText(c); });
        for (const std::string& code : codes) {
            const auto commune = territory.find(code);
            const auto now = commune ? std::optional(indicators.coverage.classes[*commune]) : std::nullopt;
            const auto was = before == kCoverageClasses.end() ? std::nullopt : std::optional(*before);
            if (now != was || !now) {
                differences.insert_or_assign(code, ClassDifference{code, was, now});
            }
        }
    }
    std::vector<ClassDifference> list;
    list.reserve(differences.size());
    for (auto& [code, difference] : differences) {
        list.push_back(std::move(difference));
    }
    return list;
}

/// The figures of a scenario without one of the structures that it opens, as a fiche tells them.
std::optional<Indicators> indicatorsWithout(const Project& project, const StatedSituation& statement,
                                            const Scenario& scenario) {
    try {
        return makeFiche(project, scenario, statement.withoutOpening, statement.date,
                         statement.withHypotheses)
            .effect.before;
    } catch (const Error&) {
        return std::nullopt;
    }
}

StatementCheck checkStatement(const Project& project, const StatedSituation& statement) {
    SituationOptions options{statement.date, statement.withHypotheses};
    if (statement.scenario) {
        options.scenario = project.findScenario(*statement.scenario);
        if (options.scenario == nullptr) {
            return {StatementTrouble::ScenarioMissing, *statement.scenario};
        }
    }
    const FoundExtent found = extentOfStatement(*project.territory, statement);
    if (found.trouble != StatementTrouble::None) {
        return {found.trouble, found.missing};
    }
    std::optional<Indicators> indicators;
    if (!statement.withoutOpening.empty() && options.scenario != nullptr) {
        indicators = indicatorsWithout(project, statement, *options.scenario);
        if (!indicators) {
            return {StatementTrouble::OpeningMissing, statement.withoutOpening};
        }
    } else {
        const Situation situation = makeSituation(project, options);
        indicators = found.extent ? computeIndicators(project, situation, found.extent->communes)
                                  : computeIndicators(project, situation);
    }
    StatementCheck check;
    check.figures = figureDifferences(statement, *indicators);
    check.classes = classDifferences(statement, *project.territory, *indicators);
    return check;
}

std::vector<TableCheck> checkTables(const Project& project, const FileParameters& parameters) {
    std::vector<TableCheck> checks(parameters.tables.size());
    const auto kind = parseExportKind(parameters.kind);
    if (!kind || parameters.statements.empty()) {
        return checks;
    }
    const StatedSituation& statement = parameters.statements.front();
    ExportRequest request{*kind, {statement.date, statement.withHypotheses}, parameters.isOnlyAtDate};
    if (statement.scenario) {
        request.situation.scenario = project.findScenario(*statement.scenario);
    }
    if (statement.scenario.has_value() != (request.situation.scenario != nullptr) ||
        (kind == ExportKind::Scenario && request.situation.scenario == nullptr)) {
        return checks;
    }
    const std::vector<ExportTable> tables = exportTables(project, request);
    for (std::size_t k = 0; k < checks.size(); ++k) {
        const StatedTable& stated = parameters.tables[k];
        const auto now =
            std::ranges::find(tables, stated.name, [](const ExportTable& t) { return toText(t.kind); });
        if (now != tables.end()) {
            checks[k] = {now->table.rows.size(), fingerprintOfTable(now->table) == stated.fingerprint};
        }
    }
    return checks;
}

} // namespace

FileParameters parametersOf(const Project& project, const ExportRequest& request,
                            const std::vector<ExportTable>& tables, std::string version) {
    FileParameters parameters = parametersOf(project, std::string(toText(request.kind)), std::move(version));
    parameters.isOnlyAtDate = request.onlyAtDate;
    parameters.statements.push_back(statedSituation(project, computeIndicators(project, request.situation)));
    for (const ExportTable& one : tables) {
        parameters.tables.push_back(
            {std::string(toText(one.kind)), one.table.rows.size(), fingerprintOfTable(one.table)});
    }
    return parameters;
}

bool FileCheck::holds() const {
    return isSameDepartement && std::ranges::all_of(statements, &StatementCheck::holds) &&
           std::ranges::all_of(tables, &TableCheck::isSame);
}

FileCheck checkFile(const Project& project, const FileParameters& parameters) {
    FileCheck check;
    check.isSameDepartement = parameters.departement == project.territory->departement();
    check.isSameProject = parameters.project == fingerprintOf(project);
    if (!check.isSameDepartement) {
        return check;
    }
    for (const StatedSituation& statement : parameters.statements) {
        check.statements.push_back(checkStatement(project, statement));
    }
    check.tables = checkTables(project, parameters);
    return check;
}

} // namespace maillage
