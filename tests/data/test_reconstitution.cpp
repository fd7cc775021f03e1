// What the tables of data/allier hold, attested and supposed, and that the procedure writes them again.
#include "tests/data/allier_tables.hpp"
#include "tests/data/commune_graph.hpp"

#include "data/reconstitution/draft.hpp"
#include "data/reconstitution/neighbours.hpp"
#include "data/reconstitution/reconstitution.hpp"
#include "data/reconstitution/tables.hpp"
#include "tests/support/file_bytes.hpp"

#include "tests/support/catch.hpp"

#include <cstdlib>

using namespace maillage;
using namespace maillage::test;

namespace {

const std::string kReferenceDay = "2022-12-31";
const Codes kAttestedEvsSeul{"03082", "03084", "03100", "03102", "03138"};

Codes evsOnly(const AllierTables& tables, const std::string& day) {
    return minus(tables.covered("evs", day), tables.covered("animation_globale", day));
}

Codes whiteZone(const AllierTables& tables, const std::string& day) {
    return minus(minus(tables.codes(), tables.covered("animation_globale", day)), tables.covered("evs", day));
}

std::int64_t populationOf(const AllierTables& tables, const Codes& codes) {
    std::int64_t sum = 0;
    for (const std::string& code : codes) {
        sum += tables.population.at(code);
    }
    return sum;
}

std::filesystem::path freshFolder() {
    std::string pattern = (std::filesystem::temp_directory_path() / "maillage-XXXXXX").string();
    REQUIRE(mkdtemp(pattern.data()) != nullptr);
    return pattern;
}

} // namespace

TEST_CASE("attested rows alone give what the schéma says and nothing else") {
    const AllierTables tables = AllierTables::read(false);
    // Nine known seats, and Cérilly and Château-sur-Allier, which follow from the closed list of EVS-only
    // communes.
    CHECK(tables.covered("animation_globale", kReferenceDay) == Codes{"03013", "03036", "03048", "03064",
                                                                      "03074", "03095", "03103", "03132",
                                                                      "03161", "03185", "03310"});
    CHECK(evsOnly(tables, kReferenceDay) == kAttestedEvsSeul);
    CHECK(tables.holders("acf", kReferenceDay).size() == 6);
    for (const Service& service : tables.services) {
        CHECK(service.source == "schema");
    }
}

TEST_CASE("the structures of each year are those that the schéma counts") {
    const AllierTables tables = AllierTables::read(false);
    const std::map<std::string, std::pair<std::size_t, std::size_t>> published{
        {"2019-12-31", {19, 8}}, {"2020-12-31", {19, 9}}, {"2021-12-31", {19, 10}}, {"2022-12-31", {20, 12}}};
    for (const auto& [day, counts] : published) {
        CAPTURE(day);
        CHECK(tables.holders("animation_globale", day).size() == counts.first);
        CHECK(tables.holders("evs", day).size() == counts.second);
    }
}

TEST_CASE("Moulins sud and Vichy (Centre) are the QPV without a structure") {
    Codes without;
    for (auto& row : rowsOf(kAllier / "qpv-2015.csv")) {
        if (row["structures"].empty()) {
            without.insert(row["nom"]);
        }
    }
    CHECK(without == Codes{"Moulins sud (les Champins)", "Vichy (Centre)"});
    // A structure that serves all of Moulins would serve its QPV.
    CHECK(whiteZone(AllierTables::read(true), kReferenceDay).contains("03190"));
}

TEST_CASE("with the reconstitution the figures of 2022 come out as published") {
    const AllierTables tables = AllierTables::read(true);
    const Codes centres = tables.covered("animation_globale", kReferenceDay);
    const Codes evs = evsOnly(tables, kReferenceDay);
    CHECK(tables.population.size() == 317);
    CHECK(centres.size() == 220); // 220 / 317 = 69.4 %
    CHECK(evs.size() == 7);       // 227 / 317 = 71.6 %
    CHECK(minus(kAttestedEvsSeul, evs).empty());
    CHECK(whiteZone(tables, kReferenceDay).size() == 90);
    CHECK(tables.holders("acf", kReferenceDay).size() == 17);
    CHECK(tables.holders("ps_jeunes", kReferenceDay).size() == 11);
    for (const char* type : {"acf", "ps_jeunes"}) {
        CHECK(minus(tables.holders(type, kReferenceDay), tables.holders("animation_globale", kReferenceDay))
                  .empty());
    }
    std::size_t federated = 0;
    for (auto& row : rowsOf(kAllier / "reconstitution" / "federation.csv")) {
        federated += row["federe"] == "oui" ? 1U : 0U;
    }
    CHECK(federated == 16);
}

TEST_CASE("eleven acf of 2019 and the ps_jeunes of 2021 are there from their year on") {
    const AllierTables tables = AllierTables::read(true);
    CHECK(tables.holders("acf", "2019-12-31").size() == 11);
    CHECK(tables.holders("acf", "2021-12-31").size() == 11);
    CHECK(tables.holders("ps_jeunes", "2020-12-31").empty());
    CHECK(tables.holders("ps_jeunes", "2021-12-31").size() == 11);
}

