#include "core/store/template_rows.hpp"

#include "core/base/error.hpp"
#include "core/store/project_rows.hpp"
#include "core/store/row_checks.hpp"

#include <algorithm>

namespace maillage {

void makeTemplateTable(Database& database) {
    database.execute("CREATE TABLE IF NOT EXISTS maillage_modeles (rang INTEGER PRIMARY KEY, "
                     "nom TEXT NOT NULL UNIQUE, contenu TEXT NOT NULL);");
}

void writeTemplates(Database& database, const std::vector<PageTemplate>& templates) {
    Statement row(database, "INSERT INTO maillage_modeles (nom,contenu) VALUES (?,?)");
    for (const PageTemplate& one : templates) {
        row.bind(one.name).bind(templateText(one)).run();
    }
}

std::shared_ptr<const std::vector<PageTemplate>> readTemplates(Database& database) {
    if (!hasTable(database, kTemplateTable)) {
        return nullptr;
    }
    std::vector<PageTemplate> templates;
    RowCount count(kTemplateTable, kMostTemplates);
    Statement row(database, "SELECT nom,contenu FROM maillage_modeles ORDER BY rang");
    while (row.step()) {
        count.add();
        const std::string where = std::string(kTemplateTable) + " " + row.text(0);
        try {
            PageTemplate kept = readTemplate(row.text(1), where);
            const bool isTwice =
                std::ranges::find(templates, kept.name, &PageTemplate::name) != templates.end();
            if (kept.name != row.text(0) || isTwice) {
                throw DamagedRow{where};
            }
            templates.push_back(std::move(kept));
        } catch (const Error&) {
            throw DamagedRow{where};
        }
    }
    return templates.empty() ? nullptr
                             : std::make_shared<const std::vector<PageTemplate>>(std::move(templates));
}

} // namespace maillage
