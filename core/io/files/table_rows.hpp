// Goes through a table row by row and gives its cells by the name of their column.
#pragma once

#include "core/base/date.hpp"
#include "core/base/error.hpp"
#include "core/base/text.hpp"
#include "core/io/files/table_errors.hpp"
#include "core/io/files/table_source.hpp"
#include "core/model/structure.hpp"

#include <optional>

namespace maillage {

/// Before the first row until `next` says true. What cannot be converted or resolved throws an Error that
/// names file, row and column.
class TableRows {
public:
    /// Throws what readTable throws.
    explicit TableRows(const DataSource& source) : m_table(readTable(source)) {}

    [[nodiscard]] const Table& table() const { return m_table; }
    [[nodiscard]] bool next() { return ++m_row <= m_table.rows.size(); }

    /// Throws Error{TableColumnMissing}.
    [[nodiscard]] const std::string& text(std::string_view column) const {
        return m_table.rows[m_row - 1][m_table.column(column)];
    }
    [[nodiscard]] double number(std::string_view column) const {
        return required(parseDouble(text(column)), column, "nombre");
    }
    [[nodiscard]] std::int64_t integer(std::string_view column) const {
        return required(parseInteger(text(column)), column, "nombre");
    }
    [[nodiscard]] Origin origin() const {
        const std::filesystem::path path(m_table.path);
        return {(path.parent_path().filename() / path.filename()).generic_string(), m_table.lines[m_row - 1]};
    }
    /// nullopt for an empty cell.
    [[nodiscard]] std::optional<Date> date(std::string_view column) const {
        if (text(column).empty()) {
            return std::nullopt;
        }
        return required(Date::parse(text(column)), column, "date");
    }
    /// Throws Error{ValueInvalid} without a value; `expected`: see error.hpp.
    template <typename Value>
    [[nodiscard]] Value required(std::optional<Value> value, std::string_view column,
                                 const char* expected) const {
        if (!value) {
            throw Error(ErrorCode::ValueInvalid,
                        {m_table.path, line(), std::string(column), text(column), expected});
        }
        return *value;
    }
    /// What `name` in the column refers to. Throws Error{ReferenceUnknown} without an index.
    template <typename Index>
    [[nodiscard]] Index resolved(std::optional<Index> index, std::string_view column,
                                 const std::string& name) const {
        if (!index) {
            throw Error(ErrorCode::ReferenceUnknown, {m_table.path, line(), std::string(column), name});
        }
        return *index;
    }

private:
    /// As a spreadsheet numbers it: the header is line 1.
    [[nodiscard]] std::string line() const { return formatInteger(m_table.lines[m_row - 1]); }

    Table m_table;
    std::size_t m_row = 0;
};

} // namespace maillage
