#include "app/cli/options/list_options.hpp"

#include "app/cli/options/option_values.hpp"
#include "app/cli/terminal/printing.hpp"
#include "app/cli/options/list_source.hpp"
#include "app/text/change/difference_text.hpp"
#include "app/text/exchange/import_text.hpp"
#include "app/text/exchange/remark_text.hpp"
#include "app/text/language.hpp"
#include "app/text/qt_text.hpp"
#include "core/base/text.hpp"
#include "core/io/files/table_source.hpp"
#include "core/io/lists/cells/choice_keys.hpp"
#include "core/io/lists/list_errors.hpp"
#include "core/io/lists/passage_importer.hpp"
#include "core/service/list_import.hpp"

#include <algorithm>
#include <array>

namespace maillage {

namespace {

constexpr std::size_t kRowsTold = 50;

/// An INSEE code or one of the answers, however typed; nullopt for anything else.
std::optional<std::string> answerTyped(const std::string& typed) {
    const std::string folded = foldedName(typed);
    if (folded == "cs" || folded == "centre social") {
        return std::string(Answer::kCentreSocial);
    }
    for (const std::string_view answer : {Answer::kEvs, Answer::kNone, Answer::kOne, Answer::kSeveral}) {
        if (folded == answer) {
            return std::string(answer);
        }
    }
    return cleanedCode(typed);
}

CommuneChoices choicesOf(const ListOptions& options, const Project& project) {
    CommuneChoices choices;
    for (const std::string& choice : options.choices) {
        const QString expected = tr(
            "un texte de la liste et un code Insee, comme Neuilly=03197, ou bien evs, centre_social, aucun "
            "(type d'une structure), une, plusieurs (structures d'une cellule)");
        const auto [text, answer] = halves("--choix", choice, expected);
        const auto meant = answerTyped(answer);
        if (!meant) {
            refuseValue("--choix", choice, expected);
        }
        if (cleanedCode(answer)) {
            static_cast<void>(project.territory->at(*meant));
        }
        choices.emplace(foldedName(text), *meant);
    }
    return choices;
}

/// A choice that decides nothing is a slip of the pen, and what it was to decide is decided otherwise.
void checkServed(const ListOptions& options, const std::vector<std::string>& served) {
    for (const std::string& choice : options.choices) {
        if (std::ranges::find(served, foldedName(choice.substr(0, choice.find('=')))) == served.end()) {
            throw Error(ErrorCode::ChoiceUnused, {choice});
        }
    }
}

/// The ways to decide one text: '--choix "ex-EVS=evs" ou "ex-EVS=aucun"'.
QString waysOf(const OpenChoice& open, const RowOutcome& row, const Project& project) {
    std::string text = open.key;
    for (const Remark& remark : row.remarks) {
        if (!remark.parameters.empty() && foldedName(remark.parameters.front()) == open.key) {
            text = remark.parameters.front();
        }
    }
    std::vector<std::string> ways;
    for (const CommuneIndex commune : open.candidates) {
        ways.push_back("\"" + text + "=" + project.territory->commune(commune).code + "\"");
    }
    for (const std::string_view answer : open.answers) {
        ways.push_back("\"" + text + "=" + std::string(answer) + "\"");
    }
    constexpr std::size_t kTold = 3;
    return tr("--choix %1").arg(QString::fromStdString(joinedUpTo(ways, " ou ", kTold)));
}

/// How to decide everything that a row leaves open.
QString choiceHint(const RowOutcome& row, const Project& project) {
    QStringList hints;
    for (const OpenChoice& open : row.choices) {
        hints.append(waysOf(open, row, project));
    }
    return hints.isEmpty() ? QString() : tr(" (%1)").arg(hints.join(tr("\u00A0; ")));
}

/// The rows that stop an import first: many lost zeros must not hide them.
void tellRows(const ListReading& reading, const Project& project) {
    std::vector<const RowOutcome*> rows;
    for (const RowOutcome& row : reading.rows) {
        const bool isElsewhere = !row.remarks.empty() && row.remarks.front().code == RemarkCode::RowElsewhere;
        if (row.state() != ListRowState::Matched && !isElsewhere) {
            rows.push_back(&row);
        }
    }
    std::ranges::stable_sort(rows, std::ranges::greater{},
                             [](const RowOutcome* row) { return row->urgency(); });
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i == kRowsTold) {
            printWarning((isSingular(rows.size() - i)
                              ? tr("… et %1 autre ligne\u00A0; --rapport F.csv les écrit toutes")
                              : tr("… et %1 autres lignes\u00A0; --rapport F.csv les écrit toutes"))
                             .arg(countText(rows.size() - i)));
            return;
        }
        const RowOutcome& row = *rows[i];
        printWarning(tr("«\u00A0%1\u00A0», %2ligne %3, %4\u00A0: %5")
                         .arg(QString::fromStdString(reading.file), partText(reading, row),
                              QString::number(row.line), stateText(row),
                              remarksText(row) + choiceHint(row, project)));
    }
}

