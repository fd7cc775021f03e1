// Changes of single agréments and territory rows, as a person types them.
#pragma once

#include "core/model/project.hpp"

namespace maillage {

/// Rank of a row among the agréments, or among the territory rows, of a StructureSet.
using RowIndex = std::size_t;

// Each gives the changed project, every other row as it was, or throws Error{TypedPeriodReversed,
// TypedReferenceEmpty}, and Error{ApprovalExists, ServiceAreaExists} where another row says the same of a day
// of the period. Preconditions: the structure and the commune exist, and so does the row.

/// With one more agrément, last.
[[nodiscard]] Project withApproval(const Project& project, Approval approval);
[[nodiscard]] Project withApprovalAt(const Project& project, RowIndex row, Approval approval);
[[nodiscard]] Project withoutApprovals(const Project& project, const std::vector<RowIndex>& rows);

/// With one more territory row, last.
[[nodiscard]] Project withServiceArea(const Project& project, ServiceArea area);
/// The same with several, which may not clash with one another either.
[[nodiscard]] Project withServiceAreas(const Project& project, std::vector<ServiceArea> areas);
[[nodiscard]] Project withServiceAreaAt(const Project& project, RowIndex row, ServiceArea area);
[[nodiscard]] Project withoutServiceAreas(const Project& project, const std::vector<RowIndex>& rows);

/// The commune leaves the structure's territory where a row valid at `date` puts it there: such rows go.
/// Otherwise it enters, without dates, by `attestation`; throws as withServiceArea does.
[[nodiscard]] Project withCommuneToggled(const Project& project, StructureIndex structure,
                                         CommuneIndex commune, const Date& date, Attestation attestation);

} // namespace maillage
