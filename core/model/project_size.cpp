#include "core/model/project_size.hpp"

namespace maillage {

namespace {

/// What a text has on the heap; a short one has nothing.
std::size_t bytesOf(const std::string& text) {
    constexpr std::size_t kInPlace = 15;
    return text.capacity() > kInPlace ? text.capacity() + 1 : 0;
}

std::size_t bytesOf(const Attestation& attestation) {
    return bytesOf(attestation.reference) + bytesOf(attestation.origin.file);
}

std::size_t bytesOf(const StructureSet& set) {
    std::size_t bytes = set.structures.size() * sizeof(Structure) + set.approvals.size() * sizeof(Approval) +
                        set.serviceAreas.size() * sizeof(ServiceArea);
    for (const Structure& row : set.structures) {
        bytes += bytesOf(row.id) + bytesOf(row.name) + bytesOf(row.attestation) +
                 bytesOf(row.seatAttestation) + bytesOf(row.federatedAttestation);
    }
    for (const Approval& row : set.approvals) {
        bytes += bytesOf(row.attestation);
    }
    for (const ServiceArea& row : set.serviceAreas) {
        bytes += bytesOf(row.attestation);
    }
    return bytes;
}

std::size_t bytesOf(const Area& area) {
    return area.points().size() * sizeof(MapPoint);
}

std::size_t bytesOf(const BaseMap& map) {
    std::size_t bytes = map.areas().size() * sizeof(Area);
    for (const Area& area : map.areas()) {
        bytes += bytesOf(area);
    }
    return bytes;
}

std::size_t bytesOf(const std::vector<Qpv>& qpvs) {
    std::size_t bytes = qpvs.size() * sizeof(Qpv);
    for (const Qpv& qpv : qpvs) {
        bytes += bytesOf(qpv.area) + bytesOf(qpv.name);
    }
    return bytes;
}

std::size_t bytesOf(const TravelTimes& times) {
    return times.all().size_bytes();
}

std::size_t bytesOf(const Territory& territory) {
    // With names, postal codes and the index by code.
    constexpr std::size_t kEach = sizeof(Commune) + 200;
    return territory.size() * kEach;
}

std::size_t bytesOf(const std::vector<Scenario>& scenarios) {
    std::size_t edits = 0;
    for (const Scenario& scenario : scenarios) {
        edits += scenario.edits.size();
    }
    // An edit with a list of communes or the answers of a fiche has more; it is typed by hand.
    constexpr std::size_t kEach = sizeof(ScenarioEdit) + 200;
    return scenarios.size() * sizeof(Scenario) + edits * kEach;
}

std::size_t bytesOf(const NeedFacts& facts) {
    std::size_t bytes = facts.indicators.size() * sizeof(NeedIndicator);
    for (const auto& set : facts.sets) {
        for (const NeedMeasure& measure : set->measures) {
            bytes += sizeof(NeedMeasure) + measure.cells.size() * sizeof(NeedCell);
        }
    }
    return bytes;
}

template <typename Part>
std::size_t unlessShared(const std::shared_ptr<const Part>& before,
                         const std::shared_ptr<const Part>& after) {
    return after == nullptr || before == after ? 0 : bytesOf(*after);
}

} // namespace

std::size_t bytesNotShared(const Project& before, const Project& after) {
    // Published figures, sources and passages are few and never change row by row.
    return sizeof(Project) + unlessShared(before.territory, after.territory) +
           unlessShared(before.baseMap, after.baseMap) + unlessShared(before.structures, after.structures) +
           unlessShared(before.qpvs, after.qpvs) + unlessShared(before.scenarios, after.scenarios) +
           unlessShared(before.travelTimes, after.travelTimes) + unlessShared(before.needs, after.needs);
}

} // namespace maillage
