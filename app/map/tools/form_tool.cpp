#include "app/map/tools/form_tool.hpp"

#include "app/map/map_overlay.hpp"
#include "app/map/map_view.hpp"

namespace maillage {

FormTool::FormTool(MapView& map, QString sentence) : MapTool(map), m_sentence(std::move(sentence)) {}

void FormTool::outline(const IndexSet& communes) {
    m_outlined = communes;
    map().update();
}

void FormTool::click(const MapMouse& mouse) {
    if (const auto commune = map().communeAt(mouse.place)) {
        Q_EMIT picked(*commune, map().mapPointAt(mouse.place));
    }
}

bool FormTool::key(const QKeyEvent& event) {
    if (const auto chosen = map().selection().current(); chosen && isEnter(event)) {
        Q_EMIT picked(*chosen, map().document().project().territory->commune(*chosen).reference);
        return true;
    }
    return MapTool::key(event);
}

void FormTool::paint(QPainter& painter, const ViewTransform& view) const {
    paintCommunes(painter, view, map().document(), m_outlined);
}

} // namespace maillage
