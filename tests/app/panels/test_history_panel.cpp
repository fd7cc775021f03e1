#include "tests/app/support/gui_test_support.hpp"

#include "app/models/project/structure_model.hpp"

#include <QDockWidget>
#include <QTemporaryDir>
#include <QUndoView>

using namespace maillage;

namespace {

/// The history as a person opens it: by its key.
struct ShownHistory : Shown {
    QDockWidget* dock = window.findChild<QDockWidget*>(QStringLiteral("history"));
    QUndoView* view = window.findChild<QUndoView*>();
    QTemporaryDir folder;

    ShownHistory() {
        REQUIRE(dock != nullptr);
        CHECK(dock->isHidden());
        for (QAction* action : window.findChildren<QAction*>()) {
            if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_H)) {
                action->trigger();
            }
        }
        CHECK(dock->isVisible());
        StructureModel structures(document);
        for (const QString& name : {QStringLiteral("Un"), QStringLiteral("Deux"), QStringLiteral("Trois")}) {
            structures.setData(structures.index(0, StructureModel::Name), name, Qt::EditRole);
        }
        REQUIRE(document.undoStack().count() == 3);
    }
    void click(int step) const {
        view->scrollTo(view->model()->index(step, 0));
        QApplication::processEvents();
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                          view->visualRect(view->model()->index(step, 0)).center());
    }
    [[nodiscard]] std::string bytes() {
        return savedBytes(document.project(), std::filesystem::path(folder.path().toStdString()) / "p.gpkg");
    }
};

} // namespace

TEST_CASE(
    "a click on a step of the history gives the bytes of undoing by hand, and one further on those of redoing") {
    ShownHistory shown;
    QUndoStack& stack = shown.document.undoStack();
    std::vector<std::string> byHand;
    for (int step = 3; step >= 0; --step) {
        byHand.insert(byHand.begin(), shown.bytes());
        stack.undo();
    }
    CHECK(byHand[0] != byHand[1]);
    CHECK(byHand[1] != byHand[3]);
    for (const int step : {3, 1, 0, 2}) {
        INFO(step);
        shown.click(step);
        CHECK(stack.index() == step);
        CHECK((shown.bytes() == byHand[static_cast<std::size_t>(step)]));
    }
}

TEST_CASE("the history begins at the state of opening, names its steps in French and marks what was saved") {
    ShownHistory shown;
    const QAbstractItemModel& model = *shown.view->model();
    REQUIRE(model.rowCount() == 4);
    CHECK(model.index(0, 0).data().toString() == QStringLiteral("État d’ouverture"));
    CHECK(model.index(1, 0).data().toString() == QStringLiteral("Changer une structure"));
    const auto isMarked = [&](int step) {
        return !model.index(step, 0).data(Qt::DecorationRole).value<QIcon>().isNull();
    };
    CHECK(isMarked(0));
    shown.click(2);
    shown.document.save(std::filesystem::path(shown.folder.path().toStdString()) / "saved.gpkg");
    CHECK(isMarked(2));
    CHECK_FALSE(isMarked(0));
    CHECK_FALSE(isMarked(3));
}
