#include "core/base/text.hpp"
#include "core/carto/style/logo_check.hpp"

#include "tests/support/catch.hpp"

#include <string>

using namespace maillage;

namespace {

std::string drawing(const std::string& content) {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">" +
           content + "</svg>";
}

} // namespace

TEST_CASE("a logo that takes in files or addresses is not drawn") {
    CHECK(faultOfDrawing(drawing("<image href=\"data:image/png;base64,AAAA\"/><use href=\"#a\"/>")).empty());
    CHECK(faultOfDrawing(drawing("<a href=\"https://www.caf.fr\"><rect/></a>")).empty());
    CHECK(faultOfDrawing(drawing("<image href=\"/etc/passwd\"/>")) == "dehors");
    CHECK(faultOfDrawing(drawing("<image xlink:href=\"#a\" href=\" FILE:///etc/passwd\"/>")) == "dehors");
    CHECK(faultOfDrawing(drawing("<use xlink:href=\"http://127.0.0.1:9/x.svg#a\"/>")) == "dehors");
    CHECK(faultOfDrawing(drawing("<style>@import url(x.css);</style>")) == "dehors");
}

TEST_CASE("a logo whose elements repeat one another without end is not drawn") {
    std::string doubling = "<rect id=\"a0\"/>";
    for (int i = 1; i < 30; ++i) {
        const std::string use = "<use xlink:href=\"#a" + formatInteger(i - 1) + "\"/>";
        doubling.append("<g id=\"a")
            .append(formatInteger(i))
            .append("\">")
            .append(use)
            .append(use)
            .append("</g>");
    }
    CHECK(faultOfDrawing(drawing(doubling)) == "trop");
    CHECK(faultOfDrawing(drawing("<g id=\"a\"><use href=\"#b\"/></g><g id=\"b\"><use href=\"#a\"/></g>")) ==
          "trop");
    CHECK(faultOfDrawing(drawing("<rect id=\"a\"/><use href=\"#a\"/><use href=\"#a\"/>")).empty());
}

TEST_CASE("a logo that is packed, no XML, or has entities of its own is not drawn") {
    CHECK(faultOfDrawing("\x1F\x8B\x08") == "comprime");
    CHECK(faultOfDrawing("<svg>") == "xml");
    CHECK(faultOfDrawing("<!DOCTYPE svg [<!ENTITY a \"b\">]>" + drawing("<text>&a;</text>")) == "xml");
}
