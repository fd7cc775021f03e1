// Times of what a person waits for, by hand: maillage-bench PROJECT.gpkg [RUNS]
// Prints the median and the greatest of each in milliseconds; compare on one machine, in one run.
#include "app/render/map/fonts.hpp"
#include "app/render/map/map_painter.hpp"
#include "core/analysis/change/simulation.hpp"
#include "core/analysis/figures/comparison.hpp"
#include "core/base/error.hpp"
#include "core/base/text.hpp"
#include "core/store/project_file.hpp"
#include "tests/bench/drag.hpp"

#include <QApplication>
#include <QImage>

#include <algorithm>
#include <chrono>
#include <functional>
#include <iostream>

namespace {

void measure(const char* name, std::int64_t runs, const std::function<void()>& work) {
    std::vector<double> times;
    for (std::int64_t i = 0; i < runs; ++i) {
        const auto start = std::chrono::steady_clock::now();
        work();
        times.push_back(
            std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
    }
    std::ranges::sort(times);
    std::cout << name << ": " << maillage::formatFixed(times[times.size() / 2], 2) << " ms, at most "
              << maillage::formatFixed(times.back(), 2) << " ms\n";
}

void measurePaint(const char* name, std::int64_t runs, const maillage::Project& project,
                  const maillage::MapSheet& sheet, QSize size) {
    QImage image(size, QImage::Format_RGB32);
    measure(name, runs, [&] {
        QPainter painter(&image);
        constexpr double kScale = 96 / 2540.0;
        painter.scale(kScale, kScale);
        const QRectF target(0, 0, size.width() / kScale, size.height() / kScale);
        paintMap(painter, sheet, maillage::ViewTransform::fitting(project.baseMap->envelope(), target, 300),
                 target);
    });
}

void run(const char* path, std::int64_t runs) {
    using namespace maillage;
    const Project project = readProject(path);
    const SituationOptions options{project.settings.referenceDate, true, nullptr};
    const Scenario scenario{
        "bench",
        {OpenStructure{"EVS", StructureKind::Evs, project.territory->commune(0).code, RadiusRule{12}}}};
    const SituationOptions tried{project.settings.referenceDate, true, &scenario};
    const Situation situation = makeSituation(project, options);
    const auto sheetWith = [&](const MapOptions& shown) {
        SheetRequest request{Theme::Couverture};
        request.options = shown;
        return buildMapSheet(project, situation, computeIndicators(project, situation), request);
    };

    measure("open the project", runs, [&] { static_cast<void>(readProject(path)); });
    measure("all indicators", runs, [&] { static_cast<void>(computeIndicators(project, options)); });
    measure("simulate one EVS", runs, [&] { static_cast<void>(simulate(project, tried)); });
    measurePaint("paint the map, 1400 x 900", runs, project, sheetWith({}), {1400, 900});
    // The size of the peers' scripts, which draw communes alone or communes and their names.
    constexpr QSize kPeers(1600, 1200);
    measurePaint("paint communes alone, 1600 x 1200", runs, project, sheetWith({false, false, false}),
                 kPeers);
    measurePaint("paint communes and names, 1600 x 1200", runs, project, sheetWith({true, false, false}),
                 kPeers);
    constexpr std::int64_t kMovesPerRun = 20; // a percentile wants many
    measureDrag(project, runs * kMovesPerRun);
}

} // namespace

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    const QApplication application(argc, argv);
    maillage::installFonts();
    if (argc < 2) {
        std::cerr << "usage: maillage-bench PROJECT.gpkg [RUNS]\n";
        return 2;
    }
    try {
        run(argv[1], argc > 2 ? std::max<std::int64_t>(maillage::parseInteger(argv[2]).value_or(21), 1) : 21);
        return 0;
    } catch (const maillage::Error& error) {
        std::cerr << "maillage-bench: error " << static_cast<int>(error.code()) << '\n';
        return 1;
    }
}
