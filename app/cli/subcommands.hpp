// The subcommands, a file each, and what runs the one that was typed.
#pragma once

#include <CLI/CLI.hpp>

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

/// Runs a subcommand: 0 done, 1 the work could not be done, 2 wrong usage. Messages in French on standard
/// error.
[[nodiscard]] int runCommandLine(int argc, char** argv);

} // namespace maillage
