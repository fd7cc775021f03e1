#include "core/analysis/needs/dominance.hpp"

#include "core/base/bitset.hpp"

#include <algorithm>

namespace maillage {

namespace {

bool knowsAnyNeed(const NeedScores& places) {
    return std::ranges::any_of(places, [](const auto& place) { return place.has_value(); });
}

/// Of each commune all that dominate it, by however many steps. Warshall's closure, a row of bits at a time.
std::vector<IndexSet> dominatorsOf(std::span<const NeedScores> places) {
    std::vector<IndexSet> above(places.size(), IndexSet(places.size()));
    for (std::size_t i = 0; i < places.size(); ++i) {
        for (std::size_t j = 0; j < places.size(); ++j) {
            if (dominates(places[j], places[i])) {
                above[i].insert(j);
            }
        }
    }
    for (std::size_t k = 0; k < places.size(); ++k) {
        for (IndexSet& set : above) {
            if (set.contains(k)) {
                set |= above[k];
            }
        }
    }
    return above;
}

} // namespace

bool dominates(const NeedScores& a, const NeedScores& b) {
    bool isGreater = false;
    for (std::size_t k = 0; k < kMostNeeds; ++k) {
        if (a[k] && b[k]) {
            if (*a[k] < *b[k]) {
                return false;
            }
            isGreater = isGreater || *a[k] > *b[k];
        }
    }
    return isGreater;
}

std::vector<std::optional<std::size_t>> dominanceLayers(std::span<const NeedScores> places) {
    const std::vector<IndexSet> above = dominatorsOf(places);
    std::vector<std::optional<std::size_t>> layers(places.size());
    IndexSet left(places.size());
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (knowsAnyNeed(places[i])) {
            left.insert(i);
        }
    }
    for (std::size_t layer = 1; !left.isEmpty(); ++layer) {
        IndexSet taken(places.size());
        left.forEach([&](CommuneIndex i) {
            // A circle's members all dominate one another; what else dominates one of them is beyond it.
            bool isFree = true;
            (above[i] & left).forEach([&](CommuneIndex j) { isFree = isFree && above[j].contains(i); });
            if (isFree) {
                taken.insert(i);
            }
        });
        taken.forEach([&](CommuneIndex i) { layers[i] = layer; });
        left -= taken;
    }
    return layers;
}

} // namespace maillage
