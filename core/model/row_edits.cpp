#include "core/model/row_edits.hpp"

#include "core/base/error.hpp"
#include "core/base/text.hpp"
#include "core/model/structure_edits.hpp"
#include "core/model/typed_errors.hpp"

#include <algorithm>
#include <tuple>

namespace maillage {

namespace {

std::string isoOf(const std::optional<Date>& bound) {
    return bound ? bound->iso() : std::string();
}

Error taken(const Project& project, const ServiceArea& row) {
    return Error(ErrorCode::ServiceAreaExists, {project.structures->structures[row.structure].name,
                                                project.territory->commune(row.commune).name,
                                                isoOf(row.period.begin), isoOf(row.period.end)});
}
Error taken(const Project& project, const Approval& row) {
    return Error(ErrorCode::ApprovalExists,
                 {project.structures->structures[row.structure].name, std::string(toText(row.kind)),
                  isoOf(row.period.begin), isoOf(row.period.end)});
}

/// `itself`: the row that is changed, one past the last for a new one.
template <typename Row>
void check(const Project& project, const std::vector<Row>& rows, RowIndex itself, const Row& row) {
    if (trimmed(row.attestation.reference).empty()) {
        throw Error(ErrorCode::TypedReferenceEmpty);
    }
    // Rows that clash in the file already can still be given another source or reference.
    const bool staysWhere = itself < rows.size() && subjectOf(rows[itself]) == subjectOf(row) &&
                            rows[itself].period == row.period;
    if (staysWhere) {
        return;
    }
    if (isReversed(row.period)) {
        throw Error(ErrorCode::TypedPeriodReversed, {row.period.begin->iso(), row.period.end->iso()});
    }
    for (RowIndex i = 0; i < rows.size(); ++i) {
        if (i != itself && subjectOf(rows[i]) == subjectOf(row) && overlap(rows[i].period, row.period)) {
            throw taken(project, rows[i]);
        }
    }
}

template <typename Row>
Project placed(const Project& project, std::vector<Row> StructureSet::*rows, RowIndex at, Row row) {
    check(project, (*project.structures).*rows, at, row);
    StructureSet set = *project.structures;
    if (at == (set.*rows).size()) {
        (set.*rows).push_back(std::move(row));
    } else {
        (set.*rows).at(at) = std::move(row);
    }
    return withStructures(project, std::move(set));
}

template <typename Row>
Project removed(const Project& project, std::vector<Row> StructureSet::*rows,
                const std::vector<RowIndex>& gone) {
    StructureSet set = *project.structures;
    std::vector<bool> isGone((set.*rows).size(), false);
    for (const RowIndex row : gone) {
        isGone.at(row) = true;
    }
    std::vector<Row> kept;
    for (RowIndex i = 0; i < isGone.size(); ++i) {
        if (!isGone[i]) {
            kept.push_back(std::move((set.*rows)[i]));
        }
    }
    set.*rows = std::move(kept);
    return withStructures(project, std::move(set));
}

} // namespace

Project withApproval(const Project& project, Approval approval) {
    return placed(project, &StructureSet::approvals, project.structures->approvals.size(),
                  std::move(approval));
}

Project withApprovalAt(const Project& project, RowIndex row, Approval approval) {
    return placed(project, &StructureSet::approvals, row, std::move(approval));
}

Project withoutApprovals(const Project& project, const std::vector<RowIndex>& rows) {
    return removed(project, &StructureSet::approvals, rows);
}

Project withServiceArea(const Project& project, ServiceArea area) {
    return placed(project, &StructureSet::serviceAreas, project.structures->serviceAreas.size(),
                  std::move(area));
}

Project withServiceAreas(const Project& project, std::vector<ServiceArea> areas) {
    StructureSet set = *project.structures;
    for (ServiceArea& area : areas) {
        check(project, set.serviceAreas, set.serviceAreas.size(), area);
        set.serviceAreas.push_back(std::move(area));
    }
    return withStructures(project, std::move(set));
}

Project withServiceAreaAt(const Project& project, RowIndex row, ServiceArea area) {
    return placed(project, &StructureSet::serviceAreas, row, std::move(area));
}

Project withoutServiceAreas(const Project& project, const std::vector<RowIndex>& rows) {
    return removed(project, &StructureSet::serviceAreas, rows);
}

Project withCommuneToggled(const Project& project, StructureIndex structure, CommuneIndex commune,
                           const Date& date, Attestation attestation) {
    StructureSet set = *project.structures;
    const std::size_t gone = std::erase_if(set.serviceAreas, [&](const ServiceArea& row) {
        return row.structure == structure && row.commune == commune && row.period.contains(date);
    });
    return gone > 0 ? withStructures(project, std::move(set))
                    : withServiceArea(project, {structure, commune, {}, std::move(attestation)});
}

} // namespace maillage