/// A list of EVS alone takes away every centre social: perhaps it was not meant to be whole.
void tellKindsGone(const Project& before, const Project& after) {
    const auto count = [](const Project& project, StructureKind kind) {
        return static_cast<std::size_t>(
            std::ranges::count(project.structures->structures, kind, &Structure::kind));
    };
    for (const StructureKind kind : {StructureKind::CentreSocial, StructureKind::Evs}) {
        const std::size_t gone = count(before, kind);
        if (gone > 0 && count(after, kind) == 0 && !after.structures->structures.empty()) {
            const QString what = kind == StructureKind::Evs ? tr("EVS") : tr("centre social");
            printWarning(
                tr("attention\u00A0: la liste ne nomme aucun %1, ceux du projet (%2) sont retirés\u00A0; "
                   "--completer garde ce qu'elle ne nomme pas")
                    .arg(what, countText(gone)));
        }
    }
}

void addToReport(const ListReading& reading, Table& report) {
    for (const RowOutcome& row : reading.rows) {
        const bool isPart = row.part < reading.parts.size();
        const std::string file = isPart ? reading.file + " (" + reading.parts[row.part] + ")" : reading.file;
        report.rows.push_back(
            {file, formatInteger(row.line), stateText(row).toStdString(), remarksText(row).toStdString()});
    }
}

} // namespace

void ListOptions::addTo(CLI::App& command) {
    command
        .add_option(
            "--structures", structures,
            "Liste des structures : .csv, .xlsx, .ods, ou la couche d'un export (.gpkg, .geojson, .shp)")
        ->type_name("FICHIER");
    command.add_option("--agrements", approvals, "Agréments, avec leurs dates")->type_name("FICHIER");
    command.add_option("--territoires", territories, "Communes de chaque structure, ou modèle rempli")
        ->type_name("FICHIER");
    command.add_option("--populations", populations, "Population des communes")->type_name("FICHIER");
    command
        .add_option("--passages", passages,
                    "Fusions et changements de nom des communes (fichier de l'Insee v_mvtcommune)")
        ->type_name("FICHIER");
    command.add_option("--liste", any, "Une de ces listes, ou de QPV, reconnue à ses colonnes")
        ->type_name("FICHIER");
    command
        .add_option(
            "--feuille", sheets,
            "Feuille du classeur, répétable, ou toutes (défaut : celle qui a les colonnes de la liste)")
        ->type_name("NOM");
    command
        .add_option(
            "--colonne", columns,
            "Ce que contient une colonne, dite par son titre ou sa lettre (répétable) : structure, type, "
            "code_insee, commune, communes, siege, debut, fin, periode, population, ignorer…")
        ->type_name("RÔLE=COLONNE");
    command
        .add_option("--blancs", blanks,
                    "Ce que veut dire une structure laissée vide : aucune, ou repeter celle du dessus")
        ->type_name("SENS");
    command.add_flag("--sans-lignes-masquees", leavesHiddenRows,
                     "Laisser de côté les lignes masquées ou filtrées du classeur");
    command
        .add_option("--choix", choices, "Ce que veut dire un texte ambigu : une commune, un type (répétable)")
        ->type_name("TEXTE=CODE");
    command.add_option("--rapport", report, "Ce qu'est devenue chaque ligne")->type_name("F.csv");
    command.add_flag(
        "--completer", completes,
        "Garder les structures du projet que la liste ne nomme pas (défaut : la liste est entière)");
    command.add_flag("--accepter-partiel", acceptsPartial, "Importer malgré des lignes non rattachées");
    command.add_flag("--essai", isTrial, "Montrer sans rien écrire");
}

