// What an atlas holds: its sections part the communes, and patches keep one number.
#include "core/report/atlas.hpp"

#include "core/model/model_errors.hpp"
#include "core/store/project_file.hpp"
#include "tests/support/builders.hpp"

#include "tests/support/catch.hpp"

using namespace maillage;

namespace {

AtlasRequest everything() {
    AtlasRequest request{{Date(2022, 12, 31), true, nullptr}, {}};
    for (const auto& [part, name] : kAtlasParts) {
        CHECK(parseAtlasPart(name) == part);
        request.parts.push_back(part);
    }
    return request;
}

} // namespace

TEST_CASE("the sections of an atlas part the communes, and count what the whole counts") {
    const Project project = readProject(MAILLAGE_DEFAULT_PROJECT);
    const AtlasContent atlas = makeAtlas(project, everything());
    CHECK(atlas.maps.size() == kAtlasThemes.size());
    REQUIRE(atlas.qpvs);
    std::size_t communes = 0;
    std::size_t blank = 0;
    std::int64_t inhabitants = 0;
    for (const AtlasSection& section : atlas.sections) {
        const Indicators& figures = section.page.indicators;
        communes += figures.all.count;
        blank += figures.zoneBlanche().count;
        inhabitants += figures.zoneBlanche().population;
        CHECK(section.summary.communes.size() == figures.all.count);
        CHECK(section.patches.size() == figures.patches.size());
    }
    CHECK(communes == project.territory->size());
    CHECK(blank == atlas.indicators.zoneBlanche().count);
    CHECK(inhabitants == atlas.indicators.zoneBlanche().population);
    REQUIRE(atlas.patches.size() == atlas.indicators.patches.size());
    for (std::size_t p = 1; p < atlas.patches.size(); ++p) {
        CHECK(atlas.patches[p - 1].population >= atlas.patches[p].population);
    }
    CHECK(std::ranges::is_sorted(atlas.sections, {}, [&](const AtlasSection& section) {
        return project.territory->epciName(section.summary.code);
    }));
}

TEST_CASE("an atlas of some EPCI holds those, named so that each has a file of its own") {
    const Project project = readProject(MAILLAGE_DEFAULT_PROJECT);
    AtlasRequest request = everything();
    request.epcis = {"200071140", "200071363"};
    request.themes = {Theme::Couverture, Theme::Evolution, Theme::Ecart};
    const AtlasContent atlas = makeAtlas(project, request);
    CHECK(atlas.maps.size() == 1); // the others compare two situations
    REQUIRE(atlas.sections.size() == 2);
    CHECK(sectionFileName(atlas, atlas.sections[0], "{code}/a-{epci}.pdf") ==
          atlas.sections[0].summary.code + "/a-" +
              (atlas.sections[0].summary.code == "200071140" ? "ca-moulins-communaute.pdf"
                                                             : "ca-vichy-communaute.pdf"));
    CHECK(tellsSectionsApart("{epci}.pdf"));
    CHECK_FALSE(tellsSectionsApart("{commune}.pdf"));
    request.epcis = {"123"};
    CHECK_THROWS_AS(makeAtlas(project, request), Error);
}

TEST_CASE("an atlas that nobody wants any more is not made") {
    const Project project = readProject(MAILLAGE_DEFAULT_PROJECT);
    int steps = 0;
    double last = 0;
    Monitor monitor;
    monitor.progress = [&](double share) {
        CHECK(share > last);
        CHECK(share <= 1);
        last = share;
    };
    monitor.isCancelled = [&] { return ++steps > 3; };
    CHECK_THROWS_AS(makeAtlas(project, everything(), monitor), Error);
    CHECK(steps == 4);
}
