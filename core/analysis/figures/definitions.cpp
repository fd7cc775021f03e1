#include "core/analysis/figures/definitions.hpp"

#include <algorithm>

namespace maillage {

namespace {

IndexSet communesWithin(const Territory& territory, const std::optional<MapPoint>& place, double kilometres) {
    IndexSet communes(territory.size());
    if (place) {
        for (CommuneIndex i = 0; i < territory.size(); ++i) {
            if (distance(*place, territory.commune(i).reference) <= kilometres * 1000) {
                communes.insert(i);
            }
        }
    }
    return communes;
}

/// The situation as if this definition made the territories; what each covers by supposition stays known.
Situation under(const Situation& situation, CoverageDefinition definition, double radiusKilometres) {
    Situation changed = situation;
    if (definition == CoverageDefinition::Territory) {
        return changed;
    }
    const Territory& territory = *situation.territory;
    for (ActiveStructure& structure : changed.structures) {
        if (definition == CoverageDefinition::Seat) {
            structure.communes = IndexSet(territory.size());
            if (structure.seat) {
                structure.communes.insert(*structure.seat);
            }
        } else {
            structure.communes = communesWithin(territory, structure.point, radiusKilometres);
        }
        structure.supposedCommunes =
            structure.seatIsHypothesis ? structure.communes : IndexSet(territory.size());
    }
    return changed;
}

CoverageFact factOf(const Situation& situation, std::uint32_t rank, CommuneIndex commune) {
    const ActiveStructure& structure = situation.structures[rank];
    CoverageFact fact{rank, std::nullopt, structure.supposedCommunes.contains(commune)};
    if (structure.point) {
        fact.kilometres = distance(*structure.point, situation.territory->commune(commune).reference) / 1000;
    }
    return fact;
}

std::optional<CoverageFact> nearestTo(const Situation& situation, CommuneIndex commune) {
    std::optional<CoverageFact> nearest;
    for (std::uint32_t rank = 0; rank < situation.structures.size(); ++rank) {
        CoverageFact fact = factOf(situation, rank, commune);
        if (fact.kilometres && (!nearest || *fact.kilometres < *nearest->kilometres)) {
            fact.isSupposed = situation.structures[rank].seatIsHypothesis;
            nearest = fact;
        }
    }
    return nearest;
}

} // namespace

std::string_view toText(CoverageDefinition definition) {
    switch (definition) {
    case CoverageDefinition::Seat:
        return "siege";
    case CoverageDefinition::Territory:
        return "territoire_declare";
    case CoverageDefinition::Radius:
        return "rayon";
    }
    return {};
}

DefinitionTable compareDefinitions(const Project& project, const Situation& situation,
                                   double radiusKilometres) {
    DefinitionTable table;
    table.radiusKilometres = radiusKilometres;
    std::vector<Situation> situations;
    for (std::size_t d = 0; d < kCoverageDefinitions.size(); ++d) {
        situations.push_back(under(situation, kCoverageDefinitions[d], radiusKilometres));
        table.figures.push_back(computeIndicators(project, situations[d]));
    }
    for (std::uint32_t rank = 0; rank < situation.structures.size(); ++rank) {
        if (!situation.structures[rank].point) {
            table.withoutPlace.push_back(rank);
        }
    }
    for (CommuneIndex i = 0; i < situation.territory->size(); ++i) {
        Flip flip;
        flip.commune = i;
        for (std::size_t d = 0; d < situations.size(); ++d) {
            flip.classes[d] = table.figures[d].coverage.classes[i];
        }
        if (std::ranges::all_of(flip.classes, [&](CoverageClass c) { return c == flip.classes.front(); })) {
            continue;
        }
        for (std::size_t d = 0; d < situations.size(); ++d) {
            for (std::uint32_t rank = 0; rank < situation.structures.size(); ++rank) {
                if (situations[d].structures[rank].communes.contains(i)) {
                    flip.facts[d].push_back(factOf(situations[d], rank, i));
                }
            }
        }
        flip.nearest = nearestTo(situation, i);
        table.flips.push_back(std::move(flip));
    }
    return table;
}

} // namespace maillage
