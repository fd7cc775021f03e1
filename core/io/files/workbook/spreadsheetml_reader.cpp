#include "core/io/files/workbook/spreadsheetml_reader.hpp"

#include "core/base/text.hpp"
#include "core/io/files/workbook/number_format.hpp"

#include <algorithm>

namespace maillage {

namespace {

class SpreadsheetMlHandler final : public XmlHandler {
public:
    explicit SpreadsheetMlHandler(WorkbookBudget& budget) : m_budget(budget), m_builder(budget) {}

    std::vector<WorkbookSheet> sheets{};

    void start(const XmlName& name, const XmlAttributes& attributes) override {
        const std::string_view local = name.local;
        if (local == "Worksheet") {
            m_budget.checkSheets(sheets.size() + 1);
            sheets.push_back({std::string(attributes.find("Name"))});
            m_builder = SheetBuilder(m_budget);
            m_line = 0;
            m_isSheet = true;
        } else if (!m_isSheet) {
            return;
        } else if (local == "Row") {
            m_line = placeOf(attributes, m_line);
            m_span = bounded(attributes, "Span");
            m_isHidden = attributes.isTrue("Hidden");
            m_column = 0;
            m_builder.beginRow(m_line, m_isHidden);
        } else if (local == "Cell") {
            m_column = placeOf(attributes, m_column);
            m_across = bounded(attributes, "MergeAcross");
            m_text.clear();
            m_type.clear();
            if (const std::uint64_t down = bounded(attributes, "MergeDown"); down > 0) {
                m_builder.merge(m_line, m_line + down, m_column - 1);
            }
        } else if (local == "Data" && !m_isComment) {
            m_isData = true;
            m_type = attributes.find("Type");
        } else if (local == "Comment") {
            m_isComment = true;
        } else if (local == "Visible") {
            m_isVisibility = true;
        }
    }

    void end(std::string_view local) override {
        if (local == "Data") {
            m_isData = false;
        } else if (local == "Comment") {
            m_isComment = false;
        } else if (local == "Visible") {
            m_isVisibility = false;
        } else if (local == "Cell" && m_isSheet) {
            m_builder.put(m_column - 1, cellText());
            m_column += m_across;
        } else if (local == "Row" && m_isSheet) {
            m_line += m_span; // rows that look the same, all blank
        } else if (local == "Worksheet" && m_isSheet) {
            m_isSheet = false;
            sheets.back().rows = m_builder.finish();
        }
    }

    void text(std::string_view piece) override {
        if (m_isData) {
            m_text += piece;
        } else if (m_isVisibility && piece.find("Hidden") != std::string_view::npos) {
            sheets.back().isHidden = true;
        }
    }

private:
    static constexpr std::uint64_t kFar = 100'000'000;

    static std::uint64_t bounded(const XmlAttributes& attributes, std::string_view name) {
        return std::min(attributes.number(name, 0), kFar);
    }
    /// From 1: the place said, else the one behind the last.
    static std::uint64_t placeOf(const XmlAttributes& attributes, std::uint64_t last) {
        const std::uint64_t said = bounded(attributes, "Index");
        return said > 0 ? said : last + 1;
    }
    [[nodiscard]] std::string cellText() const {
        if (m_type == "DateTime") {
            constexpr std::string_view kNoDay = "1899-12-31T"; // an hour alone
            return m_text.starts_with(kNoDay) ? m_text.substr(kNoDay.size(), 8) : shownIsoDate(m_text);
        }
        if (m_type == "Boolean") {
            return trimmed(m_text) == "1" ? "VRAI" : "FAUX";
        }
        return m_type == "Number" ? shownNumber(m_text) : m_text;
    }

    WorkbookBudget& m_budget;
    SheetBuilder m_builder;
    bool m_isSheet = false;
    bool m_isHidden = false;
    bool m_isData = false;
    bool m_isComment = false;
    bool m_isVisibility = false;
    std::uint64_t m_line = 0;
    std::uint64_t m_column = 0;
    std::uint64_t m_span = 0;
    std::uint64_t m_across = 0;
    std::string m_type{};
    std::string m_text{};
};

} // namespace

std::vector<WorkbookSheet> readSpreadsheetMl(const XmlSource& content, WorkbookBudget& budget) {
    SpreadsheetMlHandler handler(budget);
    XmlReader reader(handler, budget, "xml");
    content([&](std::string_view piece) { reader.feed(piece); });
    reader.finish();
    return std::move(handler.sheets);
}

} // namespace maillage
