#include "app/cli/options/list_source.hpp"

#include "app/cli/options/option_values.hpp"
#include "app/cli/terminal/printing.hpp"
#include "app/text/qt_text.hpp"
#include "core/base/text.hpp"
#include "core/io/files/table_errors.hpp"
#include "core/io/lists/list_errors.hpp"
#include "core/io/lists/layout/list_titles.hpp"
#include "core/io/lists/layout/sheet_choice.hpp"
#include "core/service/list_import.hpp"

namespace maillage {

namespace {

QString namesText(const std::vector<std::string>& names) {
    QStringList quoted;
    for (const std::string& name : names) {
        quoted.append(tr("«\u00A0%1\u00A0»").arg(QString::fromStdString(name)));
    }
    return quoted.join(QStringLiteral(", "));
}

QString fileText(const Worksheet& sheet) {
    return QString::fromStdU16String(pathOf(sheet.path).filename().u16string());
}

void tellHidden(const Worksheet& sheet, bool leavesRows) {
    if (const std::vector<std::string> hidden = hiddenSheets(sheet); !hidden.empty()) {
        printWarning(tr("«\u00A0%1\u00A0»\u00A0: feuilles masquées, non lues\u00A0: %2")
                         .arg(fileText(sheet), namesText(hidden)));
    }
    if (!sheet.hiddenColumns.empty()) {
        std::vector<std::string> letters;
        for (const std::size_t column : sheet.hiddenColumns) {
            letters.push_back(columnLetter(column));
        }
        printWarning(
            tr("«\u00A0%1\u00A0»\u00A0: colonnes masquées dans le classeur, lues comme les autres\u00A0: %2")
                .arg(fileText(sheet), QString::fromStdString(joined(letters, ", "))));
    }
    const std::size_t rows = countHiddenRows(sheet);
    if (rows == 0) {
        return;
    }
    if (leavesRows) {
        printWarning(
            tr("«\u00A0%1\u00A0»\u00A0: lignes masquées ou filtrées dans le classeur, laissées de côté\u00A0: %2")
                .arg(fileText(sheet), countText(rows)));
    } else {
        printWarning(
            tr("«\u00A0%1\u00A0»\u00A0: lignes masquées ou filtrées dans le classeur, lues comme les autres\u00A0: "
               "%2\u00A0; --sans-lignes-masquees les laisse de côté")
                .arg(fileText(sheet), countText(rows)));
    }
}

ToldColumns toldColumns(const Worksheet& sheet, const Project& project, const ListOptions& options) {
    ListLayout layout;
    findTitles(sheet, *project.territory, layout);
    const std::vector<std::string> titles = columnTitles(sheet, layout);
    ToldColumns told;
    for (const std::string& column : options.columns) {
        const auto [roleText, name] =
            halves("--colonne", column, tr("un rôle et un nom de colonne, comme code_insee=Code"));
        const auto role = parseRole(roleText);
        if (!role) {
            refuseValue(
                "--colonne", column,
                tr("un rôle connu\u00A0: structure, code_insee, departement, commune, communes, type, siege, "
                   "debut, fin, periode, duree, source, reference, population, croix, ignorer"));
        }
        const std::vector<std::size_t> found = columnsCalled(titles, name);
        if (found.empty()) {
            throw Error(ErrorCode::TableColumnMissing, {sheet.path, name, joined(titles, ", ")});
        }
        if (found.size() > 1) {
            std::vector<std::string> labels;
            labels.reserve(found.size());
            for (const std::size_t c : found) {
                labels.push_back(columnLabel(titles, c));
            }
            throw Error(ErrorCode::ColumnNamedTwice, {sheet.path, name, joined(labels, ", ")});
        }
        told[found.front()] = *role;
    }
    return told;
}

} // namespace

std::pair<std::string, std::string> halves(const char* option, const std::string& value,
                                           const QString& expected) {
    const std::size_t sign = value.find('=');
    if (sign == std::string::npos || sign == 0 || sign + 1 == value.size()) {
        refuseValue(option, value, expected);
    }
    return {value.substr(0, sign), value.substr(sign + 1)};
}

Worksheet sheetOfList(const std::filesystem::path& file, const Project& project, std::optional<ListKind> kind,
                      const ListOptions& options) {
    Worksheet sheet = chosenSheet(readWorkbook(file), *project.territory, kind, options.sheets);
    for (const Diagnostic& diagnostic : sheet.diagnostics) {
        printWarning(sentenceOf(diagnostic));
    }
    tellHidden(sheet, options.leavesHiddenRows);
    return options.leavesHiddenRows ? withoutHiddenRows(sheet, *project.territory) : std::move(sheet);
}

ListLayout layoutOfList(const Worksheet& sheet, const Project& project, std::optional<ListKind> kind,
                        const ListOptions& options, const CommuneChoices& choices) {
    ListLayout layout = guessLayout(sheet, *project.territory, kind, toldColumns(sheet, project, options));
    if (!options.blanks.empty()) {
        if (options.blanks != "aucune" && options.blanks != "repeter") {
            refuseValue("--blancs", options.blanks, tr("aucune ou repeter"));
        }
        layout.blanks = options.blanks == "aucune" ? Blanks::None : Blanks::Repeat;
    }
    checkLayout(sheet, layout);
    checkAnswered(sheet, layout);
    checkBlanks(sheet, layout, project, choices);
    return layout;
}

QString sheetText(const Worksheet& sheet) {
    if (sheet.sheets.size() < 2) {
        return {};
    }
    const std::vector<std::string> names = sheet.parts.empty() ? std::vector{sheet.name} : sheet.parts;
    return tr(names.size() > 1 ? ", feuilles %1" : ", feuille %1").arg(namesText(names));
}

QString partText(const ListReading& reading, const RowOutcome& row) {
    if (row.part >= reading.parts.size()) {
        return {};
    }
    return tr("feuille %1, ").arg(namesText({reading.parts[row.part]}));
}

} // namespace maillage
