#include "app/windows/features/simulation/siting_feature.hpp"

#include "app/dialogs/files/file_question.hpp"

#include <QDockWidget>

namespace maillage {

SitingFeature::SitingFeature(ProjectDocument& document, Frame& frame)
    : m_document(document),
      m_frame(frame),
      m_panel(new SitingPanel(document)),
      m_dock(&frame.addDock({.name = "siting",
                             .title = tr("Où implanter\u00A0?"),
                             .area = Qt::RightDockWidgetArea,
                             .action = ActionId::Siting,
                             .size = 330,
                             .open = [this] { show(); }},
                            m_panel)) {
    connect(&document.selection(), &Selection::currentChanged, m_panel, &SitingPanel::setSelected);
    connect(m_panel, &SitingPanel::certificateAsked, this, &SitingFeature::askCertificate);
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

} // namespace maillage
