#include "core/service/structure_form.hpp"

#include "core/base/error.hpp"
#include "core/model/typed_errors.hpp"
#include "tests/support/builders.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/reference_date.hpp"

using namespace maillage;
using namespace maillage::test;

namespace {

Attestation called() {
    return {Source::Structure, "appel du 3 mars"};
}

IndexSet formCommunes(std::size_t size, std::initializer_list<CommuneIndex> communes) {
    IndexSet set(size);
    for (const CommuneIndex i : communes) {
        set.insert(i);
    }
    return set;
}

/// "cs" serves A and B, "evs" C; D is white.
Project formProject() {
    return withStructures(rowOfCommunes(4),
                          {{"cs", StructureKind::CentreSocial, {0, 1}, attested(), {}},
                           {"evs", StructureKind::Evs, {2}, attested(), {Date(2020, 1, 1), {}}}});
}

StructureForm newEvs(const Project& project) {
    StructureForm form = emptyForm(project, called());
    form.name = "Les Tilleuls";
    form.evs = {true, Date(2021, 9, 1)};
    form.seat = 3;
    form.communes = formCommunes(4, {2, 3});
    return form;
}

template <typename Work>
void checkThrows(AnyErrorCode code, Work work) {
    try {
        static_cast<void>(work());
        FAIL("not refused");
    } catch (const Error& error) {
        CHECK(error.code() == code);
    }
}

} // namespace

TEST_CASE("a new EVS enters with its agrément, its seat and its communes, and counts at once") {
    const Project before = formProject();
    const Project after = withForm(before, std::nullopt, newEvs(before), kEnd);
    const StructureSet& set = *after.structures;
    REQUIRE(set.structures.size() == 3);
    CHECK(set.structures[2].id == "les-tilleuls");
    CHECK(set.structures[2].kind == StructureKind::Evs);
    CHECK(set.structures[2].seat == CommuneIndex{3});
    CHECK(set.approvals.back() == Approval{2, ApprovalKind::Evs, {Date(2021, 9, 1), {}}, called()});
    CHECK(set.serviceAreas.size() == before.structures->serviceAreas.size() + 2);
    const FormEffect effect = effectOf(before, after, {kEnd});
    CHECK(effect.gained.communes == formCommunes(4, {3})); // C was covered
    CHECK(effect.gained.populationUnknown == 1);           // D, the last
    CHECK(effect.lost.count == 0);
    CHECK(lacksOf(after, 2, kEnd, true).empty());
    // Before its agrément it counts for nothing.
    CHECK(effectOf(before, after, {Date(2021, 8, 31)}).gained.count == 0);
    CHECK(lacksOf(after, 2, Date(2021, 8, 31), true) == std::vector{StructureLack::Approval});
}

TEST_CASE("both agréments make a centre social that is an EVS too; none is refused") {
    const Project before = formProject();
    StructureForm form = newEvs(before);
    form.centreSocial = {true, std::nullopt};
    const Project after = withForm(before, std::nullopt, form, kEnd);
    CHECK(after.structures->structures.back().kind == StructureKind::CentreSocial);
    CHECK(after.structures->approvals.size() == before.structures->approvals.size() + 2);
    form.centreSocial = form.evs = {};
    checkThrows(ErrorCode::TypedKindMissing, [&] { return withForm(before, std::nullopt, form, kEnd); });
    form = newEvs(before);
    form.name.clear();
    checkThrows(ErrorCode::TypedNameEmpty, [&] { return withForm(before, std::nullopt, form, kEnd); });
}

TEST_CASE("a form that says what the project says changes nothing, not even whose word it is") {
    const Project project = formProject();
    for (StructureIndex i = 0; i < 2; ++i) {
        const Project after = withForm(project, i, formOf(project, i, kEnd, called()), kEnd);
        CHECK(*after.structures == *project.structures);
    }
}

TEST_CASE("only what the form changes has its attestation") {
    const Project project = formProject();
    StructureForm form = formOf(project, 1, kEnd, called());
    form.evs.since = Date(2019, 1, 1);
    form.communes.insert(3);
    const Project after = withForm(project, 1, form, kEnd);
    const StructureSet& set = *after.structures;
    CHECK(set.structures == project.structures->structures);
    CHECK(set.approvals[1] == Approval{1, ApprovalKind::Evs, {Date(2019, 1, 1), {}}, called()});
    CHECK(set.serviceAreas[2] == project.structures->serviceAreas[2]);
    CHECK(set.serviceAreas[3] == ServiceArea{1, 3, {}, called()});
}

TEST_CASE("what the form no longer has goes: an agrément, a commune, with what it covered") {
    const Project project = formProject();
    StructureForm form = formOf(project, 0, kEnd, called());
    form.communes.erase(1);
    const Project less = withForm(project, 0, form, kEnd);
    CHECK(effectOf(project, less, {kEnd}).lost.communes == formCommunes(4, {1}));
    CHECK(effectOf(project, less, {kEnd}).lost.population == 100);
    form.centreSocial = {};
    form.communes = IndexSet(4);
    const Project none = withForm(project, 0, form, kEnd);
    CHECK(lacksOf(none, 0, kEnd, true) == std::vector{StructureLack::Approval, StructureLack::Communes});
}

TEST_CASE("the form stands for the agrément of its date, or the next to come; an ended one is not touched") {
    Project project = formProject();
    StructureSet set = *project.structures;
    set.approvals[1].period = {Date(2018, 1, 1), Date(2021, 12, 31)};
    project.structures = std::make_shared<const StructureSet>(set);
    StructureForm form = formOf(project, 1, kEnd, called());
    CHECK_FALSE(form.evs.isHeld);
    form.evs = {true, Date(2022, 1, 1)};
    const Project renewed = withForm(project, 1, form, kEnd);
    CHECK(renewed.structures->approvals[1] == project.structures->approvals[1]);
    CHECK(renewed.structures->approvals.back().period == Period{Date(2022, 1, 1), {}});
    CHECK(lacksOf(renewed, 1, kEnd, true).empty());
    // Without a first day it would hold while the ended one did.
    form.evs.since.reset();
    checkThrows(ErrorCode::ApprovalExists, [&] { return withForm(project, 1, form, kEnd); });
    CHECK(formOf(project, 1, Date(2017, 1, 1), called()).evs == FormApproval{true, Date(2018, 1, 1)});
}

TEST_CASE("without hypotheses a supposed territory is none") {
    const Project project =
        withStructures(rowOfCommunes(3), {{"evs", StructureKind::Evs, {0, 1}, supposed(), {}}});
    CHECK(lacksOf(project, 0, kEnd, true).empty());
    CHECK(lacksOf(project, 0, kEnd, false) == std::vector{StructureLack::Communes});
}
