#include "core/store/row_replacement.hpp"

#include "core/base/text.hpp"
#include "core/store/geopackage.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <vector>

namespace maillage {

namespace {

using SqlNames = std::vector<std::string>;

struct SqlColumn {
    std::string name, type, fallback;
};

struct KeyColumns {
    std::string_view table;
    std::string_view columns;
};
/// By what a row is the same as before. Elsewhere all its columns together are.
constexpr auto kRowKeys = std::to_array<KeyColumns>({
    {"communes", "code_insee"},
    {"structures", "id"},
    {"qpv", "code,nom,generation"},
    {"maillage_meta", "cle"},
    {"maillage_epci", "code_epci"},
    {"maillage_voisins", "code_insee"},
    {"maillage_scenarios", "nom"},
    {"maillage_agrements", "structure,type,debut"},
    {"maillage_territoires", "structure,code_insee,debut"},
    {"maillage_publies", "id,date"},
    {"maillage_trajets", "origine,destination"},
    {"maillage_besoins", "id"},
    {"maillage_mesures", "jeu,radical,enquete,annee,premiere_annee,niveau"},
    {"maillage_indicateurs_besoin", "id"},
    {"maillage_modeles", "nom"},
});
/// Others may point at the rows of these by number.
constexpr std::array<std::string_view, 3> kOwnLayers{"communes", "structures", "qpv"};
/// Of earlier versions of ours.
constexpr std::array<const char*, 2> kFormerTables{"maillage_qpv", "maillage_ouvertures"};
/// Of ours, that a project without such rows does not have.
constexpr const char* kOptionalTable = "maillage_modeles";

std::string sqlName(std::string_view name) {
    std::string text = "\"";
    for (const char c : name) {
        text += c == '"' ? "\"\"" : std::string(1, c);
    }
    return text + '"';
}

/// "a."x",a."y"" of a prefix and names.
std::string sqlList(const SqlNames& names, const std::string& prefix = "") {
    SqlNames parts;
    for (const std::string& name : names) {
        parts.push_back(prefix + sqlName(name));
    }
    return joined(parts, ",");
}

std::vector<SqlColumn> sqlColumns(Database& file, const char* schema, const std::string& table) {
    Statement row(file, "SELECT name,type,dflt_value FROM pragma_table_info(?,?)");
    row.bind(table).bind(schema);
    std::vector<SqlColumn> columns;
    while (row.step()) {
        columns.push_back({row.text(0), row.text(1), row.isNull(2) ? "NULL" : row.text(2)});
    }
    return columns;
}

bool hasSqlColumn(const std::vector<SqlColumn>& columns, std::string_view name) {
    return std::ranges::any_of(
        columns, [&](const SqlColumn& column) { return asciiLower(column.name) == asciiLower(name); });
}

bool hasSqlTable(Database& file, const std::string& table) {
    return !sqlColumns(file, "main", table).empty();
}

SqlNames sqlNames(Database& file, std::string_view sql) {
    SqlNames names;
    Statement row(file, sql);
    while (row.step()) {
        names.push_back(row.text(0));
    }
    return names;
}

/// One of our tables, as it is in the file and as it shall be.
class TableReplacement {
public:
    TableReplacement(Database& file, std::string table)
        : m_file(file), m_table(std::move(table)), m_old(sqlColumns(file, "main", m_table)) {
        const std::vector<SqlColumn> fresh = sqlColumns(file, "neuf", m_table);
        for (const SqlColumn& column : fresh) {
            m_isComplete = m_isComplete && hasSqlColumn(m_old, column.name);
            if (column.name != "fid") {
                m_ours.push_back(column.name);
            }
        }
        m_hasFid = m_ours.size() < fresh.size();
        std::ranges::copy_if(m_old, std::back_inserter(m_others), [&](const SqlColumn& column) {
            return !hasSqlColumn(fresh, column.name) && asciiLower(column.name) != "fid";
        });
    }

    void run() {
        if (m_old.empty()) {
            create();
        }
        if (m_old.empty() || (m_isComplete && m_others.empty() && !isLayer())) {
            m_file.execute("DELETE FROM main." + name() + "; INSERT INTO main." + name() + " (" +
                           sqlList(m_ours) + ") SELECT " + sqlList(m_ours) + " FROM neuf." + name() +
                           " ORDER BY rowid;");
            return;
        }
        keepOld();
        if (m_isComplete) {
            m_file.execute("DELETE FROM main." + name());
        } else {
            makeAnew();
        }
        insert();
        m_file.execute("DROP TABLE temp.ancien");
    }

private:
    [[nodiscard]] std::string name() const { return sqlName(m_table); }
    [[nodiscard]] bool isLayer() const { return std::ranges::find(kOwnLayers, m_table) != kOwnLayers.end(); }

