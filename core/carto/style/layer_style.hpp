// How an exported layer is drawn elsewhere: our classes and colours as QGIS (QML) and others (SLD 1.1) read
// them.
#pragma once

#include "core/carto/style/palette.hpp"

#include <optional>
#include <string>
#include <vector>

namespace maillage {

enum class StyleHatch { None, Rising, Falling, Crossed, Dotted }; // "/", "\" and both; dots
enum class StyleShape { Area, Circle, Triangle };

/// One entry of the legend: what has `value` in the field of the style; without a value, all the rest.
struct StyleClass {
    std::string value;
    std::string label;
    /// Without a colour an area is an outline alone.
    std::optional<Colour> fill{};
    StyleHatch hatch = StyleHatch::None;
    StyleShape shape = StyleShape::Area;
    Colour line = kStyleBorder;
    double lineMillimetres = 0.15;
    /// 0…1
    double opacity = 1;

    /// Of features whose `supposedField` says so.
    bool isSupposed = false;
    /// Nothing is of this class by supposition.
    bool isNeverSupposed = false;

    /// The outline of an area without a fill, where it is supposed.
    [[nodiscard]] bool hasBrokenLine() const { return isSupposed && !fill; }

    static constexpr Colour kStyleBorder = colour(0x7C848C);
};

struct LayerStyle {
    /// The column whose text chooses the class.
    std::string field;
    std::vector<StyleClass> classes;
    /// The column whose text, where it is this, chooses the supposed ones of the classes; empty: none are.
    std::string supposedField{};
    std::string supposedValue{};
};

/// Degrees from the horizontal, counter-clockwise.
inline constexpr double kRisingDegrees = 45;
inline constexpr double kFallingDegrees = 135;
/// Lines over a fill as our own maps draw them: darker, but lighter on what is dark.
[[nodiscard]] Colour hatchColour(Colour ground);
/// Dots over a fill: white, and dark where it is light.
[[nodiscard]] Colour dotColour(Colour ground);

/// Each class of a style a second time, for what is supposed of it: an area lighter and dotted, a sign
/// hollow, an outline broken.
[[nodiscard]] LayerStyle withSupposed(LayerStyle style, std::string field, std::string value);

/// The whole of a .qml file.
[[nodiscard]] std::string qmlOf(const LayerStyle& style);
/// The whole of an .sld file for the layer of this name.
[[nodiscard]] std::string sldOf(const LayerStyle& style, const std::string& layer);

} // namespace maillage
