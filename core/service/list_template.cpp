#include "core/service/list_template.hpp"

namespace maillage {

namespace {

Table emptyTemplate() {
    return {"",
            {"code_insee", "commune", "epci", "structure", "type", "siege", "debut", "fin", "source",
             "reference"},
            {}};
}

std::vector<std::string> communeCells(const Project& project, const Commune& commune) {
    return {commune.code, commune.name, project.territory->epciName(commune.epci)};
}

} // namespace

Table blankTemplate(const Project& project) {
    Table table = emptyTemplate();
    for (const Commune& commune : project.territory->communes()) {
        table.rows.push_back(communeCells(project, commune));
        table.rows.back().resize(table.columns.size());
    }
    return table;
}

Table filledTemplate(const Project& project) {
    const StructureSet& set = *project.structures;
    std::vector<std::vector<const ServiceArea*>> areasOf(project.territory->size());
    for (const ServiceArea& area : set.serviceAreas) {
        areasOf[area.commune].push_back(&area);
    }
    Table table = emptyTemplate();
    for (CommuneIndex i = 0; i < project.territory->size(); ++i) {
        const std::vector<std::string> commune = communeCells(project, project.territory->commune(i));
        if (areasOf[i].empty()) {
            table.rows.push_back(commune);
            table.rows.back().resize(table.columns.size());
        }
        for (const ServiceArea* area : areasOf[i]) {
            const Structure& s = set.structures[area->structure];
            std::vector<std::string> row = commune;
            row.push_back(s.name);
            row.emplace_back(toText(s.kind));
            row.emplace_back(s.seat == i ? "oui" : "");
            row.push_back(area->period.begin ? area->period.begin->iso() : "");
            row.push_back(area->period.end ? area->period.end->iso() : "");
            row.emplace_back(toText(area->attestation.source));
            row.push_back(area->attestation.reference);
            table.rows.push_back(std::move(row));
        }
    }
    return table;
}

} // namespace maillage