bool ListOptions::isGiven() const {
    return !(structures.empty() && approvals.empty() && territories.empty() && populations.empty() &&
             any.empty() && passages.empty());
}

std::vector<std::string> ListOptions::files() const {
    return {structures, approvals, territories, populations, passages, any};
}

Project importLists(const Project& project, const ListOptions& options) {
    struct Given {
        const std::string& file;
        std::optional<ListKind> kind;
    };
    // Each list may name what an earlier one brings.
    const std::array<Given, 5> lists{{{options.structures, ListKind::Structures},
                                      {options.territories, ListKind::Territories},
                                      {options.approvals, ListKind::Approvals},
                                      {options.populations, ListKind::Populations},
                                      {options.any, std::nullopt}}};
    const CommuneChoices choices = choicesOf(options, project);
    std::vector<std::string> served;
    Project changed = project;
    if (!options.passages.empty()) {
        PassageImport read = importPassages(pathOf(options.passages), *project.territory);
        if (read.passages.empty()) {
            throw Error(ErrorCode::PassagesNone, {options.passages, project.territory->departement()});
        }
        if (read.repairs.count() > 0) {
            printWarning(sentenceOf(read.repairs.told()));
        }
        printLine((isSingular(read.passages.size()) ? tr("%1 fusion ou changement de nom de communes lu")
                                                    : tr("%1 fusions et changements de nom de communes lus"))
                      .arg(countText(read.passages.size())));
        changed.passages = std::make_shared<const std::vector<CommunePassage>>(std::move(read.passages));
    }
    Table report{"", {"fichier", "ligne", "etat", "raison"}, {}};
    std::size_t refused = 0;
    for (const Given& given : lists) {
        if (given.file.empty()) {
            continue;
        }
        const Worksheet sheet = sheetOfList(pathOf(given.file), changed, given.kind, options);
        const ListLayout layout = layoutOfList(sheet, changed, given.kind, options, choices);
        const ListReading reading = readList(sheet, layout, changed, choices);
        tellRows(reading, changed);
        addToReport(reading, report);
        for (const auto& [key, answer] : choices) {
            if (hasServed(reading, key)) {
                served.push_back(key);
            }
        }
        const std::size_t bad = reading.countRefused();
        refused += bad;
        printLine(tr("«\u00A0%1\u00A0»%2\u00A0: %3, %4\u00A0; %5")
                      .arg(QString::fromStdString(reading.file), sheetText(sheet), nameOf(layout.kind),
                           nameOf(layout.shape, layout.kind), countsText(reading)));
        if (const std::vector<std::string> unread = unreadColumns(sheet, layout); !unread.empty()) {
            printLine(tr("  colonnes non lues\u00A0: %1").arg(QString::fromStdString(joined(unread, ", "))));
        }
        if (reading.isEmpty() && bad == 0) {
            throw Error(ErrorCode::ListTellsNothing, {sheet.path});
        }
        Project after = applyList(changed, reading, options.completes ? ListScope::Part : ListScope::Whole);
        tellKindsGone(changed, after);
        changed = std::move(after);
    }
    if (!options.report.empty()) {
        writeCsv(report, pathOf(options.report));
    }
    checkServed(options, served);
    if (const QString losses = lossesText(lossesOf(project, changed)); !losses.isEmpty()) {
        printLine(losses);
    }
    for (const QString& line : differenceLines(project, changed)) {
        printLine(line);
    }
    if (refused > 0 && !options.acceptsPartial && options.isTrial) {
        printLine((isSingular(refused)
                       ? tr("l'import réel s'arrêterait\u00A0: %1 ligne est ambiguë ou non rattachée")
                       : tr("l'import réel s'arrêterait\u00A0: %1 lignes sont ambiguës ou non rattachées"))
                      .arg(countText(refused)));
    }
    if (refused > 0 && !options.acceptsPartial && !options.isTrial) {
        throw Error(ErrorCode::ImportIncomplete, {formatInteger(static_cast<std::int64_t>(refused))});
    }
    return changed;
}

} // namespace maillage
