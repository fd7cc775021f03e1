// Structures, their agréments and their territories.
#include "core/analysis/validation/repair.hpp"
#include "core/analysis/validation/validation_parts.hpp"
#include "core/base/text.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace maillage {

namespace {

Finding about(FindingCode code, const Project& project, StructureIndex structure,
              std::vector<std::string> names) {
    Finding finding;
    finding.code = code;
    finding.names = std::move(names);
    if (structure < project.structures->structures.size()) {
        const Structure& s = project.structures->structures[structure];
        finding.structure = structure;
        finding.origin = s.attestation.origin;
        if (s.seat && *s.seat < project.territory->size()) {
            finding.communes = {*s.seat};
        }
    }
    return finding;
}

std::string boundText(const std::optional<Date>& bound) {
    return bound ? bound->iso() : std::string();
}

std::string objectOf(const Project& project, const ServiceArea& row) {
    return row.commune < project.territory->size() ? project.territory->commune(row.commune).name
                                                   : formatInteger(row.commune);
}
std::string objectOf(const Project& /*project*/, const Approval& row) {
    return std::string(toText(row.kind));
}

std::vector<CommuneIndex> communesOf(const Project& project, const ServiceArea& row) {
    return row.commune < project.territory->size() ? std::vector{row.commune} : std::vector<CommuneIndex>{};
}
std::vector<CommuneIndex> communesOf(const Project& project, const Approval& row) {
    if (row.structure < project.structures->structures.size()) {
        const auto& seat = project.structures->structures[row.structure].seat;
        if (seat && *seat < project.territory->size()) {
            return {*seat};
        }
    }
    return {};
}

template <typename Row>
Finding aboutRow(FindingCode code, const Project& project, const Row& row,
                 std::vector<std::string> more = {}) {
    Finding finding;
    finding.code = code;
    finding.names = {structureName(project, row.structure), objectOf(project, row)};
    finding.names.insert(finding.names.end(), more.begin(), more.end());
    finding.communes = communesOf(project, row);
    if (row.structure < project.structures->structures.size()) {
        finding.structure = row.structure;
    }
    finding.origin = row.attestation.origin;
    return finding;
}

template <typename Row>
std::vector<std::string> boundsOf(const Row& a, const Row& b) {
    return {boundText(a.period.begin), boundText(a.period.end), boundText(b.period.begin),
            boundText(b.period.end)};
}

/// Periods that overlap under different sources: which of the two holds is for a person to say.
template <typename Row>
void checkOverlaps(const Project& project, std::vector<Row> rows, Findings& findings) {
    std::erase_if(rows, [](const Row& row) { return isReversed(row.period); });
    std::ranges::stable_sort(rows, [](const Row& a, const Row& b) {
        return std::tuple_cat(subjectOf(a), std::tuple(a.period.begin)) <
               std::tuple_cat(subjectOf(b), std::tuple(b.period.begin));
    });
    for (std::size_t i = 0; i < rows.size();) {
        std::size_t longest = i;
        std::size_t next = i + 1;
        for (; next < rows.size() && subjectOf(rows[next]) == subjectOf(rows[i]); ++next) {
            if (overlap(rows[longest].period, rows[next].period)) {
                findings.push_back(aboutRow(FindingCode::PeriodsOverlap, project, rows[next],
                                            boundsOf(rows[longest], rows[next])));
            }
            const auto& end = rows[longest].period.end;
            if (end && (!rows[next].period.end || *end < *rows[next].period.end)) {
                longest = next;
            }
        }
        i = next;
    }
}

template <typename Row>
void checkPeriods(const Project& project, const std::vector<Row>& rows, Findings& findings) {
    for (const Row& row : rows) {
        if (isReversed(row.period)) {
            findings.push_back(aboutRow(FindingCode::PeriodReversed, project, row,
                                        {boundText(row.period.begin), boundText(row.period.end)}));
        }
    }
    JoinedRows<Row> joined = joinedRows(rows);
    for (const Join& join : joined.joins) {
        const Row& row = rows[join.second];
        Finding finding = join.kind == JoinKind::Twin
                              ? aboutRow(FindingCode::RowTwice, project, row)
                              : aboutRow(join.kind == JoinKind::Overlap ? FindingCode::PeriodsOverlap
                                                                        : FindingCode::PeriodsTouch,
                                         project, row, boundsOf(rows[join.first], row));
        finding.isRepairable = true;
        findings.push_back(std::move(finding));
    }
    checkOverlaps(project, std::move(joined.rows), findings);
}

/// Rows that no agrément of their structure makes count: ever, or at the reference date though they hold
/// then.
void checkTerritories(const Project& project, const std::vector<std::vector<Approval>>& approvals,
                      Findings& findings) {
    const Date today = project.settings.referenceDate;
    std::map<StructureIndex, std::pair<std::set<CommuneIndex>, Finding>> byStructure;
    for (const ServiceArea& row : project.structures->serviceAreas) {
        if (row.structure >= approvals.size() || isReversed(row.period) ||
            approvals[row.structure].empty()) { // told as a structure without agrément
            continue;
        }
        const std::vector<Approval>& own = approvals[row.structure];
        const bool ever = hasCoveringApproval(own, [&](const Period& p) { return overlap(p, row.period); });
        const bool now = hasCoveringApproval(own, [&](const Period& p) { return p.contains(today); });
        if (ever && (now || !row.period.contains(today))) {
            continue;
        }
        auto& [communes, finding] = byStructure[row.structure];
        if (finding.numbers.empty()) {
            finding = about(FindingCode::TerritoryWithoutApproval, project, row.structure,
                            {structureName(project, row.structure)});
            finding.origin = row.attestation.origin;
            finding.numbers = {0};
        }
        finding.numbers[0] += 1;
        if (row.commune < project.territory->size()) {
            communes.insert(row.commune);
        }
    }
    for (auto& [structure, entry] : byStructure) {
        entry.second.communes.assign(entry.first.begin(), entry.first.end());
        findings.push_back(std::move(entry.second));
    }
}

} // namespace

