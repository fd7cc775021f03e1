// The colours of the maps, as data; ordered by lightness, held by a test for colour-blind eyes and grey
// print.
#pragma once

#include "core/analysis/coverage.hpp"

namespace maillage {

struct Colour {
    std::uint8_t red = 0;
    std::uint8_t green = 0;
    std::uint8_t blue = 0;
    bool operator==(const Colour&) const = default;
};

/// "#RRGGBB".
[[nodiscard]] constexpr Colour colour(std::uint32_t rgb) {
    return {static_cast<std::uint8_t>(rgb >> 16U), static_cast<std::uint8_t>((rgb >> 8U) & 0xFFU),
            static_cast<std::uint8_t>(rgb & 0xFFU)};
}

/// `share` 0…1 of the second colour in the first: opaque, where a veil would turn a vector page to a picture.
[[nodiscard]] constexpr Colour mixed(Colour a, Colour b, double share) {
    const auto channel = [share](std::uint8_t from, std::uint8_t to) {
        return static_cast<std::uint8_t>(from + (to - from) * share + 0.5);
    };
    return {channel(a.red, b.red), channel(a.green, b.green), channel(a.blue, b.blue)};
}

inline constexpr Colour kCentreSocialEtEvs = colour(0x12365A);
inline constexpr Colour kCentreSocial = colour(0x3473AD);
inline constexpr Colour kEvsSeul = colour(0xFCCB5C);
inline constexpr Colour kZoneBlanche = colour(0xFBFAF6);
inline constexpr Colour kUnknown = colour(0xAEB4BB);
/// Communes beside those that a map is about: between what is not known and paper.
inline constexpr Colour kNeighbour = mixed(kUnknown, kZoneBlanche, 0.6);
inline constexpr Colour kGained = colour(0x43A273);
inline constexpr Colour kLost = colour(0x9C2F2F);
inline constexpr Colour kCovered = colour(0xB6C8DA);
inline constexpr Colour kQpvServed = colour(0x3B3B3B);
inline constexpr Colour kQpvGap = colour(0xC62828);

} // namespace maillage
