#include "core/io/files/csv_text.hpp"

#include "core/base/error.hpp"
#include "core/base/text.hpp"
#include "core/io/files/gdal_handle.hpp"
#include "core/io/files/table_errors.hpp"

#include <algorithm>
#include <array>

namespace maillage {

namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

std::string recoded(const std::string& bytes, const char* from) {
    const CplText text(CPLRecode(bytes.c_str(), from, CPL_ENC_UTF8));
    return text.get();
}

/// Byte pairs as one wide letter each: a spreadsheet's "Unicode text" has none beyond.
std::string fromUtf16(std::string_view bytes, bool bigEndian) {
    std::wstring wide;
    for (std::size_t i = 2; i + 1 < bytes.size(); i += 2) {
        const auto first = static_cast<unsigned char>(bytes[i]);
        const auto second = static_cast<unsigned char>(bytes[i + 1]);
        wide += static_cast<wchar_t>(bigEndian ? first << 8U | second : second << 8U | first);
    }
    const CplText text(CPLRecodeFromWChar(wide.c_str(), CPL_ENC_UCS2, CPL_ENC_UTF8));
    return text.get();
}

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
        m_wasQuoted = m_position < m_text.size() && m_text[m_position] == '"';
        if (m_wasQuoted) {
            quoted(value);
        }
        while (m_position < m_text.size()) {
            const char c = m_text[m_position++];
            if (c == m_separator) {
                return true;
            }
            if (c == '\n' || c == '\r') {
                if (c == '\r' && m_position < m_text.size() && m_text[m_position] == '\n') {
                    ++m_position;
                }
                ++m_line;
                return false;
            }
            value += c;
        }
        return false;
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

constexpr std::string_view kHint = "sep=";

bool hasHint(std::string_view utf8) {
    return utf8.starts_with(kHint) && utf8.size() > kHint.size() + 1 &&
           (utf8[kHint.size() + 1] == '\n' || utf8[kHint.size() + 1] == '\r');
}

/// Takes away the apostrophe that keeps a spreadsheet from reading a formula: it is no part of the text.
void unprotect(std::string& field) {
    if (field.size() > 1 && field.front() == '\'' && looksLikeFormula(std::string_view(field).substr(1))) {
        field.erase(0, 1);
    }
}

} // namespace

std::string decodedText(std::string bytes) {
    if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) {
        return fromUtf16(bytes, bytes.front() == '\xFE');
    }
    if (bytes.find('\0') != std::string::npos) {
        return {};
    }
    if (bytes.starts_with(kByteOrderMark)) {
        bytes.erase(0, kByteOrderMark.size());
    }
    return isValidUtf8(bytes) ? bytes : recoded(bytes, "CP1252");
}

char separatorOf(std::string_view utf8) {
    if (hasHint(utf8)) {
        return utf8[kHint.size()];
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
        } catch (const Error&) {
            // An open quote is told by parseCsv; here it only ends the sample.
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
    std::vector<CsvRecord> records;
    CsvReader reader(utf8, separator, path);
    CsvRecord record;
    while (reader.next(record)) {
        if (record.line == 1 && hasHint(utf8)) {
            continue;
        }
        std::ranges::for_each(record.fields, unprotect);
        records.push_back(std::move(record));
        record = {};
    }
    return records;
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
