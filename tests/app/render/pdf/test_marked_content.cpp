// The structure of a PDF: marks in the drawing become marked content, and what Qt writes is where it is
// looked for.
#include "app/render/page/page_files.hpp"
#include "app/render/pdf/marked_content.hpp"
#include "app/render/pdf/pdf_finish.hpp"
#include "tests/support/catch.hpp"

#include <QPainter>

using namespace maillage;

TEST_CASE("marks become marked content, and all else is decoration") {
    const std::vector<std::string> roles{"Document", "H1", "P"};
    const MarkedContent none = withMarkedContent("1 0 0 RG\n", roles);
    CHECK(none.drawing == "/Artifact BMC\n1 0 0 RG\n\nEMC\n");
    CHECK(none.elements.empty());

    const MarkedContent two = withMarkedContent("a\n-7000000 2 1 1 re\nf\nTITLE\n-7000000 0 1 1 re\nf\nb\n"
                                                "-7000000.0 3.00 1.0 1 re f\nTEXT\n-7000000 0 1 1 re\nf",
                                                roles);
    CHECK(two.drawing == "/Artifact BMC\na\nEMC\n/H1 <</MCID 0>> BDC\nTITLE\nEMC\n/Artifact BMC\n\nb\n"
                         "EMC\n/P <</MCID 1>> BDC\nTEXT\nEMC\n/Artifact BMC\n\nEMC\n");
    CHECK(two.elements == std::vector<std::size_t>{1, 2});
    // What begins like a mark and is none stays.
    const std::string path = "-7000000 2 m\n-7000000 3 l\nS\n";
    CHECK(withMarkedContent(path, roles).drawing == "/Artifact BMC\n" + path + "\nEMC\n");
}

TEST_CASE("pieces of an element lie within layers, whatever begins first") {
    const std::vector<std::string> roles{"Document", "Figure"};
    const auto layered = [&](const char* drawing) { return withMarkedContent(drawing, roles); };
    const MarkedContent one =
        layered("-7000000 2 1 1 re\nf\n-8000000 1 1 1 re\nf\nA\n-8000000 3 1 1 re\nf\nB\n"
                "-8000000 0 1 1 re\nf\nC\n");
    CHECK(one.hasLayers);
    CHECK(one.drawing == "/Artifact BMC\nEMC\n/Figure <</MCID 0>> BDC\nEMC\n"
                         "/OC /MaillageLayer0 BDC\n/Figure <</MCID 1>> BDC\nA\nEMC\nEMC\n"
                         "/OC /MaillageLayer2 BDC\n/Figure <</MCID 2>> BDC\nB\nEMC\nEMC\n"
                         "/Figure <</MCID 3>> BDC\nC\n\nEMC\n");
    CHECK(one.elements == std::vector<std::size_t>{1, 1, 1, 1});
    // It begins in one piece and ends with the page.
    const MarkedContent across = layered("-8000000 1 1 1 re\nf\n-7000000 2 1 1 re\nf\nA");
    CHECK(across.drawing == "/Artifact BMC\nEMC\n/OC /MaillageLayer0 BDC\n/Artifact BMC\n\nEMC\n"
                            "/Figure <</MCID 0>> BDC\nA\nEMC\nEMC\n");
    CHECK_FALSE(layered("-8000000 1 m\n").hasLayers);
}

TEST_CASE("a PDF that was painted with marks names its parts, whatever the clip and the scale") {
    PdfStructure structure;
    const std::size_t title = structure.add("H1");
    const std::size_t map = structure.add("Figure", 0, QStringLiteral("La carte : 3 communes"));
    const QByteArray painted =
        pdfOf(QStringLiteral("Titre"), layoutOf({}), {[&](QPainter& painter) {
                  beginContent(painter, title);
                  painter.drawText(QRectF(1000, 1000, 9000, 900), 0, QStringLiteral("Titre"));
                  endContent(painter);
                  painter.save();
                  painter.setClipRect(QRectF(2000, 2000, 500, 500));
                  beginContent(painter, map);
                  painter.scale(3, 3);
                  painter.fillRect(QRectF(700, 700, 90, 90), Qt::red);
                  endContent(painter);
                  painter.restore();
              }});
    const QByteArray finished = finishedPdf(painted, structure, QStringLiteral("page.pdf"));
    REQUIRE(finished.startsWith("%PDF-"));
    // Nothing compressed hides the names: the objects are read as the writer leaves them.
    CHECK(finished.size() > 1000);
    PdfStructure wrong;
    CHECK_THROWS(finishedPdf(QByteArray("no PDF"), wrong, QStringLiteral("page.pdf")));
}
