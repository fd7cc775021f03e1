// How a test program with windows starts.
#pragma once

#include "app/render/map/fonts.hpp"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>

#include <clocale>

namespace maillage {

/// Without a display, unless one is asked for; with settings of its own: what one run remembers must not meet
/// the next, nor the settings of whoever runs the tests.
class TestApplication {
public:
    TestApplication(int& argc, char** argv) : m_application(withoutDisplay(argc), argv) {
        std::setlocale(LC_NUMERIC, "C");
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
        QCoreApplication::setOrganizationName(QStringLiteral("Maillage-tests"));
        installFonts();
    }

private:
    /// Before there is an application.
    static int& withoutDisplay(int& argc) {
        if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
            qputenv("QT_QPA_PLATFORM", "offscreen");
        }
        return argc;
    }

    QApplication m_application;
    QTemporaryDir m_settings;
};

} // namespace maillage