void checkStructures(const Project& project, Findings& findings) {
    const StructureSet& set = *project.structures;
    const Date today = project.settings.referenceDate;
    const std::vector<std::vector<Approval>> approvals = approvalsByStructure(set);
    std::vector<bool> serves(set.structures.size(), false);
    for (const ServiceArea& row : set.serviceAreas) {
        if (row.structure < serves.size() && row.period.contains(today)) {
            serves[row.structure] = true;
        }
    }
    std::set<std::string> ids;
    std::map<std::pair<std::string, std::optional<CommuneIndex>>, StructureIndex> likenesses;
    for (StructureIndex i = 0; i < set.structures.size(); ++i) {
        const Structure& s = set.structures[i];
        const std::string name = structureName(project, i);
        if (!ids.insert(s.id).second) {
            findings.push_back(about(FindingCode::StructureTwice, project, i, {s.id}));
        }
        const auto [first, isNew] = likenesses.try_emplace({foldedName(name), s.seat}, i);
        if (!isNew && set.structures[first->second].id != s.id) {
            findings.push_back(about(FindingCode::StructureAlike, project, i,
                                     {name, set.structures[first->second].id, s.id}));
        }
        if (s.seat && *s.seat >= project.territory->size()) {
            findings.push_back(about(FindingCode::SeatUnknown, project, i, {name}));
        }
        if (!hasCoveringApproval(approvals[i], [](const Period& p) { return !isReversed(p); })) {
            findings.push_back(about(FindingCode::StructureWithoutApproval, project, i, {name}));
        } else if (!serves[i] &&
                   hasCoveringApproval(approvals[i], [&](const Period& p) { return p.contains(today); })) {
            findings.push_back(about(FindingCode::StructureWithoutTerritory, project, i, {name}));
        }
    }
    checkTerritories(project, approvals, findings);
}

void checkRows(const Project& project, Findings& findings) {
    const StructureSet& set = *project.structures;
    for (const ServiceArea& row : set.serviceAreas) {
        if (row.structure >= set.structures.size()) {
            findings.push_back(aboutRow(FindingCode::TerritoryOfNobody, project, row));
        }
        if (row.commune >= project.territory->size()) {
            findings.push_back(aboutRow(FindingCode::TerritoryOfNowhere, project, row));
        }
    }
    for (const Approval& row : set.approvals) {
        if (row.structure >= set.structures.size()) {
            findings.push_back(aboutRow(FindingCode::ApprovalOfNobody, project, row));
        }
    }
    checkPeriods(project, set.serviceAreas, findings);
    checkPeriods(project, set.approvals, findings);
}

} // namespace maillage
