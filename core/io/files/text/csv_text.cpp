#include "core/io/files/text/csv_text.hpp"

#include "core/base/error.hpp"
#include "core/base/text.hpp"
#include "core/io/files/table_errors.hpp"

#include <algorithm>
#include <array>

namespace maillage {

namespace {

constexpr std::size_t kMostCsvColumns = 16'384; // of a spreadsheet
/// Of a cell; a hundred times what a spreadsheet keeps of one.
constexpr std::size_t kMostCellBytes = 4'000'000;

/// Reads one record from `position` on; moves `position` and `line` behind it.
class CsvReader {
public:
    CsvReader(std::string_view text, char separator, const std::string& path)
        : m_text(text), m_separator(separator), m_path(path) {}

    bool next(CsvRecord& record) {
        while (m_position < m_text.size()) {
            record.line = m_line;
            record.fields.clear();
            bool more = true;
            while (more) {
                record.fields.emplace_back();
                more = field(record.fields.back());
                if (record.fields.size() > kMostCsvColumns) {
                    throw Error(ErrorCode::WorkbookTooLarge, {m_path, "colonnes"});
                }
                if (record.fields.back().size() > kMostCellBytes) {
                    throw Error(ErrorCode::WorkbookTooLarge, {m_path, "texte"});
                }
            }
            const bool isBlank = record.fields.size() == 1 && trimmed(record.fields.front()).empty();
            if (!isBlank || m_wasQuoted) {
                return true;
            }
        }
        return false;
    }

private:
    /// True when a separator follows the field; at a line's end the position is behind it.
    bool field(std::string& value) {
        skipBlanksBeforeQuote();
        m_wasQuoted = m_position < m_text.size() && m_text[m_position] == '"';
        if (m_wasQuoted) {
            quoted(value);
        } else if (m_text.substr(m_position).starts_with("=\"") && endOfQuoted(m_position + 1)) {
            // ="03036": a text that Excel must not take for a number.
            ++m_position;
            quoted(value);
        }
        while (m_position < m_text.size()) {
            const char c = m_text[m_position++];
            if (c == m_separator) {
                value = textOfFormula(value).value_or(std::move(value));
                return true;
            }
            if (c == '\n' || c == '\r') {
                if (c == '\r' && m_position < m_text.size() && m_text[m_position] == '\n') {
                    ++m_position;
                }
                ++m_line;
                break;
            }
            value += c;
        }
        value = textOfFormula(value).value_or(std::move(value));
        return false;
    }

    /// Where the field that a quote opens at `open` ends, when nothing but blanks stands between its last
    /// quote and the separator or the line's end.
    [[nodiscard]] std::optional<std::size_t> endOfQuoted(std::size_t open) const {
        std::size_t at = open + 1;
        for (; at < m_text.size(); ++at) {
            if (m_text[at] == '"' && (at + 1 >= m_text.size() || m_text[at + 1] != '"')) {
                break;
            }
            at += m_text[at] == '"' ? 1U : 0U;
        }
        if (at >= m_text.size()) {
            return std::nullopt;
        }
        const std::size_t end = m_text.find_first_not_of(' ', at + 1);
        const bool isEnd = end == std::string_view::npos || m_text[end] == m_separator ||
                           m_text[end] == '\n' || m_text[end] == '\r';
        return isEnd ? std::optional(std::min(end, m_text.size())) : std::nullopt;
    }

    void skipBlanksBeforeQuote() {
        const std::size_t first = m_text.find_first_not_of(' ', m_position);
        if (first != std::string_view::npos && first > m_position && m_text[first] == '"' &&
            endOfQuoted(first)) {
            m_position = first;
        }
    }

    void quoted(std::string& value) {
        ++m_position;
        while (m_position < m_text.size()) {
            const char c = m_text[m_position++];
            if (c == '"') {
                if (m_position >= m_text.size() || m_text[m_position] != '"') {
                    return;
                }
                ++m_position;
            }
            value += c;
        }
        throw Error(ErrorCode::QuoteNotClosed, {m_path, formatInteger(m_line)});
    }

