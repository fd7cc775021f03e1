#include "app/text/needs/need_equity_text.hpp"

#include "app/text/needs/need_study_text.hpp"
#include "app/text/qt_text.hpp"
#include "app/text/texts.hpp"

#include <QStringList>

namespace maillage {

namespace {

MAILLAGE_TEXTS(needs);

QString shareOrDash(const std::optional<double>& share) {
    return share ? percentText(*share, 1) : tr("–");
}

QString signedOrDash(const std::optional<double>& number) {
    return number ? decimalText(*number, 3) : tr("–");
}

QString kilometresOrDash(const std::optional<double>& kilometres) {
    return kilometres ? kilometresText(*kilometres) : tr("–");
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
    addRow(tr("écart Q5 − Q1, en points"),
           [](const Equity& e) { return e.gap ? decimalText(100 * *e.gap, 1) : tr("–"); });
    addRow(tr("indice de concentration"), [](const Equity& e) { return signedOrDash(e.concentration); });
    addRow(tr("indice d'Erreygers"), [](const Equity& e) { return signedOrDash(e.erreygers); });
    for (std::size_t k = 0; k < kFarKilometres.size(); ++k) {
        addRow(tr("habitants à plus de %1 km").arg(decimalText(kFarKilometres[k], 0)),
               [&](const Equity& e) { return e.far ? integerText((*e.far)[k]) : tr("–"); });
    }
    addRow(tr("distance moyenne par habitant"),
           [](const Equity& e) { return kilometresOrDash(e.meanKilometres); });
    addRow(tr("la même, dixième au plus grand besoin"),
           [](const Equity& e) { return kilometresOrDash(e.worstDecileKilometres); });
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
    const auto numbers = [](const std::optional<double>& from, const std::optional<double>& to, double scale,
                            int decimals) {
        if (!from || !to) {
            return tr("–");
        }
        const double difference = scale * (*to - *from);
        const QString text = decimalText(difference, decimals);
        return difference > 0 && text != decimalText(0, decimals) ? u'+' + text : text;
    };
    constexpr double kPoints = 100;
    for (std::size_t q = 0; q < kNeedQuintiles; ++q) {
        add(numbers(a.quintiles[q].share(), b.quintiles[q].share(), kPoints, 1),
            signedText(b.quintiles[q].covered - a.quintiles[q].covered));
    }
    add(numbers(a.gap, b.gap, kPoints, 1), {});
    add(numbers(a.concentration, b.concentration, 1, 3), {});
    add(numbers(a.erreygers, b.erreygers, 1, 3), {});
    for (std::size_t k = 0; k < kFarKilometres.size(); ++k) {
        add(a.far && b.far ? signedText((*b.far)[k] - (*a.far)[k]) : tr("–"), {});
    }
    add(numbers(a.meanKilometres, b.meanKilometres, 1, 1), {});
    add(numbers(a.worstDecileKilometres, b.worstDecileKilometres, 1, 1), {});
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
