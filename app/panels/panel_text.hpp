// What the panels beside the map say, as rich text made from computed values.
#pragma once

#include "app/document/project_document.hpp"

#include <QString>

namespace maillage {

/// The indicators, each with the published value beside it, and the simulation's effect where there is one.
[[nodiscard]] QString indicatorText(const ProjectDocument& document);
/// Why a commune is in its class: its structures, each with its source.
[[nodiscard]] QString communeText(const ProjectDocument& document, CommuneIndex commune);
/// "Cérilly · centre social et EVS · 1 234 hab."
[[nodiscard]] QString communeLine(const ProjectDocument& document, CommuneIndex commune);

} // namespace maillage
