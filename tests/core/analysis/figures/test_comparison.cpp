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

TEST_CASE("published figures stand beside those of their own date, rounded half up") {
    Project project = sixCommunes();
    project.published = std::make_shared<const std::vector<PublishedFigure>>(
        std::vector<PublishedFigure>{{"taux_cs", "", 33, "%", 1, kEnd, ""},
                                     {"evs_2021", "", 0, "structures", 1, Date(2021, 12, 31), ""},
                                     {"evs_seul", "", 5, "communes", 1, kEnd, ""},
                                     {"inconnu", "", 5, "", 1, kEnd, ""}});
    const auto figures = compareWithPublished(project, true);
    CHECK(figures[0].agrees()); // 2/6 = 33.3 %
    CHECK(figures[1].agrees());
    CHECK_FALSE(figures[2].agrees());
    CHECK(figures[2].computed == 1.0);
    CHECK_FALSE(figures[3].computed);
}
