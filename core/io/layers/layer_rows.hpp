// Several rows of one commune, or of one QPV, become one: parts are joined, doubles dropped, and a layer of
// before mergers is carried over to today's communes.
#pragma once

#include "core/io/layers/commune_codes.hpp"
#include "core/model/commune_passage.hpp"

#include <functional>
#include <span>

namespace maillage {

/// Says what contradicts between two rows of one code, by the row that stays; throws there, or changes the
/// first.
using RowMerger = std::function<void(RawFeature& first, const RawFeature& second)>;

/// Rows of one code, which are in any order, become the first of them with the outlines of all; the order of
/// the others stays. Told in the diagnostics: parts, exact doubles, parts without a geometry. `merge` sees
/// each pair first.
void joinRows(CommuneLayer& layer, const RowMerger& merge);

/// The same for communes. Throws Error{CodeDuplicate} where name, population or EPCI of two rows differ.
void joinCommuneRows(CommuneLayer& layer);

/// Codes that `territory` does not know become those that `passages` lead to, and their rows are joined.
void carryOver(CommuneLayer& layer, const Territory& territory, std::span<const CommunePassage> passages);

} // namespace maillage
