// The container of Office 97: a file system in a file, of which one stream is wanted.
#pragma once

#include "core/io/files/workbook/workbook_budget.hpp"

#include <string>
#include <string_view>

namespace maillage {

/// A number of two or four bytes, the small end first; 0 behind the end.
[[nodiscard]] std::uint32_t littleEndian(std::string_view bytes, std::size_t at, std::size_t width);

/// The bytes of a stream by its name in ASCII. Throws Error{WorkbookDamaged} where it is absent or cut.
[[nodiscard]] std::string streamOfCompound(std::string_view bytes, std::string_view name,
                                           const WorkbookBudget& budget);

} // namespace maillage
