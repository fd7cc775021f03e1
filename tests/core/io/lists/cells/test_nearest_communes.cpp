#include "core/io/lists/cells/nearest_communes.hpp"

#include "core/io/lists/cells/commune_resolver.hpp"
#include "tests/support/allier_project.hpp"
#include "tests/support/catch.hpp"

using namespace maillage;
using namespace maillage::test;

namespace {

std::string nearestTo(std::string_view text) {
    const Territory& territory = *deliveredAllier().territory;
    return territory.commune(nearestCommunes(territory, text).front()).name;
}

} // namespace

TEST_CASE("the likest name comes first, whatever the accents and the slip") {
    CHECK(nearestTo("Saint Pourcin la Sioule") == "Saint-Pourçain-sur-Sioule");
    CHECK(nearestTo("MOULINSS") == "Moulins");
    CHECK(nearestTo("Le Donjjon") == "Le Donjon");
    CHECK(nearestCommunes(*deliveredAllier().territory, "x").size() == kNearestOffered);
}

TEST_CASE("a cell that nothing is like can be said to be any commune; an ambiguous one only its own") {
    const Project& project = deliveredAllier();
    const CommuneChoices none;
    const CommuneChoices chosen{{"xyzzy", "03310"}, {"neuilly", "03310"}};
    const CommuneResolver open(*project.territory, *project.passages, none);
    const CommuneResolver decided(*project.territory, *project.passages, chosen);
    RowOutcome row;
    row.remarks = open.resolveWord("Xyzzy", "commune").remarks;
    const auto mending = mendingOf(row, *project.territory);
    REQUIRE(mending);
    CHECK(mending->isAnyCommune);
    CHECK(mending->choice.key == "xyzzy");
    const CommuneMatch match = decided.resolveWord("Xyzzy", "commune");
    CHECK(match.commune == project.territory->at("03310"));
    REQUIRE(match.remarks.size() == 1);
    CHECK(match.remarks.front().code == RemarkCode::ChosenByHand);
    CHECK_FALSE(decided.resolveWord("Neuilly", "commune").commune);
    row = {};
    CHECK_FALSE(canBeMended(row));
    CHECK_FALSE(mendingOf(row, *project.territory));
}
