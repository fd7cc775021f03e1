// Every entry of the menus: its letter, its key, and what it does by keyboard and by mouse.
#include "app/map/tools/place_tool.hpp"
#include "tests/app/support/every_dialog.hpp"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QTimer>

#include <set>

using namespace maillage;

namespace {

QChar mnemonicOf(const QString& text) {
    const QKeySequence key = QKeySequence::mnemonic(text);
    return key.isEmpty() ? QChar() : QChar(key[0].key()).toUpper();
}

void checkMenu(const QMenu& menu) {
    std::map<QChar, QString> taken;
    for (const QAction* action : menu.actions()) {
        if (action->isSeparator()) {
            continue;
        }
        CAPTURE(menu.title(), action->text());
        const QChar mnemonic = mnemonicOf(action->text());
        CHECK((!mnemonic.isNull() || !action->shortcut().isEmpty() || !action->isEnabled()));
        if (!mnemonic.isNull()) {
            CAPTURE(taken[mnemonic]);
            CHECK(taken[mnemonic].isEmpty());
            taken[mnemonic] = action->text();
        }
        if (action->menu<QMenu*>() != nullptr) {
            Q_EMIT action->menu<QMenu*>()->aboutToShow();
            checkMenu(*action->menu<QMenu*>());
        }
    }
}

/// Gives up whatever asks for something, so that nothing waits for a person.
class Impatience : public QTimer {
public:
    Impatience() {
        callOnTimeout([] {
            if (QWidget* asking = QApplication::activeModalWidget()) {
                asking->close();
            }
        });
        start(30);
    }
};

/// By its words: a menu may be filled anew each time that it is opened.
struct Entry {
    /// From the menu bar's entry to the menu that holds it.
    std::vector<QMenu*> way;
    QString text;
};

void addEntries(std::vector<QMenu*> way, std::vector<Entry>& entries) {
    Q_EMIT way.back()->aboutToShow();
    for (const QAction* action : way.back()->actions()) {
        if (auto* below = action->menu<QMenu*>()) {
            std::vector<QMenu*> further = way;
            further.push_back(below);
            addEntries(std::move(further), entries);
        } else if (!action->isSeparator()) {
            entries.push_back({way, action->text()});
        }
    }
}

std::vector<Entry> entriesOf(const QMenuBar& bar) {
    std::vector<Entry> entries;
    for (const QAction* top : bar.actions()) {
        addEntries({top->menu<QMenu*>()}, entries);
    }
    return entries;
}

QAction* actionOf(const Entry& entry) {
    for (QAction* action : entry.way.back()->actions()) {
        if (action->text() == entry.text) {
            return action;
        }
    }
    return nullptr;
}

void closeDialogs(const MainWindow& window) {
    if (QWidget* popup = QApplication::activePopupWidget()) {
        popup->close(); // a calendar
    }
    for (QDialog* dialog : window.findChildren<QDialog*>()) {
        dialog->close();
    }
    QApplication::processEvents();
}

using Choose = std::function<void(MainWindow& window, const Entry& entry)>;

void chooseByKey(MainWindow&, const Entry& entry) {
    QMenu* menu = entry.way.back();
    menu->popup(QPoint(0, 0));
    menu->setActiveAction(actionOf(entry));
    QTest::keyClick(menu, Qt::Key_Return);
    menu->close();
}

/// The title in the bar, each entry that leads to another menu, the entry itself.
void chooseByMouse(MainWindow& window, const Entry& entry) {
    QMenuBar* bar = window.menuBar();
    QTest::mouseClick(bar, Qt::LeftButton, {}, bar->actionGeometry(entry.way.front()->menuAction()).center());
    for (std::size_t k = 0; k < entry.way.size(); ++k) {
        QMenu* menu = entry.way[k];
        REQUIRE(QTest::qWaitFor([&] { return menu->isVisible(); }));
        QAction* next = k + 1 < entry.way.size() ? entry.way[k + 1]->menuAction() : actionOf(entry);
        REQUIRE(next != nullptr);
        const QPoint at = menu->actionGeometry(next).center();
        // As a hand does, more than once: to Qt 6.8 a click is none where the mouse has not moved since the
        // menu opened.
        for (int before = 8; before >= 0; --before) {
            QTest::mouseMove(menu, at + QPoint(before, 0));
        }
        QTest::mouseClick(menu, Qt::LeftButton, {}, at);
    }
    entry.way.front()->close();
}

void useEveryEntry(const Choose& choose) {
    const QTemporaryDir folder;
    const std::filesystem::path file = folder.filePath(QStringLiteral("p.gpkg")).toStdU16String();
    ShownWithScenarios shown;
    shown.window.features().files.setUnsavedQuestion([] { return UnsavedAnswer::Cancel; });
    shown.window.features().files.save(file);
    // Under a window manager the first click else comes before the window has the focus, and closes the menu
    // again.
    REQUIRE(QTest::qWaitForWindowActive(&shown.window));
    const Impatience impatience;
    QUndoStack& stack = shown.document.undoStack();
    const ViewState view = shown.document.view();
    const std::string before = savedBytes(shown.document.project(), file);
    int used = 0;
    std::set<QString> changing;
    for (const Entry& entry : entriesOf(*shown.window.menuBar())) {
        Q_EMIT entry.way.back()->aboutToShow();
        const QAction* action = actionOf(entry);
        if (action == nullptr || !action->isEnabled() || entry.text.contains(QStringLiteral("Quitter"))) {
            continue;
        }
        CAPTURE(entry.text);
        const int index = stack.index();
        bool isTriggered = false;
        const auto connection =
            QObject::connect(entry.way.back(), &QMenu::triggered, [&](const QAction* triggered) {
                isTriggered = isTriggered || triggered->text() == entry.text;
            });
        choose(shown.window, entry);
        QObject::disconnect(connection);
        QApplication::processEvents();
        CHECK(isTriggered);
        ++used;
        closeDialogs(shown.window);
        shown.map.findChild<PlaceTool*>()->layDown();
        shown.document.setPreview(std::nullopt);
        shown.document.setView(view);
        if (stack.index() != index) {
            changing.insert(entry.text);
            stack.setIndex(index);
            shown.document.setView(view);
        }
        CHECK(savedBytes(shown.document.project(), file) == before);
    }
    CHECK(used > 30);
    CHECK(changing.size() >= 2); // at least to undo, and to take the simulation away
}

} // namespace

