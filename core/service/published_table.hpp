// The table of published figures: id, libelle, valeur, unite, precision, date, reference.
#pragma once

#include "core/io/files/data_source.hpp"
#include "core/io/files/table_source.hpp"
#include "core/model/project.hpp"

namespace maillage {

/// What cannot be in a list of published figures.
struct PublishedFault {
    std::size_t rank = 0;
    std::string_view column;
    /// A word that app/text/errors turns into a phrase, as of Error{ValueInvalid}.
    const char* expected = "";
};

/// The first of a value, unit, precision or date that cannot be: a rate without "%", a percentage outside 0
/// to 100, a value that is no multiple of its precision, an indicator that stands twice at a date.
[[nodiscard]] std::optional<PublishedFault> publishedFault(const std::vector<PublishedFigure>& figures);

/// Decimals with a point or a comma, dates as people write them (a year alone: its last day). Throws what
/// readTable throws, Error{ValueInvalid} for what publishedFault finds and for no number or date,
/// Error{FileEmpty} without a row.
[[nodiscard]] std::vector<PublishedFigure> readPublishedFigures(const DataSource& source);

/// The same columns, which readPublishedFigures reads back.
[[nodiscard]] Table publishedTable(const std::vector<PublishedFigure>& figures);

} // namespace maillage
