// The options that most subcommands share.
#pragma once

#include "app/cli/options/option_values.hpp"
#include "core/carto/map_sheet.hpp"
#include "core/model/scenario/scenario_application.hpp"

#include <CLI/CLI.hpp>

#include <filesystem>
#include <string>
#include <vector>

namespace maillage {

enum class OutputFormat { Text, JsonText, Csv };

/// --projet, --date, --sans-hypotheses, --scenario, --format, --charte as typed; read by the functions below,
/// which throw.
struct CommonOptions {
    std::string project;
    std::string date;
    bool withoutHypotheses = false;
    std::string scenario;
    std::string format = "texte";
    std::string style;

    void addTo(CLI::App& command, bool computes, bool isTable);
    [[nodiscard]] OutputFormat outputFormat() const;
    /// The project named, else the embedded Allier beside the program.
    [[nodiscard]] Project loadProject() const;
    /// The same for a command that counts and draws nothing: outlines stay in the file.
    [[nodiscard]] Project loadProjectToCount() const;
    /// The project must outlive the result, whose scenario points into it. Edits of the scenario that do not
    /// fit are told on standard error.
    [[nodiscard]] SituationOptions situationOptions(const Project& loadedProject) const;
    /// --charte, for commands that draw pages.
    void addStyleTo(CLI::App& command);
    /// `options` in the look of --charte, whose font every page has from now on. Throws what loadMapStyle
    /// throws.
    [[nodiscard]] MapOptions styled(MapOptions options = {}) const;
    /// The file that loadProject reads.
    [[nodiscard]] std::filesystem::path projectPath() const;
    /// Throws Error{OutputIsInput} when `output` is the project's file or one of `inputs`, by whatever name.
    /// Empty names are none.
    void keepApart(const std::string& output, const std::vector<std::string>& inputs = {}) const;
    /// Throws UsageError without --projet; what a command writes goes there. Who has it open is told.
    [[nodiscard]] std::filesystem::path projectToWrite(const char* option) const;
    /// --enregistrer: adds the scenario to the file of --projet. Throws UsageError, Error{ScenarioExists,
    /// WriteFailed}.
    void saveScenario(const Project& loadedProject, const Scenario& made) const;
};

/// The embedded Allier, built beside the program.
[[nodiscard]] std::filesystem::path defaultProjectPath();

/// Tells on standard error which edits of the scenario do not fit the project, and are left out.
void warnOfFaults(const Project& project, const Scenario& scenario);
/// These of them.
void warnOfFaults(const Project& project, const Scenario& scenario, const std::vector<EditFault>& faults);

} // namespace maillage
