// The same optimum as CBC's own command, given the file that --lp writes.
#include "core/analysis/siting/lp_file.hpp"
#include "core/analysis/siting/siting.hpp"
#include "core/base/atomic_file.hpp"
#include "core/base/text.hpp"
#include "core/store/project_file.hpp"
#include "tests/core/analysis/siting/siting_grid.hpp"
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
    forEachSiting(project, 4, 10, [&](const SitingInstance& instance) {
        const SitingSolution ours = solveSiting(instance);
        REQUIRE(ours.proved.isOptimal());
        REQUIRE(optimumByCommand(folder.path(), sitingLp(*project.territory, instance)) ==
                ours.proved.answer.value);
    });
}
