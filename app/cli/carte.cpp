#include "app/cli/options/common_options.hpp"
#include "app/cli/options/page_options.hpp"
#include "app/cli/subcommands.hpp"
#include "app/cli/terminal/printing.hpp"
#include "app/text/french/names.hpp"
#include "app/text/map/layout_text.hpp"
#include "app/render/page/page_files.hpp"

namespace maillage {

namespace {

struct CarteOptions {
    CommonOptions common;
    std::string theme = "couverture";
    std::string output;
    std::string page = "A4";
    std::string orientation = "paysage";
    std::string title;
    std::string against = "base";
    bool withoutEpcis = false;
    std::string epci;
    std::string earlier;
};

void run(const CarteOptions& o) {
    const auto theme = parseTheme(o.theme);
    if (!theme) {
        refuseValue("--theme", o.theme, themeList());
    }
    if (besideOf(*theme) == ThemeBeside::Scenario && o.common.scenario.empty()) {
        throw UsageError{tr("--theme ecart va avec --scenario NOM, et --contre NOM au besoin")};
    }
    if (besideOf(*theme) == ThemeBeside::Date && o.earlier.empty()) {
        throw UsageError{tr("--theme evolution va avec --date-avant AAAA-MM-JJ")};
    }
    const std::string ending = endingOf(o.output);
    if (ending != ".pdf" && ending != ".png" && ending != ".svg") {
        refuseValue("--sortie", o.output, tr("un nom qui finit par .pdf, .png ou .svg"));
    }
    const Paper paper = paperOf(o.page, o.orientation);
    o.common.keepApart(o.output, {o.common.style});
    const Project project = o.common.loadProject();
    PageRequest request{o.common.situationOptions(project), *theme};
    if (!o.epci.empty()) {
        request.extent = extentOfEpci(*project.territory, epciNamed(project, o.epci));
    }
    request.title = o.title;
    request.paper = paper;
    request.map = o.common.styled({true, !o.withoutEpcis, !o.withoutEpcis});
    if (besideOf(*theme) == ThemeBeside::Scenario && o.against != "base") {
        request.comparedScenario = &project.scenario(o.against);
    }
    if (besideOf(*theme) == ThemeBeside::Date) {
        request.comparedDate = earlierDateOf("--date-avant", o.earlier, request.situation.date);
    }
    const QStringList unplaced = writePage(makePage(project, request), pathOf(o.output));
    printLine(tr("Carte écrite dans %1").arg(QString::fromStdString(o.output)));
    if (!unplaced.isEmpty()) {
        printWarning(tr("note : %1").arg(unplacedText(unplaced)));
    }
}

} // namespace

void declareCarte(CLI::App& program) {
    CLI::App* command = program.add_subcommand("carte", "Une carte en PDF, PNG ou SVG");
    const auto o = std::make_shared<CarteOptions>();
    o->common.addTo(*command, true, false);
    command->add_option("--theme", o->theme, themeList().toStdString())->type_name("THÈME");
    command->add_option("--sortie", o->output, "Fichier à écrire (.pdf, .png, .svg)")
        ->type_name("FICHIER")
        ->required();
    command->add_option("--page", o->page, "A4 ou A3")->type_name("PAGE");
    command->add_option("--orientation", o->orientation, "paysage ou portrait")->type_name("SENS");
    o->common.addStyleTo(*command);
    command->add_option("--titre", o->title, "Titre de la carte")->type_name("TEXTE");
    command->add_option("--epci", o->epci, "La page d'un EPCI, par son nom ou son code")->type_name("EPCI");
    command->add_option("--scenario", o->common.scenario, "Scénario du projet")->type_name("NOM");
    command->add_option("--contre", o->against, "Pour le thème ecart : l'autre scénario (défaut : base)")
        ->type_name("NOM");
    command->add_option("--date-avant", o->earlier, "Pour le thème evolution : la date de départ")
        ->type_name("AAAA-MM-JJ");
    command->add_flag("--sans-epci", o->withoutEpcis, "Ni limites ni noms des EPCI");
    command->callback([o] { run(*o); });
}

} // namespace maillage
