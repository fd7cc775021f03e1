#include "app/text/figures/figure_words.hpp"
#include "app/text/figures/proof_text.hpp"
#include "core/analysis/published/count_meaning.hpp"

#include "tests/support/catch.hpp"

#include <set>

using namespace maillage;

namespace {

/// The figures of a table are told apart by their words.
void checkApart(const std::vector<const Figure*>& told, const char* FigureWords::*use) {
    std::set<QString> seen;
    for (const Figure* figure : told) {
        const QString word = figureWord(figure->id, use);
        INFO(word.toStdString());
        CHECK_FALSE(word.isEmpty());
        CHECK(seen.insert(word).second);
    }
}

} // namespace

TEST_CASE("each table tells its figures apart") {
    checkApart(figuresFor(&FigureUses::table, false), &FigureWords::row);
    checkApart(figuresFor(&FigureUses::simulation, false), &FigureWords::row);
    checkApart(figuresFor(&FigureUses::panel, false), &FigureWords::panel);
    checkApart(figuresFor(&FigureUses::fiche, false), &FigureWords::fiche);
    checkApart(figuresFor(&FigureUses::proof, false), &FigureWords::label);
    checkApart(figuresFor(&FigureKeys::comparison, false), &FigureWords::compared);
    checkApart(figuresFor(&FigureKeys::evolution, false), &FigureWords::label);
    checkApart(figuresFor(&FigureKeys::evolutionInhabitants, false), &FigureWords::inhabitants);
}

TEST_CASE("what is opened says how it counts, what is stated has a sentence, inhabitants have a name") {
    for (const Figure& figure : figures()) {
        const FigureWords& words = wordsOf(figure.id);
        INFO(words.label);
        CHECK(words.id == figure.id);
        CHECK((!figure.uses.proof || words.formula != nullptr));
        CHECK((!countMeaningOf(figure.keys.published) ||
               (words.stateShare != nullptr && words.stateNumber != nullptr)));
        CHECK((figure.keys.evolutionInhabitants.empty() || words.inhabitants != nullptr));
        CHECK((!figure.uses.fiche || !figure.countsCommunes() || words.ficheInhabitants != nullptr));
    }
}

TEST_CASE("a count is whole, kilometres have a decimal and their unit") {
    CHECK(countedText(FigureSubject::Communes, 1220) == QStringLiteral("1\u202F220 communes"));
    CHECK(countedText(FigureSubject::Kilometres, 12.34) == QStringLiteral("12,3\u00A0km"));
    CHECK(numberText(FigureSubject::Structures, 1220, true) == QStringLiteral("1220"));
    CHECK(numberText(FigureSubject::Kilometres, 12.3456, true) == QStringLiteral("12.346"));
    CHECK(signedNumberText(FigureSubject::Communes, 2, 5) == QStringLiteral("+3"));
    CHECK(signedNumberText(FigureSubject::Kilometres, 1, 1.01) == QStringLiteral("0,0\u00A0km"));
    CHECK(signedNumberText(FigureSubject::Kilometres, 1, 2.25).startsWith(u'+'));
    // 7,3 then 6,9 as they are read; exactly it is 0.32.
    CHECK(signedNumberText(FigureSubject::Kilometres, 7.26, 6.94) == QStringLiteral("\u22120,4\u00A0km"));
}

TEST_CASE("a figure of one is told in the singular, and one that is unknown has no whole") {
    FigureValue value;
    value.whole = 7;
    CHECK(figureWord(FigureId::QpvSansStructure, &FigureWords::panel, value) ==
          QStringLiteral("QPV sans structure"));
    value.number = 2;
    CHECK(figureWord(FigureId::QpvSansStructure, &FigureWords::panel, value) ==
          QStringLiteral("QPV sans structure, sur 7"));
    CHECK(figureWord(FigureId::CentresSociaux, &FigureWords::panel, value) ==
          QStringLiteral("centres sociaux"));
    value.number = 1;
    CHECK(figureWord(FigureId::CentresSociaux, &FigureWords::panel, value) ==
          QStringLiteral("centre social"));
    CHECK(figureWord(FigureId::EvsSeul, &FigureWords::page, value) ==
          QStringLiteral("commune couverte par un EVS seul"));
    // A share is of all of them, one or many.
    CHECK(figureWord(FigureId::CentreSocial, &FigureWords::panel, value) ==
          QStringLiteral("avec un centre social"));
}

TEST_CASE("a proof rounds half up, at once on the exact fraction") {
    const auto rounding = [](std::int64_t part, std::int64_t whole) {
        FigureProof proof;
        proof.isRate = true;
        proof.numeratorValue = part;
        proof.denominatorValue = whole;
        return figureRounding(proof);
    };
    CHECK(rounding(1, 8).startsWith(QStringLiteral("arrondi 13\u00A0%")));
    // 100 · (57 / 200) is less than 28.5 in doubles.
    CHECK(rounding(57, 200).startsWith(QStringLiteral("arrondi 29\u00A0%")));
    CHECK(rounding(220, 317).startsWith(QStringLiteral("arrondi 69\u00A0%")));
}
