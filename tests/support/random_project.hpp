// Small projects at random: structures with agréments and territories whose periods begin, end, overlap and
// are supposed at random.
#pragma once

#include "tests/support/builders.hpp"

#include <random>

namespace maillage::test {

inline Project randomProject(unsigned seed) {
    std::mt19937 random(seed);
    const auto below = [&](unsigned n) { return static_cast<unsigned>(random() % n); };
    const auto period = [&] {
        Period p;
        if (below(3) != 0) {
            p.begin = Date(static_cast<int>(2018 + below(7)), 1, 1);
        }
        if (below(3) == 0) {
            p.end = Date::endOf(static_cast<int>(2018 + below(7)));
        }
        return p;
    };
    const auto attestation = [&] { return below(3) == 0 ? supposed() : attested(); };
    Project project = rowOfCommunes(2 + below(7));
    const auto communes = static_cast<unsigned>(project.territory->size());
    StructureSet set;
    const unsigned structures = below(7);
    for (StructureIndex s = 0; s < structures; ++s) {
        Structure structure;
        structure.id = "s" + std::string(1, static_cast<char>('0' + s));
        structure.name = structure.id;
        structure.attestation = attested();
        if (below(4) != 0) {
            structure.seat = below(communes);
        }
        structure.seatAttestation = attestation();
        if (below(3) != 0) {
            structure.federated = below(2) == 0;
        }
        structure.federatedAttestation = attestation();
        set.structures.push_back(structure);
        for (unsigned a = below(5); a > 0; --a) {
            set.approvals.push_back({s, static_cast<ApprovalKind>(below(4)), period(), attestation()});
        }
        for (unsigned a = below(8); a > 0; --a) {
            set.serviceAreas.push_back({s, below(communes), period(), attestation()});
        }
    }
    project.structures = std::make_shared<const StructureSet>(std::move(set));
    std::vector<Qpv> qpvs;
    for (unsigned q = below(4); q > 0; --q) {
        Qpv qpv{"", "Quartier", below(2) == 0 ? 2015 : 2024, {below(communes)}, {}, attestation()};
        if (structures > 0 && below(2) == 0) {
            qpv.structures.push_back(below(structures));
        }
        qpvs.push_back(qpv);
    }
    project.qpvs = std::make_shared<const std::vector<Qpv>>(std::move(qpvs));
    return project;
}

} // namespace maillage::test
