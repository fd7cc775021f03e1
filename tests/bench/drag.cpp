#include "tests/bench/drag.hpp"

#include "app/map/map_view.hpp"
#include "app/map/tools/place_tool.hpp"
#include "app/windows/main_window.hpp"
#include "core/base/text.hpp"

#include <QApplication>
#include <QMouseEvent>

#include <algorithm>
#include <chrono>
#include <iostream>

namespace maillage {

namespace {

/// Places along lines there and back over the map, each in another commune than the one before.
std::vector<QPointF> pathOver(const MapView& map) {
    constexpr int kStep = 4;
    std::vector<QPointF> places;
    std::optional<CommuneIndex> last;
    for (int y = kStep, line = 0; y < map.height(); y += 5 * kStep, ++line) {
        for (int x = 0; x < map.width(); x += kStep) {
            const QPointF place(line % 2 == 0 ? x : map.width() - 1 - x, y);
            const auto commune = map.communeAt(place);
            if (commune && commune != last) {
                places.push_back(place);
                last = commune;
            }
        }
    }
    return places;
}

/// Counts the frames, so that no move is timed that painted none.
class FrameCount : public QObject {
public:
    bool eventFilter(QObject* /*watched*/, QEvent* event) override {
        m_frames += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
    [[nodiscard]] std::int64_t frames() const { return m_frames; }

private:
    std::int64_t m_frames = 0;
};

void measureOn(const char* name, MapView& map, std::int64_t moves) {
    (new PlaceTool(map))->take(); // the map owns it
    QApplication::processEvents();
    const std::vector<QPointF> path = pathOver(map);
    FrameCount count;
    map.installEventFilter(&count);
    std::vector<double> times;
    for (std::int64_t i = 0; i < moves; ++i) {
        const QPointF place = path[static_cast<std::size_t>(i) % path.size()];
        const auto start = std::chrono::steady_clock::now();
        QMouseEvent event(QEvent::MouseMove, place, map.mapToGlobal(place), Qt::NoButton, Qt::NoButton,
                          Qt::NoModifier);
        QApplication::sendEvent(&map, &event);
        QApplication::processEvents(); // the frame is painted here
        times.push_back(
            std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
    }
    std::ranges::sort(times);
    std::cout << name << ": median " << formatFixed(times[times.size() / 2], 2) << " ms, 99 % under "
              << formatFixed(times[times.size() * 99 / 100], 2) << " ms, at most "
              << formatFixed(times.back(), 2) << " ms; " << formatInteger(count.frames()) << " frames of "
              << formatInteger(moves) << " moves\n";
}

} // namespace

void measureDrag(const Project& project, std::int64_t moves) {
    {
        ProjectDocument document(project);
        MapView map(document);
        map.resize(1400, 900);
        map.show();
        measureOn("drag an EVS, map alone, 1400 x 900", map, moves);
    }
    MainWindow window(project);
    window.show();
    measureOn("drag an EVS, whole window, 1400 x 900", window.map(), moves);
}

} // namespace maillage
