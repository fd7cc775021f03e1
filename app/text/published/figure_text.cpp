#include "app/text/published/figure_text.hpp"

#include "app/text/figures/figure_words.hpp"
#include "app/text/language.hpp"
#include "app/text/qt_text.hpp"
#include "app/text/texts.hpp"
#include "core/base/text.hpp"

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

/// The figure as a statement, with %1 for its value.
QString statement(const CountedFigure& figure) {
    return figureWord(meaningOf(figure.published)->figure->id,
                      figure.isRate() ? &FigureWords::stateShare : &FigureWords::stateNumber);
}

/// By how much the computed value, rounded as the published one is, differs from it: "+2", "−0,4".
QString gapText(const ComparedFigure& figure) {
    const int decimals = figure.published.precision < 1 ? 1 : 0;
    const double steps = decimals == 0 ? 1 : 10;
    const auto rounded = [&](double value) { return static_cast<double>(roundedHalfUp(value * steps)); };
    const double gap = (rounded(*figure.computed) - rounded(figure.published.value)) / steps;
    const QString text = decimalText(gap, decimals);
    return gap > 0 ? u'+' + text : text;
}

} // namespace

QString computedText(const ComparedFigure& figure) {
    return figure.computed ? boundText(figure.bound, computedValueText(figure.published, *figure.computed))
                           : unknownText();
}

QString quoted(const CountedFigure& figure) {
    return tr("« %1 »").arg(statement(figure).arg(publishedValueText(figure.published)));
}

QString quotedAll(const std::vector<CountedFigure>& figures, const std::vector<std::size_t>& ranks) {
    QStringList names;
    for (const std::size_t rank : ranks) {
        names << quoted(figures[rank]);
    }
    return listedText(names, tr("et"));
}

QString publishedNote(const ComparedFigure& figure) {
    QString text = tr("publié : %1").arg(publishedValueText(figure.published));
    if (figure.agreement == Agreement::Reconstructed) {
        return tr("reconstitué pour retrouver %1").arg(publishedValueText(figure.published));
    }
    if (figure.agreement == Agreement::NotCompared) {
        return tr("%1, non comparé").arg(text);
    }
    if (!figure.differs()) {
        return text;
    }
    return (figure.attestedDiffers ? tr("%1, écart %2, par les lignes attestées seules aussi")
                                   : tr("%1, écart %2"))
        .arg(text, gapText(figure));
}

QString rangeText(const IntegerRange& range) {
    return range.low == range.high
               ? integerText(range.low)
               : tr("de %1 à %2", "intervalle").arg(integerText(range.low), integerText(range.high));
}

QString communesText(const IntegerRange& range) {
    return (isSingular(range.high) ? tr("%1 commune") : tr("%1 communes")).arg(rangeText(range));
}

QString solutionText(const Solutions& solutions) {
    const Region& ranges = solutions.ranges;
    return tr("%1 avec un centre social, %2 avec un EVS seul, %3 couvertes en tout")
        .arg(communesText(ranges.centreSocial), rangeText(ranges.evsOnly), rangeText(ranges.avs));
}

QString listedText(const QStringList& parts, const QString& conjunction) {
    if (parts.size() < 2) {
        return parts.join(QString());
    }
    return QStringLiteral("%1 %2 %3")
        .arg(parts.mid(0, parts.size() - 1).join(QStringLiteral(", ")), conjunction, parts.back());
}

} // namespace maillage
