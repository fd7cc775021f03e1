#include "app/cli/options/common_options.hpp"
#include "app/cli/options/page_options.hpp"
#include "app/cli/subcommands.hpp"
#include "app/cli/terminal/printing.hpp"
#include "app/render/report/name_annex.hpp"
#include "app/render/report/report_files.hpp"
#include "app/text/report/atlas_text.hpp"
#include "core/base/text.hpp"

namespace maillage {

namespace {

struct AtlasOptions {
    CommonOptions common;
    std::string output;
    std::string pattern;
    std::string page = "A4";
    std::string orientation = "portrait";
    std::string title;
    std::string author;
    std::string parts;
    std::string themes;
    std::string epcis;
};

/// "couverture, sommaire, … ou methode".
QString partList() {
    QStringList names;
    for (const auto& [part, name] : kAtlasParts) {
        names << QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
    }
    return anyOfText(names);
}

std::vector<AtlasPart> partsOf(const std::string& typed) {
    std::vector<AtlasPart> parts;
    if (typed.empty()) {
        for (const auto& [part, name] : kAtlasParts) {
            parts.push_back(part);
        }
    }
    for (const std::string& name : splitList(typed, ',')) {
        const auto part = parseAtlasPart(name);
        if (!part) {
            refuseValue("--parties", name, partList());
        }
        parts.push_back(*part);
    }
    return parts;
}

std::vector<Theme> themesOf(const std::string& typed) {
    std::vector<Theme> themes;
    for (const std::string& name : splitList(typed, ',')) {
        const auto theme = parseTheme(name);
        if (!theme) {
            refuseValue("--themes", name, themeList());
        }
        if (besideOf(*theme) != ThemeBeside::Base) {
            throw UsageError{tr("le thème « %1 » compare deux situations : il s'imprime par carte --theme %1")
                                 .arg(QString::fromStdString(name))};
        }
        themes.push_back(*theme);
    }
    return themes;
}

void run(const AtlasOptions& o) {
    if (o.output.empty() == o.pattern.empty()) {
        throw UsageError{
            tr("il faut --sortie FICHIER pour un seul document, ou --par-epci MOTIF pour un par EPCI")};
    }
    const std::string& named = o.output.empty() ? o.pattern : o.output;
    const std::string ending = endingOf(named);
    if (ending != ".pdf" && ending != ".odt" && ending != ".docx") {
        refuseValue(o.output.empty() ? "--par-epci" : "--sortie", named,
                    tr("un nom qui finit par .pdf, .odt ou .docx"));
    }
    std::vector<AtlasPart> parts = partsOf(o.parts);
    const Paper paper = paperOf(o.page, o.orientation);
    checkLength("--titre", o.title);
    checkLength("--auteur", o.author);
    const std::vector<Theme> themes = themesOf(o.themes);
    o.common.keepApart(named, {o.common.style});
    const Project project = o.common.loadProject();
    AtlasRequest request{o.common.situationOptions(project), std::move(parts)};
    if (!o.pattern.empty()) {
        request.parts = {AtlasPart::Epcis, AtlasPart::Method};
    }
    if (!themes.empty()) {
        request.themes = themes;
    }
    request.paper = paper;
    for (const std::string& name : splitList(o.epcis, ',')) {
        request.epcis.push_back(epciNamed(project, name));
    }
    request.title = o.title;
    request.map = o.common.styled(request.map);
    request.map.style = signedBy(request.map.style, {o.author, {}});
    const auto atlas = std::make_shared<const AtlasContent>(makeAtlas(project, request));
    const QString author = QString::fromStdString(request.map.style->author);
    if (!o.output.empty()) {
        writeReport(withNameAnnex(atlasDocument(atlas, author)), settingOf(atlas), pathOf(o.output));
        printLine(tr("Atlas écrit dans %1").arg(QString::fromStdString(o.output)));
        return;
    }
    if (atlas->sections.empty()) {
        throw UsageError{tr("le projet ne dit l'EPCI d'aucune commune : --par-epci n'aurait rien à écrire ; "
                            "importer --epci les apporte")};
    }
    if (atlas->sections.size() > 1 && !tellsSectionsApart(o.pattern)) {
        refuseValue("--par-epci", o.pattern,
                    tr("un nom avec {epci} ou {code}, par exemple atlas-{epci}.pdf"));
    }
    writeSections(
        atlas, author,
        [&](const AtlasSection& section) {
            const std::string name = sectionFileName(*atlas, section, o.pattern);
            o.common.keepApart(name, {o.common.style});
            return pathOf(name);
        },
        [](const std::filesystem::path& path) {
            printLine(tr("Atlas écrit dans %1").arg(QString::fromStdU16String(path.u16string())));
        });
}

} // namespace

void declareAtlas(CLI::App& program) {
    CLI::App* command = program.add_subcommand(
        "atlas", "Couverture, état des lieux, cartes, une section par EPCI et tableaux, en PDF");
    const auto o = std::make_shared<AtlasOptions>();
    o->common.addTo(*command, true, false);
    command->add_option("--sortie", o->output, "Fichier à écrire (.pdf, .odt, .docx)")->type_name("FICHIER");
    command
        ->add_option("--par-epci", o->pattern,
                     "Au lieu de --sortie : un fichier par EPCI, {epci} ou {code} à la place du nom")
        ->type_name("MOTIF.pdf");
    command->add_option("--epci", o->epcis, "Ces EPCI seulement, séparés par des virgules (défaut : tous)")
        ->type_name("EPCI,…");
    command->add_option("--parties", o->parts, "Ces parties seulement : " + partList().toStdString())
        ->type_name("PARTIE,…");
    command->add_option("--themes", o->themes, "Les cartes de l'ensemble, séparées par des virgules")
        ->type_name("THÈME,…");
    command->add_option("--page", o->page, "A4 ou A3")->type_name("PAGE");
    command->add_option("--orientation", o->orientation, "paysage ou portrait (défaut)")->type_name("SENS");
    o->common.addStyleTo(*command);
    command->add_option("--titre", o->title, "Titre de l'atlas")->type_name("TEXTE");
    command->add_option("--auteur", o->author, "Qui fait l'atlas (défaut : celui de la charte)")
        ->type_name("TEXTE");
    command->add_option("--scenario", o->common.scenario, "Scénario du projet")->type_name("NOM");
    command->callback([o] { run(*o); });
}

} // namespace maillage
