#include "app/windows/run_window.hpp"

#include "app/look/icons.hpp"
#include "app/text/qt_text.hpp"
#include "app/settings/user_settings.hpp"
#include "app/windows/features/features.hpp"
#include "app/windows/window_calls.hpp"
#include "core/store/project_file.hpp"

#include <QApplication>
#include <QMessageBox>
#include <QNetworkProxyFactory>
#include <QSettings>
#include <QTimer>

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

void answerCall(MainWindow& window, const QString& file, const QByteArray& activationToken) {
    if (!activationToken.isEmpty()) {
        qputenv("XDG_ACTIVATION_TOKEN", activationToken); // Wayland's plugin of Qt looks for it there
    }
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    QWidget* front =
        QApplication::activeModalWidget() != nullptr ? QApplication::activeModalWidget() : &window;
    front->raise();
    front->activateWindow();
    if (file.isEmpty()) {
        return;
    }
    if (window.isBusy() || QApplication::activeModalWidget() != nullptr) {
        constexpr int kAgain = 300;
        QTimer::singleShot(kAgain, &window, [&window, file] { answerCall(window, file, {}); });
        return;
    }
    if (const std::optional<GivenFile> given = givenFile(file)) {
        window.take(*given);
    }
}

namespace {

/// True where a window that runs serves the person better than another.
bool isForAnother(const RunningWindows& others, const WindowStart& start) {
    if (!start.file) {
        return false;
    }
    const std::filesystem::path& path = start.file->path;
    return start.file->kind == FileKind::Project ? others.raise(path, start.activationToken)
                                                 : others.give(path, start.activationToken);
}

/// Fills the window before it is seen; what stands against it, to be told once it is.
QString openLast(FileFeature& files, const RunningWindows& others, const WindowStart& start) {
    if (start.file && start.file->kind == FileKind::Project) {
        return {};
    }
    return files.openLast([&](const std::filesystem::path& path) { return others.have(path); });
}

void beginWork(MainWindow& window, const QString& remark, const WindowStart& start) {
    Features& features = window.features();
    if (!remark.isEmpty()) {
        features.files.tellAtStart(remark);
    }
    if (start.file && start.file->kind == FileKind::Project) {
        window.take(*start.file);
    }
    features.recovery.offer(journalFolder());
    if (start.file && start.file->kind != FileKind::Project) {
        answerCall(window, QString::fromStdU16String(start.file->path.u16string()), {});
    }
}

} // namespace

int runWindow(const WindowStart& start) {
    const RunningWindows others(UserSettings::callFolder());
    if (isForAnother(others, start)) {
        return 0;
    }
    // The office's proxy, as its other programs know it.
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    QApplication::setWindowIcon(programIcon());
    setLanguage(languageOf(QSettings().value(QString(kLanguageKey)).toString()));
    try {
        applyAppearance(UserSettings().appearance());
        auto window = std::make_unique<MainWindow>(readProject(start.provided));
        window->restorePlaces();
        followLanguage(window);
        window->features().files.setStateFolder(journalFolder());
        const QString remark = openLast(window->features().files, others, start);
        window->show();
        window->features().recovery.keepJournal(journalFolder());
        const WindowServer server(UserSettings::callFolder(),
                                  [&window] { return window->document().path(); });
        QObject::connect(
            &server, &WindowServer::called, QCoreApplication::instance(),
            [&window](const QString& file, const QByteArray& token) { answerCall(*window, file, token); });
        // Once the window is there, behind the question.
        QMetaObject::invokeMethod(
            window.get(), [&window = *window, remark, start] { beginWork(window, remark, start); },
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
