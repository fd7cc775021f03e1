#include "app/dialogs/structures/structure_form_dialog.hpp"
#include "app/dialogs/structures/territory_field.hpp"
#include "app/panels/tables/table_panel.hpp"
#include "app/text/qt_text.hpp"
#include "app/widgets/commune_line.hpp"
#include "tests/app/support/gui_test_support.hpp"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStatusBar>
#include <QTemporaryDir>

using namespace maillage;

namespace {

/// The form that the window shows.
struct Form {
    Shown& shown;
    StructureFormDialog& dialog;

    explicit Form(Shown& window) : shown(window), dialog(open(window)) {}
    static StructureFormDialog& open(Shown& shown) {
        QApplication::processEvents();
        for (auto* dialog : shown.window.findChildren<StructureFormDialog*>()) {
            if (dialog->isVisible()) {
                return *dialog;
            }
        }
        throw std::runtime_error("no form is open");
    }
    template <typename Widget>
    Widget& named(const char* label) {
        for (auto* widget : dialog.findChildren<Widget*>()) {
            if (widget->accessibleName() == QString::fromUtf8(label)) {
                return *widget;
            }
        }
        for (auto* word : dialog.findChildren<QLabel*>()) {
            if (word->text().remove(u'&') == QString::fromUtf8(label) && word->buddy() != nullptr) {
                return *qobject_cast<Widget*>(word->buddy());
            }
        }
        throw std::runtime_error(label);
    }
    template <typename Button>
    Button& button(const char* text) {
        for (auto* button : dialog.findChildren<Button*>()) {
            if (button->text().remove(u'&') == QString::fromUtf8(text)) {
                return *button;
            }
        }
        throw std::runtime_error(text);
    }
    void type(QLineEdit& line, const QString& text) {
        line.setFocus();
        line.selectAll();
        QTest::keyClicks(&line, text);
        QTest::keyClick(&line, Qt::Key_Return);
        QApplication::processEvents();
    }
    [[nodiscard]] QString problem() const {
        auto* label = dialog.findChild<QLabel*>(QStringLiteral("problem"));
        return label->isVisible() ? label->text() : QString();
    }
};

QString nameOfCommune(const Shown& shown, CommuneIndex i) {
    return QString::fromStdString(shown.document.project().territory->commune(i).name);
}

} // namespace

TEST_CASE(
    "an EVS is added by its seat alone: one undo step, it counts at once, and undone the bytes are those of before") {
    const QTemporaryDir folder;
    const std::filesystem::path file = folder.filePath(QStringLiteral("p.gpkg")).toStdU16String();
    Shown shown;
    const std::string before = savedBytes(shown.document.project(), file);
    const std::size_t covered = shown.covered();
    const CommuneIndex blank = shown.blankCommune();
    shown.document.selection().choose(blank);
    shown.window.findChild<QAction*>(); // the menus are made
    shown.window.features().structures.add(shown.document.selection().current());
    Form form(shown);
    CHECK(form.named<QLineEdit>("Nom").text().startsWith(QStringLiteral("EVS ")));
    CHECK(form.dialog.effect().contains(QStringLiteral("1 commune gagnée")));
    form.type(form.named<QLineEdit>("Début de l’agrément EVS"), QStringLiteral("01/09/2021"));
    CHECK(shown.document.undoStack().count() == 1); // Enter accepted it
    CHECK(shown.covered() == covered + 1);
    CHECK(shown.window.statusBar()->currentMessage().contains(QStringLiteral("1 commune gagnée")));
    shown.document.undoStack().undo();
    CHECK(savedBytes(shown.document.project(), file) == before);
}

TEST_CASE("the seat is typed without accents, the territory by a rule, commune by commune, or on the map") {
    Shown shown;
    shown.window.features().structures.add(std::nullopt);
    Form form(shown);
    const CommuneIndex seat = shown.blankCommune();
    form.type(form.named<QLineEdit>("Siège"), nameOfCommune(shown, seat));
    auto& field = *form.dialog.findChild<TerritoryField*>();
    CHECK(field.communes().members() == std::vector{seat});
    auto& list = form.named<QListWidget>("Communes du territoire");
    CHECK(list.count() == 1);
    // A list of its own, from the first commune that is added.
    form.type(form.named<QLineEdit>("Commune à ajouter"), QStringLiteral("moulins"));
    CHECK(list.count() == 2);
    CHECK(form.dialog.isVisible()); // Enter added the commune and did not accept
    form.type(form.named<QLineEdit>("Siège"), QStringLiteral("moulins"));
    CHECK(list.count() == 2);
    // On the map.
    auto& onMap = form.button<QPushButton>("Cliquer sur la carte");
    onMap.click();
    CHECK_FALSE(shown.map.isLooking());
    const CommuneIndex other = shown.document.result().before.zoneBlanche().communes.members()[1];
    shown.click(shown.placeOf(other));
    CHECK(list.count() == 3);
    shown.click(shown.placeOf(other));
    CHECK(list.count() == 2);
    onMap.click();
    CHECK(shown.map.isLooking());
    form.button<QPushButton>("Montrer sur la carte").click();
    shown.click(shown.placeOf(other));
    CHECK(form.named<QLineEdit>("Siège").text().startsWith(nameOfCommune(shown, other)));
    CHECK(shown.map.isLooking());
    CHECK(shown.document.undoStack().count() == 0);
    form.dialog.reject();
    QApplication::processEvents();
    CHECK(shown.document.undoStack().count() == 0);
}

