#include "app/windows/run_window.hpp"

#include "app/look/icons.hpp"
#include "app/text/qt_text.hpp"
#include "app/settings/user_settings.hpp"
#include "app/windows/features/features.hpp"
#include "core/store/project_file.hpp"

#include <QApplication>
#include <QMessageBox>
#include <QNetworkProxyFactory>
#include <QSettings>

namespace maillage {

namespace {

constexpr QLatin1String kLanguageKey("window/language");

std::filesystem::path journalFolder() {
    return UserSettings::journalFolder().toStdU16String();
}

/// Opens the window anew each time that it chooses another language.
void followLanguage(std::unique_ptr<MainWindow>& window) {
    // Queued, on the application: the window goes with its menu, which must have ended its work.
    QObject::connect(
        window.get(), &MainWindow::languageChosen, QCoreApplication::instance(),
        [&window](Language language) {
            std::unique_ptr<MainWindow> next = reopened(*window, language);
            next->features().recovery.keepJournal(journalFolder());
            next->features().files.setStateFolder(journalFolder());
            next->features().recovery.flushJournal();
            next->show();
            window->features().recovery.endJournal();
            window = std::move(next);
            followLanguage(window);
        },
        Qt::QueuedConnection);
}

} // namespace

std::unique_ptr<MainWindow> reopened(const MainWindow& window, Language language) {
    window.savePlaces();
    QSettings().setValue(QString(kLanguageKey), codeOf(language));
    setLanguage(language);
    auto next = std::make_unique<MainWindow>(window.document().project());
    next->restorePlaces();
    next->document().resume(window.document());
    return next;
}

int runWindow(const std::filesystem::path& provided, const std::optional<std::filesystem::path>& file) {
    // The office's proxy, as its other programs know it.
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    QApplication::setWindowIcon(programIcon());
    setLanguage(languageOf(QSettings().value(QString(kLanguageKey)).toString()));
    try {
        applyAppearance(UserSettings().appearance());
        auto window = std::make_unique<MainWindow>(readProject(provided));
        window->restorePlaces();
        followLanguage(window);
        window->show();
        RecoveryFeature& recovery = window->features().recovery;
        recovery.keepJournal(journalFolder());
        window->features().files.setStateFolder(journalFolder());
        // Once the window is there, behind the question.
        QMetaObject::invokeMethod(
            window.get(),
            [&features = window->features(), file] {
                if (file) {
                    features.files.tryOpen(*file);
                }
                features.recovery.offer(journalFolder());
            },
            Qt::QueuedConnection);
        const int status = QApplication::exec();
        window->savePlaces();
        return status;
    } catch (const Error& error) {
        QMessageBox::critical(nullptr, QStringLiteral("Maillage"), sentenceOf(error));
        return 1;
    }
}

} // namespace maillage
