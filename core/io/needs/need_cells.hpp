// What a cell of a published table says: a number, or why there is none.
//
// Decided by the cell and never by the file: Insee's comparateur of 2025 writes "50,0" in the columns of one
// source and "76.97" in those of another.
#pragma once

#include "core/model/needs/need_value.hpp"

#include <string_view>

namespace maillage {

struct NeedCellReading {
    NeedCell cell;
    /// Neither a number nor a known sign; the cell is then unavailable.
    bool isUnreadable = false;
};

/// `blank` is what an empty cell means in this file. Read: "12.5", "12,5", "1 234,5", "1.234,5", "12,5 %";
/// `s` and what names the secret; `nd`, `N/A…`, `ns`, `…`, `-` as not available.
[[nodiscard]] NeedCellReading readNeedCell(std::string_view text, NeedState blank);

/// "003", "0108", "2A004": figures whose zero says that they are a name.
[[nodiscard]] bool isPaddedNeedCode(std::string_view text);

} // namespace maillage
