#include "core/model/structure_edits.hpp"

#include "core/base/error.hpp"
#include "core/base/text.hpp"
#include "core/geo/map_projection.hpp"
#include "core/model/typed_errors.hpp"

#include <algorithm>

namespace maillage {

namespace {

void check(const Project& project, const Structure& structure) {
    if (foldedName(structure.name).empty()) {
        throw Error(ErrorCode::TypedNameEmpty);
    }
    if (trimmed(structure.attestation.reference).empty()) {
        throw Error(ErrorCode::TypedReferenceEmpty);
    }
    // Beyond, x and y were likely exchanged or are degrees.
    const MapProjection& projection = projectionOf(project.territory->departement());
    if (structure.point && !projection.holds(*structure.point)) {
        throw Error(ErrorCode::TypedPointInvalid,
                    {formatShortest(structure.point->x) + " ; " + formatShortest(structure.point->y),
                     std::string(projection.shortName)});
    }
}

void checkIsAlone(const Project& project, const Structure& structure, std::optional<StructureIndex> itself) {
    const std::string name = foldedName(structure.name);
    const std::vector<Structure>& all = project.structures->structures;
    for (StructureIndex i = 0; i < all.size(); ++i) {
        if (i != itself && all[i].seat == structure.seat && foldedName(all[i].name) == name) {
            throw Error(ErrorCode::StructureExists,
                        {all[i].name, all[i].seat ? project.territory->commune(*all[i].seat).name : ""});
        }
    }
}

Project withQpvs(const Project& project, std::vector<Qpv> qpvs) {
    Project changed = project;
    changed.qpvs = std::make_shared<const std::vector<Qpv>>(std::move(qpvs));
    return changed;
}

} // namespace

Project withStructures(const Project& project, StructureSet set) {
    Project changed = project;
    changed.structures = std::make_shared<const StructureSet>(std::move(set));
    return changed;
}

Project withoutStructures(const Project& project, const std::vector<bool>& isKept) {
    const StructureSet& old = *project.structures;
    std::vector<StructureIndex> moved(old.structures.size(), 0);
    StructureSet set;
    for (StructureIndex i = 0; i < old.structures.size(); ++i) {
        if (isKept[i]) {
            moved[i] = static_cast<StructureIndex>(set.structures.size());
            set.structures.push_back(old.structures[i]);
        }
    }
    for (Approval approval : old.approvals) {
        if (isKept[approval.structure]) {
            approval.structure = moved[approval.structure];
            set.approvals.push_back(std::move(approval));
        }
    }
    for (ServiceArea area : old.serviceAreas) {
        if (isKept[area.structure]) {
            area.structure = moved[area.structure];
            set.serviceAreas.push_back(std::move(area));
        }
    }
    std::vector<Qpv> qpvs = *project.qpvs;
    for (Qpv& qpv : qpvs) {
        std::erase_if(qpv.structures, [&](StructureIndex i) { return !isKept[i]; });
        for (StructureIndex& i : qpv.structures) {
            i = moved[i];
        }
    }
    return withQpvs(withStructures(project, std::move(set)), std::move(qpvs));
}

std::string freeStructureId(const StructureSet& set, std::string_view name,
                            const std::set<std::string>& taken) {
    std::string slug = foldedName(name);
    std::ranges::replace(slug, ' ', '-');
    if (slug.empty()) {
        slug = "structure";
    }
    std::string id = slug;
    for (std::int64_t n = 2; set.find(id) || taken.contains(id); ++n) {
        id = slug + "-" + formatInteger(n);
    }
    return id;
}

Project withStructureIds(const Project& project, const std::map<std::string, std::string>& newIds) {
    if (newIds.empty() || project.scenarios->empty()) {
        return project;
    }
    std::vector<Scenario> scenarios = *project.scenarios;
    for (Scenario& scenario : scenarios) {
        for (ScenarioEdit& edit : scenario.edits) {
            std::visit(
                [&](auto& one) {
                    if constexpr (!std::is_same_v<std::decay_t<decltype(one)>, OpenStructure>) {
                        const auto found = newIds.find(one.structure);
                        one.structure = found == newIds.end() ? one.structure : found->second;
                    }
                },
                edit);
        }
    }
    Project changed = project;
    changed.scenarios = std::make_shared<const std::vector<Scenario>>(std::move(scenarios));
    return changed;
}

Project withStructure(const Project& project, Structure structure) {
    check(project, structure);
    checkIsAlone(project, structure, std::nullopt);
    StructureSet set = *project.structures;
    if (structure.id.empty()) {
        structure.id = freeStructureId(set, structure.name);
    }
    set.structures.push_back(std::move(structure));
    return withStructures(project, std::move(set));
}

Project withStructureAt(const Project& project, StructureIndex index, Structure structure) {
    const Structure& old = project.structures->structures.at(index);
    check(project, structure);
    // Two that are alike already can still be given another source.
    if (old.name != structure.name || old.seat != structure.seat) {
        checkIsAlone(project, structure, index);
    }
    StructureSet set = *project.structures;
    structure.id = old.id;
    set.structures[index] = std::move(structure);
    return withStructures(project, std::move(set));
}

Project withoutStructure(const Project& project, StructureIndex index) {
    std::vector<bool> isKept(project.structures->structures.size(), true);
    isKept.at(index) = false;
    return withoutStructures(project, isKept);
}

Project withQpvLink(const Project& project, std::size_t qpv, StructureIndex structure,
                    Attestation attestation) {
    Project changed = withQpvAttestation(project, qpv, std::move(attestation));
    std::vector<Qpv> qpvs = *changed.qpvs;
    std::vector<StructureIndex>& linked = qpvs.at(qpv).structures;
    const Structure& added = project.structures->structures.at(structure);
    if (std::ranges::find(linked, structure) != linked.end()) {
        throw Error(ErrorCode::QpvLinkExists, {qpvs[qpv].name, added.name});
    }
    linked.push_back(structure);
    return withQpvs(project, std::move(qpvs));
}

Project withoutQpvLink(const Project& project, std::size_t qpv, StructureIndex structure) {
    std::vector<Qpv> qpvs = *project.qpvs;
    std::erase(qpvs.at(qpv).structures, structure);
    return withQpvs(project, std::move(qpvs));
}

Project withQpvAttestation(const Project& project, std::size_t qpv, Attestation attestation) {
    if (trimmed(attestation.reference).empty()) {
        throw Error(ErrorCode::TypedReferenceEmpty);
    }
    std::vector<Qpv> qpvs = *project.qpvs;
    qpvs.at(qpv).attestation = std::move(attestation);
    return withQpvs(project, std::move(qpvs));
}

} // namespace maillage
