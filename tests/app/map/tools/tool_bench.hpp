// The window with every way that it has to take a tool of the map into the hand.
#pragma once

#include "tests/app/support/gui_test_support.hpp"

#include "app/map/map_banner.hpp"
#include "app/map/tools/move_tool.hpp"
#include "app/map/tools/place_tool.hpp"
#include "app/map/tools/territory_tool.hpp"
#include "app/panels/simulation/scenario_changes.hpp"
#include "app/panels/tables/table_panel.hpp"

#include <QAction>
#include <QDockWidget>
#include <QPushButton>
#include <QStatusBar>

namespace maillage {

struct ToolBench : Shown {
    ScenarioChanges& changes = window.features().tool.changes();
    PlaceTool& placing = *map.findChild<PlaceTool*>();
    TerritoryTool& territory = *map.findChild<TerritoryTool*>();
    MoveTool& moving = *map.findChild<MoveTool*>();
    ActiveStructure evs = [this] {
        for (const ActiveStructure& s : document.situation().structures) {
            if (s.isEvs && s.seat && s.communes.count() > 2) {
                return s;
            }
        }
        FAIL("no EVS with a territory");
        return document.situation().structures.front();
    }();
    QAction& simulate = actionOf(Qt::CTRL | Qt::Key_M);
    QAction& abandon = actionOf(Qt::Key_Escape);
    QPushButton& editing = [this]() -> QPushButton& {
        for (QPushButton* button : panelIn<TablePanel>(window).findChildren<QPushButton*>()) {
            if (button->text().contains(QStringLiteral("territoire sur la carte"))) {
                return *button;
            }
        }
        FAIL("no button edits the territory");
        throw;
    }();

    ToolBench() {
        window.findChild<QDockWidget*>(QStringLiteral("tables"))->show();
        panelIn<TablePanel>(window).showTab(TablePanel::Structures);
        panelIn<TablePanel>(window).table(TablePanel::Structures).goToRow(0);
    }
    [[nodiscard]] QAction& actionOf(const QKeySequence& key) const {
        for (QAction* action : window.findChildren<QAction*>()) {
            if (action->shortcut() == key) {
                return *action;
            }
        }
        FAIL("no action has the key " << key.toString().toStdString());
        throw;
    }
    /// Each takes another tool; the first two, which are switches, lay it down the second time.
    [[nodiscard]] std::vector<std::function<void()>> ways() {
        return {[this] { simulate.trigger(); }, [this] { editing.click(); }, [this] { changes.move(evs.id); },
                [this] { changes.extend(evs.id); }, [this] { changes.reduce(evs.id); }};
    }
    [[nodiscard]] QString said() const { return window.statusBar()->currentMessage(); }
    [[nodiscard]] QString banner() const { return panelIn<MapBanner>(window).lines().join(u'\n'); }
    [[nodiscard]] std::size_t inHand() const {
        const QList<MapTool*> tools = map.findChildren<MapTool*>();
        return static_cast<std::size_t>(std::ranges::count_if(tools, &MapTool::isInHand));
    }
};

} // namespace maillage
