// What is to be said of a dock before it is made.
#pragma once

#include "app/windows/action_table.hpp"

#include <functional>

class QDockWidget;

namespace maillage {

struct DockPlan {
    /// Object name: the settings of a person know its place by it.
    const char* name;
    QString title;
    Qt::DockWidgetArea area;
    /// Never closed, and seen at the first start.
    bool isPermanent = false;
    /// The action that shows it and, where it is in front already, closes it: its icon is the dock's too.
    std::optional<ActionId> action{};
    /// In pixels at the first start: the height of a dock at the bottom, the width of one at a side.
    int size = 0;
    /// What shows it, where it must be filled first.
    std::function<void()> open{};
};

} // namespace maillage
