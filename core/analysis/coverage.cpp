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
    case CoverageClass::NonAttestee:
        return "non_attestee";
    }
    return {};
}

std::size_t rankOf(CoverageClass coverageClass) {
    return static_cast<std::size_t>(std::ranges::find(kCoverageClasses, coverageClass) -
                                    kCoverageClasses.begin());
}

std::span<const CoverageClass> classesWith(bool withHypotheses) {
    return std::span(kCoverageClasses).first(kCoverageClasses.size() - (withHypotheses ? 1 : 0));
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

KnownClass Coverage::known(CommuneIndex commune) const {
    return {classes[commune], supposedCentreSocial.contains(commune), supposedEvs.contains(commune),
            supposedBlank.contains(commune)};
}

IndexSet Coverage::supposedAny() const {
    return any() - ((centreSocial - supposedCentreSocial) | (evs - supposedEvs));
}

Coverage computeCoverage(const Situation& situation) {
    const std::size_t size = situation.territory->size();
    const IndexSet none(size);
    Coverage coverage{{}, none, none, none, none, none, none};
    IndexSet knownCentreSocial = none;
    IndexSet knownEvs = none;
    for (const ActiveStructure& structure : situation.structures) {
        const IndexSet attested = structure.communes - structure.supposedCommunes;
        const auto cover = [&](bool StructureState::*kind, IndexSet& covered, IndexSet& known) {
            if (structure.*kind) {
                covered |= structure.communes;
            }
            if (structure.attested.*kind) {
                known |= attested;
            }
        };
        cover(&StructureState::isCentreSocial, coverage.centreSocial, knownCentreSocial);
        cover(&StructureState::isEvs, coverage.evs, knownEvs);
    }
    const CoverageClass uncovered =
        situation.withHypotheses ? CoverageClass::ZoneBlanche : CoverageClass::NonAttestee;
    coverage.classes.reserve(size);
    for (std::size_t i = 0; i < size; ++i) {
        const bool evs = coverage.evs.contains(i);
        coverage.classes.push_back(
            coverage.centreSocial.contains(i)
                ? (evs ? CoverageClass::CentreSocialEtEvs : CoverageClass::CentreSocial)
                : (evs ? CoverageClass::EvsSeul : uncovered));
    }
    coverage.supposedCentreSocial = coverage.centreSocial - knownCentreSocial;
    coverage.supposedEvs = coverage.evs - knownEvs;
    return coverage;
}

} // namespace maillage
