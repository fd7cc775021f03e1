#include "core/base/error.hpp"
#include "core/store/project_file.hpp"
#include "core/store/project_rows.hpp"
#include "tests/core/store/stored_project.hpp"
#include "tests/support/file_bytes.hpp"
#include "tests/support/geopackage_check.hpp"
#include "tests/support/temporary_folder.hpp"

#include "tests/support/catch.hpp"

using namespace maillage;
using namespace maillage::test;

namespace {

/// Takes away what version 4 brought.
void turnIntoVersion3(Database& database) {
    for (const char* table : {"maillage_besoins", "maillage_mesures", "maillage_indicateurs_besoin"}) {
        database.execute(std::string("DROP TABLE ") + table +
                         "; DELETE FROM gpkg_contents WHERE table_name='" + table + "'");
    }
    database.execute(
        "DROP TABLE maillage_voisins; DELETE FROM gpkg_contents WHERE table_name='maillage_voisins';"
        "DELETE FROM maillage_meta WHERE cle='voisins_contours';"
        "UPDATE maillage_meta SET valeur='3' WHERE cle='version';");
}

/// Takes away what versions 3 and 4 brought.
void turnIntoVersion2(Database& database) {
    turnIntoVersion3(database);
    database.execute(
        "CREATE TABLE maillage_ouvertures AS SELECT scenario,nom,type,site,regle,valeur FROM "
        "maillage_modifications WHERE action='ouvrir';"
        "DROP TABLE maillage_modifications; DROP TABLE maillage_fiches; DROP TABLE maillage_trajets;"
        "ALTER TABLE maillage_scenarios DROP COLUMN debut; ALTER TABLE maillage_scenarios DROP COLUMN origine;"
        "DELETE FROM maillage_meta WHERE cle='trajets_source';"
        "UPDATE maillage_meta SET valeur='2' WHERE cle='version';");
}

/// Takes away what versions 2 to 4 brought.
void turnIntoVersion1(Database& database) {
    turnIntoVersion2(database);
    database.execute(
        "CREATE TABLE maillage_qpv AS SELECT code,nom,generation,communes,structures,source,reference "
        "FROM qpv; DROP TABLE qpv; DROP TABLE maillage_passages;"
        "DELETE FROM gpkg_geometry_columns WHERE table_name='qpv';"
        "DELETE FROM gpkg_contents WHERE table_name='qpv';"
        "DELETE FROM maillage_meta WHERE cle IN ('fond_telecharge','fond_sha256');"
        "UPDATE maillage_meta SET valeur='1' WHERE cle='version';");
    for (const char* table : {"structures", "maillage_agrements", "maillage_territoires"}) {
        for (const char* column : {"fichier", "ligne"}) {
            database.execute(std::string("ALTER TABLE ") + table + " DROP COLUMN " + column);
        }
    }
    for (const char* column : {"fichier_siege", "ligne_siege", "fichier_federe", "ligne_federe"}) {
        database.execute(std::string("ALTER TABLE structures DROP COLUMN ") + column);
    }
}

} // namespace

TEST_CASE("a file of version 3, which knew nothing of needs, opens without any") {
    const TemporaryFolder folder;
    Database database;
    writeRows(database, storedProject(), "2023-11-14T22:13:20.000Z");
    turnIntoVersion3(database);
    writeBytes(folder / "v3.gpkg", database.bytes());
    const Project read = readProject(folder / "v3.gpkg");
    CHECK(read.needs->isEmpty());
    CHECK(read.scenarios->size() == storedProject().scenarios->size());
}

TEST_CASE("what is said to be a value of needs and is none is a damaged row") {
    const TemporaryFolder folder;
    for (const char* values : {"12;s;n;;x;", "12;s", "12;s;n;;;;;", "inf;s;n;;", "a;s;n;;"}) {
        INFO(values);
        Database database;
        writeRows(database, storedProject(), "2023-11-14T22:13:20.000Z");
        database.execute(std::string("UPDATE maillage_mesures SET valeurs='") + values + "'");
        writeBytes(folder / "x.gpkg", database.bytes());
        CHECK_THROWS_AS(readProject(folder / "x.gpkg"), Error);
    }
}

TEST_CASE("a file of version 1, without outlines of QPV and origins of rows, still opens") {
    const TemporaryFolder folder;
    Project project = storedProject();
    project.qpvs =
        std::make_shared<const std::vector<Qpv>>(std::vector<Qpv>{{"", "Nord", 2015, {0}, {0}, attested()}});
    Database database;
    writeRows(database, project, "2023-11-14T22:13:20.000Z");
    turnIntoVersion1(database);
    writeBytes(folder / "v1.gpkg", database.bytes());
    const Project read = readProject(folder / "v1.gpkg");
    REQUIRE(read.qpvs->size() == 1);
    CHECK(read.qpvs->front().name == "Nord");
    CHECK(read.qpvs->front().structures == project.qpvs->front().structures);
    CHECK(read.baseMap->provenance() == project.baseMap->provenance());
    const auto& areas = read.structures->serviceAreas;
    REQUIRE(areas.size() == project.structures->serviceAreas.size());
    CHECK(areas.front().period == project.structures->serviceAreas.front().period);
    // A scenario of then could only open structures, without ids.
    REQUIRE(read.scenarios->size() == 2);
    CHECK(read.scenarios->front() == project.scenarios->front());
    CHECK(read.travelTimes == nullptr);
    // Not empty: what was read from a file is not taken for typed by hand.
    CHECK(areas.front().attestation.origin == Origin{"projet d'une version antérieure", 0});
}

