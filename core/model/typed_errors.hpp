// Why a row that a person typed is refused.
#pragma once

#include "core/base/error.hpp"

namespace maillage {

enum class TypedCode {
    TypedNameEmpty,        // none
    TypedReferenceEmpty,   // none
    TypedKindMissing,      // none
    TypedValueInvalid,     // column, what was typed, expected ("date", "choix", "oui_non")
    TypedPointInvalid,     // what was typed[, the projection, as people call it]
    TypedPeriodReversed,   // begin, end (AAAA-MM-JJ)
    TypedCommuneAmbiguous, // what was typed, communes it may mean
    StructureExists,       // name, its seat or empty
    ServiceAreaExists,     // structure, commune, begin or empty, end or empty of the row that is there
    ApprovalExists,        // structure, kind of agrément, begin or empty, end or empty of the row there
    QpvLinkExists,         // QPV, structure
};
template <>
inline constexpr bool kIsErrorCode<TypedCode> = true;

namespace ErrorCode {
using enum TypedCode;
}

} // namespace maillage
