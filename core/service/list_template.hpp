// "Modèle à remplir": the list that a conseiller fills in and imports without a question.
#pragma once

#include "core/io/files/table_source.hpp"
#include "core/model/project.hpp"

namespace maillage {

/// One row per commune, by code, with no structure yet. Columns: code_insee, commune, epci, structure, type,
/// siege
/// ("oui" in the row of the seat), debut, fin, source, reference. A commune served twice gets a second row.
[[nodiscard]] Table blankTemplate(const Project& project);

/// The same columns with a row for each territory row of the project, and for each commune that has none.
[[nodiscard]] Table filledTemplate(const Project& project);

} // namespace maillage
