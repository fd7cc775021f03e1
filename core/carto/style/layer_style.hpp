// How an exported layer is drawn elsewhere: our classes and colours as QGIS (QML) and others (SLD 1.1) read
// them.
#pragma once

#include "core/carto/style/palette.hpp"

#include <optional>
#include <string>
#include <vector>

namespace maillage {

enum class StyleHatch { None, Rising, Falling, Crossed }; // "/", "\" and both
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

    static constexpr Colour kStyleBorder = colour(0x7C848C);
};

struct LayerStyle {
    /// The column whose text chooses the class.
    std::string field;
    std::vector<StyleClass> classes;
};

/// The whole of a .qml file.
[[nodiscard]] std::string qmlOf(const LayerStyle& style);
/// The whole of an .sld file for the layer of this name.
[[nodiscard]] std::string sldOf(const LayerStyle& style, const std::string& layer);

} // namespace maillage
