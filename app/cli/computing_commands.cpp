#include "app/cli/subcommands.hpp"

#include <algorithm>
#include <array>

namespace maillage {

std::span<const DeclareCommand> computingCommands() {
    static constexpr std::array kCommands{declareIndicateurs, declareZonesBlanches, declareQpv,
                                          declareConseil,     declareBesoins,       declarePortrait,
                                          declareEvolution};
    return kCommands;
}

bool isComputingCommand(std::string_view name) {
    CLI::App program;
    for (const DeclareCommand declare : computingCommands()) {
        declare(program);
    }
    const std::vector<CLI::App*> commands =
        program.get_subcommands([](const CLI::App* /*any*/) { return true; });
    return std::any_of(commands.begin(), commands.end(),
                       [&](const CLI::App* command) { return command->get_name() == name; });
}

} // namespace maillage
