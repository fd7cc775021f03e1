#include "core/carto/style/layer_style.hpp"

#include "core/base/text.hpp"
#include "core/base/xml_text.hpp"

namespace maillage {

namespace {

std::string hexOf(Colour c) {
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    std::string hex = "#";
    for (const std::uint8_t channel : {c.red, c.green, c.blue}) {
        hex += kDigits[channel >> 4U];
        hex += kDigits[channel & 0xFU];
    }
    return hex;
}

// SLD counts in pixels of 0.28 mm.
constexpr double kPixel = 0.28;

std::string sldOpacity(const char* what, double opacity) {
    return opacity < 1 ? std::string("<se:SvgParameter name=\"") + what + "-opacity\">" +
                             formatShortest(opacity) + "</se:SvgParameter>"
                       : "";
}

std::string sldStroke(Colour c, double millimetres, double opacity = 1, bool isBroken = false) {
    return "<se:Stroke><se:SvgParameter name=\"stroke\">" + hexOf(c) +
           "</se:SvgParameter><se:SvgParameter name=\"stroke-width\">" +
           formatFixed(millimetres / kPixel, 2) + "</se:SvgParameter>" +
           (isBroken ? "<se:SvgParameter name=\"stroke-dasharray\">6 4</se:SvgParameter>" : "") +
           sldOpacity("stroke", opacity) + "</se:Stroke>";
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

/// The pattern of sparse dots, as QGIS writes and draws it.
std::string sldDots(Colour ground, double opacity) {
    return "<se:PolygonSymbolizer><se:Fill><se:GraphicFill><se:Graphic><se:Mark>"
           "<se:WellKnownName>brush://dense7</se:WellKnownName>" +
           sldFill(dotColour(ground), opacity) +
           "</se:Mark></se:Graphic></se:GraphicFill></se:Fill></se:PolygonSymbolizer>";
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
                      sldStroke(one.line, one.lineMillimetres, 1, one.hasBrokenLine()) +
                      "</se:PolygonSymbolizer>";
    const Colour ground = one.fill.value_or(kZoneBlanche);
    if (one.hatch == StyleHatch::Rising || one.hatch == StyleHatch::Crossed) {
        xml += sldHatch(ground, kRisingDegrees, one.opacity);
    }
    if (one.hatch == StyleHatch::Falling || one.hatch == StyleHatch::Crossed) {
        xml += sldHatch(ground, kFallingDegrees, one.opacity);
    }
    if (one.hatch == StyleHatch::Dotted || (one.isSupposed && one.fill)) {
        xml += sldDots(ground, one.opacity);
    }
    return xml;
}

std::string sldEquals(const std::string& field, const std::string& value) {
    return "<ogc:PropertyIsEqualTo><ogc:PropertyName>" + xmlText(field) + "</ogc:PropertyName><ogc:Literal>" +
           xmlText(value) + "</ogc:Literal></ogc:PropertyIsEqualTo>";
}

/// Without a value: what no other rule takes, written out, since QGIS draws an ElseFilter over every feature.
std::string sldClassFilter(const LayerStyle& style, const std::string& value) {
    if (!value.empty()) {
        return sldEquals(style.field, value);
    }
    std::string others;
    for (const StyleClass& one : style.classes) {
        const bool isTwin = one.isSupposed && !style.supposedField.empty();
        others += one.value.empty() || isTwin ? "" : sldEquals(style.field, one.value);
    }
    if (others.empty()) {
        return "";
    }
    // Without a value a comparison is neither true nor false.
    return "<ogc:Or><ogc:PropertyIsNull><ogc:PropertyName>" + xmlText(style.field) +
           "</ogc:PropertyName></ogc:PropertyIsNull><ogc:Not><ogc:Or>" + others +
           "</ogc:Or></ogc:Not></ogc:Or>";
}

/// By the class, and where there are supposed ones by the column that tells them.
std::string sldFilter(const LayerStyle& style, const StyleClass& one) {
    const std::string byClass = sldClassFilter(style, one.value);
    std::string bySupposed;
    if (!style.supposedField.empty()) {
        bySupposed = sldEquals(style.supposedField, style.supposedValue);
        if (!one.isSupposed) {
            bySupposed = "<ogc:Or><ogc:PropertyIsNull><ogc:PropertyName>" + xmlText(style.supposedField) +
                         "</ogc:PropertyName></ogc:PropertyIsNull><ogc:Not>" + bySupposed +
                         "</ogc:Not></ogc:Or>";
        }
    }
    const std::string both = byClass.empty() || bySupposed.empty()
                                 ? byClass + bySupposed
                                 : "<ogc:And>" + byClass + bySupposed + "</ogc:And>";
    return both.empty() ? "" : "<ogc:Filter>" + both + "</ogc:Filter>";
}

} // namespace

std::string sldOf(const LayerStyle& style, const std::string& layer) {
    std::string rules;
    for (const StyleClass& one : style.classes) {
        rules += "<se:Rule><se:Name>" + xmlText(one.label) + "</se:Name><se:Description><se:Title>" +
                 xmlText(one.label) + "</se:Title></se:Description>" + sldFilter(style, one) +
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
