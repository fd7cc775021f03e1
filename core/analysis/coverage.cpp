#include "core/analysis/coverage.hpp"

#include <algorithm>

namespace maillage {

std::string_view toText(CoverageClass coverageClass) {
    switch (coverageClass) {
    case CoverageClass::CentreSocial:
        return "centre_social";
    case CoverageClass::CentreSocialEtEvs:
        return "centre_social_et_evs";
    case CoverageClass::EvsSeul:
        return "evs_seul";
    case CoverageClass::ZoneBlanche:
        return "zone_blanche";
    }
    return {};
}

std::size_t rankOf(CoverageClass coverageClass) {
    return static_cast<std::size_t>(std::ranges::find(kCoverageClasses, coverageClass) -
                                    kCoverageClasses.begin());
}

IndexSet Coverage::of(CoverageClass coverageClass) const {
    IndexSet members(classes.size());
    for (std::size_t i = 0; i < classes.size(); ++i) {
        if (classes[i] == coverageClass) {
            members.insert(i);
        }
    }
    return members;
}

Coverage computeCoverage(const Situation& situation) {
    const std::size_t size = situation.territory->size();
    Coverage coverage{{}, IndexSet(size), IndexSet(size)};
    for (const ActiveStructure& structure : situation.structures) {
        if (structure.isCentreSocial) {
            coverage.centreSocial |= structure.communes;
        }
        if (structure.isEvs) {
            coverage.evs |= structure.communes;
        }
    }
    coverage.classes.reserve(size);
    for (std::size_t i = 0; i < size; ++i) {
        const bool evs = coverage.evs.contains(i);
        coverage.classes.push_back(
            coverage.centreSocial.contains(i)
                ? (evs ? CoverageClass::CentreSocialEtEvs : CoverageClass::CentreSocial)
                : (evs ? CoverageClass::EvsSeul : CoverageClass::ZoneBlanche));
    }
    return coverage;
}

} // namespace maillage
