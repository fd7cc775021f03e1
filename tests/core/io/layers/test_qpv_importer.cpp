#include "core/io/files/table_errors.hpp"
#include "core/io/layers/layer_errors.hpp"
#include "core/io/layers/qpv_importer.hpp"

#include "tests/core/io/io_test_support.hpp"

#include "tests/support/catch.hpp"

#include <map>

using namespace maillage;
using namespace maillage::test;

using Texts = std::vector<std::string>;
using Indices = std::vector<CommuneIndex>;

namespace {

JsonFeature row(const std::string& code, const std::string& name, const std::string& communes,
                const std::string& more = {}) {
    return {R"({"code_qp":")" + code + R"(","lib_qp":")" + name + R"(","insee_com":")" + communes + '"' +
                more + "}",
            square(0, 0)};
}

ImportedQpvs importText(const std::string& text, std::optional<int> generation = {}) {
    const TemporaryFolder folder;
    writeBytes(folder / "qpv.geojson", text);
    return importQpvs(folder / "qpv.geojson", smallTerritory(), generation);
}
ImportedQpvs import(const std::vector<JsonFeature>& rows, std::optional<int> generation = {}) {
    return importText(geoJson(rows), generation);
}

/// The error's code, and its parameters without the path.
struct QpvRefusal {
    AnyErrorCode code;
    Texts place;
    bool operator==(const QpvRefusal&) const = default;
};
QpvRefusal qpvRefusalOf(const std::vector<JsonFeature>& rows) {
    const Error error = errorOf([&] { (void)import(rows); });
    return {error.code(), Texts(error.parameters().begin() + 1, error.parameters().end())};
}

const Territory kTerritory = smallTerritory();

} // namespace

TEST_CASE("QPV come by code with the communes that the file lists, their outline and their generation") {
    const ImportedQpvs imported =
        import({row("QN00302I", "Port Charmeil", "03310"), row("QN00301M", "Cœur d'Agglo", "03310,03001")});
    REQUIRE(imported.qpvs.size() == 2);
    const Qpv& first = imported.qpvs[0];
    CHECK(first.code == "QN00301M");
    CHECK(first.name == "Cœur d'Agglo");
    CHECK(first.generation == 2024);
    CHECK(first.communes == Indices{kTerritory.at("03310"), kTerritory.at("03001")});
    CHECK(first.structures.empty());
    CHECK(first.attestation == Attestation{Source::Structure, "qpv.geojson"});
    CHECK(first.area.squareMetres() == Approx(1e6));
    CHECK(imported.diagnostics.empty());
}

TEST_CASE("the communes are those of the file, not those that the outline lies on") {
    // The outline is the square of Abrest in smallLayer().
    CHECK(import({row("QN00301M", "Nord", "03185")}).qpvs[0].communes == Indices{kTerritory.at("03185")});
}

TEST_CASE("lists of communes are read as people write them, by code or by name") {
    for (const char* text : {"03310,03001", "03310 03001", "03310 ; 03001", "03310|03001/03310",
                             "Vichy, Abrest", "VICHY / abrest"}) {
        INFO(text);
        CHECK(import({row("QN00301M", "Nord", text)}).qpvs[0].communes ==
              Indices{kTerritory.at("03310"), kTerritory.at("03001")});
    }
}

TEST_CASE("the generation is the option's, else the column's, else the code's") {
    CHECK(import({row("QP003001", "Nord", "03310")}).qpvs[0].generation == 2015);
    CHECK(import({row("QP003001", "Nord", "03310", R"(,"generation":2024)")}).qpvs[0].generation == 2024);
    CHECK(import({row("QP003001", "Nord", "03310", R"(,"generation":2024)")}, 2015).qpvs[0].generation ==
          2015);
    CHECK(qpvRefusalOf({row("QP003001", "Nord", "03310", R"(,"generation":2019)")}) ==
          QpvRefusal{ErrorCode::ValueInvalid, {"1", "generation", "2019", "generation"}});
}

TEST_CASE("the names of the fields of 2015 are known too") {
    const ImportedQpvs imported = importText(
        geoJson({{R"({"CODE_QP":"QP003001","NOM_QP":"Nord","COMMUNE_QP":"Vichy"})", square(0, 0)}}));
    CHECK(imported.qpvs.at(0).communes == Indices{kTerritory.at("03310")});
}

TEST_CASE("QPV of other départements are left out and counted, and alone are refused") {
    const ImportedQpvs imported =
        import({row("QN00301M", "Nord", "03310"), row("QN06301M", "Croix-Neyrat", "63113"),
                row("QN97101M", "Bourg", "")});
    CHECK(imported.qpvs.size() == 1);
    CHECK(imported.diagnostics ==
          std::vector<Diagnostic>{{DiagnosticCode::QpvOtherDepartementsLeft, {"2", "03"}}});
    CHECK(qpvRefusalOf({row("QN06301M", "Nord", "63113"), row("QN97101M", "Bourg", "97105")}) ==
          QpvRefusal{ErrorCode::LayerOtherDepartement, {"code_qp", "63, 971", "03"}});
}

