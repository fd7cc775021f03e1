#include "core/store/row_checks.hpp"

#include "core/base/text.hpp"

#include <algorithm>

namespace maillage {

namespace {

constexpr std::size_t kFewestOfRing = 4;

/// Of ours, as a name of SQLite is compared.
bool isReadTable(std::string_view name) {
    const std::string lower = asciiLower(name);
    return lower == "communes" || lower == "structures" || lower == "qpv" || lower.starts_with("maillage_");
}

} // namespace

bool hasTable(Database& database, std::string_view name) {
    Statement table(database, "SELECT 1 FROM sqlite_master WHERE type='table' AND name=?");
    return table.bind(name).step();
}

void checkTables(Database& database) {
    Statement table(database, kComputedTablesQuery);
    while (table.step()) {
        if (isReadTable(table.text(0))) {
            throw DamagedRow{table.text(0)};
        }
    }
}

void RowCount::add() {
    if (++m_count > m_most) {
        throw DamagedRow{m_table};
    }
}

Area checkedOutline(Area area, const MapProjection& projection, const std::string& where) {
    bool isSound = area.points().size() <= kMostPointsOfOutline;
    for (std::size_t r = 0; r < area.ringCount() && isSound; ++r) {
        const std::span<const MapPoint> ring = area.ring(r);
        isSound = ring.size() >= kFewestOfRing && ring.front() == ring.back();
    }
    // A point that is not a number is in no window, and an envelope does not show it.
    if (!isSound ||
        !std::ranges::all_of(area.points(), [&](MapPoint point) { return projection.holds(point); })) {
        throw DamagedRow{where};
    }
    return area;
}

MapPoint checkedPlace(MapPoint point, const MapProjection& projection, const std::string& where) {
    if (!projection.holds(point)) {
        throw DamagedRow{where};
    }
    return point;
}

MapPoint checkedReference(MapPoint point, const MapProjection& projection, const std::string& where) {
    return point == MapPoint{} ? point : checkedPlace(point, projection, where);
}

double checkedNumber(double value, double least, double most, const std::string& where) {
    if (!(value >= least && value <= most)) {
        throw DamagedRow{where};
    }
    return value;
}

std::int64_t checkedNumber(std::int64_t value, std::int64_t least, std::int64_t most,
                           const std::string& where) {
    if (value < least || value > most) {
        throw DamagedRow{where};
    }
    return value;
}

} // namespace maillage
