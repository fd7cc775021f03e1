#include "core/io/lists/titles/population_title.hpp"

#include "tests/support/catch.hpp"

using namespace maillage;

TEST_CASE("a title says which population it counts, and of which year") {
    using Count = PopulationTitle::Count;
    const auto is = [](const char* title, Count count, int year) {
        INFO(title);
        const auto known = populationTitle(title);
        REQUIRE(known);
        CHECK(known->count == count);
        CHECK(known->year == year);
    };
    is("PMUN20", Count::Municipal, 2020);
    is("PMUN2020", Count::Municipal, 2020);
    is("PTOT", Count::Total, 0);
    is("P21_POP", Count::Plain, 2021);
    is("Population 2015", Count::Plain, 2015);
    is("Population municipale en vigueur au 1er janvier 2023", Count::Municipal, 2023);
    is("Population totale", Count::Total, 0);
    is("Nombre d'habitants", Count::Plain, 0);
    is("Population 0-17 ans", Count::Part, 0);
    is("Population active", Count::Part, 0);
    for (const char* title : {"Population comptée à part", "PCAP", "Populaire", "Commune"}) {
        INFO(title);
        CHECK_FALSE(populationTitle(title));
    }
}
