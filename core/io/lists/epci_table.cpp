#include "core/io/lists/epci_table.hpp"

#include "core/base/error.hpp"
#include "core/io/codes/insee_codes.hpp"
#include "core/io/files/worksheet_source.hpp"
#include "core/io/lists/list_errors.hpp"
#include "core/io/lists/titles/list_columns.hpp"

#include <algorithm>
#include <optional>

namespace maillage {

namespace {

constexpr std::size_t kHeaderRowsTried = 30;

/// Where a sheet holds what is wanted of it.
struct EpciColumns {
    std::size_t header = 0; // the row of the titles, the lower of two
    std::size_t commune = 0;
    std::size_t epci = 0;
    std::optional<std::size_t> name;
};

std::string epciCell(const WorksheetRow& row, std::size_t column) {
    return column < row.cells.size() ? std::string(trimmed(row.cells[column])) : std::string();
}

/// Nine figures, spaces between them allowed; those of communes begin with 21.
std::optional<std::string> sirenOfEpci(std::string cell) {
    constexpr std::size_t kSiren = 9;
    std::erase(cell, ' ');
    return cell.size() == kSiren && isAllDigits(cell) && !cell.starts_with("21") ? std::optional(cell)
                                                                                 : std::nullopt;
}

/// What Insee, the IGN and people write where a commune belongs to none.
bool saysNoEpci(const std::string& cell) {
    const std::string folded = foldedName(cell);
    return folded == "zzzzzzzzz" || folded == "nc" || folded == "nr" || folded == "aucun" ||
           folded == "sans objet";
}

bool holdsSirens(const Worksheet& sheet, std::size_t header, std::size_t column) {
    constexpr std::size_t kEnough = 1000;
    std::size_t sirens = 0;
    std::size_t none = 0;
    std::size_t filled = 0;
    for (std::size_t r = header + 1; r < sheet.rows.size() && filled < kEnough; ++r) {
        const std::string cell = epciCell(sheet.rows[r], column);
        filled += cell.empty() ? 0U : 1U;
        sirens += sirenOfEpci(cell) ? 1U : 0U;
        none += saysNoEpci(cell) ? 1U : 0U;
    }
    return sirens > 0 && 2 * (sirens + none) > filled;
}

bool speaksOfEpci(const std::string& folded) {
    return folded.find("epci") != std::string::npos || folded.find("intercommunalite") != std::string::npos ||
           folded.find("groupement") != std::string::npos;
}

/// How well a title says "the EPCI's code"; 0 where it is another's.
int rankOfCodeTitle(const std::string& folded) {
    if (folded.find("membre") != std::string::npos || folded.find("commune") != std::string::npos) {
        return 0;
    }
    return speaksOfEpci(folded) ? 2 : 1;
}

/// "LIBEPCI", "nom_epci", "Libellé de l'EPCI / Métropole", "Raison sociale", "Nom du groupement".
bool isNameTitle(const std::string& folded) {
    const bool saysName = folded.find("lib") != std::string::npos || folded.find("nom") != std::string::npos;
    return folded == "raison sociale" || (saysName && speaksOfEpci(folded));
}

/// The columns where this row holds the titles.
std::optional<EpciColumns> columnsUnder(const Worksheet& sheet, std::size_t header) {
    const std::vector<std::string>& cells = sheet.rows[header].cells;
    const auto commune = std::ranges::find_if(
        cells, [](const std::string& cell) { return roleOfColumn(cell) == Role::CommuneCode; });
    if (commune == cells.end()) {
        return std::nullopt;
    }
    EpciColumns columns{header, static_cast<std::size_t>(commune - cells.begin()), cells.size(), {}};
    int best = 0;
    for (std::size_t c = 0; c < cells.size(); ++c) {
        const std::string folded = foldedName(cells[c]);
        const int rank = folded.empty() ? 0 : rankOfCodeTitle(folded);
        if (rank > best && holdsSirens(sheet, header, c)) {
            best = rank;
            columns.epci = c;
        }
    }
    for (std::size_t c = 0; c < cells.size(); ++c) {
        if (!columns.name && c != columns.epci && isNameTitle(foldedName(cells[c]))) {
            columns.name = c;
        }
    }
    return columns.epci < cells.size() ? std::optional(columns) : std::nullopt;
}

/// Insee writes each title twice, in words and then as a name of its own: the lower row is the header.
std::optional<EpciColumns> columnsOf(const Worksheet& sheet) {
    std::optional<EpciColumns> found;
    for (std::size_t r = 0; r < std::min(sheet.rows.size(), kHeaderRowsTried); ++r) {
        if (auto columns = columnsUnder(sheet, r)) {
            found = columns;
        } else if (found) {
            break;
        }
    }
    return found;
}

/// "géographie au 01/01/2023" of "Mise en ligne le 17/03/2023       Géographie au 01/01/2023".
std::string geographyOf(const std::string& cell) {
    constexpr std::string_view kStart = "Géographie au ";
    constexpr std::size_t kDate = 10;
    const std::size_t at = cell.find(kStart);
    return at == std::string::npos ? std::string()
                                   : "géographie au " + cell.substr(at + kStart.size(), kDate);
}

std::string titleAbove(const Worksheet& sheet, const EpciColumns& columns) {
    std::string title;
    std::string geography;
    bool isInsee = false;
    for (std::size_t r = 0; r < columns.header; ++r) {
        const std::string cell = epciCell(sheet.rows[r], 0);
        if (title.empty()) {
            title = cell;
        }
        if (geography.empty()) {
            geography = geographyOf(cell);
        }
        isInsee = isInsee || cell.find("@Insee") != std::string::npos;
    }
    if (geography.empty()) {
        return {};
    }
    return (isInsee ? "Insee, " : "") + title + ", " + geography;
}

void readRows(const Worksheet& sheet, const EpciColumns& columns, EpciTable& table) {
    for (std::size_t r = columns.header + 1; r < sheet.rows.size(); ++r) {
        const WorksheetRow& row = sheet.rows[r];
        const std::string cell = epciCell(row, columns.commune);
        const std::string typed = epciCell(row, columns.epci);
        const auto code = cleanedCode(cell);
        const auto siren = sirenOfEpci(typed);
        if (!code || (!siren && !saysNoEpci(typed))) {
            if (!cell.empty() && !typed.empty() && (code || siren)) { // else a note, a line of totals
                table.unread.push_back(formatInteger(row.line) + " : " + cell + " " + typed);
            }
            continue;
        }
        table.repairs.see(cell, *code);
        table.rows.push_back({*code, siren.value_or(std::string()), row.line});
        if (siren && columns.name && !epciCell(row, *columns.name).empty()) {
            table.names.try_emplace(*siren, epciCell(row, *columns.name));
        }
    }
}

/// A sheet of EPCI without communes: a row each, the SIREN beside its name (Insee's sheets "EPCI" and
/// "Zones_supra_communales").
void readNames(const Worksheet& sheet, EpciTable& table) {
    for (const WorksheetRow& row : sheet.rows) {
        for (std::size_t c = 0; c + 1 < row.cells.size(); ++c) {
            const auto siren = sirenOfEpci(epciCell(row, c));
            const std::string name = epciCell(row, c + 1);
            if (siren && !name.empty() && !isAllDigits(name)) {
                table.names.try_emplace(*siren, name);
                break;
            }
        }
    }
}

void checkOnce(EpciTable& table) {
    std::ranges::stable_sort(table.rows, {}, &EpciRow::commune);
    for (std::size_t i = 1; i < table.rows.size(); ++i) {
        const EpciRow& before = table.rows[i - 1];
        const EpciRow& row = table.rows[i];
        if (before.commune == row.commune && before.epci != row.epci) {
            throw Error(ErrorCode::EpciTwice,
                        {table.path, formatInteger(row.line), row.commune, before.epci, row.epci});
        }
    }
    const auto twins = std::ranges::unique(table.rows, {}, &EpciRow::commune);
    table.rows.erase(twins.begin(), twins.end());
}

} // namespace

EpciTable readEpciTable(const DataSource& source) {
    const std::vector<Worksheet> sheets = readWorkbook(source);
    EpciTable table;
    table.path = source.shown();
    std::vector<const Worksheet*> others;
    for (const Worksheet& sheet : sheets) {
        if (const auto columns = columnsOf(sheet)) {
            if (table.title.empty()) {
                table.title = titleAbove(sheet, *columns);
            }
            readRows(sheet, *columns, table);
        } else if (!sheet.rows.empty()) {
            others.push_back(&sheet);
        }
    }
    if (table.rows.empty()) {
        const std::vector<std::string> none;
        throw Error(ErrorCode::EpcisNotRecognised,
                    {table.path, joined(others.empty() ? none : others.front()->rows.front().cells, ", ")});
    }
    for (const Worksheet* sheet : others) {
        readNames(*sheet, table);
    }
    checkOnce(table);
    return table;
}

} // namespace maillage
