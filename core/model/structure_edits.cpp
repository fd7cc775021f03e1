#include "core/model/structure_edits.hpp"

#include "core/base/text.hpp"

#include <algorithm>

namespace maillage {

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
    Project changed = withStructures(project, std::move(set));
    changed.qpvs = std::make_shared<const std::vector<Qpv>>(std::move(qpvs));
    return changed;
}

std::string freeStructureId(const StructureSet& set, std::string_view name) {
    std::string slug = foldedName(name);
    std::ranges::replace(slug, ' ', '-');
    if (slug.empty()) {
        slug = "structure";
    }
    std::string id = slug;
    for (std::int64_t n = 2; set.find(id); ++n) {
        id = slug + "-" + formatInteger(n);
    }
    return id;
}

} // namespace maillage
