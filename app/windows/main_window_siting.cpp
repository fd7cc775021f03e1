// Where the next structures should open: the dock that asks, and the preview of an answer on the map.
#include "app/dialogs/files/file_question.hpp"
#include "app/windows/main_window.hpp"

#include "app/map/map_view.hpp"
#include "app/panels/siting/siting_panel.hpp"
#include "app/text/qt_text.hpp"

#include <QDockWidget>
#include <QLabel>
#include <QStatusBar>
#include <QVBoxLayout>

namespace maillage {

void MainWindow::makeSitingDock() {
    m_siting = new SitingPanel(m_document);
    m_sitingDock = new QDockWidget(tr("Où implanter\u00A0?"), this);
    m_sitingDock->setObjectName(QStringLiteral("siting"));
    m_sitingDock->setWidget(m_siting);
    // Over the figures, which are as tall: below them, neither would have room.
    tabifyDockWidget(m_figureDock, m_sitingDock);
    m_sitingDock->hide();
    connect(&m_document.selection(), &Selection::currentChanged, m_siting, &SitingPanel::setSelected);
    connect(m_siting, &SitingPanel::certificateAsked, this, &MainWindow::askCertificate);
}

void MainWindow::showSiting() {
    m_siting->setSelected(m_document.selection().current());
    m_sitingDock->show();
    m_sitingDock->raise();
    m_siting->setFocus();
}

void MainWindow::askCertificate() {
    const QString name = askFileToWrite(this, tr("Certificat de la réponse"),
                                        QStringLiteral("certificat.json"), tr("Certificat (*.json)"));
    if (name.isEmpty()) {
        return;
    }
    attempt([&] {
        writeCertificate(*m_siting->finding(), name.toStdU16String());
        statusBar()->showMessage(tr("Certificat écrit\u00A0: %1").arg(name), 8000);
    });
}

void MainWindow::makePreviewBanner() {
    auto* banner = new QLabel;
    banner->setObjectName(QStringLiteral("preview"));
    // The map is light under every theme of the system, and so is what lies on it.
    banner->setStyleSheet(QStringLiteral("background:#FFF6D6; color:#1B1B1B; border:2px solid #1B1B1B; "
                                         "padding:4px 10px;"));
    banner->setAttribute(Qt::WA_TransparentForMouseEvents);
    banner->hide();
    auto* over = new QVBoxLayout(m_map);
    over->addWidget(banner, 0, Qt::AlignTop | Qt::AlignLeft);
    connect(&m_document, &ProjectDocument::changed, banner, [this, banner] {
        banner->setVisible(m_document.preview().has_value());
        banner->setText(tr("<b>Aperçu</b>\u00A0: %1 communes gagnées · Échap\u00A0: quitter")
                            .arg(integerText(static_cast<std::int64_t>(m_document.result().gained.count()))));
    });
}

} // namespace maillage
