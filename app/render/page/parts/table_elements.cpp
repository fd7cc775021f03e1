#include "app/render/page/parts/table_elements.hpp"

namespace maillage {

TableElements addTable(PdfStructure& structure, const TextTable& table, bool hasRowHeaders) {
    const std::size_t whole = structure.add("Table");
    TableElements elements;
    const auto addRow = [&](const std::vector<QString>& cells, bool isHeader) {
        const std::size_t row = structure.add("TR", whole);
        std::vector<std::size_t>& ranks = elements.emplace_back();
        for (std::size_t k = 0; k < cells.size(); ++k) {
            const bool namesRow = hasRowHeaders && k == 0 && !isHeader;
            ranks.push_back(structure.add(isHeader || namesRow ? "TH" : "TD", row));
            structure.elements.back().namesRow = namesRow;
        }
    };
    if (!table.header.empty()) {
        addRow(table.header, true);
    }
    for (const std::vector<QString>& cells : table.rows) {
        addRow(cells, false);
    }
    return elements;
}

} // namespace maillage
