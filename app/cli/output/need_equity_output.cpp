#include "app/cli/output/need_answers.hpp"

#include "app/cli/output/need_study_output.hpp"
#include "app/cli/terminal/printing.hpp"
#include "app/text/needs/need_study_text.hpp"
#include "app/text/qt_text.hpp"
#include "core/base/text.hpp"

namespace maillage {

namespace {

template <typename Number>
Json orNull(const std::optional<Number>& number) {
    return number ? Json(*number) : Json();
}

Json quintilesJson(const Territory& territory, const Equity& equity) {
    Json quintiles = Json::array();
    for (std::size_t q = 0; q < kNeedQuintiles; ++q) {
        const NeedQuintile& quintile = equity.quintiles[q];
        const bool isEmpty = quintile.communes.empty();
        quintiles.push_back({{"quintile", q + 1},
                             {"communes", codesOf(territory, quintile.communes)},
                             {"population", quintile.people},
                             {"couverte", quintile.covered},
                             {"taux", orNull(quintile.share())},
                             {"min", isEmpty ? Json() : Json(quintile.least)},
                             {"max", isEmpty ? Json() : Json(quintile.greatest)}});
    }
    return quintiles;
}

Json equityJson(const Territory& territory, const SituationEquity& side) {
    const Equity& equity = side.equity;
    Json curve = Json::array();
    for (const ConcentrationPoint& point : equity.curve) {
        curve.push_back({point.people, point.covered});
    }
    Json far = Json::object();
    for (std::size_t k = 0; k < kFarKilometres.size(); ++k) {
        far[formatShortest(kFarKilometres[k])] = equity.far ? Json((*equity.far)[k]) : Json();
    }
    return {
        {"scenario", orNull(side.scenario)},
        {"quintiles", quintilesJson(territory, equity)},
        {"ecart", orNull(equity.gap)},
        {"concentration", orNull(equity.concentration)},
        {"erreygers", orNull(equity.erreygers)},
        {"courbe", std::move(curve)},
        {"population", equity.people},
        {"couverte", equity.covered},
        {"besoin_inconnu",
         {{"communes", codesOf(territory, equity.needUnknown)}, {"population", equity.needUnknownPeople}}},
        {"population_inconnue", codesOf(territory, equity.peopleUnknown)},
        {"au_dela_km", std::move(far)},
        {"distance_moyenne_km", orNull(equity.meanKilometres)},
        {"dernier_decile",
         {{"communes", codesOf(territory, equity.worstDecile)},
          {"distance_moyenne_km", orNull(equity.worstDecileKilometres)}}}};
}

QString shareOrDash(const std::optional<double>& share) {
    return share ? percentText(*share, 1) : tr("–");
}

QString signedOrDash(const std::optional<double>& number) {
    return number ? decimalText(*number, 3) : tr("–");
}

/// Each measure a line, each situation a column.
OutputTable equityTable(const NeedStudy& study, const std::vector<SituationEquity>& sides) {
    OutputTable table{{tr("mesure")}, {}};
    for (const SituationEquity& side : sides) {
        table.header.push_back(side.scenario ? QString::fromStdString(*side.scenario) : tr("base"));
    }
    const auto addRow = [&](const QString& measure, const auto& cell) {
        std::vector<QString> row{measure};
        for (const SituationEquity& side : sides) {
            row.push_back(cell(side.equity));
        }
        table.rows.push_back(std::move(row));
    };
    for (std::size_t q = 0; q < kNeedQuintiles; ++q) {
        const NeedQuintile& quintile = sides.front().equity.quintiles[q];
        const QString range = quintile.communes.empty()
                                  ? tr("vide")
                                  : tr("%1 à %2").arg(needValueText(study, quintile.least),
                                                      needValueText(study, quintile.greatest));
        addRow(tr("part couverte, quintile %1 (%2)").arg(q + 1).arg(range),
               [&](const Equity& e) { return shareOrDash(e.quintiles[q].share()); });
    }
    addRow(tr("écart Q5 − Q1, en points"),
           [](const Equity& e) { return e.gap ? decimalText(100 * *e.gap, 1) : tr("–"); });
    addRow(tr("indice de concentration"), [](const Equity& e) { return signedOrDash(e.concentration); });
    addRow(tr("indice d'Erreygers"), [](const Equity& e) { return signedOrDash(e.erreygers); });
    for (std::size_t k = 0; k < kFarKilometres.size(); ++k) {
        addRow(tr("habitants à plus de %1 km").arg(decimalText(kFarKilometres[k], 0)),
               [&](const Equity& e) { return e.far ? integerText((*e.far)[k]) : tr("–"); });
    }
    const auto kilometres = [](const std::optional<double>& km) {
        return km ? kilometresText(*km) : tr("–");
    };
    addRow(tr("distance moyenne par habitant"),
           [&](const Equity& e) { return kilometres(e.meanKilometres); });
    addRow(tr("la même, dixième au plus grand besoin"),
           [&](const Equity& e) { return kilometres(e.worstDecileKilometres); });
    return table;
}

/// One line a situation and quintile, numbers as they are.
OutputTable equityCsv(const std::vector<SituationEquity>& sides) {
    OutputTable table{
        {tr("scenario"), tr("quintile"), tr("communes"), tr("population"), tr("couverte"), tr("taux")}, {}};
    for (const SituationEquity& side : sides) {
        for (std::size_t q = 0; q < kNeedQuintiles; ++q) {
            const NeedQuintile& quintile = side.equity.quintiles[q];
            const auto share = quintile.share();
            table.rows.push_back({QString::fromStdString(side.scenario.value_or("")), QString::number(q + 1),
                                  QString::number(quintile.communes.size()), QString::number(quintile.people),
                                  QString::number(quintile.covered),
                                  share ? QString::fromStdString(formatShortest(*share)) : QString()});
        }
    }
    return table;
}

} // namespace

void printEquity(const Project& project, const NeedStudy& study, const std::vector<SituationEquity>& sides,
                 const SituationOptions& options, OutputFormat format) {
    if (format == OutputFormat::JsonText) {
        Json equities = Json::array();
        for (const SituationEquity& side : sides) {
            equities.push_back(equityJson(*project.territory, side));
        }
        return printJson(withBasis({{"indicateur", needStudyJson(study)}, {"equite", std::move(equities)}},
                                   project, options.withHypotheses));
    }
    if (format == OutputFormat::Csv) {
        return printCsv(equityCsv(sides));
    }
    printLine(needStudyLine(study));
    printText(equityTable(study, sides));
    const Equity& base = sides.front().equity;
    if (!base.needUnknown.empty()) {
        printLine(tr("Besoin inconnu, hors de ces mesures : %1, %2")
                      .arg(communesText(base.needUnknown.size()), inhabitantsText(base.needUnknownPeople)));
    }
    printLine(
        tr("Quintiles de population, du moindre besoin (1) au plus grand (5), communes entières ; indice "
           "négatif : la couverture va plutôt au besoin ; distances en ligne droite."));
    printBasis(project, options.date, options.withHypotheses);
}

} // namespace maillage
