#include "app/cli/output/scenario_comparison.hpp"

#include "app/cli/options/common_options.hpp"
#include "app/cli/terminal/printing.hpp"
#include "app/cli/output/json.hpp"
#include "app/cli/output/need_study_output.hpp"
#include "app/text/change/comparison_text.hpp"
#include "app/text/needs/need_equity_text.hpp"
#include "app/text/needs/need_study_text.hpp"
#include "app/render/page/page_files.hpp"
#include "app/text/figures/figure_words.hpp"
#include "app/text/qt_text.hpp"

#include <cmath>
#include <iostream>

namespace maillage {

namespace {

Json sideName(const Scenario* scenario) {
    return scenario == nullptr ? Json("base") : Json(scenario->name);
}

Json numberOf(FigureSubject subject, const std::optional<double>& value) {
    return value ? maillage::toJson(subject, *value) : Json(nullptr);
}

Json toJson(const ComparisonRow& row) {
    const auto people = [](const std::optional<std::int64_t>& count) {
        return count ? Json(*count) : Json(nullptr);
    };
    return {{"indicateur", row.id},
            {"unite", toText(row.subject)},
            {"a", numberOf(row.subject, row.a)},
            {"b", numberOf(row.subject, row.b)},
            {"borne", row.boundB == FigureBound::None ? Json() : Json(toText(row.boundB))},
            {"ecart", numberOf(row.subject, row.difference())},
            {"habitants_a", people(row.populationA)},
            {"habitants_b", people(row.populationB)},
            {"ecart_habitants", people(row.populationDifference)}};
}

Json toJson(const Project& project, const ScenarioComparison& c, const Scenario* a, const Scenario* b) {
    const Territory& territory = *project.territory;
    Json json = {
        {"a", sideName(a)}, {"b", sideName(b)}, {"date", c.a.date.iso()}, {"indicateurs", Json::array()}};
    for (const ComparisonRow& row : c.rows) {
        json["indicateurs"].push_back(toJson(row));
    }
    json["communes_seulement_a"] = codesOf(territory, c.onlyA.communes);
    json["communes_seulement_b"] = codesOf(territory, c.onlyB.communes);
    json["communes_dans_les_deux"] = codesOf(territory, c.both.communes);
    json["communes_dans_aucun"] = codesOf(territory, c.neither.communes);
    json["classes_differentes"] = Json::array();
    c.classDiffers.communes.forEach([&](CommuneIndex i) {
        json["classes_differentes"].push_back({{"code", territory.commune(i).code},
                                               {"classe_a", toText(c.a.coverage.classes[i])},
                                               {"classe_b", toText(c.b.coverage.classes[i])}});
    });
    const auto names = [](const std::vector<const Qpv*>& qpvs) {
        Json list = Json::array();
        for (const Qpv* qpv : qpvs) {
            list.push_back(qpv->name);
        }
        return list;
    };
    json["qpv_seulement_a"] = names(c.qpvOnlyA);
    json["qpv_seulement_b"] = names(c.qpvOnlyB);
    json["structures"] = Json::array();
    for (const StructureDifference& d : c.structures) {
        json["structures"].push_back({{"id", d.id},
                                      {"nom", d.name},
                                      {"dans_a", d.isInA},
                                      {"dans_b", d.isInB},
                                      {"autre_siege", d.seatDiffers},
                                      {"autre_type", d.kindDiffers},
                                      {"communes_seulement_a", codesOf(territory, d.communesOnlyA)},
                                      {"communes_seulement_b", codesOf(territory, d.communesOnlyB)}});
    }
    return json;
}

void printNotes(const Project& project, const ScenarioComparison& c, const QString& nameA,
                const QString& nameB) {
    const auto communes = [&](const QString& pattern, const QString& name, const CommuneGroup& group) {
        printLine(listedCommunes(*project.territory, group, pattern.arg(name), group.count));
    };
    printLine({});
    communes(tr("Communes couvertes seulement dans «\u00A0%1\u00A0»"), nameA, c.onlyA);
    communes(tr("Communes couvertes seulement dans «\u00A0%1\u00A0»"), nameB, c.onlyB);
    printLine(tr("Communes d'une autre classe\u00A0: %1").arg(countText(c.classDiffers.count)));
    for (const StructureDifference& d : c.structures) {
        printLine(tr("%1\u00A0: %2").arg(shownName(d.name), differenceText(d, nameA, nameB)));
    }
    const auto qpvs = [&](const std::vector<const Qpv*>& list, const QString& name) {
        for (const Qpv* qpv : list) {
            printLine(
                tr("QPV pourvu seulement dans «\u00A0%1\u00A0»\u00A0: %2").arg(name, shownName(qpv->name)));
        }
    };
    qpvs(c.qpvOnlyA, nameA);
    qpvs(c.qpvOnlyB, nameB);
    printGainBound(c.a.withHypotheses);
    printBasis(project, c.a.date, c.a.withHypotheses);
}

} // namespace

void printComparison(const Project& project, const Scenario* a, const Scenario* b,
                     const SituationOptions& options, const std::optional<NeedQuestion>& need,
                     OutputFormat format, const std::string& page, const MapOptions& mapOptions) {
    if (!page.empty()) {
        PageRequest request{{options.date, options.withHypotheses, b}, Theme::Ecart, a};
        request.map = mapOptions;
        writePage(makePage(project, request), pathOf(page));
        printLine(tr("Comparaison écrite dans %1").arg(QString::fromStdString(page)));
        return;
    }
    const ScenarioComparison comparison =
        compareScenarios(project, a, b, options.date, options.withHypotheses);
    const std::optional<ComparedEquity> equity = compareEquity(project, a, b, options, need);
    const QString nameA = nameOfSide(a);
    const QString nameB = nameOfSide(b);
    switch (format) {
    case OutputFormat::JsonText: {
        Json json = toJson(project, comparison, a, b);
        if (equity) {
            json["equite"] = {{"indicateur", needStudyJson(equity->study)},
                              {"a", equityJson(*project.territory, equity->sides.front())},
                              {"b", equityJson(*project.territory, equity->sides.back())}};
        }
        printJson(withBasis(std::move(json), project, options.withHypotheses));
        break;
    }
    case OutputFormat::Csv:
        printCsv(comparisonTable(comparison, nameA, nameB, true));
        break;
    case OutputFormat::Text:
        printLine(tr("Au %1").arg(dateText(options.date)));
        printText(comparisonTable(comparison, nameA, nameB, false));
        if (equity) {
            printLine({});
            printLine(needHeading(equity->study));
            printText(comparedEquityTable(*equity, nameA, nameB));
        }
        printNotes(project, comparison, nameA, nameB);
        break;
    }
}

} // namespace maillage
