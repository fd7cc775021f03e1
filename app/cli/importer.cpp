#include "app/cli/options/common_options.hpp"
#include "app/cli/subcommands.hpp"
#include "app/cli/terminal/printing.hpp"
#include "app/cli/options/list_options.hpp"
#include "app/text/exchange/epci_text.hpp"
#include "app/text/exchange/project_text.hpp"
#include "app/text/exchange/qpv_text.hpp"
#include "app/text/exchange/need_import_text.hpp"
#include "app/text/qt_text.hpp"
#include "app/text/exchange/travel_time_text.hpp"
#include "app/text/language.hpp"
#include "app/text/french/departements.hpp"
#include "core/base/saving_time.hpp"
#include "core/model/page/page_template.hpp"
#include "core/service/base_map_exchange.hpp"
#include "core/service/new_project.hpp"
#include "core/service/project_description.hpp"
#include "core/service/published_table.hpp"
#include "core/store/project_file.hpp"

namespace maillage {

namespace {

struct ImportOptions {
    CommonOptions common;
    std::string communes;
    std::string qpv;
    std::string generation;
    std::string departement;
    std::string date;
    std::string travelTimes;
    std::string epcis;
    std::string published;
    std::string settings;
    std::vector<std::string> needs;
    std::string pageTemplate;
    std::string output;
    ListOptions lists;
};

bool isDepartement(const std::string& text) {
    if (text == "tous" || text == "2A" || text == "2B") {
        return true;
    }
    return (text.size() == 2 || text.size() == 3) && isAllDigits(text);
}

void finish(const ImportOptions& o, const Project& project) {
    if (o.lists.isTrial) {
        printLine(tr("essai : rien n'a été écrit"));
        return;
    }
    writeProject(project, pathOf(o.output));
    const QString file = QString::fromStdString(o.output);
    const QString communes = communesText(project.territory->size());
    printLine(
        project.qpvs->empty()
            ? tr("%1 ; projet écrit dans %2").arg(communes, file)
            : tr("%1 et %2 QPV ; projet écrit dans %3").arg(communes, countText(project.qpvs->size()), file));
}

void printDiagnostics(const std::vector<Diagnostic>& diagnostics) {
    for (const Diagnostic& diagnostic : diagnostics) {
        printWarning(sentenceOf(diagnostic));
    }
}

ImportOutcome projectOf(const ImportOptions& o) {
    const TerritoryWords words = territoryWords(o.departement);
    return newProject({o.departement, words.name.toStdString(), words.nameOf.toStdString(),
                       o.date.empty() ? savingDay() : dateOf("--date", o.date), pathOf(o.communes)});
}

bool isAnother(const ImportOptions& o, const Project& base) {
    return !o.departement.empty() && o.departement != base.territory->departement();
}

/// The project on its new base map; the base itself without one.
Project withCommunes(const ImportOptions& o, const Project& base) {
    if (o.communes.empty()) {
        return base;
    }
    ImportOutcome outcome = isAnother(o, base) ? projectOf(o) : exchangeBaseMap(base, pathOf(o.communes));
    printDiagnostics(outcome.diagnostics);
    return std::move(outcome.project);
}

/// The project with its new QPV, and what that changes told; the base itself without them.
Project withQpvs(const ImportOptions& o, std::optional<int> generation, const Project& base) {
    if (o.qpv.empty()) {
        return base;
    }
    QpvExchange exchange = exchangeQpvs(base, pathOf(o.qpv), generation);
    printDiagnostics(exchange.diagnostics);
    printWarning(summaryOf(exchange));
    for (const QString& line : changeLines(exchange)) {
        printWarning(line);
    }
    return std::move(exchange.project);
}

/// The project with the matrix kept in it; the base itself without one.
Project withTravelTimes(const ImportOptions& o, const Project& base) {
    if (o.travelTimes.empty()) {
        return base;
    }
    TravelTimeImport read = importTravelTimes(pathOf(o.travelTimes), *base.territory);
    printWarning(
        (isSingular(read.times.all().size()) ? tr("%1 temps de trajet lu") : tr("%1 temps de trajet lus"))
            .arg(countText(read.times.all().size())));
    for (const QString& remark : travelTimeRemarks(read, *base.territory)) {
        printWarning(remark);
    }
    Project with = base;
    with.travelTimes = std::make_shared<const TravelTimes>(std::move(read.times));
    return with;
}

/// The project with its communes in these EPCI, and what moves told; the base itself without a table.
Project withEpciTable(const ImportOptions& o, const Project& base) {
    if (o.epcis.empty()) {
        return base;
    }
    EpciImport import = importEpcis(base, pathOf(o.epcis));
    printWarning(summaryOf(import));
    for (const QString& line : changeLines(base, import)) {
        printWarning(line);
    }
    return std::move(import.project);
}

/// The project as the files describe it, and what they change told; the base itself without them.
Project withDescriptionFiles(const ImportOptions& o, const Project& base) {
    ProjectDescription description = descriptionOf(base);
    if (!o.settings.empty()) {
        description =
            readDescription(pathOf(o.settings), std::move(description), base.territory->departement());
    }
    if (!o.published.empty()) {
        description.published = readPublishedFigures(pathOf(o.published));
    }
    if (o.settings.empty() && o.published.empty()) {
        return base;
    }
    Project described = withDescription(base, description);
    for (const QString& line : descriptionChanges(descriptionOf(base), description)) {
        printWarning(line);
    }
    return described;
}

/// The project with these facts, and what became of every column told; the base itself without a file.
Project withNeedFiles(const ImportOptions& o, const Project& base) {
    if (o.needs.empty()) {
        return base;
    }
    std::vector<DataSource> sources;
    for (const std::string& file : o.needs) {
        sources.emplace_back(pathOf(file));
    }
    NeedImport import = importNeeds(base, sources);
    for (const NeedFileImport& file : import.files) {
        printDiagnostics(file.report.diagnostics);
        for (const QString& line : needImportLines(file, import.project)) {
            printWarning(line);
        }
    }
    return std::move(import.project);
}

/// The project with this page template, which is told; the base itself without a file.
Project withTemplateFile(const ImportOptions& o, const Project& base) {
    if (o.pageTemplate.empty()) {
        return base;
    }
    PageTemplate read = readTemplateFile(pathOf(o.pageTemplate));
    const bool isThere = findPageTemplate(base, read.name) != nullptr;
    printWarning((isThere ? tr("modèle de page « %1 » remplacé") : tr("modèle de page « %1 » ajouté"))
                     .arg(QString::fromStdString(read.name)));
    return withPageTemplate(base, std::move(read));
}

void run(const ImportOptions& o) {
    if (!o.departement.empty() && !isDepartement(o.departement)) {
        refuseValue("--departement", o.departement, tr("un code de département (03, 2A, 971) ou tous"));
    }
    std::vector<std::string> files{o.communes,  o.qpv,      o.travelTimes, o.epcis,
                                   o.published, o.settings, o.pageTemplate};
    files.insert(files.end(), o.needs.begin(), o.needs.end());
    const bool isNothing = std::ranges::all_of(files, &std::string::empty) && !o.lists.isGiven();
    if (isNothing) {
        throw UsageError{tr(
            "rien à importer : donnez --communes, --epci, --qpv, --structures, --territoires, --agrements, "
            "--populations, --liste, --matrice, --besoins, --publies, --reglages ou --modele")};
    }
    if (o.output.empty() && !o.lists.isTrial) {
        throw UsageError{tr("il manque --sortie FICHIER.gpkg, ou --essai pour ne rien écrire")};
    }
    if (!(o.lists.isTrial && o.output.empty()) && endingOf(o.output) != ".gpkg") {
        refuseValue("--sortie", o.output, tr("un nom de fichier qui finit par .gpkg"));
    }
    std::vector<std::string> read = o.lists.files();
    read.insert(read.end(), files.begin(), files.end());
    o.common.keepApart(o.output, read);
    o.common.keepApart(o.lists.report, read);
    const std::optional<int> generation =
        o.generation.empty() ? std::nullopt : std::optional(generationOf(o.generation));
    const Project base = o.common.loadProject();
    if (o.communes.empty() && isAnother(o, base)) {
        throw UsageError{tr("un autre département repart de ses communes : donnez aussi --communes")};
    }
    if (!o.date.empty() && !isAnother(o, base)) {
        throw UsageError{tr(
            "--date est la date de référence d'un nouveau projet : elle va avec --departement et --communes")};
    }
    const Project onMap = withEpciTable(o, withCommunes(o, base));
    const Project described = withDescriptionFiles(o, withQpvs(o, generation, onMap));
    finish(o, withTemplateFile(o, withNeedFiles(o, importLists(withTravelTimes(o, described), o.lists))));
}

} // namespace

void declareImporter(CLI::App& program) {
    CLI::App* command = program.add_subcommand(
        "importer", "Met un vrai fond de communes, les listes de la Caf ou des réglages dans un projet");
    const auto o = std::make_shared<ImportOptions>();
    o->common.addTo(*command, false, false);
    command
        ->add_option(
            "--communes", o->communes,
            "Couche des communes : .shp, .gpkg, .geojson, ou le .zip ou .7z de l'IGN ; tout système de coordonnées")
        ->type_name("FICHIER");
    o->lists.addTo(*command);
    command
        ->add_option("--qpv", o->qpv,
                     "Couche officielle des QPV (ANCT) ; chacun garde ses structures, la différence est dite")
        ->type_name("FICHIER");
    command
        ->add_option("--generation", o->generation,
                     "Celle des QPV, 2015 ou 2024 (défaut : ce que dit le fichier, sinon le code : QN, 2024)")
        ->type_name("ANNÉE");
    command
        ->add_option("--departement", o->departement,
                     "Nouveau projet, d'un autre département que celui du projet : 23, 2A, 974… ou tous")
        ->type_name("CODE");
    command->add_option("--date", o->date, "Date de référence du nouveau projet (défaut : aujourd'hui)")
        ->type_name("AAAA-MM-JJ");
    command
        ->add_option("--matrice", o->travelTimes,
                     "Temps de trajet à garder dans le projet : origine, destination, minutes")
        ->type_name("FICHIER");
    command
        ->add_option(
            "--besoins", o->needs,
            "Faits sur les besoins : fichiers de l'Insee, de la Cnaf, de la DARES, de l'ANCT, tels quels "
            "(répétable)")
        ->type_name("FICHIER");
    command
        ->add_option(
            "--epci", o->epcis,
            "EPCI de chaque commune : table d'appartenance ou liste des EPCI de l'Insee, telle quelle")
        ->type_name("FICHIER");
    command
        ->add_option(
            "--publies", o->published,
            "Chiffres publiés, à la place de ceux du projet : id, libelle, valeur, unite, precision, date")
        ->type_name("FICHIER");
    command
        ->add_option(
            "--reglages", o->settings,
            "Noms, dates, sources, licence et millésime du fond : le fichier d'exporter --quoi reglages")
        ->type_name("FICHIER");
    command->add_option("--modele", o->pageTemplate, "Modèle de page exporté par Maillage (.json)")
        ->type_name("FICHIER");
    command->add_option("--sortie", o->output, "Projet à écrire (.gpkg)")->type_name("FICHIER");
    command->callback([o] { run(*o); });
}

} // namespace maillage
