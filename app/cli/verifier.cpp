#include "app/cli/options/common_options.hpp"
#include "app/cli/subcommands.hpp"
#include "app/cli/terminal/printing.hpp"
#include "app/cli/output/file_check_output.hpp"
#include "app/cli/output/json.hpp"
#include "app/text/change/difference_text.hpp"
#include "app/text/data/finding_text.hpp"
#include "app/text/qt_text.hpp"
#include "core/analysis/validation/repair.hpp"
#include "core/io/files/carried/carried_text.hpp"
#include "core/store/project_file.hpp"

#include <algorithm>
#include <iostream>

namespace maillage {

namespace {

struct CheckOptions {
    CommonOptions common;
    std::string file;
    bool repairs = false;
    std::string output;
};

std::int64_t countOf(const std::vector<Finding>& findings, Severity severity) {
    return std::ranges::count_if(findings, [&](const Finding& f) { return severityOf(f.code) == severity; });
}

Json toJson(const Project& project, const std::vector<Finding>& findings) {
    Json rows = Json::array();
    for (const Finding& finding : findings) {
        Json row{{"gravite", nameOf(severityOf(finding.code)).toStdString()},
                 {"code", toText(finding.code)},
                 {"ou", placeOf(project, finding).toStdString()},
                 {"message", messageOf(project, finding).toStdString()},
                 {"reparable", finding.isRepairable},
                 {"communes", Json::array()}};
        for (const CommuneIndex i : finding.communes) {
            row["communes"].push_back(project.territory->commune(i).code);
        }
        rows.push_back(std::move(row));
    }
    return {{"constats", rows}};
}

OutputTable tableOf(const Project& project, const std::vector<Finding>& findings) {
    OutputTable table{{tr("gravite"), tr("code"), tr("ou"), tr("message"), tr("reparable")}, {}};
    for (const Finding& finding : findings) {
        const std::string_view code = toText(finding.code);
        table.rows.push_back({nameOf(severityOf(finding.code)),
                              QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size())),
                              placeOf(project, finding), messageOf(project, finding),
                              finding.isRepairable ? tr("oui") : tr("non")});
    }
    return table;
}

void printFindings(const Project& project, const std::vector<Finding>& findings) {
    for (const Finding& finding : findings) {
        printLine(tr("%1\u00A0: %2").arg(nameOf(severityOf(finding.code)), messageOf(project, finding)));
        printLine(
            QStringLiteral("    %1%2")
                .arg(placeOf(project, finding), finding.isRepairable ? tr("\u00A0; se répare") : QString()));
    }
    const auto errors = countOf(findings, Severity::Error);
    const auto warnings = countOf(findings, Severity::Warning);
    printLine(tr("%1, %2").arg(
        (errors < 2 ? tr("%1 erreur") : tr("%1 erreurs")).arg(integerText(errors)),
        (warnings < 2 ? tr("%1 avertissement") : tr("%1 avertissements")).arg(integerText(warnings))));
}

/// Whether the project still gives the figures of a file that Maillage wrote.
void checkCarrier(const CheckOptions& o, OutputFormat format) {
    const FileParameters parameters = readParameters(carriedText(pathOf(o.file)), o.file);
    const Project project = o.common.loadProject();
    const FileCheck check = checkFile(project, parameters);
    switch (format) {
    case OutputFormat::JsonText:
        printJson(toJson(o.file, parameters, check));
        break;
    case OutputFormat::Csv:
        printCsv(tableOf(project, parameters, check));
        break;
    case OutputFormat::Text:
        printFileCheck(project, parameters, check);
        break;
    }
    if (!check.holds()) {
        throw ToldFailure{};
    }
}

void run(const CheckOptions& o) {
    const OutputFormat format = o.common.outputFormat();
    if (!o.file.empty()) {
        if (o.repairs || !o.output.empty()) {
            throw UsageError{tr("--reparer et --sortie vont avec un projet, et non avec un fichier écrit")};
        }
        return checkCarrier(o, format);
    }
    if (o.repairs != !o.output.empty()) {
        throw UsageError{
            tr("--reparer et --sortie FICHIER vont ensemble\u00A0: le projet réparé s'écrit à part")};
    }
    if (o.repairs && endingOf(o.output) != ".gpkg") {
        refuseValue("--sortie", o.output, tr("un nom de fichier qui finit par .gpkg"));
    }
    o.common.keepApart(o.output);
    Project project = o.common.loadProject();
    if (o.repairs) {
        Project mended = repaired(project);
        // On standard error: the findings that are left are the result.
        for (const QString& line : differenceLines(project, mended)) {
            printWarning(tr("réparé\u00A0: %1").arg(line));
        }
        project = std::move(mended);
        writeProject(project, pathOf(o.output));
    }
    const std::vector<Finding> findings = validate(project);
    switch (format) {
    case OutputFormat::JsonText:
        printJson(withBasis(toJson(project, findings), project, true));
        break;
    case OutputFormat::Csv:
        printCsv(tableOf(project, findings));
        break;
    case OutputFormat::Text:
        printFindings(project, findings);
        break;
    }
    if (countOf(findings, Severity::Error) > 0) {
        throw ToldFailure{};
    }
}

} // namespace

void declareVerifier(CLI::App& program) {
    CLI::App* command = program.add_subcommand(
        "verifier",
        "Contrôle le projet : codes, dates, doublons, territoires, contours ; 1 s'il y a une erreur. Avec un "
        "fichier écrit par Maillage : le projet donne-t-il encore ses chiffres ? 1 si non");
    const auto o = std::make_shared<CheckOptions>();
    o->common.addTo(*command, false, true);
    command
        ->add_option("fichier", o->file,
                     "Fichier écrit par Maillage (.pdf, .png, .svg, .xlsx, .ods, .geojson…)")
        ->type_name("FICHIER");
    command->add_flag("--reparer", o->repairs,
                      "Réparer ce qui peut l'être sans risque, puis contrôler le résultat");
    command->add_option("--sortie", o->output, "Projet réparé à écrire (.gpkg)")->type_name("FICHIER");
    command->callback([o] { run(*o); });
}

} // namespace maillage
