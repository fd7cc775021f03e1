#include "app/cli/output/need_answers.hpp"

#include "app/cli/output/need_study_output.hpp"
#include "app/cli/terminal/printing.hpp"
#include "app/text/needs/need_equity_text.hpp"
#include "app/text/qt_text.hpp"
#include "core/analysis/figures/figure.hpp"
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
    Json json{
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
    if (equity.distancesAreBounds) {
        json["borne_distances"] = toText(FigureBound::AtMost);
    }
    return json;
}

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
    printLine(equityNote(sides.front().equity));
    printBasis(project, options.date, options.withHypotheses);
}

} // namespace maillage
