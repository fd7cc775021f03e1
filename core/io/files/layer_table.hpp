// The attributes of layers as sheets: a list that went out with its outlines, and comes back.
#pragma once

#include "core/io/files/data_source.hpp"
#include "core/io/files/workbook/sheet_builder.hpp"

namespace maillage {

/// The layers and tables of a GeoPackage, a GeoJSON or a shapefile that hold a list by the names of their
/// fields: a row of titles, then one for each feature, dates as AAAA-MM-JJ. Titles that a .dbf cut short are
/// whole again. Empty for a map alone, for what GDAL cannot open and for a project, whose tables are no
/// lists. Throws Error{WorkbookTooLarge}.
[[nodiscard]] std::vector<WorkbookSheet> readLayerTables(const DataSource& source, WorkbookBudget& budget);

} // namespace maillage
