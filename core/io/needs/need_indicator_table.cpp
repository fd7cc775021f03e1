#include "core/io/needs/need_indicator_table.hpp"

#include "core/base/text.hpp"
#include "core/io/needs/need_errors.hpp"
#include "core/io/needs/need_formula.hpp"
#include "core/io/needs/need_rows.hpp"

#include <algorithm>
#include <map>

namespace maillage {

namespace {

class IndicatorRows {
public:
    IndicatorRows(const DataSource& source, const NeedFacts& facts) : m_source(source), m_facts(facts) {}

    /// False where the first row is no header of such a table.
    bool readHeader(const NeedRow& row) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            m_columns.emplace(foldedName(needText(row.cell(i))), i);
        }
        return m_columns.contains("id") && m_columns.contains("numerateur");
    }

    void readRow(const NeedRow& row) {
        WrittenIndicator reading = indicatorWritten(
            {cell(row, "id"), cell(row, "libelle"), cell(row, "numerateur"), cell(row, "denominateur"),
             cell(row, "facteur"), cell(row, "unite"), cell(row, "sens"), cell(row, "source")},
            m_facts);
        if (!reading.fault.empty()) {
            fail(row, reading.fault);
        }
        NeedIndicator& one = reading.indicator;
        if (std::ranges::find(m_indicators, one.id, &NeedIndicator::id) != m_indicators.end()) {
            fail(row, "unique");
        }
        m_indicators.push_back(std::move(one));
    }

    std::vector<NeedIndicator> take() { return std::move(m_indicators); }

private:
    [[nodiscard]] std::string cell(const NeedRow& row, const char* title) const {
        const auto found = m_columns.find(title);
        return found == m_columns.end() ? std::string() : needText(row.cell(found->second));
    }
    [[noreturn]] void fail(const NeedRow& row, const std::string& what) const {
        throw Error(ErrorCode::NeedFormulaInvalid, {m_source.name(), formatInteger(row.line()), what});
    }

    const DataSource& m_source;
    const NeedFacts& m_facts;
    std::map<std::string, std::size_t> m_columns;
    std::vector<NeedIndicator> m_indicators;
};

} // namespace

std::optional<std::vector<NeedIndicator>> readNeedIndicators(const DataSource& source,
                                                             const NeedFacts& facts) {
    const NeedSheets opened = openNeedSheets(source);
    if (opened.sheets.empty()) {
        return std::nullopt;
    }
    IndicatorRows rows(source, facts);
    bool isHeader = true;
    bool isTable = false;
    opened.sheets.front().eachRow([&](const NeedRow& row) {
        if (isHeader) {
            isHeader = false;
            isTable = rows.readHeader(row);
            return isTable;
        }
        rows.readRow(row);
        return true;
    });
    return isTable ? std::optional(rows.take()) : std::nullopt;
}

} // namespace maillage
