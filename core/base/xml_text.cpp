#include "core/base/xml_text.hpp"

namespace maillage {

namespace {

std::string escaped(char c) {
    switch (c) {
    case '&':
        return "&amp;";
    case '<':
        return "&lt;";
    case '>':
        return "&gt;";
    case '"':
        return "&quot;";
    case '\n':
        return "&#10;";
    case '\r':
        return "&#13;";
    case '\t':
        return "&#9;";
    default:
        return static_cast<unsigned char>(c) < ' ' ? std::string() : std::string(1, c);
    }
}

} // namespace

std::string xmlText(std::string_view utf8) {
    std::string xml;
    for (const char c : utf8) {
        xml += escaped(c);
    }
    return xml;
}

std::string odsText(std::string_view utf8) {
    std::string xml;
    bool isAfterSpace = true; // a first space would be lost as well
    for (const char c : utf8) {
        if (c == ' ' && isAfterSpace) {
            xml += "<text:s/>";
        } else {
            xml += c == '\t' ? "<text:tab/>" : escaped(c);
        }
        isAfterSpace = c == ' ';
    }
    return xml;
}

} // namespace maillage
