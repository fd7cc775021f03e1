// What tells two projects of the same territory apart: shown before a change is accepted.
#pragma once

#include "core/model/project.hpp"

namespace maillage {

/// A territory row or an agrément, in words that do not depend on an index.
struct RowKey {
    std::string structure;
    std::string object; // INSEE code, or the kind of agrément
    bool operator==(const RowKey&) const = default;
    auto operator<=>(const RowKey&) const = default;
};

struct RowDifference {
    std::vector<RowKey> added;
    std::vector<RowKey> removed;
    std::vector<RowKey> changed; // other dates, source or reference
};

struct PopulationChange {
    CommuneIndex commune = 0;
    std::optional<std::int64_t> before;
    std::optional<std::int64_t> after;
};

/// A structure that is known by another identifier: its rows are compared under the new one.
struct IdChange {
    std::string before;
    std::string after;
    bool operator==(const IdChange&) const = default;
};

struct ProjectDifference {
    /// One that went and one that came under the same name, which no other structure has; by the old
    /// identifier.
    std::vector<IdChange> idsChanged;
    // Identifiers, ascending.
    std::vector<std::string> structuresAdded;
    std::vector<std::string> structuresRemoved;
    std::vector<std::string> structuresChanged; // name, kind, seat, place or federation; not the source alone
    RowDifference territories;
    RowDifference approvals;
    std::vector<PopulationChange> populations;
    /// Links between a QPV (by its name) and a structure.
    RowDifference qpvLinks;
    std::vector<std::string> qpvsAdded; // by name
    std::vector<std::string> qpvsRemoved;
    /// Communes covered by a centre social or an EVS at the reference date after, not before, and the
    /// reverse; they follow from the rest.
    std::vector<CommuneIndex> communesGained;
    std::vector<CommuneIndex> communesLost;

    [[nodiscard]] bool isEmpty() const;
};

/// Precondition: the territories hold the same communes.
[[nodiscard]] ProjectDifference differenceOf(const Project& before, const Project& after);

} // namespace maillage
