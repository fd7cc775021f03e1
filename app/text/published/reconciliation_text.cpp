#include "app/text/published/reconciliation_text.hpp"

#include "app/text/published/figure_text.hpp"
#include "app/text/qt_text.hpp"
#include "app/text/texts.hpp"
#include "core/base/text.hpp"

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

constexpr unsigned kReconciledNames = 12;

TextSection verdict(const Reconciliation& r) {
    const QString when = tr("Au %1, sur %2 communes").arg(dateText(r.date), integerText(r.communes));
    if (r.figures.empty()) {
        return {tr("Rien à rapprocher"),
                {tr("Aucun des chiffres publiés au %1 ne porte sur le nombre de communes couvertes.")
                     .arg(dateText(r.date))}};
    }
    if (!r.isCompatible()) {
        return {tr("Les chiffres publiés se contredisent"),
                {tr("%1, ils ne peuvent pas être tous vrais.").arg(when)}};
    }
    const QString ways = r.solutions.count == 1 ? tr("d'une seule façon")
                                                : tr("de %1 façons").arg(integerText(r.solutions.count));
    return {tr("Les chiffres publiés s'accordent"),
            {tr("%1, ils peuvent être vrais ensemble, %2 : %3.").arg(when, ways, solutionText(r.solutions))}};
}

TextSection meanings(const Reconciliation& r) {
    TextSection section{tr("Ce que chaque chiffre veut dire"), {}};
    for (const CountedFigure& figure : r.figures) {
        const IntegerRange range = admissible(figure, Rounding::HalfUp, r.communes);
        if (range.isEmpty()) {
            section.sentences << tr("%1 : aucun nombre de communes sur %2 ne s'imprime ainsi.")
                                     .arg(quoted(figure), integerText(r.communes));
            continue;
        }
        if (!figure.hasDenominator() && range.low == range.high) {
            continue; // it says itself how many
        }
        const QString inside = tr("%1 : %2").arg(
            quoted(figure), communesText(figure.isComplement ? complement(r.communes, range) : range));
        section.sentences << (figure.isComplement ? tr("%1 ; il en reste %2.").arg(inside, rangeText(range))
                                                  : tr("%1.").arg(inside));
    }
    return section;
}

/// Why the figures cannot be true together, in numbers.
QString contradiction(const Reconciliation& r, const std::vector<std::size_t>& conflict) {
    Region region = wholeRegion(r.communes);
    for (const std::size_t rank : conflict) {
        restrict(region, r.figures[rank].quantity, admissible(r.figures[rank], Rounding::HalfUp, r.communes));
    }
    const auto& [a, e, s] = region;
    if (a.isEmpty() || e.isEmpty() || s.isEmpty()) {
        return conflict.size() == 1 ? tr("aucun nombre de communes ne s'imprime ainsi")
                                    : tr("ils demandent deux nombres différents des mêmes communes");
    }
    const bool isTooFew = a.high + e.high < s.low;
    const std::int64_t part = isTooFew ? a.high : a.low;
    const std::int64_t other = isTooFew ? e.high : e.low;
    const QString pattern = isTooFew
                                ? tr("au plus %1 + %2 = %3 communes couvertes, quand il en faut au moins %4")
                                : tr("au moins %1 + %2 = %3 communes couvertes, quand il en faut au plus %4");
    return pattern.arg(integerText(part), integerText(other), integerText(part + other),
                       integerText(isTooFew ? s.low : s.high));
}

TextSection conflicts(const Reconciliation& r) {
    TextSection section{tr("Ce qui se contredit"), {}};
    for (const auto& conflict : r.conflicts) {
        section.sentences << tr("%1 : %2.").arg(quotedAll(r.figures, conflict), contradiction(r, conflict));
    }
    return section;
}

QString printedText(const PublishedFigure& figure, double value) {
    PublishedFigure other = figure;
    other.value = value;
    return publishedValueText(other);
}

