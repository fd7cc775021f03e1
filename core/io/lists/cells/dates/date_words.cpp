// Words that stand where a date would; declared in cell_values.hpp.
#include "core/io/lists/cells/cell_values.hpp"

#include "core/base/text.hpp"
#include "core/io/codes/plain_cell.hpp"
#include "core/io/lists/cells/dates/date_parts.hpp"

#include <algorithm>
#include <array>

namespace maillage {

bool isNoDate(std::string_view cell) {
    constexpr std::array<std::string_view, 13> kWords{
        "neant", "aucun", "aucune",        "sans objet",     "sans", "00 00 0000", "0000 00 00",
        "0",     "null",  "non renseigne", "non renseignee", "na",   "n a"};
    const std::string plain = withoutTime(plainCell(cell));
    if (!plain.empty() && plain.find_first_not_of("-/_. ") == std::string::npos) {
        return true;
    }
    return std::ranges::find(kWords, foldedName(plain)) != kWords.end();
}

bool isOpenEnd(std::string_view cell) {
    constexpr std::array<std::string_view, 34> kWords{"en cours",
                                                      "encours",
                                                      "toujours en cours",
                                                      "agrement en cours",
                                                      "illimite",
                                                      "illimitee",
                                                      "duree illimitee",
                                                      "sans limite",
                                                      "sans limite de duree",
                                                      "sans fin",
                                                      "sans date de fin",
                                                      "sans echeance",
                                                      "pas de fin",
                                                      "pas de date de fin",
                                                      "aucune limite",
                                                      "indetermine",
                                                      "indeterminee",
                                                      "duree indeterminee",
                                                      "a ce jour",
                                                      "ce jour",
                                                      "jusqu a ce jour",
                                                      "aujourd hui",
                                                      "jusqu a aujourd hui",
                                                      "a present",
                                                      "present",
                                                      "actif",
                                                      "active",
                                                      "toujours active",
                                                      "en vigueur",
                                                      "permanent",
                                                      "tacite reconduction",
                                                      "reconduction tacite",
                                                      "par tacite reconduction",
                                                      "renouvelable par tacite reconduction"};
    constexpr std::array<std::string_view, 4> kFarAway{"31 12 9999", "9999 12 31", "9999", "2958465"};
    const std::string folded = foldedName(withoutTime(plainCell(cell)));
    return std::ranges::find(kWords, folded) != kWords.end() ||
           std::ranges::find(kFarAway, folded) != kFarAway.end();
}

} // namespace maillage
