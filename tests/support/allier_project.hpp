// The project that is delivered, made of its tables.
#pragma once

#include "core/service/table_project.hpp"

namespace maillage::test {

/// Made once.
inline const Project& deliveredAllier() {
    static const Project kProject =
        projectFromTables(std::filesystem::path(MAILLAGE_SOURCE_DIR) / "data" / "allier");
    return kProject;
}

} // namespace maillage::test
