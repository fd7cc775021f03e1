#include "app/windows/features/simulation/tool_feature.hpp"

#include "app/map/map_view.hpp"
#include "app/panels/simulation/structure_menu.hpp"
#include "app/panels/tables/table_panel.hpp"

#include <QMenu>

namespace maillage {

ToolFeature::ToolFeature(ProjectDocument& document, MapView& map, TablePanel& tables, Frame& frame)
    : m_document(document),
      m_map(map),
      m_tables(tables),
      m_frame(frame),
      m_tool(new ScenarioTool(document, this)) {
    followModes();
    followMap();
    makeMenus();
    frame.on(ActionId::Abandon, this, [this] { abandon(); });
    connect(&document, &ProjectDocument::changed, this, &ToolFeature::refreshAbandon);
    refreshAbandon();
}

void ToolFeature::followModes() {
    connect(&m_map, &MapView::armedChanged, this, [this](bool armed) {
        if (armed) {
            m_tables.setEditingTerritory(false);
            m_tool->stop();
        }
        refreshAbandon();
    });
    connect(&m_tables, &TablePanel::territoryEdited, this, [this](const QString& structure) {
        if (!structure.isEmpty()) {
            m_map.setArmed(false);
            m_tool->stop();
        }
        m_map.setEditedStructure(structure);
        refreshAbandon();
    });
    connect(m_tool, &ScenarioTool::modeChanged, this, [this] {
        const bool isActive = m_tool->mode() != ScenarioTool::Mode::None;
        if (isActive) {
            m_map.setArmed(false);
            m_tables.setEditingTerritory(false);
        }
        m_map.setEditedStructure(QString::fromStdString(m_tool->structure()), isActive);
        refreshAbandon();
    });
    connect(m_tool, &ScenarioTool::told, this,
            [this](const QString& sentence) { m_frame.say(sentence, Stay::Long); });
}

void ToolFeature::followMap() {
    connect(&m_map, &MapView::communePicked, &m_tables, &TablePanel::toggleCommune);
    connect(&m_map, &MapView::communePicked, m_tool, &ScenarioTool::pick);
    connect(&m_map, &MapView::structureDragged, m_tool, &ScenarioTool::drag);
    connect(&m_map, &MapView::structureDropped, m_tool, &ScenarioTool::endDrag);
}

void ToolFeature::makeMenus() {
    connect(&m_map, &MapView::menuAsked, this,
            [this](std::optional<CommuneIndex> commune, const std::string& structure, const QPoint& place) {
                showMenu(
                    [&](QMenu& menu) {
                        if (!structure.empty()) {
                            addStructureActions(menu, m_document, *m_tool, {structure});
                        } else if (commune) {
                            addCommuneActions(menu, m_document, *m_tool, *commune);
                        }
                    },
                    place);
            });
    connect(&m_tables, &TablePanel::structureMenuAsked, this,
            [this](const std::string& structure, const QPoint& place) {
                showMenu([&](QMenu& menu) { addStructureActions(menu, m_document, *m_tool, {structure}); },
                         place);
            });
    // The same by the keyboard, for the commune chosen with the arrow keys.
    QMenu& chosen = m_frame.actions().submenu(ActionId::ChosenCommune);
    connect(&chosen, &QMenu::aboutToShow, this, [this, &chosen] {
        chosen.clear();
        if (const auto commune = m_document.selection().current()) {
            addCommuneActions(chosen, m_document, *m_tool, *commune);
        } else {
            chosen.addAction(tr("Choisissez d'abord une commune sur la carte"))->setEnabled(false);
        }
    });
}

void ToolFeature::showMenu(const std::function<void(QMenu&)>& fill, const QPoint& place) {
    auto* menu = new QMenu(m_frame.window());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fill(*menu);
    if (menu->isEmpty()) {
        return delete menu;
    }
    menu->popup(place);
}

void ToolFeature::abandon() {
    m_map.setArmed(false);
    m_tables.setEditingTerritory(false);
    m_tool->stop();
    m_document.setPreview(std::nullopt);
}

void ToolFeature::refreshAbandon() {
    m_frame.action(ActionId::Abandon)
        .setEnabled(m_map.isArmed() || m_tables.isEditingTerritory() || m_document.preview() ||
                    m_tool->mode() != ScenarioTool::Mode::None);
}

} // namespace maillage
