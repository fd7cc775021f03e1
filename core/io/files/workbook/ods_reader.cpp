#include "core/io/files/workbook/ods_reader.hpp"

#include "core/base/text.hpp"
#include "core/io/files/workbook/number_format.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace maillage {

namespace {

constexpr std::string_view kOfficeSpace = "xmlns:office";

/// What is in a sheet without being in its cells, or in a cell without being its text.
bool isAside(const XmlName& name) {
    constexpr std::array<std::string_view, 9> kAside{"annotation", "tracked-changes", "dde-links",
                                                     "shapes",     "forms",           "event-listeners",
                                                     "detective",  "ruby-text",       "note"};
    return std::ranges::find(kAside, name.local) != kAside.end() ||
           name.space.find("xmlns:drawing") != std::string_view::npos;
}

class OdsHandler final : public XmlHandler {
public:
    explicit OdsHandler(WorkbookBudget& budget) : m_budget(budget), m_builder(budget) {}

    std::vector<WorkbookSheet> sheets{};

    void start(const XmlName& name, const XmlAttributes& attributes) override {
        const std::string_view local = name.local;
        if (m_depthAside > 0 || isAside(name)) {
            ++m_depthAside;
        } else if (m_isCell) {
            startInCell(local, attributes);
        } else if (local == "style") {
            m_style = attributes.find("name");
        } else if (local == "table-properties" && attributes.find("display") == "false") {
            m_hiddenStyles.insert(m_style);
        } else if (local == "table") {
            startSheet(attributes);
        } else if (m_isSheet) {
            startInSheet(local, attributes);
        }
    }

    void end(std::string_view local) override {
        if (m_depthAside > 0) {
            --m_depthAside;
        } else if (m_isCell) {
            endInCell(local);
        } else if (local == "table-row" && m_isRow) {
            endRow();
        } else if (local == "table-row-group" && !m_hiddenGroups.empty()) {
            m_hiddenGroups.pop_back();
        } else if (local == "table" && m_isSheet) {
            m_isSheet = false;
            sheets.back().hiddenColumns = m_builder.hiddenColumns();
            sheets.back().rows = m_builder.finish();
        }
    }

    void text(std::string_view piece) override {
        if (m_depthText > 0 && m_depthAside == 0) {
            // Blanks in a row are one, as in HTML; more are written as elements.
            for (const char c : piece) {
                const bool isBlank = c == ' ' || c == '\n' || c == '\t' || c == '\r';
                if (!isBlank) {
                    m_text += c;
                } else if (!m_text.empty() && m_text.back() != ' ' && m_text.back() != '\n') {
                    m_text += ' ';
                }
            }
        }
    }

private:
    void startSheet(const XmlAttributes& attributes) {
        m_budget.checkSheets(sheets.size() + 1);
        m_isSheet = true;
        m_builder = SheetBuilder(m_budget);
        m_line = 1;
        m_titledColumns = 0;
        m_hiddenGroups.clear();
        const bool isHidden = m_hiddenStyles.contains(std::string(attributes.find("style-name")));
        sheets.push_back({std::string(attributes.find("name")), isHidden});
    }

    void startInSheet(std::string_view local, const XmlAttributes& attributes) {
        if (local == "table-row-group") {
            const bool isInHidden = !m_hiddenGroups.empty() && m_hiddenGroups.back();
            m_hiddenGroups.push_back(isInHidden || attributes.find("display") == "false");
        } else if (local == "table-column") {
            const std::uint64_t count =
                std::max<std::uint64_t>(attributes.number("number-columns-repeated", 1), 1);
            const std::string_view visibility = attributes.find("visibility");
            if (visibility == "collapse" || visibility == "filter") {
                m_builder.hideColumns(m_titledColumns, m_titledColumns + count - 1);
            }
            m_titledColumns += count;
        } else if (local == "table-row") {
            m_isRow = true;
            m_rowRepeats = std::max<std::uint64_t>(attributes.number("number-rows-repeated", 1), 1);
            m_column = 0;
            const std::string_view visibility = attributes.find("visibility");
            const bool isInHidden = !m_hiddenGroups.empty() && m_hiddenGroups.back();
            m_builder.beginRow(m_line, isInHidden || visibility == "collapse" || visibility == "filter");
        } else if (m_isRow && (local == "table-cell" || local == "covered-table-cell")) {
            startCell(local, attributes);
        }
    }

