#include "tests/app/support/help_pictures.hpp"

#include "app/dialogs/composer/composer_dialog.hpp"
#include "app/dialogs/composer/page_canvas.hpp"
#include "app/dialogs/files/export_dialog.hpp"
#include "app/dialogs/files/page_preview.hpp"
#include "app/dialogs/files/import_dialog.hpp"
#include "app/look/appearance.hpp"
#include "app/map/map_view.hpp"
#include "app/panels/siting/siting_panel.hpp"
#include "app/render/page/page_files.hpp"
#include "app/windows/main_window.hpp"
#include "core/report/page.hpp"
#include "core/store/project_file.hpp"
#include "tests/support/pictures.hpp"

#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QElapsedTimer>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QToolBar>

#include <algorithm>
#include <fstream>

namespace maillage {

namespace {

constexpr int kPatience = 120'000;

template <typename Condition>
void waitUntil(Condition isMet) {
    QElapsedTimer timer;
    timer.start();
    while (!isMet() && timer.elapsed() < kPatience) {
        QApplication::processEvents(QEventLoop::AllEvents, 50);
    }
    QApplication::processEvents();
}

QPixmap grabbed(QWidget& widget) {
    for (int round = 0; round < 3; ++round) { // what is laid out anew asks its parents for room
        QApplication::processEvents();
    }
    return widget.grab();
}

QPixmap importPicture(MainWindow& window) {
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.filePath(QStringLiteral("liste-caf.csv")).toStdU16String();
    std::ofstream(path) << "structure;type;commune;début\n"
                           "Adéquat;centre social;Gannat;2020\n"
                           "Adéquat;centre social;Mazerier;2020\n"
                           "Maison des habitants;EVS;Ébreuil;2021\n"
                           "Maison des habitants;EVS;Neuilly;2021\n";
    ImportDialog dialog(window.document().project(), path, &window);
    dialog.resize(900, 720);
    dialog.open();
    waitUntil([&] { return !dialog.isBusy(); });
    return grabbed(dialog);
}

QPixmap sitingPicture(MainWindow& window) {
    auto* dock = window.findChild<QDockWidget*>(QStringLiteral("siting"));
    dock->show();
    dock->raise();
    SitingPanel& panel = *window.findChild<SitingPanel*>();
    panel.findChild<QSpinBox*>()->setValue(2);
    for (QPushButton* button : panel.findChildren<QPushButton*>()) {
        if (button->text() == QStringLiteral("C&hercher")) {
            button->click();
        }
    }
    waitUntil([&] { return !panel.isBusy() && panel.finding() != nullptr; });
    const QPixmap picture = grabbed(panel);
    window.document().setPreview(std::nullopt);
    dock->hide();
    return picture;
}

QPixmap exportPicture(MainWindow& window) {
    ExportDialog dialog(window.document(), window.map().seen(), PageTarget::File, &window);
    const auto boxes = dialog.findChildren<QComboBox*>();
    for (QComboBox* box : boxes) {
        box->setCurrentIndex(std::max(box->currentIndex(), box->findText(QStringLiteral("un EPCI"))));
    }
    for (QComboBox* box : boxes) {
        if (const int row = box->findText(QStringLiteral("CA Moulins Communauté")); row >= 0) {
            box->setCurrentIndex(row);
        }
    }
    dialog.open();
    waitUntil([&] { return !dialog.preview().isBusy() && !dialog.preview().picture().isNull(); });
    return grabbed(dialog);
}

QPixmap composerPicture(MainWindow& window) {
    const PageLayout layout =
        PageLayout()
            .with({PagePart::Legend, true, PageRect{16, 32, 70, 72}, {}})
            .with({PagePart::Map, true, PageRect{90, 28, 98, 132}, {}})
            .with({PagePart::Text, true, PageRect{16, 112, 70, 16}, "Carte présentée au comité de suivi."});
    PageJob job = pageJob(window.document(), {});
    job.project = withPageTemplate(job.project, PageTemplate{"Pour le schéma"}.with({}, layout));
    ComposerDialog dialog(job, "Pour le schéma", &window);
    dialog.open();
    waitUntil([&] { return !dialog.isBusy(); });
    dialog.canvas().choose(PagePart::Legend);
    Q_EMIT dialog.canvas().partChosen(PagePart::Legend); // as a click tells it
    return grabbed(dialog);
}

QPixmap pagePicture(const Project& project) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("page.png"));
    writePage(makePage(project, {{project.settings.referenceDate}}), path.toStdU16String());
    return QPixmap(path);
}

} // namespace

std::vector<HelpPicture> takeHelpPictures() {
    constexpr int kWide = 660;
    constexpr int kNarrow = 480;
    constexpr int kPageWide = 600;
    const QFont before = QApplication::font();
    QFont font(QStringLiteral("Lato"));
    font.setPixelSize(14);
    QApplication::setFont(font);
    applyAppearance(Appearance::Light);
    std::vector<HelpPicture> pictures;
    const auto take = [&](const char* name, const QPixmap& picture, int width) {
        pictures.push_back({QString::fromUtf8(name), smallPicture(picture, width)});
    };
    {
        MainWindow window(readProject(MAILLAGE_DEFAULT_PROJECT));
        window.resize(1280, 800);
        window.show();
        take("window", grabbed(window), kWide);
        ProjectDocument& document = window.document();
        const Territory& territory = *document.project().territory;
        document.selection().choose(territory.at("03118"));
        take("commune", grabbed(*window.findChild<QDockWidget*>(QStringLiteral("figures"))), kNarrow);
        document.selection().choose(std::nullopt);
        document.setGhostSite(territory.at("03157")); // Magnet
        document.placeGhost();
        take("simulation", grabbed(window), kWide);
        document.undoStack().undo();
        take("siting", sitingPicture(window), kNarrow);
        take("year", grabbed(*window.findChild<QToolBar*>(QStringLiteral("tools"))), kWide);
        take("import", importPicture(window), kWide);
        take("page", pagePicture(document.project()), kPageWide);
        take("export", exportPicture(window), kWide);
        take("composer", composerPicture(window), kWide);
    }
    QApplication::setFont(before);
    return pictures;
}

} // namespace maillage
