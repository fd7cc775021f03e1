#include "core/carto/style/layer_style.hpp"

#include "core/base/text.hpp"
#include "core/base/xml_text.hpp"

#include <algorithm>

namespace maillage {

namespace {

constexpr double kHatchMillimetres = 0.9;
constexpr double kHatchLine = 0.14;
constexpr double kSignMillimetres = 2.4;
// Degrees from the horizontal, counter-clockwise.
constexpr double kRising = 45;
constexpr double kFalling = 135;

std::string hexOf(Colour c) {
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    std::string hex = "#";
    for (const std::uint8_t channel : {c.red, c.green, c.blue}) {
        hex += kDigits[channel >> 4U];
        hex += kDigits[channel & 0xFU];
    }
    return hex;
}

std::string rgbaOf(Colour c) {
    return formatInteger(c.red) + "," + formatInteger(c.green) + "," + formatInteger(c.blue) + ",255";
}

/// Lines over a fill as our own maps draw them: darker, but lighter on what is dark.
Colour hatchColour(Colour ground) {
    constexpr int kDark = 100;
    const auto [least, most] = std::minmax({ground.red, ground.green, ground.blue});
    const bool isDark = (least + most) / 2 < kDark;
    const auto channel = [&](std::uint8_t value) {
        return static_cast<std::uint8_t>(isDark ? std::min(value * 190 / 100, 255) : value * 100 / 190);
    };
    return {channel(ground.red), channel(ground.green), channel(ground.blue)};
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

std::string qmlSymbol(const StyleClass& one, std::size_t rank) {
    const bool isArea = one.shape == StyleShape::Area;
    std::string layers;
    if (isArea) {
        layers = qmlLayer("SimpleFill", {{"color", one.fill ? rgbaOf(*one.fill) : "0,0,0,0"},
                                         {"style", one.fill ? "solid" : "no"},
                                         {"outline_color", rgbaOf(one.line)},
                                         {"outline_style", "solid"},
                                         {"outline_width", formatShortest(one.lineMillimetres)},
                                         {"outline_width_unit", "MM"},
                                         {"joinstyle", "bevel"}});
        const Colour ground = one.fill.value_or(kZoneBlanche);
        if (one.hatch == StyleHatch::Rising || one.hatch == StyleHatch::Crossed) {
            layers += qmlHatch(ground, kRising);
        }
        if (one.hatch == StyleHatch::Falling || one.hatch == StyleHatch::Crossed) {
            layers += qmlHatch(ground, kFalling);
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

// SLD counts in pixels of 0.28 mm.
constexpr double kPixel = 0.28;

std::string sldOpacity(const char* what, double opacity) {
    return opacity < 1 ? std::string("<se:SvgParameter name=\"") + what + "-opacity\">" +
                             formatShortest(opacity) + "</se:SvgParameter>"
                       : "";
}

std::string sldStroke(Colour c, double millimetres, double opacity = 1) {
    return "<se:Stroke><se:SvgParameter name=\"stroke\">" + hexOf(c) +
           "</se:SvgParameter><se:SvgParameter name=\"stroke-width\">" +
           formatFixed(millimetres / kPixel, 2) + "</se:SvgParameter>" + sldOpacity("stroke", opacity) +
           "</se:Stroke>";
}

std::string sldFill(Colour c, double opacity) {
    return "<se:Fill><se:SvgParameter name=\"fill\">" + hexOf(c) + "</se:SvgParameter>" +
           sldOpacity("fill", opacity) + "</se:Fill>";
}

/// As QGIS writes it; of the names of patterns of other programs it draws one in black and one not at all.
/// QGIS 3.22 takes the pixels of this line alone for millimetres: thin enough to leave the fill between.
std::string sldHatch(Colour ground, double angle, double opacity) {
    constexpr double kLinePixels = 0.35;
    constexpr int kPixelsApart = 7;
    return "<se:PolygonSymbolizer><se:Fill><se:GraphicFill><se:Graphic><se:Mark>"
           "<se:WellKnownName>horline</se:WellKnownName>" +
           sldStroke(hatchColour(ground), kLinePixels * kPixel, opacity) + "</se:Mark><se:Size>" +
           formatInteger(kPixelsApart) + "</se:Size><se:Rotation><ogc:Literal>" + formatShortest(angle) +
           "</ogc:Literal></se:Rotation></se:Graphic></se:GraphicFill></se:Fill></se:PolygonSymbolizer>";
}

std::string sldSymbols(const StyleClass& one) {
    if (one.shape != StyleShape::Area) {
        const char* mark = one.shape == StyleShape::Circle ? "circle" : "triangle";
        return std::string("<se:PointSymbolizer><se:Graphic><se:Mark><se:WellKnownName>") + mark +
               "</se:WellKnownName>" + sldFill(one.fill.value_or(kQpvServed), one.opacity) +
               sldStroke(one.line, one.lineMillimetres) +
               "</se:Mark><se:Size>9</se:Size></se:Graphic></se:PointSymbolizer>";
    }
    std::string xml = "<se:PolygonSymbolizer>" + (one.fill ? sldFill(*one.fill, one.opacity) : "") +
                      sldStroke(one.line, one.lineMillimetres) + "</se:PolygonSymbolizer>";
    const Colour ground = one.fill.value_or(kZoneBlanche);
    if (one.hatch == StyleHatch::Rising || one.hatch == StyleHatch::Crossed) {
        xml += sldHatch(ground, kRising, one.opacity);
    }
    if (one.hatch == StyleHatch::Falling || one.hatch == StyleHatch::Crossed) {
        xml += sldHatch(ground, kFalling, one.opacity);
    }
    return xml;
}

std::string sldEquals(const std::string& field, const std::string& value) {
    return "<ogc:PropertyIsEqualTo><ogc:PropertyName>" + xmlText(field) + "</ogc:PropertyName><ogc:Literal>" +
           xmlText(value) + "</ogc:Literal></ogc:PropertyIsEqualTo>";
}

/// Without a value: what no other rule takes, written out, since QGIS draws an ElseFilter over every feature.
std::string sldFilter(const LayerStyle& style, const std::string& value) {
    if (!value.empty()) {
        return "<ogc:Filter>" + sldEquals(style.field, value) + "</ogc:Filter>";
    }
    if (style.classes.size() == 1) {
        return "";
    }
    std::string others;
    for (const StyleClass& one : style.classes) {
        others += one.value.empty() ? "" : sldEquals(style.field, one.value);
    }
    // Without a value a comparison is neither true nor false.
    return "<ogc:Filter><ogc:Or><ogc:PropertyIsNull><ogc:PropertyName>" + xmlText(style.field) +
           "</ogc:PropertyName></ogc:PropertyIsNull><ogc:Not><ogc:Or>" + others +
           "</ogc:Or></ogc:Not></ogc:Or></ogc:Filter>";
}

} // namespace

std::string qmlOf(const LayerStyle& style) {
    std::string categories;
    std::string symbols;
    for (std::size_t i = 0; i < style.classes.size(); ++i) {
        const StyleClass& one = style.classes[i];
        categories += "<category symbol=\"" + formatCount(i) + "\" value=\"" + xmlText(one.value) +
                      "\" label=\"" + xmlText(one.label) + "\" render=\"true\" type=\"string\"/>\n";
        symbols += qmlSymbol(one, i);
    }
    return "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n"
           "<qgis version=\"3.22.0\" styleCategories=\"Symbology\">\n"
           "<renderer-v2 type=\"categorizedSymbol\" attr=\"" +
           xmlText(style.field) +
           "\" forceraster=\"0\" enableorderby=\"0\" symbollevels=\"0\">\n<categories>\n" + categories +
           "</categories>\n<symbols>\n" + symbols + "</symbols>\n</renderer-v2>\n</qgis>\n";
}

std::string sldOf(const LayerStyle& style, const std::string& layer) {
    std::string rules;
    for (const StyleClass& one : style.classes) {
        rules += "<se:Rule><se:Name>" + xmlText(one.label) + "</se:Name><se:Description><se:Title>" +
                 xmlText(one.label) + "</se:Title></se:Description>" + sldFilter(style, one.value) +
                 sldSymbols(one) + "</se:Rule>\n";
    }
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
           "<StyledLayerDescriptor version=\"1.1.0\" xmlns=\"http://www.opengis.net/sld\" "
           "xmlns:se=\"http://www.opengis.net/se\" xmlns:ogc=\"http://www.opengis.net/ogc\" "
           "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\""
           "http://www.opengis.net/sld http://schemas.opengis.net/sld/1.1.0/StyledLayerDescriptor.xsd\">\n"
           "<NamedLayer><se:Name>" +
           xmlText(layer) + "</se:Name><UserStyle><se:Name>" + xmlText(layer) +
           "</se:Name><se:FeatureTypeStyle>\n" + rules +
           "</se:FeatureTypeStyle></UserStyle></NamedLayer>\n</StyledLayerDescriptor>\n";
}

} // namespace maillage
