#include "app/map/tools/territory_tool.hpp"

#include "app/map/map_overlay.hpp"
#include "app/map/map_view.hpp"
#include "app/map/tools/scenario_steps.hpp"
#include "app/text/french/names.hpp"
#include "core/model/row_edits.hpp"

namespace maillage {

TerritoryTool::TerritoryTool(MapView& map, std::function<std::string()> whose,
                             std::function<std::string()> reference)
    : PickTool(map), m_whose(std::move(whose)), m_reference(std::move(reference)) {}

void TerritoryTool::activate() {
    setStructure(m_whose());
    map().document().lookAtBase();
}

QString TerritoryTool::sentence() const {
    const StructureSet& structures = *map().document().project().structures;
    const auto edited = structures.find(structure());
    return edited ? tr("Modifier le territoire de «\u00A0%1\u00A0»\u00A0: un clic y met une commune ou l'en "
                       "retire\u00A0; la base change, Ctrl+Z annule\u00A0; Échap termine")
                        .arg(shownName(structures.structures[*edited].name))
                  : tr("Modifier un territoire\u00A0: choisissez une structure dans le tableau\u00A0; Échap "
                       "termine");
}

void TerritoryTool::paint(QPainter& painter, const ViewTransform& view) const {
    paintTerritory(painter, view, map().document(), structure());
}

void TerritoryTool::pick(CommuneIndex commune) {
    const Project& project = map().document().project();
    const auto edited = project.structures->find(structure());
    if (!edited) {
        return;
    }
    const std::size_t before = project.structures->serviceAreas.size();
    const QString name = shownName(project.territory->commune(commune).name);
    const QString whose = shownName(project.structures->structures[*edited].name);
    attemptOn(map(), [&] {
        const Project after = withCommuneToggled(project, *edited, commune, map().document().view().date,
                                                 {Source::Structure, m_reference()});
        const bool enters = after.structures->serviceAreas.size() > before;
        map().document().replaceProject(after, enters ? tr("Ajouter %1 au territoire").arg(name)
                                                      : tr("Retirer %1 du territoire").arg(name));
        Q_EMIT map().told((enters ? tr("%1 entre dans le territoire de «\u00A0%2\u00A0»")
                                  : tr("%1 sort du territoire de «\u00A0%2\u00A0»"))
                              .arg(name, whose));
    });
}

} // namespace maillage
