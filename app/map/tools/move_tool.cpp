#include "app/map/tools/move_tool.hpp"

#include "app/map/map_view.hpp"
#include "app/map/tools/scenario_steps.hpp"

namespace maillage {

QString MoveTool::sentence() const {
    return tr("Déplacer «\u00A0%1\u00A0»\u00A0: cliquez sur sa nouvelle commune\u00A0; le scénario change, pas la "
              "base\u00A0; Échap y renonce")
        .arg(structureName(map().document(), structure()));
}

void MoveTool::pick(CommuneIndex commune) {
    const ProjectDocument& document = map().document();
    if (rankOf<OpenStructure>(document.edits(), structure())) {
        moveOpening(map(), structure(), commune, map().newStep());
    } else {
        addStep(map(), MoveStructure{structure(), document.project().territory->commune(commune).code,
                                     std::nullopt});
    }
    layDown();
}

} // namespace maillage
