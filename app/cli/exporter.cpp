#include "app/cli/options/common_options.hpp"
#include "app/cli/subcommands.hpp"
#include "app/cli/terminal/printing.hpp"
#include "app/render/report/report_files.hpp"
#include "app/text/exchange/export_text.hpp"
#include "app/text/program_version.hpp"
#include "app/text/report/table_document.hpp"
#include "core/base/text.hpp"
#include "core/service/exports/export_file.hpp"

namespace maillage {

namespace {

struct ExportOptions {
    CommonOptions common;
    std::string what = "communes";
    std::string output;
    CsvOptions csv;
};

QString kindList() {
    QStringList names;
    for (const ExportKind kind : kExportKinds) {
        const std::string_view name = toText(kind);
        names << QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
    }
    return anyOfText(names);
}

ExportKind kindOf(const ExportOptions& o) {
    const auto kind = parseExportKind(o.what);
    if (!kind) {
        refuseValue("--quoi", o.what, kindList());
    }
    if (kind == ExportKind::Scenario && o.common.scenario.empty()) {
        throw UsageError{tr("--quoi scenario va avec --scenario NOM")};
    }
    // A list is the project's own: rows that a scenario adds have no source.
    const bool isComputed = kind == ExportKind::Communes || kind == ExportKind::ZonesBlanches ||
                            kind == ExportKind::Scenario || kind == ExportKind::Needs ||
                            kind == ExportKind::Everything;
    if (!isComputed && !o.common.scenario.empty()) {
        throw UsageError{
            tr("--scenario va avec --quoi communes, zones-blanches, scenario, besoins ou tout : les listes "
               "sont celles du projet")};
    }
    return *kind;
}

bool isForPages(const ExportOptions& o) {
    const std::string ending = endingOf(o.output);
    return ending == ".pdf" || ending == ".odt" || ending == ".docx";
}

void checkOutput(const ExportOptions& o, ExportKind kind) {
    if (isForPages(o)) {
        if (!isOnPages(kind)) {
            refuseValue("--sortie", o.output,
                        tr("un tableur ou une couche : en pages il y a --quoi communes, structures, "
                           "zones-blanches et qpv"));
        }
        if (o.csv.forExcel || o.csv.protectsFormulas) {
            throw UsageError{tr("--excel et --proteger vont avec une sortie .csv")};
        }
        return;
    }
    const auto format = exportFormatOf(pathOf(o.output));
    if (!format || (format == ExportFormat::JsonSettings && kind != ExportKind::Settings)) {
        refuseValue("--sortie", o.output,
                    tr("un nom de fichier qui finit par .csv, .xlsx, .ods, .geojson, .gpkg, .shp ou .pdf"));
    }
    if (!canExport(kind, *format)) {
        refuseValue(
            "--sortie", o.output,
            kind == ExportKind::Everything
                ? tr("un nom qui finit par .gpkg, .xlsx ou .ods : un seul fichier pour tous les tableaux")
            : kind == ExportKind::Settings
                ? tr("un nom qui finit par .json, .csv, .xlsx ou .ods : les réglages n'ont pas de contours")
                : tr("un nom qui finit par .csv, .xlsx, .ods ou .gpkg : ce tableau n'a pas de contours"));
    }
    const bool isCsv = format == ExportFormat::Csv;
    if ((o.csv.forExcel || o.csv.protectsFormulas) && !isCsv) {
        throw UsageError{tr("--excel et --proteger vont avec une sortie .csv ; un .xlsx n'en a pas besoin")};
    }
}

void run(const ExportOptions& o) {
    const ExportKind kind = kindOf(o);
    checkOutput(o, kind);
    o.common.keepApart(o.output, {o.common.style});
    const Project project = o.common.loadProject();
    const ExportRequest request{kind, o.common.situationOptions(project), !o.common.date.empty(),
                                programVersion()};
    if (isForPages(o)) {
        static_cast<void>(o.common.styled()); // whose font the pages have
        writeTable(project, request, pathOf(o.output));
        return printLine(exportedText(pathOf(o.output)));
    }
    const ExportOutcome outcome =
        exportToFile(project, request, pathOf(o.output), o.csv, o.common.styled().style->palette);
    printLine(exportedText(pathOf(o.output)));
    for (const QString& remark : exportRemarks(outcome)) {
        printWarning(tr("note : %1").arg(remark));
    }
}

} // namespace

void declareExporter(CLI::App& program) {
    CLI::App* command = program.add_subcommand(
        "exporter", "Des tableaux et des couches : communes, structures, territoires, zones blanches…");
    const auto o = std::make_shared<ExportOptions>();
    o->common.addTo(*command, true, false);
    command
        ->add_option("--quoi", o->what,
                     kindList().toStdString() +
                         " (modele : à remplir puis importer ; reglages et publies se relisent)")
        ->type_name("QUOI");
    command
        ->add_option(
            "--sortie", o->output,
            "Fichier à écrire : .csv, .xlsx, .ods ; avec contours .gpkg, .geojson, .shp ; réglages .json ; en "
            "pages .pdf, .odt, .docx")
        ->type_name("FICHIER")
        ->required();
    command->add_option("--scenario", o->common.scenario, "Scénario du projet")->type_name("NOM");
    command->add_flag(
        "--excel", o->csv.forExcel,
        "CSV pour Excel en français : point-virgule, virgule décimale, 31/12/2022, mots en clair");
    command->add_flag("--proteger", o->csv.protectsFormulas,
                      "CSV : une apostrophe devant les textes qui commencent par = + - @");
    o->common.addStyleTo(*command);
    command->callback([o] { run(*o); });
}

} // namespace maillage
