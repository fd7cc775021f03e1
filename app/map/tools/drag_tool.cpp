#include "app/map/tools/drag_tool.hpp"

#include "app/map/map_view.hpp"
#include "app/map/tools/scenario_steps.hpp"

namespace maillage {

void DragTool::takeFor(std::string structure, std::optional<CommuneIndex> from) {
    m_structure = std::move(structure);
    m_over = from;
    m_step = map().newStep();
    m_done = map().document().undoStack().index();
    take();
}

void DragTool::deactivate() {
    m_structure.clear();
    m_over.reset();
}

void DragTool::abandon() {
    map().document().undoStack().setIndex(m_done);
    layDown();
}

QString DragTool::sentence() const {
    return tr("Déplacer «\u00A0%1\u00A0»\u00A0: relâchez sur sa nouvelle commune\u00A0; le scénario change, pas "
              "la base\u00A0; Échap la remet où elle était")
        .arg(structureName(map().document(), m_structure));
}

void DragTool::drag(const MapMouse& mouse) {
    if (const auto commune = map().communeAt(mouse.place); commune && commune != m_over) {
        m_over = commune;
        moveOpening(map(), m_structure, *commune, m_step);
        map().point(commune);
    }
}

void DragTool::release(const MapMouse& /*mouse*/) {
    layDown();
}

} // namespace maillage
