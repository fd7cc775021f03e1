#include "core/service/search.hpp"
#include "core/store/project_file.hpp"
#include "tests/support/builders.hpp"

#include "tests/support/catch.hpp"
#include "tests/support/opened_allier.hpp"

#include <algorithm>

using namespace maillage;
using namespace maillage::test;

namespace {

std::vector<std::string> namesFor(std::string_view text, std::size_t limit = 20) {
    std::vector<std::string> names;
    for (const SearchHit& hit : search(openedAllier(), text, limit)) {
        names.push_back(hit.name);
    }
    return names;
}

bool holds(const std::vector<std::string>& names, const std::string& name) {
    return std::ranges::find(names, name) != names.end();
}

} // namespace

TEST_CASE("accents, hyphens, case and St do not matter") {
    for (const char* typed :
         {"Saint-Pourçain-sur-Sioule", "saint pourcain sur sioule", "ST POURCAIN", "st-pour"}) {
        INFO(typed);
        CHECK(namesFor(typed).front() == "Saint-Pourçain-sur-Sioule");
    }
    CHECK(namesFor("cerilly").front() == "Cérilly");
}

TEST_CASE("each word typed begins a word of the name, in any order") {
    CHECK(holds(namesFor("sioule pour"), "Saint-Pourçain-sur-Sioule"));
    CHECK_FALSE(holds(namesFor("ourcain"), "Saint-Pourçain-sur-Sioule"));
}

TEST_CASE("whole names come before longer ones, and codes are found") {
    CHECK(namesFor("Vichy").front() == "Vichy");
    CHECK(namesFor("03100").front() == "Diou");
    CHECK(namesFor("0311").size() > 5);
}

TEST_CASE("structures, QPV and EPCI are found with the place to go to") {
    const auto structure = search(openedAllier(), "farandole", 5);
    REQUIRE_FALSE(structure.empty());
    CHECK(structure.front().kind == HitKind::Structure);
    const auto epci = search(openedAllier(), "vichy communaute", 5);
    REQUIRE_FALSE(epci.empty());
    CHECK(epci.front().kind == HitKind::Epci);
    CHECK(epci.front().communes.size() > 30);
    const auto qpv = search(openedAllier(), "champins", 5);
    REQUIRE_FALSE(qpv.empty());
    CHECK(qpv.front().kind == HitKind::Qpv);
    CHECK(openedAllier().territory->commune(qpv.front().communes.front()).name == "Moulins");
}

TEST_CASE("blank text finds nothing, unknown text neither, and no more than asked for") {
    CHECK(search(openedAllier(), "  - ", 5).empty());
    CHECK(search(openedAllier(), "Zanzibar", 5).empty());
    CHECK(search(openedAllier(), "saint", 7).size() == 7);
}

TEST_CASE("every commune is found first by its own name, or after a namesake or a greater one of that name") {
    for (const Commune& commune : openedAllier().territory->communes()) {
        const auto names = namesFor(commune.name, 3);
        INFO(commune.name);
        CHECK(holds(names, commune.name));
    }
}
