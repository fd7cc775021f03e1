#include "core/base/date.hpp"
#include "core/base/error.hpp"
#include "core/base/platform/files.hpp"
#include "core/base/saving_time.hpp"
#include "core/base/text.hpp"
#include "core/io/files/carried/carried_text.hpp"
#include "core/io/files/writers/workbook.hpp"

#include <xlsxwriter.h>

#include <cerrno>
#include <fstream>
#include <iterator>
#include <system_error>
#include <type_traits>

namespace maillage {

namespace {

/// The library writes a file and no memory: one in the system's folder for such, gone with the scope.
class ScratchFile {
public:
    explicit ScratchFile(const std::string& shownPath) : m_path(makeScratchFile()) {
        if (m_path.empty()) {
            throw Error(ErrorCode::WriteFailed, {shownPath, std::generic_category().message(errno)});
        }
    }
    ScratchFile(const ScratchFile&) = delete;
    ScratchFile& operator=(const ScratchFile&) = delete;
    ~ScratchFile() { removeFile(m_path); }

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    [[nodiscard]] std::string bytes() const {
        std::ifstream stream(m_path, std::ios::binary);
        return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
    }

private:
    std::filesystem::path m_path;
};

struct BookCloser {
    void operator()(lxw_workbook* book) const { workbook_close(book); }
};

/// Excel counts its days from 1900 on.
constexpr int kFirstYear = 1900;

class XlsxSheet {
public:
    XlsxSheet(lxw_workbook* book, const std::string& name, const Table& table)
        : m_book(book), m_table(table), m_sheet(workbook_add_worksheet(book, name.c_str())) {}

    /// The first failure of the library, LXW_NO_ERROR without one.
    lxw_error write() {
        if (m_sheet == nullptr) {
            return LXW_ERROR_MEMORY_MALLOC_FAILED;
        }
        writeTitles();
        for (std::size_t column = 0; column < m_table.columns.size(); ++column) {
            writeColumn(static_cast<lxw_col_t>(column));
            offerChoices(static_cast<lxw_col_t>(column));
        }
        worksheet_freeze_panes(m_sheet, 1, 0);
        if (!m_table.columns.empty()) {
            const auto lastRow = static_cast<lxw_row_t>(m_table.rows.size());
            const auto lastColumn = static_cast<lxw_col_t>(m_table.columns.size() - 1);
            keep(worksheet_autofilter(m_sheet, 0, 0, lastRow, lastColumn));
            worksheet_repeat_rows(m_sheet, 0, 0);
            // Codes made of digits are text on purpose.
            worksheet_ignore_errors(m_sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, "A1:XFD1048576");
        }
        return m_failure;
    }

private:
    void keep(lxw_error result) {
        if (m_failure == LXW_NO_ERROR) {
            m_failure = result;
        }
    }

    void writeTitles() {
        lxw_format* title = workbook_add_format(m_book);
        format_set_bold(title);
        format_set_text_wrap(title);
        format_set_align(title, LXW_ALIGN_VERTICAL_TOP);
        format_set_bg_color(title, 0xDCE6F0);
        format_set_num_format(title, "@");
        for (std::size_t column = 0; column < m_table.columns.size(); ++column) {
            keep(worksheet_write_string(m_sheet, 0, static_cast<lxw_col_t>(column),
                                        m_table.columns[column].c_str(), title));
        }
    }

    void writeColumn(lxw_col_t column) {
        lxw_format* format = formatOf(column);
        keep(worksheet_set_column(m_sheet, column, column, columnWidth(m_table, column), format));
        for (std::size_t row = 0; row < m_table.rows.size(); ++row) {
            const std::vector<std::string>& cells = m_table.rows[row];
            if (column < cells.size() && !cells[column].empty()) {
                writeCell(static_cast<lxw_row_t>(row + 1), column, cells[column], format);
            }
        }
    }

