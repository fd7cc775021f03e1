// The cells of a table in the structure of a PDF.
#pragma once

#include "app/render/pdf/pdf_structure.hpp"
#include "app/text/text_table.hpp"

namespace maillage {

/// The elements of a table's cells, row by row.
using TableElements = std::vector<std::vector<std::size_t>>;
/// Adds a table with its header as the first row; `hasRowHeaders`: the first cell of each row names it.
[[nodiscard]] TableElements addTable(PdfStructure& structure, const TextTable& table,
                                     bool hasRowHeaders = false);

/// Of what stands beside a difference map.
struct ComparisonElements {
    TableElements table{};
    /// Communes and structures that differ.
    std::size_t lists = 0;
};

} // namespace maillage
