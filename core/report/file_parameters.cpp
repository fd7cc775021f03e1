#include "core/report/file_parameters.hpp"

#include "core/store/project_fingerprint.hpp"

#include <algorithm>

namespace maillage {

namespace {

std::vector<StatedFigure> statedFigures(const Indicators& indicators) {
    std::vector<StatedFigure> stated;
    for (const Figure& figure : figures()) {
        if (!figure.isOfAttestedOnly || !indicators.withHypotheses) {
            const FigureValue& value = indicators.figures[figure.id];
            stated.push_back({std::string(statedId(figure)), value.number, value.whole,
                              value.communes ? value.communes->knownPopulation() : std::nullopt});
        }
    }
    return stated;
}

std::map<std::string, std::vector<std::string>> statedClasses(const Territory& territory,
                                                              const Indicators& indicators,
                                                              const std::optional<PageExtent>& extent) {
    std::map<std::string, std::vector<std::string>> classes;
    for (CommuneIndex i = 0; i < territory.size(); ++i) {
        if (!extent || extent->communes.contains(i)) {
            classes[std::string(toText(indicators.coverage.classes[i]))].push_back(territory.commune(i).code);
        }
    }
    for (auto& [name, codes] : classes) {
        std::ranges::sort(codes);
    }
    return classes;
}

/// With the class of each of its communes.
StatedSituation mapStatement(const Project& project, const Indicators& indicators,
                             const std::optional<PageExtent>& extent) {
    StatedSituation statement = statedSituation(project, indicators, extent);
    statement.classes = statedClasses(*project.territory, indicators, extent);
    return statement;
}

} // namespace

std::string_view statedId(const Figure& figure) {
    const FigureKeys& keys = figure.keys;
    return !keys.published.empty() ? keys.published : !keys.comparison.empty() ? keys.comparison : keys.json;
}

StatedSituation statedSituation(const Project& project, const Indicators& indicators,
                                const std::optional<PageExtent>& extent) {
    StatedSituation statement{indicators.date, indicators.withHypotheses, indicators.scenario};
    if (extent && !extent->epci.empty()) {
        statement.epci = extent->epci;
    } else if (extent) {
        extent->communes.forEach(
            [&](CommuneIndex i) { statement.communes.push_back(project.territory->commune(i).code); });
        std::ranges::sort(statement.communes);
    }
    statement.figures = statedFigures(indicators);
    return statement;
}

FileParameters parametersOf(const Project& project, std::string kind, std::string version) {
    return {std::move(kind), std::move(version), fingerprintOf(project), project.territory->departement()};
}

FileParameters parametersOf(const PageContent& content, std::string version) {
    FileParameters parameters = parametersOf(content.project, "carte", std::move(version));
    parameters.theme = toText(content.sheet.theme);
    parameters.statements.push_back(mapStatement(content.project, content.indicators, content.extent));
    if (content.comparison) {
        parameters.statements.push_back(mapStatement(content.project, content.comparison->a, content.extent));
    }
    return parameters;
}

FileParameters parametersOf(const AtlasContent& content, std::string version) {
    FileParameters parameters = parametersOf(content.project, "atlas", std::move(version));
    for (const auto& [part, name] : kAtlasParts) {
        if (content.has(part)) {
            parameters.parts.emplace_back(name);
        }
    }
    parameters.statements.push_back(mapStatement(content.project, content.indicators, {}));
    if (content.evolution) {
        parameters.statements.push_back(mapStatement(content.project, content.evolution->comparison->a, {}));
    }
    for (const AtlasSection& section : content.sections) {
        parameters.statements.push_back(
            statedSituation(content.project, section.page.indicators, section.page.extent));
    }
    return parameters;
}

FileParameters parametersOf(const AtlasContent& content, const AtlasSection& section, std::string version) {
    FileParameters parameters = parametersOf(content.project, "atlas", std::move(version));
    parameters.statements.push_back(
        mapStatement(content.project, section.page.indicators, section.page.extent));
    return parameters;
}

FileParameters parametersOf(const Project& project, const FicheContent& content, std::string version) {
    FileParameters parameters = parametersOf(project, "fiche", std::move(version));
    parameters.statements.push_back(mapStatement(project, content.effect.after, {}));
    parameters.statements.push_back(statedSituation(project, content.effect.before));
    parameters.statements.back().scenario = content.scenario;
    parameters.statements.back().withoutOpening = content.opening.id;
    return parameters;
}

} // namespace maillage
