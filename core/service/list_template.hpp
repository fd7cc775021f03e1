// "Modèle à remplir": the list that a conseiller fills in and imports without a question.
#pragma once

#include "core/io/files/table_source.hpp"
#include "core/model/project.hpp"

#include <functional>

namespace maillage {

/// One row per commune, by code, with no structure yet. Columns: code_insee, commune, epci, structure, type,
/// siege
/// ("oui" in the row of the seat), debut, fin, source, reference. A commune served twice gets a second row.
[[nodiscard]] Table blankTemplate(const Project& project);

/// Which rows are written: all of them without one.
using AreaFilter = std::function<bool(const ServiceArea&)>;

/// The same columns with a row for each territory row of the project that `isKept` keeps, and for each
/// commune that has none. Where two structures have the same name there is one column more, `identifiant`.
/// `communes`: gets the commune of each row.
[[nodiscard]] Table filledTemplate(const Project& project, const AreaFilter& isKept = {},
                                   std::vector<CommuneIndex>* communes = nullptr);

} // namespace maillage
