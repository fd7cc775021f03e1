#include "core/model/needs/need_names.hpp"

#include <algorithm>

namespace maillage {

std::string needNameOf(const NeedDataSet& set, const NeedMeasure& measure) {
    const bool isTwice =
        measure.survey == "C" && std::ranges::any_of(set.measures, [&](const NeedMeasure& other) {
            return other.stem == measure.stem && other.survey != measure.survey &&
                   other.level == measure.level;
        });
    return isTwice ? measure.survey + "_" + measure.stem : measure.stem;
}

} // namespace maillage
