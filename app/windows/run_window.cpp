#include "app/windows/run_window.hpp"

#include "app/look/icons.hpp"
#include "app/render/qt_text.hpp"
#include "app/settings/user_settings.hpp"
#include "app/windows/main_window.hpp"
#include "core/store/project_file.hpp"

#include <QApplication>
#include <QMessageBox>
#include <QNetworkProxyFactory>

namespace maillage {

int runWindow(const std::filesystem::path& projectPath) {
    // The office's proxy, as its other programs know it.
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    QApplication::setWindowIcon(programIcon());
    try {
        applyAppearance(UserSettings().appearance());
        MainWindow window(readProject(projectPath));
        window.restorePlaces();
        window.show();
        const int status = QApplication::exec();
        window.savePlaces();
        return status;
    } catch (const Error& error) {
        QMessageBox::critical(nullptr, QStringLiteral("Maillage"), sentenceOf(error));
        return 1;
    }
}

} // namespace maillage
