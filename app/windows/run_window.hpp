// The event loop around the main window.
#pragma once

#include "app/text/language.hpp"
#include "app/windows/features/files/given_file.hpp"
#include "app/windows/main_window.hpp"

#include <filesystem>
#include <memory>
#include <optional>

namespace maillage {

/// What a start of the window is given.
struct WindowStart {
    /// The project that comes with the program.
    std::filesystem::path provided;
    /// What was clicked or named: a project, a list or a layer.
    std::optional<GivenFile> file{};
    /// See window_calls.hpp.
    QByteArray activationToken{};
};

/// Shows the window until it is closed, in the language of the settings: on the file that is given, else on
/// the last project, else on the one provided. Where a window that runs has the file open, or takes a list or
/// a layer in, it is raised in the place of another. The exit status of the program.
[[nodiscard]] int runWindow(const WindowStart& start);

/// Brings the window before the others; a list or a layer is taken in as soon as nothing else is asked there.
void answerCall(MainWindow& window, const QString& file, const QByteArray& activationToken);

/// Sets a language, for this run and the next, and makes a window in it, hidden, that goes on where `window`
/// is: project, unsaved changes, steps, view, selection and places.
[[nodiscard]] std::unique_ptr<MainWindow> reopened(const MainWindow& window, Language language);

} // namespace maillage
