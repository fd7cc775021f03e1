// What a person starts: small, so that a command which computes has not loaded what draws (decision 0024).
// For the window and all other commands it becomes the whole program (main_whole.cpp).
#include "app/cli/subcommands.hpp"
#include "app/cli/terminal/printing.hpp"
#include "core/base/platform/process.hpp"

#include <QCoreApplication>

#include <clocale>

namespace {

constexpr const char* kWhole = "maillage-complet";
constexpr int kFailed = 1;

void becomeWholeProgram(char** arguments) {
    const std::filesystem::path folder = maillage::programFolder();
    // Built beside; installed in libexec, since nobody calls it.
    for (const std::filesystem::path& place : {folder, folder / "../libexec/maillage"}) {
        maillage::becomeProgram(place / kWhole, arguments);
    }
}

} // namespace

int main(int argc, char** argv) {
    maillage::makeWritingFailuresErrors();
    if (argc < 2 || !maillage::isComputingCommand(argv[1])) {
        becomeWholeProgram(argv);
        maillage::printWarning(
            QStringLiteral("erreur : %1 n'est pas là où il a été installé ; installez Maillage de nouveau")
                .arg(QString::fromUtf8(kWhole)));
        return kFailed;
    }
    const QCoreApplication application(argc, argv);
    // The application object takes the user's locale, after which "1.5" would read as 1 in French.
    std::setlocale(LC_NUMERIC, "C");
    return maillage::runCommandLine(argc, argv, maillage::computingCommands());
}
