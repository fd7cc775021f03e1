// The mergers and renames of communes from a table.
#pragma once

#include "core/io/codes/code_repairs.hpp"
#include "core/io/files/data_source.hpp"
#include "core/model/commune_passage.hpp"
#include "core/model/territory.hpp"

#include <vector>

namespace maillage {

struct PassageImport {
    std::vector<CommunePassage> passages;
    CodeRepairs repairs;
};

/// Reads Insee's "événements sur les communes" (v_mvtcommune: DATE_EFF, MOD, TYPECOM_AV, COM_AV, LIBELLE_AV,
/// TYPECOM_AP, COM_AP, LIBELLE_AP) or the columns of data/allier/passages.csv. Of Insee's rows those count
/// that end in a commune of the territory's département, change a code or a name, and are no creation or
/// re-creation (MOD 20, 21); codes without their zero are repaired. Throws what readTable throws,
/// Error{TableColumnMissing, ValueInvalid}, and Error{PassagesNone} where no row of Insee's counts.
[[nodiscard]] PassageImport importPassages(const DataSource& source, const Territory& territory);

} // namespace maillage
