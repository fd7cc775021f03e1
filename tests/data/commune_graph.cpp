#include "tests/data/commune_graph.hpp"

#include "core/base/text.hpp"
#include "core/geo/borders.hpp"
#include "core/geo/power_diagram.hpp"
#include "core/io/layers/base_map_importer.hpp"

#include "tests/support/catch.hpp"

namespace maillage::test {

namespace {

/// `adjacency` of areas in the order of `codes`.
Graph graphOf(const std::vector<std::string>& codes, const Adjacency& adjacency) {
    Graph graph;
    for (std::uint32_t i = 0; i < codes.size(); ++i) {
        for (const std::uint32_t neighbour : adjacency.neighbours(i)) {
            graph[codes[i]].insert(codes[neighbour]);
        }
    }
    return graph;
}

} // namespace

Graph schematicGraph() {
    std::vector<std::string> codes;
    std::vector<WeightedSite> sites;
    for (auto& row : rowsOf(kAllier / "laguerre-sites.csv")) {
        codes.push_back(row["code_insee"]);
        sites.push_back({{parseDouble(row["x_m"]).value(), parseDouble(row["y_m"]).value()},
                         parseDouble(row["poids_m2"]).value()});
    }
    std::vector<MapPoint> outline;
    for (auto& row : rowsOf(kAllier / "departement-contour.csv")) {
        outline.push_back({parseDouble(row["x_m"]).value(), parseDouble(row["y_m"]).value()});
    }
    return graphOf(codes, bordersOf(powerDiagram(sites, outline)).adjacency);
}

std::optional<Graph> realGraph(const Codes& codes) {
    const std::filesystem::path file =
        std::filesystem::path(MAILLAGE_SHARED_DATA_DIR) / "allier" / "shapefile" / "COMMUNE.shp";
    if (!std::filesystem::exists(file)) {
        WARN("skipped: no real map at " << file.string());
        return std::nullopt;
    }
    std::vector<Commune> communes;
    for (const std::string& code : codes) {
        communes.push_back(Commune{code, code, {}, {}, {}, {}, {}, {}});
    }
    const Territory territory("03", std::move(communes), {});
    return graphOf({codes.begin(), codes.end()}, importBaseMap(file, territory).map->adjacency());
}

std::set<Codes> patches(const Graph& graph, Codes codes) {
    std::set<Codes> groups;
    while (!codes.empty()) {
        Codes group;
        std::vector<std::string> pending{*codes.begin()};
        while (!pending.empty()) {
            const std::string code = pending.back();
            pending.pop_back();
            if (codes.erase(code) == 0) {
                continue;
            }
            group.insert(code);
            const Codes& neighbours = graph.at(code);
            pending.insert(pending.end(), neighbours.begin(), neighbours.end());
        }
        groups.insert(std::move(group));
    }
    return groups;
}

} // namespace maillage::test
