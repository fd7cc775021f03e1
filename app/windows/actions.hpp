// The actions of the table as the window has them, and the menus and the tool bar made of them.
#pragma once

#include "app/windows/action_table.hpp"

#include <map>
#include <vector>

class QAction;
class QMainWindow;
class QMenu;
class QToolBar;
class QWidget;

namespace maillage {

class Actions {
public:
    /// Makes the actions and the empty menus; all belong to the window.
    explicit Actions(QMainWindow& window);

    /// Precondition of a Given action: `give` was called.
    [[nodiscard]] QAction& at(ActionId id) const { return *m_actions.at(id); }
    [[nodiscard]] const ActionRow& row(ActionId id) const;
    /// One for each theme, which is its data.
    [[nodiscard]] const std::vector<QAction*>& themes() const { return m_themes; }
    /// A menu of the menu bar.
    [[nodiscard]] QMenu& menu(MenuId id) const { return *m_menus.at(id); }
    /// The menu that a Submenu action opens.
    [[nodiscard]] QMenu& submenu(ActionId id) const { return *m_submenus.at(id); }
    /// The one that Qt made for a Given row gets the row's keys and icon.
    void give(ActionId id, QAction& action);

    /// When every Given action is there.
    void fillMenus();
    /// The widgets of the tool bar by their row.
    void fillToolBar(QToolBar& bar, const std::map<ActionId, QWidget*>& widgets) const;

private:
    void dress(QAction& action, const ActionRow& row) const;

    std::vector<ActionRow> m_rows;
    std::map<MenuId, QMenu*> m_menus;
    std::map<ActionId, QMenu*> m_submenus;
    std::map<ActionId, QAction*> m_actions;
    std::vector<QAction*> m_themes;
};

} // namespace maillage
