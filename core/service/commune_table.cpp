#include "core/service/commune_table.hpp"

#include "core/base/text.hpp"

namespace maillage {

namespace {

std::string joinedIds(const Situation& situation, CommuneIndex commune) {
    std::vector<std::string> ids;
    for (const ActiveStructure& s : situation.structures) {
        if (s.communes.contains(commune)) {
            ids.push_back(s.id);
        }
    }
    return joined(ids, ";");
}

std::string neighbourCodes(const Project& project, CommuneIndex commune) {
    std::vector<std::string> codes;
    for (const CommuneIndex n : project.baseMap->adjacency().neighbours(commune)) {
        codes.push_back(project.territory->commune(n).code);
    }
    return joined(codes, ";");
}

/// "oui" when an attested row covers the commune, "non" when only hypotheses do, empty when nothing does.
std::string attestedText(const Situation& situation, CommuneIndex commune) {
    bool covered = false;
    for (const ActiveStructure& s : situation.structures) {
        if (!s.communes.contains(commune)) {
            continue;
        }
        if (!s.supposedCommunes.contains(commune)) {
            return "oui";
        }
        covered = true;
    }
    return covered ? "non" : "";
}

} // namespace

Table communeTable(const Project& project, const Situation& situation) {
    const Coverage coverage = computeCoverage(situation);
    const std::vector<double> distances = distancesToNearest(situation);
    Table table{{},
                {"code_insee", "nom", "population", "code_epci", "nom_epci", "classe", "structures", "x_l93",
                 "y_l93", "distance_km", "superficie_carte_km2", "voisines", "attestee"},
                {}};
    for (CommuneIndex i = 0; i < project.territory->size(); ++i) {
        const Commune& c = project.territory->commune(i);
        const Area& area = project.baseMap->areas()[i];
        table.rows.push_back({c.code, c.name, c.population ? formatInteger(*c.population) : "", c.epci,
                              project.territory->epciName(c.epci), std::string(toText(coverage.classes[i])),
                              joinedIds(situation, i), formatShortest(c.reference.x),
                              formatShortest(c.reference.y),
                              distances.empty() ? "" : formatFixed(distances[i], 3),
                              area.isEmpty() ? "" : formatFixed(area.squareMetres() / 1e6, 6),
                              neighbourCodes(project, i), attestedText(situation, i)});
    }
    return table;
}

} // namespace maillage
