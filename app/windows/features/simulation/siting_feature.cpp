#include "app/windows/features/simulation/siting_feature.hpp"

#include "app/dialogs/files/file_question.hpp"
#include "app/map/map_view.hpp"
#include "app/text/qt_text.hpp"

#include <QDockWidget>
#include <QLabel>
#include <QVBoxLayout>

namespace maillage {

SitingFeature::SitingFeature(ProjectDocument& document, MapView& map, Frame& frame, QDockWidget& figures)
    : m_document(document),
      m_frame(frame),
      m_panel(new SitingPanel(document)),
      m_dock(&frame.addDock({.name = "siting",
                             .title = tr("Où implanter\u00A0?"),
                             .area = Qt::RightDockWidgetArea,
                             .over = &figures},
                            m_panel)) {
    connect(&document.selection(), &Selection::currentChanged, m_panel, &SitingPanel::setSelected);
    connect(m_panel, &SitingPanel::certificateAsked, this, &SitingFeature::askCertificate);
    frame.on(ActionId::Siting, this, [this] { show(); });
    makeBanner(map);
}

void SitingFeature::show() {
    m_panel->setSelected(m_document.selection().current());
    m_frame.reveal(*m_dock);
    m_panel->setFocus();
}

void SitingFeature::askCertificate() {
    const QString name = askFileToWrite(m_frame.window(), tr("Certificat de la réponse"),
                                        QStringLiteral("certificat.json"), tr("Certificat (*.json)"));
    if (name.isEmpty()) {
        return;
    }
    m_frame.attempt([&] {
        writeCertificate(*m_panel->finding(), name.toStdU16String());
        m_frame.say(tr("Certificat écrit\u00A0: %1").arg(name));
    });
}

void SitingFeature::makeBanner(MapView& map) {
    auto* banner = new QLabel;
    banner->setObjectName(QStringLiteral("preview"));
    // The map is light under every theme of the system, and so is what lies on it.
    banner->setStyleSheet(QStringLiteral("background:#FFF6D6; color:#1B1B1B; border:2px solid #1B1B1B; "
                                         "padding:4px 10px;"));
    banner->setAttribute(Qt::WA_TransparentForMouseEvents);
    banner->hide();
    auto* over = new QVBoxLayout(&map);
    over->addWidget(banner, 0, Qt::AlignTop | Qt::AlignLeft);
    connect(&m_document, &ProjectDocument::changed, banner, [this, banner] {
        banner->setVisible(m_document.preview().has_value());
        banner->setText(tr("<b>Aperçu</b>\u00A0: %1 · Échap\u00A0: quitter")
                            .arg(counted(m_document.result().gained.count(), tr("%1 commune gagnée"),
                                         tr("%1 communes gagnées"))));
    });
}

} // namespace maillage
