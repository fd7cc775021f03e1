#include "core/base/error.hpp"
#include "core/model/row_edits.hpp"
#include "core/model/structure_edits.hpp"
#include "core/model/typed_errors.hpp"
#include "tests/support/builders.hpp"

#include "tests/support/catch.hpp"

using namespace maillage;
using namespace maillage::test;

namespace {

Attestation typed() {
    return {Source::Structure, "appel du 3 mars"};
}

/// "cs" serves communes 0 and 1, "evs" commune 2; the QPV holds "evs".
Project editedProject() {
    Project project = withStructures(rowOfCommunes(4),
                                     {{"cs", StructureKind::CentreSocial, {0, 1}, attested(), {}},
                                      {"evs", StructureKind::Evs, {2}, supposed(), {Date(2020, 1, 1), {}}}});
    project.qpvs = std::make_shared<const std::vector<Qpv>>(
        std::vector<Qpv>{{"QP003001", "Nord", 2015, {0}, {1}, attested()}});
    return project;
}

void checkEqual(const Project& a, const Project& b) {
    CHECK(*a.structures == *b.structures);
    CHECK(*a.qpvs == *b.qpvs);
}

template <typename Edit>
void checkRefused(AnyErrorCode code, Edit edit) {
    try {
        static_cast<void>(edit());
        FAIL("not refused");
    } catch (const Error& error) {
        CHECK(error.code() == code);
    }
}

} // namespace

TEST_CASE("an added structure gets a slug of its own, and taken away again leaves the project equal") {
    const Project project = editedProject();
    Structure added;
    added.name = "Cs";
    added.attestation = typed();
    const Project more = withStructure(project, added);
    CHECK(more.structures->structures.back().id == "cs-2");
    checkEqual(withoutStructure(more, 2), project);
}

