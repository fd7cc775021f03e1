#include "core/store/geopackage.hpp"

#include <array>
#include <cstring>

namespace maillage {

namespace {

constexpr int kWgs84 = 4326;

constexpr const char* kWkt4326 =
    R"(GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],)"
    R"(AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",)"
    R"(0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],)"
    R"(AUTHORITY["EPSG","4326"]])";

template <typename Number>
void put(std::string& bytes, Number value) {
    std::array<char, sizeof value> raw{};
    std::memcpy(raw.data(), &value, raw.size());
    bytes.append(raw.data(), raw.size());
}

} // namespace

void writeSpatialReferences(Database& database, const MapProjection& projected) {
    struct System {
        std::string_view name;
        int id;
        const char* organization;
        std::string_view definition;
        const char* description;
    };
    const std::string wkt(projected.wkt);
    const auto systems =
        std::to_array<System>({{"Undefined cartesian SRS", -1, "NONE", "undefined",
                                "undefined cartesian coordinate reference system"},
                               {"Undefined geographic SRS", 0, "NONE", "undefined",
                                "undefined geographic coordinate reference system"},
                               {"WGS 84 geodetic", kWgs84, "EPSG", kWkt4326, "longitude, latitude"},
                               {projected.name, projected.epsg, "EPSG", wkt, ""}});
    Statement row(database, "INSERT INTO gpkg_spatial_ref_sys VALUES (?,?,?,?,?,?)");
    for (const System& system : systems) {
        row.bind(system.name)
            .bind(std::int64_t{system.id})
            .bind(system.organization)
            .bind(std::int64_t{system.id})
            .bind(system.definition)
            .bind(system.description)
            .run();
    }
}

GeoPackageContents::GeoPackageContents(Database& database, int epsg, std::string lastChange)
    : m_contents(database, "INSERT INTO gpkg_contents VALUES (?,?,?,?,?,?,?,?,?,?)"),
      m_columns(database, "INSERT INTO gpkg_geometry_columns VALUES (?,'geom',?,?,0,0)"),
      m_epsg(epsg),
      m_lastChange(std::move(lastChange)) {}

void GeoPackageContents::addLayer(const char* table, const std::string& description, const char* kind,
                                  const Envelope& extent) {
    m_contents.bind(table).bind("features").bind(table).bind(description).bind(m_lastChange);
    for (const double bound : {extent.minX, extent.minY, extent.maxX, extent.maxY}) {
        if (extent.isEmpty()) {
            m_contents.bindNull();
        } else {
            m_contents.bind(bound);
        }
    }
    m_contents.bind(m_epsg).run();
    m_columns.bind(table).bind(kind).bind(m_epsg).run();
}

void GeoPackageContents::addAttributes(const char* table, const char* identifier, const char* description) {
    m_contents.bind(table).bind("attributes").bind(identifier).bind(description).bind(m_lastChange);
    m_contents.bindNull().bindNull().bindNull().bindNull().bindNull().run();
}

std::string geoPackageBlob(const std::string& wkb, const Envelope* envelope, int epsg) {
    std::string bytes{'G', 'P', '\0', envelope == nullptr ? '\1' : '\3'};
    put(bytes, std::int32_t{epsg});
    if (envelope != nullptr) {
        for (const double bound : {envelope->minX, envelope->maxX, envelope->minY, envelope->maxY}) {
            put(bytes, bound);
        }
    }
    return bytes + wkb;
}

std::optional<Envelope> extentOfBlob(std::string_view blob) {
    constexpr std::size_t kHead = 8;
    constexpr std::size_t kHeadOfPoint = 5; // byte order and kind
    const auto number = [&](std::size_t at) {
        double value = 0;
        std::memcpy(&value, blob.data() + at, sizeof value);
        return value;
    };
    if (blob.size() >= kHead + 4 * sizeof(double) && blob[3] == '\3') {
        return Envelope{number(kHead), number(kHead + 2 * sizeof(double)), number(kHead + sizeof(double)),
                        number(kHead + 3 * sizeof(double))};
    }
    if (blob.size() == kHead + kHeadOfPoint + 2 * sizeof(double) && blob[3] == '\1') {
        const double x = number(kHead + kHeadOfPoint);
        const double y = number(kHead + kHeadOfPoint + sizeof(double));
        return Envelope{x, y, x, y};
    }
    return std::nullopt;
}

} // namespace maillage