TEST_CASE("no year jumps") {
    const AllierTables tables = AllierTables::read(true);
    // Avermes brings its three communes in 2022; Le Caquetoire two in 2020, the MJC de Cosne one in 2022.
    CHECK(tables.covered("animation_globale", "2019-12-31").size() == 217);
    CHECK(evsOnly(tables, "2019-12-31").size() == 4);
    CHECK(evsOnly(tables, "2020-12-31").size() == 6);
    CHECK(evsOnly(tables, "2021-12-31").size() == 6);
}

TEST_CASE("the territories known otherwise are held") {
    const AllierTables tables = AllierTables::read(true);
    const Codes farandole = tables.territory("la-farandole");
    CHECK(farandole.size() == 16);
    CHECK(populationOf(tables, farandole) == 5640);

    Codes twoEpcis;
    for (const auto& [code, epci] : tables.epci) {
        if (epci == "240300558" || epci == "240300566") {
            twoEpcis.insert(code);
        }
    }
    CHECK(twoEpcis.size() == 22);
    CHECK(tables.territory("cs-pays-de-troncais-val-de-cher") == twoEpcis);
}

TEST_CASE("every structure has a seat and serves it") {
    const AllierTables tables = AllierTables::read(true);
    for (const auto& [id, kind] : tables.kind) {
        CAPTURE(id);
        REQUIRE(tables.seat.contains(id));
        CHECK(tables.territory(id).contains(tables.seat.at(id)));
    }
}

TEST_CASE("territories have believable sizes") {
    const AllierTables tables = AllierTables::read(true);
    for (const auto& [id, kind] : tables.kind) {
        CAPTURE(id);
        const std::size_t size = tables.territory(id).size();
        const Codes besideATown{"cs-avermes", "cs-non-nomme-05"}; // Avermes, and Domérat by Montluçon
        const bool isUrban = tables.population.at(tables.seat.at(id)) >= 10000 || besideATown.contains(id);
        if (kind == "evs" || isUrban) {
            CHECK(size <= 3);
        } else {
            CHECK((size >= 8 && size <= 25));
        }
    }
}

TEST_CASE("no commune has two centres sociaux, and no row says twice what is attested") {
    const AllierTables tables = AllierTables::read(true);
    std::map<std::string, std::string> owner;
    std::set<std::pair<std::string, std::string>> rows;
    for (const Service& service : tables.services) {
        CAPTURE(service.structure, service.code);
        CHECK(rows.emplace(service.structure, service.code).second);
        if (tables.kind.at(service.structure) == "centre_social") {
            CHECK(owner.emplace(service.code, service.structure).second);
        }
    }
}

TEST_CASE("every territory is of one piece, on the schematic map and on the real one") {
    const AllierTables tables = AllierTables::read(true);
    const Graph schematic = schematicGraph();
    const std::optional<Graph> real = realGraph(tables.codes());
    for (const auto& [id, kind] : tables.kind) {
        CAPTURE(id);
        CHECK(patches(schematic, tables.territory(id)).size() == 1);
        if (real) {
            CHECK(patches(*real, tables.territory(id)).size() == 1);
        }
    }
}

TEST_CASE("the real map has the same patches of zones blanches as the schematic one, in every year") {
    const Graph schematic = schematicGraph();
    for (const bool isFull : {false, true}) {
        const AllierTables tables = AllierTables::read(isFull);
        const std::optional<Graph> real = realGraph(tables.codes());
        for (const char* day : {"2019-12-31", "2020-12-31", "2021-12-31", "2022-12-31"}) {
            CAPTURE(isFull, day);
            if (real) {
                CHECK(patches(schematic, whiteZone(tables, day)) == patches(*real, whiteZone(tables, day)));
            }
        }
    }
    CHECK(patches(schematic, whiteZone(AllierTables::read(true), kReferenceDay)).size() == 9);
}

TEST_CASE("the procedure run again writes the committed bytes") {
    const reconstitution::Inputs inputs = reconstitution::readInputs(kAllier);
    const std::filesystem::path folder = freshFolder();
    const std::vector<Table> tables =
        reconstitution::outputTables(inputs, reconstitution::reconstitute(inputs));
    CHECK(tables.size() == 4);
    for (const Table& table : tables) {
        CAPTURE(table.path);
        writeCsv(table, folder / table.path);
        CHECK(readBytes(folder / table.path) == readBytes(kAllier / "reconstitution" / table.path));
    }
    std::filesystem::remove_all(folder);
}

TEST_CASE("a target that cannot be reached is told, not approached") {
    reconstitution::Inputs inputs = reconstitution::readInputs(kAllier);
    inputs.parameters.coveredCommunes = 316;
    CHECK_THROWS_AS(reconstitution::reconstitute(inputs), reconstitution::Unreachable);
}

TEST_CASE("relative neighbours: a third commune between two parts them") {
    // On a line at 0, 10 and 30 m: 0-10 and 10-30 are neighbours; 10 is nearer to both 0 and 30 than they
    // are.
    const std::vector<reconstitution::CommuneFacts> communes{
        {"a", 0, "", 0, 0}, {"b", 0, "", 10, 0}, {"c", 0, "", 30, 0}};
    const std::vector<reconstitution::CommuneSet> neighbours = reconstitution::relativeNeighbours(communes);
    CHECK(neighbours == std::vector<reconstitution::CommuneSet>{{1}, {0, 2}, {1}});
    CHECK(reconstitution::reachable(neighbours, {0, 2}, 0) == reconstitution::CommuneSet{0});
}
