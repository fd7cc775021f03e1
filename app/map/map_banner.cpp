#include "app/map/map_banner.hpp"

#include "app/map/map_view.hpp"
#include "app/text/qt_text.hpp"
#include "app/widgets/announcement.hpp"

#include <chrono>

namespace maillage {

namespace {

/// What it is about, before the colon, stands out.
QString withBoldBegin(const QString& line) {
    const qsizetype colon = line.indexOf(u':');
    return QStringLiteral("<b>%1</b>%2")
        .arg(line.left(std::max<qsizetype>(colon, 0)).toHtmlEscaped(),
             line.mid(std::max<qsizetype>(colon, 0)).toHtmlEscaped());
}

} // namespace

MapBanner::MapBanner(MapView& map, QWidget& title) : QLabel(&map), m_map(map), m_title(title) {
    setObjectName(QStringLiteral("banner"));
    // The map is light under every theme of the system, and so is what lies on it.
    setStyleSheet(
        QStringLiteral("background:#FFF6D6; color:#1B1B1B; border:2px solid #1B1B1B; padding:4px 10px;"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setTextFormat(Qt::RichText);
    setWordWrap(true);
    hide();
    m_noticeEnds.setSingleShot(true);
    m_noticeEnds.setInterval(std::chrono::seconds(20));
    connect(&m_noticeEnds, &QTimer::timeout, this, [this] {
        m_notice.clear();
        refresh();
    });
    connect(&m_map, &MapView::toolChanged, this, &MapBanner::refresh);
    connect(&m_map, &MapView::sentenceChanged, this, &MapBanner::refresh);
    connect(&m_map.document(), &ProjectDocument::changed, this, &MapBanner::refresh);
    connect(&m_map.document(), &ProjectDocument::scenarioLeft, this, &MapBanner::tellLeft);
}

QStringList MapBanner::lines() const {
    QStringList lines;
    if (const QString sentence = m_map.currentTool().sentence(); !sentence.isEmpty()) {
        lines << sentence;
    } else if (m_map.document().preview()) {
        lines << tr("Aperçu\u00A0: %1, hors du projet\u00A0; Échap\u00A0: quitter")
                     .arg(counted(m_map.document().result().gained.count(), tr("%1 commune gagnée"),
                                  tr("%1 communes gagnées")));
    }
    if (!m_notice.isEmpty()) {
        lines << m_notice;
    }
    return lines;
}

void MapBanner::refresh() {
    const QStringList said = lines();
    if (said == m_said) {
        return;
    }
    m_said = said;
    QStringList shown;
    for (const QString& line : said) {
        shown << withBoldBegin(line);
    }
    setText(shown.join(QStringLiteral("<br>")));
    setVisible(!said.isEmpty());
    m_title.setVisible(said.isEmpty());
    if (!said.isEmpty()) {
        announce(*this, said.join(u'\n'));
    }
}

void MapBanner::tellLeft(const QString& scenario) {
    m_notice = tr("La base est affichée\u00A0: ce que l'on change ici est la base, pas le scénario "
                  "«\u00A0%1\u00A0» (Simulation › Scénarios le montre de nouveau)")
                   .arg(scenario);
    m_noticeEnds.start();
    refresh();
}

} // namespace maillage
