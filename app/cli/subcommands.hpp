// The subcommands, a file each, and what runs the one that was typed.
#pragma once

#include <CLI/CLI.hpp>

#include <span>

namespace maillage {

/// Declares a subcommand; its callback does the work and may throw Error or UsageError.
using DeclareCommand = void (*)(CLI::App& program);
void declareIndicateurs(CLI::App& program);
void declareRapprocher(CLI::App& program);
void declareZonesBlanches(CLI::App& program);
void declareQpv(CLI::App& program);
void declareSimuler(CLI::App& program);
void declareScenarios(CLI::App& program);
void declareImplanter(CLI::App& program);
void declareCarte(CLI::App& program);
void declareExporter(CLI::App& program);
void declareImporter(CLI::App& program);
void declareVerifier(CLI::App& program);
void declareConseil(CLI::App& program);
void declareFiche(CLI::App& program);
void declareEvolution(CLI::App& program);
void declareAtlas(CLI::App& program);
void declareBesoins(CLI::App& program);
void declarePortrait(CLI::App& program);

/// All of them, in the order of --help.
[[nodiscard]] std::span<const DeclareCommand> allCommands();
/// Those that compute and draw nothing, which the small program runs itself (decision 0024).
[[nodiscard]] std::span<const DeclareCommand> computingCommands();
/// Whether one of them has this name.
[[nodiscard]] bool isComputingCommand(std::string_view name);

/// Runs one of the subcommands: 0 done, 1 the work could not be done, 2 wrong usage. Messages in French on
/// standard error.
[[nodiscard]] int runCommandLine(int argc, char** argv, std::span<const DeclareCommand> commands);

} // namespace maillage
