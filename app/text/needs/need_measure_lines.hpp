// What a publication gives, measure by measure, and how much of it is known.
#pragma once

#include "core/model/needs/need_facts.hpp"

#include <QStringList>

namespace maillage {

/// "  taux de pauvreté (TP60 2021) : 23 communes connues, 294 sous secret": a line for each measure, its
/// years and its details together; where they are many, of those that lack something, and how many more there
/// are.
[[nodiscard]] QStringList needMeasureLines(const NeedDataSet& set);

} // namespace maillage
