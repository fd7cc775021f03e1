#include "app/windows/features/map/outline_offer.hpp"

#include "app/network/official_source.hpp"
#include "app/settings/user_settings.hpp"
#include "app/windows/features/files/base_map_feature.hpp"

#include <QLabel>
#include <QToolBar>

namespace maillage {

namespace {

bool canBeDownloaded(const std::string& departement) {
    try {
        static_cast<void>(communesAddress(OfficialSource().base, departement));
        return true;
    } catch (const Error&) {
        return false;
    }
}

} // namespace

OutlineOffer::OutlineOffer(const ProjectDocument& document, BaseMapFeature& baseMap, Frame& frame)
    : m_document(document), m_bar(frame.addToolBar("outlines", tr("Vrais contours"), Qt::BottomToolBarArea)) {
    m_bar.setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_bar.toggleViewAction()->setVisible(false);
    auto* words = new QLabel(
        tr("Fond schématique\u00A0: les formes sont approchées, les chiffres n'en dépendent pas."));
    words->setMinimumWidth(1); // on a narrow window the words are cut before a button is
    words->setToolTip(words->text());
    words->setContentsMargins(4, 0, 4, 0);
    m_bar.addWidget(words);
    m_download =
        m_bar.addAction(tr("Télécharger les vrais contours"), this, [&baseMap] { baseMap.download(); });
    m_download->setToolTip(
        tr("Depuis %1, quelques mégaoctets\u00A0; seul le numéro du département est envoyé")
            .arg(OfficialSource().base.host()));
    m_bar.addAction(tr("Prendre un fichier…"), this, [&baseMap] { baseMap.askFile(); })
        ->setToolTip(tr("ADMIN EXPRESS de l'IGN ou une autre couche de communes (.shp, .gpkg, .geojson)"));
    QAction* decline = m_bar.addAction(tr("Garder le fond schématique"), this, &OutlineOffer::decline);
    decline->setIconText(QStringLiteral("×"));
    decline->setToolTip(
        tr("Garder le fond schématique pour ce projet\u00A0; Données › Télécharger le fond officiel "
           "reste là"));
    connect(&document, &ProjectDocument::changed, this, &OutlineOffer::follow);
    refresh();
}

QString OutlineOffer::projectName() const {
    const QString file = QString::fromStdU16String(m_document.path().u16string());
    return file.isEmpty() ? QStringLiteral("(fourni)") : file;
}

void OutlineOffer::decline() {
    UserSettings().setKeptSchematic(projectName());
    refresh();
}

void OutlineOffer::follow() {
    if (m_document.project().baseMap != m_map || m_document.path() != m_path) {
        refresh();
    }
}

void OutlineOffer::refresh() {
    const Project& project = m_document.project();
    m_map = project.baseMap;
    m_path = m_document.path();
    m_download->setVisible(canBeDownloaded(project.territory->departement()));
    m_bar.setVisible(project.baseMap->isSchematic() && UserSettings().keptSchematic() != projectName());
}

} // namespace maillage
