#include "app/windows/features/features.hpp"
#include "app/text/change/others_text.hpp"
#include "core/base/atomic_file.hpp"
#include "core/store/store_errors.hpp"
#include "tests/app/support/gui_test_support.hpp"

#include "tests/support/catch.hpp"

#include <QLabel>
#include <QPushButton>
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

namespace {

/// A window, and a file of the same project that a colleague has open, of another process.
struct HeldProject {
    HeldProject()
        : file(std::filesystem::path(folder.path().toStdString()) / "p.gpkg"),
          lock(file.parent_path() / ".p.gpkg.verrou") {
        writeProject(shown.document.project(), file);
        comesColleague();
        files.setHolderQuestion([this](const QString& sentence) {
            openingAsked.push_back(sentence);
            return openingAnswer;
        });
        files.setOthersQuestion([this](const OthersQuestion& question) {
            CHECK(question.differences.isEmpty());
            savingAsked.push_back(question.sentence);
            return savingAnswer;
        });
    }
    void comesColleague() const { writeFileAtomically(lock, "Marie Durand\nCAF-PC12\n4\n1700000000\n"); }
    void goesColleague() const { std::filesystem::remove(lock); }
    void change() {
        document.replaceProject(document.project().withScenario({"essai", {}}), QStringLiteral("essai"));
    }
    [[nodiscard]] bool hasOnDisk(const char* scenario) const {
        return readProject(file).findScenario(scenario) != nullptr;
    }
    [[nodiscard]] QWidget& strip() const {
        auto* strip = shown.window.findChild<QWidget*>(QStringLiteral("holder"));
        REQUIRE(strip != nullptr);
        return *strip;
    }
    [[nodiscard]] QString said() { return shown.window.features().holder.sentence(); }

    QTemporaryDir folder;
    Shown shown;
    ProjectDocument& document = shown.document;
    FileFeature& files = shown.window.features().files;
    std::filesystem::path file;
    std::filesystem::path lock;
    std::vector<QString> openingAsked;
    HolderAnswer openingAnswer = HolderAnswer::ReadOnly;
    std::vector<QString> savingAsked;
    OthersAnswer savingAnswer = OthersAnswer::Cancel;
};

} // namespace

TEST_CASE("a project that a colleague has open is opened to be read, or taken, or not at all") {
    HeldProject held;
    held.openingAnswer = HolderAnswer::Cancel;
    held.files.open(held.file);
    REQUIRE(held.openingAsked.size() == 1);
    CHECK(held.openingAsked.front().contains(QStringLiteral("Marie Durand, sur CAF-PC12, depuis le")));
    CHECK(held.document.path().empty());
    CHECK(held.strip().isHidden());

    held.openingAnswer = HolderAnswer::ReadOnly;
    held.files.open(held.file);
    CHECK(held.document.path() == held.file);
    CHECK_FALSE(held.strip().isHidden());
    CHECK(held.said().contains(QStringLiteral("Marie Durand")));
    QApplication::processEvents();
    const auto* words = held.strip().findChild<QLabel*>();
    CHECK(words->height() >= words->heightForWidth(words->width())); // nothing is cut
    CHECK(held.shown.window.windowTitle().contains(QStringLiteral("lecture seule")));

    held.openingAnswer = HolderAnswer::TakeOver;
    held.files.open(held.file);
    CHECK_FALSE(held.document.heldBy());
    CHECK(held.strip().isHidden());
    CHECK_FALSE(held.shown.window.windowTitle().contains(QStringLiteral("lecture seule")));
    CHECK_FALSE(otherHolder(held.file));
    for (int again = 0; again < 2; ++again) {
        CHECK(std::filesystem::exists(held.lock)); // ours
        held.files.takeOver();
    }
}

TEST_CASE("what is tried in a project that is only read stays out of its file until it is taken") {
    HeldProject held;
    held.files.open(held.file);
    held.change();
    CHECK_FALSE(held.files.trySave(held.file));
    CHECK(held.savingAsked.size() == 1);
    CHECK_FALSE(held.hasOnDisk("essai"));
    held.savingAnswer = OthersAnswer::Overwrite;
    CHECK(held.files.trySave(held.file));
    CHECK(held.savingAsked.size() == 2);
    CHECK(held.hasOnDisk("essai"));
    CHECK(held.files.trySave(held.file));
    CHECK(held.savingAsked.size() == 2);
    CHECK_FALSE(otherHolder(held.file));
}

TEST_CASE("who reads a project learns that it is free, and takes it with what was saved there last") {
    HeldProject held;
    held.files.open(held.file);
    const QString whileOpen = held.said();
    changeProject(held.file, [](const Project& now) { return now.withScenario({"de Marie", {}}); });
    held.goesColleague();
    held.document.lookAtHolder();
    CHECK(held.document.isLeft());
    CHECK(held.said() != whileOpen);
    CHECK_FALSE(held.strip().isHidden());
    held.strip().findChildren<QPushButton*>().back()->click();
    CHECK(held.strip().isHidden());
    CHECK(held.document.project().findScenario("de Marie") != nullptr);
    held.change();
    CHECK(held.files.trySave(held.file));
    CHECK(held.savingAsked.empty());
    CHECK(held.hasOnDisk("de Marie"));
}

TEST_CASE("who is taken over is told, and saves there no more without being asked") {
    HeldProject held;
    held.goesColleague();
    held.files.open(held.file);
    CHECK(held.openingAsked.empty());
    held.change();
    held.comesColleague();
    held.document.lookAtHolder();
    CHECK(held.said().contains(QStringLiteral("Marie Durand")));
    CHECK_FALSE(held.files.trySave(held.file));
    CHECK(held.savingAsked.size() == 1);
    CHECK_FALSE(held.hasOnDisk("essai"));
    held.goesColleague(); // not told yet: saving looks for itself
    CHECK(held.files.trySave(held.file));
    CHECK(held.strip().isHidden());
}

TEST_CASE("a copy is not saved over a project that a colleague has open without a word") {
    HeldProject held;
    held.change();
    CHECK_FALSE(held.files.trySave(held.file)); // as "Enregistrer sous" does
    CHECK(held.savingAsked.size() == 1);
    CHECK_FALSE(held.hasOnDisk("essai"));
    held.savingAnswer = OthersAnswer::Overwrite;
    CHECK(held.files.trySave(held.file));
    CHECK(held.hasOnDisk("essai"));
    CHECK_FALSE(held.document.heldBy());
}
