// Published figures that may stand twice in their table.
#pragma once

#include "core/base/error.hpp"

namespace maillage {

/// What the published figures tell, by `ask`; `ofNone` where one of them stands twice
/// (Error{FigureDuplicate}): they then say nothing, and the reconciliation tells why.
template <typename Told, typename Ask>
[[nodiscard]] Told toldByFigures(const Ask& ask, Told ofNone) {
    try {
        return ask();
    } catch (const Error&) {
        return ofNone;
    }
}

} // namespace maillage
