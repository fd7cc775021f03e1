#include "core/service/list_template.hpp"

#include "core/base/text.hpp"
#include "core/io/lists/cells/source_words.hpp"

#include <set>

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

/// As an import compares them.
bool namesAreDifferent(const StructureSet& set) {
    std::set<std::string> names;
    for (const Structure& s : set.structures) {
        names.insert(foldedName(s.name));
    }
    return names.size() == set.structures.size();
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

Table filledTemplate(const Project& project, const AreaFilter& isKept, std::vector<CommuneIndex>* communes) {
    const StructureSet& set = *project.structures;
    std::vector<std::vector<const ServiceArea*>> areasOf(project.territory->size());
    for (const ServiceArea& area : set.serviceAreas) {
        if (!isKept || isKept(area)) {
            areasOf[area.commune].push_back(&area);
        }
    }
    Table table = emptyTemplate();
    const bool hasIds = !namesAreDifferent(set);
    if (hasIds) {
        table.columns.emplace_back("identifiant");
    }
    const auto add = [&](CommuneIndex commune, std::vector<std::string> row) {
        row.resize(table.columns.size());
        table.rows.push_back(std::move(row));
        if (communes != nullptr) {
            communes->push_back(commune);
        }
    };
    for (CommuneIndex i = 0; i < project.territory->size(); ++i) {
        const std::vector<std::string> commune = communeCells(project, project.territory->commune(i));
        if (areasOf[i].empty()) {
            add(i, commune);
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
            row.push_back(referenceCell(area->attestation));
            if (hasIds) {
                row.push_back(s.id);
            }
            add(i, std::move(row));
        }
    }
    return table;
}

} // namespace maillage
