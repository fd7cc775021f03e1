#include "tests/support/builders.hpp"

#include "tests/support/catch.hpp"

using namespace maillage;
using namespace maillage::test;

namespace {

/// One structure, one agrément, one commune, all attested.
Project attestedProject() {
    return withStructures(rowOfCommunes(2), {{"cs", StructureKind::CentreSocial, {0}, attested(), {}}});
}

Project changed(Project project, const std::function<void(Structure&)>& change) {
    StructureSet set = *project.structures;
    change(set.structures.front());
    project.structures = std::make_shared<const StructureSet>(std::move(set));
    return project;
}

} // namespace

TEST_CASE("a row is supposed where one of its columns is") {
    const Project known = attestedProject();
    CHECK(known.rowBasis(true).rows == 3);
    CHECK(known.rowBasis(true).supposed == 0);
    CHECK_FALSE(known.hasHypotheses());

    const Project federation = changed(known, [](Structure& structure) {
        structure.federated = true;
        structure.federatedAttestation = supposed();
    });
    CHECK(federation.rowBasis(true).supposed == 1);
    CHECK(federation.rowBasis(true).rows == 3);
    CHECK(federation.rowBasis(false).rows == 2);
    CHECK(federation.hasHypotheses());
    CHECK_FALSE(federation.hasSupposedCover()); // a federation covers no commune

    const Project seat = changed(known, [](Structure& structure) { structure.seatAttestation = supposed(); });
    CHECK(seat.rowBasis(true).supposed == 1);
    // Of a seat that is not there nobody supposes anything.
    const Project nowhere = changed(known, [](Structure& structure) {
        structure.seat.reset();
        structure.seatAttestation = supposed();
    });
    CHECK(nowhere.rowBasis(true).supposed == 0);

    Project qpv = known;
    qpv.qpvs = std::make_shared<const std::vector<Qpv>>(
        std::vector<Qpv>{{"", "Centre", 2015, {0}, {0}, supposed()}});
    CHECK(qpv.rowBasis(true).supposed == 1);
    CHECK(qpv.hasHypotheses());
}
