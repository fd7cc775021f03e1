#include "core/carto/style/palette_check.hpp"

#include "core/base/text.hpp"

#include <algorithm>
#include <span>

namespace maillage {

namespace {

using Fills = std::span<Colour Palette::*const>;

constexpr std::array kClassFills{&Palette::centreSocialEtEvs,
                                 &Palette::centreSocial,
                                 &Palette::evsSeul,
                                 &Palette::zoneBlanche,
                                 &Palette::gained,
                                 &Palette::lost,
                                 &Palette::unknown};
constexpr std::array kDifferenceFills{&Palette::covered, &Palette::gained, &Palette::lost,
                                      &Palette::zoneBlanche};

constexpr std::array kScenarioFills{&Palette::covered, &Palette::onlyA, &Palette::onlyB,
                                    &Palette::zoneBlanche};

std::string keyOf(Colour Palette::*role) {
    return std::string(std::ranges::find(kColourRoles, role, &ColourRole::colour)->key);
}

/// Once, where the two stand on maps of both kinds.
void addOnce(std::vector<PaletteFault>& faults, PaletteFault fault) {
    const bool isKnown = std::ranges::any_of(faults, [&](const PaletteFault& f) {
        return f.vision == fault.vision && ((f.first == fault.first && f.second == fault.second) ||
                                            (f.first == fault.second && f.second == fault.first));
    });
    if (!isKnown) {
        faults.push_back(std::move(fault));
    }
}

void checkFills(std::vector<PaletteFault>& faults, const Palette& palette, Fills fills) {
    for (std::size_t i = 0; i < fills.size(); ++i) {
        for (std::size_t j = i + 1; j < fills.size(); ++j) {
            for (const Vision vision : kVisions) {
                const double difference = differenceOf(palette.*fills[i], palette.*fills[j], vision);
                if (difference < leastDifference(vision)) {
                    addOnce(faults, {keyOf(fills[i]), keyOf(fills[j]), vision, difference});
                }
            }
        }
    }
}

void checkScale(std::vector<PaletteFault>& faults, std::span<const Colour> colours, std::string_view key) {
    const auto lightness = [&](std::size_t k) { return labOf(colours[k], Vision::Grey).lightness; };
    const auto name = [&](std::size_t k) { return std::string(key) + ' ' + formatCount(k + 1); };
    const bool darkens = lightness(0) > lightness(colours.size() - 1);
    for (std::size_t k = 0; k + 1 < colours.size(); ++k) {
        const double step = (lightness(k) - lightness(k + 1)) * (darkens ? 1 : -1);
        if (step < leastDifference(Vision::Grey)) {
            faults.push_back({name(k), name(k + 1), Vision::Grey, std::max(step, 0.0)});
        }
    }
}

} // namespace

std::vector<PaletteFault> paletteFaults(const Palette& palette) {
    std::vector<PaletteFault> faults;
    checkFills(faults, palette, kClassFills);
    checkFills(faults, palette, kDifferenceFills);
    checkFills(faults, palette, kScenarioFills);
    checkScale(faults, palette.distances, kDistanceKey);
    checkScale(faults, palette.needs, kNeedKey);
    return faults;
}

} // namespace maillage
