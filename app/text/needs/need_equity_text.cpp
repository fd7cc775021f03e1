#include "app/text/needs/need_equity_text.hpp"

#include "app/text/figures/figure_words.hpp"
#include "app/text/needs/need_study_text.hpp"
#include "app/text/qt_text.hpp"
#include "app/text/texts.hpp"
#include "core/base/text.hpp"

#include <QStringList>

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

QString shareOrDash(const std::optional<double>& share) {
    return share ? percentText(*share, 1) : tr("–");
}

/// In percent as percentText shows it, to a tenth: differences beside such shares are those of what is read.
std::optional<double> shownPoints(const std::optional<double>& share) {
    return share ? std::optional(static_cast<double>(roundedHalfUp(100 * *share * 10)) / 10) : std::nullopt;
}

std::optional<double> shownGap(const Equity& equity) {
    const auto first = shownPoints(equity.quintiles.front().share());
    const auto last = shownPoints(equity.quintiles.back().share());
    return equity.gap && first && last ? std::optional(*last - *first) : std::nullopt;
}

QString signedOrDash(const std::optional<double>& number) {
    return number ? decimalText(*number, 3) : tr("–");
}

FigureBound distanceBoundOf(const Equity& equity) {
    return equity.distancesAreBounds ? FigureBound::AtMost : FigureBound::None;
}

QString distanceCell(const Equity& equity, const std::optional<double>& kilometres) {
    return kilometres ? boundText(distanceBoundOf(equity), kilometresText(*kilometres)) : tr("–");
}

} // namespace

TextTable equityTable(const NeedStudy& study, const std::vector<SituationEquity>& sides) {
    TextTable table{{tr("mesure")}, {}};
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
    addRow(tr("écart Q5 − Q1, en points"), [](const Equity& e) {
        const std::optional<double> gap = shownGap(e);
        return gap ? decimalText(*gap, 1) : tr("–");
    });
    addRow(tr("indice de concentration"), [](const Equity& e) { return signedOrDash(e.concentration); });
    addRow(tr("indice d'Erreygers"), [](const Equity& e) { return signedOrDash(e.erreygers); });
    for (std::size_t k = 0; k < kFarKilometres.size(); ++k) {
        addRow(tr("habitants à plus de %1 km").arg(decimalText(kFarKilometres[k], 0)), [&](const Equity& e) {
            return e.far ? boundText(distanceBoundOf(e), integerText((*e.far)[k])) : tr("–");
        });
    }
    addRow(tr("distance moyenne par habitant"),
           [](const Equity& e) { return distanceCell(e, e.meanKilometres); });
    addRow(tr("la même, dixième au plus grand besoin"),
           [](const Equity& e) { return distanceCell(e, e.worstDecileKilometres); });
    return table;
}

TextTable comparedEquityTable(const ComparedEquity& compared, const QString& nameA, const QString& nameB) {
    const Equity& a = compared.sides.front().equity;
    const Equity& b = compared.sides.back().equity;
    TextTable table = equityTable(compared.study, compared.sides);
    table.header = {tr("équité"), nameA, nameB, tr("écart"), tr("écart en habitants")};
    std::size_t row = 0;
    const auto add = [&](const QString& difference, const QString& people) {
        table.rows[row].push_back(difference);
        table.rows[row++].push_back(people);
    };
    const auto numbers = [](const std::optional<double>& from, const std::optional<double>& to,
                            int decimals) {
        if (!from || !to) {
            return tr("–");
        }
        const double difference = shownDifference(*from, *to, decimals);
        const QString text = decimalText(difference, decimals);
        return difference > 0 ? u'+' + text : text;
    };
    for (std::size_t q = 0; q < kNeedQuintiles; ++q) {
        add(numbers(shownPoints(a.quintiles[q].share()), shownPoints(b.quintiles[q].share()), 1),
            signedText(b.quintiles[q].covered - a.quintiles[q].covered));
    }
    add(numbers(shownGap(a), shownGap(b), 1), {});
    add(numbers(a.concentration, b.concentration, 3), {});
    add(numbers(a.erreygers, b.erreygers, 3), {});
    for (std::size_t k = 0; k < kFarKilometres.size(); ++k) {
        add(a.far && b.far ? signedText((*b.far)[k] - (*a.far)[k]) : tr("–"), {});
    }
    add(numbers(a.meanKilometres, b.meanKilometres, 1), {});
    add(numbers(a.worstDecileKilometres, b.worstDecileKilometres, 1), {});
    return table;
}

QString equityNote(const Equity& base) {
    QStringList lines;
    if (!base.needUnknown.empty()) {
        lines << tr("Besoin inconnu, hors de ces mesures : %1, %2")
                     .arg(communesText(base.needUnknown.size()), inhabitantsText(base.needUnknownPeople));
    }
    lines << tr(
        "Quintiles de population, du moindre besoin (1) au plus grand (5), communes entières ; indice "
        "négatif : la couverture va plutôt au besoin ; distances en ligne droite.");
    return lines.join(u'\n');
}

} // namespace maillage
