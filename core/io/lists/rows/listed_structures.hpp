// The structures that a list names, found again in the project under the spellings that people use.
#pragma once

#include "core/io/lists/cells/row_report.hpp"
#include "core/model/structure.hpp"

#include <set>
#include <unordered_map>

namespace maillage {

/// A structure that the list names.
struct ListedStructure {
    /// The one of the project that it is; nullopt for a new one.
    std::optional<StructureIndex> existing;
    std::string id; // as the list gives it, else as the project knows it; empty for a new one without
    std::string name;
    std::optional<StructureKind> kind;
    std::optional<CommuneIndex> seat;
    std::uint32_t seatLine = 0; // the first row that says it
    std::optional<MapPoint> point;
    std::optional<bool> federated;
    Period period; // of its agrément, in a list of structures with dates
    /// Its first attested row, whatever the order of the rows; its first where all are supposed.
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

    /// Tells before any row is read that one of them has this identifier.
    void learnId(std::string_view id);

    /// The position of the structure of this identifier, sign for sign, or of this name; a spelling other
    /// than the known one is remarked. An identifier that the project does not have is a new one for the
    /// structure of the name, where no row has the identifier that it had.
    std::size_t resolve(std::string_view id, std::string_view name, const Attestation& attestation,
                        RowOutcome& outcome);

    /// The structure of the project that has this identifier or, alone, this name.
    [[nodiscard]] std::optional<StructureIndex> existingOf(std::string_view id, std::string_view name) const;

    /// The only structure of the project whose name is nearly that one; empty without.
    [[nodiscard]] std::string nearName(std::string_view name) const;

private:
    [[nodiscard]] std::optional<StructureIndex> named(std::string_view name) const;
    /// existingOf, but for a structure that another identifier of the list has.
    [[nodiscard]] std::optional<StructureIndex> free(std::string_view id, std::string_view name) const;
    [[nodiscard]] std::optional<std::size_t> listed(std::optional<StructureIndex> existing,
                                                    std::string_view id, std::string_view name) const;

    const StructureSet& m_set;
    StructureRanks m_ranks;
    std::vector<ListedStructure>& m_listed;
    std::set<std::string, std::less<>> m_ids;
    std::unordered_map<StructureIndex, std::size_t> m_listedOf; // those of the project
    std::unordered_map<std::string, std::size_t> m_newById;
    std::unordered_map<std::string, std::size_t> m_newByName; // folded
    std::unordered_multimap<std::string, StructureIndex> m_existing;
};

} // namespace maillage
