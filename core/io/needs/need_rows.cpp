#include "core/io/needs/need_rows.hpp"

#include "core/base/text.hpp"
#include "core/io/files/table_errors.hpp"
#include "core/io/files/text/csv_text.hpp"
#include "core/io/files/text/text_encoding.hpp"
#include "core/io/files/workbook/workbook_budget.hpp"
#include "core/io/files/worksheet_source.hpp"
#include "core/io/needs/melodi_answer.hpp"
#include "core/io/needs/need_errors.hpp"

#include <algorithm>
#include <fstream>
#include <memory>
#include <sstream>

namespace maillage {

namespace {

constexpr std::size_t kHeadBytes = 256U << 10U;
constexpr std::size_t kBlockBytes = 1U << 20U;
/// A record of more is a quote that was never closed.
constexpr std::size_t kMostNeedRecord = 16U << 20U;

std::string needHeadOf(const DataSource& source) {
    std::ifstream stream(source.file, std::ios::binary);
    std::string head(kHeadBytes, '\0');
    stream.read(head.data(), static_cast<std::streamsize>(head.size()));
    head.resize(static_cast<std::size_t>(stream.gcount()));
    return head;
}

constexpr std::string_view kNeedUtf8Mark = "\xEF\xBB\xBF";

std::string_view withoutNeedMark(std::string_view text) {
    return text.substr(text.starts_with(kNeedUtf8Mark) ? kNeedUtf8Mark.size() : 0);
}

/// A text in UTF-8 (whose last sign the block may have cut) that can be gone through block by block.
bool isStreamable(std::string_view head) {
    constexpr std::size_t kLongestSign = 4;
    std::string_view whole = head;
    if (head.size() == kHeadBytes) {
        const std::size_t end = head.rfind('\n');
        whole =
            end == std::string_view::npos ? head.substr(0, head.size() - kLongestSign) : head.substr(0, end);
    }
    const bool isMarkup = trimmed(withoutNeedMark(head)).starts_with('<') || head.starts_with("{\\rtf");
    return !isMarkup && head.find('\0') == std::string_view::npos &&
           head.find('\n') != std::string_view::npos && !head.starts_with("%PDF") && isValidUtf8(whole);
}

/// Where the record that begins at `from` ends (its '\n'); npos where the text ends before.
std::size_t recordEnd(std::string_view text, std::size_t from, char separator) {
    const std::size_t end = text.find('\n', from);
    if (text.substr(from, end - from).find('"') == std::string_view::npos) {
        return end;
    }
    bool isFieldStart = true;
    for (std::size_t at = from; at < text.size(); ++at) {
        const char c = text[at];
        if (c == '"' && isFieldStart) {
            at = text.find('"', at + 1);
            while (at != std::string_view::npos && at + 1 < text.size() && text[at + 1] == '"') {
                at = text.find('"', at + 2);
            }
            if (at == std::string_view::npos) {
                return at;
            }
            isFieldStart = false;
        } else if (c == '\n') {
            return at;
        } else {
            isFieldStart = c == separator;
        }
    }
    return std::string_view::npos;
}

void streamRecords(const DataSource& source, char separator, const TakeNeedRow& take) {
    std::ifstream stream(source.file, std::ios::binary);
    if (!stream) {
        throw Error(ErrorCode::FileUnreadable, {source.shown(), {}});
    }
    std::string text;
    std::uint32_t line = 0;
    bool isFirst = true;
    bool isEnd = false;
    while (!isEnd) {
        const std::size_t before = text.size();
        text.resize(before + kBlockBytes);
        stream.read(text.data() + before, kBlockBytes);
        text.resize(before + static_cast<std::size_t>(stream.gcount()));
        isEnd = stream.gcount() == 0;
        std::size_t from = isFirst && text.starts_with(kNeedUtf8Mark) ? kNeedUtf8Mark.size() : 0;
        isFirst = false;
        while (from < text.size()) {
            std::size_t end = recordEnd(text, from, separator);
            if (end == std::string::npos) {
                if (!isEnd) {
                    break;
                }
                const bool isOpen = text.find('\n', from) != std::string::npos;
                if (isOpen) {
                    throw Error(ErrorCode::QuoteNotClosed, {source.shown(), formatInteger(line + 1)});
                }
                end = text.size();
            }
            std::string_view record = std::string_view(text).substr(from, end - from);
            if (record.ends_with('\r')) {
                record.remove_suffix(1);
            }
            ++line;
            if (!trimmed(record).empty() && !take(NeedRow(line, record, separator))) {
                return;
            }
            from = end + 1;
        }
        text.erase(0, std::min(from, text.size()));
        if (text.size() > kMostNeedRecord) {
            throw Error(ErrorCode::QuoteNotClosed, {source.shown(), formatInteger(line + 1)});
        }
    }
}

NeedSheet needSheetOf(Worksheet sheet, bool isWorkbook) {
    const auto kept = std::make_shared<const Worksheet>(std::move(sheet));
    return {kept->name,
            [kept](const TakeNeedRow& take) {
                for (const WorksheetRow& row : kept->rows) {
                    if (!take(NeedRow(row.line, row.cells))) {
                        return;
                    }
                }
            },
            isWorkbook};
}

/// Of JSON, which is read as a whole.
constexpr std::uintmax_t kMostJsonBytes = 100U << 20U;

std::string wholeText(const DataSource& source) {
    std::error_code error;
    if (const auto size = std::filesystem::file_size(source.file, error); error || size > kMostJsonBytes) {
        throw Error(ErrorCode::FileUnreadable, {source.shown(), "file too large"});
    }
    std::ifstream stream(source.file, std::ios::binary);
    std::ostringstream bytes;
    bytes << stream.rdbuf();
    return std::move(bytes).str();
}

} // namespace

NeedRow::NeedRow(std::uint32_t line, const std::vector<std::string>& cells)
    : m_line(line), m_cells(cells.begin(), cells.end()) {}

NeedRow::NeedRow(std::uint32_t line, std::string_view record, char separator)
    : m_line(line), m_record(record), m_separator(separator), m_isCut(false) {}

std::string_view NeedRow::cell(std::size_t column) const {
    while (!m_isCut && m_cells.size() <= column) {
        cutNext();
    }
    return column < m_cells.size() ? m_cells[column] : std::string_view();
}

std::size_t NeedRow::size() const {
    while (!m_isCut) {
        cutNext();
    }
    return m_cells.size();
}

void NeedRow::cutNext() const {
    if (m_position < m_record.size() && m_record[m_position] == '"') {
        cutQuoted();
        return;
    }
    const std::size_t end = m_record.find(m_separator, m_position);
    m_isCut = end == std::string_view::npos;
    m_cells.push_back(m_record.substr(m_position, m_isCut ? end : end - m_position));
    m_position = m_isCut ? m_record.size() : end + 1;
}

void NeedRow::cutQuoted() const {
    std::size_t close = m_record.find('"', m_position + 1);
    bool isDoubled = false;
    while (close != std::string_view::npos && close + 1 < m_record.size() && m_record[close + 1] == '"') {
        isDoubled = true;
        close = m_record.find('"', close + 2);
    }
    close = std::min(close, m_record.size());
    std::string_view inside = m_record.substr(m_position + 1, close - m_position - 1);
    if (isDoubled) {
        std::string text;
        for (std::size_t i = 0; i < inside.size(); ++i) {
            text += inside[i];
            i += inside[i] == '"' ? 1U : 0U;
        }
        inside = m_unquoted.emplace_back(std::move(text));
    }
    m_cells.push_back(inside);
    const std::size_t end = m_record.find(m_separator, close);
    m_isCut = end == std::string_view::npos;
    m_position = m_isCut ? m_record.size() : end + 1;
}

NeedSheets openNeedSheets(const DataSource& source) {
    const std::string head = needHeadOf(source);
    if (head.starts_with("PAR1")) {
        throw Error(ErrorCode::NeedFileParquet, {source.name()});
    }
    if (trimmed(withoutNeedMark(head)).starts_with('{')) {
        const std::string text = wholeText(source);
        if (auto answer = melodiAnswer(text)) {
            return {{needSheetOf(std::move(*answer), false)}};
        }
        if (auto properties = geoJsonProperties(text)) {
            return {{needSheetOf(std::move(*properties), false)}};
        }
    }
    if (isStreamable(head) && !trimmed(withoutNeedMark(head)).starts_with('{') &&
        !trimmed(withoutNeedMark(head)).starts_with('[')) {
        const char separator = separatorOf(withoutNeedMark(head));
        NeedSheet sheet{
            {}, [source, separator](const TakeNeedRow& take) { streamRecords(source, separator, take); }};
        return {{std::move(sheet)}};
    }
    NeedSheets opened;
    // 35,000 communes in three hundred columns, on one sheet of several.
    WorkbookLimits limits;
    limits.cells = 20'000'000;
    limits.text = 256ULL << 20U;
    for (Worksheet& sheet : readWorkbook(source, limits)) {
        opened.diagnostics.insert(opened.diagnostics.end(), sheet.diagnostics.begin(),
                                  sheet.diagnostics.end());
        const bool isWorkbook = !sheet.sheets.empty();
        opened.sheets.push_back(needSheetOf(std::move(sheet), isWorkbook));
    }
    return opened;
}

std::string needText(std::string_view cell) {
    const std::string_view plain = trimmed(cell);
    return isValidUtf8(plain) ? std::string(plain) : decodedText(std::string(plain)).text;
}

} // namespace maillage
