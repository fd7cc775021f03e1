#include "app/windows/features/map/status_line.hpp"

#include "app/map/map_view.hpp"
#include "app/panels/figures/panel_text.hpp"
#include "app/panels/map/legend_panel.hpp"
#include "app/text/map/layout_text.hpp"
#include "app/text/basis_text.hpp"
#include "app/text/qt_text.hpp"
#include "app/widgets/eliding_label.hpp"

#include <QLabel>
#include <QStatusBar>

#include <algorithm>
#include <cmath>

namespace maillage {

StatusLine::StatusLine(const ProjectDocument& document, MapView& map, LegendPanel& legend, QStatusBar& bar)
    : m_document(document),
      m_map(map),
      m_legend(legend),
      m_pointed(new QLabel),
      m_notice(new ElidingLabel),
      m_unplaced(new QLabel),
      m_scale(new QLabel) {
    m_unplaced->hide();
    // However much there is to tell, the window stays as wide as it is.
    m_pointed->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    bar.addWidget(m_pointed, 1);
    bar.addPermanentWidget(m_notice);
    bar.addPermanentWidget(m_unplaced);
    bar.addPermanentWidget(m_scale);
    // Later: a map is drawn while the window is, which then must not ask for its place anew.
    connect(&map, &MapView::drawn, this, &StatusLine::followLayout, Qt::QueuedConnection);
    connect(&map, &MapView::hovered, this, &StatusLine::showPointed);
    connect(&map, &MapView::scaleChanged, this, &StatusLine::refresh);
    connect(&document, &ProjectDocument::changed, this, &StatusLine::refresh);
    refresh();
}

void StatusLine::showPointed(std::optional<CommuneIndex> commune) {
    if (const QString remark = m_map.currentTool().remark(); !remark.isEmpty()) {
        return m_pointed->setText(remark);
    }
    const QPoint place = m_map.mapFromGlobal(QCursor::pos());
    const QString gathered = m_map.gatheredText(place);
    const QString ring = gathered.isEmpty() ? m_map.ringText(place) : QString();
    m_pointed->setText(!gathered.isEmpty() ? gathered
                       : !ring.isEmpty()   ? ring
                       : commune           ? communeLine(m_document, *commune)
                                           : QString());
}

void StatusLine::followLayout() {
    m_legend.setGathersSigns(m_map.mapLayout().gathers());
    m_legend.setUnnamedQpvs(m_map.unnamed());
    const QStringList names = m_map.unplaced();
    const QString listed = unplacedText(names, names.size());
    const auto& labels = m_map.mapLayout().labels;
    const auto named = std::ranges::count(labels, LabelKind::Commune, &PlacedLabel::kind);
    m_unplaced->setVisible(!names.isEmpty());
    m_unplaced->setText(named == 1 ? tr("1 commune nommée") : tr("%1 communes nommées").arg(named));
    m_unplaced->setToolTip(QStringLiteral("<p>%1</p>").arg(listed.toHtmlEscaped())); // wrapped
    m_unplaced->setAccessibleName(listed);
}

void StatusLine::refresh() {
    QStringList notices;
    if (m_document.project().baseMap->isSchematic()) {
        notices << tr("fond schématique");
    }
    if (!m_document.sheet().withHypotheses) {
        notices << tr("faits attestés seuls");
    }
    if (m_document.sheet().restsOnHypotheses) {
        notices << reconstitutionText();
    }
    m_notice->setText(notices.join(QStringLiteral(" · ")));
    m_notice->setToolTip(QStringLiteral("<p>%1</p><p>%2</p>")
                             .arg(m_notice->text().toHtmlEscaped(),
                                  baseMapText(*m_document.project().baseMap).toHtmlEscaped()));
    m_scale->setText(tr("1\u00A0:\u00A0%1").arg(integerText(std::llround(m_map.scaleDenominator()))));
}

} // namespace maillage
