// The words of every figure, in one place: labels of tables, panels and pages, formulas, statements.
#pragma once

#include "core/analysis/figures/figure_table.hpp"

#include <QString>

namespace maillage {

/// French, as in the sources: figureWord gives them in the language that is set. Null where the label, or for
/// `one` and `formula` nothing, stands in its place.
struct FigureWords {
    FigureId id = FigureId::Communes;
    /// "communes couvertes par un centre social".
    const char* label = nullptr;
    /// In a table of communes: "couvertes par un centre social".
    const char* row = nullptr;
    /// Beside another scenario, where it needs fewer words.
    const char* compared = nullptr;
    /// Beside the map; %1 for what it is a share of, where that is told.
    const char* panel = nullptr;
    /// On the page of the map.
    const char* page = nullptr;
    /// On both of one, or none: "commune en zone blanche".
    const char* one = nullptr;
    /// In the fiche projet, and there of the inhabitants.
    const char* fiche = nullptr;
    const char* ficheInhabitants = nullptr;
    /// Its inhabitants: "habitants couverts par un centre social".
    const char* inhabitants = nullptr;
    /// What it counts, as a sentence of the proof.
    const char* formula = nullptr;
    /// What a published figure states, %1 being its value: a share of the communes, or their number.
    const char* stateShare = nullptr;
    const char* stateNumber = nullptr;
};
[[nodiscard]] const FigureWords& wordsOf(FigureId id);

/// `figureWord(FigureId::Avs, &FigureWords::row)`: the label where the figure has no word of its own for it.
[[nodiscard]] QString figureWord(FigureId id, const char* FigureWords::*use = &FigureWords::label);
/// In the singular of one, and with what it is a share of, where its word has a place for it: that of what is
/// unknown is not told.
[[nodiscard]] QString figureWord(FigureId id, const char* FigureWords::*use, const FigureValue& value);

/// "220 communes", "12 345 habitants", "23 structures", "5 QPV", "7 secteurs"; kilometres with a decimal.
[[nodiscard]] QString countedText(FigureSubject subject, double number);

/// Whether that of at least one commune is: else the group's inhabitants are not none but unknown.
[[nodiscard]] inline bool isPopulationKnown(const CommuneGroup& group) {
    return group.knownPopulation().has_value();
}

/// The number with what it bounds where only attested facts are counted: "au moins 11", "au plus 306".
[[nodiscard]] QString boundText(const Figure& figure, bool withHypotheses, const QString& number);

/// The same for a bound that is known already.
[[nodiscard]] QString boundText(FigureBound bound, const QString& number);

/// The number as text tells it, with its bound; "–" where nothing is known of it.
[[nodiscard]] QString valueText(const Figure& figure, const FigureValue& value);
/// By how much it changes, with its sign; "–" where one of the two is unknown.
[[nodiscard]] QString changeText(const Figure& figure, const FigureValue& before, const FigureValue& after);
/// "–", which stands in tables for what nothing is known of.
[[nodiscard]] QString unknownText();

/// "attesté 11, supposé 209"; empty where nothing that it counts is supposed. What a scenario adds is
/// neither: under one, "dont supposé 201".
[[nodiscard]] QString knownText(const FigureValue& value, bool isUnderScenario);

/// "69 329 habitants", "population inconnue", "12 habitants (3 communes de population inconnue)".
[[nodiscard]] QString peopleText(const CommuneGroup& group);

/// "12 communes, 345 habitants", "3 communes, population inconnue".
[[nodiscard]] QString sizeText(const CommuneGroup& group);

/// The number alone. `isPlain`: as a spreadsheet reads it; else typeset.
[[nodiscard]] QString numberText(FigureSubject subject, double number, bool isPlain = false);
/// With its sign: by how much a figure differs. Of kilometres the difference of the two numbers as they are
/// shown, beside which it stands: 7,3 then 6,9 is −0,4, whatever was rounded away.
[[nodiscard]] QString signedNumberText(FigureSubject subject, double from, double to);

} // namespace maillage
