// What the rows of a project file may hold: what anybody could have written there is not believed.
#pragma once

#include "core/geo/area.hpp"
#include "core/geo/map_projection.hpp"
#include "core/model/project.hpp"
#include "core/store/project_rows.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace maillage {

/// Throws SqliteFailure.
[[nodiscard]] bool hasTable(Database& database, std::string_view name);

/// Throws DamagedRow where a table that we read makes its rows instead of holding them.
void checkTables(Database& database);

/// Rows of one table, counted as they are read.
class RowCount {
public:
    RowCount(const char* table, std::size_t most) : m_table(table), m_most(most) {}
    /// Throws DamagedRow{table} after more rows than any project has.
    void add();

private:
    const char* m_table;
    std::size_t m_most;
    std::size_t m_count = 0;
};

// More than any project has: France has 35,000 communes.
inline constexpr std::size_t kMostCommuneRows = 100'000;
inline constexpr std::size_t kMostStructureRows = 200'000;
inline constexpr std::size_t kMostMetaRows = 10'000;
inline constexpr std::size_t kMostRows = 2'000'000;
inline constexpr std::size_t kMostTravelTimes = 20'000'000;

/// The outline as it came; throws DamagedRow{where} when a ring is not closed or has too few points, when a
/// point is not a number or outside the projection's window, or when it has more points than any outline.
[[nodiscard]] Area checkedOutline(Area area, const MapProjection& projection, const std::string& where);

/// The point as it came; throws DamagedRow{where} outside the projection's window.
[[nodiscard]] MapPoint checkedPlace(MapPoint point, const MapProjection& projection,
                                    const std::string& where);

/// A reference point: as checkedPlace, but the origin stands for one that is not known.
[[nodiscard]] MapPoint checkedReference(MapPoint point, const MapProjection& projection,
                                        const std::string& where);

/// Throws DamagedRow{where} for a number that is not from `least` to `most`; not a number is in no such
/// range.
[[nodiscard]] double checkedNumber(double value, double least, double most, const std::string& where);
[[nodiscard]] std::int64_t checkedNumber(std::int64_t value, std::int64_t least, std::int64_t most,
                                         const std::string& where);

} // namespace maillage
