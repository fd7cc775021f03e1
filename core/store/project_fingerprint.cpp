#include "core/store/project_fingerprint.hpp"

#include "core/base/sha256.hpp"
#include "core/store/neighbour_rows.hpp"
#include "core/store/project_rows.hpp"

#include <array>

namespace maillage {

namespace {

struct HashedTable {
    std::string_view name;
    std::string columns;
};

/// Tables that came later: one without rows leaves the digest as it was.
constexpr std::array<std::string_view, 3> kLaterTables{"maillage_besoins", "maillage_mesures",
                                                       "maillage_indicateurs_besoin"};

/// Of each table that is the project's, all columns as one text per row: quote() tells a null from an empty
/// text and a number from its digits, and writes an outline as its bytes.
std::vector<HashedTable> hashedTables(Database& database) {
    // Not gpkg_*: those tables tell of the others, and when they were saved.
    constexpr std::array<std::string_view, 14> kTables{
        "communes",         "structures",         "qpv",
        "maillage_epci",    "maillage_agrements", "maillage_territoires",
        "maillage_publies", "maillage_scenarios", "maillage_modifications",
        "maillage_fiches",  "maillage_trajets",   "maillage_passages",
        "maillage_sources", "maillage_meta"};
    std::vector<std::string_view> names(kTables.begin(), kTables.end());
    for (const std::string_view name : kLaterTables) {
        if (!database.textOf("SELECT 1 FROM " + std::string(name) + " LIMIT 1").empty()) {
            names.push_back(name);
        }
    }
    std::vector<HashedTable> tables;
    for (const std::string_view name : names) {
        HashedTable table{name, {}};
        Statement columns(database, "SELECT name FROM pragma_table_info(?) ORDER BY cid");
        columns.bind(name);
        while (columns.step()) {
            table.columns += (table.columns.empty() ? "" : "||','||") + ("quote(" + columns.text(0) + ")");
        }
        tables.push_back(std::move(table));
    }
    return tables;
}

} // namespace

std::string fingerprintOf(const Project& project) {
    Database database;
    writeRows(database, project, "1970-01-01T00:00:00.000Z");
    // A project that is saved in a newer format stays the same project; what follows from the outlines is no
    // part of it.
    database.execute("DELETE FROM maillage_meta WHERE cle IN ('version','" + std::string(kOutlineMarkKey) +
                     "')");
    Sha256 digest;
    for (const HashedTable& table : hashedTables(database)) {
        digest.add(table.name);
        digest.add("\n");
        Statement rows(database,
                       "SELECT " + table.columns + " FROM " + std::string(table.name) + " ORDER BY rowid");
        while (rows.step()) {
            digest.add(rows.text(0));
            digest.add("\n");
        }
    }
    return digest.hexadecimal();
}

} // namespace maillage
