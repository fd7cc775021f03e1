#include "core/carto/bare_ground.hpp"
#include "core/carto/name_ranks.hpp"
#include "core/carto/need_fills.hpp"

#include "tests/support/builders.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/needs.hpp"

using namespace maillage;
using namespace maillage::test;

namespace {

MapSheet sheetOf(const Project& project, Theme theme, std::optional<NeedMapRequest> need,
                 bool withHypotheses = true) {
    const Situation situation = makeSituation(project, {Date(2022, 12, 31), withHypotheses, nullptr});
    SheetRequest request{theme};
    request.need = std::move(need);
    return buildMapSheet(project, situation, computeIndicators(project, situation), request);
}

const LegendEntry& entryOf(const MapSheet& sheet, CommuneIndex commune) {
    return sheet.legend[sheet.fillOf[commune]];
}

/// Eight communes, the first two covered.
Project eight(std::vector<NeedCell> cells) {
    return withMeasure(
        withStructures(rowOfCommunes(8), {{"cs", StructureKind::CentreSocial, {0, 1}, attested(), {}}}),
        "TP60", std::move(cells), NeedKind::Rate);
}

NeedMapRequest quartiles(const std::string& indicator) {
    return {{indicator}, {ClassMethod::Quantiles, 4}};
}

} // namespace

TEST_CASE("need is drawn in classes that darken with it, and the legend tells their bounds and counts") {
    const Project project = eight(knownNeeds({1, 2, 3, 4, 5, 6, 7, 8}));
    const MapSheet sheet = sheetOf(project, Theme::Besoin, quartiles("pauvrete"));
    REQUIRE(sheet.fillCount == 4);
    for (std::size_t c = 0; c < 4; ++c) {
        CHECK(sheet.legend[c].kind == LegendKind::NeedClass);
        CHECK(sheet.legend[c].count == 2);
        CHECK(sheet.legend[c].low == 1.0 + 2.0 * static_cast<double>(c));
    }
    CHECK(sheet.legend[3].high == 8.0);
    CHECK(sheet.legend[3].isClosed);
    CHECK(sheet.legend[0].fill == kNeeds[0]);
    CHECK(sheet.legend[3].fill == kNeeds[4]);
    CHECK(sheet.symbols.empty());
    CHECK_FALSE(sheet.restsOnHypotheses);
}

TEST_CASE("the least income is the darkest") {
    const Project project =
        withMeasure(rowOfCommunes(8), "MED", knownNeeds({1, 2, 3, 4, 5, 6, 7, 8}), NeedKind::Median);
    const MapSheet sheet = sheetOf(project, Theme::Besoin, quartiles("niveau_de_vie"));
    CHECK(sheet.legend[0].fill == kNeeds[4]);
    CHECK(sheet.legend[3].fill == kNeeds[0]);
}

TEST_CASE(
    "secret, not available and absent are three things, and none is a class; an EPCI's value is hatched") {
    Project project = eight({knownNeed(1), kSecretNeed, kSecretNeed, knownNeed(4), kSecretNeed, kNoNeed,
                             kAbsentNeed, knownNeed(8)});
    project = withMeasure(project, "TP60", {knownNeed(3), kSecretNeed}, NeedKind::Rate, NeedLevel::Epci);
    const MapSheet sheet = sheetOf(project, Theme::Besoin, quartiles("pauvrete"));
    CHECK(entryOf(sheet, 1).kind == LegendKind::NeedOfEpci);
    CHECK(entryOf(sheet, 1).hatch == Hatch::Level);
    CHECK(entryOf(sheet, 1).count == 2);
    CHECK(entryOf(sheet, 4).kind == LegendKind::NeedSecret);
    CHECK(entryOf(sheet, 5).kind == LegendKind::NeedUnavailable);
    CHECK(entryOf(sheet, 6).kind == LegendKind::NeedAbsent);
    CHECK(entryOf(sheet, 4).hatch != entryOf(sheet, 5).hatch);
    CHECK(entryOf(sheet, 5).hatch != entryOf(sheet, 6).hatch);
    CHECK(sheet.need->communesClassed == 3);
    CHECK(sheet.need->epcisClassed == 1);
    std::size_t classed = 0;
    for (const std::size_t count : sheet.need->classes.counts) {
        classed += count;
    }
    CHECK(classed == 4);
}

