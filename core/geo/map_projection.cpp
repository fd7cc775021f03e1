#include "core/geo/map_projection.hpp"

#include "core/base/text.hpp"

#include <algorithm>
#include <array>

namespace maillage {

namespace {

// Windows: the area of use with 1° around it.
constexpr std::array<MapProjection, 5> kProjections{{
    {2154,
     "RGF93 v1 / Lambert-93",
     "Lambert-93",
     {-100'000, 5'950'000, 1'350'000, 7'250'000},
     R"(PROJCS["RGF93 v1 / Lambert-93",GEOGCS["RGF93 v1",DATUM["Reseau_Geodesique_Francais_1993_v1",)"
     R"(SPHEROID["GRS 1980",6378137,298.257222101]],PRIMEM["Greenwich",0],UNIT["degree",)"
     R"(0.0174532925199433],AUTHORITY["EPSG","4171"]],PROJECTION["Lambert_Conformal_Conic_2SP"],)"
     R"(PARAMETER["latitude_of_origin",46.5],PARAMETER["central_meridian",3],)"
     R"(PARAMETER["standard_parallel_1",49],PARAMETER["standard_parallel_2",44],)"
     R"(PARAMETER["false_easting",700000],PARAMETER["false_northing",6600000],UNIT["metre",1],)"
     R"(AUTHORITY["EPSG","2154"]])"},
    {5490,
     "RGAF09 / UTM zone 20N",
     "UTM 20 Nord",
     {520'000, 1'480'000, 850'000, 1'940'000},
     R"(PROJCS["RGAF09 / UTM zone 20N",GEOGCS["RGAF09",)"
     R"(DATUM["Reseau_Geodesique_des_Antilles_Francaises_2009",)"
     R"(SPHEROID["GRS 1980",6378137,298.257222101]],PRIMEM["Greenwich",0],UNIT["degree",)"
     R"(0.0174532925199433],AUTHORITY["EPSG","5489"]],PROJECTION["Transverse_Mercator"],)"
     R"(PARAMETER["latitude_of_origin",0],PARAMETER["central_meridian",-63],PARAMETER["scale_factor",0.9996],)"
     R"(PARAMETER["false_easting",500000],PARAMETER["false_northing",0],UNIT["metre",1],)"
     R"(AUTHORITY["EPSG","5490"]])"},
    {2972,
     "RGFG95 / UTM zone 22N",
     "UTM 22 Nord",
     {-10'000, 120'000, 545'000, 755'000},
     R"(PROJCS["RGFG95 / UTM zone 22N",GEOGCS["RGFG95",DATUM["Reseau_Geodesique_Francais_Guyane_1995",)"
     R"(SPHEROID["GRS 1980",6378137,298.257222101]],PRIMEM["Greenwich",0],UNIT["degree",)"
     R"(0.0174532925199433],AUTHORITY["EPSG","4624"]],PROJECTION["Transverse_Mercator"],)"
     R"(PARAMETER["latitude_of_origin",0],PARAMETER["central_meridian",-51],PARAMETER["scale_factor",0.9996],)"
     R"(PARAMETER["false_easting",500000],PARAMETER["false_northing",0],UNIT["metre",1],)"
     R"(AUTHORITY["EPSG","2972"]])"},
    {2975,
     "RGR92 / UTM zone 40S",
     "UTM 40 Sud",
     {200'000, 7'520'000, 490'000, 7'810'000},
     R"(PROJCS["RGR92 / UTM zone 40S",GEOGCS["RGR92",DATUM["Reseau_Geodesique_de_la_Reunion_1992",)"
     R"(SPHEROID["GRS 1980",6378137,298.257222101]],PRIMEM["Greenwich",0],UNIT["degree",)"
     R"(0.0174532925199433],AUTHORITY["EPSG","4627"]],PROJECTION["Transverse_Mercator"],)"
     R"(PARAMETER["latitude_of_origin",0],PARAMETER["central_meridian",57],PARAMETER["scale_factor",0.9996],)"
     R"(PARAMETER["false_easting",500000],PARAMETER["false_northing",10000000],UNIT["metre",1],)"
     R"(AUTHORITY["EPSG","2975"]])"},
    {4471,
     "RGM04 / UTM zone 38S",
     "UTM 38 Sud",
     {390'000, 8'445'000, 645'000, 8'720'000},
     R"(PROJCS["RGM04 / UTM zone 38S",GEOGCS["RGM04",DATUM["Reseau_Geodesique_de_Mayotte_2004",)"
     R"(SPHEROID["GRS 1980",6378137,298.257222101]],PRIMEM["Greenwich",0],UNIT["degree",)"
     R"(0.0174532925199433],AUTHORITY["EPSG","4470"]],PROJECTION["Transverse_Mercator"],)"
     R"(PARAMETER["latitude_of_origin",0],PARAMETER["central_meridian",45],PARAMETER["scale_factor",0.9996],)"
     R"(PARAMETER["false_easting",500000],PARAMETER["false_northing",10000000],UNIT["metre",1],)"
     R"(AUTHORITY["EPSG","4471"]])"},
}};

/// Rank among the projections, 0 for a metropolitan département.
std::size_t projectionRank(std::string_view departement) {
    if (departement == "971" || departement == "972") {
        return 1;
    }
    return departement == "973" ? 2 : departement == "974" ? 3 : departement == "976" ? 4 : 0;
}

} // namespace

std::string MapProjection::crs() const {
    return "EPSG:" + formatInteger(epsg);
}

bool MapProjection::holds(const Envelope& envelope) const {
    return std::isfinite(envelope.minX) && std::isfinite(envelope.maxX) && envelope.minX >= window.minX &&
           envelope.maxX <= window.maxX && envelope.minY >= window.minY && envelope.maxY <= window.maxY;
}

const MapProjection& lambert93() {
    return kProjections.front();
}

const MapProjection& projectionOf(std::string_view departement) {
    return kProjections.at(projectionRank(departement));
}

bool hasProjection(std::string_view departement) {
    return projectionRank(departement) > 0 ||
           !(departement.starts_with("97") || departement.starts_with("98"));
}

std::span<const MapProjection> allProjections() {
    return kProjections;
}

} // namespace maillage
