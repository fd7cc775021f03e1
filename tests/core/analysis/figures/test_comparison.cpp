#include "core/analysis/figures/comparison.hpp"
#include "tests/core/analysis/six_communes.hpp"

#include "tests/support/catch.hpp"

using namespace maillage;
using namespace maillage::test;

TEST_CASE("a figure turns on the communes that are in its group by hypothesis alone") {
    const PublishedFigure evsOnly{"evs_seul", "", 0, "communes", 1, kEnd, ""};
    CHECK(communesInDoubt(sixCommunes(), evsOnly).members() == std::vector<std::uint32_t>{2});
    const PublishedFigure without{"taux_sans_cs", "", 67, "%", 1, kEnd, ""};
    CHECK(communesInDoubt(sixCommunes(), without).isEmpty());
    const PublishedFigure other{"acf", "", 1, "structures", 1, kEnd, ""};
    CHECK(communesInDoubt(sixCommunes(), other).isEmpty());
}

TEST_CASE("an indicator may carry the year of its date") {
    CHECK(indicatorOf({"evs_2019", "", 8, "structures", 1, Date(2019, 12, 31), ""}) == "evs");
    CHECK(indicatorOf({"evs_2019", "", 8, "structures", 1, Date(2020, 12, 31), ""}) == "evs_2019");
}

TEST_CASE("any figure that is a part of a whole may be published as a rate, of communes or of inhabitants") {
    const auto computed = [](std::string id, std::string unit) {
        Project project = sixCommunes();
        project.published = std::make_shared<const std::vector<PublishedFigure>>(
            std::vector<PublishedFigure>{{std::move(id), "", 1, std::move(unit), 1, kEnd, ""}});
        return compareWithPublished(project, true).front().computed;
    };
    const Indicators figures = computeIndicators(sixCommunes(), {kEnd, true, nullptr});
    const auto shareOf = [&](const CommuneGroup& group) { return Approx(100 * figures.share(group)); };
    CHECK(*computed("zones_blanches", "%") == shareOf(figures.zoneBlanche()));
    CHECK(*computed("taux_zones_blanches", "%") == shareOf(figures.zoneBlanche()));
    CHECK(*computed("taux_evs_seul", "%") == shareOf(figures.evsSeul()));
    CHECK(*computed("taux_avs_population", "%") ==
          Approx(100 * figures.populationShare(figures.avs()).value()));
    CHECK(*computed("zones_blanches_population", "habitants") == Approx(figures.zoneBlanche().population));
    CHECK_FALSE(computed("structures", "%"));
    CHECK_FALSE(computed("acf_population", "habitants"));
    CHECK_FALSE(computed("taux_inconnu", "%"));
}

TEST_CASE("published figures stand beside those of their own date, rounded half up") {
    Project project = sixCommunes();
    project.published = std::make_shared<const std::vector<PublishedFigure>>(
        std::vector<PublishedFigure>{{"taux_cs", "", 33, "%", 1, kEnd, ""},
                                     {"evs_2021", "", 0, "structures", 1, Date(2021, 12, 31), ""},
                                     {"evs_seul", "", 5, "communes", 1, kEnd, ""},
                                     {"inconnu", "", 5, "", 1, kEnd, ""}});
    const auto figures = compareWithPublished(project, true);
    CHECK(figures[0].agreement == Agreement::Earned); // 2/6 = 33.3 %
    CHECK(figures[1].agreement == Agreement::Earned);
    CHECK(figures[2].agreement == Agreement::Differs);
    CHECK(figures[2].computed == 1.0);
    CHECK_FALSE(figures[3].computed);
}

TEST_CASE("attested rows alone are compared where they bound, on the side of their bound") {
    const auto agreement = [](std::string id, double value) {
        Project project = sixCommunes();
        project.published = std::make_shared<const std::vector<PublishedFigure>>(
            std::vector<PublishedFigure>{{std::move(id), "", value, "communes", 1, kEnd, ""}});
        return compareWithPublished(project, false).front().agreement;
    };
    const Indicators bare = computeIndicators(sixCommunes(), {kEnd, false, nullptr});
    const auto avs = static_cast<double>(bare.avs().count);
    CHECK(agreement("taux_avs", avs) == Agreement::Earned);
    CHECK(agreement("taux_avs", avs + 1) == Agreement::NotCompared);
    CHECK(agreement("taux_avs", avs - 1) == Agreement::Differs);
    const auto without = static_cast<double>(bare.sansCentreSocial().count);
    CHECK(agreement("taux_sans_cs", without - 1) == Agreement::NotCompared);
    CHECK(agreement("taux_sans_cs", without + 1) == Agreement::Differs);
    // More rows make communes of an EVS alone, and take them away.
    const auto alone = static_cast<double>(bare.evsSeul().count);
    CHECK(agreement("evs_seul", alone + 3) == Agreement::NotCompared);
    CHECK(agreement("evs_seul", alone) == Agreement::Earned);
    // More of them too: a centre social that nothing attests may cover some.
    CHECK(agreement("evs_seul", alone - 1) == Agreement::NotCompared);
}

TEST_CASE("a figure from which attested rows alone differ says so, whatever is supposed beside them") {
    const auto compared = [](std::size_t supposedOnes, std::size_t attestedOnes, const char* id,
                             double printed) {
        std::vector<Serving> structures;
        for (std::size_t i = 0; i < attestedOnes + supposedOnes; ++i) {
            structures.push_back({std::string(1, static_cast<char>('a' + i)),
                                  StructureKind::Evs,
                                  {static_cast<CommuneIndex>(i)},
                                  i < attestedOnes ? attested() : supposed(),
                                  {}});
        }
        Project project = withStructures(rowOfCommunes(6), structures);
        project.published = std::make_shared<const std::vector<PublishedFigure>>(
            std::vector<PublishedFigure>{{id, "", printed, "communes", 1, kEnd, ""}});
        return compareWithPublished(project, true).front();
    };
    CHECK(compared(0, 2, "taux_avs", 2).agreement == Agreement::Earned);
    const ComparedFigure bySupposed = compared(2, 2, "taux_avs", 2);
    CHECK(bySupposed.differs());
    CHECK_FALSE(bySupposed.attestedDiffers);
    const ComparedFigure byAttested = compared(1, 3, "taux_avs", 2);
    CHECK(byAttested.differs());
    CHECK(byAttested.attestedDiffers);
    // What an EVS alone covers may be covered by a centre social that nothing attests: no bound, so no
    // verdict.
    const ComparedFigure alone = compared(1, 3, "evs_seul", 2);
    CHECK(alone.differs());
    CHECK_FALSE(alone.attestedDiffers);
}
