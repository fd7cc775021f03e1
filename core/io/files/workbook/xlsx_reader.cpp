#include "core/io/files/workbook/xlsx_reader.hpp"

#include "core/base/text.hpp"
#include "core/io/files/text/csv_text.hpp"
#include "core/io/files/workbook/xlsx_parts.hpp"
#include "core/io/files/workbook/xml_reader.hpp"

#include <charconv>
#include <optional>

namespace maillage {

namespace {

struct CellPlace {
    std::uint64_t column = 0; // from 0
    std::uint64_t line = 0;   // from 1; 0 for none
};

/// "$B$12" or "B12"; nullopt for anything else.
std::optional<CellPlace> cellPlaceOf(std::string_view reference) {
    constexpr std::uint64_t kMostColumns = 16'384;
    CellPlace place;
    std::size_t letters = 0;
    for (const char c : reference) {
        if (c >= 'A' && c <= 'Z' && place.line == 0) {
            place.column = place.column * 26 + static_cast<std::uint64_t>(c - 'A' + 1);
            ++letters;
        } else if (c >= '0' && c <= '9' && letters > 0) {
            place.line = place.line * 10 + static_cast<std::uint64_t>(c - '0');
        } else if (c != '$') {
            return std::nullopt;
        }
        constexpr std::uint64_t kMostLines = 100'000'000;
        if (place.column > kMostColumns || place.line > kMostLines) {
            return std::nullopt;
        }
    }
    if (letters == 0) {
        return std::nullopt;
    }
    --place.column;
    return place;
}

/// A formula whose value nobody has worked out, so that it cannot be taken for a text that begins with "=".
std::string uncalculated(const std::string& formula) {
    if (const auto text = textOfFormula("=" + formula)) {
        return *text;
    }
    const std::size_t digit = formula.find_first_of("0123456789");
    const std::size_t letters = formula.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ$");
    const bool looksLikeOne =
        formula.find_first_of("(!") != std::string::npos || (digit != std::string::npos && digit == letters);
    return "=" + formula + (looksLikeOne ? "" : "()");
}

class XlsxSheetHandler final : public XmlHandler {
public:
    XlsxSheetHandler(const XlsxParts& parts, SheetBuilder& builder, const WorkbookBudget& budget,
                     const std::string& part)
        : m_parts(parts), m_builder(builder), m_budget(budget), m_part(part) {}

    void start(const XmlName& name, const XmlAttributes& attributes) override {
        const std::string_view local = name.local;
        if (m_isCell) {
            startInCell(local);
        } else if (local == "c" && m_isRow) {
            startCell(attributes);
        } else if (local == "row" && m_isData) {
            m_isRow = true;
            m_isBegun = false;
            m_isHidden = attributes.isTrue("hidden") || attributes.find("ht") == "0";
            m_hasLine = attributes.number("r", 0) > 0;
            m_line = attributes.number("r", m_line + 1);
            m_column = 0;
        } else if (local == "col" && !m_isData) {
            hideColumns(attributes);
        } else if (local == "sheetData") {
            m_isData = true;
        } else if (local == "mergeCell") {
            merge(attributes.find("ref"));
        }
    }

    void end(std::string_view local) override {
        if (m_isCell) {
            endInCell(local);
        } else if (local == "row") {
            m_isRow = false;
        } else if (local == "sheetData") {
            m_isData = false;
        }
    }

    void text(std::string_view piece) override {
        if (m_target != nullptr) {
            *m_target += piece;
        }
    }

private:
    void hideColumns(const XmlAttributes& attributes) {
        const std::uint64_t first = attributes.number("min", 0);
        if (first > 0 && (attributes.isTrue("hidden") || attributes.find("width") == "0")) {
            m_builder.hideColumns(first - 1, attributes.number("max", first) - 1);
        }
    }