QString possibilityText(const Reconciliation& r, const Possibility& possibility) {
    const CountedFigure& figure = r.figures[possibility.figure];
    if (!figure.isRate()) {
        return tr("il y en aurait %1").arg(rangeText(possibility.counts));
    }
    const PublishedFigure& published = figure.published;
    const QString low = printedText(published, possibility.printedLow);
    const QString high = printedText(published, possibility.printedHigh);
    const bool areNext = possibility.printedHigh - possibility.printedLow < published.precision * 1.5;
    const QString printed = possibility.printedLow == possibility.printedHigh ? low
                            : areNext                                         ? tr("%1 ou %2").arg(low, high)
                                      : tr("de %1 à %2", "intervalle").arg(low, high);
    return tr("%1 deviendrait %2, soit %3")
        .arg(printedText(published, published.value), printed, communesText(possibility.counts));
}

TextSection corrections(const Reconciliation& r) {
    TextSection section{tr("Les plus petites corrections"), {}};
    for (const Correction& correction : r.corrections) {
        QStringList changes;
        for (const Possibility& possibility : correction.possibilities) {
            changes << possibilityText(r, possibility);
        }
        const bool isSmallest = correction.dropped.size() == r.corrections.front().dropped.size();
        const QString pattern =
            isSmallest ? tr("Écarter %1 : %2 (%3).") : tr("Ou bien écarter %1 : %2 (%3).");
        section.sentences << pattern.arg(quotedAll(r.figures, correction.dropped), changes.join(tr(" ; ")),
                                         solutionText(correction.solutions));
    }
    return section;
}

} // namespace

QString agreementText(Agreement agreement) {
    switch (agreement) {
    case Agreement::Earned:
        return tr("oui");
    case Agreement::Reconstructed:
        return tr("reconstitué");
    case Agreement::NotCompared:
        return tr("non comparé");
    case Agreement::Differs:
        break;
    }
    return tr("NON");
}

std::vector<QString> comparisonHeader() {
    return {tr("chiffre publié"), tr("publié"), tr("calculé"), tr("accord"), tr("référence")};
}

std::vector<std::vector<QString>> comparisonRows(const std::vector<ComparedFigure>& figures) {
    std::vector<std::vector<QString>> rows;
    rows.reserve(figures.size());
    for (const ComparedFigure& f : figures) {
        rows.push_back({QString::fromStdString(f.published.label), publishedValueText(f.published),
                        computedText(f), agreementText(f.agreement),
                        QString::fromStdString(f.published.reference)});
    }
    return rows;
}

TextSection differencesText(const Project& project, const std::vector<ComparedFigure>& figures) {
    TextSection section{tr("Les écarts avec le calcul"), {}};
    for (const ComparedFigure& figure : figures) {
        if (!figure.differs()) {
            continue;
        }
        QString sentence = tr("%1 : publié %2, calculé %3")
                               .arg(shownName(figure.published.label), publishedValueText(figure.published),
                                    computedText(figure));
        if (figure.attestedDiffers) {
            sentence += tr(" ; les lignes attestées seules s'en écartent déjà");
        }
        const IndexSet inDoubt = communesInDoubt(project, figure.published);
        std::vector<std::string> names;
        inDoubt.forEach([&](CommuneIndex i) { names.push_back(project.territory->commune(i).name); });
        if (!names.empty()) {
            sentence +=
                tr(" ; communes qui reposent sur une hypothèse (%1) : %2")
                    .arg(countText(names.size()), shownName(joinedUpTo(names, ", ", kReconciledNames)));
        }
        section.sentences << tr("%1.").arg(sentence);
    }
    return section;
}

std::vector<TextSection> reconciliationText(const Reconciliation& reconciliation) {
    std::vector<TextSection> sections{verdict(reconciliation)};
    if (reconciliation.figures.empty()) {
        return sections;
    }
    sections.push_back(meanings(reconciliation));
    if (!reconciliation.isCompatible()) {
        sections.push_back(conflicts(reconciliation));
        sections.push_back(corrections(reconciliation));
        sections.push_back(readingsText(reconciliation));
    }
    return sections;
}

} // namespace maillage
