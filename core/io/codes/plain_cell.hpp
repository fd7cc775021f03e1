// The text of a cell without what nobody sees in it and nobody meant: marks of an encoding, spaces of every
// width, the signs by which a spreadsheet or a library says "this is text" or "this is a list".
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace maillage {

/// Every sort of space is a space, of quotes ' or ", of dashes -; full-width digits are digits; what has no
/// width is gone. Line breaks stay.
[[nodiscard]] std::string plainSigns(std::string_view cell);

/// The same, trimmed, without the quotes, apostrophes, brackets and ="…" around it: `="03036"`, `’03036`,
/// `["03036"]`, GDAL's `(1:03036)` → `03036`.
[[nodiscard]] std::string plainCell(std::string_view cell);

/// The parts of a list as programs write it: `["03095","03310"]`, `{03095,03310}`, `(2:03095,03310)`; empty
/// for any other text.
[[nodiscard]] std::vector<std::string> writtenList(std::string_view cell);

} // namespace maillage
