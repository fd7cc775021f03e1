// Which signs are drawn at a place of the map, and what they say.
#include "app/map/map_view.hpp"

#include "app/text/french/names.hpp"
#include "app/text/map/qpv_words.hpp"

#include <QHelpEvent>
#include <QToolTip>

#include <cmath>

namespace maillage {

namespace {

/// What a gathered sign is known by while the map is painted anew.
std::string keyOf(const Symbol& symbol) {
    return symbol.qpv ? "qpv " + std::to_string(*symbol.qpv) : symbol.structure;
}

} // namespace

MapLayout MapView::signsNow() const {
    // Placing rings takes a while; while nothing moved they are where they were painted.
    const bool isPainted = !m_picture.isNull() && !m_isOutdated && m_painted.view == m_view;
    return isPainted ? m_painted.layout : withSpread(layoutSigns(m_document.sheet(), m_view));
}

MapLayout MapView::withSpread(MapLayout layout) const {
    for (std::size_t k = 0; m_spread && k < layout.clusters.size(); ++k) {
        if (keyOf(m_document.sheet().symbols[layout.clusters[k].symbols.front()]) == *m_spread) {
            spread(layout, k);
        }
    }
    return layout;
}

std::string MapView::structureAt(QPointF place) const {
    constexpr double kReach = 11; // pixels
    const std::vector<Symbol>& symbols = m_document.sheet().symbols;
    const MapLayout layout = signsNow();
    for (std::size_t i = symbols.size(); i-- > 0;) {
        const QPointF off = layout.signs[i] * unit() - place;
        if (!symbols[i].structure.empty() && layout.isDrawn(i) && std::hypot(off.x(), off.y()) <= kReach) {
            return symbols[i].structure;
        }
    }
    return {};
}

std::optional<MapView::RingAt> MapView::ringAt(QPointF place) const {
    const std::vector<Symbol>& symbols = m_document.sheet().symbols;
    const bool hasRings =
        std::ranges::any_of(symbols, [](const Symbol& symbol) { return isQpvRing(symbol.kind); });
    if (!hasRings) {
        return std::nullopt;
    }
    const MapLayout layout = signsNow();
    for (std::size_t i = symbols.size(); i-- > 0;) {
        const bool isHere = symbols[i].qpv && layout.isDrawn(i) &&
                            signReach(symbols[i], layout.signs[i]).contains(place / unit());
        if (isHere && *symbols[i].qpv < m_document.project().qpvs->size()) {
            return RingAt{*symbols[i].qpv, layout.rings[i].commune};
        }
    }
    // The name is as good as the ring.
    for (const PlacedLabel& label : layout.labels) {
        if (label.kind == LabelKind::Qpv && label.box.contains(place / unit()) &&
            *symbols[label.index].qpv < m_document.project().qpvs->size()) {
            return RingAt{*symbols[label.index].qpv, layout.rings[label.index].commune};
        }
    }
    return std::nullopt;
}

std::optional<CommuneIndex> MapView::communeMeantAt(QPointF place) const {
    const std::optional<RingAt> ring = ringAt(place);
    return ring && ring->commune ? ring->commune : communeAt(place);
}

QString MapView::ringText(QPointF place) const {
    const std::optional<RingAt> ring = ringAt(place);
    return ring ? qpvLine(m_document.project(), m_document.situation(),
                          (*m_document.project().qpvs)[ring->qpv])
                : QString();
}

std::vector<std::size_t> MapView::gatheredAt(QPointF place) const {
    const MapLayout layout = signsNow();
    for (const SignCluster& cluster : layout.clusters) {
        if (!cluster.isSpread && clusterReach(cluster).contains(place / unit())) {
            return cluster.symbols;
        }
    }
    return {};
}

QString MapView::gatheredText(QPointF place) const {
    const std::vector<std::size_t> gathered = gatheredAt(place);
    QStringList names;
    for (const std::size_t i : gathered) {
        names << shownName(m_document.sheet().symbols[i].name);
    }
    if (names.isEmpty()) {
        return {};
    }
    const bool areQpvs = m_document.sheet().symbols[gathered.front()].qpv.has_value();
    return (areQpvs ? tr("%1 QPV réunis (cliquez pour les étaler)\u00A0: %2")
                    : tr("%1 structures réunies (cliquez pour les étaler)\u00A0: %2"))
        .arg(names.size())
        .arg(names.join(QStringLiteral(", ")));
}

bool MapView::spreadAt(QPointF place) {
    const std::vector<std::size_t> gathered = gatheredAt(place);
    const bool wasSpread = m_spread.has_value();
    m_spread =
        gathered.empty() ? std::nullopt : std::optional(keyOf(m_document.sheet().symbols[gathered.front()]));
    if (wasSpread || m_spread) {
        repaintMap();
    }
    return !gathered.empty();
}

bool MapView::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) {
        return QWidget::event(event);
    }
    const auto* help = static_cast<QHelpEvent*>(event);
    const QString text = ringText(help->pos());
    if (text.isEmpty()) {
        QToolTip::hideText();
        event->ignore();
    } else {
        QToolTip::showText(help->globalPos(), QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped()), this);
    }
    return true;
}

} // namespace maillage
