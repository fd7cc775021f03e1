#include "core/carto/style/layer_style.hpp"

#include <algorithm>

namespace maillage {

Colour hatchColour(Colour ground) {
    constexpr int kDark = 100;
    const auto [least, most] = std::minmax({ground.red, ground.green, ground.blue});
    const bool isDark = (least + most) / 2 < kDark;
    const auto channel = [&](std::uint8_t value) {
        return static_cast<std::uint8_t>(isDark ? std::min(value * 190 / 100, 255) : value * 100 / 190);
    };
    return {channel(ground.red), channel(ground.green), channel(ground.blue)};
}

Colour dotColour(Colour ground) {
    constexpr int kLight = 200;
    const auto [least, most] = std::minmax({ground.red, ground.green, ground.blue});
    return (least + most) / 2 < kLight ? colour(0xFFFFFF) : hatchColour(ground);
}

LayerStyle withSupposed(LayerStyle style, std::string field, std::string value) {
    std::vector<StyleClass> classes;
    for (StyleClass& known : style.classes) {
        if (known.isNeverSupposed) {
            classes.push_back(std::move(known));
            continue;
        }
        StyleClass supposed = known;
        supposed.isSupposed = true;
        supposed.label += " (supposé)";
        if (known.shape != StyleShape::Area) {
            supposed.fill = colour(0xFFFFFF);
            supposed.line = known.fill.value_or(kQpvServed);
            supposed.lineMillimetres = 0.3;
        } else if (known.fill) {
            supposed.fill = supposedFill(*known.fill);
        }
        classes.push_back(std::move(known));
        classes.push_back(std::move(supposed));
    }
    return {std::move(style.field), std::move(classes), std::move(field), std::move(value)};
}

} // namespace maillage
