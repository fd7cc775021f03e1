// The same optimum as CBC's own command, given the file that --lp writes.
#include "core/analysis/siting/lp_file.hpp"
#include "core/analysis/siting/siting.hpp"
#include "core/base/atomic_file.hpp"
#include "core/base/text.hpp"
#include "core/store/project_file.hpp"
#include "tests/support/temporary_folder.hpp"

#include "tests/support/catch.hpp"

#include <cstdlib>
#include <filesystem>
#include <fstream>

using namespace maillage;
using namespace maillage::test;

namespace {

/// The objective value in a solution file of cbc, whose first line is "Optimal - objective value
/// 123.00000000". Our own file is to be maximised, which cbc tells with either sign.
std::int64_t optimumByCommand(const std::filesystem::path& folder, const std::string& lp) {
    const std::filesystem::path problem = folder / "problem.lp";
    const std::filesystem::path solution = folder / "solution.txt";
    writeFileAtomically(problem, lp);
    const std::string command =
        "cbc '" + problem.string() + "' ratio 0 solve solution '" + solution.string() + "' >/dev/null 2>&1";
    REQUIRE(std::system(command.c_str()) == 0);
    std::ifstream file(solution);
    std::string line;
    std::getline(file, line);
    REQUIRE(line.find("Optimal - objective value ") == 0);
    const std::string value = line.substr(line.rfind(' ') + 1);
    const std::size_t sign = value.front() == '-' ? 1 : 0;
    return parseInteger(value.substr(sign, value.find('.') - sign)).value();
}

} // namespace

TEST_CASE("For 4 to 10 sites on the schematic Allier, CBC's own command finds the same optimum") {
    REQUIRE(std::system("command -v cbc >/dev/null") == 0); // .ci/packages names it
    const TemporaryFolder folder;
    const Project project = readProject(MAILLAGE_DEFAULT_PROJECT);
    const Situation situation = makeSituation(project, {project.settings.referenceDate, true, nullptr});
    for (const double radius : {5.0, 10.0, 15.0}) {
        for (const SitingObjective objective : {SitingObjective::Communes, SitingObjective::Inhabitants}) {
            for (std::size_t count = 4; count <= 10; ++count) {
                INFO("k = " << count << ", " << radius << " km, objective " << static_cast<int>(objective));
                SitingRequest request;
                request.count = count;
                request.rule = RadiusRule{radius};
                request.objective = objective;
                const SitingInstance instance = makeSitingInstance(project, situation, request);
                const SitingSolution ours = solveSiting(instance);
                REQUIRE(ours.proved.isOptimal());
                REQUIRE(optimumByCommand(folder.path(), sitingLp(*project.territory, instance)) ==
                        ours.proved.answer.value);
            }
        }
    }
}
