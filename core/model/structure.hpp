// Structures, their agréments and their territoires d'intervention, each row with its source.
#pragma once

#include "core/base/date.hpp"
#include "core/model/territory.hpp"

#include <array>
#include <tuple>
#include <unordered_map>

namespace maillage {

using StructureIndex = std::uint32_t;

/// Who says so: the schéma, the structure or the Caf, or a reconstruction to be confirmed.
enum class Source { Schema, Structure, Hypothese };

/// Where a row was read: the name of its file and its line as a spreadsheet numbers it (the header is line
/// 1).
struct Origin {
    std::string file; // empty for what was typed in the window
    std::uint32_t line = 0;

    bool operator==(const Origin&) const = default;
};

struct Attestation {
    Source source = Source::Hypothese;
    std::string reference;
    Origin origin{};

    [[nodiscard]] bool isHypothesis() const { return source == Source::Hypothese; }
    bool operator==(const Attestation&) const = default;
};

enum class StructureKind { CentreSocial, Evs };
enum class ApprovalKind { AnimationGlobale, Evs, Acf, PsJeunes };

struct Structure {
    std::string id;
    std::string name;
    /// As declared; what it is at a date follows from its approvals.
    StructureKind kind = StructureKind::CentreSocial;
    /// That the structure exists.
    Attestation attestation;
    std::optional<CommuneIndex> seat;
    Attestation seatAttestation;
    /// Exact place where known, with the seat's attestation, also where no seat is known.
    std::optional<MapPoint> point;
    /// Unknown is not "no".
    std::optional<bool> federated;
    Attestation federatedAttestation;

    bool operator==(const Structure&) const = default;
};

/// Its exact place, else the reference point of its seat; nullopt where neither is known.
[[nodiscard]] std::optional<MapPoint> placeOf(const Structure& structure, const Territory& territory);

/// An agrément.
struct Approval {
    StructureIndex structure = 0;
    ApprovalKind kind = ApprovalKind::AnimationGlobale;
    Period period;
    Attestation attestation;

    bool operator==(const Approval&) const = default;
};

/// One row of a territoire d'intervention.
struct ServiceArea {
    StructureIndex structure = 0;
    CommuneIndex commune = 0;
    Period period;
    Attestation attestation;

    bool operator==(const ServiceArea&) const = default;
};

/// What a row is about: of two rows about the same, the periods may not overlap.
[[nodiscard]] inline std::tuple<StructureIndex, CommuneIndex> subjectOf(const ServiceArea& row) {
    return {row.structure, row.commune};
}
[[nodiscard]] inline std::tuple<StructureIndex, ApprovalKind> subjectOf(const Approval& row) {
    return {row.structure, row.kind};
}

struct StructureSet {
    std::vector<Structure> structures;
    std::vector<Approval> approvals;
    std::vector<ServiceArea> serviceAreas;

    /// Walks the list; for more than a few ids, StructureRanks.
    [[nodiscard]] std::optional<StructureIndex> find(std::string_view id) const;
    bool operator==(const StructureSet&) const = default;
};

/// The structures of a set by their ids, as they were when it was made. Of an id given twice the first
/// counts.
class StructureRanks {
public:
    explicit StructureRanks(const StructureSet& set);
    [[nodiscard]] std::optional<StructureIndex> find(const std::string& id) const;

private:
    std::unordered_map<std::string, StructureIndex> m_ranks;
};

// Names as they stand in files and JSON.
[[nodiscard]] std::string_view toText(Source source);
[[nodiscard]] std::string_view toText(StructureKind kind);
[[nodiscard]] std::string_view toText(ApprovalKind kind);
[[nodiscard]] std::optional<Source> parseSource(std::string_view text);
[[nodiscard]] std::optional<StructureKind> parseStructureKind(std::string_view text);
[[nodiscard]] std::optional<ApprovalKind> parseApprovalKind(std::string_view text);

} // namespace maillage
