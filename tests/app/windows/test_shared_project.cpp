#include "app/windows/features/features.hpp"
#include "app/text/change/others_text.hpp"
#include "core/base/atomic_file.hpp"
#include "core/store/store_errors.hpp"
#include "tests/app/support/gui_test_support.hpp"

#include "tests/support/catch.hpp"

#include <QTemporaryDir>

using namespace maillage;
using namespace maillage::test;

namespace {

/// A window on a file that somebody else then gives another scenario.
struct SharedProject {
    SharedProject() : file(std::filesystem::path(folder.path().toStdString()) / "p.gpkg") {
        writeProject(shown.document.project(), file);
        shown.window.features().files.open(file);
        document.replaceProject(document.project().withScenario({"le nôtre", {}}), QStringLiteral("essai"));
        shown.window.features().files.setOthersQuestion([this](const OthersQuestion& question) {
            asked.push_back(question);
            return answer;
        });
    }
    void changeElsewhere(const std::string& scenario) const {
        changeProject(file, [&](const Project& now) {
            return now.withScenario(
                {scenario, {OpenStructure{"EVS", StructureKind::Evs, "03190", EpciRule{}, "a"}}});
        });
    }
    [[nodiscard]] std::vector<std::string> stored() const {
        std::vector<std::string> names;
        const Project project = readProject(file);
        for (const Scenario& scenario : *project.scenarios) {
            names.push_back(scenario.name);
        }
        return names;
    }
    bool save() { return shown.window.features().files.trySave(file); }

    QTemporaryDir folder;
    Shown shown;
    ProjectDocument& document = shown.document;
    std::filesystem::path file;
    std::vector<OthersQuestion> asked;
    OthersAnswer answer = OthersAnswer::Cancel;
};

} // namespace

TEST_CASE("what somebody else wrote is noticed before it is lost, told, and merged") {
    SharedProject shared;
    shared.changeElsewhere("le leur");
    CHECK_FALSE(shared.save());
    REQUIRE(shared.asked.size() == 1);
    CHECK(shared.asked.front().differences.join(QLatin1Char(' ')).contains(QStringLiteral("le leur")));
    CHECK(shared.asked.front().conflicts.isEmpty());
    CHECK(shared.stored() == std::vector<std::string>{"le leur"});
    CHECK_FALSE(shared.document.undoStack().isClean());
    shared.answer = OthersAnswer::Merge;
    CHECK(shared.save());
    CHECK(shared.stored() == std::vector<std::string>{"le nôtre", "le leur"});
    CHECK(shared.document.undoStack().isClean());
    CHECK(shared.save()); // nobody wrote since: not asked again
    CHECK(shared.asked.size() == 2);
}

TEST_CASE("what both changed is told as a conflict, and written over only on demand") {
    SharedProject shared;
    shared.changeElsewhere("le nôtre");
    CHECK_FALSE(shared.save());
    REQUIRE(shared.asked.size() == 1);
    CHECK(shared.asked.front().conflicts == QStringList{conflictText({MergedPart::Scenario, "le nôtre"})});
    shared.answer = OthersAnswer::Overwrite;
    CHECK(shared.save());
    CHECK(readProject(shared.file).scenario("le nôtre").edits.empty());
}

TEST_CASE("a project that a colleague has open is saved only by who takes over") {
    const QTemporaryDir folder;
    Shown shown;
    const std::filesystem::path file = std::filesystem::path(folder.path().toStdString()) / "p.gpkg";
    writeProject(shown.document.project(), file);
    writeFileAtomically(file.parent_path() / ".p.gpkg.verrou", "Marie Durand\nCAF-PC12\n4\n1700000000\n");
    shown.window.features().files.open(file);
    REQUIRE(shown.document.heldBy());
    CHECK(holderText(*shown.document.heldBy()).contains(QStringLiteral("Marie Durand")));
    std::vector<QString> asked;
    OthersAnswer answer = OthersAnswer::Cancel;
    FileFeature& files = shown.window.features().files;
    files.setOthersQuestion([&](const OthersQuestion& question) {
        asked.push_back(question.sentence);
        CHECK(question.differences.isEmpty());
        return answer;
    });
    CHECK_FALSE(files.trySave(file));
    answer = OthersAnswer::Overwrite;
    CHECK(files.trySave(file));
    CHECK(asked.size() == 2);
    CHECK(files.trySave(file));
    CHECK(asked.size() == 2);
    CHECK_FALSE(otherHolder(file));
}
