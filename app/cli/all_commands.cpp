#include "app/cli/subcommands.hpp"

#include <array>

namespace maillage {

std::span<const DeclareCommand> allCommands() {
    static constexpr std::array kCommands{
        declareIndicateurs, declareRapprocher, declareZonesBlanches, declareQpv,       declareSimuler,
        declareScenarios,   declareConseil,    declareFiche,         declareImplanter, declareCarte,
        declareAtlas,       declareExporter,   declareImporter,      declareBesoins,   declarePortrait,
        declareVerifier,    declareEvolution};
    return kCommands;
}

} // namespace maillage
