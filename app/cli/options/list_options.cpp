#include "app/cli/options/list_options.hpp"

#include "app/cli/options/command.hpp"
#include "app/text/data/import_text.hpp"
#include "app/text/qt_text.hpp"
#include "core/base/text.hpp"
#include "core/io/files/table_errors.hpp"
#include "core/io/files/table_source.hpp"
#include "core/io/lists/list_errors.hpp"
#include "core/io/lists/passage_importer.hpp"
#include "core/service/list_import.hpp"

#include <algorithm>
#include <array>

namespace maillage {

namespace {

constexpr std::size_t kRowsTold = 50;

/// "a=b" in two; refused as the option's value when there is no "=".
std::pair<std::string, std::string> halves(const char* option, const std::string& value,
                                           const QString& expected) {
    const std::size_t sign = value.find('=');
    if (sign == std::string::npos || sign == 0 || sign + 1 == value.size()) {
        refuseValue(option, value, expected);
    }
    return {value.substr(0, sign), value.substr(sign + 1)};
}

CommuneChoices choicesOf(const ListOptions& options) {
    CommuneChoices choices;
    for (const std::string& choice : options.choices) {
        const QString expected = tr("un texte de la liste et un code Insee, comme Neuilly=03197");
        const auto [text, code] = halves("--choix", choice, expected);
        if (!isInseeCode(code)) {
            refuseValue("--choix", choice, expected);
        }
        choices.emplace(foldedName(text), code);
    }
    return choices;
}

/// The guessed layout with the columns that the person named.
ListLayout layoutOf(const Worksheet& sheet, const Project& project, std::optional<ListKind> kind,
                    const ListOptions& options) {
    ListLayout layout = guessLayout(sheet, *project.territory, kind);
    const std::vector<std::string>& header = sheet.rows[layout.headerRow].cells;
    for (const std::string& column : options.columns) {
        const auto [roleText, name] =
            halves("--colonne", column, tr("un rôle et un nom de colonne, comme code_insee=Code"));
        const auto role = parseRole(roleText);
        if (!role) {
            refuseValue(
                "--colonne", column,
                tr("un rôle connu\u00A0: structure, code_insee, commune, communes, type, siege, debut, fin, "
                   "source, reference, population, ignorer"));
        }
        const auto found =
            std::ranges::find_if(header, [&, wanted = foldedName(name)](const std::string& cell) {
                return foldedName(cell) == wanted;
            });
        if (found == header.end()) {
            throw Error(ErrorCode::TableColumnMissing, {sheet.path, name, joined(header, ", ")});
        }
        std::ranges::replace(layout.roles, *role, Role::Ignored);
        layout.roles[static_cast<std::size_t>(found - header.begin())] = *role;
    }
    return layout;
}

/// The rows that stop an import first: many lost zeros must not hide them.
void tellRows(const ListReading& reading) {
    std::vector<const RowOutcome*> rows;
    for (const RowOutcome& row : reading.rows) {
        if (row.state() != ListRowState::Matched) {
            rows.push_back(&row);
        }
    }
    std::ranges::stable_sort(rows, std::ranges::greater{},
                             [](const RowOutcome* row) { return row->state(); });
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i == kRowsTold) {
            printWarning(tr("… et %1 autres lignes\u00A0; --rapport F.csv les écrit toutes")
                             .arg(countText(rows.size() - i)));
            return;
        }
        const RowOutcome& row = *rows[i];
        printWarning(tr("«\u00A0%1\u00A0», ligne %2, %3\u00A0: %4")
                         .arg(QString::fromStdString(reading.file), QString::number(row.line),
                              nameOf(row.state()), remarksText(row)));
    }
}

void addToReport(const ListReading& reading, Table& report) {
    for (const RowOutcome& row : reading.rows) {
        report.rows.push_back({reading.file, formatInteger(row.line), nameOf(row.state()).toStdString(),
                               remarksText(row).toStdString()});
    }
}

} // namespace

void ListOptions::addTo(CLI::App& command) {
    command.add_option("--structures", structures, "Liste des structures (.csv, .xlsx, .ods)")
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
    command.add_option("--feuille", sheet, "Feuille du classeur (défaut : la première remplie)")
        ->type_name("NOM");
    command.add_option("--colonne", columns, "Ce que contient une colonne (répétable)")
        ->type_name("RÔLE=COLONNE");
    command.add_option("--choix", choices, "Commune d'un texte ambigu (répétable)")->type_name("TEXTE=CODE");
    command.add_option("--rapport", report, "Ce qu'est devenue chaque ligne")->type_name("F.csv");
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
    const CommuneChoices choices = choicesOf(options);
    Project changed = project;
    if (!options.passages.empty()) {
        changed.passages = std::make_shared<const std::vector<CommunePassage>>(
            importPassages(pathOf(options.passages), *project.territory));
        printLine(
            tr("%1 fusions et changements de nom de communes lus").arg(countText(changed.passages->size())));
    }
    Table report{"", {"fichier", "ligne", "etat", "raison"}, {}};
    std::size_t refused = 0;
    for (const Given& given : lists) {
        if (given.file.empty()) {
            continue;
        }
        const Worksheet sheet = readWorksheet({pathOf(given.file), options.sheet});
        const ListLayout layout = layoutOf(sheet, changed, given.kind, options);
        checkLayout(sheet, layout);
        const ListReading reading = readList(sheet, layout, changed, choices);
        tellRows(reading);
        addToReport(reading, report);
        const std::size_t bad = reading.count(ListRowState::Ambiguous) +
                                reading.count(ListRowState::Unmatched) - reading.countTotals();
        refused += bad;
        printLine(tr("«\u00A0%1\u00A0»\u00A0: %2, %3\u00A0; %4")
                      .arg(QString::fromStdString(reading.file), nameOf(layout.kind), nameOf(layout.shape),
                           countsText(reading)));
        if (const std::vector<std::string> unread = unreadColumns(sheet, layout); !unread.empty()) {
            printLine(tr("  colonnes non lues\u00A0: %1").arg(QString::fromStdString(joined(unread, ", "))));
        }
        if (reading.isEmpty() && bad == 0) {
            throw Error(ErrorCode::ListTellsNothing, {sheet.path});
        }
        changed = applyList(changed, reading);
    }
    if (!options.report.empty()) {
        writeCsv(report, pathOf(options.report));
    }
    for (const QString& line : differenceLines(differenceOf(project, changed), project, changed)) {
        printLine(line);
    }
    if (refused > 0 && !options.acceptsPartial && options.isTrial) {
        printLine(tr("l'import réel s'arrêterait\u00A0: %1 lignes sont ambiguës ou non rattachées")
                      .arg(countText(refused)));
    }
    if (refused > 0 && !options.acceptsPartial && !options.isTrial) {
        throw Error(ErrorCode::ImportIncomplete, {formatInteger(static_cast<std::int64_t>(refused))});
    }
    return changed;
}

} // namespace maillage
