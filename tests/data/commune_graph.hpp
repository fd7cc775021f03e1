// Which communes touch, by code, on the schematic map and on the real one.
#pragma once

#include "tests/data/allier_tables.hpp"

#include <optional>

namespace maillage::test {

/// Neighbours by code.
using Graph = std::map<std::string, Codes>;

[[nodiscard]] Graph schematicGraph();

/// Of the real map, where it is at hand; otherwise a warning and nothing.
[[nodiscard]] std::optional<Graph> realGraph(const Codes& codes);

/// The connected groups of `codes`.
[[nodiscard]] std::set<Codes> patches(const Graph& graph, Codes codes);

} // namespace maillage::test
