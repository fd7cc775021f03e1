#include "app/cli/options/common_options.hpp"
#include "app/cli/options/need_options.hpp"
#include "app/cli/options/page_options.hpp"
#include "app/cli/subcommands.hpp"
#include "app/cli/terminal/printing.hpp"
#include "app/text/data/proofreading_text.hpp"
#include "app/text/french/names.hpp"
#include "app/text/map/layout_text.hpp"
#include "app/text/qt_text.hpp"
#include "app/render/page/page_files.hpp"
#include "app/render/page/page_reading.hpp"
#include "app/render/page/style_loading.hpp"
#include "core/base/text.hpp"
#include "core/model/page/page_template.hpp"

namespace maillage {

namespace {

struct CarteOptions {
    CommonOptions common;
    std::string theme = "couverture";
    std::string output;
    std::string page = "A4";
    std::string orientation = "paysage";
    std::string title;
    std::string author;
    std::vector<std::string> logos;
    std::string size;
    std::string resolution;
    std::string against = "base";
    bool withoutEpcis = false;
    bool proofreads = false;
    std::string epci;
    std::string earlier;
    std::string pair;
    std::string pageTemplate;
    NeedMapOptions need;
};

/// 0 for what is no side of a picture.
int sideOf(const std::string& typed) {
    const std::int64_t side = parseInteger(typed).value_or(0);
    return side <= PictureSize::kMostSide ? static_cast<int>(std::max<std::int64_t>(side, 0)) : 0;
}

/// "1920x1080", of a PNG.
QSize pointsOf(const std::string& typed) {
    const std::vector<std::string> sides = splitList(asciiLower(typed), 'x');
    if (sides.size() == 2) {
        const QSize points(sideOf(sides[0]), sideOf(sides[1]));
        if (isPictureSize(points)) {
            return points;
        }
    }
    refuseValue(
        "--taille", typed,
        tr("une largeur et une hauteur en points, comme 1920x1080 (de %1 à %2 chacune, %3 millions de "
           "points en tout au plus)")
            .arg(PictureSize::kLeastSide)
            .arg(PictureSize::kMostSide)
            .arg(PictureSize::kMostPoints / 1'000'000));
}

PictureSize pictureOf(const CarteOptions& o, const std::string& ending) {
    PictureSize picture;
    if (ending != ".png" && !(o.size.empty() && o.resolution.empty())) {
        throw UsageError{tr("--taille et --resolution vont avec une image : --sortie F.png")};
    }
    if (!o.size.empty()) {
        picture.points = pointsOf(o.size);
    }
    if (!o.resolution.empty()) {
        const std::int64_t dpi = parseInteger(o.resolution).value_or(0);
        if (dpi < PictureSize::kLeastDpi || dpi > PictureSize::kMostDpi) {
            refuseValue("--resolution", o.resolution,
                        tr("un nombre entier de points par pouce, de %1 à %2")
                            .arg(PictureSize::kLeastDpi)
                            .arg(PictureSize::kMostDpi));
        }
        picture.dpi = static_cast<int>(dpi);
    }
    return picture;
}

Signature signatureOf(const CarteOptions& o) {
    Signature signature{o.author, {}};
    for (const std::string& logo : o.logos) {
        signature.logos.push_back(loadLogo(pathOf(logo)));
    }
    return signature;
}

/// What the proof-reader says of the page, a line each.
void printRemarks(const PageContent& content) {
    const MapSheet legend = legendOf(content);
    const std::vector<PageRemark> remarks = proofread(content, readingOf(content));
    for (const PageRemark& remark : remarks) {
        printLine(tr("relecture : %1").arg(remarkText(remark, legend)));
    }
    printLine(counted(remarks.size(), tr("relecture : %1 remarque"), tr("relecture : %1 remarques")));
}

constexpr const char* kOfScenario = "scenario";

/// --cote-a-cote: two maps on the page.
void pairUp(PageRequest& request, const CarteOptions& o, const Project& project) {
    if (o.pair.empty()) {
        return;
    }
    if (o.pair == kOfScenario) {
        request.pair = ThemeBeside::Scenario;
        request.comparedScenario = o.against == "base" ? nullptr : &project.scenario(o.against);
    } else {
        request.pair = ThemeBeside::Date;
        request.comparedDate = earlierDateOf("--cote-a-cote", o.pair, request.situation.date);
    }
}

void checkPair(const CarteOptions& o, Theme theme) {
    if (!o.pair.empty() && !isPairable(theme)) {
        throw UsageError{
            tr("--cote-a-cote ne va pas avec --theme %1, qui compare déjà ou ne change ni avec la "
               "date ni avec un scénario")
                .arg(QString::fromStdString(o.theme))};
    }
    if (o.pair == kOfScenario && o.common.scenario.empty()) {
        throw UsageError{tr("--cote-a-cote scenario va avec --scenario NOM, et --contre NOM au besoin")};
    }
}

/// --modele: what a template of the project, or of a file, says of this paper, which it may not know.
PageLayout layoutOfTemplate(const Project& project, const std::string& name, const Paper& paper) {
    const bool isFile = endingOf(name) == ".json" && findPageTemplate(project, name) == nullptr;
    PageLayout layout =
        (isFile ? readTemplateFile(pathOf(name)) : pageTemplate(project, name)).layoutFor(paper);
    if (layout.isEmpty()) {
        printWarning(tr("note : le modèle « %1 » ne dit rien de ce papier ; la page se compose seule")
                         .arg(QString::fromStdString(name)));
    }
    return layout;
}

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
    checkPair(o, *theme);
    const std::string ending = endingOf(o.output);
    if (ending != ".pdf" && ending != ".png" && ending != ".svg") {
        refuseValue("--sortie", o.output, tr("un nom qui finit par .pdf, .png ou .svg"));
    }
    if (!isOfNeed(*theme) && o.need.isGiven()) {
        throw UsageError{tr("--indicateur et ses classes vont avec --theme besoin ou besoin-couverture")};
    }
    const std::optional<NeedMapRequest> need = o.need.requestOf(*theme);
    const Paper paper = paperOf(o.page, o.orientation);
    checkLength("--titre", o.title);
    checkLength("--auteur", o.author);
    const PictureSize picture = pictureOf(o, ending);
    std::vector<std::string> inputs = o.logos;
    inputs.push_back(o.common.style);
    inputs.push_back(o.pageTemplate);
    o.common.keepApart(o.output, inputs);
    const Project project = o.common.loadProject();
    PageRequest request{o.common.situationOptions(project), *theme};
    if (!o.epci.empty()) {
        request.extent = extentOfEpci(*project.territory, epciNamed(project, o.epci));
    }
    request.title = o.title;
    request.need = need;
    request.paper = paper;
    request.map = o.common.styled({true, !o.withoutEpcis, !o.withoutEpcis});
    request.map.style = signedBy(request.map.style, signatureOf(o));
    if (besideOf(*theme) == ThemeBeside::Scenario && o.against != "base") {
        request.comparedScenario = &project.scenario(o.against);
    }
    if (besideOf(*theme) == ThemeBeside::Date) {
        request.comparedDate = earlierDateOf("--date-avant", o.earlier, request.situation.date);
    }
    pairUp(request, o, project);
    if (!o.pageTemplate.empty()) {
        request.layout = layoutOfTemplate(project, o.pageTemplate, paper);
    }
    const PageContent content = makePage(project, request);
    const QStringList unplaced = writePage(content, pathOf(o.output), picture);
    printLine(tr("Carte écrite dans %1").arg(QString::fromStdString(o.output)));
    if (!unplaced.isEmpty()) {
        printWarning(tr("note : %1").arg(unplacedText(unplaced, unplaced.size())));
    }
    if (o.proofreads) {
        printRemarks(content);
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
    command
        ->add_option("--modele", o->pageTemplate,
                     "Modèle de page : du projet, par son nom, ou un fichier .json")
        ->type_name("NOM");
    command->add_option("--titre", o->title, "Titre de la carte")->type_name("TEXTE");
    command->add_option("--auteur", o->author, "Qui fait la carte, au pied de la page")->type_name("TEXTE");
    command->add_option("--logo", o->logos, "Logo au pied de la page (.svg, .png, .jpg), répétable")
        ->type_name("FICHIER")
        ->take_all();
    command->add_option("--taille", o->size, "D'un PNG : largeur et hauteur en points, comme 1920x1080")
        ->type_name("LxH");
    command
        ->add_option("--resolution", o->resolution,
                     "D'un PNG : points par pouce (défaut : 200) ; avec --taille, ce que le fichier dit")
        ->type_name("PPP");
    command->add_option("--epci", o->epci, "La page d'un EPCI, par son nom ou son code")->type_name("EPCI");
    command->add_option("--scenario", o->common.scenario, "Scénario du projet")->type_name("NOM");
    command
        ->add_option("--contre", o->against,
                     "Pour le thème ecart et --cote-a-cote scenario : l'autre scénario (défaut : base)")
        ->type_name("NOM");
    command
        ->add_option(
            "--cote-a-cote", o->pair,
            "Deux cartes sous une légende : celle d'une date plus ancienne (AAAA-MM-JJ) à gauche, ou "
            "scenario : avant et avec --scenario")
        ->type_name("DATE|scenario");
    command->add_option("--date-avant", o->earlier, "Pour le thème evolution : la date de départ")
        ->type_name("AAAA-MM-JJ");
    command->add_flag("--relire", o->proofreads,
                      "Dit ce qu'un relecteur renverrait : source, licence, légende, contraste, noms…");
    o->need.addTo(*command);
    command->add_flag("--sans-epci", o->withoutEpcis, "Ni limites ni noms des EPCI");
    command->callback([o] { run(*o); });
}

} // namespace maillage
