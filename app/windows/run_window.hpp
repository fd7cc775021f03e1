#pragma once

#include <filesystem>

namespace maillage {

/// Opens the main window on a project; the QApplication is made. Returns the program's exit status.
[[nodiscard]] int runWindow(const std::filesystem::path& projectPath);

} // namespace maillage
