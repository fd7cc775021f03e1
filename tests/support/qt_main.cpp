// Window tests run without a display, unless one is asked for.
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include "app/render/fonts.hpp"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>

#include <clocale>

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    const QApplication application(argc, argv);
    std::setlocale(LC_NUMERIC, "C");
    // What one run remembers must not meet the next, nor the settings of whoever runs the tests.
    const QTemporaryDir settings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    QCoreApplication::setOrganizationName(QStringLiteral("Maillage-tests"));
    maillage::installFonts();
    return Catch::Session().run(argc, argv);
}
