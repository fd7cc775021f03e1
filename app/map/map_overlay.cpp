#include "app/map/map_overlay.hpp"

#include "app/render/map/sign_painter.hpp"

#include <algorithm>

namespace maillage {

namespace {

/// Of the chosen communes: no theme, QPV ring or border has these two together.
const QColor kChosen(0x12, 0x16, 0x1B);
const QColor kChosenGlow(0xFF, 0xD8, 0x00);
const QColor kTried(0x1F, 0x5C, 0x40);

void paintOutline(QPainter& painter, const ViewTransform& view, const Area& area) {
    for (std::size_t r = 0; r < area.ringCount(); ++r) {
        QPolygonF ring;
        for (const MapPoint& p : area.ring(r)) {
            ring << view.toPage(p);
        }
        painter.drawPolyline(ring);
    }
}

void paintGhost(QPainter& painter, const ViewTransform& view, const ProjectDocument& document) {
    const std::vector<ActiveStructure>& structures = document.situation().structures;
    const auto tried = std::ranges::find_if(structures.rbegin(), structures.rend(),
                                            [](const ActiveStructure& s) { return s.isSimulated; });
    if (tried == structures.rend()) {
        return;
    }
    painter.setPen(QPen(kTried, 26, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const std::vector<Area>& areas = document.project().baseMap->areas();
    tried->communes.forEach([&](CommuneIndex i) { paintOutline(painter, view, areas[i]); });
    if (const auto* radius = std::get_if<RadiusRule>(&document.ghost()->rule); radius && tried->point) {
        const double length = radius->kilometres * 1000 * view.scale;
        painter.setPen(QPen(kTried, 36, Qt::DashLine));
        painter.drawEllipse(view.toPage(*tried->point), length, length);
    }
}

void startOutlines(QPainter& painter) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
}

} // namespace

void paintOverlay(QPainter& painter, const ViewTransform& view, const ProjectDocument& document) {
    startOutlines(painter);
    const std::vector<Area>& areas = document.project().baseMap->areas();
    for (const QPen& pen : {QPen(kChosenGlow, 38), QPen(kChosen, 12)}) {
        painter.setPen(pen);
        for (const CommuneIndex i : document.selection().communes()) {
            paintOutline(painter, view, areas[i]);
        }
    }
    if (const std::optional<CommuneIndex> selected = document.selection().current()) {
        for (const QPen& pen : {QPen(kChosenGlow, 100), QPen(kChosen, 36)}) {
            painter.setPen(pen);
            paintOutline(painter, view, areas[*selected]);
        }
    }
    paintReaches(painter, document.sheet(), view);
    if (document.ghost()) {
        paintGhost(painter, view, document);
    }
    painter.restore();
}

void paintTerritory(QPainter& painter, const ViewTransform& view, const ProjectDocument& document,
                    const std::string& structure) {
    const Project& project = document.project();
    const auto edited = project.structures->find(structure);
    startOutlines(painter);
    for (const ServiceArea& row : project.structures->serviceAreas) {
        if (row.structure == edited && row.period.contains(document.view().date)) {
            painter.setPen(QPen(kTried, 44, row.attestation.isHypothesis() ? Qt::DashLine : Qt::SolidLine));
            paintOutline(painter, view, project.baseMap->areas()[row.commune]);
        }
    }
    painter.restore();
}

void paintScenarioTerritory(QPainter& painter, const ViewTransform& view, const ProjectDocument& document,
                            const std::string& structure) {
    const ActiveStructure* edited = document.situation().find(structure);
    if (edited == nullptr) {
        return;
    }
    startOutlines(painter);
    edited->communes.forEach([&](CommuneIndex i) {
        painter.setPen(QPen(kTried, 44, edited->supposedCommunes.contains(i) ? Qt::DashLine : Qt::SolidLine));
        paintOutline(painter, view, document.project().baseMap->areas()[i]);
    });
    painter.restore();
}

void paintCommunes(QPainter& painter, const ViewTransform& view, const ProjectDocument& document,
                   const IndexSet& communes) {
    const std::vector<Area>& areas = document.project().baseMap->areas();
    startOutlines(painter);
    painter.setPen(QPen(kTried, 44));
    communes.forEach([&](CommuneIndex i) {
        if (i < areas.size()) {
            paintOutline(painter, view, areas[i]);
        }
    });
    painter.restore();
}

} // namespace maillage
