#pragma once

#include "core/store/project_file.hpp"

namespace maillage::test {

/// The project that the program opens with, read once.
inline const Project& allierOnce() {
    static const Project kAllier = readProject(MAILLAGE_DEFAULT_PROJECT);
    return kAllier;
}

} // namespace maillage::test
