#include "core/carto/style/layer_style.hpp"

#include "core/base/text.hpp"
#include "core/base/xml_text.hpp"

#include <algorithm>

namespace maillage {

namespace {

constexpr double kHatchMillimetres = 0.9;
constexpr double kHatchLine = 0.14;
constexpr double kSignMillimetres = 2.4;

/// Dots over a fill, as the painter of our own maps has them.
struct Dots {
    double apart; // millimetres from one to the next
    double size;
};
constexpr Dots kFineDots{1.05, 0.24};
constexpr Dots kWideDots{1.6, 0.34};

std::string rgbaOf(Colour c) {
    return formatInteger(c.red) + "," + formatInteger(c.green) + "," + formatInteger(c.blue) + ",255";
}

using Options = std::vector<std::pair<const char*, std::string>>;

/// Both ways in which versions of QGIS write the properties of a layer of a symbol.
std::string qmlLayer(const char* kind, const Options& options, const std::string& within = {}) {
    std::string xml = std::string("<layer class=\"") + kind +
                      "\" enabled=\"1\" locked=\"0\" pass=\"0\"><Option type=\"Map\">";
    for (const auto& [name, value] : options) {
        xml +=
            std::string("<Option name=\"") + name + "\" type=\"QString\" value=\"" + xmlText(value) + "\"/>";
    }
    xml += "</Option>";
    for (const auto& [name, value] : options) {
        xml += std::string("<prop k=\"") + name + "\" v=\"" + xmlText(value) + "\"/>";
    }
    return xml + within + "</layer>";
}

std::string qmlHatch(Colour ground, double angle) {
    const Options line{{"line_color", rgbaOf(hatchColour(ground))},
                       {"line_style", "solid"},
                       {"line_width", formatShortest(kHatchLine)},
                       {"line_width_unit", "MM"},
                       {"capstyle", "square"}};
    const std::string within = "<symbol name=\"@0@1\" type=\"line\" alpha=\"1\" clip_to_extent=\"1\" "
                               "force_rhr=\"0\">" +
                               qmlLayer("SimpleLine", line) + "</symbol>";
    return qmlLayer("LinePatternFill",
                    {{"angle", formatShortest(angle)},
                     {"distance", formatShortest(kHatchMillimetres)},
                     {"distance_unit", "MM"},
                     {"line_width", formatShortest(kHatchLine)},
                     {"line_width_unit", "MM"},
                     {"color", rgbaOf(hatchColour(ground))}},
                    within);
}

std::string qmlDots(Colour ground, const Dots& dots) {
    const Options dot{{"name", "circle"},
                      {"color", rgbaOf(dotColour(ground))},
                      {"outline_style", "no"},
                      {"size", formatShortest(dots.size)},
                      {"size_unit", "MM"}};
    const std::string within = "<symbol name=\"@0@1\" type=\"marker\" alpha=\"1\" clip_to_extent=\"1\" "
                               "force_rhr=\"0\">" +
                               qmlLayer("SimpleMarker", dot) + "</symbol>";
    const std::string apart = formatShortest(dots.apart);
    const std::string half = formatShortest(dots.apart / 2);
    return qmlLayer("PointPatternFill",
                    {{"distance_x", apart},
                     {"distance_x_unit", "MM"},
                     {"distance_y", apart},
                     {"distance_y_unit", "MM"},
                     {"displacement_x", half},
                     {"displacement_x_unit", "MM"},
                     {"displacement_y", "0"},
                     {"displacement_y_unit", "MM"}},
                    within);
}

std::string qmlSymbol(const StyleClass& one, std::size_t rank) {
    const bool isArea = one.shape == StyleShape::Area;
    std::string layers;
    if (isArea) {
        layers = qmlLayer("SimpleFill", {{"color", one.fill ? rgbaOf(*one.fill) : "0,0,0,0"},
                                         {"style", one.fill ? "solid" : "no"},
                                         {"outline_color", rgbaOf(one.line)},
                                         {"outline_style", one.hasBrokenLine() ? "dash" : "solid"},
                                         {"outline_width", formatShortest(one.lineMillimetres)},
                                         {"outline_width_unit", "MM"},
                                         {"joinstyle", "bevel"}});
        const Colour ground = one.fill.value_or(kZoneBlanche);
        if (one.hatch == StyleHatch::Rising || one.hatch == StyleHatch::Crossed) {
            layers += qmlHatch(ground, kRisingDegrees);
        }
        if (one.hatch == StyleHatch::Falling || one.hatch == StyleHatch::Crossed) {
            layers += qmlHatch(ground, kFallingDegrees);
        }
        if (one.hatch == StyleHatch::Dotted) {
            layers += qmlDots(ground, kWideDots);
        }
        if (one.isSupposed && one.fill) {
            layers += qmlDots(ground, kFineDots);
        }
    } else {
        layers = qmlLayer("SimpleMarker", {{"name", one.shape == StyleShape::Circle ? "circle" : "triangle"},
                                           {"color", rgbaOf(one.fill.value_or(kQpvServed))},
                                           {"outline_color", rgbaOf(one.line)},
                                           {"outline_style", "solid"},
                                           {"outline_width", formatShortest(one.lineMillimetres)},
                                           {"outline_width_unit", "MM"},
                                           {"size", formatShortest(kSignMillimetres)},
                                           {"size_unit", "MM"}});
    }
    return "<symbol name=\"" + formatCount(rank) + "\" type=\"" + (isArea ? "fill" : "marker") +
           "\" alpha=\"" + formatShortest(one.opacity) + "\" clip_to_extent=\"1\" force_rhr=\"0\">" + layers +
           "</symbol>\n";
}

constexpr std::string_view kSupposedEnd = "_suppose";

/// What QGIS puts beside the values of the classes: the column, or both columns in one word.
std::string qmlAttribute(const LayerStyle& style) {
    if (style.supposedField.empty()) {
        return style.field;
    }
    return "coalesce(\"" + style.field + "\", '') || CASE WHEN \"" + style.supposedField + "\" = '" +
           style.supposedValue + "' THEN '" + std::string(kSupposedEnd) + "' ELSE '' END";
}

std::string qmlValue(const StyleClass& one) {
    return one.isSupposed ? one.value + std::string(kSupposedEnd) : one.value;
}

} // namespace

std::string qmlOf(const LayerStyle& style) {
    std::string categories;
    std::string symbols;
    for (std::size_t i = 0; i < style.classes.size(); ++i) {
        const StyleClass& one = style.classes[i];
        categories += "<category symbol=\"" + formatCount(i) + "\" value=\"" + xmlText(qmlValue(one)) +
                      "\" label=\"" + xmlText(one.label) + "\" render=\"true\" type=\"string\"/>\n";
        symbols += qmlSymbol(one, i);
    }
    return "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n"
           "<qgis version=\"3.22.0\" styleCategories=\"Symbology\">\n"
           "<renderer-v2 type=\"categorizedSymbol\" attr=\"" +
           xmlText(qmlAttribute(style)) +
           "\" forceraster=\"0\" enableorderby=\"0\" symbollevels=\"0\">\n<categories>\n" + categories +
           "</categories>\n<symbols>\n" + symbols + "</symbols>\n</renderer-v2>\n</qgis>\n";
}

} // namespace maillage
