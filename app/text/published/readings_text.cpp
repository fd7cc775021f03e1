#include "app/text/published/figure_text.hpp"
#include "app/text/qt_text.hpp"
#include "app/text/published/reconciliation_text.hpp"
#include "app/text/texts.hpp"

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

/// Readings of a kind that are told one by one; the others are counted.
constexpr unsigned kMostReadings = 3;

QString roundingText(Rounding rounding) {
    switch (rounding) {
    case Rounding::HalfUp:
        return tr("au plus proche");
    case Rounding::Down:
        return tr("vers le bas");
    case Rounding::Up:
        return tr("vers le haut");
    case Rounding::HalfEven:
        return tr("au plus proche, les moitiés au pair");
    }
    return {};
}

/// "69 % et 31 % de 320 communes": the figures that share what they are shares of.
QStringList sharesText(const Reconciliation& r, const Reading& reading) {
    QStringList parts;
    for (const std::int64_t denominator : r.readings.denominators) {
        QStringList values;
        for (std::size_t i = 0; i < r.figures.size(); ++i) {
            if (r.figures[i].hasDenominator() && reading.figures[i].denominator == denominator) {
                values << publishedValueText(r.figures[i].published);
            }
        }
        if (!values.isEmpty()) {
            parts << tr("%1 de %2 communes").arg(listedText(values, tr("et")), integerText(denominator));
        }
    }
    return parts;
}

QString readingText(const Reconciliation& r, const Reading& reading) {
    const FigureReading& first = reading.figures.front();
    const bool isOneRounding = std::ranges::all_of(
        reading.figures, [&](const FigureReading& one) { return one.rounding == first.rounding; });
    if (isOneRounding) {
        return tr("%1, arrondis %2 : %3.")
            .arg(sharesText(r, reading).join(QStringLiteral(", ")), roundingText(first.rounding),
                 solutionText(reading.solutions));
    }
    QStringList parts;
    for (std::size_t i = 0; i < r.figures.size(); ++i) {
        if (r.figures[i].isRate()) {
            parts << tr("%1 arrondi %2")
                         .arg(publishedValueText(r.figures[i].published),
                              roundingText(reading.figures[i].rounding));
        }
    }
    return tr("Sur %1 communes, %2 : %3.")
        .arg(integerText(first.denominator), listedText(parts, tr("et")), solutionText(reading.solutions));
}

QString readingCountText(std::size_t count) {
    return count == 0   ? tr("aucune lecture ne convient")
           : count == 1 ? tr("une lecture convient")
                        : tr("%1 lectures conviennent").arg(countText(count));
}

void tell(TextSection& section, const Reconciliation& r, const std::vector<Reading>& readings,
          const QString& hypothesis) {
    const QString ending = readings.size() > kMostReadings ? tr(", dont :") : tr(".");
    section.sentences << hypothesis + tr(" : ") + readingCountText(readings.size()) + ending;
    for (std::size_t i = 0; i < readings.size() && i < kMostReadings; ++i) {
        section.sentences << readingText(r, readings[i]);
    }
}

} // namespace

TextSection readingsText(const Reconciliation& r) {
    QStringList counts;
    for (const std::int64_t count : r.readings.denominators) {
        counts << integerText(count);
    }
    TextSection section{tr("D'autres façons de lire les chiffres"), {}};
    tell(section, r, r.readings.oneForAll,
         tr("Un même arrondi pour tous, sur %1 communes").arg(listedText(counts, tr("ou"))));
    tell(section, r, r.readings.byDenominator,
         tr("Un même arrondi, mais des taux pris sur des nombres de communes différents"));
    tell(section, r, r.readings.byRounding,
         tr("Un même nombre de communes, mais des chiffres arrondis différemment"));
    return section;
}

} // namespace maillage
