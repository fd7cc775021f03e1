#include "app/cli/command.hpp"
#include "app/cli/list_options.hpp"
#include "app/render/qt_text.hpp"
#include "core/service/base_map_exchange.hpp"
#include "core/store/project_file.hpp"

#include <QCoreApplication>

#include <algorithm>

namespace maillage {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("cli", text);
}

struct ImportOptions {
    CommonOptions common;
    std::string communes;
    std::string departement;
    std::string output;
    ListOptions lists;
};

bool isDepartement(const std::string& text) {
    if (text == "tous" || text == "2A" || text == "2B") {
        return true;
    }
    return (text.size() == 2 || text.size() == 3) &&
           std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

void finish(const ImportOptions& o, const Project& project) {
    if (o.lists.isTrial) {
        printLine(tr("essai : rien n'a été écrit"));
        return;
    }
    writeProject(project, pathOf(o.output));
    printLine(tr("projet écrit dans %1").arg(QString::fromStdString(o.output)));
}

void run(const ImportOptions& o) {
    if (!o.departement.empty() && !isDepartement(o.departement)) {
        refuseValue("--departement", o.departement, tr("un code de département (03, 2A, 971) ou tous"));
    }
    if (o.communes.empty() && !o.lists.isGiven()) {
        throw UsageError{tr("rien à importer : donnez --communes, --structures, --territoires, --agrements, "
                            "--populations ou --liste")};
    }
    if (!(o.lists.isTrial && o.output.empty()) && endingOf(o.output) != ".gpkg") {
        refuseValue("--sortie", o.output, tr("un nom de fichier qui finit par .gpkg"));
    }
    const Project base = o.common.loadProject();
    if (o.communes.empty()) {
        finish(o, importLists(base, o.lists));
        return;
    }
    const bool sameDepartement = o.departement.empty() || o.departement == base.territory->departement();
    const ImportOutcome outcome = sameDepartement ? exchangeBaseMap(base, pathOf(o.communes))
                                                  : projectFromLayer(pathOf(o.communes), o.departement);
    for (const Diagnostic& diagnostic : outcome.diagnostics) {
        printWarning(sentenceOf(diagnostic));
    }
    printLine(tr("%1 communes sur leur fond de carte")
                  .arg(integerText(static_cast<std::int64_t>(outcome.project.territory->size()))));
    finish(o, importLists(outcome.project, o.lists));
}

} // namespace

void declareImporter(CLI::App& program) {
    CLI::App* command = program.add_subcommand(
        "importer", "Met un vrai fond de communes, ou les listes de la Caf, dans un projet");
    const auto o = std::make_shared<ImportOptions>();
    o->common.addTo(*command, false, false);
    command
        ->add_option("--communes", o->communes,
                     "Couche des communes : .shp, .gpkg, .geojson, tout système de coordonnées")
        ->type_name("FICHIER");
    o->lists.addTo(*command);
    command
        ->add_option("--departement", o->departement,
                     "Autre département : repart de rien (03, 2A, 971… ou tous)")
        ->type_name("CODE");
    command->add_option("--sortie", o->output, "Projet à écrire (.gpkg)")->type_name("FICHIER");
    command->callback([o] { run(*o); });
}

} // namespace maillage
