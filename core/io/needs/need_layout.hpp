// What each column of a published sheet is: found by its titles, and by its first rows where they say
// nothing.
#pragma once

#include "core/io/needs/need_columns.hpp"
#include "core/io/needs/need_rows.hpp"

#include <optional>
#include <string>
#include <vector>

namespace maillage {

/// Why a column is no measure.
enum class NeedAside {
    None,
    Key,       // code, name, level or date of the row: used, no measure
    Detail,    // a part of what is counted: used in the name of measures
    Zone,      // the code of another zoning
    Codes,     // figures with a zero before them: names, no numbers
    Words,     // neither numbers nor known signs
    Technical, // the file's own bookkeeping, coordinates
    Twice,     // a second column of the same title
};

struct NeedColumn {
    std::string title;
    std::string label{}; // from the row above the header
    NeedRole role = NeedRole::Other;
    NeedAside aside = NeedAside::None;
};

struct NeedLayout {
    std::uint32_t headerLine = 0;
    std::vector<NeedColumn> columns;
    std::size_t place = 0;
    std::optional<std::size_t> placeLevel{};
    std::optional<NeedLevel> level{}; // told by the title of the place
    std::optional<std::size_t> time{};
    bool isLong = false;              // several rows of one place: details are part of the name of a measure
    bool isPoints = false;            // a row for each equipment
    bool addsRows = false;            // rows are parts of a commune (IRIS)
    std::vector<std::string> above{}; // texts of the rows over the header

    [[nodiscard]] std::vector<std::size_t> values() const;
};

/// nullopt for a sheet without a header that names the code of a place.
[[nodiscard]] std::optional<NeedLayout> needLayout(const NeedSheet& sheet);

} // namespace maillage
