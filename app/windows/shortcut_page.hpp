// The keys of the window, for the guide: made from the table of actions, so that no second list of them
// exists.
#pragma once

#include <QString>

namespace maillage {

/// A table for each menu and one for what stands in none, in Markdown: each action that has a key, with
/// its keys.
[[nodiscard]] QString shortcutTables();

} // namespace maillage
