#include "app/windows/actions.hpp"

#include "app/look/icons.hpp"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>

#include <algorithm>

namespace maillage {

Actions::Actions(QMainWindow& window) : m_rows(actionRows()) {
    for (const MenuId menu : kMenus) {
        m_menus[menu] = window.menuBar()->addMenu(titleOf(menu));
    }
    for (const ActionRow& row : m_rows) {
        if (row.id == ActionId::Separator || row.kind == ActionKind::Given) {
            continue;
        }
        if (row.kind == ActionKind::Submenu) {
            auto* menu = new QMenu(row.text, m_menus.at(row.menu));
            m_submenus[row.id] = menu;
            m_actions[row.id] = menu->menuAction();
            dress(*menu->menuAction(), row);
            continue;
        }
        auto* action = new QAction(row.text, &window);
        action->setCheckable(row.kind == ActionKind::Checkable);
        if (!row.toolTip.isEmpty()) {
            action->setToolTip(row.toolTip);
        }
        dress(*action, row);
        if (row.theme) {
            action->setData(static_cast<int>(*row.theme));
            m_themes.push_back(action);
        } else {
            m_actions[row.id] = action;
        }
    }
}

void Actions::dress(QAction& action, const ActionRow& row) const {
    action.setShortcuts(row.keys);
    if (*row.icon != '\0') {
        action.setIcon(icon(QString::fromLatin1(row.icon)));
    }
}

const ActionRow& Actions::row(ActionId id) const {
    return *std::ranges::find(m_rows, id, &ActionRow::id);
}

void Actions::give(ActionId id, QAction& action) {
    m_actions[id] = &action;
    dress(action, row(id));
}

void Actions::fillMenus() {
    auto theme = m_themes.begin();
    for (const ActionRow& row : m_rows) {
        if (row.menu == MenuId::None) {
            continue;
        }
        QMenu& menu = *m_menus.at(row.menu);
        if (row.id == ActionId::Separator) {
            menu.addSeparator();
        } else {
            menu.addAction(row.theme ? *theme++ : m_actions.at(row.id));
        }
    }
}

void Actions::fillToolBar(QToolBar& bar, const std::map<ActionId, QWidget*>& widgets) const {
    for (const ActionId id : toolBarRows()) {
        if (id == ActionId::Separator) {
            bar.addSeparator();
        } else if (const auto found = widgets.find(id); found != widgets.end()) {
            bar.addWidget(found->second);
        } else {
            bar.addAction(m_actions.at(id));
        }
    }
}

} // namespace maillage
