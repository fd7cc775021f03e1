#include "app/windows/features/simulation/siting_feature.hpp"

#include "app/dialogs/files/file_question.hpp"
#include "app/map/map_view.hpp"
#include "app/panels/siting/siting_text.hpp"
#include "app/text/data/file_name.hpp"
#include "app/text/qt_text.hpp"

#include <QDockWidget>

namespace maillage {

namespace {

QString certificateName(const SitingFinding& finding) {
    return fileName({QStringLiteral("certificat"), requestText(finding.report.request),
                     QString::fromStdString(finding.project.settings.name), datePart(finding.situation.date)},
                    QStringLiteral("json"));
}

} // namespace

SitingFeature::SitingFeature(ProjectDocument& document, MapView& map, Frame& frame)
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
    connect(m_panel, &SitingPanel::answerShown, &map, &MapView::fit);
}

void SitingFeature::show() {
    m_panel->setSelected(m_document.selection().current());
    m_frame.reveal(*m_dock);
    m_panel->setFocus();
}

void SitingFeature::askCertificate() {
    const QString name = askFileToWrite(m_frame.window(), tr("Certificat de la réponse"),
                                        certificateName(*m_panel->finding()), tr("Certificat (*.json)"));
    if (name.isEmpty()) {
        return;
    }
    m_frame.attempt([&] {
        writeCertificate(*m_panel->finding(), name.toStdU16String());
        m_frame.tellWritten(name.toStdU16String());
    });
}

} // namespace maillage
