#include "core/model/project_merge.hpp"

#include "core/model/structure_edits.hpp"
#include "tests/support/builders.hpp"

#include "tests/support/catch.hpp"

using namespace maillage;
using namespace maillage::test;

namespace {

Project base() {
    return withStructures(rowOfCommunes(4), {{"cs", StructureKind::CentreSocial, {0, 1}, attested(), {}},
                                             {"evs", StructureKind::Evs, {2}, supposed(), {}}})
        .withScenario({"essai", {CloseStructure{"cs"}}});
}

Project without(const Project& project, const std::string& id) {
    std::vector<bool> isKept;
    for (const Structure& structure : project.structures->structures) {
        isKept.push_back(structure.id != id);
    }
    return withoutStructures(project, isKept);
}

Project renamed(const Project& project, const std::string& id, const std::string& name) {
    const StructureIndex index = *project.structures->find(id);
    Structure structure = project.structures->structures[index];
    structure.name = name;
    return withStructureAt(project, index, structure);
}

} // namespace

TEST_CASE("what each changed alone is in the merge, whichever way round") {
    const Project before = base();
    const Project ours = renamed(before.withScenario({"le nôtre", {}}), "cs", "Maison");
    Project theirs = without(before, "evs").withScenario({"essai", {}});
    theirs.settings.firstYear = 2015;
    for (const ProjectMerge& merge :
         {mergedProjects(before, ours, theirs), mergedProjects(before, theirs, ours)}) {
        CHECK(merge.conflicts.empty());
        CHECK(merge.project.structures->structures.size() == 1);
        CHECK(merge.project.structures->structures.front().name == "Maison");
        CHECK(merge.project.structures->serviceAreas.size() == 2);
        CHECK(merge.project.scenario("essai").edits.empty());
        CHECK(merge.project.findScenario("le nôtre") != nullptr);
        CHECK(merge.project.settings.firstYear == 2015);
    }
}

TEST_CASE("a merge with one who changed nothing is the other") {
    const Project before = base();
    const Project changed = without(before, "cs").withScenario({"autre", {}});
    for (const ProjectMerge& merge :
         {mergedProjects(before, before, changed), mergedProjects(before, changed, before),
          mergedProjects(before, changed, changed)}) {
        CHECK(merge.conflicts.empty());
        CHECK(*merge.project.structures == *changed.structures);
        CHECK(*merge.project.scenarios == *changed.scenarios);
        CHECK(*merge.project.qpvs == *changed.qpvs);
    }
}

TEST_CASE("what both changed otherwise is a conflict, and the merge stays ours") {
    const Project before = base();
    const Project ours = renamed(before, "cs", "Maison").withScenario({"essai", {}});
    const ProjectMerge merge = mergedProjects(
        before, ours, renamed(before, "cs", "Foyer").withScenario({"essai", {CloseStructure{"evs"}}}));
    const std::vector<MergeConflict> both{{MergedPart::Structure, "cs"}, {MergedPart::Scenario, "essai"}};
    CHECK(merge.conflicts == both);
    CHECK(*merge.project.structures == *ours.structures);
    // Removed here, given a row there.
    Project longer = before;
    StructureSet set = *before.structures;
    set.serviceAreas.push_back({*set.find("evs"), 3, {}, attested()});
    longer.structures = std::make_shared<const StructureSet>(set);
    CHECK(mergedProjects(before, without(before, "evs"), longer).conflicts ==
          std::vector<MergeConflict>{{MergedPart::Structure, "evs"}});
    CHECK(mergedProjects(before, before, rowOfCommunes(3)).conflicts ==
          std::vector<MergeConflict>{{MergedPart::Communes, ""}});
}

TEST_CASE(
    "facts about needs that each brought are both in the merge, and one set changed two ways is a conflict") {
    const auto set = [](const std::string& id, const std::string& title) {
        NeedDataSet one{id};
        one.title = title;
        return one;
    };
    const Project before = base();
    const Project ours = before.withNeeds(before.needs->withSet(set("insee", "a")));
    const Project theirs = before.withNeeds(before.needs->withSet(set("cnaf", "b")));
    const ProjectMerge both = mergedProjects(before, ours, theirs);
    REQUIRE(both.conflicts.empty());
    CHECK(both.project.needs->sets.size() == 2);
    CHECK(both.project.needs->set("cnaf")->title == "b");
    const Project otherwise = before.withNeeds(before.needs->withSet(set("insee", "c")));
    const std::vector<MergeConflict> expected{{MergedPart::NeedSet, "insee"}};
    CHECK(mergedProjects(before, ours, otherwise).conflicts == expected);
}
