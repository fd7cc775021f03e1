#include "app/text/map/legend_text.hpp"
#include "app/text/map/legend_words.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/random_project.hpp"

#include <algorithm>

using namespace maillage;
using namespace maillage::test;

namespace {

MapSheet sheetOf(const Project& project, Theme theme, bool withHypotheses, const Date& date) {
    const Situation situation = makeSituation(project, {date, withHypotheses, nullptr});
    return buildMapSheet(project, situation, computeIndicators(project, situation), SheetRequest{theme});
}

/// The lines of an entry in the window and on the page; empty where the legend has none.
QStringList linesOf(const MapSheet& sheet, LegendKind kind) {
    const auto found = std::ranges::find(sheet.legend, kind, &LegendEntry::kind);
    if (found == sheet.legend.end()) {
        return {};
    }
    const auto rank = static_cast<std::size_t>(found - sheet.legend.begin());
    return {legendLine(sheet, rank), countedLine(sheet, rank)};
}

} // namespace

TEST_CASE("a legend of attested facts alone says which of its numbers are bounds, in window and page alike") {
    const Date day(2022, 12, 31);
    std::size_t bounds = 0;
    for (unsigned seed = 0; seed < 60; ++seed) {
        const Project project = randomProject(seed);
        for (const auto& [kind, bound] : {std::pair(LegendKind::QpvGap, QStringLiteral("(au plus ")),
                                          std::pair(LegendKind::QpvServed, QStringLiteral("(au moins ")),
                                          std::pair(LegendKind::Covered, QStringLiteral("(au moins "))}) {
            const MapSheet attested = sheetOf(project, Theme::Qpv, false, day);
            for (const QString& line : linesOf(attested, kind)) {
                const bool isCounted = line.contains(u'('); // of what nothing attests there is no number
                CHECK(line.contains(bound) == isCounted);
                bounds += isCounted ? 1U : 0U;
            }
            if (!project.knowsStructuresAt(day)) {
                continue; // nothing is known with hypotheses either
            }
            for (const QString& line : linesOf(sheetOf(project, Theme::Qpv, true, day), kind)) {
                CHECK_FALSE(line.contains(bound));
            }
        }
    }
    CHECK(bounds > 100);
}

TEST_CASE(
    "distances to places that are not all known are told as at most, on the legend's title and in its note") {
    bool someLackAPlace = false;
    for (unsigned seed = 0; seed < 20; ++seed) {
        const Project project = randomProject(seed);
        const Date day(2022, 12, 31);
        if (!project.knowsStructuresAt(day)) {
            continue;
        }
        const MapSheet attested = sheetOf(project, Theme::Distance, false, day);
        CHECK(legendTitle(attested).endsWith(QStringLiteral("au plus")));
        CHECK(legendNote(attested).contains(QStringLiteral("peut être plus proche")));
        const MapSheet all = sheetOf(project, Theme::Distance, true, day);
        const bool hasAllPlaces =
            std::ranges::all_of(makeSituation(project, {day}).structures,
                                [](const ActiveStructure& s) { return s.point.has_value(); });
        CHECK(legendTitle(all).contains(QStringLiteral("au plus")) != hasAllPlaces);
        CHECK(legendNote(all).contains(QStringLiteral("pas connue peut être plus proche")) != hasAllPlaces);
        someLackAPlace = someLackAPlace || !hasAllPlaces;
    }
    CHECK(someLackAPlace);
}
