#include "core/io/files/workbook/html_reader.hpp"

#include "core/base/text.hpp"
#include "core/io/files/text/code_pages.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <optional>

namespace maillage {

namespace {

struct HtmlTag {
    std::string name; // "/td" for an end
    std::map<std::string, std::string> attributes;
};

/// What is between "<" and ">".
HtmlTag htmlTagOf(std::string_view inside) {
    constexpr std::string_view kBlanks = " \t\r\n/";
    HtmlTag tag;
    std::size_t at =
        std::min(inside.find_first_of(" \t\r\n/", inside.starts_with('/') ? 1 : 0), inside.size());
    tag.name = asciiLower(inside.substr(0, at));
    while ((at = inside.find_first_not_of(kBlanks, at)) != std::string_view::npos) {
        std::size_t end = std::min(inside.find_first_of(" \t\r\n=", at), inside.size());
        const std::string name = asciiLower(inside.substr(at, end - at));
        std::string value;
        if (end < inside.size() && inside[end] == '=') {
            ++end;
            const bool isQuoted = end < inside.size() && (inside[end] == '"' || inside[end] == '\'');
            const std::size_t from = isQuoted ? end + 1 : end;
            end = std::min(isQuoted ? inside.find(inside[end], from) : inside.find_first_of(" \t\r\n", from),
                           inside.size());
            value = inside.substr(std::min(from, end), end - std::min(from, end));
            end += isQuoted ? 1 : 0;
        }
        tag.attributes.try_emplace(name, std::move(value));
        at = std::max(end, at + 1);
    }
    return tag;
}

/// The sign of "&eacute;" without & and ;; nullopt for a name that is not in use in such files.
std::optional<char32_t> entitySign(std::string_view name) {
    struct Named {
        std::string_view name;
        char32_t sign;
    };
    constexpr auto kNamed = std::to_array<Named>(
        {{"amp", U'&'},       {"lt", U'<'},     {"gt", U'>'},     {"quot", U'"'},  {"apos", U'\''},
         {"nbsp", U'\u00A0'}, {"eacute", U'é'}, {"egrave", U'è'}, {"ecirc", U'ê'}, {"euml", U'ë'},
         {"agrave", U'à'},    {"acirc", U'â'},  {"ccedil", U'ç'}, {"icirc", U'î'}, {"iuml", U'ï'},
         {"ocirc", U'ô'},     {"ugrave", U'ù'}, {"ucirc", U'û'},  {"uuml", U'ü'},  {"oelig", U'œ'},
         {"aelig", U'æ'},     {"Eacute", U'É'}, {"Egrave", U'È'}, {"Ecirc", U'Ê'}, {"Euml", U'Ë'},
         {"Agrave", U'À'},    {"Acirc", U'Â'},  {"Ccedil", U'Ç'}, {"Icirc", U'Î'}, {"Iuml", U'Ï'},
         {"Ocirc", U'Ô'},     {"Ugrave", U'Ù'}, {"Ucirc", U'Û'},  {"Uuml", U'Ü'},  {"OElig", U'Œ'},
         {"rsquo", U'’'},     {"lsquo", U'‘'},  {"laquo", U'«'},  {"raquo", U'»'}, {"euro", U'€'},
         {"deg", U'°'},       {"ndash", U'–'},  {"mdash", U'—'},  {"hellip", U'…'}});
    if (name.starts_with('#') && name.size() > 1) {
        const bool isHex = name[1] == 'x' || name[1] == 'X';
        const std::string_view digits = name.substr(isHex ? 2 : 1);
        std::uint32_t sign = 0;
        const auto read =
            std::from_chars(digits.data(), digits.data() + digits.size(), sign, isHex ? 16 : 10);
        const bool isSign = sign > 0 && sign < 0x110000 && !(sign >= 0xD800 && sign < 0xE000);
        return read.ptr == digits.data() + digits.size() && !digits.empty() && isSign
                   ? std::optional(static_cast<char32_t>(sign))
                   : std::nullopt;
    }
    const auto found = std::ranges::find(kNamed, name, &Named::name);
    return found == kNamed.end() ? std::nullopt : std::optional(found->sign);
}

/// Writes text as a browser shows it: blanks in a row are one.
void appendShown(std::string& shown, std::string_view text) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '&') {
            constexpr std::size_t kLongest = 10;
            const std::size_t end = text.substr(0, i + kLongest).find(';', i);
            if (end != std::string_view::npos) {
                if (const auto sign = entitySign(text.substr(i + 1, end - i - 1))) {
                    appendUtf8(shown, *sign);
                    i = end;
                    continue;
                }
            }
        }
        if (c != ' ' && c != '\t' && c != '\r' && c != '\n') {
            shown += c;
        } else if (!shown.empty() && shown.back() != ' ' && shown.back() != '\n') {
            shown += ' ';
        }
    }
}