TEST_CASE("with coverage, zones blanches are hatched in the shade of their need, unknown need is grey") {
    const Project project = eight({knownNeed(1), kSecretNeed, knownNeed(1), knownNeed(4), knownNeed(5),
                                   knownNeed(6), kSecretNeed, knownNeed(8)});
    const MapSheet sheet = sheetOf(project, Theme::BesoinCouverture, quartiles("pauvrete"));
    const auto is = [&](CommuneIndex i, LegendKind kind, CoverSide cover, Hatch hatch) {
        const LegendEntry& entry = entryOf(sheet, i);
        return entry.kind == kind && entry.cover == cover && entry.hatch == hatch;
    };
    CHECK(is(0, LegendKind::NeedClassCover, CoverSide::Covered, Hatch::None));
    CHECK(is(1, LegendKind::NeedUnknownCover, CoverSide::Covered, Hatch::None));
    CHECK(is(2, LegendKind::NeedClassCover, CoverSide::Blank, Hatch::Rising));
    CHECK(is(6, LegendKind::NeedUnknownCover, CoverSide::Blank, Hatch::Rising));
    CHECK(entryOf(sheet, 0).fill == entryOf(sheet, 2).fill);
    CHECK(sheet.fillOf[0] + 1 == sheet.fillOf[2]);
    CHECK_FALSE(sheet.symbols.empty());
    const MapSheet attestedAlone = sheetOf(project, Theme::BesoinCouverture, quartiles("pauvrete"), false);
    CHECK(entryOf(attestedAlone, 2).hatch == Hatch::Dotted);
}

TEST_CASE(
    "with coverage, what is supposed of a commune is dotted in the shade of its need, white or covered") {
    const Project attestedProject = eight(knownNeeds({1, 2, 3, 4, 5, 6, 7, 8}));
    Project project = attestedProject;
    StructureSet set = *project.structures;
    for (ServiceArea& row : set.serviceAreas) {
        row.attestation = supposed();
    }
    project.structures = std::make_shared<const StructureSet>(std::move(set));
    const MapSheet sheet = sheetOf(project, Theme::BesoinCouverture, quartiles("pauvrete"));
    const MapSheet known = sheetOf(attestedProject, Theme::BesoinCouverture, quartiles("pauvrete"));
    for (CommuneIndex i = 0; i < 8; ++i) {
        CHECK(entryOf(sheet, i).isSupposed);
        CHECK_FALSE(entryOf(known, i).isSupposed);
        CHECK(entryOf(sheet, i).fill == entryOf(known, i).fill);
        CHECK(entryOf(sheet, i).cover == entryOf(known, i).cover);
    }
}

TEST_CASE("without a request the first indicator known is drawn, and without any everything is unknown") {
    const MapSheet sheet = sheetOf(eight(knownNeeds({1, 2, 3, 4, 5, 6, 7, 8})), Theme::Besoin, std::nullopt);
    REQUIRE(sheet.need != nullptr);
    CHECK(sheet.need->study.indicator.id == "pauvrete");
    CHECK(sheet.need->classes.size() == 5);
    const MapSheet empty = sheetOf(rowOfCommunes(3), Theme::BesoinCouverture, std::nullopt);
    CHECK(empty.need == nullptr);
    CHECK(empty.legend[0].kind == LegendKind::Unknown);
}

TEST_CASE("with coverage, zones blanches of the highest need and towns are named before all others") {
    const Project project = eight(knownNeeds({8, 7, 1, 2, 3, 4, 5, 8}));
    const MapSheet sheet = sheetOf(project, Theme::BesoinCouverture, quartiles("pauvrete"));
    const auto isFirst = [&](CommuneIndex i) {
        return std::ranges::any_of(sheet.labels, [&](const Label& label) {
            return label.commune == i && label.rank >= kSubjectRank;
        });
    };
    CHECK(isFirst(7)); // of the last class, and in no territory
    std::size_t first = 0;
    for (CommuneIndex i = 0; i < 8; ++i) {
        first += isFirst(i) ? 1U : 0U;
    }
    CHECK(first <= 6); // with the five towns
}

TEST_CASE("where many communes are hatched, in however many classes, names may stand on them") {
    // Of eight communes six are zones blanches, in four classes of one or two: none alone is many.
    const MapSheet many =
        sheetOf(eight(knownNeeds({1, 8, 1, 2, 4, 5, 7, 8})), Theme::BesoinCouverture, quartiles("pauvrete"));
    CHECK(std::ranges::none_of(bareFills(many), std::identity()));
    Project one = eight(knownNeeds({1, 2, 3, 4, 5, 6, 7, 8}));
    one = withMeasure(
        withStructures(rowOfCommunes(8),
                       {{"cs", StructureKind::CentreSocial, {0, 1, 2, 3, 4, 5, 6}, attested(), {}}}),
        "TP60", knownNeeds({1, 2, 3, 4, 5, 6, 7, 8}), NeedKind::Rate);
    const MapSheet few = sheetOf(one, Theme::BesoinCouverture, quartiles("pauvrete"));
    CHECK(std::ranges::count(bareFills(few), true) == 1);
}
