#include "core/io/files/table_source.hpp"

#include "core/base/atomic_file.hpp"
#include "core/base/date.hpp"
#include "core/base/error.hpp"
#include "core/base/text.hpp"
#include "core/io/files/text/csv_text.hpp"
#include "core/io/files/worksheet_source.hpp"
#include "core/io/files/table_errors.hpp"

#include <algorithm>

namespace maillage {

namespace {

/// As Excel in French shows a day: "31/12/2022"; the cell itself where it is none.
std::string dayForExcel(const std::string& cell) {
    const auto date = Date::parse(cell);
    if (!date) {
        return cell;
    }
    const auto twoFigures = [](unsigned number) { return (number < 10 ? "0" : "") + formatInteger(number); };
    return twoFigures(date->day()) + "/" + twoFigures(date->month()) + "/" + formatInteger(date->year());
}

} // namespace

std::size_t Table::column(std::string_view name) const {
    const auto found = std::ranges::find(columns, name);
    if (found == columns.end()) {
        throw Error(ErrorCode::TableColumnMissing, {path, std::string(name), joined(columns, ", ")});
    }
    return static_cast<std::size_t>(found - columns.begin());
}

Table readTable(const DataSource& source) {
    Worksheet sheet = readWorksheet(source);
    Table table{sheet.path, {}, {}, {}};
    for (const std::string& cell : sheet.rows.front().cells) {
        table.columns.emplace_back(trimmed(cell));
    }
    for (std::size_t i = 1; i < sheet.rows.size(); ++i) {
        WorksheetRow& row = sheet.rows[i];
        row.cells.resize(table.columns.size());
        table.lines.push_back(row.line);
        table.rows.push_back(std::move(row.cells));
    }
    return table;
}

std::string csvText(const Table& table, const CsvOptions& options) {
    const CsvDialect dialect = options.forExcel ? kExcelCsv : CsvDialect{};
    std::string csv = options.forExcel ? "\xEF\xBB\xBF" : "";
    csv += csvRow(table.columns, dialect);
    std::vector<std::string> cells;
    for (const std::vector<std::string>& row : table.rows) {
        cells = row;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const CellKind kind = table.kindOf(i);
            const bool isNumber = kind != CellKind::Text && kind != CellKind::Date && parseDouble(cells[i]);
            if (isNumber && options.forExcel) {
                std::ranges::replace(cells[i], '.', ',');
            } else if (kind == CellKind::Date && options.forExcel) {
                cells[i] = dayForExcel(cells[i]);
            } else if (!isNumber && options.protectsFormulas && looksLikeFormula(cells[i])) {
                cells[i].insert(0, 1, '\'');
            }
        }
        csv += csvRow(cells, dialect);
    }
    return csv;
}

void writeCsv(const Table& table, const std::filesystem::path& path, const CsvOptions& options) {
    writeFileAtomically(path, csvText(table, options));
}

} // namespace maillage
