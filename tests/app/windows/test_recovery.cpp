#include "app/windows/run_window.hpp"
#include "core/store/journal/opening_mark.hpp"
#include "tests/app/support/gui_test_support.hpp"
#include "tests/support/temporary_folder.hpp"

#include <algorithm>

using namespace maillage;
using maillage::test::TemporaryFolder;

namespace {

namespace fs = std::filesystem;

/// What a process that was killed now would leave: its journals, held by nobody.
void leaveBehind(Shown& shown, const fs::path& state, const fs::path& copy) {
    shown.window.features().recovery.flushJournal();
    fs::copy(state, copy, fs::copy_options::recursive);
}

void simulate(Shown& shown) {
    shown.document.setGhostSite(shown.blankCommune());
    shown.document.placeGhost();
}

std::size_t journalsIn(const fs::path& folder) {
    return static_cast<std::size_t>(
        std::ranges::count_if(fs::directory_iterator(folder),
                              [](const auto& entry) { return entry.path().extension() == ".journal"; }));
}

} // namespace

TEST_CASE("work that was interrupted is offered and taken up with every step, done and undone") {
    const TemporaryFolder folder;
    Shown before;
    before.window.features().recovery.keepJournal(folder / "etat");
    for (int i = 0; i < 3; ++i) {
        simulate(before);
    }
    before.document.undoStack().undo();
    leaveBehind(before, folder / "etat", folder / "apres");

    Shown after;
    RecoveryFeature& recovery = after.window.features().recovery;
    recovery.keepJournal(folder / "apres");
    RecoveryWords asked;
    recovery.setQuestion([&](const RecoveryWords& words) {
        asked = words;
        return RecoveryAnswer::Resume;
    });
    recovery.offer(folder / "apres");
    CHECK(asked.steps.size() == 2);
    CHECK(asked.question.contains("(2 changements)"));
    CHECK(savedBytes(after.document.project(), folder / "a") ==
          savedBytes(before.document.project(), folder / "b"));
    CHECK(after.covered() == before.covered());
    CHECK(after.document.undoStack().count() == 3);
    CHECK(after.document.undoStack().index() == 2);
    CHECK_FALSE(after.document.undoStack().isClean());
    CHECK(after.window.isWindowModified());
    after.document.undoStack().redo();
    before.document.undoStack().redo();
    CHECK(savedBytes(after.document.project(), folder / "a") ==
          savedBytes(before.document.project(), folder / "b"));
    after.document.undoStack().setIndex(0);
    CHECK(after.document.undoStack().isClean());
    CHECK(savedBytes(after.document.project(), folder / "a") == savedBytes(allier(), folder / "b"));
    CHECK(journalsIn(folder / "apres") == 1); // that of the second window
}

TEST_CASE("what is saved since the file was written is told beside what the file holds") {
    const TemporaryFolder folder;
    Shown before;
    before.window.features().recovery.keepJournal(folder / "etat");
    simulate(before);
    before.window.features().files.save(folder / "projet.gpkg");
    before.document.removeScenario("Simulation", QStringLiteral("Retirer la simulation"));
    leaveBehind(before, folder / "etat", folder / "apres");

    Shown after;
    RecoveryWords asked;
    after.window.features().recovery.setQuestion([&](const RecoveryWords& words) {
        asked = words;
        return RecoveryAnswer::Resume;
    });
    after.window.features().recovery.offer(folder / "apres");
    CHECK(asked.steps == QStringList{"Retirer la simulation"});
    CHECK(asked.question.contains("1 changement depuis l’enregistrement"));
    CHECK(asked.file.contains("projet.gpkg"));
    CHECK(asked.changes.join(' ').contains(QStringLiteral("Simulation")));
    CHECK(after.document.path() == folder / "projet.gpkg");
}

