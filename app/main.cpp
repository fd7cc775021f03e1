// A subcommand runs the command line without a display; none opens the window.
#include "app/cli/options/common_options.hpp"
#include "app/cli/subcommands.hpp"
#include "app/render/map/fonts.hpp"
#include "app/windows/run_window.hpp"
#include "core/base/platform/process.hpp"

#include <QApplication>

#include <clocale>
#include <filesystem>
#include <memory>
#include <optional>

namespace {

/// The command line's standard error holds our own sentences alone, not Qt's remarks on the session.
void keepQuiet(QtMsgType /*type*/, const QMessageLogContext& /*context*/, const QString& /*message*/) {}

/// A project as the one argument: what a desktop gives for a file that was clicked.
std::optional<std::filesystem::path> projectAlone(int argc, char** argv) {
    if (argc != 2) {
        return std::nullopt;
    }
    const std::filesystem::path path(argv[1]);
    std::error_code none;
    return path.extension() == ".gpkg" && std::filesystem::is_regular_file(path, none) ? std::optional(path)
                                                                                       : std::nullopt;
}

} // namespace

int main(int argc, char** argv) {
    maillage::makeWritingFailuresErrors();
    const std::optional<std::filesystem::path> file = projectAlone(argc, argv);
    const bool wantsWindow = argc < 2 || file;
    if (!wantsWindow && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    if (!wantsWindow) {
        qInstallMessageHandler(keepQuiet);
    }
    std::unique_ptr<QGuiApplication> application;
    if (wantsWindow) {
        application = std::make_unique<QApplication>(argc, argv);
    } else {
        application = std::make_unique<QGuiApplication>(argc, argv);
    }
    // The application object takes the user's locale, after which "1.5" would read as 1 in French.
    std::setlocale(LC_NUMERIC, "C");
    maillage::installFonts();
    QCoreApplication::setApplicationName(QStringLiteral("Maillage"));
    QCoreApplication::setOrganizationName(QStringLiteral("Maillage"));
    return wantsWindow ? maillage::runWindow(maillage::defaultProjectPath(), file)
                       : maillage::runCommandLine(argc, argv);
}