TEST_CASE("a project of version 1 is saved as one of today, with what others added to it") {
    const TemporaryFolder folder;
    const std::filesystem::path file = folder / "v1.gpkg";
    writeProject(storedProject(), file);
    {
        Database database = Database::writable(file);
        turnIntoVersion1(database);
        database.execute("ALTER TABLE structures ADD COLUMN note TEXT; UPDATE structures SET note=id;"
                         "CREATE INDEX mon_index ON structures (nom);");
    }
    const Project old = readProject(file);
    writeProject(old, file);
    Database database(file);
    CHECK(database.textOf("SELECT count(*) FROM structures WHERE note IS NOT id") == "0");
    CHECK(database.textOf("SELECT count(*) FROM sqlite_master WHERE name='mon_index'") == "1");
    CHECK(database.textOf("SELECT count(*) FROM sqlite_master WHERE name IN "
                          "('maillage_qpv','maillage_ouvertures')") == "0");
    CHECK(*readProject(file).structures == *old.structures);
    CHECK(isGeoPackage(file));
}

namespace {

/// What the reader says is wrong after a statement on a good file; empty where it reads it.
std::string faultAfter(const char* sql) {
    const TemporaryFolder folder;
    Database database;
    writeRows(database, storedProject(), "2023-11-14T22:13:20.000Z");
    database.execute(sql);
    writeBytes(folder / "p.gpkg", database.bytes());
    try {
        static_cast<void>(readProject(folder / "p.gpkg"));
    } catch (const Error& error) {
        return error.parameters().at(1);
    }
    return {};
}

} // namespace

TEST_CASE("what nobody's Maillage wrote is refused with its row") {
    CHECK(faultAfter("UPDATE communes SET x_l93=x_l93").empty());
    CHECK(faultAfter("UPDATE communes SET x_l93=0,y_l93=0").empty()); // a place that is not known
    CHECK(faultAfter("UPDATE communes SET x_l93=1e300").starts_with("communes 03"));
    CHECK(faultAfter("UPDATE communes SET y_l93=9e999").starts_with("communes 03"));
    CHECK(faultAfter("UPDATE communes SET population=-1").starts_with("communes 03"));
    CHECK(faultAfter("UPDATE communes SET superficie_km2=9e999").starts_with("communes 03"));
    // A square whose second corner is not a number, after the header of a GeoPackage.
    const std::string outline = "475000016A080000010600000001000000010300000001000000040000000000"
                                "0000C05C254100000000502D5941000000000000F87F00000000502D59410000"
                                "0000C05C2541000000004A2E594100000000C05C254100000000502D5941";
    CHECK(faultAfter(("UPDATE communes SET geom=x'" + outline + "'").c_str()).ends_with(": geom"));
    for (const char* year : {"-2000000000", "9000000000000000000", "1200", "hier"}) {
        const std::string sql =
            std::string("UPDATE maillage_meta SET valeur='") + year + "' WHERE cle='premiere_annee'";
        CHECK(faultAfter(sql.c_str()) == std::string("maillage_meta premiere_annee: ") + year);
    }
    CHECK(faultAfter("INSERT INTO maillage_publies (id,libelle,valeur,unite,precision,date,reference) VALUES "
                     "('taux_cs','',9e999,'%',1,'2022-12-31','')")
              .starts_with("maillage_publies"));
    CHECK(faultAfter("UPDATE maillage_modifications SET regle='rayon',valeur='1e308' WHERE action='ouvrir'")
              .starts_with("maillage_modifications"));
}

TEST_CASE("a table that makes its rows when it is read is none of a project") {
    CHECK(faultAfter(
              "DROP TABLE maillage_sources; CREATE VIEW maillage_sources AS "
              "WITH RECURSIVE n(rang) AS (SELECT 1 UNION ALL SELECT rang+1 FROM n) SELECT rang, 'a' AS texte "
              "FROM n") == "maillage_sources");
    CHECK(faultAfter(
              "DROP TABLE maillage_sources; CREATE TABLE maillage_sources (rang INTEGER PRIMARY KEY, texte "
              "TEXT AS (zeroblob(900000000)))") == "maillage_sources");
    CHECK(faultAfter("DROP TABLE maillage_meta; CREATE VIEW maillage_meta AS SELECT 'version' AS cle, '4' AS "
                     "valeur")
              .find("prohibited") != std::string::npos);
    // Those of others are theirs.
    CHECK(faultAfter("CREATE VIEW vue_de_qgis AS SELECT * FROM communes").empty());
}
