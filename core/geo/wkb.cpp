#include "core/geo/wkb.hpp"

#include <array>
#include <bit>
#include <cstring>
#include <limits>

namespace maillage {

namespace {

constexpr std::uint32_t kPoint = 1;
constexpr std::uint32_t kPolygon = 3;
constexpr std::uint32_t kMultiPolygon = 6;

static_assert(std::endian::native == std::endian::little,
              "the writer copies native numbers as little-endian");

template <typename Number>
void put(std::string& bytes, Number value) {
    const std::size_t at = bytes.size();
    bytes.resize(at + sizeof value);
    std::memcpy(bytes.data() + at, &value, sizeof value);
}

void putHeader(std::string& bytes, std::uint32_t kind) {
    bytes.push_back(1);
    put(bytes, kind);
}

/// Reads numbers from the front of the bytes; `failed` once they run out.
class WkbReader {
public:
    explicit WkbReader(std::string_view bytes) : m_bytes(bytes) {}

    [[nodiscard]] bool failed() const { return m_failed; }

    template <typename Number>
    Number take() {
        if (m_bytes.size() < sizeof(Number)) {
            m_failed = true;
            return Number{};
        }
        std::array<char, sizeof(Number)> raw{};
        for (std::size_t i = 0; i < raw.size(); ++i) {
            raw[m_swap ? raw.size() - 1 - i : i] = m_bytes[i];
        }
        m_bytes.remove_prefix(raw.size());
        Number value;
        std::memcpy(&value, raw.data(), raw.size());
        return value;
    }

    /// Base kind (1 point, 3 polygon, 6 multipolygon…) and number of ordinates, from ISO or extended WKB.
    std::pair<std::uint32_t, unsigned> takeHeader() {
        m_swap = take<std::uint8_t>() == 0;
        auto kind = take<std::uint32_t>();
        unsigned ordinates = 2;
        if ((kind & 0x80000000U) != 0) {
            ++ordinates;
        }
        if ((kind & 0x40000000U) != 0) {
            ++ordinates;
        }
        if ((kind & 0x20000000U) != 0) {
            take<std::uint32_t>();
        }
        kind &= 0x0FFFFFFFU;
        if (kind >= 1000) {
            ordinates += kind / 1000 == 3 ? 2U : 1U;
        }
        return {kind % 1000, ordinates};
    }

    MapPoint takePoint(unsigned ordinates) {
        MapPoint point{take<double>(), take<double>()};
        for (unsigned i = 2; i < ordinates; ++i) {
            take<double>();
        }
        return point;
    }
    [[nodiscard]] bool holds(std::uint64_t bytes) const { return m_bytes.size() >= bytes; }

private:
    std::string_view m_bytes;
    bool m_swap = false;
    bool m_failed = false;
};

struct Parts {
    std::vector<MapPoint> points;
    std::vector<std::uint32_t> ringEnds;
    std::vector<std::uint32_t> polygonEnds;
};

bool readPolygon(WkbReader& reader, unsigned ordinates, Parts& parts) {
    const auto rings = reader.take<std::uint32_t>();
    const std::size_t before = parts.ringEnds.size();
    for (std::uint32_t r = 0; r < rings && !reader.failed(); ++r) {
        const auto count = reader.take<std::uint32_t>();
        if (!reader.holds(std::uint64_t{count} * ordinates * sizeof(double))) {
            return false;
        }
        if (count == 0) {
            continue;
        }
        for (std::uint32_t i = 0; i < count; ++i) {
            parts.points.push_back(reader.takePoint(ordinates));
        }
        parts.ringEnds.push_back(static_cast<std::uint32_t>(parts.points.size()));
    }
    if (parts.ringEnds.size() > before) {
        parts.polygonEnds.push_back(static_cast<std::uint32_t>(parts.ringEnds.size()));
    }
    return !reader.failed();
}

} // namespace

std::string toWkb(const Area& area) {
    std::string bytes;
    bytes.reserve(16 + area.points().size() * 16 + area.ringCount() * 4 + area.polygonCount() * 9);
    putHeader(bytes, kMultiPolygon);
    put(bytes, static_cast<std::uint32_t>(area.polygonCount()));
    for (std::size_t p = 0; p < area.polygonCount(); ++p) {
        putHeader(bytes, kPolygon);
        put(bytes, static_cast<std::uint32_t>(area.polygonEnd(p) - area.polygonBegin(p)));
        for (std::size_t r = area.polygonBegin(p); r < area.polygonEnd(p); ++r) {
            put(bytes, static_cast<std::uint32_t>(area.ring(r).size()));
            for (const MapPoint& point : area.ring(r)) {
                put(bytes, point.x);
                put(bytes, point.y);
            }
        }
    }
    return bytes;
}

std::string toWkb(MapPoint point) {
    std::string bytes;
    putHeader(bytes, kPoint);
    put(bytes, point.x);
    put(bytes, point.y);
    return bytes;
}

std::optional<Area> areaFromWkb(std::string_view bytes) {
    WkbReader reader(bytes);
    const auto [kind, ordinates] = reader.takeHeader();
    Parts parts;
    if (kind == kPolygon) {
        if (!readPolygon(reader, ordinates, parts)) {
            return std::nullopt;
        }
    } else if (kind == kMultiPolygon) {
        const auto polygons = reader.take<std::uint32_t>();
        for (std::uint32_t p = 0; p < polygons; ++p) {
            const auto [partKind, partOrdinates] = reader.takeHeader();
            if (reader.failed() || partKind != kPolygon || !readPolygon(reader, partOrdinates, parts)) {
                return std::nullopt;
            }
        }
    } else {
        return std::nullopt;
    }
    if (reader.failed()) {
        return std::nullopt;
    }
    return Area(std::move(parts.points), std::move(parts.ringEnds), std::move(parts.polygonEnds));
}

std::optional<MapPoint> pointFromWkb(std::string_view bytes) {
    WkbReader reader(bytes);
    const auto [kind, ordinates] = reader.takeHeader();
    const MapPoint point = reader.takePoint(ordinates);
    if (kind != kPoint || reader.failed()) {
        return std::nullopt;
    }
    return point;
}

} // namespace maillage
