// What an import says of one row of a list.
#pragma once

#include "core/io/lists/list_reader.hpp"

#include <QString>

namespace maillage {

/// The words of an answer of row_report.hpp; empty for any other text.
[[nodiscard]] QString nameOfAnswer(std::string_view answer);

[[nodiscard]] QString sentenceOf(const Remark& remark);
/// All remarks of a row.
[[nodiscard]] QString remarksText(const RowOutcome& row);

} // namespace maillage
