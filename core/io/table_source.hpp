// Tables of text from CSV (and whatever else GDAL reads as a table), nothing guessed: "03001" stays text.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace maillage {

struct Table {
    std::string path; // for messages
    std::vector<std::string> columns;
    std::vector<std::vector<std::string>> rows;

    /// Position of a column; throws Error{TableColumnMissing}.
    [[nodiscard]] std::size_t column(std::string_view name) const;
};

/// Throws Error{FileMissing, FileEmpty, FileUnreadable}.
[[nodiscard]] Table readTable(const std::filesystem::path& path);

/// Comma, UTF-8, one header row, "\n"; fields quoted where needed; whole file or none. Throws
/// Error{WriteFailed}.
void writeCsv(const Table& table, const std::filesystem::path& path);

} // namespace maillage
