// Tables of text whose first row names the columns, from CSV, XLSX or ODS; nothing guessed: "03001" stays
// text.
#pragma once

#include "core/io/files/data_source.hpp"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace maillage {

struct Table {
    std::string path; // for messages
    std::vector<std::string> columns;
    std::vector<std::vector<std::string>> rows;
    std::vector<std::uint32_t> lines{}; // of each row in its file; empty for a table that was made here

    /// Position of a column; throws Error{TableColumnMissing}.
    [[nodiscard]] std::size_t column(std::string_view name) const;
};

/// Rows are as wide as the first. Throws what readWorksheet throws.
[[nodiscard]] Table readTable(const DataSource& source);

/// Comma, UTF-8, one header row, "\n"; fields quoted where needed; whole file or none. Throws
/// Error{WriteFailed}.
void writeCsv(const Table& table, const std::filesystem::path& path);

} // namespace maillage
