#include "core/io/files/table_errors.hpp"
#include "core/io/layers/layer_errors.hpp"
#include "core/io/lists/list_errors.hpp"
#include "core/io/lists/travel_time_importer.hpp"
#include "tests/core/io/io_test_support.hpp"

#include "tests/support/catch.hpp"

using namespace maillage;
using namespace maillage::test;

namespace {

/// Abrest (03001), Diou (03100), Montluçon (03185), Vichy (03310), in this order.
TravelTimeImport read(const std::string& csv) {
    const TemporaryFolder folder;
    writeBytes(folder / "trajets.csv", csv);
    return importTravelTimes(folder / "trajets.csv", smallTerritory());
}

Error refused(const std::string& csv) {
    return errorOf([&] { static_cast<void>(read(csv)); });
}

} // namespace

TEST_CASE("a matrix is read from origin to destination, and each pair that misses is told") {
    const TravelTimeImport import =
        read("origin,destination,minutes\n03001,03310,8.5\n03310,03001,9\n03100,03310,55\n03185,03310,70\n");
    REQUIRE(import.times.all().size() == 4);
    CHECK(import.times.minutes(0, 3) == 8.5);
    CHECK(import.times.minutes(3, 0) == 9.0);
    CHECK_FALSE(import.times.minutes(2, 0));
    CHECK(import.times.minutes(2, 2) == 0.0);
    // To Abrest from Diou and Montluçon; to Vichy none.
    CHECK(import.missing == std::vector<TravelTime>{{1, 0, 0}, {2, 0, 0}});
    CHECK(import.times.source() == "trajets.csv");
}

TEST_CASE(
    "French tables are read as they come: semicolon, decimal comma, accents in the header, other columns") {
    const TravelTimeImport import =
        read("Nom;Origine;Destination;Minutes\nAbrest;03001;03310;8,5\nVichy;03310;03310;0\n");
    CHECK(import.times.minutes(0, 3) == 8.5);
    CHECK(import.repeated == 0);
}

TEST_CASE("rows of other départements and rows given twice are counted, not taken") {
    const TravelTimeImport import = read(
        "origine,destination,minutes\n03001,03310,8\n03001,03310,8\n63113,03310,50\n03001,63113,50\n2A004,03001,900\n");
    CHECK(import.times.all().size() == 1);
    CHECK(import.repeated == 1);
    CHECK(import.elsewhere == 3);
}

TEST_CASE("a matrix that cannot be trusted is refused with its row and column") {
    const std::string header = "origine,destination,minutes\n03001,03310,8\n";
    const auto row = [&](const std::string& text) { return refused(header + text + "\n"); };
    const auto told = [](const Error& error, std::size_t parameter) {
        return error.parameters().at(parameter);
    };

    CHECK(row("03999,03310,8").code() == ErrorCode::ReferenceUnknown);
    CHECK(told(row("03999,03310,8"), 1) == "3");
    CHECK(told(row("03001,99999,8"), 2) == "destination");
    CHECK(row("Abrest,03310,8").code() == ErrorCode::ReferenceUnknown);
    CHECK(row("3001,03310,8").code() == ErrorCode::CodeLostZero);
    CHECK(row(",03310,8").code() == ErrorCode::CodeMissing);
    CHECK(told(row("03001,03100,-2"), 4) == "positif");
    CHECK(told(row("03001,03100,"), 4) == "minutes");
    CHECK(told(row("03001,03100,une heure"), 4) == "minutes");
    CHECK(told(row("03001,03100,nan"), 4) == "minutes");
    CHECK(told(row("03001,03100,12,5"), 4) == "cellules");
    CHECK(told(row("03001,03310,9"), 4) == "paire");

    CHECK(refused("origine:destination:minutes\n03001:03310:8\n").code() == ErrorCode::TravelTimesSeparator);
    CHECK(refused("origine,destination\n03001,03310\n").code() == ErrorCode::TableColumnMissing);
    CHECK(refused("origine,destination,minutes\n").code() == ErrorCode::ListWithoutRows);
    const Error elsewhere = refused("origine,destination,minutes\n63113,63113,8\n");
    CHECK(elsewhere.code() == ErrorCode::LayerOtherDepartement);
    CHECK(told(elsewhere, 2) == "63");
}
