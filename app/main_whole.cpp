// The whole program: a subcommand runs the command line without a display; none opens the window. Started by
// the small one (main.cpp), which a person calls.
#include "app/cli/options/common_options.hpp"
#include "app/cli/subcommands.hpp"
#include "app/render/map/fonts.hpp"
#include "app/windows/run_window.hpp"
#include "app/windows/window_calls.hpp"
#include "core/base/platform/process.hpp"

#include <QApplication>

#include <clocale>
#include <filesystem>
#include <memory>
#include <optional>

namespace {

/// The command line's standard error holds our own sentences alone, not Qt's remarks on the session.
void keepQuiet(QtMsgType /*type*/, const QMessageLogContext& /*context*/, const QString& /*message*/) {}

/// A file as the one argument: what a desktop gives for one that was clicked.
std::optional<maillage::GivenFile> fileAlone(int argc, char** argv) {
    if (argc != 2) {
        return std::nullopt;
    }
    std::error_code none;
    return std::filesystem::is_regular_file(argv[1], none)
               ? maillage::givenFile(QString::fromStdU16String(std::filesystem::path(argv[1]).u16string()))
               : std::nullopt;
}

} // namespace

int main(int argc, char** argv) {
    maillage::makeWritingFailuresErrors();
    const std::optional<maillage::GivenFile> file = fileAlone(argc, argv);
    const QByteArray activationToken = maillage::takenActivationToken();
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
    // The entry of the menu that the window belongs to.
    QGuiApplication::setDesktopFileName(QStringLiteral("maillage"));
    return wantsWindow ? maillage::runWindow({maillage::defaultProjectPath(), file, activationToken})
                       : maillage::runCommandLine(argc, argv, maillage::allCommands());
}