    /// The columns that tell a row, of those that the file has too.
    [[nodiscard]] SqlNames key() const {
        const auto known = std::ranges::find(kRowKeys, m_table, &KeyColumns::table);
        SqlNames names = known == kRowKeys.end() ? m_ours : splitList(known->columns, ',');
        std::erase_if(names, [&](const std::string& column) { return !hasSqlColumn(m_old, column); });
        return names;
    }

    void create() {
        Statement sql(m_file, "SELECT sql FROM neuf.sqlite_master WHERE type='table' AND name=?");
        sql.bind(m_table);
        sql.step();
        m_file.execute(sql.text(0));
    }

    void keepOld() {
        m_file.execute("CREATE TEMP TABLE ancien AS SELECT *,row_number() OVER (PARTITION BY " +
                       sqlList(key()) + " ORDER BY rowid) AS maillage_tour FROM main." + name() +
                       "; CREATE INDEX temp.ancien_cle ON ancien (" + sqlList(key()) + ");");
    }

    /// A table that lacks a column of ours: of an earlier version, or somebody took it away.
    void makeAnew() {
        Statement made(m_file, "SELECT sql FROM main.sqlite_master WHERE tbl_name=? AND type IN "
                               "('index','trigger') AND sql IS NOT NULL");
        made.bind(m_table);
        SqlNames dependents;
        while (made.step()) {
            dependents.push_back(made.text(0));
        }
        made.run();
        m_file.execute("DROP TABLE main." + name());
        create();
        for (const SqlColumn& column : m_others) {
            m_file.execute("ALTER TABLE main." + name() + " ADD COLUMN " + sqlName(column.name) + " " +
                           column.type);
        }
        for (const std::string& sql : dependents) {
            m_file.execute(sql);
        }
    }

    void insert() {
        SqlNames into, from;
        if (m_hasFid) {
            into.emplace_back("fid");
            // Its former number, or the next one where that would change the order.
            from.push_back(hasSqlColumn(m_old, "fid")
                               ? "n.maillage_rang + max(max(coalesce(a.fid,0) - n.maillage_rang) "
                                 "OVER (ORDER BY n.maillage_rang), 0)"
                               : "n.maillage_rang");
        }
        for (const std::string& column : m_ours) {
            into.push_back(sqlName(column));
            from.push_back("n." + sqlName(column));
        }
        for (const SqlColumn& column : m_others) {
            into.push_back(sqlName(column.name));
            from.push_back("CASE WHEN a.maillage_tour IS NULL THEN " + column.fallback + " ELSE a." +
                           sqlName(column.name) + " END");
        }
        SqlNames same{"a.maillage_tour = n.maillage_tour"};
        for (const std::string& column : key()) {
            same.push_back("a." + sqlName(column) + " IS n." + sqlName(column));
        }
        m_file.execute(
            "INSERT INTO main." + name() + " (" + joined(into, ",") + ") SELECT " + joined(from, ",") +
            " FROM (SELECT *,row_number() OVER (ORDER BY rowid) AS maillage_rang,"
            "row_number() OVER (PARTITION BY " +
            sqlList(key()) + " ORDER BY rowid) AS maillage_tour FROM neuf." + name() +
            ") n LEFT JOIN temp.ancien a ON " + joined(same, " AND ") + " ORDER BY n.maillage_rang");
    }

