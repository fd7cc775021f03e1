// The structures that a list names, found again in the project under the spellings that people use.
#pragma once

#include "core/io/lists/cells/row_report.hpp"
#include "core/model/structure.hpp"

#include <unordered_map>

namespace maillage {

/// A structure that the list names.
struct ListedStructure {
    /// The one of the project that it is; nullopt for a new one.
    std::optional<StructureIndex> existing;
    std::string id; // as the list gives it; empty when it does not
    std::string name;
    std::optional<StructureKind> kind;
    std::optional<CommuneIndex> seat;
    std::optional<MapPoint> point;
    std::optional<bool> federated;
    Period period; // of its agrément, in a list of structures with dates
    /// Its first row.
    Attestation attestation;
    // Of the seat and the federation, where the list says them apart.
    std::optional<Attestation> seatAttestation{};
    std::optional<Attestation> federatedAttestation{};
    /// False when no row told all that a new structure needs: it is left out.
    bool isComplete = false;
};

/// Enters each structure once, in the order of the list.
class ListedStructures {
public:
    /// Both must outlive it.
    ListedStructures(const StructureSet& set, std::vector<ListedStructure>& listed);

    /// The position of the structure of this identifier or name; a spelling other than the known one is
    /// remarked.
    std::size_t resolve(std::string_view id, std::string_view name, const Attestation& attestation,
                        RowOutcome& outcome);

    /// The structure of the project that has this identifier or, alone, this name.
    [[nodiscard]] std::optional<StructureIndex> existingOf(std::string_view id, std::string_view name) const;

    /// The only structure of the project whose name is nearly that one; empty without.
    [[nodiscard]] std::string nearName(std::string_view name) const;

private:
    const StructureSet& m_set;
    std::vector<ListedStructure>& m_listed;
    std::unordered_map<std::string, std::size_t> m_known; // folded identifier or name
    std::unordered_multimap<std::string, StructureIndex> m_existing;
};

} // namespace maillage