    void startCell(std::string_view local, const XmlAttributes& attributes) {
        m_isCell = true;
        m_isCovered = local == "covered-table-cell";
        m_cellRepeats = std::max<std::uint64_t>(attributes.number("number-columns-repeated", 1), 1);
        m_type = attributes.find("value-type", kOfficeSpace);
        m_isError = attributes.find("value-type", "calc") == "error" &&
                    attributes.find("value-type", "calc") != m_type;
        m_value.clear();
        for (const std::string_view value :
             {"value", "date-value", "time-value", "boolean-value", "string-value"}) {
            if (m_value.empty()) {
                m_value = attributes.find(value, kOfficeSpace);
            }
        }
        m_formula = attributes.find("formula");
        m_text.clear();
        m_hasParagraph = false;
        const std::uint64_t rows = attributes.number("number-rows-spanned", 1);
        if (rows > 1) {
            m_builder.merge(m_line, m_line + rows - 1, m_column);
        }
    }

    void startInCell(std::string_view local, const XmlAttributes& attributes) {
        if (m_depthText > 0) {
            ++m_depthText;
            if (local == "s") {
                constexpr std::uint64_t kMostBlanks = 1000;
                m_text.append(std::min(attributes.number("c", 1), kMostBlanks), ' ');
            } else if (local == "tab") {
                m_text += '\t';
            } else if (local == "line-break") {
                m_text += '\n';
            }
        } else if (local == "p" || local == "h") {
            m_depthText = 1;
            if (m_hasParagraph) {
                m_text += '\n';
            }
            m_hasParagraph = true;
        } else {
            ++m_depthOther;
        }
    }

    void endInCell(std::string_view local) {
        if (m_depthText > 0) {
            --m_depthText;
        } else if (m_depthOther > 0) {
            --m_depthOther;
        } else if (local == "table-cell" || local == "covered-table-cell") {
            m_isCell = false;
            endCell();
        }
    }

    void endCell() {
        const std::string value = m_isCovered ? std::string() : cellText();
        if (!trimmed(value).empty()) {
            for (std::uint64_t i = 0; i < m_cellRepeats; ++i) {
                m_builder.put(m_column + i, value);
            }
        }
        m_column = std::min(m_column + m_cellRepeats, kFar);
    }

    void endRow() {
        m_isRow = false;
        m_builder.repeatRow(m_rowRepeats - 1);
        m_line = std::min(m_line + m_rowRepeats, kFar);
    }

    [[nodiscard]] std::string cellText() const {
        // A failed formula has a number that means nothing beside the words of its failure.
        const bool isFailure =
            m_isError || (!m_formula.empty() && (m_text.starts_with('#') || m_text.starts_with("Err:")));
        if (isFailure || m_type == "string") {
            return m_hasParagraph || !m_value.empty() ? (m_hasParagraph ? m_text : m_value) : uncalculated();
        }
        if (m_type == "date") {
            return shownIsoDate(m_value);
        }
        if (m_type == "time") {
            return shownDuration(m_value);
        }
        if (m_type == "boolean") {
            return m_value == "true" ? "VRAI" : "FAUX";
        }
        if (m_type == "float" || m_type == "percentage" || m_type == "currency") {
            return isPadded() ? m_text : shownNumber(m_value);
        }
        return m_hasParagraph ? m_text : uncalculated();
    }

    /// A number shown with leading zeros is a code.
    [[nodiscard]] bool isPadded() const {
        const bool areDigits = m_text.find_first_not_of("0123456789") == std::string::npos;
        return m_text.size() > 1 && m_text.front() == '0' && areDigits &&
               parseInteger(m_text) == parseInteger(shownNumber(m_value));
    }
    [[nodiscard]] std::string uncalculated() const { return m_type == "string" ? std::string() : m_formula; }

    static constexpr std::uint64_t kFar = 1ULL << 40U;

    WorkbookBudget& m_budget;
    SheetBuilder m_builder;
    std::set<std::string> m_hiddenStyles{};
    std::string m_style{};
    std::vector<bool> m_hiddenGroups{};
    std::uint64_t m_titledColumns = 0; // declared before the rows
    bool m_isSheet = false;
    bool m_isRow = false;
    bool m_isCell = false;
    bool m_isCovered = false;
    bool m_isError = false;
    bool m_hasParagraph = false;
    std::size_t m_depthAside = 0;
    std::size_t m_depthText = 0;
    std::size_t m_depthOther = 0;
    std::uint64_t m_line = 1;
    std::uint64_t m_column = 0;
    std::uint64_t m_rowRepeats = 1;
    std::uint64_t m_cellRepeats = 1;
    std::string m_type{};
    std::string m_value{};
    std::string m_formula{};
    std::string m_text{};
};

} // namespace

std::vector<WorkbookSheet> readOds(const XmlSource& content, WorkbookBudget& budget) {
    OdsHandler handler(budget);
    XmlReader reader(handler, budget, "content.xml");
    content([&](std::string_view piece) { reader.feed(piece); });
    reader.finish();
    return std::move(handler.sheets);
}

} // namespace maillage
