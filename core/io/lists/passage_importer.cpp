#include "core/io/lists/passage_importer.hpp"

#include "core/io/files/table_rows.hpp"

#include <algorithm>

namespace maillage {

namespace {

bool isInsee(const Table& table) {
    return std::ranges::find(table.columns, "COM_AV") != table.columns.end();
}

bool counts(const TableRows& row, const Territory& territory) {
    const std::string& after = row.text("COM_AP");
    const bool ofCommunes = row.text("TYPECOM_AV") == "COM" && row.text("TYPECOM_AP") == "COM";
    const bool isCreation = row.text("MOD") == "20" || row.text("MOD") == "21";
    const bool isHere = isInseeCode(after) &&
                        (territory.departement() == "FR" || departementOf(after) == territory.departement());
    const bool changes = row.text("COM_AV") != after || row.text("LIBELLE_AV") != row.text("LIBELLE_AP");
    return ofCommunes && !isCreation && isHere && changes;
}

} // namespace

std::vector<CommunePassage> importPassages(const DataSource& source, const Territory& territory) {
    std::vector<CommunePassage> passages;
    TableRows row(source);
    const bool insee = isInsee(row.table());
    const char* reference = insee ? "Insee, événements sur les communes" : nullptr;
    while (row.next()) {
        if (insee && !counts(row, territory)) {
            continue;
        }
        const char* dateColumn = insee ? "DATE_EFF" : "date";
        passages.push_back(
            {row.required(row.date(dateColumn), dateColumn, "date"),
             row.text(insee ? "COM_AV" : "code_ancien"), row.text(insee ? "LIBELLE_AV" : "nom_ancien"),
             row.text(insee ? "COM_AP" : "code_nouveau"), row.text(insee ? "LIBELLE_AP" : "nom_nouveau"),
             reference != nullptr ? reference : row.text("reference")});
    }
    return passages;
}

} // namespace maillage
