// The rows under the titles that are no data: titles again on each page, rows of a group, notes under the
// list.
#pragma once

#include "core/io/lists/layout/list_layout.hpp"
#include "core/io/lists/cells/row_report.hpp"
#include "core/model/structure.hpp"

namespace maillage {

/// By row of the sheet, why it is left aside; nullopt for data. A row that names a commune is data.
[[nodiscard]] std::vector<std::optional<Remark>>
rowsLeftAside(const Worksheet& sheet, const ListLayout& layout, const Territory& territory);

/// "EVS", "Centres sociaux", "Liste des espaces de vie sociale 2023": a kind and no structure's own name.
[[nodiscard]] std::optional<StructureKind> kindOfHeading(std::string_view text);

} // namespace maillage
