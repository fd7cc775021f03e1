#pragma once

#include "core/store/project_file.hpp"

namespace maillage::test {

/// The project that the program opens with, read once.
inline const Project& openedAllier() {
    static const Project kProject = readProject(MAILLAGE_DEFAULT_PROJECT);
    return kProject;
}

} // namespace maillage::test
