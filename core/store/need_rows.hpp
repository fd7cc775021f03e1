// The facts about needs as rows: one for each publication, one for each measure with its values as one text.
#pragma once

#include "core/model/needs/need_facts.hpp"
#include "core/store/sqlite_handle.hpp"

namespace maillage {

/// Throws SqliteFailure.
void writeNeeds(Database& database, const NeedFacts& facts);
/// Nothing from a file of before version 4. Throws SqliteFailure, DamagedRow.
[[nodiscard]] NeedFacts readNeeds(Database& database, int version);

} // namespace maillage
