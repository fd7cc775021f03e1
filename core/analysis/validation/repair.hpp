// What a project can be mended of without anyone's word: rows that say the same twice.
#pragma once

#include "core/model/project.hpp"

namespace maillage {

enum class JoinKind { Twin, Overlap, Touch };

/// Two rows of the same thing with the same source and reference, of which one would do.
struct Join {
    std::uint32_t first = 0; // rank of the row that stays
    std::uint32_t second = 0;
    JoinKind kind = JoinKind::Twin;
};

template <typename Row>
struct JoinedRows {
    /// In the order of the rows that stay, each with the origin of the first.
    std::vector<Row> rows;
    std::vector<Join> joins;
};

/// Rows that speak of the same structure and commune (of the same structure and kind of agrément) with the
/// same source and reference are joined where their periods are equal, overlap, or follow one another without
/// a day between. Rows that end before they begin stay as they are.
[[nodiscard]] JoinedRows<ServiceArea> joinedRows(const std::vector<ServiceArea>& rows);
[[nodiscard]] JoinedRows<Approval> joinedRows(const std::vector<Approval>& rows);

/// The same project with its rows joined, and no commune or structure twice in a QPV. No figure changes at
/// any date.
[[nodiscard]] Project repaired(const Project& project);

} // namespace maillage
