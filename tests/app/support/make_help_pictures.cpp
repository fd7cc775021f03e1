// Writes the guide's pictures into a folder:  maillage-help-pictures FOLDER
#include "app/render/map/fonts.hpp"
#include "tests/app/support/help_pictures.hpp"

#include <QApplication>
#include <QDir>
#include <QSettings>
#include <QTemporaryDir>

#include <clocale>
#include <iostream>

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    std::setlocale(LC_NUMERIC, "C");
    if (argc != 2) {
        std::cerr << "usage: maillage-help-pictures FOLDER\n";
        return 2;
    }
    // Nothing of whoever makes the pictures is on them.
    const QTemporaryDir settings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    maillage::installFonts();
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    for (const maillage::HelpPicture& picture : maillage::takeHelpPictures()) {
        if (!picture.image.save(folder.filePath(picture.name + QStringLiteral(".png")), "PNG", 0)) {
            std::cerr << "not written: " << picture.name.toStdString() << '\n';
            return 1;
        }
    }
    return 0;
}
