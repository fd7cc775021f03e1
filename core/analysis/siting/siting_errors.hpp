// Why a question of siting has no answer.
#pragma once

#include "core/base/error.hpp"

namespace maillage {

enum class SitingCode {
    EpciUnknown,             // SIREN, known ones
    SitingContradiction,     // codes both compulsory and forbidden
    SitingTooManyCompulsory, // compulsory sites, sites to open
    SitingTooFewCandidates,  // sites to open, candidates
    SitingPeopleUnknown,     // communes to cover
    SitingNotSolved,         // none
};
template <>
inline constexpr bool kIsErrorCode<SitingCode> = true;

namespace ErrorCode {
using enum SitingCode;
}

} // namespace maillage