    std::string_view m_text;
    char m_separator;
    const std::string& m_path;
    std::size_t m_position = 0;
    std::uint32_t m_line = 1;
    bool m_wasQuoted = false;
};

/// The separator that a first line "sep=;" names, as Excel does it; spreadsheets put quotes around it or
/// separators behind.
std::optional<char> hintIn(std::string_view utf8) {
    constexpr std::string_view kHint = "sep=";
    std::string_view line = utf8.substr(0, utf8.find_first_of("\r\n"));
    if (line.size() == utf8.size()) {
        return std::nullopt;
    }
    if (line.starts_with('"')) {
        line.remove_prefix(1);
    }
    if (asciiLower(line.substr(0, kHint.size())) != kHint || line.size() == kHint.size()) {
        return std::nullopt;
    }
    const char separator = line[kHint.size()];
    const std::string_view rest = line.substr(kHint.size() + 1);
    const bool isBlank =
        std::ranges::all_of(rest, [&](char c) { return c == separator || c == ' ' || c == '"'; });
    return isBlank ? std::optional(separator) : std::nullopt;
}

/// Whether nothing stands in a record but its first field.
bool isOneField(const CsvRecord& record) {
    return std::all_of(record.fields.begin() + 1, record.fields.end(),
                       [](const std::string& field) { return trimmed(field).empty(); });
}

/// Takes away the apostrophe that keeps a spreadsheet from reading a formula: it is no part of the text.
void unprotect(std::string& field) {
    if (field.size() > 1 && field.front() == '\'' && looksLikeFormula(std::string_view(field).substr(1))) {
        field.erase(0, 1);
    }
}

} // namespace

std::optional<std::string> textOfFormula(std::string_view cell) {
    cell = trimmed(cell);
    constexpr std::size_t kShortest = 3; // =""
    if (cell.size() < kShortest || !cell.starts_with("=\"") || !cell.ends_with('"')) {
        return std::nullopt;
    }
    std::string text;
    const std::string_view inner = cell.substr(2, cell.size() - kShortest);
    for (std::size_t i = 0; i < inner.size(); ++i) {
        if (inner[i] == '"' && (i + 1 >= inner.size() || inner[++i] != '"')) {
            return std::nullopt; // ="a"&"b"
        }
        text += inner[i];
    }
    return text;
}

char separatorOf(std::string_view utf8) {
    if (const auto hint = hintIn(utf8)) {
        return *hint;
    }
    constexpr std::array<char, 4> kCandidates{';', '\t', ',', '|'};
    constexpr std::size_t kRecordsRead = 50;
    char best = ',';
    double bestScore = 0;
    for (const char candidate : kCandidates) {
        const std::string nowhere;
        CsvReader reader(utf8, candidate, nowhere);
        CsvRecord record;
        std::vector<std::size_t> widths;
        try {
            while (widths.size() < kRecordsRead && reader.next(record)) {
                widths.push_back(record.fields.size());
            }
        } catch (const Error& error) {
            // An open quote is told by parseCsv; here it only ends the sample. So does a record of more
            // columns than there are, but it shows which sign parts them.
            if (error.code() == ErrorCode::WorkbookTooLarge) {
                widths.push_back(record.fields.size());
            }
        }
        const std::size_t widest = widths.empty() ? 0 : *std::ranges::max_element(widths);
        if (widest < 2) {
            continue;
        }
        // How many records have the usual width; a wider table only breaks ties.
        std::size_t even = 0;
        for (const std::size_t width : widths) {
            if (width > 1) {
                even = std::max(even, static_cast<std::size_t>(std::ranges::count(widths, width)));
            }
        }
        const double score = static_cast<double>(even) + static_cast<double>(widest) / 1000;
        if (score > bestScore) {
            bestScore = score;
            best = candidate;
        }
    }
    return best;
}

std::vector<CsvRecord> parseCsv(std::string_view utf8, char separator, const std::string& path) {
    const bool hint = hintIn(utf8).has_value();
    std::vector<CsvRecord> records;
    CsvReader reader(utf8, separator, path);
    CsvRecord record;
    while (reader.next(record)) {
        if (record.line == 1 && hint) {
            continue;
        }
        std::ranges::for_each(record.fields, unprotect);
        records.push_back(std::move(record));
        record = {};
    }
    return records;
}

void unwrapLines(std::vector<CsvRecord>& records, const std::string& path) {
    std::string lines;
    for (const CsvRecord& record : records) {
        if (!isOneField(record)) {
            return;
        }
        lines += record.fields.front() + "\n";
    }
    const char separator = separatorOf(lines);
    std::vector<std::vector<std::string>> rows;
    for (const CsvRecord& record : records) {
        const std::vector<CsvRecord> inner = parseCsv(record.fields.front(), separator, path);
        rows.push_back(inner.size() == 1 ? inner.front().fields : record.fields);
    }
    // Titles and rows are as wide: a column that holds lists has one title.
    const auto isAsWide = [&](const auto& row) { return row.size() == rows.front().size(); };
    if (rows.size() < 2 || rows.front().size() < 2 ||
        static_cast<std::size_t>(std::ranges::count_if(rows, isAsWide)) * 2 < rows.size()) {
        return;
    }
    for (std::size_t i = 0; i < records.size(); ++i) {
        records[i].fields = std::move(rows[i]);
    }
}

bool looksLikeFormula(std::string_view text) {
    return !text.empty() && std::string_view("=+-@\t\r\n").find(text.front()) != std::string_view::npos &&
           !parseDouble(text);
}

std::string csvRow(const std::vector<std::string>& fields, const CsvDialect& dialect) {
    // An empty line would be no row at all.
    if (fields.size() == 1 && fields.front().empty()) {
        return std::string("\"\"").append(dialect.lineEnd);
    }
    const std::string special = std::string("\"\n\r") + dialect.separator;
    std::string row;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (i > 0) {
            row += dialect.separator;
        }
        if (fields[i].find_first_of(special) == std::string::npos && !looksLikeFormula(fields[i])) {
            row += fields[i];
            continue;
        }
        row += '"';
        for (const char c : fields[i]) {
            row += c;
            if (c == '"') {
                row += '"';
            }
        }
        row += '"';
    }
    return row.append(dialect.lineEnd);
}

} // namespace maillage
