#include "core/carto/style/colour_difference.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace maillage {

namespace {

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

// Machado 2009, severity 1, on linear RGB.
constexpr Matrix kUnchanged{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
constexpr Matrix kProtanopia{
    {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix kDeuteranopia{
    {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
// sRGB to CIE XYZ under D65, and the white of D65.
constexpr Matrix kToXyz{{{0.4124564, 0.3575761, 0.1804375},
                         {0.2126729, 0.7151522, 0.0721750},
                         {0.0193339, 0.1191920, 0.9503041}}};
constexpr Triple kWhite{0.95047, 1, 1.08883};

const Matrix& matrixOf(Vision vision) {
    switch (vision) {
    case Vision::Deuteranopia:
        return kDeuteranopia;
    case Vision::Protanopia:
        return kProtanopia;
    case Vision::Normal:
    case Vision::Grey:
        break;
    }
    return kUnchanged;
}

Triple times(const Matrix& m, const Triple& v) {
    Triple product{};
    for (std::size_t i = 0; i < 3; ++i) {
        product[i] = m[i][0] * v[0] + m[i][1] * v[1] + m[i][2] * v[2];
    }
    return product;
}

double linear(std::uint8_t channel) {
    const double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

double radians(double degrees) {
    return degrees * std::numbers::pi / 180;
}

double hue(double b, double a) {
    const double angle = std::atan2(b, a) * 180 / std::numbers::pi;
    return angle < 0 ? angle + 360 : angle;
}

/// C⁷ / (C⁷ + 25⁷), of which the paper takes the root twice.
double highChroma(double chroma) {
    return std::pow(chroma, 7) / (std::pow(chroma, 7) + std::pow(25.0, 7));
}

} // namespace

LabColour labOf(Colour colour, Vision vision) {
    Triple rgb = times(matrixOf(vision), {linear(colour.red), linear(colour.green), linear(colour.blue)});
    for (double& channel : rgb) {
        channel = std::clamp(channel, 0.0, 1.0);
    }
    const Triple xyz = times(kToXyz, rgb);
    const auto f = [&](std::size_t i) {
        const double t = xyz[i] / kWhite[i];
        return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116;
    };
    const double lightness = 116 * f(1) - 16;
    return vision == Vision::Grey ? LabColour{lightness, 0, 0}
                                  : LabColour{lightness, 500 * (f(0) - f(1)), 200 * (f(1) - f(2))};
}

double deltaE2000(const LabColour& p, const LabColour& q) {
    const double g = 1 + 0.5 * (1 - std::sqrt(highChroma((std::hypot(p.a, p.b) + std::hypot(q.a, q.b)) / 2)));
    const double c1 = std::hypot(p.a * g, p.b);
    const double c2 = std::hypot(q.a * g, q.b);
    const double h1 = hue(p.b, p.a * g);
    const double h2 = hue(q.b, q.a * g);
    const bool isGrey = c1 * c2 == 0;
    double turn = h2 - h1;
    turn += turn > 180 ? -360 : turn < -180 ? 360 : 0;
    const double dL = q.lightness - p.lightness;
    const double dC = c2 - c1;
    const double dH = isGrey ? 0 : 2 * std::sqrt(c1 * c2) * std::sin(radians(turn / 2));
    const double l = (p.lightness + q.lightness) / 2;
    const double c = (c1 + c2) / 2;
    double h = (h1 + h2) / 2;
    if (isGrey) {
        h = h1 + h2;
    } else if (std::abs(h1 - h2) > 180) {
        h += h1 + h2 < 360 ? 180 : -180;
    }
    const double t = 1 - 0.17 * std::cos(radians(h - 30)) + 0.24 * std::cos(radians(2 * h)) +
                     0.32 * std::cos(radians(3 * h + 6)) - 0.20 * std::cos(radians(4 * h - 63));
    const double sL = 1 + 0.015 * (l - 50) * (l - 50) / std::sqrt(20 + (l - 50) * (l - 50));
    const double sC = 1 + 0.045 * c;
    const double sH = 1 + 0.015 * c * t;
    const double rT =
        -2 * std::sqrt(highChroma(c)) * std::sin(radians(60 * std::exp(-std::pow((h - 275) / 25, 2))));
    return std::sqrt(std::pow(dL / sL, 2) + std::pow(dC / sC, 2) + std::pow(dH / sH, 2) +
                     rT * dC / sC * dH / sH);
}

double differenceOf(Colour p, Colour q, Vision vision) {
    const LabColour labP = labOf(p, vision);
    const LabColour labQ = labOf(q, vision);
    return vision == Vision::Grey ? std::abs(labP.lightness - labQ.lightness) : deltaE2000(labP, labQ);
}

double contrastRatio(Colour a, Colour b) {
    const auto luminance = [](Colour c) {
        return 0.2126 * linear(c.red) + 0.7152 * linear(c.green) + 0.0722 * linear(c.blue);
    };
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

} // namespace maillage
