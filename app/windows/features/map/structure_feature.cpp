#include "app/windows/features/map/structure_feature.hpp"

#include "app/dialogs/structures/structure_form_dialog.hpp"
#include "app/map/map_view.hpp"
#include "app/panels/figures/figure_panel.hpp"
#include "app/panels/simulation/structure_menu.hpp"
#include "app/panels/tables/table_panel.hpp"
#include "app/windows/features/simulation/tool_feature.hpp"

#include <QMenu>

namespace maillage {

StructureFeature::StructureFeature(MapView& map, const FigurePanel& figures, const TablePanel& tables,
                                   const ToolFeature& menus, Frame& frame)
    : m_map(map), m_frame(frame) {
    frame.on(ActionId::AddStructure, this, [this] { add(m_map.selection().current()); });
    QMenu& chosen = frame.actions().submenu(ActionId::EditStructure);
    connect(&chosen, &QMenu::aboutToShow, this, [this, &chosen] { fillChosen(chosen); });
    connect(&figures, &FigurePanel::structureAsked, this, &StructureFeature::edit);
    connect(&tables, &TablePanel::newStructureAsked, this, [this] { add(m_map.selection().current()); });
    connect(&menus, &ToolFeature::newStructureAsked, this, &StructureFeature::add);
    connect(&menus, &ToolFeature::structureAsked, this, &StructureFeature::edit);
}

void StructureFeature::fillChosen(QMenu& menu) {
    menu.clear();
    const auto commune = m_map.selection().current();
    const ProjectDocument& document = m_map.document();
    if (commune) {
        for (const std::string& id : structuresOf(document, *commune)) {
            if (const auto index = document.project().structures->find(id)) {
                menu.addAction(menuText(document.project().structures->structures[*index].name), this,
                               [this, id] { edit(id); });
            }
        }
    }
    if (menu.isEmpty()) {
        menu.addAction(commune ? tr("Aucune structure dans la commune choisie")
                               : tr("Choisissez d'abord une commune sur la carte"))
            ->setEnabled(false);
    }
}

void StructureFeature::add(std::optional<CommuneIndex> seat) {
    show(new StructureFormDialog(m_map, seat, m_frame.window()));
}

void StructureFeature::edit(const std::string& structure) {
    if (m_map.document().project().structures->find(structure)) {
        show(new StructureFormDialog(m_map, structure, m_frame.window()));
    }
}

void StructureFeature::show(StructureFormDialog* dialog) {
    for (StructureFormDialog* other : m_frame.window()->findChildren<StructureFormDialog*>()) {
        if (other != dialog) {
            other->reject();
        }
    }
    m_map.interruptTool();
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &StructureFormDialog::applied, this,
            [this](const QString& sentence, std::optional<CommuneIndex> seat) {
                if (seat) {
                    m_map.selection().choose(*seat);
                }
                m_frame.say(sentence, Stay::Long);
            });
    // Not modal, and at the edge of the window: the map is clicked while the form is open.
    dialog->show();
    const QRect window = m_frame.window()->geometry();
    dialog->move(window.right() - dialog->frameGeometry().width(), window.top() + m_map.y());
}

} // namespace maillage
