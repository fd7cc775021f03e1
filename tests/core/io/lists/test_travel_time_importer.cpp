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
TravelTimeImport readTimes(const std::string& csv) {
    const TemporaryFolder folder;
    writeBytes(folder / "trajets.csv", csv);
    return importTravelTimes(folder / "trajets.csv", smallTerritory());
}

Error refused(const std::string& csv) {
    return errorOf([&] { static_cast<void>(readTimes(csv)); });
}

} // namespace

TEST_CASE("a matrix is readTimes from origin to destination, and each pair that misses is told") {
    const TravelTimeImport import = readTimes(
        "origin,destination,minutes\n03001,03310,8.5\n03310,03001,9\n03100,03310,55\n03185,03310,70\n");
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
    "French tables are readTimes as they come: semicolon, decimal comma, accents in the header, other columns") {
    const TravelTimeImport import =
        readTimes("Nom;Origine;Destination;Minutes\nAbrest;03001;03310;8,5\nVichy;03310;03310;0\n");
    CHECK(import.times.minutes(0, 3) == 8.5);
    CHECK(import.repeated == 0);
}

TEST_CASE("rows of other départements and rows given twice are counted, not taken") {
    const TravelTimeImport import = readTimes(
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
    CHECK(row("Nulle-Part,03310,8").code() == ErrorCode::ReferenceUnknown);
    CHECK(told(row("Nulle-Part,03310,8"), 3) == "Nulle-Part");
    CHECK(row("3999,03310,8").code() == ErrorCode::ReferenceUnknown);
    CHECK(row(",03310,8").code() == ErrorCode::CodeMissing);
    CHECK(told(row("03001,03100,-2"), 4) == "positif");
    CHECK(told(row("03001,03100,une heure"), 4) == "minutes");
    CHECK(told(row("03001,03100,12,5"), 4) == "cellules");
    CHECK(told(row("03001,03310,9"), 4) == "paire");

    CHECK(refused("origine:destination:minutes\n03001:03310:8\n").code() == ErrorCode::TravelTimesSeparator);
    CHECK(refused("origine,destination\n03001,03310\n").code() == ErrorCode::TableColumnMissing);
    CHECK(refused("origine,destination,minutes\n").code() == ErrorCode::ListWithoutRows);
    const Error elsewhere = refused("origine,destination,minutes\n63113,63113,8\n");
    CHECK(elsewhere.code() == ErrorCode::LayerOtherDepartement);
    CHECK(told(elsewhere, 2) == "63");
}

TEST_CASE("pairs that the file says to be out of reach are counted and not taken") {
    for (const std::string none : {"NA", "NaN", "NULL", "", "-1", "inf", "#N/A", "inaccessible", "None"}) {
        INFO(none);
        const TravelTimeImport import =
            readTimes("origine,destination,minutes\n03001,03310,8\n03001,03185," + none + "\n");
        CHECK(import.unreachable == 1);
        CHECK(import.times.all().size() == 1);
        CHECK_FALSE(import.times.minutes(0, 2));
    }
    CHECK(refused("origine,destination,minutes\n03001,03310,8\n03001,03310,NA\n").code() ==
          ErrorCode::ValueInvalid);
    CHECK(refused("origine,destination,minutes\n03001,03310,NA\n").code() == ErrorCode::ListTellsNothing);
}

TEST_CASE("the titles that routing programs give are known, and one that says seconds is believed") {
    for (const std::string titles :
         {"from_id,to_id,travel_time", "origin_id,destination_id,total_cost", "origine,destination,durée",
          "fromId,toId,travel_time_p50", "Code origine,Code destination,Temps de trajet"}) {
        INFO(titles);
        CHECK(readTimes(titles + "\n03001,03310,8.5\n").times.minutes(0, 3) == 8.5);
    }
    const TravelTimeImport import = readTimes("origine,destination,Durée en secondes\n03001,03310,510\n");
    CHECK(import.unit == TimeUnit::Seconds);
    CHECK(import.times.minutes(0, 3) == 8.5);
}

TEST_CASE("a matrix is readTimes by the names of communes, long and wide") {
    CHECK(readTimes("De;Vers;Durée\nAbrest;Vichy;8,5\nVichy;Abrest;9\n").times.minutes(0, 3) == 8.5);
    CHECK(readTimes("source,target,duration\nMontlucon,VICHY,70\n").times.minutes(2, 3) == 70.0);
    const TravelTimeImport wide = readTimes("De \\ Vers,Abrest,Vichy\nAbrest,0,8\nVichy,9,0\n");
    CHECK(wide.isWide);
    CHECK(wide.times.minutes(3, 0) == 9.0);
    CHECK(readTimes("idcA,idcB,dureeHC\n03001,03310,8\n").times.minutes(0, 3) == 8.0);
}

TEST_CASE("times in hours are told by their title, or by their look") {
    const TravelTimeImport import =
        readTimes("origine,destination,temps (h)\n03001,03310,0.2\n03310,03001,1:30\n");
    CHECK(import.unit == TimeUnit::Hours);
    CHECK(import.times.minutes(0, 3) == 12.0);
    CHECK(readTimes("origine,destination,durée\n03001,03310,0:12\n03310,03001,0:14\n03001,03185,1:05\n")
              .times.minutes(0, 2) == 65.0);
    // As hours the way to the neighbour would take half a day.
    CHECK(refused("origine,destination,durée\n03001,03310,12:30\n").code() == ErrorCode::ValueInvalid);
    CHECK(refused("origine,destination,durée\n03001,03310,12:30\n03310,03001,1:05\n03001,03185,70:10\n")
              .code() == ErrorCode::ValueInvalid);
}

TEST_CASE("of two columns of times that differ none is taken in silence") {
    const std::string rows = "\n03001,03310,12,20\n03310,03001,14,14\n";
    for (const std::string titles :
         {"travel_time_p50,travel_time_p85", "dureeHC,dureeHP", "durée,temps de trajet"}) {
        INFO(titles);
        CHECK(refused("from_id,to_id," + titles + rows).code() == ErrorCode::TravelTimesSeveral);
    }
    CHECK(readTimes("from_id,to_id,travel_time_p50,minutes" + rows).times.minutes(0, 3) == 20.0);
    CHECK(readTimes("from_id,to_id,travel_time_p85\n03001,03310,20\n").times.minutes(0, 3) == 20.0);
    CHECK(readTimes("origine,destination,durée,temps\n03001,03310,20,20\n").times.minutes(0, 3) == 20.0);
}

TEST_CASE("times that cannot be minutes stop the import") {
    const Error error = refused("origine,destination,minutes\n03001,03310,840\n03310,03001,900\n"
                                "03001,03185,3600\n03185,03001,3500\n");
    CHECK(error.code() == ErrorCode::TravelTimesUnit);
    CHECK(error.parameters().at(3) == "secondes");
    CHECK(refused("origine,destination,minutes\n03001,03310,0.2\n03310,03001,0.3\n03001,03185,1.1\n")
              .parameters()
              .at(3) == "heures");
    CHECK(refused("origine,destination,durée\n03001,03310,0.0083\n03310,03001,0.009\n03001,03185,0.04\n")
              .parameters()
              .at(3) == "jours");
}

TEST_CASE("codes of a matrix are repaired like those of lists, and told once") {
    const TravelTimeImport import =
        readTimes("origine;destination;minutes\n3001;03 310;8\n03310;=\"03001\";9 min\n");
    CHECK(import.times.all().size() == 2);
    CHECK(import.times.minutes(3, 0) == 9.0);
    CHECK(import.repairs.told() == Diagnostic{DiagnosticCode::CodesRepaired, {"2", "3001", "03001"}});
}

TEST_CASE("a table with a column for each destination is readTimes") {
    const TravelTimeImport import = readTimes("code;3001;03310;03185\n03001;0;8,5;70\n03310;9;;NA\n");
    CHECK(import.isWide);
    CHECK(import.times.minutes(0, 3) == 8.5);
    CHECK(import.times.minutes(0, 2) == 70.0);
    CHECK(import.times.minutes(3, 0) == 9.0);
    CHECK(import.unreachable == 1);
    CHECK_FALSE(import.times.minutes(3, 2));
}

TEST_CASE("times are readTimes as people and spreadsheets write them") {
    const auto minutes = [](const std::string& text) {
        return readTimes("origine;destination;minutes\n03001;03310;" + text + "\n").times.minutes(0, 3);
    };
    CHECK(minutes("12 min") == 12.0);
    CHECK(minutes("1h05") == 65.0);
    CHECK(minutes("00:12:30") == 12.5);
    CHECK(minutes("1 h") == 60.0);
}
