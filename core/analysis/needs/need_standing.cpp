#include "core/analysis/needs/need_standing.hpp"

namespace maillage {

namespace {

bool isSmall(const NeedStudy& study, const NeedPlace& place) {
    return !study.indicator.isOwnValue() && place.denominator.isKnown() &&
           place.denominator.value < study.question.leastDenominator;
}

} // namespace

NeedStanding standingAlone(const NeedStudy& study, const NeedPlace& place) {
    switch (place.value.state) {
    case NeedState::Known:
        return isSmall(study, place) ? NeedStanding::Small : NeedStanding::Own;
    case NeedState::Secret:
        return NeedStanding::Secret;
    case NeedState::Unavailable:
        return NeedStanding::Unavailable;
    case NeedState::Absent:
        return NeedStanding::Absent;
    }
    return NeedStanding::Absent;
}

} // namespace maillage
