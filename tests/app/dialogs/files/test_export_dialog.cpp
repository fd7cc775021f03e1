#include "tests/app/support/gui_test_support.hpp"

#include "app/dialogs/files/data_export_dialog.hpp"
#include "app/dialogs/files/export_dialog.hpp"
#include "app/dialogs/scenarios/comparison_dialog.hpp"
#include "app/render/page/page_files.hpp"
#include "core/io/files/table_source.hpp"
#include "core/store/project_file.hpp"
#include "tests/support/pdf_text.hpp"

#include <QComboBox>
#include <QFile>
#include <QImage>
#include <QLineEdit>
#include <QPrinter>
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

/// That of the whole, or of the EPCI by its code.
QString usualTitle(const ExportOptions& options) {
    return options.extent == ExportExtent::Epci ? QString::fromStdString(options.epci)
                                                : QStringLiteral("Titre");
}

} // namespace

TEST_CASE(
    "the extent of an exported map is asked for: all, the communes chosen when there are any, an EPCI") {
    const Project project = allier();
    const ExportDialog none(usualTitle, *project.territory, 0, PageTarget::File);
    CHECK(none.options().extent == ExportExtent::Everything);
    CHECK(boxWith(none, QStringLiteral("les communes choisies (3)")) == nullptr);
    const ExportDialog some(usualTitle, *project.territory, 3, PageTarget::File);
    REQUIRE(boxWith(some, QStringLiteral("les communes choisies (3)")) != nullptr);
    CHECK(some.options().extent == ExportExtent::Chosen);

    QComboBox* epcis = boxWith(none, QStringLiteral("CA Moulins Communauté"));
    REQUIRE(epcis != nullptr);
    CHECK_FALSE(epcis->isEnabled());
    REQUIRE(boxWith(none, QStringLiteral("un EPCI")) != nullptr);
    CHECK(epcis->isEnabled());
    CHECK(none.options().extent == ExportExtent::Epci);
    CHECK(project.territory->epciName(none.options().epci) == "CA Moulins Communauté");
    // The title that is offered follows.
    CHECK(none.findChild<QLineEdit*>()->placeholderText() == QStringLiteral("200071140"));
    REQUIRE(boxWith(none, QStringLiteral("tout le territoire")) != nullptr);
    CHECK(none.findChild<QLineEdit*>()->placeholderText() == QStringLiteral("Titre"));
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
            options.orientation = QPageLayout::Portrait;
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
    dialog.exportTo(path);
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
    printer.setPageLayout(QPageLayout(QPageSize(options.paper), options.orientation, QMarginsF(0, 0, 0, 0)));
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
    const DataExportDialog without(QStringLiteral("31 décembre 2022"), false);
    const DataExportDialog with(QStringLiteral("31 décembre 2022"), true);
    const QComboBox* few = without.findChild<QComboBox*>();
    const QComboBox* all = with.findChild<QComboBox*>();
    CHECK(all->count() == few->count() + 1);
    CHECK(without.options().kind == ExportKind::Communes);
    CHECK_FALSE(without.options().onlyAtDate);
    CHECK(exportFilter(ExportKind::Communes).contains(QStringLiteral("*.shp")));
    CHECK_FALSE(exportFilter(ExportKind::Approvals).contains(QStringLiteral("*.shp")));
    CHECK_FALSE(exportFilter(ExportKind::Everything).contains(QStringLiteral("*.csv")));
}
