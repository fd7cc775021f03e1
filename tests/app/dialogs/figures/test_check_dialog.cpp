#include "tests/app/support/gui_test_support.hpp"

#include "app/dialogs/figures/check_dialog.hpp"

#include <QPushButton>
#include <QTableView>

using namespace maillage;

namespace {

/// The Allier with a row of territory that stands twice, and one that ends before it begins.
Project seeded(const Project& sound) {
    StructureSet set = *sound.structures;
    set.serviceAreas.push_back(set.serviceAreas.front());
    set.serviceAreas.push_back(set.serviceAreas.front());
    set.serviceAreas.back().period = {Date(2022, 1, 1), Date(2021, 1, 1)};
    Project project = sound;
    project.structures = std::make_shared<const StructureSet>(std::move(set));
    return project;
}

void waitFor(const CheckDialog& dialog) {
    REQUIRE(QTest::qWaitFor([&] { return !dialog.isBusy(); }, 60'000));
    QApplication::processEvents();
    REQUIRE(QTest::qWaitFor([&] { return !dialog.isBusy(); }, 60'000));
}

std::vector<std::string_view> codesIn(const CheckDialog& dialog) {
    std::vector<std::string_view> codes;
    for (const Finding& finding : dialog.model().findings()) {
        codes.push_back(toText(finding.code));
    }
    return codes;
}

using Codes = std::vector<std::string_view>;

} // namespace

TEST_CASE("the check follows the document; a repair is one undo step, and undo brings the finding back") {
    Shown shown;
    CheckDialog dialog(shown.document, &shown.window);
    dialog.show();
    waitFor(dialog);
    CHECK(codesIn(dialog) == Codes{"hypotheses"});

    const Project sound = shown.document.project();
    shown.document.replaceProject(seeded(sound), QStringLiteral("essai"));
    waitFor(dialog);
    CHECK(codesIn(dialog) == Codes{"dates_inversees", "ligne_en_double", "hypotheses"});

    QPushButton* repair = nullptr;
    for (QPushButton* button : dialog.findChildren<QPushButton*>()) {
        if (button->text() == QStringLiteral("&Réparer")) {
            repair = button;
        }
    }
    REQUIRE(repair != nullptr);
    REQUIRE(repair->isEnabled());
    const int steps = shown.document.undoStack().count();
    repair->click();
    CHECK(shown.document.undoStack().count() == steps + 1);
    waitFor(dialog);
    CHECK(codesIn(dialog) == Codes{"dates_inversees", "hypotheses"});
    CHECK_FALSE(repair->isEnabled());

    shown.document.undoStack().undo();
    waitFor(dialog);
    CHECK(codesIn(dialog) == Codes{"dates_inversees", "ligne_en_double", "hypotheses"});
    shown.document.undoStack().undo();
    CHECK(*shown.document.project().structures == *sound.structures);
}

TEST_CASE("a double click on a finding leads to its commune on the map") {
    Shown shown;
    shown.document.replaceProject(seeded(shown.document.project()), QStringLiteral("essai"));
    CheckDialog dialog(shown.document, &shown.window);
    QObject::connect(&dialog, &CheckDialog::placeAsked, &shown.map, &MapView::goTo);
    dialog.show();
    waitFor(dialog);
    const CommuneIndex wanted = shown.document.project().structures->serviceAreas.front().commune;
    auto* table = dialog.findChild<QTableView*>();
    Q_EMIT table->activated(dialog.model().index(0, 1));
    CHECK(shown.map.selection().current() == wanted);
    const QPointF place = shown.map.placeOf(shown.document.project().territory->commune(wanted).reference);
    CHECK(shown.map.rect().contains(place.toPoint()));
    CHECK(shown.map.scaleDenominator() < 600'000); // nearer than the whole département
}
