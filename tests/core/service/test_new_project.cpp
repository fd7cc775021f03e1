// A project begun with the layer of its communes.
#include "core/service/new_project.hpp"
#include "core/analysis/figures/indicators.hpp"
#include "core/model/missing_parts.hpp"
#include "tests/core/io/io_test_support.hpp"

#include "tests/support/catch.hpp"

using namespace maillage;
using namespace maillage::test;

namespace {

std::vector<std::string> codesOf(const Project& project) {
    std::vector<std::string> codes;
    for (const Commune& commune : project.territory->communes()) {
        codes.push_back(commune.code);
    }
    return codes;
}

ImportOutcome begun(const std::vector<JsonFeature>& layer, const std::string& departement) {
    const TemporaryFolder folder;
    writeBytes(folder / "c.geojson", geoJson(layer));
    return newProject({departement, "Essai", "de l'essai", Date(2024, 6, 30), folder / "c.geojson"});
}

} // namespace

TEST_CASE("a new project has the communes, the date and the words asked for, and nothing else") {
    const Project project =
        begun({{properties("23001", "Ahun"), square(0, 0)}, {properties("63113", "X"), square(1, 0)}}, "23")
            .project;
    CHECK(codesOf(project) == std::vector<std::string>{"23001"});
    CHECK(project.settings == Settings{Date(2024, 6, 30), 2021, "Essai", "de l'essai", {}});
    CHECK(project.sources->empty());
    CHECK(missingParts(project) == std::vector{MissingPart::Structures, MissingPart::Populations,
                                               MissingPart::Epcis, MissingPart::Qpvs});
}

TEST_CASE("without structures every figure but the number of communes is unknown, and none is white") {
    const Project project = begun({{properties("23001", "Ahun"), square(0, 0)}}, "23").project;
    const Indicators figures = computeIndicators(project, SituationOptions{Date(2024, 6, 30)});
    for (const Figure& figure : maillage::figures()) {
        INFO(static_cast<int>(figure.id));
        const bool isTold = figure.id == FigureId::Communes || figure.id == FigureId::NonAttestee;
        CHECK(figures.figures[figure.id].number.has_value() == isTold);
    }
    CHECK(figures.coverage.classes == std::vector{CoverageClass::NonAttestee});
    CHECK(figures.evolution.empty());
}

TEST_CASE("where a layer gives both, Paris is its arrondissements, Lyon and Marseille are one commune") {
    const auto both = [](const char* whole, const char* first, const char* second) {
        return std::vector<JsonFeature>{{properties(whole, "Ville"), square(0, 0)},
                                        {properties(first, "1er"), square(0, 0)},
                                        {properties(second, "2e"), square(1, 0)}};
    };
    const ImportOutcome paris = begun(both("75056", "75101", "75120"), "75");
    CHECK(codesOf(paris.project) == std::vector<std::string>{"75101", "75120"});
    CHECK(paris.diagnostics.front() == Diagnostic{DiagnosticCode::ArrondissementsKept, {"75056", "1"}});
    const ImportOutcome lyon = begun(both("69123", "69381", "69389"), "69");
    CHECK(codesOf(lyon.project) == std::vector<std::string>{"69123"});
    CHECK(lyon.diagnostics.front() == Diagnostic{DiagnosticCode::ArrondissementsLeft, {"69123", "2"}});
    CHECK(codesOf(begun(both("13055", "13201", "13216"), "13").project) == std::vector<std::string>{"13055"});

    // One level alone stays as it is, and a layer of both is a map of either.
    const Project whole = begun({{properties("75056", "Paris"), square(0, 0)}}, "75").project;
    CHECK(codesOf(whole) == std::vector<std::string>{"75056"});
    const TemporaryFolder folder;
    writeBytes(folder / "c.geojson", geoJson(both("75056", "75101", "75120")));
    CHECK(exchangeBaseMap(whole, folder / "c.geojson").project.baseMap->areas().size() == 1);
    CHECK(exchangeBaseMap(paris.project, folder / "c.geojson").project.baseMap->areas().size() == 2);
}

TEST_CASE("of IGN's layer of arrondissements the code of the arrondissement is read, not that of the town") {
    const auto row = [](const char* code, const char* name) {
        return R"({"INSEE_COM":"75056","INSEE_ARM":")" + std::string(code) + R"(","NOM":")" + name + "\"}";
    };
    const Project project =
        begun({{row("75101", "Paris 1er"), square(0, 0)}, {row("75102", "Paris 2e"), square(1, 0)}}, "75")
            .project;
    CHECK(codesOf(project) == std::vector<std::string>{"75101", "75102"});
}
