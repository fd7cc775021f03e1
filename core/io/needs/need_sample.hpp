// The first rows of a sheet, and what the cells of its columns look like there.
#pragma once

#include "core/io/needs/need_rows.hpp"

#include <set>

namespace maillage {

/// A row of the sheet's beginning, in UTF-8, without the empty cells at its end.
struct NeedSampleRow {
    std::uint32_t line = 0;
    std::vector<std::string> cells{};
};

/// How many rows a header is looked for in, and how many behind it are looked at.
inline constexpr std::size_t kRowsToNeedHeader = 40;
[[nodiscard]] std::vector<NeedSampleRow> needSample(const NeedSheet& sheet);

/// What the sampled cells of a column are.
struct NeedColumnLook {
    std::size_t filled = 0;
    std::size_t numbers = 0;
    std::size_t signs = 0;  // `s`, `nd`…
    std::size_t padded = 0; // "003"
    std::size_t sirens = 0; // nine figures
    std::size_t places = 0; // as codes of communes and of QPV look
    /// As codes of départements look, and how many of them are none of a region: "05", "2A".
    std::size_t departements = 0;
    std::size_t notRegions = 0;
    std::set<std::string> values{};
};
/// Of the rows behind the header.
[[nodiscard]] NeedColumnLook needLook(const std::vector<NeedSampleRow>& rows, std::size_t header,
                                      std::size_t column);

} // namespace maillage
