// Small projects to test with: communes on a row, a kilometre-wide square each.
#pragma once

#include "core/model/project.hpp"

#include <array>

namespace maillage::test {

/// A closed square with its lower left corner at (x, y).
inline Area square(double x, double y, double side) {
    return Area({{x, y}, {x + side, y}, {x + side, y + side}, {x, y + side}, {x, y}}, {5}, {1});
}

/// `count` communes 03001, 03002… in a row of 10 km squares, 100 inhabitants each but the last, whose
/// population is unknown; reference points in the middle; the first half in EPCI "A", the rest in "B".
inline Project rowOfCommunes(std::size_t count) {
    std::vector<Commune> communes;
    std::vector<Area> areas;
    for (std::size_t i = 0; i < count; ++i) {
        Commune commune;
        commune.code = "0300" + std::string(1, static_cast<char>('1' + i));
        commune.name = "Commune " + std::string(1, static_cast<char>('A' + i));
        if (i + 1 < count) {
            commune.population = 100;
        }
        const double x = 700'000 + 10'000 * static_cast<double>(i);
        commune.reference = {x + 5'000, 6'605'000};
        commune.epci = i < count / 2 ? "A" : "B";
        communes.push_back(commune);
        areas.push_back(square(x, 6'600'000, 10'000));
    }
    return emptyProject(std::make_shared<const Territory>(
                            "03", communes, std::vector<Epci>{{"A", "Epci A"}, {"B", "Epci B"}}),
                        std::make_shared<const BaseMap>(Provenance{"essai", "", "", ""}, true, areas),
                        {Date(2022, 12, 31), 2021, "Essai", "de l'essai"});
}

inline Attestation attested() {
    return {Source::Schema, "p. 1"};
}
inline Attestation supposed() {
    return {Source::Hypothese, "supposé"};
}

/// A structure of this kind seated in the first of `communes`, which it serves.
struct Serving {
    std::string id;
    StructureKind kind;
    std::vector<CommuneIndex> communes;
    Attestation attestation;
    Period period;
};
inline Project withStructures(Project project, const std::vector<Serving>& all) {
    StructureSet set;
    for (const Serving& one : all) {
        Structure s;
        s.id = one.id;
        s.name = one.id;
        s.kind = one.kind;
        s.attestation = attested();
        s.seat = one.communes.front();
        s.seatAttestation = one.attestation;
        const auto index = static_cast<StructureIndex>(set.structures.size());
        set.structures.push_back(s);
        set.approvals.push_back(
            {index, one.kind == StructureKind::Evs ? ApprovalKind::Evs : ApprovalKind::AnimationGlobale,
             one.period, attested()});
        for (const CommuneIndex c : one.communes) {
            set.serviceAreas.push_back({index, c, one.period, one.attestation});
        }
    }
    project.structures = std::make_shared<const StructureSet>(std::move(set));
    return project;
}

} // namespace maillage::test
