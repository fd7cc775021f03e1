// What is looked at, in words.
#pragma once

#include "app/document/project_document.hpp"
#include "core/analysis/change/date_difference.hpp"

#include <QString>

namespace maillage {

/// The title of the map that is shown.
[[nodiscard]] QString viewTitle(const ProjectDocument& document);
/// That of another place than the whole territory: "de Moulins Communauté".
[[nodiscard]] QString viewTitle(const ProjectDocument& document, const QString& place);
/// The map that is shown, in plain sentences: the coverage, or what changed between the two dates.
[[nodiscard]] QString viewDescription(const ProjectDocument& document);
/// What changed from the earlier date of the view to its date, under its hypotheses and its scenario.
[[nodiscard]] DateDifference viewDifference(const ProjectDocument& document);

} // namespace maillage
