// What the cells of one column of a list look like.
#pragma once

#include "core/io/lists/layout/list_layout.hpp"

#include <string>
#include <unordered_set>

namespace maillage {

/// The folded names of a territory's communes.
using CommuneNames = std::unordered_set<std::string>;
[[nodiscard]] CommuneNames communeNamesOf(const Territory& territory);

struct ColumnLook {
    std::size_t filled = 0;
    std::size_t codes = 0;      // INSEE codes, also without their zero
    std::size_t known = 0;      // of these, of communes of the territory
    std::size_t shortCodes = 0; // one to three figures
    std::size_t names = 0;      // of communes
    std::size_t marks = 0;      // yes or no
    std::size_t yes = 0;
    std::size_t lists = 0; // several words with a separator
    std::size_t kinds = 0; // of structure or of agrément
    std::size_t dates = 0; // that are nothing else
    std::size_t years = 0;
    std::size_t numbers = 0; // that a spreadsheet may mean as a date
    std::size_t periods = 0; // begin and end

    [[nodiscard]] bool mostly(std::size_t count) const { return filled > 0 && 10 * count >= 8 * filled; }
    [[nodiscard]] bool half(std::size_t count) const { return filled > 0 && 2 * count >= filled; }
};

[[nodiscard]] ColumnLook lookOf(const Worksheet& sheet, std::size_t header, std::size_t column,
                                const Territory& territory, const CommuneNames& communes);

/// One text of a row without the white space around it; empty beyond its end.
[[nodiscard]] std::string_view cellOf(const WorksheetRow& row, std::size_t column);

/// A cell of the row is a commune's code or name, or stands as figures in the column of codes.
[[nodiscard]] bool namesCommune(const WorksheetRow& row, const ListLayout& layout,
                                const CommuneNames& communes);

/// True when no row has a text in `other` that is not in `one` as well.
[[nodiscard]] bool addsNothing(const Worksheet& sheet, std::size_t header, std::size_t one,
                               std::size_t other);

} // namespace maillage
