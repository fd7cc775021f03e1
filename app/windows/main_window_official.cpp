// The window's work with official sources.
#include "app/network/official_download.hpp"
#include "app/render/qt_text.hpp"
#include "app/windows/main_window.hpp"

#include <QMessageBox>
#include <QProgressDialog>
#include <QPushButton>

namespace maillage {

void MainWindow::askDownload() {
    const OfficialSource source;
    const QString departement = QString::fromStdString(m_document.project().territory->departement());
    auto* box = new QMessageBox(QMessageBox::Question, tr("Télécharger le fond officiel"),
                                tr("Télécharger les contours des communes du département %1 depuis %2\u00A0?")
                                    .arg(departement, source.base.host()),
                                QMessageBox::NoButton, this);
    box->setInformativeText(tr(
        "Quelques mégaoctets. Seul le numéro du département est envoyé. Le fond prend la place de celui de la "
        "carte, les chiffres ne changent pas, et Ctrl+Z le retire."));
    QAbstractButton* download = box->addButton(tr("&Télécharger"), QMessageBox::AcceptRole);
    box->addButton(tr("&Annuler"), QMessageBox::RejectRole);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(download, &QAbstractButton::clicked, this, [this, source] { downloadBaseMap(source); });
    box->open();
}

void MainWindow::downloadBaseMap(const OfficialSource& source) {
    const Project asked = m_document.project();
    // On the worker's thread: the label is changed where it lives.
    const auto received = [this](qint64 bytes) {
        QMetaObject::invokeMethod(
            this,
            [this, bytes] {
                if (m_progress) {
                    m_progress->setLabelText(tr("Téléchargement\u00A0: %1 reçus…").arg(bytesText(bytes)));
                }
            },
            Qt::QueuedConnection);
    };
    runBaseMapWork(tr("Télécharger le fond officiel"), tr("Connexion à %1…").arg(source.base.host()),
                   [asked, source, received](const Monitor& monitor) {
                       return exchangeForOfficialMap(asked, source, monitor, received);
                   });
}

} // namespace maillage
