// What every subcommand shares: how it is declared, its common options, how a wrong value is told.
#pragma once

#include "app/text/text_table.hpp"
#include "core/carto/map_sheet.hpp"
#include "core/model/scenario/situation.hpp"

#include <CLI/CLI.hpp>
#include <QString>

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace maillage {

/// A sentence of the command line, French in any language of the window; it is written with its no-break
/// spaces.
[[nodiscard]] QString tr(const char* sentence);

/// Wrong usage: exit status 2 with this French sentence.
struct UsageError {
    QString sentence;
};

/// What was printed says itself what is wrong: exit status 1 without another sentence.
struct ToldFailure {};

/// Throws UsageError: "valeur « x » refusée pour --option : attendu …".
[[noreturn]] void refuseValue(const char* option, const std::string& value, const QString& expected);

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
[[nodiscard]] std::filesystem::path pathOf(const std::string& typed);
/// AAAA-MM-JJ. Throws UsageError.
[[nodiscard]] Date dateOf(const char* option, const std::string& typed);
/// A date before `later`. Throws UsageError.
[[nodiscard]] Date earlierDateOf(const char* option, const std::string& typed, const Date& later);
/// 0 to 1000; a decimal comma is read too. Throws UsageError.
[[nodiscard]] double kilometresOf(const char* option, const std::string& typed);
/// ".pdf" of "Carte.PDF", nothing of ".pdf".
[[nodiscard]] std::string endingOf(const std::string& typed);

/// 2015 or 2024; throws UsageError otherwise.
[[nodiscard]] int generationOf(const std::string& typed);

/// A table for --format texte or csv: one header row; numbers come formatted.
using OutputTable = TextTable;
void printText(const OutputTable& table);
void printCsv(const OutputTable& table);
void printLine(const QString& line);
void printWarning(const QString& line);
/// The last line of every text: what it rests on, where that is not attested rows alone (basisText).
void printBasis(const Project& project, bool withHypotheses);

/// Tells on standard error which edits of the scenario do not fit the project, and are left out.
void warnOfFaults(const Project& project, const Scenario& scenario);

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

/// Runs a subcommand: 0 done, 1 the work could not be done, 2 wrong usage. Messages in French on standard
/// error.
[[nodiscard]] int runCommandLine(int argc, char** argv);

} // namespace maillage