TEST_CASE("a QPV across a border keeps the communes of the département, and the others are told") {
    const ImportedQpvs imported = import({row("QN00301M", "Nord", "03310,63113")});
    CHECK(imported.qpvs.at(0).communes == Indices{kTerritory.at("03310")});
    CHECK(imported.diagnostics ==
          std::vector<Diagnostic>{{DiagnosticCode::QpvCommunesOutside, {"QN00301M", "63113"}}});
}

TEST_CASE("communes that the project does not know are refused together") {
    CHECK(qpvRefusalOf({row("QN00301M", "Nord", "03310,03998"), row("QN00302M", "Sud", "03999")}) ==
          QpvRefusal{ErrorCode::CommunesUnknown, {"2", "03998, 03999"}});
    CHECK(qpvRefusalOf({row("QN00301M", "Nord", "Vichi")}) ==
          QpvRefusal{ErrorCode::ReferenceUnknown, {"1", "insee_com", "Vichi"}});
    CHECK(qpvRefusalOf({row("QN00301M", "Nord", "")}) ==
          QpvRefusal{ErrorCode::CodeMissing, {"1", "insee_com"}});
}

TEST_CASE("codes of quarters and of communes are repaired, and told once") {
    const ImportedQpvs imported =
        import({row("qn00301m\u00a0", "Nord", "3310, 03 001"), row("QP 003 002", "Sud", "(1:03310)")});
    REQUIRE(imported.qpvs.size() == 2);
    CHECK(imported.qpvs.at(0).code == "QP003002");
    CHECK(imported.qpvs.at(1).code == "QN00301M");
    CHECK(imported.qpvs.at(1).communes == Indices{kTerritory.at("03310"), kTerritory.at("03001")});
    CHECK(imported.diagnostics ==
          std::vector<Diagnostic>{{DiagnosticCode::CodesRepaired, {"5", "qn00301m\u00a0", "QN00301M"}}});
}

TEST_CASE("codes that are none, or come twice, are refused with their rows") {
    CHECK(qpvRefusalOf({row("QN00301M", "Nord", "03310"), row("003001", "Sud", "03310")}) ==
          QpvRefusal{ErrorCode::QpvCodeInvalid, {"2", "code_qp", "003001"}});
    CHECK(qpvRefusalOf({row("", "Sud", "03310")}) ==
          QpvRefusal{ErrorCode::QpvCodeInvalid, {"1", "code_qp", ""}});
    CHECK(qpvRefusalOf({row("QN00301M", "Nord", "03310"), row("QN00302M", "Sud", "03310"),
                        row("QN00301M", "Ouest", "03001")}) ==
          QpvRefusal{ErrorCode::QpvCodeDuplicate, {"3", "code_qp", "QN00301M", "1"}});
}

TEST_CASE("a file without a needed field is refused with the fields that it has") {
    CHECK(qpvRefusalOf(smallLayer()).code == ErrorCode::QpvColumnMissing);
    CHECK(qpvRefusalOf({{R"({"code_qp":"QN00301M","lib_qp":"Nord"})", square(0, 0)}}) ==
          QpvRefusal{ErrorCode::QpvColumnMissing, {"insee_com", "code_qp, lib_qp"}});
}

TEST_CASE("a file without polygons, and a row without one, are refused") {
    JsonFeature point = row("QN00301M", "Nord", "03310");
    point.geometry = R"({"type":"Point","coordinates":[700000,6600000]})";
    CHECK(qpvRefusalOf({point}).code == ErrorCode::QpvWithoutPolygons);
    JsonFeature none = row("QN00301M", "Nord", "03310");
    none.geometry = "null";
    CHECK(qpvRefusalOf({row("QN00302M", "Sud", "03310"), none}) ==
          QpvRefusal{ErrorCode::GeometryMissing, {"2", "QN00301M"}});
}

TEST_CASE("an import of QPV can be given up") {
    const TemporaryFolder folder;
    writeBytes(folder / "qpv.geojson", geoJson({row("QN00301M", "Nord", "03310")}));
    Monitor monitor;
    monitor.isCancelled = [] { return true; };
    CHECK(errorOf([&] { (void)importQpvs(folder / "qpv.geojson", kTerritory, {}, monitor); }).code() ==
          ErrorCode::Cancelled);
}

TEST_CASE("the six QPV of 2024 of the Allier have their official communes") {
    const auto data = sharedData();
    if (!data || !std::filesystem::exists(*data / "allier/qpv-2024.geojson") ||
        !std::filesystem::exists(*data / "facts/communes.csv")) {
        return;
    }
    const Territory territory = allier(*data);
    const ImportedQpvs imported = importQpvs(*data / "allier/qpv-2024.geojson", territory);
    std::map<std::string, Texts> communes;
    for (const Qpv& qpv : imported.qpvs) {
        CHECK(qpv.generation == 2024);
        CHECK(qpv.area.squareMetres() > 10'000);
        for (const CommuneIndex i : qpv.communes) {
            communes[qpv.code].push_back(territory.commune(i).code);
        }
    }
    CHECK(communes == std::map<std::string, Texts>{{"QN00301M", {"03095", "03310"}},
                                                   {"QN00302I", {"03310"}},
                                                   {"QN00303M", {"03190"}},
                                                   {"QN00304M", {"03185"}},
                                                   {"QN00305M", {"03185", "03211"}},
                                                   {"QN00306M", {"03101", "03185"}}});
    CHECK(imported.diagnostics.empty());
}
