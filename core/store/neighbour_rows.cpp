#include "core/store/neighbour_rows.hpp"

#include "core/store/row_checks.hpp"

#include <zlib.h>

#include <algorithm>
#include <unordered_map>
#include <vector>

namespace maillage {

namespace {

constexpr std::size_t kCodeLength = 5;

} // namespace

void OutlineMark::add(std::string_view code, std::string_view wkb) {
    for (const std::string_view part : {code, wkb}) {
        m_crc = static_cast<std::uint32_t>(
            crc32_z(m_crc, reinterpret_cast<const unsigned char*>(part.data()), part.size()));
    }
    ++m_rows;
    m_bytes += wkb.size();
}

std::string OutlineMark::text() const {
    return std::to_string(m_rows) + " communes, " + std::to_string(m_bytes) + " octets, crc " +
           std::to_string(m_crc);
}

void writeNeighbours(Database& database, const Territory& territory, const Adjacency& adjacency) {
    Statement row(database, "INSERT INTO maillage_voisins (code_insee,voisines) VALUES (?,?)");
    for (CommuneIndex i = 0; i < adjacency.size(); ++i) {
        std::string greater;
        for (const CommuneIndex j : adjacency.neighbours(i)) {
            if (j > i) {
                greater += (greater.empty() ? "" : " ") + territory.commune(j).code;
            }
        }
        if (!greater.empty()) {
            row.bind(territory.commune(i).code).bind(greater).run();
        }
    }
}

std::optional<Adjacency> readNeighbours(Database& database, const Territory& territory) {
    if (!hasTable(database, "maillage_voisins")) {
        return std::nullopt;
    }
    std::unordered_map<std::string_view, CommuneIndex> ranks;
    ranks.reserve(territory.size());
    for (CommuneIndex i = 0; i < territory.size(); ++i) {
        ranks.emplace(territory.commune(i).code, i);
    }
    std::vector<AreaPair> pairs;
    Statement row(database, "SELECT code_insee,voisines FROM maillage_voisins");
    while (row.step()) {
        const auto from = ranks.find(row.bytes(0));
        const std::string_view others = row.bytes(1);
        for (std::size_t at = 0; at < others.size(); at += kCodeLength + 1) {
            const auto to = ranks.find(others.substr(at, kCodeLength));
            if (from == ranks.end() || to == ranks.end() || to->second <= from->second) {
                return std::nullopt;
            }
            pairs.emplace_back(from->second, to->second);
        }
    }
    std::ranges::sort(pairs);
    if (std::ranges::adjacent_find(pairs) != pairs.end()) {
        return std::nullopt;
    }
    return Adjacency(territory.size(), pairs);
}

} // namespace maillage
