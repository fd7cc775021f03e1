#include "core/io/needs/need_indicator_table.hpp"

#include "core/base/text.hpp"
#include "core/io/needs/need_errors.hpp"
#include "core/io/needs/need_rows.hpp"

#include <algorithm>
#include <map>

namespace maillage {

namespace {

/// The next sign outside the brackets of a detail ("[QF=0-399]").
std::size_t termEnd(std::string_view text) {
    int depth = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        depth += text[i] == '[' ? 1 : text[i] == ']' ? -1 : 0;
        if (depth == 0 && (text[i] == '+' || text[i] == '-')) {
            return i;
        }
    }
    return text.size();
}

/// The sum that a text writes; nullopt where a part of it is no term.
std::optional<std::vector<NeedTerm>> termsWritten(std::string_view text) {
    std::vector<NeedTerm> terms;
    double sign = 1;
    std::string_view rest = trimmed(text);
    while (!rest.empty()) {
        if (rest.front() == '+' || rest.front() == '-') {
            sign = rest.front() == '-' ? -1 : 1;
            rest = trimmed(rest.substr(1));
        } else if (!terms.empty()) {
            return std::nullopt;
        }
        const std::size_t end = termEnd(rest);
        std::string_view term = trimmed(rest.substr(0, end));
        double factor = sign;
        if (const std::size_t star = term.find('*'); star != std::string_view::npos) {
            const auto number = parseDouble(trimmed(term.substr(0, star)));
            if (!number) {
                return std::nullopt;
            }
            factor *= *number;
            term = trimmed(term.substr(star + 1));
        }
        if (term.empty() || term.find_first_of(" /*()") != std::string_view::npos) {
            return std::nullopt;
        }
        terms.push_back({std::string(term), factor});
        rest = rest.substr(end);
    }
    return terms;
}

std::optional<NeedDirection> directionWritten(std::string_view text) {
    const std::string word = asciiLower(trimmed(text));
    if (word.empty() || word == "plus") {
        return NeedDirection::More;
    }
    if (word == "moins") {
        return NeedDirection::Less;
    }
    return word == "aucun" ? std::optional(NeedDirection::None) : std::nullopt;
}

bool addsUpIn(const NeedFacts& facts, const std::vector<NeedTerm>& terms) {
    return std::ranges::any_of(terms, [&](const NeedTerm& term) {
        for (const NeedLevel level : {NeedLevel::Commune, NeedLevel::Epci}) {
            const NeedMeasureRef found = facts.find(term.stem, level);
            if (found &&
                (found.measure->kind == NeedKind::Count || found.measure->kind == NeedKind::Amount)) {
                return true;
            }
        }
        return false;
    });
}

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
        NeedIndicator one;
        one.id = cell(row, "id");
        one.label = cell(row, "libelle");
        if (one.id.empty()) {
            fail(row, "id");
        }
        const auto over = termsWritten(cell(row, "numerateur"));
        const auto under = termsWritten(cell(row, "denominateur"));
        if (!over || !under || over->empty()) {
            fail(row, "formule");
        }
        one.numerator = *over;
        one.denominator = *under;
        if (one.isOwnValue() && (one.numerator.size() > 1 || addsUpIn(m_facts, one.numerator))) {
            fail(row, "denominateur");
        }
        const auto direction = directionWritten(cell(row, "sens"));
        if (!direction) {
            fail(row, "sens");
        }
        one.direction = *direction;
        const std::string factor = cell(row, "facteur");
        const auto scale =
            factor.empty() ? std::optional(one.isOwnValue() ? 1.0 : one.scale) : parseDouble(factor);
        if (!scale || *scale <= 0) {
            fail(row, "facteur");
        }
        one.scale = *scale;
        if (const std::string unit = cell(row, "unite"); !unit.empty()) {
            one.unit = unit;
        }
        one.source = cell(row, "source");
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
    [[noreturn]] void fail(const NeedRow& row, const char* what) const {
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
