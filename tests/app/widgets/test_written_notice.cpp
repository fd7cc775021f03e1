#include "app/widgets/written_notice.hpp"
#include "tests/app/support/gui_test_support.hpp"

#include "app/dialogs/scenarios/comparison_dialog.hpp"

#include <QDesktopServices>
#include <QDir>
#include <QPushButton>
#include <QTemporaryDir>

using namespace maillage;

namespace {

/// In the place of the programs of the desktop.
class Desktop : public QObject {
    Q_OBJECT
public:
    Desktop() { QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "open"); }
    ~Desktop() override { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }
    QStringList opened;
public Q_SLOTS:
    void open(const QUrl& url) { opened << url.toLocalFile(); }
};

void press(const WrittenNotice& notice, const QString& text) {
    for (QPushButton* button : notice.findChildren<QPushButton*>()) {
        if (button->text().remove(u'&') == text) {
            return QTest::mouseClick(button, Qt::LeftButton);
        }
    }
    FAIL("no such button");
}

} // namespace

TEST_CASE("after each export the same notice opens the file or its folder") {
    const QTemporaryDir folder;
    Desktop desktop;
    Shown shown;
    const auto in = [&](const char* name) {
        return std::filesystem::path(folder.filePath(QString::fromUtf8(name)).toStdU16String());
    };
    Features& features = shown.window.features();
    const auto told = [&](const char* name) {
        const auto& notice = panelIn<WrittenNotice>(*shown.map.parentWidget());
        CAPTURE(name);
        CHECK(notice.isVisible());
        CHECK(notice.file() == in(name));
        desktop.opened.clear();
        press(notice, QStringLiteral("Ouvrir"));
        press(notice, QStringLiteral("Ouvrir le dossier"));
        CHECK(desktop.opened == QStringList{folder.filePath(QString::fromUtf8(name)), folder.path()});
    };
    features.pages.write(in("carte.png"));
    told("carte.png");
    features.dataExport.write(in("communes.csv"), {});
    told("communes.csv");
    features.tables.write({{}, {"a"}, {{"1"}}, {}}, QStringLiteral("essai"), in("essai.csv"));
    told("essai.csv");
    features.lists.writeTemplate(in("modele.xlsx"));
    told("modele.xlsx");
    // It lies on the map, within it, and goes with Escape.
    auto& notice = panelIn<WrittenNotice>(*shown.map.parentWidget());
    shown.window.resize(1000, 650);
    QApplication::processEvents();
    CHECK(shown.map.rect().contains(notice.geometry()));
    // What is gone is told.
    QFile::remove(folder.filePath(QStringLiteral("modele.xlsx")));
    desktop.opened.clear();
    press(notice, QStringLiteral("Ouvrir"));
    CHECK(desktop.opened.isEmpty());
    QTest::keyClick(notice.findChild<QPushButton*>(), Qt::Key_Escape);
    CHECK_FALSE(notice.isVisible());
}

#include "test_written_notice.moc"