    Database& m_file;
    std::string m_table;
    std::vector<SqlColumn> m_old;
    SqlNames m_ours;
    std::vector<SqlColumn> m_others;
    bool m_isComplete = true;
    bool m_hasFid = false;
};

/// The tables of the standard: what others declared stays, ours is brought up to date.
void replaceDeclarations(Database& file) {
    for (const char* table : {"gpkg_spatial_ref_sys", "gpkg_contents", "gpkg_geometry_columns"}) {
        if (!hasSqlTable(file, table)) {
            file.execute(
                file.textOf("SELECT sql FROM neuf.sqlite_master WHERE name='" + std::string(table) + "'"));
        }
    }
    file.execute(R"sql(
INSERT OR IGNORE INTO main.gpkg_spatial_ref_sys
  (srs_name,srs_id,organization,organization_coordsys_id,definition,description)
  SELECT srs_name,srs_id,organization,organization_coordsys_id,definition,description FROM neuf.gpkg_spatial_ref_sys;
UPDATE main.gpkg_contents AS c SET data_type=n.data_type,description=n.description,last_change=n.last_change,
  min_x=n.min_x,min_y=n.min_y,max_x=n.max_x,max_y=n.max_y,srs_id=n.srs_id
  FROM neuf.gpkg_contents AS n WHERE n.table_name=c.table_name;
INSERT INTO main.gpkg_contents
  (table_name,data_type,identifier,description,last_change,min_x,min_y,max_x,max_y,srs_id)
  SELECT table_name,data_type,CASE WHEN EXISTS (SELECT 1 FROM main.gpkg_contents AS o WHERE o.identifier=n.identifier)
      THEN NULL ELSE identifier END,description,last_change,min_x,min_y,max_x,max_y,srs_id
  FROM neuf.gpkg_contents AS n WHERE table_name NOT IN (SELECT table_name FROM main.gpkg_contents) ORDER BY n.rowid;
INSERT OR REPLACE INTO main.gpkg_geometry_columns (table_name,column_name,geometry_type_name,srs_id,z,m)
  SELECT table_name,column_name,geometry_type_name,srs_id,z,m FROM neuf.gpkg_geometry_columns;
)sql");
    const auto drop = [&](const char* table) {
        file.execute("DROP TABLE IF EXISTS main." + std::string(table) +
                     "; DELETE FROM main.gpkg_contents WHERE table_name='" + table + "';");
    };
    std::ranges::for_each(kFormerTables, drop);
    if (sqlColumns(file, "neuf", kOptionalTable).empty()) {
        drop(kOptionalTable);
    }
}

/// What QGIS keeps beside a layer and would have followed by triggers.
void refreshCompanions(Database& file, const std::string& layer) {
    if (hasSqlTable(file, "gpkg_ogr_contents")) {
        file.execute("UPDATE main.gpkg_ogr_contents SET feature_count=(SELECT count(*) FROM main." +
                     sqlName(layer) + ") WHERE lower(table_name)='" + layer + "'");
    }
    const std::string index = "rtree_" + layer + "_geom";
    if (!hasSqlTable(file, index)) {
        return;
    }
    file.execute("DELETE FROM main." + sqlName(index));
    Statement entry(file, "INSERT INTO main." + sqlName(index) + " VALUES (?,?,?,?,?)");
    Statement row(file, "SELECT fid,geom FROM main." + sqlName(layer) + " WHERE geom IS NOT NULL");
    while (row.step()) {
        if (const auto extent = extentOfBlob(row.blob(1))) {
            entry.bind(row.integer(0)).bind(extent->minX).bind(extent->maxX);
            entry.bind(extent->minY).bind(extent->maxY).run();
        }
    }
}

std::string differenceQuery(const std::string& columns, const std::string& table, const std::string& where) {
    const auto from = [&](const char* schema) {
        return "SELECT " + columns + " FROM " + schema + "." + table + where;
    };
    return "SELECT 1 FROM (" + from("main") + " EXCEPT " + from("neuf") + ") UNION ALL SELECT 1 FROM (" +
           from("neuf") + " EXCEPT " + from("main") + ")";
}

} // namespace

bool holdsOnlyOurs(Database& file, const std::string& fresh) {
    file.attach("neuf", fresh);
    bool isSame = true;
    for (const auto& query :
         {differenceQuery("type,name,sql", "sqlite_master", " WHERE name NOT LIKE 'sqlite_%'"),
          differenceQuery("table_name,data_type,identifier", "gpkg_contents", ""),
          differenceQuery("*", "gpkg_geometry_columns", ""),
          differenceQuery("srs_id", "gpkg_spatial_ref_sys", "")}) {
        isSame = isSame && file.textOf(query).empty();
    }
    return isSame;
}

void replaceRows(Database& file, const std::string& fresh) {
    file.keepTriggersStill();
    file.attach("neuf", fresh);
    file.execute("PRAGMA temp_store=MEMORY; PRAGMA application_id=1196444487; BEGIN;");
    replaceDeclarations(file);
    for (const std::string& table : sqlNames(
             file, "SELECT name FROM neuf.sqlite_master WHERE type='table' AND name NOT LIKE 'sqlite_%' AND "
                   "name NOT LIKE 'gpkg_%'")) {
        TableReplacement(file, table).run();
    }
    for (const std::string_view layer : kOwnLayers) {
        refreshCompanions(file, std::string(layer));
    }
    file.execute("COMMIT; DETACH neuf;");
}

} // namespace maillage
