// `indicateurs --definitions`: the same indicators under each meaning of "covered".
#include "app/cli/options/common_options.hpp"
#include "app/cli/output/definitions.hpp"
#include "app/cli/terminal/printing.hpp"

#include "app/cli/output/json.hpp"
#include "app/text/basis_text.hpp"
#include "app/text/figures/definition_text.hpp"
#include "app/text/map/selection_text.hpp"
#include "app/text/map/theme_text.hpp"
#include "app/text/map/title_text.hpp"
#include "app/text/qt_text.hpp"
#include "core/base/text.hpp"

#include <iostream>

namespace maillage {

namespace {

QString text(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

Json factJson(const Situation& situation, const CoverageFact& fact) {
    return {{"structure", situation.structures[fact.structure].id},
            {"km", fact.kilometres ? Json(*fact.kilometres) : Json()},
            {"hypothese", fact.isSupposed}};
}

Json flipJson(const Situation& situation, const Flip& flip) {
    const Commune& commune = situation.territory->commune(flip.commune);
    Json json{{"code", commune.code}, {"nom", commune.name}};
    for (std::size_t d = 0; d < kCoverageDefinitions.size(); ++d) {
        const std::string key(toText(kCoverageDefinitions[d]));
        json["classes"][key] = toText(flip.classes[d]);
        json["faits"][key] = Json::array();
        for (const CoverageFact& fact : flip.facts[d]) {
            json["faits"][key].push_back(factJson(situation, fact));
        }
    }
    json["plus_proche"] = flip.nearest ? factJson(situation, *flip.nearest) : Json();
    return json;
}

Json tableJson(const Situation& situation, const DefinitionTable& table) {
    Json json{{"date", situation.date.iso()},
              {"scenario", situation.scenario ? Json(*situation.scenario) : Json()},
              {"rayon_km", table.radiusKilometres}};
    for (std::size_t d = 0; d < kCoverageDefinitions.size(); ++d) {
        Json figures{{"definition", toText(kCoverageDefinitions[d])}};
        for (const Figure* row : definedFigures(situation.withHypotheses)) {
            const CommuneGroup& group = table.figures[d].figures.group(row->id);
            Json& told = figures[std::string(row->keys.json)];
            told = communesJson(*row, table.figures[d]);
            told["codes"] = codesOf(*situation.territory, group.communes);
        }
        json["definitions"].push_back(figures);
    }
    json["structures_sans_place"] = Json::array();
    for (const std::uint32_t rank : table.withoutPlace) {
        json["structures_sans_place"].push_back(situation.structures[rank].id);
    }
    json["bascules"] = Json::array();
    for (const Flip& flip : table.flips) {
        json["bascules"].push_back(flipJson(situation, flip));
    }
    return json;
}

/// One row per commune that flips: its class and the fact behind it under each definition.
OutputTable flipTable(const Situation& situation, const DefinitionTable& table) {
    OutputTable output{{tr("code_insee"), tr("commune")}, {}};
    for (const CoverageDefinition definition : kCoverageDefinitions) {
        output.header.push_back(text(toText(definition)));
        output.header.push_back(tr("fait_%1").arg(text(toText(definition))));
    }
    for (const Flip& flip : table.flips) {
        const Commune& commune = situation.territory->commune(flip.commune);
        std::vector<QString> row{text(commune.code), text(commune.name)};
        for (std::size_t d = 0; d < kCoverageDefinitions.size(); ++d) {
            row.push_back(text(toText(flip.classes[d])));
            row.push_back(flipText(situation, flip, d));
        }
        output.rows.push_back(std::move(row));
    }
    return output;
}

void printFlips(const Situation& situation, const DefinitionTable& table) {
    printLine(
        tr("Communes dont la classe dépend de la définition\u00A0: %1").arg(countText(table.flips.size())));
    for (const Flip& flip : table.flips) {
        const Commune& commune = situation.territory->commune(flip.commune);
        printLine(QStringLiteral("%1 %2").arg(text(commune.code), shownName(commune.name)));
        for (std::size_t d = 0; d < kCoverageDefinitions.size(); ++d) {
            printLine(tr("  %1\u00A0: %2, %3")
                          .arg(nameOf(kCoverageDefinitions[d], table.radiusKilometres),
                               nameOf(flip.classes[d]), flipText(situation, flip, d)));
        }
    }
}

} // namespace

void printDefinitions(const Project& project, const Situation& situation, double radiusKilometres,
                      OutputFormat format) {
    const DefinitionTable table = compareDefinitions(project, situation, radiusKilometres);
    switch (format) {
    case OutputFormat::JsonText:
        printJson(withBasis(tableJson(situation, table), project, situation.withHypotheses));
        break;
    case OutputFormat::Csv:
        printCsv(flipTable(situation, table));
        break;
    case OutputFormat::Text:
        printLine(titleFor(titleText(project.settings, Theme::Couverture, situation.date),
                           !tellsAttestedAlone(project, situation.date, situation.withHypotheses)));
        printLine({});
        printText(definitionFigures(table));
        printLine({});
        if (const QString without = withoutPlaceText(situation); !without.isEmpty()) {
            printLine(without);
        }
        if (const std::size_t unknown = table.figures.front().all.populationUnknown; unknown > 0) {
            printLine(tr("Parts des habitants : %1").arg(unknownPopulationText(unknown)));
        }
        printFlips(situation, table);
        printBasis(project, situation.date, situation.withHypotheses);
        break;
    }
}

} // namespace maillage
