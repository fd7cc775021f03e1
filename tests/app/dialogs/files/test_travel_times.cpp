#include "tests/app/support/gui_test_support.hpp"
#include "tests/support/builders.hpp"

#include <QTemporaryDir>

using namespace maillage;

namespace {

/// A window on four communes, and a matrix for them.
struct Travelling {
    QTemporaryDir folder;
    Shown shown{test::rowOfCommunes(4)};
    ProjectDocument& document = shown.document;

    void import(const std::string& rows) {
        const std::filesystem::path file = std::filesystem::path(folder.path().toStdString()) / "trajets.csv";
        std::ofstream(file) << "origine;destination;minutes\n" << rows;
        shown.window.features().travelTimes.importFile(file);
        REQUIRE(QTest::qWaitFor([&] { return !shown.window.isBusy(); }, 60'000));
        QApplication::processEvents();
    }
    [[nodiscard]] QString details() const {
        const auto* box = shown.window.findChild<QMessageBox*>();
        return box == nullptr ? QString() : box->informativeText();
    }
};

} // namespace

TEST_CASE("a matrix of travel times is one undo step, and what it lacks is told") {
    Travelling travelling;
    travelling.import("03001;03001;0\n03002;03001;12,5\n75056;03001;200\n");
    const auto times = travelling.document.project().travelTimes;
    REQUIRE(times);
    CHECK(times->minutes(1, 0) == 12.5);
    CHECK(travelling.document.undoStack().count() == 1);
    CHECK(travelling.shown.message().contains(QStringLiteral("Temps de trajet retenus")));
    CHECK(travelling.details().contains(QStringLiteral("autre département, laissées de côté\u00A0: 1")));
    CHECK(travelling.details().contains(QStringLiteral("pris pour inaccessibles (2)")));
    CHECK(travelling.details().contains(QStringLiteral("03003 → 03001")));
    travelling.document.undoStack().undo();
    CHECK(travelling.document.project().travelTimes == nullptr);
}

TEST_CASE("a negative time is refused with its line, and the project stays as it was") {
    Travelling travelling;
    travelling.import("03002;03001;-4\n");
    CHECK(travelling.document.project().travelTimes == nullptr);
    CHECK(travelling.document.undoStack().count() == 0);
    CHECK(travelling.shown.message().contains(QStringLiteral("-4")));
}
