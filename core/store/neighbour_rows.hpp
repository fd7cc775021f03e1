// Which communes touch, kept beside their outlines: finding it out costs more than all that is counted.
//
// The rows hold for the outlines they were worked out from, and for no others: a file whose outlines somebody
// changed has another mark, and the neighbours are worked out again (core/decisions/0026).
#pragma once

#include "core/model/base_map.hpp"
#include "core/model/territory.hpp"
#include "core/store/sqlite_handle.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace maillage {

/// Of outlines row by row, in the order of the file: against accidents, not against malice.
class OutlineMark {
public:
    /// `wkb`: empty for a commune without an outline.
    void add(std::string_view code, std::string_view wkb);
    /// "317 communes, 1234567 octets, crc 0a1b2c3d".
    [[nodiscard]] std::string text() const;

private:
    std::uint32_t m_crc = 0;
    std::uint64_t m_rows = 0;
    std::uint64_t m_bytes = 0;
};

/// The entry of maillage_meta that holds the mark.
inline constexpr const char* kOutlineMarkKey = "voisins_contours";

/// Of each commune those of its neighbours that have a greater code. Throws SqliteFailure.
void writeNeighbours(Database& database, const Territory& territory, const Adjacency& adjacency);

/// Nothing where the file has none, or has something else than communes of the territory. Throws
/// SqliteFailure.
[[nodiscard]] std::optional<Adjacency> readNeighbours(Database& database, const Territory& territory);

} // namespace maillage
