#include "core/model/page/page_template.hpp"
#include "core/model/project_merge.hpp"
#include "core/store/journal/journal_writer.hpp"
#include "core/store/journal/recovery.hpp"
#include "core/store/project_file.hpp"
#include "core/store/project_fingerprint.hpp"
#include "core/store/sqlite_handle.hpp"
#include "core/store/store_errors.hpp"
#include "tests/core/store/stored_project.hpp"
#include "tests/support/file_bytes.hpp"
#include "tests/support/geopackage_check.hpp"
#include "tests/support/saving_moment.hpp"
#include "tests/support/temporary_folder.hpp"

#include "tests/support/catch.hpp"

using namespace maillage;
using namespace maillage::test;

namespace {

PageTemplate placed(const std::string& name, double left) {
    return PageTemplate{name}.with(
        {PaperSize::A4, false}, PageLayout().with({PagePart::Legend, true, PageRect{left, 30, 80, 60}, {}}));
}

bool hasTable(const std::filesystem::path& file) {
    Database database(file);
    return !database
                .textOf("SELECT name FROM sqlite_master WHERE name='maillage_modeles' UNION ALL SELECT "
                        "table_name FROM gpkg_contents WHERE table_name='maillage_modeles'")
                .empty();
}

} // namespace

TEST_CASE(
    "templates are in the file of a project in their order, and a project without has no table for them") {
    const SavingMoment moment;
    const TemporaryFolder folder;
    const Project bare = storedProject();
    writeProject(bare, folder / "a.gpkg");
    CHECK_FALSE(hasTable(folder / "a.gpkg"));
    const std::string before = readBytes(folder / "a.gpkg");
    const Project two = withPageTemplate(withPageTemplate(bare, placed("Z", 10)), placed("A", 20));
    writeProject(two, folder / "a.gpkg");
    CHECK(hasTable(folder / "a.gpkg"));
    CHECK(isGeoPackage(folder / "a.gpkg"));
    CHECK(pageTemplatesOf(readProject(folder / "a.gpkg")) == pageTemplatesOf(two));
    // The last one goes with its table, and figures are of the same project all along.
    writeProject(withoutPageTemplate(withoutPageTemplate(two, "A"), "Z"), folder / "a.gpkg");
    CHECK_FALSE(hasTable(folder / "a.gpkg"));
    writeProject(bare, folder / "b.gpkg");
    CHECK(readBytes(folder / "b.gpkg") == before);
    CHECK(fingerprintOf(two) == fingerprintOf(bare));
}

TEST_CASE("templates come into and go out of a file in which others put their own") {
    const SavingMoment moment;
    const TemporaryFolder folder;
    const std::filesystem::path file = folder / "a.gpkg";
    const Project bare = storedProject();
    writeProject(bare, file);
    Database::writable(file).execute("CREATE TABLE notes (a TEXT); INSERT INTO notes VALUES ('à garder');");
    for (const Project& now :
         {withPageTemplate(bare, placed("M", 10)), withPageTemplate(bare, placed("M", 30)), bare}) {
        writeProject(now, file);
        CHECK(pageTemplatesOf(readProject(file)) == pageTemplatesOf(now));
        CHECK(Database(file).textOf("SELECT a FROM notes") == "à garder");
    }
    CHECK_FALSE(hasTable(file));
}

TEST_CASE("rows of templates that cannot be are told as damage") {
    const TemporaryFolder folder;
    const std::filesystem::path file = folder / "a.gpkg";
    for (const char* harm :
         {"UPDATE maillage_modeles SET contenu='{'", "UPDATE maillage_modeles SET nom='autre'",
          "UPDATE maillage_modeles SET contenu=zeroblob(3000000)",
          "UPDATE maillage_modeles SET contenu=replace(contenu,'[10.0','[1e300')"}) {
        writeProject(withPageTemplate(storedProject(), placed("M", 10)), file);
        CHECK_NOTHROW(readProject(file));
        Database::writable(file).execute(harm);
        try {
            static_cast<void>(readProject(file));
            FAIL("read in spite of: " << harm);
        } catch (const Error& error) {
            CHECK(error.code() == ErrorCode::ProjectDamaged);
        }
        std::filesystem::remove(file);
    }
}

TEST_CASE("steps that bring, change and take away a template are in the journal of a sitting") {
    const SavingMoment moment;
    const TemporaryFolder folder;
    const Project bare = storedProject();
    const Project one = withPageTemplate(bare, placed("M", 10));
    const Project other = withPageTemplate(bare, placed("M", 20));
    WorkHistory history{{}, bare, {{"placer", 1, one}, {"déplacer", 2, other}, {"supprimer", 3, bare}}, 3, 0};
    JournalWriter writer(folder / "journal");
    writer.record(history);
    std::filesystem::path journal;
    for (const auto& entry : std::filesystem::directory_iterator(folder / "journal")) {
        journal = entry.path();
    }
    std::filesystem::copy_file(journal, folder / "copie.journal");
    const WorkHistory read = AbandonedWork(HeldFile::taken(folder / "copie.journal")).history();
    REQUIRE(read.steps.size() == 3);
    CHECK(pageTemplatesOf(read.steps[0].after) == pageTemplatesOf(one));
    CHECK(pageTemplatesOf(read.steps[1].after) == pageTemplatesOf(other));
    CHECK(pageTemplatesOf(read.steps[2].after).empty());
}

TEST_CASE("two people's templates merge one by one, and one that both changed is a conflict") {
    const Project base = withPageTemplate(storedProject(), placed("M", 10));
    const Project ours = withPageTemplate(base, placed("Le nôtre", 1));
    const Project theirs = withPageTemplate(base, placed("M", 99));
    const ProjectMerge merged = mergedProjects(base, ours, theirs);
    CHECK(merged.conflicts.empty());
    CHECK(*findPageTemplate(merged.project, "M") == placed("M", 99));
    CHECK(findPageTemplate(merged.project, "Le nôtre") != nullptr);
    const ProjectMerge both = mergedProjects(base, withPageTemplate(base, placed("M", 5)), theirs);
    REQUIRE(both.conflicts.size() == 1);
    CHECK(both.conflicts.front() == MergeConflict{MergedPart::PageTemplate, "M"});
    CHECK(mergedProjects(base, withoutPageTemplate(base, "M"), base).project.pageTemplates == nullptr);
}
