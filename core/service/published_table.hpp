// The table of published figures: id, libelle, valeur, unite, precision, date, reference.
#pragma once

#include "core/io/files/data_source.hpp"
#include "core/model/project.hpp"

namespace maillage {

/// Throws what readTable throws, and Error{ValueInvalid} for a value, unit, precision or date that cannot be,
/// a rate without "%", a percentage outside 0 to 100, a value that is no multiple of its precision, or an
/// indicator that stands twice at a date; Error{FileEmpty} without a row.
[[nodiscard]] std::vector<PublishedFigure> readPublishedFigures(const DataSource& source);

} // namespace maillage
