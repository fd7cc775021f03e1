#include "core/io/layers/column_mapping.hpp"

#include "tests/support/catch.hpp"

using namespace maillage;

using Texts = std::vector<std::string>;

TEST_CASE("the fields of the usual producers are known by name") {
    const auto admin =
        guessColumns(Texts{"ID", "NOM", "INSEE_COM", "INSEE_DEP", "POPULATION", "SIREN_EPCI"}, {});
    REQUIRE(admin);
    CHECK(admin->code == 2);
    CHECK(admin->name == 1U);
    CHECK(admin->population == 4U);
    CHECK(admin->epci == 5U);
    CHECK(admin->looksLikeAdminExpress);

    const auto recent = guessColumns(
        Texts{"cleabs", "code_insee_du_departement", "code_insee", "nom_officiel", "codes_siren_des_epci"},
        {});
    REQUIRE(recent);
    CHECK(recent->code == 2);
    CHECK(recent->name == 3U);
    CHECK(recent->epci == 4U);
    CHECK_FALSE(recent->population);
    CHECK(recent->looksLikeAdminExpress);

    const auto api = guessColumns(Texts{"nom", "code", "codeEpci", "population"}, {});
    REQUIRE(api);
    CHECK(api->code == 1);
    CHECK(api->epci == 2U);
    CHECK_FALSE(api->looksLikeAdminExpress);
}

TEST_CASE("names cut after ten characters are known") {
    const auto columns = guessColumns(Texts{"nom_offici", "code_commu"}, {});
    REQUIRE(columns);
    CHECK(columns->code == 1);
    CHECK(columns->name == 0U);
}

TEST_CASE("without a known name the field whose values are all INSEE codes is taken") {
    const std::vector<RawFeature> features{{1, {"1", "03001", "03001"}, {}, {}},
                                           {2, {"2", "x", "2A004"}, {}, {}}};
    const auto columns = guessColumns(Texts{"a", "b", "c"}, features);
    REQUIRE(columns);
    CHECK(columns->code == 2);
    CHECK_FALSE(guessColumns(Texts{"a", "b"}, features));
}
