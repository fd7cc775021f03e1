// The charte graphique of maps and pages: chosen in the menu, kept for the next start.
#include "app/dialogs/files/file_question.hpp"
#include "app/render/map/fonts.hpp"
#include "app/text/qt_text.hpp"
#include "app/render/page/style_loading.hpp"
#include "app/settings/user_settings.hpp"
#include "app/windows/main_window.hpp"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QStatusBar>

namespace maillage {

namespace {

constexpr int kShort = 5000; // milliseconds
constexpr int kLong = 30000; // of what nobody asked for, at the start

} // namespace

void MainWindow::makeStyleEntries(QMenu& display) {
    display.addAction(tr("Charte graphi&que…"), this, &MainWindow::askStyle);
    QAction* back = display.addAction(tr("Charte par &défaut"), this, [this] {
        useDefaultStyle();
        statusBar()->showMessage(tr("Les cartes ont l'apparence par défaut."), kShort);
    });
    const auto follow = [this, back] {
        back->setEnabled(m_document.view().options.style != defaultMapStyle() ||
                         !UserSettings().styleFile().isEmpty());
    };
    connect(&display, &QMenu::aboutToShow, back, follow);
    connect(&m_document, &ProjectDocument::changed, back, follow);
    follow();
}

void MainWindow::askStyle() {
    const QString name = askFileToOpen(this, tr("Choisir une charte graphique"),
                                       tr("Chartes graphiques (*.json);;Tous les fichiers (*)"));
    if (!name.isEmpty()) {
        attempt([&] { useStyle(std::filesystem::path(name.toStdU16String())); });
    }
}

void MainWindow::useStyle(const std::filesystem::path& path) {
    showStyle(loadMapStyle(path));
    const QString name = QString::fromStdU16String(path.u16string());
    UserSettings().setStyleFile(name);
    statusBar()->showMessage(tr("Charte graphique en place\u00A0: %1").arg(QFileInfo(name).fileName()),
                             kShort);
}

void MainWindow::useDefaultStyle() {
    UserSettings().setStyleFile({});
    usePageFont(*defaultMapStyle());
    showStyle(defaultMapStyle());
}

void MainWindow::restoreStyle() {
    const QString name = UserSettings().styleFile();
    if (name.isEmpty()) {
        return;
    }
    if (!QFileInfo::exists(name)) {
        return statusBar()->showMessage(
            tr("La charte graphique «\u00A0%1\u00A0» n'est plus là\u00A0: les cartes "
               "ont l'apparence par défaut. Elle reviendra avec son fichier.")
                .arg(QDir::toNativeSeparators(name)),
            kLong);
    }
    try {
        showStyle(loadMapStyle(std::filesystem::path(name.toStdU16String())));
    } catch (const Error& error) {
        statusBar()->showMessage(tr("Les cartes ont l'apparence par défaut\u00A0: %1").arg(sentenceOf(error)),
                                 kLong);
    }
}

void MainWindow::showStyle(std::shared_ptr<const MapStyle> style) {
    ViewState view = m_document.view();
    view.options.style = std::move(style);
    m_document.setView(view);
}

} // namespace maillage
