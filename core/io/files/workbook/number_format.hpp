// What a number of a workbook is to the person who sees it: a date, an hour, a code with its zeros.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace maillage {

enum class NumberLook { Number, Date, Time, Elapsed, Padded };

struct NumberFormat {
    NumberLook look = NumberLook::Number;
    std::size_t digits = 0;  // of Padded: "00000" has five
    std::string prefix = {}; // of Padded: figures before it, as in "03"000

    bool operator==(const NumberFormat&) const = default;
};

/// Of the numbers that a workbook need not explain: 14 is a date in every language.
[[nodiscard]] NumberFormat builtInFormat(std::size_t id);
/// Of a code as Excel writes it, in English or with the letters of French ("jj/mm/aaaa"): quotes, escapes and
/// brackets are no letters of a date; only the part for positive numbers counts.
[[nodiscard]] NumberFormat formatOfCode(std::string_view code);

/// The number as a person sees it: "43831.0" is 43831, "3.036E+3" 3036, "1.0000000000000001E-1" 0.1; a date
/// AAAA-MM-JJ, with its time unless that is midnight. What is no number stays as it stands.
[[nodiscard]] std::string shownNumber(std::string_view stored, const NumberFormat& format = {},
                                      bool is1904 = false);

/// "2020-01-31T00:00:00" as "2020-01-31", another time after a blank.
[[nodiscard]] std::string shownIsoDate(std::string_view iso);
/// "PT12H30M00S" as "12:30:00"; another text as it stands.
[[nodiscard]] std::string shownDuration(std::string_view iso);

} // namespace maillage
