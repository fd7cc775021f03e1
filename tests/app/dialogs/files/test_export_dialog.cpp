#include "tests/app/support/gui_test_support.hpp"

#include "app/dialogs/files/data_export_dialog.hpp"
#include "app/dialogs/files/export_dialog.hpp"
#include "app/dialogs/files/page_preview.hpp"
#include "app/dialogs/scenarios/comparison_dialog.hpp"
#include "app/render/page/page_files.hpp"
#include "app/settings/user_settings.hpp"
#include "app/text/qt_text.hpp"
#include "app/widgets/written_notice.hpp"
#include "core/io/files/table_source.hpp"
#include "core/store/project_file.hpp"
#include "tests/support/pdf_text.hpp"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPrinter>
#include <QProgressDialog>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>

using namespace maillage;

namespace {

QComboBox* boxWith(const QDialog& dialog, const QString& entry) {
    for (QComboBox* box : dialog.findChildren<QComboBox*>()) {
        if (box->findText(entry) >= 0) {
            box->setCurrentIndex(box->findText(entry));
            return box;
        }
    }
    return nullptr;
}

/// Until the preview shows what was asked for last.
void waitFor(const ExportDialog& dialog) {
    REQUIRE(QTest::qWaitFor([&] { return !dialog.preview().isBusy(); }, 60'000));
    QApplication::processEvents();
}

void choose(const QDialog& dialog, const char* entry) {
    REQUIRE(boxWith(dialog, QString::fromUtf8(entry)) != nullptr);
}

/// Nothing is remembered before and after.
struct Forgotten {
    Forgotten() { UserSettings().forgetAll(); }
    Forgotten(const Forgotten&) = delete;
    Forgotten& operator=(const Forgotten&) = delete;
    ~Forgotten() { UserSettings().forgetAll(); }
};

/// The field beside this label.
template <typename Field>
Field* fieldOf(const QDialog& dialog, const char* label) {
    for (const QLabel* one : dialog.findChildren<QLabel*>()) {
        if (one->text().remove(u'&') == QString::fromUtf8(label)) {
            return qobject_cast<Field*>(one->buddy());
        }
    }
    return nullptr;
}

} // namespace

TEST_CASE(
    "the extent of an exported map is asked for: all, the communes chosen when there are any, an EPCI, what is seen") {
    const Forgotten forgotten;
    Shown shown;
    const Envelope seen = shown.map.seen();
    const ExportDialog none(shown.document, seen, PageTarget::File);
    CHECK(none.options().extent == ExportExtent::Everything);
    CHECK(boxWith(none, QStringLiteral("les communes choisies (3)")) == nullptr);
    shown.document.selection().set({3, 4, 5});
    const ExportDialog some(shown.document, seen, PageTarget::File);
    choose(some, "les communes choisies (3)");
    CHECK(some.options().extent == ExportExtent::Chosen);

    QComboBox* epcis = boxWith(none, QStringLiteral("CA Moulins Communauté"));
    REQUIRE(epcis != nullptr);
    CHECK_FALSE(epcis->isEnabled());
    choose(none, "un EPCI");
    CHECK(epcis->isEnabled());
    CHECK(none.options().extent == ExportExtent::Epci);
    CHECK(shown.document.project().territory->epciName(none.options().epci) == "CA Moulins Communauté");
    waitFor(none);
    // The title that is offered follows.
    const auto* title = fieldOf<QLineEdit>(none, "Titre");
    REQUIRE(title != nullptr);
    CHECK(title->placeholderText().contains(QStringLiteral("Moulins Communauté")));
    choose(none, "ce que la fenêtre montre");
    CHECK(none.options().extent == ExportExtent::Seen);
    waitFor(none);
    CHECK(title->placeholderText().contains(QStringLiteral("de l’Allier")));
}

TEST_CASE("the preview is the page: another one for each choice, and of the shape of the picture") {
    const Forgotten forgotten;
    Shown shown;
    ExportDialog dialog(shown.document, shown.map.seen(), PageTarget::File);
    dialog.open();
    waitFor(dialog);
    QImage before = dialog.preview().picture();
    REQUIRE_FALSE(before.isNull());
    CHECK(before.width() > before.height());
    for (const char* choice : {"portrait", "un EPCI", "A3", "Distance"}) {
        CAPTURE(choice);
        choose(dialog, choice);
        waitFor(dialog);
        CHECK(dialog.preview().picture() != before);
        before = dialog.preview().picture();
    }
    CHECK(before.width() < before.height());
    choose(dialog, "PNG, pour une présentation");
    choose(dialog, "1920 × 1080 points");
    waitFor(dialog);
    const QSizeF shape = dialog.preview().picture().size();
    CHECK(shape.width() / shape.height() == Approx(1920.0 / 1080).epsilon(0.01));
    // A logo that cannot be read is told in its place.
    for (QLineEdit* line : dialog.findChildren<QLineEdit*>()) {
        if (line->accessibleName() == QStringLiteral("Fichier du logo")) {
            line->setText(QStringLiteral("/nulle/part.png"));
        }
    }
    waitFor(dialog);
    CHECK(dialog.preview().picture().isNull());
}

TEST_CASE(
    "what was asked for an export is there the next time, titles by project and theme, until it is reset") {
    const Forgotten forgotten;
    Shown shown;
    const auto open = [&] {
        return std::make_unique<ExportDialog>(shown.document, shown.map.seen(), PageTarget::File);
    };
    auto dialog = open();
    fieldOf<QLineEdit>(*dialog, "Titre")->setText(QStringLiteral("Mon titre"));
    fieldOf<QLineEdit>(*dialog, "Auteur")->setText(QStringLiteral("Caf de l'Allier"));
    for (const char* choice : {"portrait", "A3", "un EPCI", "CA Vichy Communauté",
                               "PNG, pour une présentation", "1280 × 720 points"}) {
        choose(*dialog, choice);
    }
    const ExportOptions asked = dialog->options();
    SECTION("given up, nothing is remembered") {
        dialog->reject();
        CHECK(open()->options().title.isEmpty());
        CHECK(open()->options().author.isEmpty());
    }
    SECTION("accepted, everything is") {
        dialog->accept();
        dialog = open();
        CHECK(dialog->options().title == QStringLiteral("Mon titre"));
        CHECK(dialog->options().author == QStringLiteral("Caf de l'Allier"));
        CHECK(dialog->options().paper.isPortrait);
        CHECK(dialog->options().paper.size == PaperSize::A3);
        CHECK(dialog->options().extent == ExportExtent::Epci);
        CHECK(dialog->options().epci == asked.epci);
        CHECK(dialog->options().format == PageFormat::Png);
        CHECK(dialog->options().picture.points == QSize(1280, 720));
        // Of this theme alone, and of this project alone.
        choose(*dialog, "Distance");
        CHECK(dialog->options().title.isEmpty());
        choose(*dialog, "Couverture");
        CHECK(dialog->options().title == QStringLiteral("Mon titre"));
        CHECK(ExportMemory("/autre/projet.gpkg").remembered(Theme::Couverture).title.isEmpty());
        CHECK(ExportMemory("/autre/projet.gpkg").remembered(Theme::Couverture).author ==
              QStringLiteral("Caf de l'Allier"));
        for (QPushButton* button : dialog->findChildren<QPushButton*>()) {
            if (button->text().remove(u'&') == QStringLiteral("Réinitialiser")) {
                button->click();
            }
        }
        for (const ExportOptions& usual : {dialog->options(), open()->options()}) {
            CHECK(usual.title.isEmpty());
            CHECK(usual.author.isEmpty());
            CHECK_FALSE(usual.paper.isPortrait);
            CHECK(usual.extent == ExportExtent::Everything);
            CHECK(usual.format == PageFormat::Pdf);
        }
    }
}

TEST_CASE("whatever the settings hold, an export begins with what can be used") {
    const Forgotten forgotten;
    QSettings settings;
    for (const char* key : {"author", "logo", "paper", "portrait", "format", "dpi", "points"}) {
        settings.setValue(QStringLiteral("export/all/") + QString::fromUtf8(key),
                          QStringLiteral("\x01\x02zz"));
    }
    const ExportOptions options = ExportMemory({}).remembered(Theme::Couverture);
    CHECK(options.author.isEmpty());
    CHECK(options.logo.isEmpty());
    CHECK(options.format == PageFormat::Pdf);
    CHECK_FALSE(options.picture.dpi);
    CHECK_FALSE(options.picture.points);
    settings.setValue(QStringLiteral("export/all/points"), QSize(200'000, 200'000));
    settings.setValue(QStringLiteral("export/all/dpi"), 100'000);
    CHECK_FALSE(ExportMemory({}).remembered(Theme::Couverture).picture.points);
    CHECK_FALSE(ExportMemory({}).remembered(Theme::Couverture).picture.dpi);
    for (int k = 0; k < 60; ++k) { // projects do not heap up
        ExportMemory("/p/" + std::to_string(k)).remember({}, Theme::Couverture);
    }
    settings.sync();
    settings.beginGroup(QStringLiteral("export/projects"));
    CHECK(settings.childGroups().size() <= 30);
}

TEST_CASE("a map is written away from the window, told with what opens it, or given up without a trace") {
    const Forgotten forgotten;
    const QTemporaryDir folder;
    Shown shown;
    const QString file = folder.filePath(QStringLiteral("carte.pdf"));
    PageFeature& pages = shown.window.features().pages;
    pages.startWriting(file.toStdU16String(), {});
    SECTION("written") {
        REQUIRE(QTest::qWaitFor([&] { return !shown.window.isBusy(); }, 60'000));
        QApplication::processEvents();
        CHECK(QFileInfo(file).size() > 10'000);
        const auto* notice = shown.window.findChild<WrittenNotice*>();
        REQUIRE(notice != nullptr);
        CHECK(notice->isVisible());
        CHECK(notice->sentence() == QStringLiteral("Écrit\u00A0: carte.pdf"));
    }
    SECTION("given up") {
        auto* progress = shown.window.findChild<QProgressDialog*>();
        REQUIRE(progress != nullptr);
        Q_EMIT progress->canceled(); // as its button does
        REQUIRE(QTest::qWaitFor([&] { return !shown.window.isBusy(); }, 60'000));
        CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
    }
}

TEST_CASE("the name that an exported map is offered says what it is of") {
    const Forgotten forgotten;
    Shown shown;
    const auto name = [&](const ExportOptions& options) {
        return pageJob(shown.document, options, shown.map.seen()).usualName(options.format);
    };
    CHECK(name({}) == QStringLiteral("couverture-allier-2022-12-31.pdf"));
    ExportOptions options;
    options.theme = Theme::ZonesBlanches;
    options.withHypotheses = false;
    options.format = PageFormat::Png;
    CHECK(name(options) == QStringLiteral("zones-blanches-allier-2022-12-31-faits-attestes.png"));
    options = {};
    options.extent = ExportExtent::Epci;
    for (const Epci& epci : shown.document.project().territory->epcis()) {
        options.epci = epci.code;
        if (epci.name == "CA Moulins Communauté") {
            CHECK(name(options) == QStringLiteral("couverture-moulins-communaute-2022-12-31.pdf"));
        }
    }
    options.extent = ExportExtent::Seen;
    CHECK(name(options) == QStringLiteral("couverture-allier-detail-2022-12-31.pdf"));
}

TEST_CASE("what is exported is the extent that was asked for") {
    const QTemporaryDir folder;
    Shown shown;
    const Territory& territory = *shown.document.project().territory;
    const auto exported = [&](const ExportOptions& options) {
        const QString file = folder.filePath(QStringLiteral("carte.png"));
        shown.window.features().pages.write(file.toStdU16String(), options);
        return QImage(file);
    };
    const QImage whole = exported({});
    ExportOptions options;
    options.extent = ExportExtent::Epci;
    options.epci = territory.epcis().front().code;
    const QImage epci = exported(options);
    options.extent = ExportExtent::Chosen;
    shown.document.selection().set({3, 4, 5});
    const QImage chosen = exported(options);
    REQUIRE_FALSE(whole.isNull());
    CHECK(epci.size() == whole.size());
    CHECK(epci != whole);
    CHECK(chosen != whole);
    CHECK(chosen != epci);
}

TEST_CASE("the window and the comparison write the page that its request makes, in every theme") {
    const QTemporaryDir folder;
    Shown shown;
    const std::string epci = shown.document.project().territory->epcis().front().code;
    shown.document.addScenario(Scenario{"Autre", {}}, QStringLiteral("Autre"));
    shown.document.setGhostSite(shown.blankCommune());
    shown.document.placeGhost(); // in "Autre"
    shown.document.addScenario(Scenario{"Plan", {}}, QStringLiteral("Plan"));
    shown.document.setGhostSite(shown.blankCommune() + 1);
    shown.document.placeGhost();
    const Project& project = shown.document.project();
    const std::filesystem::path path = folder.filePath(QStringLiteral("carte.svg")).toStdU16String();
    const auto written = [&] {
        QFile file(folder.filePath(QStringLiteral("carte.svg")));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    PageRequest request{{project.settings.referenceDate, true, &project.scenario("Plan")}};
    request.comparedScenario = &project.scenario("Autre");
    request.comparedDate = Date(2020, 12, 31);
    ViewState view = shown.document.view();
    view.comparedScenario = "Autre";
    view.comparedDate = request.comparedDate;
    request.map = view.options;
    for (const auto& [theme, word] : kThemes) {
        CAPTURE(std::string(word));
        view.theme = request.theme = theme;
        shown.document.setView(view);
        for (const bool isWhole : {true, false}) {
            ExportOptions options;
            options.paper.isPortrait = true;
            request.paper.isPortrait = true;
            request.extent = std::nullopt;
            if (!isWhole) {
                options.extent = ExportExtent::Epci;
                options.epci = epci;
                request.extent = extentOfEpci(*project.territory, epci);
            }
            shown.window.features().pages.write(path, options);
            const QByteArray exported = written();
            writePage(makePage(project, request), path);
            CHECK(written() == exported);
        }
    }
    ComparisonDialog dialog(shown.document);
    dialog.compare("Autre", "Plan");
    dialog.job(path).write({});
    const QByteArray compared = written();
    request.theme = Theme::Ecart;
    request.extent = std::nullopt;
    writePage(makePage(project, request), path);
    CHECK(written() == compared);
}

TEST_CASE("a printer gets the page that a file gets") {
    const QTemporaryDir folder;
    Shown shown;
    ExportOptions options;
    options.extent = ExportExtent::Epci;
    options.epci = shown.document.project().territory->epcis().front().code;
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(folder.filePath(QStringLiteral("printed.pdf")));
    printer.setPageLayout(layoutOf(options.paper));
    shown.window.features().pages.print(printer, options);
    const QString file = folder.filePath(QStringLiteral("file.pdf"));
    shown.window.features().pages.write(file.toStdU16String(), options);
    const auto printed = test::wordsOf(folder.filePath(QStringLiteral("printed.pdf")));
    if (printed) {
        CHECK(printed->contains(QStringLiteral("Couverture des communes")));
        CHECK(printed == test::wordsOf(file));
    }
}

TEST_CASE("the data go out as the command line writes them, of what the map shows") {
    const QTemporaryDir folder;
    Shown shown;
    const auto in = [&](const char* name) {
        return std::filesystem::path(folder.filePath(QString::fromUtf8(name)).toStdU16String());
    };
    DataExportFeature& feature = shown.window.features().dataExport;
    feature.write(in("c.xlsx"), {});
    const Table table = readTable(in("c.xlsx"));
    CHECK(table.rows.size() == shown.document.project().territory->size());
    CHECK(table.rows.front()[table.column("code_insee")] == "03001");
    feature.write(in("tout.gpkg"), {ExportKind::Everything, false, {}});
    CHECK(std::filesystem::file_size(in("tout.gpkg")) > 0);
    // Over the project that is open: refused.
    shown.window.features().files.save(in("p.gpkg"));
    CHECK_THROWS_AS(feature.write(in("p.gpkg"), {ExportKind::Everything, false, {}}), Error);
    CHECK(readProject(in("p.gpkg")).territory->size() == table.rows.size());
}

TEST_CASE("the dialog of data offers what there is, and each kind the formats that hold it") {
    const DataExportDialog without(QStringLiteral("31 décembre 2022"), false, false);
    const DataExportDialog with(QStringLiteral("31 décembre 2022"), true, false);
    const QComboBox* few = without.findChild<QComboBox*>();
    const QComboBox* all = with.findChild<QComboBox*>();
    CHECK(all->count() == few->count() + 1);
    CHECK(without.options().kind == ExportKind::Communes);
    CHECK_FALSE(without.options().onlyAtDate);
    CHECK(exportFilter(ExportKind::Communes).contains(QStringLiteral("*.shp")));
    CHECK_FALSE(exportFilter(ExportKind::Approvals).contains(QStringLiteral("*.shp")));
    CHECK_FALSE(exportFilter(ExportKind::Everything).contains(QStringLiteral("*.csv")));
}

TEST_CASE("the export says what a proof-reader would, and mends it in one click") {
    const Forgotten forgotten;
    Shown shown;
    ExportDialog dialog(shown.document, shown.map.seen(), PageTarget::File);
    waitFor(dialog);
    auto* box = dialog.findChild<RemarkBox*>();
    REQUIRE(box != nullptr);
    CHECK(box->text().contains(QStringLiteral("href=\"auteur\"")));
    auto* author = fieldOf<QLineEdit>(dialog, "Auteur");
    auto* title = fieldOf<QLineEdit>(dialog, "Titre");
    REQUIRE(author != nullptr);
    REQUIRE(title != nullptr);
    title->setText(QStringLiteral("Un titre sans fin ").repeated(20));
    CHECK(title->text().size() == kMostTitleLetters);
    author->setText(QStringLiteral("Caf de l'Allier"));
    waitFor(dialog);
    CHECK_FALSE(box->text().contains(QStringLiteral("href=\"auteur\"")));
    CHECK(box->text().contains(QStringLiteral("href=\"titre_long\"")));
    Q_EMIT box->linkActivated(QStringLiteral("titre_long"));
    CHECK(title->text().isEmpty());
    waitFor(dialog);
    CHECK_FALSE(box->text().contains(QStringLiteral("href=\"titre_long\"")));
    Q_EMIT box->linkActivated(QStringLiteral("collision"));
    CHECK(dialog.options().paper.size == PaperSize::A3);
}

TEST_CASE("two maps are chosen in the export, for a theme that has two") {
    const Forgotten forgotten;
    Shown shown;
    ExportDialog dialog(shown.document, shown.map.seen(), PageTarget::File);
    waitFor(dialog);
    QComboBox* pair = boxWith(dialog, QStringLiteral("deux\u00A0: au %1 et au %2")
                                          .arg(dateText(Date(2019, 12, 31)), dateText(Date(2022, 12, 31))));
    REQUIRE(pair != nullptr);
    waitFor(dialog);
    CHECK_FALSE(dialog.preview().picture().isNull());
    const ExportOptions asked = dialog.options();
    CHECK(asked.pair == ThemeBeside::Date);
    CHECK(asked.pairedDate == Date(2019, 12, 31));
    const PageJob job = pageJob(shown.document, asked);
    CHECK(job.content().left);
    CHECK(job.usualName(PageFormat::Pdf).contains(QStringLiteral("2019-12-31")));
    choose(dialog, "Évolution"); // which is of two dates itself
    CHECK_FALSE(pair->isEnabled());
    CHECK_FALSE(dialog.options().pair);
}
