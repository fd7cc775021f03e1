// The colours of the maps, as data; ordered by lightness, held by a test for colour-blind eyes and grey
// print.
#pragma once

#include "core/analysis/coverage.hpp"

#include <array>

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

/// `percent` of the second colour in the first: opaque, where a veil would turn a vector page to a picture.
[[nodiscard]] constexpr Colour mixed(Colour a, Colour b, int percent) {
    const auto channel = [percent](std::uint8_t from, std::uint8_t to) {
        return static_cast<std::uint8_t>((from * (100 - percent) + to * percent + 50) / 100);
    };
    return {channel(a.red, b.red), channel(a.green, b.green), channel(a.blue, b.blue)};
}

inline constexpr Colour kCentreSocialEtEvs = colour(0x12365A);
inline constexpr Colour kCentreSocial = colour(0x3473AD);
inline constexpr Colour kEvsSeul = colour(0xFCCB5C);
inline constexpr Colour kZoneBlanche = colour(0xFBFAF6);
inline constexpr Colour kNonAttestee = colour(0xD5D8DC);
inline constexpr Colour kUnknown = colour(0xAEB4BB);
inline constexpr Colour kGained = colour(0x43A273);
inline constexpr Colour kLost = colour(0x9C2F2F);
/// Of one of two scenarios alone: neither of the two is the better one.
inline constexpr Colour kOnlyA = colour(0x6A4C93);
inline constexpr Colour kOnlyB = colour(0xD9822B);
inline constexpr Colour kCovered = colour(0xB6C8DA);
inline constexpr Colour kQpvServed = colour(0x3B3B3B);
inline constexpr Colour kQpvGap = colour(0xC62828);
/// Of the classes of distance, the nearest first.
inline constexpr std::array kDistances{colour(0xF1EEF6), colour(0xBDC9E1), colour(0x74A9CF), colour(0x2B8CBE),
                                       colour(0x045A8D)};

/// Of the classes of need, the least need first; maps of fewer than six classes leave some out. Another hue
/// than coverage has, so that nobody takes one for the other.
inline constexpr std::array kNeeds{colour(0xFFF3E0), colour(0xF9CFA0), colour(0xEDA069),
                                   colour(0xD46E47), colour(0xA63F3A), colour(0x64182E)};

/// The colours of one map; those above unless a charte gives others.
struct Palette {
    Colour centreSocialEtEvs = kCentreSocialEtEvs;
    Colour centreSocial = kCentreSocial;
    Colour evsSeul = kEvsSeul;
    Colour zoneBlanche = kZoneBlanche;
    Colour nonAttestee = kNonAttestee;
    Colour unknown = kUnknown;
    Colour gained = kGained;
    Colour lost = kLost;
    Colour onlyA = kOnlyA;
    Colour onlyB = kOnlyB;
    Colour covered = kCovered;
    Colour qpvServed = kQpvServed;
    Colour qpvGap = kQpvGap;
    std::array<Colour, 5> distances = kDistances;
    std::array<Colour, 6> needs = kNeeds;

    bool operator==(const Palette&) const = default;
};

/// The fill of a class of coverage.
[[nodiscard]] constexpr Colour fillOf(const Palette& palette, CoverageClass coverageClass) {
    switch (coverageClass) {
    case CoverageClass::CentreSocialEtEvs:
        return palette.centreSocialEtEvs;
    case CoverageClass::CentreSocial:
        return palette.centreSocial;
    case CoverageClass::EvsSeul:
        return palette.evsSeul;
    case CoverageClass::ZoneBlanche:
        return palette.zoneBlanche;
    case CoverageClass::NonAttestee:
        return palette.nonAttestee;
    }
    return {};
}

/// Of a class where it is supposed: lighter, and dotted by the painter.
[[nodiscard]] constexpr Colour supposedFill(Colour fill) {
    constexpr int kTowardsWhite = 20;
    return mixed(fill, colour(0xFFFFFF), kTowardsWhite);
}

/// Of communes beside those that a map is about: between what is not known and paper.
[[nodiscard]] constexpr Colour neighbourOf(const Palette& palette) {
    constexpr int kTowardsPaper = 60;
    return mixed(palette.unknown, palette.zoneBlanche, kTowardsPaper);
}

/// A colour of the palette with the word that a file of charte knows it by.
struct ColourRole {
    std::string_view key;
    Colour Palette::*colour;
};
inline constexpr std::array kColourRoles{ColourRole{"centre_social_et_evs", &Palette::centreSocialEtEvs},
                                         ColourRole{"centre_social", &Palette::centreSocial},
                                         ColourRole{"evs_seul", &Palette::evsSeul},
                                         ColourRole{"zone_blanche", &Palette::zoneBlanche},
                                         ColourRole{"non_attestee", &Palette::nonAttestee},
                                         ColourRole{"inconnue", &Palette::unknown},
                                         ColourRole{"gagnee", &Palette::gained},
                                         ColourRole{"perdue", &Palette::lost},
                                         ColourRole{"a_seulement", &Palette::onlyA},
                                         ColourRole{"b_seulement", &Palette::onlyB},
                                         ColourRole{"couverte", &Palette::covered},
                                         ColourRole{"qpv_pourvu", &Palette::qpvServed},
                                         ColourRole{"qpv_sans_structure", &Palette::qpvGap}};
/// The word of the list of `distances`.
inline constexpr std::string_view kDistanceKey = "distance";
/// And that of `needs`.
inline constexpr std::string_view kNeedKey = "besoin";

} // namespace maillage
