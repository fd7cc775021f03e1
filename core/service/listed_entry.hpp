// The structures of a list in a project, and the agréments that follow from what the list says of them.
#pragma once

#include "core/io/lists/list_reader.hpp"

#include <map>

namespace maillage {

/// Typed in the window by a person: a list does not take it away.
[[nodiscard]] inline bool isTyped(const Attestation& attestation) {
    return attestation.origin.file.empty() && !attestation.isHypothesis();
}

/// What a list is of: a row of a territory says nothing of the structure's existence, nor of a seat that is
/// known, and leaves as they are those who said them.
enum class EntersBy { Structures, Territories };

struct EnteredStructures {
    /// The structure of the set for each listed; nullopt for those left out.
    std::vector<std::optional<StructureIndex>> places;
    /// Those that the list gives another kind, with the one that they had.
    std::map<StructureIndex, StructureKind> turned;
    /// Identifiers that the list gives to structures that had another, by the old one.
    std::map<std::string, std::string> newIds;

    /// `project` with this set in which they were entered; its scenarios know them by their identifiers.
    [[nodiscard]] Project project(const Project& project, StructureSet set) const;
};

/// Identifiers that the list gives are kept sign for sign.
[[nodiscard]] EnteredStructures enter(const std::vector<ListedStructure>& listed, EntersBy by,
                                      StructureSet& set);

/// A list that gives dates of agréments gives those of the agrément that makes each structure what it is.
/// `periods`: one for each listed.
void approveByDates(const std::vector<ListedStructure>& listed, const std::vector<Period>& periods,
                    const EnteredStructures& entered, StructureSet& set);

/// A structure counts by its agréments: one that a list gives a kind gets the agrément of that kind where it
/// has none; one that it turns, where it has none on the days of its territory.
void approveByKind(const std::vector<ListedStructure>& listed, const EnteredStructures& entered,
                   StructureSet& set);

/// What made a turned structure what it was ends the day before its new agrément begins, or was never, where
/// that has no begin. What was typed stays.
void endOldKinds(const EnteredStructures& entered, StructureSet& set);

/// The time from the first to the last of a structure's rows; open where one of them is.
template <typename Area>
[[nodiscard]] Period hull(const std::vector<Area>& areas, std::size_t structure) {
    Period period;
    bool isFirst = true;
    for (const Area& area : areas) {
        if (area.structure != structure) {
            continue;
        }
        if (isFirst) {
            period = area.period;
            isFirst = false;
            continue;
        }
        period.begin =
            period.begin && area.period.begin ? std::min(period.begin, area.period.begin) : std::nullopt;
        period.end = period.end && area.period.end ? std::max(period.end, area.period.end) : std::nullopt;
    }
    return period;
}

} // namespace maillage
