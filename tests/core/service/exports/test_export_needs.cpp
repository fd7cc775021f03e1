#include "core/service/exports/export_needs.hpp"

#include "core/analysis/needs/need_analysis_errors.hpp"
#include "tests/support/builders.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/errors.hpp"
#include "tests/support/needs.hpp"

#include <algorithm>

using namespace maillage;
using namespace maillage::test;

namespace {

Project povertyExported() {
    Project project =
        withStructures(rowOfCommunes(5), {{"cs", StructureKind::CentreSocial, {0}, attested(), {}}});
    project = withMeasure(project, "TP60", {knownNeed(12.5), kSecretNeed, kNoNeed, kAbsentNeed, knownNeed(0)},
                          NeedKind::Rate);
    project = withMeasure(project, "TP60", {knownNeed(15), kSecretNeed}, NeedKind::Rate, NeedLevel::Epci);
    project = withMeasure(project, "CHOM1564", knownNeeds({5, 12, 30, 8, 1}));
    return withMeasure(project, "ACT1564", knownNeeds({50, 60, 100, 80, 4}));
}

std::vector<std::string> column(const Table& table, const std::string& name) {
    const std::size_t at = table.column(name);
    std::vector<std::string> cells;
    for (const std::vector<std::string>& row : table.rows) {
        cells.push_back(row[at]);
    }
    return cells;
}

} // namespace

TEST_CASE("needs go out by commune, each unknown one with its reason and without a number") {
    const Project project = povertyExported();
    const ExportRequest request{ExportKind::Needs, {Date(2022, 12, 31)}};
    const std::vector<ExportTable> tables = exportTables(project, request);
    REQUIRE(tables.size() == 1);
    const Table& table = tables.front().table;
    using Cells = std::vector<std::string>;
    CHECK(column(table, "code_insee") == Cells{"03001", "03002", "03003", "03004", "03005"});
    CHECK(column(table, "pauvrete") == Cells{"12.5", "", "", "", "0"});
    CHECK(column(table, "pauvrete_etat") == Cells{"connu", "secret", "indisponible", "absent", "connu"});
    CHECK(column(table, "pauvrete_epci") == Cells{"15", "15", "", "", ""});
    CHECK(column(table, "chomage_etat") == Cells{"connu", "connu", "connu", "connu", "petit"});
    CHECK(column(table, "classe").front() == "centre_social");
    const ColumnMeaning& meaning = table.meanings[table.column("chomage")];
    CHECK(meaning.kind == CellKind::Number);
    CHECK(meaning.unit == "%");
    CHECK(meaning.meaning.find("CHOM1564 / ACT1564") != std::string::npos);
    CHECK(meaning.meaning.find("2021") != std::string::npos);
    CHECK(table.meanings[table.column("nom")].meaning == "nom de la commune");
}

TEST_CASE(
    "needs are among everything where they are known, and are refused by themselves where they are not") {
    const auto kinds = [](const Project& project) {
        std::vector<ExportKind> all;
        const ExportRequest request{ExportKind::Everything, {Date(2022, 12, 31)}};
        for (const ExportTable& table : exportTables(project, request)) {
            all.push_back(table.kind);
        }
        return all;
    };
    CHECK(std::ranges::count(kinds(povertyExported()), ExportKind::Needs) == 1);
    const Project without = rowOfCommunes(3);
    CHECK(std::ranges::count(kinds(without), ExportKind::Needs) == 0);
    const ExportRequest request{ExportKind::Needs, {Date(2022, 12, 31)}};
    CHECK(errorOf([&] { (void)exportTables(without, request); }) == ErrorCode::NeedNothingKnown);
}
