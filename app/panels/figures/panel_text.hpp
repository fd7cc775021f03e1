// What the panels beside the map say, as rich text made from computed values.
#pragma once

#include "app/document/project_document.hpp"

#include <QString>

namespace maillage {

/// Before the code of a commune, in links of the texts below.
inline constexpr QLatin1String kCommuneLink("commune/");
/// To the needs of the commune that is explained.
inline constexpr QLatin1String kPortraitLink("portrait");
/// Before the id of a structure whose form is asked for.
inline constexpr QLatin1String kStructureLink("structure/");

/// The indicators, each number a link to its id ("taux_cs", "taux_cs_population"), in the base that is looked
/// at, each with what is attested and supposed of it and the published value beside it.
[[nodiscard]] QString indicatorText(const ProjectDocument& document);
/// What the simulation, with the structure that is being tried, gains; empty without one.
[[nodiscard]] QString simulationText(const ProjectDocument& document);
/// Why a commune is in its class: its structures, each with the rows that say so and their sources, and a
/// link to its proof.
[[nodiscard]] QString communeText(const ProjectDocument& document, CommuneIndex commune);
/// "Cérilly · centre social et EVS · 1 234 hab."
[[nodiscard]] QString communeLine(const ProjectDocument& document, CommuneIndex commune);

} // namespace maillage
