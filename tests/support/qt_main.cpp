// Window tests run without a display, unless one is asked for.
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include "app/render/fonts.hpp"

#include <QApplication>

#include <clocale>

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    const QApplication application(argc, argv);
    std::setlocale(LC_NUMERIC, "C");
    maillage::installFonts();
    return Catch::Session().run(argc, argv);
}