    /// A list to choose from, in the rows that there are and in those that a person adds; another value is
    /// warned of, not refused.
    void offerChoices(lxw_col_t column) {
        constexpr lxw_row_t kRowsAdded = 1000;
        if (column >= m_table.meanings.size() || m_table.meanings[column].choices.empty()) {
            return;
        }
        std::vector<std::string> choices = m_table.meanings[column].choices;
        lxw_data_validation validation{};
        // Constant or not, by the version of the library.
        std::vector<std::remove_pointer_t<decltype(validation.value_list)>> listed;
        listed.reserve(choices.size() + 1);
        for (std::string& choice : choices) {
            listed.push_back(choice.data());
        }
        listed.push_back(nullptr);
        validation.validate = LXW_VALIDATION_TYPE_LIST;
        validation.value_list = listed.data();
        validation.error_type = LXW_VALIDATION_ERROR_TYPE_WARNING;
        const auto lastRow = static_cast<lxw_row_t>(m_table.rows.size()) + kRowsAdded;
        keep(worksheet_data_validation_range(m_sheet, 1, column, lastRow, column, &validation));
    }

    void writeCell(lxw_row_t row, lxw_col_t column, const std::string& cell, lxw_format* format) {
        const CellKind kind = m_table.kindOf(column);
        if (kind == CellKind::Date) {
            const auto date = Date::parse(cell);
            if (date && date->year() >= kFirstYear) {
                lxw_datetime day{
                    date->year(), static_cast<int>(date->month()), static_cast<int>(date->day()), 0, 0, 0};
                keep(worksheet_write_datetime(m_sheet, row, column, &day, format));
                return;
            }
        } else if (kind != CellKind::Text) {
            if (const auto number = numberIn(cell)) {
                keep(worksheet_write_number(m_sheet, row, column, *number, format));
                return;
            }
        }
        // A text, whatever it begins with: nothing is written as a formula.
        keep(worksheet_write_string(m_sheet, row, column, cell.c_str(), textFormat()));
    }

    lxw_format* textFormat() {
        if (m_text == nullptr) {
            m_text = workbook_add_format(m_book);
            format_set_num_format(m_text, "@");
        }
        return m_text;
    }

    lxw_format* formatOf(std::size_t column) {
        const CellKind kind = m_table.kindOf(column);
        if (kind == CellKind::Text) {
            return textFormat();
        }
        const ColumnMeaning& meaning = m_table.meanings[column];
        const std::string decimals =
            meaning.decimals > 0 ? "." + std::string(static_cast<std::size_t>(meaning.decimals), '0') : "";
        lxw_format* format = workbook_add_format(m_book);
        switch (kind) {
        case CellKind::Integer: // a count is grouped by thousands; a year, a rank is not
            format_set_num_format(format, meaning.unit.empty() ? "0" : "#,##0");
            break;
        case CellKind::Number:
            format_set_num_format(format, ("#,##0" + decimals).c_str());
            break;
        case CellKind::Percent:
            format_set_num_format(format, ("0" + decimals + "%").c_str());
            break;
        case CellKind::Date:
        case CellKind::Text:
            format_set_num_format(format, "dd/mm/yyyy");
            break;
        }
        return format;
    }

    lxw_workbook* m_book;
    const Table& m_table;
    lxw_worksheet* m_sheet;
    lxw_format* m_text = nullptr;
    lxw_error m_failure = LXW_NO_ERROR;
};

} // namespace

std::string xlsxBytes(const Workbook& workbook, const std::string& shownPath, std::string_view carried) {
    const ScratchFile file(shownPath);
    const auto check = [&](lxw_error result) {
        if (result != LXW_NO_ERROR) {
            throw Error(ErrorCode::WriteFailed, {shownPath, lxw_strerror(result)});
        }
    };
    std::unique_ptr<lxw_workbook, BookCloser> book(workbook_new(utf8Of(file.path()).c_str()));
    if (book == nullptr) {
        check(LXW_ERROR_MEMORY_MALLOC_FAILED);
    }
    lxw_doc_properties properties{};
    std::string program = "Maillage";
    properties.author = program.data();
    properties.created = savingSeconds();
    workbook_set_properties(book.get(), &properties);
    for (const auto& [name, value] : propertiesOf(carried)) {
        check(workbook_set_custom_property_string(book.get(), name.c_str(), value.c_str()));
    }
    const std::vector<std::string> names = sheetNames(workbook);
    for (std::size_t i = 0; i < workbook.size(); ++i) {
        check(XlsxSheet(book.get(), names[i], workbook[i].table).write());
    }
    check(workbook_close(book.release()));
    return file.bytes();
}

} // namespace maillage
