// The words of facts about needs: measures, indicators, sets, levels, states.
#pragma once

#include "core/analysis/needs/need_table.hpp"

#include <QString>

namespace maillage {

/// "taux de pauvreté" where the program knows the stem, else the label of the file, else its stem.
[[nodiscard]] QString needMeasureName(const NeedMeasure& measure);
/// "ménages allocataires"; of a person's own what they called it, else its id.
[[nodiscard]] QString needIndicatorName(const NeedIndicator& indicator);
/// "Filosofi (2021)": the title that the file gives, else what the publication is called.
[[nodiscard]] QString needSetName(const NeedDataSet& set);
/// "commune", "EPCI", "département", "quartier prioritaire".
[[nodiscard]] QString needLevelName(NeedLevel level);
/// "connu", "secret", "non disponible", "hors du fichier".
[[nodiscard]] QString needStateName(NeedState state);

/// "23 communes connues, 294 sous secret", also of EPCI; states that no place is in are left out.
[[nodiscard]] QString needCountsText(NeedLevel level, const NeedCounts& counts);
/// With as many decimals as its unit wants: "17,4 %", "21 670 €", "485".
[[nodiscard]] QString needNumberText(double number, const QString& unit);
/// The number, or in words why there is none.
[[nodiscard]] QString needValueText(const NeedValue& value, const QString& unit);
/// "de 480 à 490", "480 au moins"; empty where the number is exact or nothing bounds it.
[[nodiscard]] QString needBoundsText(const NeedValue& value, const QString& unit);

} // namespace maillage
