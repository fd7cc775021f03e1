#include "app/cli/options/common_options.hpp"
#include "app/cli/subcommands.hpp"
#include "app/cli/terminal/printing.hpp"
#include "app/cli/output/json.hpp"
#include "app/render/page/fiche_painter.hpp"
#include "app/text/change/fiche_text.hpp"
#include "app/text/rule_text.hpp"
#include "core/base/text.hpp"
#include "core/store/project_file.hpp"

#include <iostream>

namespace maillage {

namespace {

struct FicheOptions {
    CommonOptions common;
    std::string structure;
    std::string output;
    std::vector<std::string> answers; // "question=texte"
    bool listsQuestions = false;
};

QString textOf(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// With answers where there are any to show.
OutputTable questionTable(const FicheAnswers* answers) {
    OutputTable table{{tr("question"), tr("famille"), tr("libelle")}, {}};
    if (answers != nullptr) {
        table.header.push_back(tr("reponse"));
    }
    for (const FicheQuestion& question : kFicheQuestions) {
        table.rows.push_back({textOf(question.id), nameOf(question.family), questionText(question)});
        if (answers != nullptr) {
            table.rows.back().push_back(answerText(*answers, question));
        }
    }
    return table;
}

/// An answer that is missing is null.
Json questionsJson(const FicheAnswers* answers) {
    Json questions = Json::array();
    for (const FicheQuestion& question : kFicheQuestions) {
        Json one{{"id", question.id},
                 {"famille", toText(question.family)},
                 {"libelle", questionText(question).toStdString()}};
        if (answers != nullptr) {
            const QString answer = answerText(*answers, question);
            one["reponse"] = answer.isEmpty() ? Json() : Json(answer.toStdString());
        }
        questions.push_back(std::move(one));
    }
    return questions;
}

Json effectSide(const Indicators& i) {
    Json side;
    for (const Figure* figure : figuresFor(&FigureUses::fiche, i.withHypotheses)) {
        const FigureValue& value = i.figures[figure->id];
        if (value.communes) {
            side[std::string(figure->keys.json)] = communesJson(*figure, i);
            continue;
        }
        const std::string place(figure->subject == FigureSubject::Kilometres ? figure->keys.json
                                                                             : figure->keys.comparison);
        side[Json::json_pointer('/' + place)] =
            value.number ? toJson(figure->subject, *value.number) : Json();
    }
    return side;
}

Json toJson(const Project& project, const FicheContent& c) {
    const Territory& territory = *project.territory;
    const Commune& site = territory.commune(c.site);
    Json qpvs = Json::array();
    for (const Qpv* qpv : c.effect.qpvCovered) {
        qpvs.push_back(qpv->name);
    }
    Json json{{"scenario", c.scenario},
              {"date", c.date.iso()},
              {"structure",
               {{"id", c.opening.id},
                {"nom", c.opening.name},
                {"type", toText(c.opening.kind)},
                {"site", {{"code", site.code}, {"nom", site.name}, {"epci", site.epci}}},
                {"regle", ruleText(c.opening.rule).toStdString()},
                {"ouverte", c.isOpen},
                {"communes", codesOf(territory, c.territory.communes)},
                {"population", populationJson(c.territory)},
                {"communes_sans_population", c.territory.populationUnknown}}},
              {"effet",
               {{"communes_gagnees", codesOf(territory, c.effect.gained)},
                {"population_gagnee", numberOrNull(c.effect.populationGained)},
                {"redondance", codesOf(territory, c.redundant)},
                {"qpv_couverts", qpvs},
                {"sans", effectSide(c.effect.before)},
                {"avec", effectSide(c.effect.after)}}},
              {"questions", questionsJson(&c.opening.sheet)},
              {"renseignees", c.answered}};
    addGainBound(json["effet"], c.effect.after.withHypotheses);
    return json;
}

void printTexts(const Project& project, const FicheContent& content) {
    printLine(sheetTitle(project, content));
    printLine(sheetSubtitle(content));
    for (const auto& row : sheetFacts(project, content).rows) {
        printLine(QStringLiteral("%1\u00A0: %2").arg(row[0], row[1]));
    }
    printLine({});
    for (const FicheFigure& figure : sheetFigures(content)) {
        printLine(QStringLiteral("%1 %2").arg(figure.value, figure.label));
    }
    for (const QString& line : sheetNotes(content) + sheetCommunes(project, content)) {
        printLine(line);
    }
    printText(sheetEffect(content));
    for (const FicheFamily family : kFicheFamilies) {
        printLine(QStringLiteral("\n%1").arg(nameOf(family)));
        for (const FicheQuestion& question : kFicheQuestions) {
            if (question.family == family) {
                const QString answer = answerText(content.opening.sheet, question);
                printLine(QStringLiteral("  %1 [%2]").arg(questionText(question), textOf(question.id)));
                printLine(QStringLiteral("    %1").arg(answer.isEmpty() ? unansweredText() : answer));
            }
        }
    }
}

/// The project with the answers given.
Project answered(const Project& project, const FicheOptions& o) {
    if (o.common.project.empty()) {
        throw UsageError{tr("--repondre écrit dans un projet : donnez --projet FICHIER.gpkg")};
    }
    Scenario scenario = project.scenario(o.common.scenario);
    auto& opening = std::get<OpenStructure>(scenario.edits[openingRank(scenario, o.structure)]);
    for (const std::string& answer : o.answers) {
        const std::size_t sign = answer.find('=');
        if (sign == std::string::npos) {
            refuseValue("--repondre", answer, tr("QUESTION=TEXTE, comme territoire_lequel=Le bocage"));
        }
        if (!isValidUtf8(answer)) {
            refuseValue("--repondre", answer, tr("un texte en UTF-8"));
        }
        opening.sheet = withAnswer(opening.sheet, trimmed(std::string_view(answer).substr(0, sign)),
                                   std::string_view(answer).substr(sign + 1));
    }
    return project.withScenario(scenario);
}

void listQuestions(const CommonOptions& common, OutputFormat format) {
    switch (format) {
    case OutputFormat::JsonText:
        printJson(withBasis({{"questions", questionsJson(nullptr)}}, common.loadProject(),
                            !common.withoutHypotheses));
        break;
    case OutputFormat::Csv:
        printCsv(questionTable(nullptr));
        break;
    case OutputFormat::Text:
        printText(questionTable(nullptr));
        break;
    }
}

void run(const FicheOptions& o) {
    const OutputFormat format = o.common.outputFormat();
    if (o.listsQuestions) {
        return listQuestions(o.common, format);
    }
    if (o.common.scenario.empty()) {
        throw UsageError{tr("il manque : --scenario NOM (ou --questions, qui les liste)")};
    }
    if (!o.output.empty() && endingOf(o.output) != ".pdf") {
        refuseValue("--sortie", o.output, tr("un nom qui finit par .pdf"));
    }
    o.common.keepApart(o.output, {o.common.style});
    Project project = o.common.loadProject();
    if (!o.answers.empty()) {
        project = answered(project, o);
    }
    const SituationOptions options = o.common.situationOptions(project);
    const Date date = o.common.date.empty() ? sheetDate(project, *options.scenario) : options.date;
    const FicheContent content =
        makeFiche(project, *options.scenario, o.structure, date, options.withHypotheses, o.common.styled());
    // The page first: answers are kept by a command that succeeds, or not at all.
    if (!o.output.empty()) {
        writeFiche(project, content, pathOf(o.output));
    }
    if (!o.answers.empty()) {
        changeProject(o.common.projectToWrite("--repondre"),
                      [&](const Project& now) { return answered(now, o); });
    }
    if (format == OutputFormat::JsonText) {
        printJson(withBasis(toJson(project, content), project, options.withHypotheses));
    } else if (format == OutputFormat::Csv) {
        printCsv(questionTable(&content.opening.sheet));
    } else if (o.output.empty()) {
        printTexts(project, content);
        printBasis(project, date, options.withHypotheses);
    } else {
        printLine(tr("Fiche écrite dans %1").arg(QString::fromStdString(o.output)));
    }
}

} // namespace

void declareFiche(CLI::App& program) {
    CLI::App* command = program.add_subcommand(
        "fiche", "La fiche projet d'une structure simulée : effet, questions et réponses, en une page PDF");
    const auto o = std::make_shared<FicheOptions>();
    o->common.addTo(*command, true, true);
    command->add_option("--scenario", o->common.scenario, "Scénario du projet")->type_name("NOM");
    command->add_option("--structure", o->structure, "Structure ouverte, quand il y en a plusieurs")
        ->type_name("ID");
    command->add_option("--sortie", o->output, "Fichier à écrire (.pdf)")->type_name("FICHIER");
    o->common.addStyleTo(*command);
    command
        ->add_option("--repondre", o->answers,
                     "Réponse à garder dans --projet, à répéter ; un texte vide l'enlève")
        ->type_name("QUESTION=TEXTE")
        ->take_all();
    command->add_flag("--questions", o->listsQuestions, "Liste les questions et leurs identifiants");
    command->callback([o] { run(*o); });
}

} // namespace maillage