class HtmlTables {
public:
    explicit HtmlTables(WorkbookBudget& budget) : m_builder(budget) {}

    void tag(const HtmlTag& tag) {
        if (tag.name == "table") {
            ++m_depth;
        } else if (tag.name == "/table") {
            endRow();
            m_depth -= m_depth > 0 ? 1 : 0;
        } else if (m_depth > 1) {
            return;
        } else if (tag.name == "tr") {
            startRow(tag);
        } else if (tag.name == "/tr") {
            endRow();
        } else if (tag.name == "td" || tag.name == "th") {
            endCell();
            startCell(tag);
        } else if (tag.name == "/td" || tag.name == "/th") {
            endCell();
        } else if (tag.name == "br" || tag.name == "/p" || tag.name == "/div" || tag.name == "/li") {
            m_text += '\n';
        }
    }
    void text(std::string_view text) {
        if (m_isCell) {
            appendShown(m_text, text);
        }
    }
    std::vector<WorksheetRow> finish() {
        endRow();
        return m_builder.finish();
    }

private:
    static constexpr std::uint64_t kMostColumns = 16'384;

    static std::uint64_t spanOf(const HtmlTag& tag, const char* name) {
        const auto found = tag.attributes.find(name);
        const auto value =
            found == tag.attributes.end() ? std::nullopt : parseInteger(trimmed(found->second));
        constexpr std::int64_t kMost = 1'000'000;
        return static_cast<std::uint64_t>(std::clamp<std::int64_t>(value.value_or(1), 1, kMost));
    }

    void startRow(const HtmlTag& tag) {
        endRow();
        ++m_line;
        m_column = 0;
        m_isRow = true;
        const auto style = tag.attributes.find("style");
        std::string plain = style == tag.attributes.end() ? "" : asciiLower(style->second);
        std::erase(plain, ' ');
        m_builder.beginRow(m_line, plain.find("display:none") != std::string::npos);
    }

    void startCell(const HtmlTag& tag) {
        if (!m_isRow) {
            startRow({});
        }
        // Cells that reach down from rows above push this one aside.
        while (m_column < m_busyUntil.size() && m_busyUntil[m_column] >= m_line) {
            ++m_column;
        }
        m_isCell = true;
        m_text.clear();
        m_width = std::min(spanOf(tag, "colspan"), kMostColumns);
        const std::uint64_t last = m_line + spanOf(tag, "rowspan") - 1;
        if (last > m_line && m_column + m_width <= kMostColumns) {
            m_builder.merge(m_line, last, m_column);
            m_busyUntil.resize(std::max<std::size_t>(m_busyUntil.size(), m_column + m_width));
            std::fill_n(m_busyUntil.begin() + static_cast<std::ptrdiff_t>(m_column), m_width, last);
        }
    }

    void endCell() {
        if (m_isCell) {
            m_builder.put(m_column, std::string(trimmed(m_text)));
            m_column += m_width;
            m_isCell = false;
        }
    }
    void endRow() {
        if (m_depth <= 1) {
            endCell();
            m_isRow = false;
        }
    }

    SheetBuilder m_builder;
    std::vector<std::uint64_t> m_busyUntil{};
    int m_depth = 0;
    bool m_isRow = false;
    bool m_isCell = false;
    std::uint64_t m_line = 0;
    std::size_t m_column = 0;
    std::uint64_t m_width = 1;
    std::string m_text{};
};

} // namespace

WorkbookSheet readHtml(std::string_view utf8, WorkbookBudget& budget) {
    HtmlTables tables(budget);
    std::size_t at = 0;
    while (at < utf8.size()) {
        const std::size_t open = std::min(utf8.find('<', at), utf8.size());
        tables.text(utf8.substr(at, open - at));
        if (open == utf8.size()) {
            break;
        }
        const std::string_view rest = utf8.substr(open);
        const bool isComment = rest.starts_with("<!--");
        const std::size_t close = isComment ? utf8.find("-->", open) : utf8.find('>', open);
        if (close == std::string_view::npos) {
            break;
        }
        at = close + (isComment ? 3 : 1);
        if (isComment) {
            continue;
        }
        const HtmlTag tag = htmlTagOf(utf8.substr(open + 1, close - open - 1));
        if (tag.name == "script" || tag.name == "style") {
            const std::size_t end = utf8.find("</" + tag.name, at);
            at = end == std::string_view::npos ? utf8.size() : end;
            continue;
        }
        tables.tag(tag);
    }
    return {std::string(), false, tables.finish()};
}

} // namespace maillage
