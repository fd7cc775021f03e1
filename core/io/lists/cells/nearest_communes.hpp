// What a person can be offered for a cell that is no commune that is known.
#pragma once

#include "core/io/lists/cells/row_report.hpp"

namespace maillage {

/// How many communes are offered.
inline constexpr std::size_t kNearestOffered = 8;

/// The communes whose names are likest to the text, the likest first; at most `most`.
[[nodiscard]] std::vector<CommuneIndex> nearestCommunes(const Territory& territory, std::string_view text,
                                                        std::size_t most = kNearestOffered);

/// The first thing that is left to decide in a row; nullopt for none.
struct Mending {
    OpenChoice choice;
    /// The candidates are but the nearest names: any commune may be meant.
    bool isAnyCommune = false;
};
[[nodiscard]] bool canBeMended(const RowOutcome& row);
[[nodiscard]] std::optional<Mending> mendingOf(const RowOutcome& row, const Territory& territory);

} // namespace maillage
