// What is to be said of a dock before it is made.
#pragma once

#include "app/windows/action_table.hpp"

class QDockWidget;

namespace maillage {

struct DockPlan {
    /// Object name: the settings of a person know its place by it.
    const char* name;
    QString title;
    Qt::DockWidgetArea area;
    /// Never closed, and seen at the first start.
    bool isPermanent = false;
    /// The action that shows it: its icon is the dock's too, and a Given one is the dock's own.
    std::optional<ActionId> action{};
    /// Of a dock at the bottom, in pixels at the first start; 0 for its own.
    int height = 0;
    /// The dock over which it lies, as a tab of it.
    QDockWidget* over = nullptr;
};

} // namespace maillage
