// What a person says of a structure in one form, and the project that this makes.
#pragma once

#include "core/analysis/coverage.hpp"
#include "core/analysis/figures/commune_group.hpp"

namespace maillage {

/// An agrément as the form has it; the end that a row has already stays.
struct FormApproval {
    bool isHeld = false;
    /// Its first day; nullopt where it is not known: it then counts at every earlier date.
    std::optional<Date> since;

    bool operator==(const FormApproval&) const = default;
};

struct StructureForm {
    std::string name;
    FormApproval centreSocial; // animation globale
    FormApproval evs;
    std::optional<CommuneIndex> seat;
    /// Exact place, for one that was shown on the map; of use with a seat.
    std::optional<MapPoint> point;
    /// The communes that it serves at the date of the form.
    IndexSet communes;
    /// Who says what the form changes; what it leaves as it was keeps its own.
    Attestation attestation;
};

/// What a structure lacks to count at a date.
enum class StructureLack { Approval, Communes };

/// Nothing said yet.
[[nodiscard]] StructureForm emptyForm(const Project& project, Attestation attestation);
/// As the project has the structure at the date: of each agrément the row that holds then, or else the next
/// one to come.
[[nodiscard]] StructureForm formOf(const Project& project, StructureIndex structure, const Date& date,
                                   Attestation attestation);

/// The project with the structure as the form has it: a new one without `structure`, last. A new agrément has
/// no end and a new commune no dates; one that the form no longer has loses the row that the form stood for.
/// Throws what withStructure, withApproval and withServiceArea throw, and Error{TypedKindMissing} for a new
/// structure without an agrément.
[[nodiscard]] Project withForm(const Project& project, std::optional<StructureIndex> structure,
                               const StructureForm& form, const Date& date);

/// At the options' date, from one project to another of the same communes.
struct FormEffect {
    CommuneGroup gained; // covered after, not before
    CommuneGroup lost;
};
[[nodiscard]] FormEffect effectOf(const Project& before, const Project& after,
                                  const SituationOptions& options);

/// In the order in which a person mends them; nothing for one that counts.
[[nodiscard]] std::vector<StructureLack> lacksOf(const Project& project, StructureIndex structure,
                                                 const Date& date, bool withHypotheses);

} // namespace maillage
