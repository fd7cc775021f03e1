// The event loop around the main window.
#pragma once

#include "app/text/language.hpp"
#include "app/windows/main_window.hpp"

#include <filesystem>
#include <memory>

namespace maillage {

/// Shows the window on a project, in the language of the settings, until it is closed. The exit status of the
/// program.
[[nodiscard]] int runWindow(const std::filesystem::path& projectPath);

/// Sets a language, for this run and the next, and makes a window in it, hidden, that goes on where `window`
/// is: project, unsaved changes, view, selection and places. Its undo stack is empty.
[[nodiscard]] std::unique_ptr<MainWindow> reopened(const MainWindow& window, Language language);

} // namespace maillage
