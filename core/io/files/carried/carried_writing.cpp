#include "core/base/text.hpp"
#include "core/base/xml_text.hpp"
#include "core/io/files/carried/carried_text.hpp"
#include "core/io/files/carried/png_chunks.hpp"

namespace maillage {

std::string pngWithText(std::string_view png, std::string_view text) {
    const std::size_t end = endOfPngHeader(png);
    if (end == 0) {
        return std::string(png);
    }
    const std::string chunk =
        pngChunk("tEXt", std::string(kCarriedName) + std::string(1, '\0') + std::string(text));
    return std::string(png.substr(0, end)) + chunk + std::string(png.substr(end));
}

std::string xmlWithText(std::string_view text) {
    return "<maillage:parametres>" + xmlText(text) + "</maillage:parametres>";
}

std::string svgWithText(std::string svg, std::string_view text) {
    std::size_t place = std::string::npos;
    for (const std::string_view before : {"</title>", "</desc>"}) {
        const std::size_t found = svg.find(before);
        place = found == std::string::npos ? place : found + before.size();
    }
    if (place != std::string::npos) {
        svg.insert(place,
                   "\n<metadata " + std::string(kCarriedNamespace) + ">" + xmlWithText(text) + "</metadata>");
    }
    return svg;
}

std::string geoJsonWithMember(std::string geoJson, std::string_view json) {
    const std::size_t last = geoJson.rfind(']');
    if (last != std::string::npos) {
        geoJson.insert(last + 1, ",\n\"" + asciiLower(kCarriedName) + "\": " + std::string(json));
    }
    return geoJson;
}

std::vector<std::pair<std::string, std::string>> propertiesOf(std::string_view text) {
    constexpr std::size_t kMostOfProperty = 255;
    std::vector<std::pair<std::string, std::string>> properties;
    for (std::size_t from = 0; from < text.size(); from += kMostOfProperty) {
        properties.emplace_back(std::string(kCarriedName) + "." + formatCount(properties.size() + 1),
                                std::string(text.substr(from, kMostOfProperty)));
    }
    return properties;
}

} // namespace maillage
