#include "core/analysis/change/project_difference.hpp"

#include "core/analysis/coverage.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

namespace maillage {

namespace {

/// What is compared of a row; the place where it was read is not: next year's file has other lines.
struct RowState {
    Period period;
    Source source;
    std::string reference;

    bool operator==(const RowState&) const = default;
};

using Rows = std::map<RowKey, std::vector<RowState>>;

template <typename Row, typename ObjectOf>
Rows rowsOf(const Project& project, const std::vector<Row>& rows, ObjectOf objectOf) {
    Rows keyed;
    for (const Row& row : rows) {
        keyed[{project.structures->structures[row.structure].id, objectOf(row)}].push_back(
            {row.period, row.attestation.source, row.attestation.reference});
    }
    return keyed;
}

Rows territoryRows(const Project& project) {
    return rowsOf(project, project.structures->serviceAreas,
                  [&](const ServiceArea& row) { return project.territory->commune(row.commune).code; });
}

Rows approvalRows(const Project& project) {
    return rowsOf(project, project.structures->approvals,
                  [](const Approval& row) { return std::string(toText(row.kind)); });
}

Rows qpvRows(const Project& project) {
    Rows keyed;
    for (const Qpv& qpv : *project.qpvs) {
        for (const StructureIndex index : qpv.structures) {
            keyed[{project.structures->structures[index].id, qpv.name}];
        }
    }
    return keyed;
}

RowDifference compared(const Rows& before, const Rows& after) {
    RowDifference difference;
    for (const auto& [key, states] : before) {
        const auto other = after.find(key);
        if (other == after.end()) {
            difference.removed.push_back(key);
        } else if (other->second != states) {
            difference.changed.push_back(key);
        }
    }
    for (const auto& [key, states] : after) {
        if (!before.contains(key)) {
            difference.added.push_back(key);
        }
    }
    return difference;
}

bool sameStructure(const Structure& a, const Structure& b) {
    return a.name == b.name && a.kind == b.kind && a.seat == b.seat && a.point == b.point &&
           a.federated == b.federated;
}

/// Identifiers by the name that only they have.
std::map<std::string, std::string> idsByName(const StructureSet& set) {
    std::map<std::string, std::string> ids;
    std::set<std::string> twice;
    for (const Structure& s : set.structures) {
        if (!ids.emplace(s.name, s.id).second) {
            twice.insert(s.name);
        }
    }
    for (const std::string& name : twice) {
        ids.erase(name);
    }
    return ids;
}

std::vector<IdChange> idChanges(const StructureSet& before, const StructureSet& after) {
    std::vector<IdChange> changes;
    const std::map<std::string, std::string> newIds = idsByName(after);
    for (const auto& [name, id] : idsByName(before)) {
        const auto other = newIds.find(name);
        if (other != newIds.end() && !after.find(id) && !before.find(other->second)) {
            changes.push_back({id, other->second});
        }
    }
    std::ranges::sort(changes, {}, &IdChange::before);
    return changes;
}

Project withIds(const Project& project, const std::vector<IdChange>& changes) {
    StructureSet set = *project.structures;
    for (const IdChange& change : changes) {
        set.structures[*set.find(change.before)].id = change.after;
    }
    Project renamed = project;
    renamed.structures = std::make_shared<const StructureSet>(std::move(set));
    return renamed;
}

} // namespace

bool ProjectDifference::isEmpty() const {
    const auto none = [](const RowDifference& d) {
        return d.added.empty() && d.removed.empty() && d.changed.empty();
    };
    return idsChanged.empty() && structuresAdded.empty() && structuresRemoved.empty() &&
           structuresChanged.empty() && none(territories) && none(approvals) && none(qpvLinks) &&
           populations.empty() && qpvsAdded.empty() && qpvsRemoved.empty();
}

ProjectDifference differenceOf(const Project& before, const Project& after) {
    if (std::vector<IdChange> ids = idChanges(*before.structures, *after.structures); !ids.empty()) {
        ProjectDifference difference = differenceOf(withIds(before, ids), after);
        difference.idsChanged = std::move(ids);
        return difference;
    }
    ProjectDifference difference;
    for (const Structure& s : before.structures->structures) {
        const auto other = after.structures->find(s.id);
        if (!other) {
            difference.structuresRemoved.push_back(s.id);
        } else if (!sameStructure(s, after.structures->structures[*other])) {
            difference.structuresChanged.push_back(s.id);
        }
    }
    for (const Structure& s : after.structures->structures) {
        if (!before.structures->find(s.id)) {
            difference.structuresAdded.push_back(s.id);
        }
    }
    std::ranges::sort(difference.structuresAdded);
    std::ranges::sort(difference.structuresRemoved);
    std::ranges::sort(difference.structuresChanged);
    difference.territories = compared(territoryRows(before), territoryRows(after));
    difference.approvals = compared(approvalRows(before), approvalRows(after));
    const auto names = [](const Project& project) {
        std::set<std::string> all;
        for (const Qpv& qpv : *project.qpvs) {
            all.insert(qpv.name);
        }
        return all;
    };
    const std::set<std::string> oldNames = names(before);
    const std::set<std::string> newNames = names(after);
    std::ranges::set_difference(newNames, oldNames, std::back_inserter(difference.qpvsAdded));
    std::ranges::set_difference(oldNames, newNames, std::back_inserter(difference.qpvsRemoved));
    const auto covered = [](const Project& project) {
        return computeCoverage(makeSituation(project, {project.settings.referenceDate, true, nullptr})).any();
    };
    const IndexSet coveredBefore = covered(before);
    const IndexSet coveredAfter = covered(after);
    difference.communesGained = (coveredAfter - coveredBefore).members();
    difference.communesLost = (coveredBefore - coveredAfter).members();
    difference.qpvLinks = compared(qpvRows(before), qpvRows(after));
    for (CommuneIndex i = 0; i < before.territory->size(); ++i) {
        const auto& old = before.territory->commune(i).population;
        const auto& now = after.territory->commune(i).population;
        if (old != now) {
            difference.populations.push_back({i, old, now});
        }
    }
    return difference;
}

} // namespace maillage
