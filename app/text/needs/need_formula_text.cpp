#include "app/text/needs/need_formula_text.hpp"

#include "app/text/needs/need_words.hpp"
#include "app/text/qt_text.hpp"
#include "app/text/texts.hpp"
#include "core/base/text.hpp"

#include <cmath>

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

NeedMeasureRef measureOf(const NeedTerm& term, const NeedFacts& facts) {
    for (const NeedLevel level : {NeedLevel::Commune, NeedLevel::Epci, NeedLevel::Departement}) {
        if (const NeedMeasureRef found = facts.find(term.stem, level)) {
            return found;
        }
    }
    return {};
}

QString termText(const NeedTerm& term, const NeedFacts& facts) {
    const NeedMeasureRef found = measureOf(term, facts);
    const QString stem = QString::fromStdString(term.stem);
    const QString name = found ? needMeasureName(*found.measure) : stem;
    const double size = std::abs(term.factor);
    const QString shown = name == stem ? name : tr("%1 [%2]").arg(name, stem);
    return size == 1 ? shown : tr("%1 × %2").arg(QString::fromStdString(formatShortest(size)), shown);
}

QString sumText(const std::vector<NeedTerm>& terms, const NeedFacts& facts) {
    QString text;
    for (const NeedTerm& term : terms) {
        const bool isFirst = text.isEmpty();
        text += term.factor < 0 ? (isFirst ? tr("− ") : tr(" − ")) : (isFirst ? QString() : tr(" + "));
        text += termText(term, facts);
    }
    return terms.size() > 1 ? tr("(%1)").arg(text) : text;
}

} // namespace

QString formulaWords(const NeedIndicator& indicator, const NeedFacts& facts) {
    const QString over = sumText(indicator.numerator, facts);
    const QString quotient =
        indicator.isOwnValue() ? over : tr("%1 ÷ %2").arg(over, sumText(indicator.denominator, facts));
    return indicator.scale == 1
               ? quotient
               : tr("%1 × %2").arg(QString::fromStdString(formatShortest(indicator.scale)), quotient);
}

QStringList unknownStems(const NeedIndicator& indicator, const NeedFacts& facts) {
    QStringList unknown;
    for (const std::vector<NeedTerm>* terms : {&indicator.numerator, &indicator.denominator}) {
        for (const NeedTerm& term : *terms) {
            const QString stem = QString::fromStdString(term.stem);
            if (!measureOf(term, facts) && !unknown.contains(stem)) {
                unknown << stem;
            }
        }
    }
    return unknown;
}

QString formulaFault(const std::string& word) {
    if (word == "id") {
        return tr("l'indicateur n'a pas d'identifiant ; donnez-en un dans la colonne id");
    }
    if (word == "denominateur") {
        return tr(
            "un nombre n'est pas une part : donnez un dénominateur ; seuls une médiane ou un taux publié "
            "s'en passent");
    }
    if (word == "sens") {
        return tr("le sens est plus, moins ou aucun");
    }
    if (word == "facteur") {
        return tr("le facteur est un nombre plus grand que 0, comme 100 ou 1000");
    }
    if (word == "unique") {
        return tr("un identifiant déjà donné par une autre ligne");
    }
    return tr("la formule est une somme de mesures, comme FAM - COUPSENF");
}

} // namespace maillage
