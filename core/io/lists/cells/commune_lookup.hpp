// What the parts of CommuneResolver look up alike; only they include it.
#pragma once

#include "core/io/lists/cells/commune_resolver.hpp"

#include <span>

namespace maillage {

/// "03197 Neuilly-en-Donjon, 03198 Neuilly-le-Réal", the first five.
[[nodiscard]] std::string listedCommunes(const Territory& territory, std::span<const CommuneIndex> communes);

/// All that stands under a key, in the order of the territory.
[[nodiscard]] std::vector<CommuneIndex>
communesUnder(const std::unordered_multimap<std::string, CommuneIndex>& map, const std::string& key);

} // namespace maillage
