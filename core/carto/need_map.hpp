// What a map of an indicator of need is asked, and what it shows.
#pragma once

#include "core/analysis/needs/class_breaks.hpp"
#include "core/analysis/needs/need_cross.hpp"
#include "core/analysis/needs/need_study.hpp"

namespace maillage {

struct NeedMapRequest {
    NeedQuestion question;
    ClassRequest classes;

    bool operator==(const NeedMapRequest&) const = default;
};

/// Kept with the sheet that is filled by it.
struct NeedMap {
    NeedStudy study;
    /// Of the communes' own values and, where a map shows those of EPCI, each of them once.
    ValueClasses classes;
    /// How many values were classed.
    std::size_t communesClassed = 0;
    std::size_t epcisClassed = 0;
};

} // namespace maillage
