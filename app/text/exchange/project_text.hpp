// What changes in the description of a project, in French.
#pragma once

#include "core/service/project_description.hpp"

#include <QStringList>

namespace maillage {

/// A sentence for each setting that changes ("date de référence : 31 décembre 2022 → 31 décembre 2023"), for
/// the sources, and for the published figures; one that says so where nothing does.
[[nodiscard]] QStringList descriptionChanges(const ProjectDescription& before,
                                             const ProjectDescription& after);

} // namespace maillage
