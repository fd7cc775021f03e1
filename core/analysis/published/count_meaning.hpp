// What the word of a published figure says about numbers of communes.
#pragma once

#include <optional>
#include <string_view>

namespace maillage {

/// Of N communes, a are covered by a centre social and e by an EVS alone: a, e, a + e.
enum class Quantity { CentreSocial, EvsSeul, Avs };

/// What a figure says about these numbers.
struct CountMeaning {
    Quantity quantity = Quantity::CentreSocial;
    /// It counts the communes outside the quantity: "31 % without a centre social".
    bool isComplement = false;

    bool operator==(const CountMeaning&) const = default;
};

/// Of a word of the table of published figures, which is also that of a figure of the catalogue: "evs_seul",
/// "taux_evs_seul"; nullopt where it says nothing about numbers of communes.
[[nodiscard]] std::optional<CountMeaning> countMeaningOf(std::string_view indicator);

} // namespace maillage
