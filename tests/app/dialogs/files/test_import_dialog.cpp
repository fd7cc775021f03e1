#include "app/dialogs/files/import_dialog.hpp"
#include "app/dialogs/files/import_questions.hpp"
#include "app/models/row_report_model.hpp"
#include "core/service/list_import.hpp"
#include "core/store/project_file.hpp"
#include "tests/app/support/gui_test_support.hpp"
#include "tests/support/saving_moment.hpp"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>

using namespace maillage;

namespace {

struct ListFolder {
    QTemporaryDir folder;
    std::filesystem::path write(const char* name, const QByteArray& bytes) const {
        QFile file(folder.filePath(QString::fromUtf8(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName().toStdU16String();
    }
    [[nodiscard]] QByteArray saved(const Project& project) const {
        const QString name = folder.filePath(QStringLiteral("saved.gpkg"));
        const test::SavingMoment moment;
        writeProject(project, name.toStdU16String());
        QFile file(name);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
};

struct OpenImport {
    ImportDialog& dialog;
    /// The list stands for the whole, whatever is likely, unless `scope` is nullopt.
    explicit OpenImport(Shown& shown, std::optional<ListScope> scope = ListScope::Whole)
        : dialog(openDialog(shown)) {
        settle();
        if (scope) {
            scopeButton(*scope).click();
            settle();
        }
    }
    QRadioButton& scopeButton(ListScope scope) {
        const QString begin =
            scope == ListScope::Part ? QStringLiteral("Compléter") : QStringLiteral("Remplacer");
        for (QRadioButton* button : dialog.findChildren<QRadioButton*>()) {
            if (button->text().remove(u'&').startsWith(begin)) {
                return *button;
            }
        }
        throw std::runtime_error("no choice of scope");
    }
    /// What stands in red.
    QString losses() {
        auto* label = dialog.findChild<QLabel*>(QStringLiteral("losses"));
        return label->isVisible() ? label->text() : QString();
    }
    /// Opens the list of the first open row, and gives its box.
    QComboBox* openMending() {
        auto* rows = named<QTableView>("Ce qu’est devenue chaque ligne");
        const QModelIndex cell = rows->model()->index(0, RowReportModel::MendingColumn);
        CHECK(cell.data().toString().startsWith(QStringLiteral("à choisir")));
        rows->setFocus();
        rows->setCurrentIndex(cell);
        rows->edit(cell);
        QApplication::processEvents();
        QComboBox* open = nullptr; // an editor that is closed may not be gone yet
        for (auto* box : rows->viewport()->findChildren<QComboBox*>()) {
            open = box->accessibleName() == QStringLiteral("Ce que la cellule veut dire") ? box : open;
        }
        REQUIRE(open != nullptr);
        return open;
    }
    void choose(QComboBox& box, int item) {
        if (item >= 0) {
            box.setCurrentIndex(item);
        }
        Q_EMIT box.activated(item);
        QApplication::processEvents();
        settle();
    }
    static ImportDialog& openDialog(Shown& shown) {
        auto* dialog = shown.window.findChild<ImportDialog*>();
        REQUIRE(dialog != nullptr);
        return *dialog;
    }
    void settle() {
        CHECK(QTest::qWaitFor([this] { return !dialog.isBusy(); }, 60'000));
        QApplication::processEvents();
    }
    template <typename Widget>
    Widget* named(const char* name) {
        for (Widget* widget : dialog.findChildren<Widget*>()) {
            if (widget->accessibleName() == QString::fromUtf8(name)) {
                return widget;
            }
        }
        FAIL("no widget named " << name);
        return nullptr;
    }
    QPushButton* button(const QString& text) {
        for (QPushButton* button : dialog.findChildren<QPushButton*>()) {
            if (button->text().remove(u'&') == text) {
                return button;
            }
        }
        FAIL("no such button");
        return nullptr;
    }
};

constexpr const char* kList = "commune;structure;type\nAbrest;La Ruche;EVS\nMONTLUCON;Alpha;centre social\n";

} // namespace

TEST_CASE("a list is shown before it is accepted, and accepting it is one undo step") {
    const ListFolder lists;
    Shown shown;
    const QByteArray before = lists.saved(shown.document.project());
    shown.window.features().lists.importList(lists.write("l.csv", kList));
    OpenImport import(shown);
    CHECK(lists.saved(shown.document.project()) == before);
    auto* rows = import.named<QTableView>("Ce qu’est devenue chaque ligne");
    REQUIRE(rows->model()->rowCount() == 1); // the repaired one; the other is plainly matched
    CHECK(rows->model()->index(0, 0).data().toString() == QStringLiteral("3"));
    QTest::mouseClick(import.button(QStringLiteral("Importer")), Qt::LeftButton);
    CHECK(shown.document.result().after.avs().count == 2);
    CHECK(shown.document.undoStack().count() == 1);
    const QByteArray after = lists.saved(shown.document.project());
    shown.document.undoStack().undo();
    CHECK(lists.saved(shown.document.project()) == before);
    shown.document.undoStack().redo();
    CHECK(lists.saved(shown.document.project()) == after);
}

TEST_CASE(
    "a list that names few structures completes the project, unless the person says that it is the whole") {
    const ListFolder lists;
    Shown shown;
    const std::size_t before = shown.document.project().structures->structures.size();
    shown.window.features().lists.importList(lists.write("l.csv", kList));
    OpenImport import(shown, std::nullopt);
    CHECK(import.scopeButton(ListScope::Part).isVisible());
    CHECK(import.scopeButton(ListScope::Part).isChecked());
    CHECK(import.losses().isEmpty());
    import.scopeButton(ListScope::Whole).click();
    import.settle();
    CHECK(import.losses().startsWith(QStringLiteral("⚠ Retrait de %1 structures, ").arg(before)));
    CHECK(import.losses().contains(QStringLiteral("lignes de territoire")));
    import.scopeButton(ListScope::Part).click();
    import.settle();
    QTest::mouseClick(import.button(QStringLiteral("Importer")), Qt::LeftButton);
    CHECK(shown.document.project().structures->structures.size() == before + 2);
}

TEST_CASE(
    "a list that names most structures stands for the whole, and what it would take away stands first") {
    const ListFolder lists;
    Shown shown;
    const StructureSet& set = *shown.document.project().structures;
    const Territory& territory = *shown.document.project().territory;
    QByteArray list = "commune;structure;type\n";
    const std::size_t named = set.structures.size() - 2;
    for (std::size_t i = 0; i < named; ++i) {
        list +=
            QByteArray::fromStdString(territory.commune(0).code + ";" + set.structures[i].name + ";" +
                                      (set.structures[i].kind == StructureKind::Evs ? "EVS" : "CS") + "\n");
    }
    shown.window.features().lists.importList(lists.write("most.csv", list));
    OpenImport import(shown, std::nullopt);
    CHECK(import.scopeButton(ListScope::Whole).isChecked());
    CHECK(import.losses().contains(QStringLiteral("2 structures, ")));
}

TEST_CASE("an ambiguous row keeps the import back until somebody chooses") {
    const ListFolder lists;
    Shown shown;
    shown.window.features().lists.importList(
        lists.write("n.csv", "commune;structure;type\nNeuilly;La Ruche;EVS\nCusset;La Ruche;EVS\n"));
    OpenImport import(shown);
    CHECK_FALSE(import.button(QStringLiteral("Importer"))->isEnabled());
    QComboBox* choice = import.openMending();
    REQUIRE(choice->count() == 2);
    import.choose(*choice, 1);
    REQUIRE(import.button(QStringLiteral("Importer"))->isEnabled());
    QTest::mouseClick(import.button(QStringLiteral("Importer")), Qt::LeftButton);
    const Territory& territory = *shown.document.project().territory;
    CHECK(shown.document.result().after.avs().communes.contains(territory.at("03197")));
    CHECK(shown.document.result().after.avs().count == 2);
}

TEST_CASE("an unmatched row is left out only when the person says so") {
    const ListFolder lists;
    Shown shown;
    shown.window.features().lists.importList(
        lists.write("u.csv", "commune;structure;type\nAtlantis;La Ruche;EVS\nCusset;La Ruche;EVS\n"));
    OpenImport import(shown);
    CHECK_FALSE(import.button(QStringLiteral("Importer"))->isEnabled());
    for (QCheckBox* box : import.dialog.findChildren<QCheckBox*>()) {
        if (box->text().startsWith(QStringLiteral("Importer"))) {
            box->setChecked(true);
        }
    }
    QTest::mouseClick(import.button(QStringLiteral("Importer")), Qt::LeftButton);
    CHECK(shown.document.result().after.avs().count == 1);
}

TEST_CASE(
    "a name that is no commune is mended in its row: the nearest names are offered, any other can be typed") {
    const ListFolder lists;
    Shown shown;
    const Territory& territory = *shown.document.project().territory;
    shown.window.features().lists.importList(lists.write(
        "m.csv", "commune;structure;type\nXyzzy;La Ruche;EVS\nSaint Pourcin la Sioule;La Ruche;EVS\n"));
    OpenImport import(shown);
    CHECK_FALSE(import.button(QStringLiteral("Importer"))->isEnabled());
    QComboBox* box = import.openMending(); // what nothing is like comes first
    CHECK(box->isEditable());
    CHECK(box->count() == static_cast<int>(kNearestOffered));
    box->setEditText(QStringLiteral("Vichy (03310)"));
    import.choose(*box, -1);
    box = import.openMending();
    const int near = box->findText(QStringLiteral("Saint-Pourçain-sur-Sioule"), Qt::MatchStartsWith);
    REQUIRE(near >= 0);
    import.choose(*box, near + 1); // a slip
    QTest::mouseClick(import.button(QStringLiteral("Revenir sur le dernier choix")), Qt::LeftButton);
    import.settle();
    CHECK_FALSE(import.button(QStringLiteral("Importer"))->isEnabled());
    // Échap would lose the other choice: it asks.
    QTimer::singleShot(0, [] {
        auto* question = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        REQUIRE(question != nullptr);
        QTest::keyClick(question, Qt::Key_Escape);
    });
    QTest::keyClick(&import.dialog, Qt::Key_Escape);
    CHECK(import.dialog.isVisible());
    box = import.openMending();
    import.choose(*box, near);
    REQUIRE(import.button(QStringLiteral("Importer"))->isEnabled());
    QTest::mouseClick(import.button(QStringLiteral("Importer")), Qt::LeftButton);
    CHECK(shown.document.result().after.avs().communes.contains(territory.at("03310")));
    CHECK(shown.document.result().after.avs().count == 2);
}

TEST_CASE("a kind that is not known is said once for all its rows, and can be said otherwise") {
    const ListFolder lists;
    Shown shown;
    shown.window.features().lists.importList(lists.write(
        "k.csv", "commune;structure;type\nAbrest;La Ruche;RPE\nCusset;Les Lutins;RPE\nVichy;Alpha;EVS\n"));
    OpenImport import(shown);
    CHECK_FALSE(import.button(QStringLiteral("Importer"))->isEnabled());
    import.choose(*import.named<QComboBox>("Ce que veut dire «\u00A0RPE\u00A0»"), 2);
    REQUIRE(import.button(QStringLiteral("Importer"))->isEnabled());
    CHECK(import.named<QComboBox>("Ce que veut dire «\u00A0RPE\u00A0»")->currentIndex() == 2);
    import.choose(*import.named<QComboBox>("Ce que veut dire «\u00A0RPE\u00A0»"), 0);
    QTest::mouseClick(import.button(QStringLiteral("Importer")), Qt::LeftButton);
    CHECK(shown.document.result().after.avs().count == 3);
}

TEST_CASE("the meaning of a column can be changed, and is remembered for the next file of the same shape") {
    const ListFolder lists;
    const auto setRole = [](OpenImport& import, int column, Role role) {
        auto* preview = import.named<QTableView>("Premières lignes du fichier");
        preview->model()->setData(preview->model()->index(0, column), static_cast<int>(role), Qt::EditRole);
        import.settle();
    };
    {
        Shown shown;
        // Recognised by its contents: the column of communes; the structures are told by the person.
        shown.window.features().lists.importList(
            lists.write("a.csv", "structure;où;quoi\nLa Ruche;Abrest;EVS\nLa Ruche;Cusset;EVS\n"));
        OpenImport import(shown);
        setRole(import, 2, Role::Kind);
        QTest::mouseClick(import.button(QStringLiteral("Importer")), Qt::LeftButton);
        CHECK(shown.document.result().after.avs().count == 2);
    }
    Shown shown;
    shown.window.features().lists.importList(lists.write("b.csv", "structure;où;quoi\nLa Ruche;Vichy;EVS\n"));
    OpenImport import(shown);
    auto* preview = import.named<QTableView>("Premières lignes du fichier");
    CHECK(preview->model()->index(0, 2).data(Qt::EditRole).toInt() == static_cast<int>(Role::Kind));
    CHECK(import.button(QStringLiteral("Importer"))->isEnabled());
}

TEST_CASE("a file that cannot be read closes the dialog with a sentence, the project as it was") {
    const ListFolder lists;
    Shown shown;
    shown.window.features().lists.importList(
        lists.write("p.csv", "code,structure,type\n03100,A,CS\n03200,A,CS\n"));
    CHECK(QTest::qWaitFor([&] { return !shown.message().isEmpty(); }, 60'000));
    CHECK(shown.message().contains(QStringLiteral("code postal")));
    CHECK(shown.document.undoStack().count() == 0);
}

TEST_CASE("a list dropped on the window opens the same dialog") {
    const ListFolder lists;
    Shown shown;
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QString::fromStdU16String(lists.write("l.csv", kList).u16string()))});
    QDragEnterEvent enter(QPoint(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&shown.window, &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop(QPointF(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&shown.window, &drop);
    // What it holds is looked at first: it may be of needs.
    REQUIRE(QTest::qWaitFor([&] { return shown.window.findChild<ImportDialog*>() != nullptr; }, 20000));
    OpenImport import(shown);
    CHECK(import.button(QStringLiteral("Importer"))->isEnabled());
}

TEST_CASE("the template is written by the window and imports back without a question") {
    const ListFolder lists;
    Shown shown;
    const std::filesystem::path file = lists.folder.filePath(QStringLiteral("m.xlsx")).toStdU16String();
    shown.window.features().lists.writeTemplate(file);
    REQUIRE(QTest::qWaitFor([&] { return !shown.window.isBusy(); }, 20'000));
    shown.window.features().lists.importList(file);
    OpenImport import(shown);
    // Nothing to mend, and nothing to import either before it is filled in.
    auto* rows = import.named<QTableView>("Ce qu’est devenue chaque ligne");
    CHECK(rows->model()->rowCount() == 0);
    CHECK_FALSE(import.button(QStringLiteral("Importer"))->isEnabled());
}

TEST_CASE("columns that are not recognised can be told by the person") {
    const ListFolder lists;
    Shown shown;
    shown.window.features().lists.importList(
        lists.write("o.csv", "qui;où;quoi\nLa Ruche;Abrest;EVS\nLa Ruche;Cusset;EVS\n"));
    OpenImport import(shown);
    CHECK_FALSE(import.button(QStringLiteral("Importer"))->isEnabled());
    auto* preview = import.named<QTableView>("Premières lignes du fichier");
    for (const auto& [column, role] : {std::pair(0, Role::StructureName), std::pair(2, Role::Kind)}) {
        preview->model()->setData(preview->model()->index(0, column), static_cast<int>(role), Qt::EditRole);
        import.settle();
    }
    REQUIRE(import.button(QStringLiteral("Importer"))->isEnabled());
    QTest::mouseClick(import.button(QStringLiteral("Importer")), Qt::LeftButton);
    CHECK(shown.document.result().after.avs().count == 2);
}

TEST_CASE("empty structures are asked about with the effect of both answers, for each file anew") {
    const ListFolder lists;
    constexpr const char* kGrouped =
        "structure;type;commune\nAlpha;centre social;Vichy\n;;Abrest\n;;Cusset\n";
    for (const char* name : {"a.csv", "b.csv"}) {
        INFO(name);
        Shown shown;
        shown.window.features().lists.importList(lists.write(name, kGrouped));
        OpenImport import(shown);
        CHECK_FALSE(import.button(QStringLiteral("Importer"))->isEnabled());
        auto* meaning = import.named<QComboBox>("Sens d’une structure laissée vide");
        REQUIRE(meaning->count() == 2);
        CHECK(meaning->currentIndex() == -1);
        CHECK(meaning->itemText(0).contains(QStringLiteral("1 commune desservie")));
        CHECK(meaning->itemText(1).contains(QStringLiteral("3 communes desservies")));
        meaning->setCurrentIndex(1);
        Q_EMIT meaning->activated(1);
        import.settle();
        REQUIRE(import.button(QStringLiteral("Importer"))->isEnabled());
        QTest::mouseClick(import.button(QStringLiteral("Importer")), Qt::LeftButton);
        CHECK(shown.document.result().after.avs().count == 3);
    }
}

TEST_CASE("a column of dates that its title does not explain keeps the import back until somebody says") {
    const ListFolder lists;
    Shown shown;
    shown.window.features().lists.importList(
        lists.write("d.csv", "structure;type;commune;Conseil\nAlpha;centre social;Vichy;31/12/2015\n"));
    OpenImport import(shown);
    CHECK_FALSE(import.button(QStringLiteral("Importer"))->isEnabled());
    auto* answer = import.named<QComboBox>("Contenu de la colonne «\u00A0Conseil\u00A0» à préciser");
    REQUIRE(answer->count() == 3);
    answer->setCurrentIndex(1);
    Q_EMIT answer->activated(1);
    import.settle();
    REQUIRE(import.button(QStringLiteral("Importer"))->isEnabled());
    QTest::mouseClick(import.button(QStringLiteral("Importer")), Qt::LeftButton);
    CHECK(shown.document.result().after.avs().count == 0); // it ended in 2015
}

TEST_CASE("of two columns of communes the person says which is served") {
    const ListFolder lists;
    Shown shown;
    shown.window.features().lists.importList(lists.write(
        "c.csv",
        "structure;type;commune;commune\nAlpha;centre social;Vichy;Abrest\nAlpha;centre social;Vichy;Diou\n"));
    OpenImport import(shown);
    CHECK_FALSE(import.button(QStringLiteral("Importer"))->isEnabled());
    auto* answer = import.named<QComboBox>("Colonne à lire");
    REQUIRE(answer->count() == 2);
    answer->setCurrentIndex(1);
    Q_EMIT answer->activated(1);
    import.settle();
    QTest::mouseClick(import.button(QStringLiteral("Importer")), Qt::LeftButton);
    const Territory& territory = *shown.document.project().territory;
    CHECK(shown.document.result().after.avs().communes.contains(territory.at("03100")));
}

TEST_CASE("of a workbook with two lists the person chooses the sheet, or all of them") {
    Shown shown;
    shown.window.features().lists.importList(std::filesystem::path(MAILLAGE_SOURCE_DIR) /
                                             "tests/cases/lists/sheets_of_each_kind/l.xlsx");
    OpenImport import(shown);
    CHECK_FALSE(import.button(QStringLiteral("Importer"))->isEnabled());
    auto* sheets = import.named<QComboBox>("Feuille du classeur");
    REQUIRE(sheets->count() == 3);
    CHECK(sheets->currentIndex() == -1);
    sheets->setCurrentIndex(2);
    Q_EMIT sheets->activated(2);
    import.settle();
    REQUIRE(import.button(QStringLiteral("Importer"))->isEnabled());
    QTest::mouseClick(import.button(QStringLiteral("Importer")), Qt::LeftButton);
    CHECK(shown.document.result().after.avs().count == 3);
}

TEST_CASE("many questions at once are all seen, and no text of them is cut") {
    const ListFolder lists;
    Shown shown;
    shown.window.features().lists.importList(lists.write(
        "q.csv",
        "structure;type;code_insee;commune;commune;Conseil d'administration du centre;Contrat de projet\n"
        "CS Alpha;CS;03310;Vichy;Vichy;31/12/2015;2012-2015\n;;03001;Abrest;Vichy;31/12/2015;2012-2015\n"
        ";;03095;Cusset;Vichy;31/12/2015;2012-2015\n"));
    OpenImport import(shown);
    auto* questions = import.dialog.findChild<ImportQuestions*>();
    REQUIRE(questions != nullptr);
    REQUIRE(questions->isVisible());
    const QByteArray folder = qgetenv("MAILLAGE_PICTURES_OF_QUESTIONS");
    if (!folder.isEmpty()) {
        import.dialog.grab().save(QString::fromUtf8(folder + "/questions.png"));
    }
    CHECK(questions->findChildren<QComboBox*>().size() >= 2);
    for (const QLabel* label : questions->findChildren<QLabel*>()) {
        INFO(label->text().toStdString());
        CHECK(label->height() >= label->heightForWidth(label->width()));
    }
    for (const QComboBox* box : questions->findChildren<QComboBox*>()) {
        INFO(box->accessibleName().toStdString());
        CHECK(box->width() >= box->sizeHint().width());
    }
}
