// What a list says of structures that the project has: identifiers, kinds.
#include "core/analysis/change/project_difference.hpp"
#include "core/service/list_import.hpp"
#include "tests/core/io/io_test_support.hpp"
#include "tests/support/allier_project.hpp"

#include "tests/support/catch.hpp"

#include <algorithm>

using namespace maillage;
using namespace maillage::test;

namespace {

using Periods = std::vector<Period>;

Project withList(const Project& project, const TemporaryFolder& folder, ListKind kind, std::string_view text,
                 ListScope scope = ListScope::Whole) {
    writeBytes(folder / "list.csv", text);
    return applyList(project, readListFile({folder / "list.csv", kind, {}, {}}, project), scope);
}

Periods periodsOf(const Project& project, std::string_view id, ApprovalKind kind) {
    Periods periods;
    const auto structure = project.structures->find(id);
    for (const Approval& approval : project.structures->approvals) {
        if (approval.structure == structure && approval.kind == kind) {
            periods.push_back(approval.period);
        }
    }
    return periods;
}

std::vector<std::string> idsOf(const Project& project) {
    std::vector<std::string> ids;
    for (const Structure& structure : project.structures->structures) {
        ids.push_back(structure.id);
    }
    return ids;
}

constexpr std::string_view kStructures = "id,nom,type,code_insee_siege\n"
                                         "cs_1,Alpha,centre_social,03001\n"
                                         "CS-1,Beta,centre_social,03002\n"
                                         "evs.1,Gamma,evs,03003\n";

} // namespace

TEST_CASE("identifiers that a list gives are kept sign for sign, and tie other lists to their structures") {
    const TemporaryFolder folder;
    Project project = withList(deliveredAllier(), folder, ListKind::Structures, kStructures);
    CHECK(idsOf(project) == std::vector<std::string>{"cs_1", "CS-1", "evs.1"});
    project = withList(project, folder, ListKind::Territories,
                       "structure,code_insee\nCS-1,03010\nevs.1,03011\ncs_1,03012\n");
    const std::vector<ServiceArea>& areas = project.structures->serviceAreas;
    REQUIRE(areas.size() == 3);
    CHECK(areas[0].structure == 1);
    CHECK(areas[1].structure == 2);
    CHECK(areas[2].structure == 0);
    project = withList(
        project, folder, ListKind::Approvals,
        "structure,type,debut\nCS-1,animation_globale,2020-01-01\ncs_1,animation_globale,2021-01-01\n");
    CHECK(periodsOf(project, "cs_1", ApprovalKind::AnimationGlobale) == Periods{{Date(2021, 1, 1), {}}});
    CHECK(periodsOf(project, "CS-1", ApprovalKind::AnimationGlobale) == Periods{{Date(2020, 1, 1), {}}});
    const Project again = withList(project, folder, ListKind::Structures, kStructures);
    CHECK(idsOf(again) == idsOf(project));
    CHECK(again.structures->serviceAreas.size() == 3);
}

TEST_CASE("a list that gives a known structure another identifier changes that alone; scenarios follow") {
    const TemporaryFolder folder;
    const Project base =
        withList(deliveredAllier(), folder, ListKind::Structures, kStructures)
            .withScenario({"s", {CloseStructure{"cs_1"}, ExtendTerritory{"evs.1", {"03020"}}}});
    const Project changed = withList(base, folder, ListKind::Structures,
                                     "id,nom,type,code_insee_siege\nA12,Alpha,centre_social,03001\n"
                                     "CS-1,Beta,centre_social,03002\nevs.1,Gamma,evs,03003\n");
    CHECK(idsOf(changed) == std::vector<std::string>{"A12", "CS-1", "evs.1"});
    CHECK(changed.scenario("s").edits ==
          std::vector<ScenarioEdit>{CloseStructure{"A12"}, ExtendTerritory{"evs.1", {"03020"}}});
    const ProjectDifference difference = differenceOf(base, changed);
    CHECK(difference.idsChanged == std::vector<IdChange>{{"cs_1", "A12"}});
    CHECK(difference.structuresAdded.empty());
    CHECK(difference.structuresRemoved.empty());
    // The name of one and the identifier of another: the identifier says which it is.
    const Project swapped = withList(base, folder, ListKind::Structures,
                                     "id,nom,type,code_insee_siege\nnew,Beta,centre_social,03001\n"
                                     "CS-1,Alpha,centre_social,03002\nevs.1,Gamma,evs,03003\n");
    CHECK(swapped.structures->structures[*swapped.structures->find("CS-1")].name == "Alpha");
    CHECK(swapped.structures->structures[*swapped.structures->find("new")].name == "Beta");
}

TEST_CASE("a whole list that turns a centre social into an EVS ends what made it a centre social") {
    const TemporaryFolder folder;
    Project project = withList(deliveredAllier(), folder, ListKind::Structures, kStructures);
    project = withList(project, folder, ListKind::Approvals,
                       "structure,type,debut\ncs_1,animation_globale,2015-01-01\ncs_1,acf,2016-01-01\n"
                       "CS-1,animation_globale,2015-01-01\n");
    const Project dated =
        withList(project, folder, ListKind::Territories,
                 "structure,type,code_insee,debut\ncs_1,EVS,03001,2022-07-01\n"
                 "cs_1,EVS,03002,2023-01-01\nCS-1,centre social,03002,\nevs.1,EVS,03003,\n");
    CHECK(periodsOf(dated, "cs_1", ApprovalKind::Evs) == Periods{{Date(2022, 7, 1), {}}});
    CHECK(periodsOf(dated, "cs_1", ApprovalKind::AnimationGlobale) ==
          Periods{{Date(2015, 1, 1), Date(2022, 6, 30)}});
    CHECK(periodsOf(dated, "cs_1", ApprovalKind::Acf) == Periods{{Date(2016, 1, 1), Date(2022, 6, 30)}});
    CHECK(periodsOf(dated, "CS-1", ApprovalKind::AnimationGlobale) == Periods{{Date(2015, 1, 1), {}}});
    const Project undated = withList(project, folder, ListKind::Structures,
                                     "id,nom,type,code_insee_siege\ncs_1,Alpha,evs,03001\n"
                                     "CS-1,Beta,centre_social,03002\nevs.1,Gamma,evs,03003\n");
    CHECK(periodsOf(undated, "cs_1", ApprovalKind::Evs) == Periods{{}});
    CHECK(periodsOf(undated, "cs_1", ApprovalKind::AnimationGlobale).empty());
    CHECK(periodsOf(undated, "cs_1", ApprovalKind::Acf).empty());
}

TEST_CASE("an EVS of long ago that was turned and is turned again has an agrément of today") {
    const TemporaryFolder folder;
    Project project = withList(deliveredAllier(), folder, ListKind::Structures, kStructures);
    project = withList(project, folder, ListKind::Approvals,
                       "structure,type,debut,fin\ncs_1,animation_globale,2015-01-01,\n"
                       "cs_1,evs,2008-01-01,2014-12-31\n");
    const Project turned =
        withList(project, folder, ListKind::Territories,
                 "structure,type,code_insee,debut\ncs_1,EVS,03001,2022-07-01\n", ListScope::Part);
    CHECK(periodsOf(turned, "cs_1", ApprovalKind::Evs) ==
          Periods{{Date(2008, 1, 1), Date(2014, 12, 31)}, {Date(2022, 7, 1), {}}});
    CHECK(periodsOf(turned, "cs_1", ApprovalKind::AnimationGlobale) ==
          Periods{{Date(2015, 1, 1), Date(2022, 6, 30)}});
}
