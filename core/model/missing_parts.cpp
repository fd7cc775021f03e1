#include "core/model/missing_parts.hpp"

#include <algorithm>

namespace maillage {

std::vector<MissingPart> missingParts(const Project& project) {
    const std::span<const Commune> communes = project.territory->communes();
    std::vector<MissingPart> missing;
    const auto addIf = [&](bool isMissing, MissingPart part) {
        if (isMissing) {
            missing.push_back(part);
        }
    };
    addIf(!project.hasStructures(), MissingPart::Structures);
    addIf(project.hasStructures() && project.structures->serviceAreas.empty(), MissingPart::Territories);
    addIf(std::ranges::none_of(communes, [](const Commune& c) { return c.population.has_value(); }),
          MissingPart::Populations);
    addIf(std::ranges::all_of(communes, [](const Commune& c) { return c.epci.empty(); }), MissingPart::Epcis);
    addIf(project.qpvs->empty(), MissingPart::Qpvs);
    return missing;
}

} // namespace maillage
