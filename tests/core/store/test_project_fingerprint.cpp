#include "core/store/project_file.hpp"
#include "core/store/project_fingerprint.hpp"
#include "tests/core/store/stored_project.hpp"
#include "tests/support/allier_project.hpp"
#include "tests/support/builders.hpp"
#include "tests/support/temporary_folder.hpp"

#include "tests/support/catch.hpp"

#include <set>

using namespace maillage;
using namespace maillage::test;

namespace {

Project fingerprinted() {
    return withStructures(
        rowOfCommunes(4),
        {{"cs", StructureKind::CentreSocial, {0, 1}, attested(), {Date(2019, 1, 1), Date(2020, 12, 31)}},
         {"evs", StructureKind::Evs, {2}, supposed(), {Date(2021, 1, 1), std::nullopt}}});
}

} // namespace

TEST_CASE("a project that is saved and opened again has the same fingerprint") {
    const TemporaryFolder folder;
    const Project& project = deliveredAllier();
    writeProject(project, folder.path() / "p.gpkg");
    const std::string fingerprint = fingerprintOf(project);
    CHECK(fingerprint.size() == 64);
    CHECK(fingerprintOf(readProject(folder.path() / "p.gpkg")) == fingerprint);
}

TEST_CASE("whatever changes in a project changes its fingerprint") {
    const Project project = fingerprinted();
    std::set<std::string> seen{fingerprintOf(project)};
    const auto isNew = [&](const Project& changed) { return seen.insert(fingerprintOf(changed)).second; };
    CHECK_FALSE(isNew(fingerprinted()));

    Project renamed = project;
    renamed.settings.name = "l'Essai";
    CHECK(isNew(renamed));
    Project sourced = project;
    sourced.sources = std::make_shared<const Sources>(Sources{"Caf"});
    CHECK(isNew(sourced));
    CHECK(isNew(project.withScenario({"Vide", {}})));
    CHECK(isNew(project.withPublished({{"avs", "AVS", 3, "communes", 1, Date(2022, 12, 31), "p. 1"}})));
    // A text that moves from one cell to the next is another content.
    CHECK(isNew(project.withPublished({{"avs", "AV", 3, "Scommunes", 1, Date(2022, 12, 31), "p. 1"}})));
    Project attestedNow = project;
    StructureSet set = *project.structures;
    set.serviceAreas.back().attestation = attested();
    attestedNow.structures = std::make_shared<const StructureSet>(set);
    CHECK(isNew(attestedNow));
    set.serviceAreas.pop_back();
    attestedNow.structures = std::make_shared<const StructureSet>(set);
    CHECK(isNew(attestedNow));
    CHECK(isNew(project.withNeeds(storedNeeds())));
    NeedFacts needs = storedNeeds();
    needs.indicators.clear();
    CHECK(isNew(project.withNeeds(needs)));
    CHECK_FALSE(isNew(project.withNeeds(NeedFacts{})));
}
