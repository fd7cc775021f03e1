#include "core/service/base_map_exchange.hpp"

#include "core/base/text.hpp"
#include "core/io/layers/base_map_importer.hpp"

namespace maillage {

namespace {

/// The pairs of neighbours that `first` has and `second` does not, with their names.
std::vector<std::string> pairsOnlyIn(const Territory& territory, const Adjacency& first,
                                     const Adjacency& second) {
    std::vector<std::string> pairs;
    for (CommuneIndex i = 0; i < first.size(); ++i) {
        for (const CommuneIndex j : first.neighbours(i)) {
            if (i < j && !(j < second.size() && second.areNeighbours(i, j))) {
                pairs.push_back(territory.commune(i).name + " – " + territory.commune(j).name);
            }
        }
    }
    return pairs;
}

/// Patches and radii in neighbours follow the map: no change of them in silence.
void tellNeighbours(const Territory& territory, const Adjacency& before, const Adjacency& after,
                    std::vector<Diagnostic>& diagnostics) {
    constexpr std::size_t kTold = 5;
    const auto tell = [&](DiagnosticCode code, const std::vector<std::string>& pairs) {
        if (!pairs.empty()) {
            diagnostics.push_back({code, {formatCount(pairs.size()), joinedUpTo(pairs, ", ", kTold)}});
        }
    };
    tell(DiagnosticCode::NeighboursGained, pairsOnlyIn(territory, after, before));
    tell(DiagnosticCode::NeighboursLost, pairsOnlyIn(territory, before, after));
}

} // namespace

ImportOutcome exchangeBaseMap(const Project& project, const DataSource& layer, const Monitor& monitor,
                              const std::optional<Provenance>& provenance) {
    ImportedBaseMap imported =
        importBaseMap(layer, *project.territory, monitor, provenance, *project.passages);
    tellNeighbours(*project.territory, project.baseMap->adjacency(), imported.map->adjacency(),
                   imported.diagnostics);
    return {project.withBaseMap(std::move(imported.map)), std::move(imported.diagnostics)};
}

} // namespace maillage