TEST_CASE("every entry of the menus has a key or a letter, and no letter twice in one menu") {
    ShownWithScenarios shown;
    std::map<QChar, QString> taken;
    for (const QAction* action : shown.window.menuBar()->actions()) {
        const QChar mnemonic = mnemonicOf(action->text());
        CAPTURE(action->text(), taken[mnemonic]);
        CHECK_FALSE(mnemonic.isNull());
        CHECK(taken[mnemonic].isEmpty());
        taken[mnemonic] = action->text();
        checkMenu(*action->menu<QMenu*>());
    }
}

TEST_CASE("no key means two things in the window") {
    const Shown shown;
    std::map<QString, QString> taken;
    for (const QAction* action : shown.window.findChildren<QAction*>()) {
        for (const QKeySequence& key : action->shortcuts()) {
            CAPTURE(key.toString(), action->text(), taken[key.toString()]);
            CHECK((taken[key.toString()].isEmpty() || taken[key.toString()] == action->text()));
            taken[key.toString()] = action->text();
        }
    }
    CHECK(taken.size() > 20);
}

TEST_CASE("every entry of the menus works from the keyboard, and what changes the project is undone") {
    useEveryEntry(chooseByKey);
}

TEST_CASE("every entry of the menus works by mouse, and what changes the project is undone") {
    useEveryEntry(chooseByMouse);
}
