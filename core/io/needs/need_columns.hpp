// What the title of a column says by itself, in the files of those who publish facts about communes.
#pragma once

#include "core/model/needs/need_facts.hpp"

#include <string>
#include <string_view>

namespace maillage {

enum class NeedRole {
    Place,      // the code of the row's commune, EPCI, département or QPV
    PlaceLevel, // which of these the code is: GEO_OBJECT, NIVGEO
    Part,       // a part of a commune, whose rows add up: IRIS
    Name,
    Time,
    Zone,      // the code of another zoning
    Status,    // why a value is missing: OBS_STATUS, CONF_STATUS
    Scale,     // UNIT_MULT
    Unit,      // UNIT_MEASURE
    Technical, // of the file's own bookkeeping: FREQ
    Measure,   // names the measure of a row: RP_MEASURE
    Dimension, // a part of the people or things counted: AGE, TYPEQU
    Value,
    Text, // addresses, hours, remarks
    Other // nothing by its title
};

/// By the title alone; `Other` where only the cells can tell.
[[nodiscard]] NeedRole roleOfNeedTitle(std::string_view title);
/// How surely a title of role Place is the code of the row's place, the lowest first: "CODGEO" before "DEP".
[[nodiscard]] int rankOfNeedPlace(std::string_view title);
/// The level that a title of role Place tells ("EPCI", "numdep"); nullopt where the code does.
[[nodiscard]] std::optional<NeedLevel> levelOfNeedTitle(std::string_view title);

struct NeedStem {
    std::string stem;
    std::string survey{};
    int year = 0;
    int firstYear = 0;

    bool operator==(const NeedStem&) const = default;
};

/// "P18_POP" → POP of 2018; "C22_FAMMONO" → FAMMONO of 2022, complementary; "TP6021" → TP60 of 2021;
/// "NAIS1621" → NAIS of 2016 to 2021; "BPE_2021_D502" → D502; what has no year as it stands.
[[nodiscard]] NeedStem stemOfColumn(std::string_view column);

/// What is known of a measure by its stem and by its label, where it has one.
struct NeedTraits {
    NeedKind kind = NeedKind::Count;
    std::string unit{};
    NeedDirection direction = NeedDirection::None;
    double rounding = 0;
};
[[nodiscard]] NeedTraits traitsOfStem(std::string_view stem, std::string_view label);

} // namespace maillage