TEST_CASE("later keeps interrupted work, to forget takes it away, and nothing is offered of saved work") {
    const TemporaryFolder folder;
    Shown before;
    before.window.features().recovery.keepJournal(folder / "etat");
    simulate(before);
    leaveBehind(before, folder / "etat", folder / "apres");
    before.window.features().files.save(folder / "projet.gpkg");
    leaveBehind(before, folder / "etat", folder / "enregistre");

    Shown after;
    int asked = 0;
    RecoveryAnswer answer = RecoveryAnswer::Later;
    after.window.features().recovery.setQuestion([&](const RecoveryWords&) {
        ++asked;
        return answer;
    });
    after.window.features().recovery.offer(folder / "enregistre");
    CHECK(asked == 0);
    after.window.features().recovery.offer(folder / "apres");
    CHECK(asked == 1);
    CHECK(journalsIn(folder / "apres") == 1);
    answer = RecoveryAnswer::Forget;
    after.window.features().recovery.offer(folder / "apres");
    CHECK(asked == 2);
    CHECK(journalsIn(folder / "apres") == 0);
    CHECK(after.document.undoStack().count() == 0);
}

TEST_CASE("a window that is closed leaves no journal, whether its work was saved or not wanted") {
    const TemporaryFolder folder;
    for (const bool isSaved : {true, false}) {
        Shown shown;
        shown.window.features().recovery.keepJournal(folder / "etat");
        simulate(shown);
        shown.window.features().recovery.flushJournal();
        REQUIRE(journalsIn(folder / "etat") == 1);
        if (isSaved) {
            shown.window.features().files.save(folder / "projet.gpkg");
        }
        shown.window.features().files.setUnsavedQuestion([] { return UnsavedAnswer::Discard; });
        REQUIRE(shown.window.close());
        CHECK(journalsIn(folder / "etat") == 0);
    }
}

TEST_CASE("a journal that cannot be written is told once, and work goes on") {
    const TemporaryFolder folder;
    std::ofstream(folder / "etat") << "in the way";
    Shown shown;
    shown.window.features().recovery.keepJournal(folder / "etat");
    for (int i = 0; i < 3; ++i) {
        simulate(shown);
        shown.window.features().recovery.flushJournal();
        QApplication::processEvents();
    }
    CHECK(shown.window.findChildren<QMessageBox*>().size() == 1);
    CHECK(shown.document.undoStack().count() == 3);
    fs::remove(folder / "etat");
    simulate(shown);
    shown.window.features().recovery.flushJournal();
    CHECK(journalsIn(folder / "etat") == 1);
}

TEST_CASE("another language keeps the steps that can be undone") {
    Shown shown;
    simulate(shown);
    simulate(shown);
    shown.document.undoStack().undo();
    const std::unique_ptr<MainWindow> next = reopened(shown.window, Language::English);
    setLanguage(Language::French);
    CHECK(next->document().undoStack().count() == 2);
    CHECK(next->document().undoStack().canRedo());
    next->document().undoStack().undo();
    CHECK(next->document().edits().empty());
    CHECK(next->document().undoStack().isClean());
}

TEST_CASE("a project whose opening ended the program is opened again only on purpose") {
    const TemporaryFolder folder;
    writeProject(allier(), folder / "projet.gpkg");
    Shown shown;
    FileFeature& files = shown.window.features().files;
    files.setStateFolder(folder / "etat");
    int asked = 0;
    bool answer = false;
    files.setReopenQuestion([&] {
        ++asked;
        return answer;
    });
    files.open(folder / "projet.gpkg");
    QApplication::processEvents();
    CHECK(asked == 0);
    CHECK(fs::is_empty(folder / "etat"));

    // What a process leaves that ends while it opens the file.
    OpeningMark(folder / "etat", folder / "projet.gpkg").leave();
    shown.document.open(folder / "projet.gpkg");
    simulate(shown);
    files.open(folder / "projet.gpkg");
    CHECK(asked == 1);
    CHECK(shown.document.edits().size() == 1); // as it was
    answer = true;
    files.open(folder / "projet.gpkg");
    CHECK(asked == 2);
    CHECK(shown.document.edits().empty());
    QApplication::processEvents();
    files.open(folder / "projet.gpkg");
    CHECK(asked == 2); // it went well
}