    void startCell(const XmlAttributes& attributes) {
        m_isCell = true;
        m_type = attributes.find("t");
        m_style = attributes.number("s", 0);
        m_value.clear();
        m_formula.clear();
        m_hasFormula = m_isPhonetic = false;
        if (const auto place = cellPlaceOf(attributes.find("r"))) {
            m_column = place->column;
            if (!m_hasLine && !m_isBegun && place->line > 0) {
                m_line = place->line;
            }
        }
        if (!m_isBegun) {
            m_builder.beginRow(m_line, m_isHidden);
            m_isBegun = true;
        }
    }

    void startInCell(std::string_view local) {
        if (local == "v" || (local == "t" && !m_isPhonetic)) {
            m_target = &m_value;
        } else if (local == "f") {
            m_target = &m_formula;
            m_hasFormula = true;
        } else if (local == "rPh") {
            m_isPhonetic = true;
        }
    }

    void endInCell(std::string_view local) {
        m_target = nullptr;
        if (local == "rPh") {
            m_isPhonetic = false;
        } else if (local == "c") {
            m_isCell = false;
            m_builder.put(m_column++, cellText());
        }
    }

    [[nodiscard]] std::string cellText() {
        if (m_value.empty() && m_hasFormula && m_type != "str") {
            return uncalculated(m_formula);
        }
        if (m_type == "s") {
            if (trimmed(m_value).empty()) {
                return {};
            }
            const auto index = parseInteger(trimmed(m_value));
            if (!index || *index < 0 || static_cast<std::size_t>(*index) >= m_parts.texts.size()) {
                m_budget.damaged(m_part);
            }
            return m_parts.texts[static_cast<std::size_t>(*index)];
        }
        if (m_type == "b") {
            return m_value.empty()                                         ? ""
                   : trimmed(m_value) == "1" || trimmed(m_value) == "true" ? "VRAI"
                                                                           : "FAUX";
        }
        if (m_type == "d") {
            return shownIsoDate(m_value);
        }
        if (m_type == "inlineStr" || m_type == "str") {
            return unescapedXlsx(std::move(m_value));
        }
        if (m_type == "e") {
            return std::move(m_value);
        }
        const NumberFormat format =
            m_style < m_parts.formats.size() ? m_parts.formats[m_style] : NumberFormat{};
        return shownNumber(m_value, format, m_parts.is1904);
    }

    void merge(std::string_view range) {
        const std::size_t colon = range.find(':');
        if (colon == std::string_view::npos) {
            return;
        }
        const auto first = cellPlaceOf(range.substr(0, colon));
        const auto last = cellPlaceOf(range.substr(colon + 1));
        if (first && last) {
            m_builder.merge(first->line, last->line, first->column);
        }
    }

    const XlsxParts& m_parts;
    SheetBuilder& m_builder;
    const WorkbookBudget& m_budget;
    const std::string& m_part;
    bool m_isData = false;
    bool m_isRow = false;
    bool m_isCell = false;
    bool m_isBegun = false; // the row at hand, in the builder
    bool m_hasLine = false;
    bool m_isHidden = false;
    bool m_hasFormula = false;
    bool m_isPhonetic = false;
    std::uint64_t m_line = 0;
    std::uint64_t m_column = 0;
    std::uint64_t m_style = 0;
    std::string m_type{};
    std::string m_value{};
    std::string m_formula{};
    std::string* m_target = nullptr;
};

} // namespace

std::vector<WorkbookSheet> readXlsx(const ZipArchive& archive, const std::string& workbookPart,
                                    WorkbookBudget& budget) {
    const XlsxParts parts = xlsxPartsOf(archive, workbookPart, budget);
    std::vector<WorkbookSheet> sheets;
    for (const XlsxSheetPart& one : parts.sheets) {
        SheetBuilder builder(budget);
        XlsxSheetHandler handler(parts, builder, budget, one.part);
        XmlReader reader(handler, budget, one.part);
        archive.read(one.part, [&](std::string_view piece) { reader.feed(piece); });
        reader.finish();
        std::vector<std::size_t> hiddenColumns = builder.hiddenColumns();
        sheets.push_back({one.name, one.isHidden, builder.finish(), std::move(hiddenColumns)});
    }
    return sheets;
}

} // namespace maillage
