#include "app/text/change/comparison_text.hpp"

#include "app/text/figures/figure_words.hpp"
#include "app/text/qt_text.hpp"
#include "app/text/texts.hpp"

#include <QStringList>

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

} // namespace

QString nameOfSide(const Scenario* scenario) {
    return scenario == nullptr ? tr("base") : QString::fromStdString(scenario->name);
}

QString lettered(const QString& letter, const QString& name) {
    return tr("%1 : %2").arg(letter, name);
}

QString nameOf(const ComparisonRow& row) {
    return figureWord(row.figure, &FigureWords::compared);
}

TextTable comparisonTable(const ScenarioComparison& comparison, const QString& nameA, const QString& nameB,
                          bool isPlain) {
    TextTable table{{tr("indicateur"), nameA, nameB, tr("écart"), tr("écart en habitants")}, {}};
    const QString unknown = isPlain ? QString() : QStringLiteral("\u2013");
    for (const ComparisonRow& row : comparison.rows) {
        const auto value = [&](const std::optional<double>& v, FigureBound bound) {
            const QString text = v ? numberText(row.subject, *v, isPlain) : unknown;
            return v && !isPlain ? boundText(bound, text) : text;
        };
        const auto difference = row.difference();
        const auto people = row.populationDifference;
        table.rows.push_back({nameOf(row), value(row.a, row.boundA), value(row.b, row.boundB),
                              difference ? (isPlain ? numberText(row.subject, *difference, true)
                                                    : signedNumberText(row.subject, *row.a, *row.b))
                                         : unknown,
                              people ? (isPlain ? QString::number(*people) : signedText(*people))
                              : row.countsCommunes() ? unknown
                                                     : QString()});
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

QString listedCommunes(const Territory& territory, const CommuneGroup& group, const QString& label,
                       std::size_t limit) {
    return tr("%1 : %2").arg(group.count == 0 ? label : QStringLiteral("%1 (%2)").arg(label, sizeText(group)),
                             communeNames(territory, group.communes, limit));
}

QString communeNames(const Territory& territory, const IndexSet& communes, std::size_t limit) {
    QStringList names;
    communes.forEach([&](CommuneIndex i) { names << shownName(territory.commune(i).name); });
    if (names.isEmpty()) {
        return tr("aucune");
    }
    // One name too many costs less room than the words that would tell of it.
    if (static_cast<std::size_t>(names.size()) <= limit + 1) {
        return names.join(QStringLiteral(", "));
    }
    const auto shown = static_cast<qsizetype>(limit);
    return names.mid(0, shown).join(QStringLiteral(", ")) +
           counted(static_cast<std::int64_t>(names.size() - shown), tr("… et %1 autre"),
                   tr("… et %1 autres"));
}

} // namespace maillage
