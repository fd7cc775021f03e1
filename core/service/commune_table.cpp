#include "core/service/commune_table.hpp"

#include "core/base/text.hpp"
#include "core/report/territory_tables.hpp"

namespace maillage {

namespace {

std::string joinedIds(const Situation& situation, const CommuneState& state) {
    std::vector<std::string> ids;
    for (const std::uint32_t rank : state.structures) {
        ids.push_back(situation.structures[rank].id);
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
std::string attestedText(const CommuneState& state) {
    return state.structures.empty() ? "" : state.isAttested ? "oui" : "non";
}

} // namespace

Table communeTable(const Project& project, const Situation& situation) {
    const std::vector<CommuneState> states = communeStates(situation, knownCoverage(project, situation));
    Table table{{},
                {"code_insee", "nom", "population", "code_epci", "nom_epci", "classe", "structures", "x_l93",
                 "y_l93", "distance_km", "superficie_carte_km2", "voisines", "attestee", "supposee"},
                {}};
    for (CommuneIndex i = 0; i < project.territory->size(); ++i) {
        const Commune& c = project.territory->commune(i);
        const CommuneState& state = states[i];
        const Area& area = project.baseMap->areas()[i];
        table.rows.push_back(
            {c.code, c.name, c.population ? formatInteger(*c.population) : "", c.epci,
             project.territory->epciName(c.epci), std::string(toText(state.known.coverageClass)),
             joinedIds(situation, state), formatShortest(c.reference.x), formatShortest(c.reference.y),
             state.kilometres ? formatFixed(*state.kilometres, 3) : "",
             area.isEmpty() ? "" : formatFixed(area.squareMetres() / 1e6, 6), neighbourCodes(project, i),
             attestedText(state), state.known.isSupposed() ? "oui" : "non"});
    }
    return table;
}

} // namespace maillage
