#include "core/io/lists/rows/elsewhere_rows.hpp"

#include <set>

namespace maillage {

void ElsewhereRows::seeHere(const std::string& structure) {
    ++m_hereCount;
    m_here.insert(structure);
}

void ElsewhereRows::see(std::size_t row, const std::string& structure, bool isOfProject) {
    m_rows.push_back({row, structure, isOfProject});
}

void ElsewhereRows::settle(ListReading& reading) const {
    if (m_hereCount == 0) {
        return; // the wrong file
    }
    const auto foreign = [&](const Row& row) {
        return *std::ranges::find(reading.rows[row.row].remarks, RemarkCode::CodeElsewhere, &Remark::code);
    };
    std::set<std::string> departements;
    for (const Row& row : m_rows) {
        departements.insert(foreign(row).parameters.at(1));
    }
    constexpr std::size_t kSeveral = 3;
    constexpr std::size_t kMany = 5;
    const bool isNational = departements.size() >= kMany && m_rows.size() > m_hereCount;
    const bool areSeveral = departements.size() >= kSeveral;
    for (const Row& row : m_rows) {
        const bool isApart =
            reading.layout.kind == ListKind::Qpvs || (!m_here.contains(row.structure) && !row.isOfProject);
        if (reading.layout.kind == ListKind::Populations || isNational || (areSeveral && isApart)) {
            RowOutcome& outcome = reading.rows[row.row];
            Remark remark = foreign(row);
            remark.code = RemarkCode::RowElsewhere;
            outcome.remarks = {std::move(remark)};
            outcome.choices.clear();
        }
    }
}

} // namespace maillage
