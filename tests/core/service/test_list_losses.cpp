#include "core/service/list_losses.hpp"

#include "core/model/structure_edits.hpp"
#include "tests/support/builders.hpp"
#include "tests/support/catch.hpp"

using namespace maillage;
using namespace maillage::test;

namespace {

/// "cs" serves A and B, "evs" C.
Project listedProject() {
    return withStructures(rowOfCommunes(4), {{"cs", StructureKind::CentreSocial, {0, 1}, attested(), {}},
                                             {"evs", StructureKind::Evs, {2}, attested(), {}}});
}

ListReading naming(std::initializer_list<StructureIndex> structures, ListKind kind = ListKind::Territories) {
    ListReading reading;
    reading.layout.kind = kind;
    for (const StructureIndex i : structures) {
        ListedStructure listed;
        listed.existing = i;
        reading.structures.push_back(listed);
    }
    return reading;
}

} // namespace

TEST_CASE("a structure that goes is lost with its communes and its agrément; what stays is not") {
    const Project before = listedProject();
    const ListLosses losses = lossesOf(before, withoutStructure(before, 0));
    CHECK(losses.structures == 1);
    CHECK(losses.serviceAreas == 2);
    CHECK(losses.approvals == 1);
    CHECK(lossesOf(before, before).isNothing());
}

TEST_CASE("another source, other dates or another identifier take nothing away") {
    const Project before = listedProject();
    StructureSet set = *before.structures;
    set.structures[0].id = "other";
    set.serviceAreas[0].attestation = {Source::Structure, "courriel"};
    set.approvals[0].period.begin = Date(2020, 1, 1);
    CHECK(lossesOf(before, withStructures(before, set)).isNothing());
    set.serviceAreas.erase(set.serviceAreas.begin());
    CHECK(lossesOf(before, withStructures(before, set)).serviceAreas == 1);
}

TEST_CASE(
    "a list that names less than half of the structures is likely a part, and one of another kind is not") {
    const Project project =
        withStructures(rowOfCommunes(4), {{"a", StructureKind::Evs, {0}, attested(), {}},
                                          {"b", StructureKind::Evs, {1}, attested(), {}},
                                          {"c", StructureKind::Evs, {2}, attested(), {}}});
    CHECK(likelyScope(project, naming({0})) == ListScope::Part);
    CHECK(likelyScope(project, naming({0, 0})) == ListScope::Part);
    CHECK(likelyScope(project, naming({0, 2})) == ListScope::Whole);
    CHECK(likelyScope(project, naming({}, ListKind::Approvals)) == ListScope::Whole);
    CHECK(likelyScope(rowOfCommunes(2), naming({})) == ListScope::Whole);
}
