#include "core/io/lists/passage_importer.hpp"

#include "core/io/codes/insee_codes.hpp"
#include "core/io/files/table_rows.hpp"
#include "core/io/lists/cells/cell_values.hpp"
#include "core/io/lists/list_errors.hpp"

#include <algorithm>

namespace maillage {

namespace {

bool isInsee(const Table& table) {
    return std::ranges::find(table.columns, "COM_AV") != table.columns.end();
}

bool counts(const TableRows& row, const std::string& before, const std::string& after,
            const Territory& territory) {
    const bool ofCommunes = row.text("TYPECOM_AV") == "COM" && row.text("TYPECOM_AP") == "COM";
    const bool isCreation = row.text("MOD") == "20" || row.text("MOD") == "21";
    const bool isHere = isInseeCode(after) &&
                        (territory.departement() == "FR" || departementOf(after) == territory.departement());
    const bool changes = before != after || row.text("LIBELLE_AV") != row.text("LIBELLE_AP");
    return ofCommunes && !isCreation && isHere && changes;
}

} // namespace

PassageImport importPassages(const DataSource& source, const Territory& territory) {
    PassageImport read;
    TableRows row(source);
    const bool insee = isInsee(row.table());
    const char* reference = insee ? "Insee, événements sur les communes" : nullptr;
    const auto codeOf = [&](const char* column) {
        return cleanedCode(row.text(column)).value_or(row.text(column));
    };
    const char* beforeColumn = insee ? "COM_AV" : "code_ancien";
    const char* afterColumn = insee ? "COM_AP" : "code_nouveau";
    const char* dateColumn = insee ? "DATE_EFF" : "date";
    while (row.next()) {
        const std::string& date = row.text(dateColumn);
        std::string before = codeOf(beforeColumn);
        std::string after = codeOf(afterColumn);
        if (insee && !counts(row, before, after, territory)) {
            continue;
        }
        read.repairs.see(row.text(beforeColumn), before);
        read.repairs.see(row.text(afterColumn), after);
        read.passages.push_back({row.required(parseTypedDate(date, false), dateColumn, "date"),
                                 std::move(before), row.text(insee ? "LIBELLE_AV" : "nom_ancien"),
                                 std::move(after), row.text(insee ? "LIBELLE_AP" : "nom_nouveau"),
                                 reference != nullptr ? reference : row.text("reference")});
    }
    if (insee && read.passages.empty()) {
        throw Error(ErrorCode::PassagesNone, {row.table().path, territory.departement()});
    }
    return read;
}

} // namespace maillage
