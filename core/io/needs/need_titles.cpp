#include "core/io/needs/need_columns.hpp"

#include "core/base/text.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace maillage {

namespace {

using NeedWord = std::string_view;

/// Folded titles of the code of a place, the surest first, and the level where the title tells it.
struct PlaceTitle {
    NeedWord title;
    std::optional<NeedLevel> level{};
};
constexpr auto kPlaceTitles = std::to_array<PlaceTitle>({
    {"codgeo"},
    {"geo"},
    {"code geographique"},
    {"depcom", NeedLevel::Commune},
    {"numcomdo", NeedLevel::Commune},
    {"numcom", NeedLevel::Commune},
    {"insee com", NeedLevel::Commune},
    {"code insee", NeedLevel::Commune},
    {"codes insee", NeedLevel::Commune},
    {"codeinsee", NeedLevel::Commune},
    {"code commune", NeedLevel::Commune},
    {"codecommune", NeedLevel::Commune},
    {"code commune insee", NeedLevel::Commune},
    {"code insee commune", NeedLevel::Commune},
    {"code insee de la commune", NeedLevel::Commune},
    {"numero de commune", NeedLevel::Commune},
    {"numero commune", NeedLevel::Commune},
    {"com", NeedLevel::Commune},
    {"insee", NeedLevel::Commune},
    {"cog", NeedLevel::Commune},
    {"code qp", NeedLevel::Qpv},
    {"code qpv", NeedLevel::Qpv},
    {"codeqp", NeedLevel::Qpv},
    {"qp", NeedLevel::Qpv},
    {"qpv", NeedLevel::Qpv},
    {"qp2024", NeedLevel::Qpv},
    {"numqpv", NeedLevel::Qpv},
    {"epci", NeedLevel::Epci},
    {"numepci", NeedLevel::Epci},
    {"code epci", NeedLevel::Epci},
    {"siren", NeedLevel::Epci},
    {"dep", NeedLevel::Departement},
    {"numdep", NeedLevel::Departement},
    {"code departement", NeedLevel::Departement},
    {"insee dep", NeedLevel::Departement},
});

const PlaceTitle* placeTitle(NeedWord folded) {
    const auto found = std::ranges::find(kPlaceTitles, folded, &PlaceTitle::title);
    return found == kPlaceTitles.end() ? nullptr : &*found;
}

struct TitleRole {
    NeedWord title;
    NeedRole role;
};
constexpr auto kTitleRoles = std::to_array<TitleRole>({
    {"geo object", NeedRole::PlaceLevel},
    {"nivgeo", NeedRole::PlaceLevel},
    {"niveau geographique", NeedRole::PlaceLevel},
    {"iris", NeedRole::Part},
    {"dciris", NeedRole::Part},
    {"code iris", NeedRole::Part},
    {"libgeo", NeedRole::Name},
    {"libelle geographique", NeedRole::Name},
    {"nomcom", NeedRole::Name},
    {"nom commune", NeedRole::Name},
    {"nom de commune", NeedRole::Name},
    {"nom de la commune", NeedRole::Name},
    {"commune", NeedRole::Name},
    {"communes", NeedRole::Name},
    {"libcom", NeedRole::Name},
    {"lib com", NeedRole::Name},
    {"libepci", NeedRole::Name},
    {"nomepci", NeedRole::Name},
    {"nomdep", NeedRole::Name},
    {"nomreg", NeedRole::Name},
    {"libiris", NeedRole::Name},
    {"libqp", NeedRole::Name},
    {"nom", NeedRole::Name},
    {"departement", NeedRole::Name},
    {"region", NeedRole::Name},
    {"libelle", NeedRole::Name},
    {"dtreffre", NeedRole::Time},
    {"time period", NeedRole::Time},
    {"an", NeedRole::Time},
    {"annee", NeedRole::Time},
    {"date", NeedRole::Time},
    {"date reference", NeedRole::Time},
    {"date de reference", NeedRole::Time},
    {"millesime", NeedRole::Time},
    {"periode", NeedRole::Time},
    {"trimestre", NeedRole::Time},
    {"obs status", NeedRole::Status},
    {"conf status", NeedRole::Status},
    {"unit mult", NeedRole::Scale},
    {"unit measure", NeedRole::Unit},
    {"freq", NeedRole::Technical},
    {"obs value", NeedRole::Value},
    {"obs value niveau", NeedRole::Value},
    {"nb", NeedRole::Value},
    {"nb equip", NeedRole::Value},
    {"nombre de demandeurs d emploi", NeedRole::Value},
    {"type de donnees", NeedRole::Dimension},
    {"categorie", NeedRole::Measure},
    {"sexe", NeedRole::Dimension},
    {"sex", NeedRole::Dimension},
    {"age", NeedRole::Dimension},
    {"tranche d age", NeedRole::Dimension},
    {"typequ", NeedRole::Measure},
    {"type fs", NeedRole::Text},
    {"code region", NeedRole::Zone},
    {"nature epci", NeedRole::Zone},
    {"nb com", NeedRole::Zone},
    {"code postal", NeedRole::Zone},
    {"lambert x", NeedRole::Technical},
    {"lambert y", NeedRole::Technical},
    {"epsg", NeedRole::Technical},
    {"latitude", NeedRole::Technical},
    {"longitude", NeedRole::Technical},
    {"codefrr", NeedRole::Zone},
    {"id fs", NeedRole::Text},
    {"insee reg", NeedRole::Zone},
});

/// Codes of zonings carry the year of the zoning: "ZE2020", "BV2022", "TDAAV2017".
constexpr auto kZoneStarts = std::to_array<NeedWord>(
    {"arr",     "arm",    "cv",      "reg",     "ze",      "uu",  "tuu",    "tduu",   "aav",
     "taav",    "tdaav",  "cateaav", "bv",      "au",      "tau", "cataeu", "ctr",    "pays",
     "cantons", "canton", "dens",    "nivdens", "libdens", "zrr", "frr",    "triris", "grd quart"});
constexpr auto kDimensionStarts =
    std::to_array<NeedWord>({"aged", "agepyr", "cs1", "cs8", "pcs", "tfn", "nch"});

bool isZone(NeedWord folded) {
    const std::size_t digits = folded.find_first_of("0123456789");
    const std::size_t rest = folded.find_first_not_of("0123456789", digits);
    const NeedWord start = trimmed(folded.substr(0, digits));
    return (digits == NeedWord::npos || rest == NeedWord::npos) &&
           std::ranges::find(kZoneStarts, start) != kZoneStarts.end();
}

} // namespace

NeedRole roleOfNeedTitle(std::string_view title) {
    const std::string folded = foldedName(title);
    if (const auto found = std::ranges::find(kTitleRoles, folded, &TitleRole::title);
        found != kTitleRoles.end()) {
        return found->role;
    }
    if (placeTitle(folded) != nullptr) {
        return NeedRole::Place;
    }
    if (isZone(folded)) {
        return NeedRole::Zone;
    }
    if (folded.ends_with(" measure")) {
        return NeedRole::Measure;
    }
    const auto begins = [&](NeedWord start) { return folded.starts_with(start); };
    if (folded.starts_with("facility ") || std::ranges::any_of(kDimensionStarts, begins)) {
        return NeedRole::Dimension;
    }
    return NeedRole::Other;
}

int rankOfNeedPlace(std::string_view title) {
    const PlaceTitle* known = placeTitle(foldedName(title));
    return known == nullptr ? static_cast<int>(kPlaceTitles.size())
                            : static_cast<int>(known - kPlaceTitles.data());
}

std::optional<NeedLevel> levelOfNeedTitle(std::string_view title) {
    const PlaceTitle* known = placeTitle(foldedName(title));
    return known == nullptr ? std::nullopt : known->level;
}

} // namespace maillage
