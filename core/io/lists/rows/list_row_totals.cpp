#include "core/io/lists/rows/list_row_reader.hpp"

#include "core/io/lists/cells/cell_values.hpp"
#include "core/io/lists/cells/commune_words.hpp"

namespace maillage {

bool ListRowReader::isUnreadable(const WorksheetRow& row, RowOutcome& outcome) {
    if (const std::string_view total = totalOf(row); !total.empty()) {
        outcome.remarks.push_back({RemarkCode::TotalRow, {std::string(total)}});
        return true;
    }
    const RowCells cells(row, m_layout);
    const std::string_view failed =
        failedBesideOther(cells.of(Role::CommuneCode), cells.of(Role::CommuneName));
    for (std::size_t c = 0; c < row.cells.size() && c < m_layout.roles.size(); ++c) {
        const bool isReplaced = !failed.empty() && (m_layout.roles[c] == Role::CommuneCode ||
                                                    m_layout.roles[c] == Role::CommuneName);
        if (m_layout.roles[c] != Role::Ignored && !isReplaced && isFormulaFailure(trimmed(row.cells[c]))) {
            outcome.remarks.push_back({RemarkCode::FormulaFailed, {row.cells[c]}});
            return true;
        }
    }
    return false;
}

bool ListRowReader::isOfDepartement(const RowCells& cells) const {
    const std::string_view code = cells.of(Role::CommuneCode);
    const std::string& here = m_resolver.territory().departement();
    const bool isIts = code == here || (here.starts_with('0') && code == std::string_view(here).substr(1));
    const std::string_view name = cells.of(Role::CommuneName);
    return m_layout.kind == ListKind::Populations && isIts && !m_layout.columnOf(Role::DepartementCode) &&
           !m_resolver.isCommune(name);
}

std::string_view ListRowReader::totalOf(const WorksheetRow& row) const {
    const RowCells cells(row, m_layout);
    if (isOfDepartement(cells)) {
        const std::string_view name = cells.of(Role::CommuneName);
        return name.empty() ? cells.of(Role::CommuneCode) : name;
    }
    std::optional<std::size_t> label;
    bool isFirstFilled = true;
    for (std::size_t c = 0; c < row.cells.size() && !label; ++c) {
        const Role role = c < m_layout.roles.size() ? m_layout.roles[c] : Role::Ignored;
        const bool isOfCommune =
            role == Role::CommuneCode || role == Role::CommuneName || role == Role::CommuneList;
        if (cells.at(c).empty()) {
            continue;
        }
        const bool isLabel = isTotalLabel(cells.at(c)) || isCountLabel(cells.at(c));
        if ((isFirstFilled || isOfCommune) && isLabel) {
            label = c;
        }
        isFirstFilled = false;
    }
    if (!label) {
        return {};
    }
    const std::string_view text = cells.at(*label);
    const std::string folded = foldedName(text);
    const bool isTotal =
        !folded.starts_with("ensemble") && !folded.starts_with("somme") && !folded.starts_with("moyenne");
    // Behind the word "Total" alone a figure is a sum, not a code that lost its zero.
    const bool isPlain = isTotal && (isPlainTotal(text) || isCountLabel(text));
    if (namesCommune(cells, isPlain)) {
        return {};
    }
    if (isCountLabel(text)) {
        // "3 EVS" with nothing beside it but counts.
        bool isAllCounts = true;
        for (std::size_t c = 0; c < row.cells.size(); ++c) {
            const std::string_view cell = cells.at(c);
            isAllCounts =
                isAllCounts && (cell.empty() || isCountLabel(cell) || parseTypedCount(cell).has_value());
        }
        return isAllCounts ? text : std::string_view();
    }
    if (isPlain) {
        return text;
    }
    if (holdsData(row, *label, isTotal)) {
        return {};
    }
    // "Ensemble pour Varennes" is a name until a figure stands behind it.
    bool hasFigure = false;
    for (std::size_t c = 0; c < row.cells.size(); ++c) {
        hasFigure = hasFigure || (c != *label && parseTypedCount(row.cells[c]).has_value());
    }
    return isTotal || isPlainTotal(text) || hasFigure ? text : std::string_view();
}

bool ListRowReader::namesCommune(const RowCells& cells, bool isSum) const {
    for (const Role role : {Role::CommuneCode, Role::CommuneName, Role::SeatCommune}) {
        const std::string_view text = cells.of(role);
        const bool isFigure = isSum && parseTypedCount(text) && !m_resolver.territory().find(text);
        if (!text.empty() && !isFigure && (cleanedCode(text) || m_resolver.isCommune(text))) {
            return true;
        }
    }
    if (!isSum && joinedCode(cells.of(Role::DepartementCode), cells.of(Role::CommuneCode))) {
        return true;
    }
    const std::string_view list = cells.of(Role::CommuneList);
    return !list.empty() && std::ranges::any_of(communeWords(list, m_resolver), [&](const std::string& word) {
        return m_resolver.isCommune(word);
    });
}

bool ListRowReader::holdsData(const WorksheetRow& row, std::size_t label, bool isTotal) const {
    const RowCells cells(row, m_layout);
    for (std::size_t c = 0; c < m_layout.roles.size(); ++c) {
        const std::string_view text = cells.at(c);
        const Role role = m_layout.roles[c];
        if (c == label || text.empty()) {
            continue;
        }
        const bool isKind = role == Role::Kind && parseTypedApproval(text) &&
                            !(isTotal && parseTypedApproval(cells.at(label)));
        const bool isDate = (role == Role::Begin || role == Role::End) && parseTypedDate(text, false);
        const bool isCross =
            role == Role::Mark && parseMark(text) && (!isTotal || !parseTypedCount(text).has_value());
        if (isKind || isDate || isCross) {
            return true;
        }
    }
    return false;
}

} // namespace maillage
