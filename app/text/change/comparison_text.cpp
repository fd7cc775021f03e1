#include "app/text/change/comparison_text.hpp"

#include "app/text/qt_text.hpp"
#include "app/text/texts.hpp"
#include "core/base/text.hpp"

#include <QStringList>

#include <cmath>
#include <map>

namespace maillage {

namespace {

MAILLAGE_TEXTS(comparison);

QString plainText(const ComparisonRow& row, double value) {
    return row.unit == ComparedUnit::Kilometres ? QString::fromStdString(formatFixed(value, 3))
                                                : QString::number(std::llround(value));
}

QString valueText(const ComparisonRow& row, double value) {
    return row.unit == ComparedUnit::Kilometres ? kilometresText(value) : integerText(std::llround(value));
}

QString changeText(const ComparisonRow& row, double change) {
    if (row.unit != ComparedUnit::Kilometres) {
        return signedText(std::llround(change));
    }
    // Rounded to nothing it has no sign.
    const QString text = kilometresText(std::abs(change) < 0.05 ? 0 : change);
    return change >= 0.05 ? u'+' + text : text;
}

} // namespace

QString nameOfSide(const Scenario* scenario) {
    return scenario == nullptr ? tr("base") : QString::fromStdString(scenario->name);
}

QString nameOf(const ComparisonRow& row) {
    static const std::map<std::string_view, const char*> kNames{
        {"communes_centre_social", QT_TR_NOOP("communes couvertes par un centre social")},
        {"communes_sans_centre_social", QT_TR_NOOP("communes sans centre social")},
        {"communes_evs_seul", QT_TR_NOOP("communes couvertes uniquement par un EVS")},
        {"communes_avs", QT_TR_NOOP("communes couvertes par une structure AVS")},
        {"zones_blanches", QT_TR_NOOP("zones blanches")},
        {"secteurs", QT_TR_NOOP("secteurs de zones blanches")},
        {"centres_sociaux", QT_TR_NOOP("centres sociaux")},
        {"evs", QT_TR_NOOP("EVS")},
        {"acf", QT_TR_NOOP("agréments ACF")},
        {"federes", QT_TR_NOOP("centres sociaux fédérés")},
        {"ps_jeunes", QT_TR_NOOP("projets PS jeunes")},
        {"qpv_sans_structure", QT_TR_NOOP("QPV sans structure")},
        {"distance_mediane", QT_TR_NOOP("distance médiane à la structure la plus proche")},
        {"distance_maximum", QT_TR_NOOP("distance maximale à la structure la plus proche")},
    };
    return tr(kNames.at(row.id));
}

TextTable comparisonTable(const ScenarioComparison& comparison, const QString& nameA, const QString& nameB,
                          bool isPlain) {
    TextTable table{{tr("indicateur"), nameA, nameB, tr("écart"), tr("écart en habitants")}, {}};
    const QString unknown = isPlain ? QString() : QStringLiteral("\u2013");
    for (const ComparisonRow& row : comparison.rows) {
        const auto value = [&](const std::optional<double>& v) {
            return v ? (isPlain ? plainText(row, *v) : valueText(row, *v)) : unknown;
        };
        const auto difference = row.difference();
        const auto people = row.populationDifference();
        table.rows.push_back(
            {nameOf(row), value(row.a), value(row.b),
             difference ? (isPlain ? plainText(row, *difference) : changeText(row, *difference)) : unknown,
             people ? (isPlain ? QString::number(*people) : signedText(*people)) : QString()});
    }
    return table;
}

QString differenceText(const StructureDifference& difference, const QString& nameA, const QString& nameB) {
    if (!difference.isInA || !difference.isInB) {
        return tr("seulement dans « %1 »").arg(difference.isInA ? nameA : nameB);
    }
    QStringList parts;
    if (difference.seatDiffers) {
        parts << tr("autre siège");
    }
    if (difference.kindDiffers) {
        parts << tr("autre type");
    }
    const auto count = [](const IndexSet& set) { return static_cast<std::int64_t>(set.count()); };
    if (!difference.communesOnlyB.isEmpty()) {
        parts << tr("%1 en plus").arg(integerText(count(difference.communesOnlyB)));
    }
    if (!difference.communesOnlyA.isEmpty()) {
        parts << tr("%1 en moins").arg(integerText(count(difference.communesOnlyA)));
    }
    return parts.join(QStringLiteral(", "));
}

QString communeNames(const Territory& territory, const IndexSet& communes, std::size_t limit) {
    QStringList names;
    communes.forEach([&](CommuneIndex i) { names << QString::fromStdString(territory.commune(i).name); });
    if (names.isEmpty()) {
        return tr("aucune");
    }
    // One name too many costs less room than the words that would tell of it.
    if (static_cast<std::size_t>(names.size()) <= limit + 1) {
        return names.join(QStringLiteral(", "));
    }
    const auto shown = static_cast<qsizetype>(limit);
    return tr("%1… et %2 autres")
        .arg(names.mid(0, shown).join(QStringLiteral(", ")), integerText(names.size() - shown));
}

} // namespace maillage
