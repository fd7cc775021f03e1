#include "app/windows/features/simulation/tool_feature.hpp"

#include "app/map/map_view.hpp"
#include "app/panels/tables/table_panel.hpp"

#include <QMenu>

namespace maillage {

ToolFeature::ToolFeature(ProjectDocument& document, MapView& map, TablePanel& tables, Frame& frame)
    : m_document(document), m_map(map), m_frame(frame), m_changes(new ScenarioChanges(map, this)) {
    connect(&map, &MapView::told, this,
            [this](const QString& sentence) { m_frame.say(sentence, Stay::Long); });
    connect(&document, &ProjectDocument::scenarioLeft, this, [this](const QString& name) {
        m_frame.say(tr("La base est affichée, non plus le scénario «\u00A0%1\u00A0»").arg(name), Stay::Long);
    });
    makeMapMenu();
    makeTableMenu(tables);
    makeChosenMenu();
    frame.on(ActionId::Abandon, this, [this] {
        m_map.abandonTool();
        m_document.setPreview(std::nullopt);
    });
    connect(&map, &MapView::toolChanged, this, &ToolFeature::refreshAbandon);
    connect(&document, &ProjectDocument::changed, this, &ToolFeature::refreshAbandon);
    refreshAbandon();
}

StructureForms ToolFeature::forms() {
    return {[this](CommuneIndex seat) { Q_EMIT newStructureAsked(seat); },
            [this](const std::string& structure) { Q_EMIT structureAsked(structure); }};
}

void ToolFeature::makeMapMenu() {
    connect(&m_map, &MapView::menuAsked, this,
            [this](std::optional<CommuneIndex> commune, const std::string& structure, const QPoint& place) {
                showMenu(
                    [&](QMenu& menu) {
                        if (!structure.empty()) {
                            addStructureActions(menu, m_document, *m_changes, forms(), {structure});
                        } else if (commune) {
                            addCommuneActions(menu, m_document, *m_changes, forms(), *commune);
                        }
                    },
                    place);
            });
}

void ToolFeature::makeTableMenu(TablePanel& tables) {
    connect(
        &tables, &TablePanel::structureMenuAsked, this,
        [this](const std::string& structure, const QPoint& place) {
            showMenu(
                [&](QMenu& menu) { addStructureActions(menu, m_document, *m_changes, forms(), {structure}); },
                place);
        });
}

void ToolFeature::makeChosenMenu() {
    QMenu& chosen = m_frame.actions().submenu(ActionId::ChosenCommune);
    connect(&chosen, &QMenu::aboutToShow, this, [this, &chosen] {
        chosen.clear();
        if (const auto commune = m_document.selection().current()) {
            addCommuneActions(chosen, m_document, *m_changes, forms(), *commune);
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

void ToolFeature::refreshAbandon() {
    m_frame.action(ActionId::Abandon).setEnabled(!m_map.isLooking() || m_document.preview());
}

} // namespace maillage