TEST_CASE("what cannot be is said in the form, which stays open") {
    Shown shown;
    shown.window.features().structures.add(shown.blankCommune());
    Form form(shown);
    form.named<QLineEdit>("Début de l’agrément EVS").setText(QStringLiteral("hier"));
    form.button<QPushButton>("Ajouter").click();
    CHECK(form.problem().contains(QStringLiteral("hier")));
    form.named<QLineEdit>("Début de l’agrément EVS").clear();
    form.button<QCheckBox>("EVS, depuis").setChecked(false);
    CHECK(form.dialog.effect().contains(QStringLiteral("aucun agrément")));
    form.button<QPushButton>("Ajouter").click();
    CHECK(form.problem().contains(QStringLiteral("aucun agrément")));
    CHECK(form.dialog.isVisible());
    CHECK(shown.document.undoStack().count() == 0);
}

TEST_CASE("a structure that lacks an agrément says so in the panel, and its link mends it") {
    Shown shown;
    Structure lonely;
    lonely.name = "Maison du Parc";
    lonely.attestation = lonely.seatAttestation = {Source::Structure, "appel"};
    lonely.seat = shown.blankCommune();
    StructureSet set = *shown.document.project().structures;
    lonely.id = "maison-du-parc";
    set.structures.push_back(lonely);
    Project project = shown.document.project();
    project.structures = std::make_shared<const StructureSet>(set);
    shown.document.replaceProject(project, QStringLiteral("essai"));
    shown.document.selection().choose(*lonely.seat);
    FigurePanel& panel = shown.window.features().figures.panel();
    CHECK(panel.explanation().contains(
        QStringLiteral("aucun agrément au %1").arg(dateText(Date(2022, 12, 31)))));
    CHECK(panel.explanation().contains(QStringLiteral("aucune commune dans son territoire")));
    for (QLabel* label : panel.findChildren<QLabel*>()) {
        if (label->text().contains(QStringLiteral("structure/maison-du-parc"))) {
            Q_EMIT label->linkActivated(QStringLiteral("structure/maison-du-parc"));
        }
    }
    Form form(shown);
    CHECK(form.named<QLineEdit>("Nom").text() == QStringLiteral("Maison du Parc"));
    form.button<QCheckBox>("EVS, depuis").setChecked(true);
    form.dialog.findChild<TerritoryField*>()->toggle(*lonely.seat);
    form.button<QPushButton>("Modifier").click();
    QApplication::processEvents();
    CHECK_FALSE(panel.explanation().contains(QStringLiteral("Compléter")));
    CHECK(shown.document.undoStack().count() == 2);
}

TEST_CASE("the table's button opens the same form, and another project closes it") {
    Shown shown;
    auto& tables = panelIn<TablePanel>(shown.window);
    tables.showTab(TablePanel::Structures);
    for (QPushButton* button : tables.findChildren<QPushButton*>()) {
        if (button->text().remove(u'&') == QStringLiteral("Ajouter…")) {
            button->click();
        }
    }
    const Form form(shown);
    CHECK(form.dialog.isVisible());
    Project other = shown.document.project();
    other.territory = std::make_shared<const Territory>(*other.territory);
    shown.document.replaceProject(other, QStringLiteral("autre"));
    CHECK_FALSE(form.dialog.isVisible());
}

TEST_CASE("a line drawn on the map with Shift held adds the communes within it to the territory") {
    Shown shown;
    shown.window.features().structures.add(std::nullopt);
    Form form(shown);
    auto& field = *form.dialog.findChild<TerritoryField*>();
    form.button<QPushButton>("Cliquer sur la carte").click();
    const Territory& territory = *shown.document.project().territory;
    const QPointF middle = shown.map.placeOf(territory.commune(shown.blankCommune()).reference);
    // Around the seat and what lies by it, as a triangle.
    const std::vector<QPointF> corners{middle + QPointF(-40, 30), middle + QPointF(0, -45),
                                       middle + QPointF(40, 30)};
    IndexSet expected(territory.size());
    for (CommuneIndex i = 0; i < territory.size(); ++i) {
        if (QPolygonF(QList<QPointF>(corners.begin(), corners.end()))
                .containsPoint(shown.map.placeOf(territory.commune(i).reference), Qt::OddEvenFill)) {
            expected.insert(i);
        }
    }
    REQUIRE(expected.count() > 1);
    const auto send = [&](QEvent::Type type, QPointF at, Qt::MouseButton button) {
        QMouseEvent event(type, at, shown.map.mapToGlobal(at), button, Qt::LeftButton, Qt::ShiftModifier);
        QApplication::sendEvent(&shown.map, &event);
    };
    send(QEvent::MouseButtonPress, corners[0], Qt::LeftButton);
    send(QEvent::MouseMove, corners[1], Qt::NoButton);
    send(QEvent::MouseMove, corners[2], Qt::NoButton);
    send(QEvent::MouseButtonRelease, corners[2], Qt::LeftButton);
    CHECK(field.communes() == expected);
    // Without Shift the map moves, and the territory stays.
    const auto dragged = [&](QEvent::Type type, QPointF at, Qt::MouseButton button) {
        QMouseEvent event(type, at, shown.map.mapToGlobal(at), button, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&shown.map, &event);
    };
    const QPointF before = shown.map.placeOf(territory.commune(0).reference);
    dragged(QEvent::MouseButtonPress, corners[0], Qt::LeftButton);
    dragged(QEvent::MouseMove, corners[0] + QPointF(50, 0), Qt::NoButton);
    dragged(QEvent::MouseButtonRelease, corners[0] + QPointF(50, 0), Qt::LeftButton);
    CHECK(field.communes() == expected);
    CHECK(shown.map.placeOf(territory.commune(0).reference) != before);
}
