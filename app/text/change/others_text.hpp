// What others do with the project that is open, in words.
#pragma once

#include "core/model/project_merge.hpp"
#include "core/store/project_lock.hpp"

#include <QStringList>

namespace maillage {

/// What somebody else changed: structures, rows, scenarios… A line each kind; never empty.
[[nodiscard]] QStringList othersChangeLines(const Project& before, const Project& after);

/// "scénario « Plan A »": what both changed.
[[nodiscard]] QString conflictText(const MergeConflict& conflict);

/// "Marie Durand, sur CAF-PC12, depuis le 30 novembre 2026 à 14:42".
[[nodiscard]] QString holderText(const LockOwner& owner);

} // namespace maillage
