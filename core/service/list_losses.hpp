// What a list would take out of the project, in figures, and whether it is likely a part or the whole.
#pragma once

#include "core/service/list_import.hpp"

namespace maillage {

struct ListLosses {
    std::size_t structures = 0;
    /// Communes that a structure served and serves no more, at any date; those of structures that go too.
    std::size_t serviceAreas = 0;
    /// Agréments of a kind that a structure had and has no more, at any date.
    std::size_t approvals = 0;
    std::size_t qpvs = 0;

    [[nodiscard]] bool isNothing() const { return structures + serviceAreas + approvals + qpvs == 0; }
};

/// A structure that has another identifier, but its name and its seat, is not lost.
[[nodiscard]] ListLosses lossesOf(const Project& before, const Project& after);

/// Whether what becomes of the structures that a list of this kind does not name must be said.
[[nodiscard]] bool hasScope(ListKind kind);

/// A list that names less than half of the project's structures is likely a part.
[[nodiscard]] ListScope likelyScope(const Project& project, const ListReading& reading);

} // namespace maillage
