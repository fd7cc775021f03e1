// The event loop around the main window.
#pragma once

#include "app/text/language.hpp"
#include "app/windows/main_window.hpp"

#include <filesystem>
#include <memory>
#include <optional>

namespace maillage {

/// Shows the window on the project that comes with the program, then on `file` where one is given, in the
/// language of the settings, until it is closed. The exit status of the program.
[[nodiscard]] int runWindow(const std::filesystem::path& provided,
                            const std::optional<std::filesystem::path>& file = std::nullopt);

/// Sets a language, for this run and the next, and makes a window in it, hidden, that goes on where `window`
/// is: project, unsaved changes, steps, view, selection and places.
[[nodiscard]] std::unique_ptr<MainWindow> reopened(const MainWindow& window, Language language);

} // namespace maillage
