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

/// What the cells of a column are where a format has types. A cell that is no such value stays text.
enum class CellKind {
    Text, // codes too: "03001"
    Integer,
    Number,
    Percent, // a share, 0…1
    Date,    // AAAA-MM-JJ
};

/// What a column holds, in words for the person who opens the file.
struct ColumnMeaning {
    CellKind kind = CellKind::Text;
    int decimals = 0; // of a Number, a Percent
    std::string meaning{};
    std::string unit{};
    std::string source{};
    /// What a cell may hold besides nothing; empty where anything goes.
    std::vector<std::string> choices{};

    bool operator==(const ColumnMeaning&) const = default;
};

struct Table {
    std::string path; // for messages
    std::vector<std::string> columns;
    std::vector<std::vector<std::string>> rows;
    std::vector<std::uint32_t> lines{}; // of each row in its file; empty for a table that was made here
    /// Of each column of a table that was made here; empty where all are text.
    std::vector<ColumnMeaning> meanings{};

    [[nodiscard]] CellKind kindOf(std::size_t column) const {
        return column < meanings.size() ? meanings[column].kind : CellKind::Text;
    }

    /// Position of a column; throws Error{TableColumnMissing}.
    [[nodiscard]] std::size_t column(std::string_view name) const;
};

/// Rows are as wide as the first. Throws what readWorksheet throws.
[[nodiscard]] Table readTable(const DataSource& source);

/// How a CSV is written.
struct CsvOptions {
    /// For Excel in French: byte order mark, semicolon, decimal comma, days as 31/12/2022, "\r\n".
    bool forExcel = false;
    /// An apostrophe before a text that a spreadsheet would take for a formula.
    bool protectsFormulas = false;
};

/// Comma, UTF-8, one header row, "\n"; fields quoted where needed.
[[nodiscard]] std::string csvText(const Table& table, const CsvOptions& options = {});
/// The same as a file, whole or none. Throws Error{WriteFailed}.
void writeCsv(const Table& table, const std::filesystem::path& path, const CsvOptions& options = {});

} // namespace maillage
