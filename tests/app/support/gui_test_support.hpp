// What the window's tests share: the Allier, and a hand on the map.
#pragma once

#include "app/map/map_view.hpp"
#include "app/windows/features/features.hpp"
#include "app/windows/main_window.hpp"
#include "core/store/project_file.hpp"

#include <QApplication>
#include <QMessageBox>
#include <QMouseEvent>
#include <QTest>
#include <QWheelEvent>
#include "tests/support/catch.hpp"
#include "tests/support/file_bytes.hpp"
#include "tests/support/saving_moment.hpp"

#include <fstream>

namespace Catch {
template <>
struct StringMaker<QString> {
    static std::string convert(const QString& text) { return '"' + text.toStdString() + '"'; }
};
} // namespace Catch

namespace maillage {

inline Project allier() {
    return readProject(MAILLAGE_DEFAULT_PROJECT);
}

/// What a project is, byte for byte, in the file that is written.
inline std::string savedBytes(const Project& project, const std::filesystem::path& path) {
    const test::SavingMoment moment;
    writeProject(project, path);
    return test::readBytes(path);
}

/// The panel of this class in the window, which has one.
template <typename Panel>
[[nodiscard]] Panel& panelIn(const QWidget& window) {
    auto* panel = window.findChild<Panel*>();
    REQUIRE(panel != nullptr);
    return *panel;
}

/// A shown window, on the Allier unless told otherwise.
struct Shown {
    MainWindow window;
    ProjectDocument& document = window.document();
    MapView& map = window.map();

    explicit Shown(Project project = allier()) : window(std::move(project)) {
        window.show();
        QApplication::processEvents();
    }
    [[nodiscard]] std::size_t covered() const { return document.result().after.avs().count; }
    /// Where a commune's reference point is drawn; on a point that its own outline holds.
    [[nodiscard]] QPoint placeOf(CommuneIndex wanted) const {
        for (int y = 0; y < map.height(); y += 3) {
            for (int x = 0; x < map.width(); x += 3) {
                if (map.communeAt(QPointF(x, y)) == wanted) {
                    return {x, y};
                }
            }
        }
        FAIL("the commune is not on the map");
        return {};
    }
    [[nodiscard]] CommuneIndex blankCommune() const {
        return document.result().before.zoneBlanche().communes.members().front();
    }
    /// Sent to the widget itself: the offscreen platform moves no pointer.
    void hover(QPointF place, Qt::MouseButtons buttons = Qt::NoButton) {
        QMouseEvent event(QEvent::MouseMove, place, map.mapToGlobal(place), Qt::NoButton, buttons,
                          Qt::NoModifier);
        QApplication::sendEvent(&map, &event);
    }
    void click(QPoint place) { QTest::mouseClick(&map, Qt::LeftButton, {}, place); }
    void wheel(QPointF place, int angle) {
        QWheelEvent event(place, map.mapToGlobal(place), {}, {0, angle}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(&map, &event);
    }
    /// What the message that is open says.
    [[nodiscard]] QString message() const {
        const auto* box = window.findChild<QMessageBox*>();
        return box == nullptr ? QString() : box->text();
    }
};

} // namespace maillage
