#include "core/carto/map_sheet.hpp"

#include <catch2/catch.hpp>

#include <array>
#include <cmath>
#include <numbers>
#include <span>

using namespace maillage;

namespace {

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

// G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, "A Physiologically-based Model for Simulation of Color
// Vision Deficiency", IEEE TVCG 15 (2009), severity 1, on linear RGB.
constexpr Matrix kNormal{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
constexpr Matrix kProtanopia{
    {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix kDeuteranopia{
    {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};

constexpr std::array kClassFills{
    kCentreSocialEtEvs, kCentreSocial, kEvsSeul, kZoneBlanche, kGained, kLost, kUnknown};
constexpr std::array kDifferenceFills{kCovered, kGained, kLost, kZoneBlanche};

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

/// CIE L*a*b* under D65.
Triple labOf(Colour c, const Matrix& vision) {
    Triple rgb = times(vision, {linear(c.red), linear(c.green), linear(c.blue)});
    for (double& channel : rgb) {
        channel = std::clamp(channel, 0.0, 1.0);
    }
    const Triple xyz = times({{{0.4124564, 0.3575761, 0.1804375},
                               {0.2126729, 0.7151522, 0.0721750},
                               {0.0193339, 0.1191920, 0.9503041}}},
                             rgb);
    const auto f = [](double t) { return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116; };
    const double x = f(xyz[0] / 0.95047);
    const double y = f(xyz[1]);
    const double z = f(xyz[2] / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double radians(double degrees) {
    return degrees * std::numbers::pi / 180;
}

double hue(double b, double a) {
    const double angle = std::atan2(b, a) * 180 / std::numbers::pi;
    return angle < 0 ? angle + 360 : angle;
}

/// CIEDE2000 (G. Sharma, W. Wu, E. N. Dalal, Color Res. Appl. 30, 2005), weights 1.
double deltaE2000(const Triple& p, const Triple& q) {
    const double chroma = (std::hypot(p[1], p[2]) + std::hypot(q[1], q[2])) / 2;
    const double seventh = std::pow(chroma, 7) / (std::pow(chroma, 7) + std::pow(25.0, 7));
    const double g = 1 + 0.5 * (1 - std::sqrt(seventh));
    const double c1 = std::hypot(p[1] * g, p[2]);
    const double c2 = std::hypot(q[1] * g, q[2]);
    const double h1 = hue(p[2], p[1] * g);
    const double h2 = hue(q[2], q[1] * g);
    double turn = h2 - h1;
    turn += turn > 180 ? -360 : turn < -180 ? 360 : 0;
    const double dL = q[0] - p[0];
    const double dC = c2 - c1;
    const double dH = c1 * c2 == 0 ? 0 : 2 * std::sqrt(c1 * c2) * std::sin(radians(turn / 2));
    const double l = (p[0] + q[0]) / 2;
    const double c = (c1 + c2) / 2;
    double h = (h1 + h2) / 2;
    if (c1 * c2 == 0) {
        h = h1 + h2;
    } else if (std::abs(h1 - h2) > 180) {
        h += h1 + h2 < 360 ? 180 : -180;
    }
    const double t = 1 - 0.17 * std::cos(radians(h - 30)) + 0.24 * std::cos(radians(2 * h)) +
                     0.32 * std::cos(radians(3 * h + 6)) - 0.20 * std::cos(radians(4 * h - 63));
    const double sL = 1 + 0.015 * (l - 50) * (l - 50) / std::sqrt(20 + (l - 50) * (l - 50));
    const double sC = 1 + 0.045 * c;
    const double sH = 1 + 0.015 * c * t;
    const double c7 = std::pow(c, 7) / (std::pow(c, 7) + std::pow(25.0, 7));
    const double rT = -2 * std::sqrt(c7) * std::sin(radians(60 * std::exp(-std::pow((h - 275) / 25, 2))));
    return std::sqrt(std::pow(dL / sL, 2) + std::pow(dC / sC, 2) + std::pow(dH / sH, 2) +
                     rT * dC / sC * dH / sH);
}

} // namespace

TEST_CASE("the colour difference gives the published values") {
    // Pairs 1, 4 and 17 of the paper's table of test data.
    CHECK(deltaE2000({50, 2.6772, -79.7751}, {50, 0, -82.7485}) == Approx(2.0425).margin(1e-4));
    CHECK(deltaE2000({50, -1.3802, -84.2814}, {50, 0, -82.7485}) == Approx(1.0000).margin(1e-4));
    CHECK(deltaE2000({50, 2.5, 0}, {73, 25, -18}) == Approx(27.1492).margin(1e-4));
}

TEST_CASE("every two fills of a map are told apart, also without red or green receptors and in grey print") {
    for (const std::span<const Colour> fills :
         {std::span<const Colour>(kClassFills), std::span<const Colour>(kDifferenceFills)}) {
        for (std::size_t i = 0; i < fills.size(); ++i) {
            for (std::size_t j = i + 1; j < fills.size(); ++j) {
                CAPTURE(i, j);
                for (const Matrix& vision : {kNormal, kDeuteranopia, kProtanopia}) {
                    CHECK(deltaE2000(labOf(fills[i], vision), labOf(fills[j], vision)) >= 15);
                }
                CHECK(std::abs(labOf(fills[i], kNormal)[0] - labOf(fills[j], kNormal)[0]) >= 8);
            }
        }
    }
}

TEST_CASE("neighbours of what a map is about are neither zones blanches nor unknown nor covered") {
    for (const Colour& other : {kZoneBlanche, kUnknown, kCovered}) {
        CHECK(std::abs(labOf(kNeighbour, kNormal)[0] - labOf(other, kNormal)[0]) >= 8);
        for (const Matrix& vision : {kNormal, kDeuteranopia, kProtanopia}) {
            CHECK(deltaE2000(labOf(kNeighbour, vision), labOf(other, vision)) >= 6);
        }
    }
}
