// The solvers against one another on the Allier: the schematic map, and the real one where it is at hand.
#include "core/analysis/siting/solvers/cbc_solver.hpp"
#include "core/analysis/siting/solvers/enumeration.hpp"
#include "core/analysis/siting/solvers/greedy.hpp"
#include "core/analysis/siting/solvers/proof_search.hpp"
#include "core/service/new_project.hpp"
#include "core/store/project_file.hpp"
#include "tests/core/analysis/siting/siting_grid.hpp"

#include "tests/support/catch.hpp"

#include <filesystem>

using namespace maillage;

namespace {

void checkSolversAgree(const Project& project) {
    test::forEachSiting(project, 1, 3, [](const SitingInstance& instance) {
        const Ranking enumerated = enumerateSitings(instance, 50, 20);
        const std::int64_t best = enumerated.ties.front().value;
        const CbcResult cbc = solveWithCbc(instance);
        REQUIRE(cbc.isOptimal);
        REQUIRE(cbc.answer->value == best);
        const ProofResult proved = proveSiting(instance, improvedBySwaps(instance, greedySiting(instance)));
        REQUIRE(proved.isOptimal());
        REQUIRE(proved.answer.value == best);
    });
}

} // namespace

TEST_CASE("Schematic Allier: CBC, branch and bound and complete enumeration of up to 3 sites agree") {
    checkSolversAgree(readProject(MAILLAGE_DEFAULT_PROJECT));
}

TEST_CASE("Real Allier: the same, with the reference points of the real communes") {
    const std::filesystem::path layer =
        std::filesystem::path(MAILLAGE_SHARED_DATA_DIR) / "allier" / "shapefile" / "COMMUNE.shp";
    if (!std::filesystem::exists(layer)) {
        WARN("not run: " << layer.string() << " is not there");
        return;
    }
    Project project = readProject(MAILLAGE_DEFAULT_PROJECT);
    const Project real = newProject({"03", "Allier", "de l'Allier", Date(2022, 12, 31), layer}).project;
    std::vector<Commune> communes(project.territory->communes().begin(), project.territory->communes().end());
    for (Commune& commune : communes) {
        commune.reference = real.territory->commune(real.territory->at(commune.code)).reference;
    }
    const std::vector<Epci> epcis(project.territory->epcis().begin(), project.territory->epcis().end());
    project.territory = std::make_shared<const Territory>("03", communes, epcis);
    project.baseMap = real.baseMap;
    checkSolversAgree(project);
}