TEST_CASE("a changed structure keeps its id, and changed back gives the project equal") {
    const Project project = editedProject();
    Structure changed = project.structures->structures[1];
    changed.id = "other";
    changed.name = "Les Tilleuls";
    changed.kind = StructureKind::CentreSocial;
    changed.seat = 3;
    changed.point = MapPoint{705'000, 6'605'000};
    changed.federated = true;
    const Project after = withStructureAt(project, 1, changed);
    CHECK(after.structures->structures[1].id == "evs");
    CHECK(after.structures->structures[1].name == "Les Tilleuls");
    CHECK(after.structures->serviceAreas == project.structures->serviceAreas);
    checkEqual(withStructureAt(after, 1, project.structures->structures[1]), project);
}

TEST_CASE("a structure goes with its rows, its agréments and its links, and those of others still fit") {
    const Project after = withoutStructure(editedProject(), 0);
    const StructureSet& set = *after.structures;
    REQUIRE(set.structures.size() == 1);
    REQUIRE(set.serviceAreas.size() == 1);
    REQUIRE(set.approvals.size() == 1);
    CHECK(set.structures[set.serviceAreas[0].structure].id == "evs");
    CHECK(set.structures[set.approvals[0].structure].id == "evs");
    CHECK(after.qpvs->front().structures == std::vector<StructureIndex>{0});
    CHECK(withoutStructure(after, 0).qpvs->front().structures.empty());
}

TEST_CASE("a structure without a name, with a place in degrees, or like another is refused") {
    const Project project = editedProject();
    Structure s = project.structures->structures[0];
    s.name = " - ";
    checkRefused(ErrorCode::TypedNameEmpty, [&] { return withStructureAt(project, 0, s); });
    s.name = "Evs";
    s.seat = 2;
    checkRefused(ErrorCode::StructureExists, [&] { return withStructureAt(project, 0, s); });
    checkRefused(ErrorCode::StructureExists, [&] { return withStructure(project, s); });
    s.seat = 3;
    s.point = MapPoint{3.2, 46.5};
    checkRefused(ErrorCode::TypedPointInvalid, [&] { return withStructureAt(project, 0, s); });
    s.point.reset();
    s.attestation.reference = " ";
    checkRefused(ErrorCode::TypedReferenceEmpty, [&] { return withStructureAt(project, 0, s); });
}

TEST_CASE("an agrément and a territory row added, changed and taken away again leave the project equal") {
    const Project project = editedProject();
    const Approval approval{1, ApprovalKind::Acf, {Date(2021, 1, 1), Date(2021, 12, 31)}, typed()};
    checkEqual(withoutApprovals(withApproval(project, approval), {2}), project);
    checkEqual(withApproval(withoutApprovals(project, {1}), project.structures->approvals[1]), project);
    checkEqual(withApprovalAt(withApprovalAt(project, 0, approval), 0, project.structures->approvals[0]),
               project);

    const ServiceArea area{0, 3, {{}, Date(2021, 12, 31)}, typed()};
    checkEqual(withoutServiceAreas(withServiceArea(project, area), {3}), project);
    checkEqual(withServiceAreaAt(withServiceAreaAt(project, 1, area), 1, project.structures->serviceAreas[1]),
               project);
}

TEST_CASE("rows that end before they begin, lack a reference or say again what another says are refused") {
    const Project project = editedProject();
    const Period reversed{Date(2022, 1, 1), Date(2021, 12, 31)};
    checkRefused(ErrorCode::TypedPeriodReversed, [&] {
        return withApproval(project, {0, ApprovalKind::Acf, reversed, typed()});
    });
    checkRefused(ErrorCode::TypedPeriodReversed, [&] {
        return withServiceArea(project, {0, 3, reversed, typed()});
    });
    checkRefused(ErrorCode::TypedReferenceEmpty, [&] {
        return withServiceArea(project, {0, 3, {}, {Source::Structure, ""}});
    });
    // "evs" serves commune 2 from 2020 on.
    checkRefused(ErrorCode::ServiceAreaExists, [&] {
        return withServiceArea(project, {1, 2, {{}, Date(2020, 1, 1)}, typed()});
    });
    CHECK_NOTHROW(withServiceArea(project, {1, 2, {{}, Date(2019, 12, 31)}, typed()}));
    checkRefused(ErrorCode::ApprovalExists, [&] {
        return withApproval(project, {0, ApprovalKind::AnimationGlobale, {}, typed()});
    });
    ServiceArea moved = project.structures->serviceAreas[0];
    moved.commune = 1;
    checkRefused(ErrorCode::ServiceAreaExists, [&] { return withServiceAreaAt(project, 0, moved); });
}

TEST_CASE("a row that clashes with another from the start can still be given its source") {
    const Project project = editedProject();
    StructureSet set = *project.structures;
    set.serviceAreas.push_back({0, 0, {Date(2022, 6, 1), Date(2022, 1, 1)}, supposed()});
    const Project clashing = withStructures(project, set);
    ServiceArea confirmed = set.serviceAreas.back();
    confirmed.attestation = typed();
    CHECK(withServiceAreaAt(clashing, 3, confirmed).structures->serviceAreas[3].attestation == typed());
}

TEST_CASE("a commune that a structure serves leaves its territory, and another enters it") {
    const Project project = editedProject();
    const Date today(2022, 12, 31);
    const Project without = withCommuneToggled(project, 1, 2, today, typed());
    CHECK(without.structures->serviceAreas.size() == 2);
    const Project back = withCommuneToggled(without, 1, 2, today, typed());
    CHECK(back.structures->serviceAreas.back() == ServiceArea{1, 2, {}, typed()});
    checkEqual(withCommuneToggled(back, 1, 2, today, typed()), without);
    // At a day on which the row does not hold yet, an open row would say again what it says.
    checkRefused(ErrorCode::ServiceAreaExists,
                 [&] { return withCommuneToggled(project, 1, 2, Date(2019, 1, 1), typed()); });
}

TEST_CASE("a QPV and a structure are linked once, and unlinked again") {
    const Project project = editedProject();
    const Project linked = withQpvLink(project, 0, 0, attested());
    CHECK(linked.qpvs->front().structures == std::vector<StructureIndex>{1, 0});
    checkEqual(withoutQpvLink(linked, 0, 0), project);
    checkRefused(ErrorCode::QpvLinkExists, [&] { return withQpvLink(linked, 0, 0, typed()); });
    CHECK(withQpvAttestation(project, 0, typed()).qpvs->front().attestation == typed());
}
