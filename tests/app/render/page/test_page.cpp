#include "app/render/page/page_files.hpp"
#include "app/render/page/page_painter.hpp"
#include "core/base/error.hpp"
#include "core/carto/map_excerpt.hpp"
#include "core/store/project_file.hpp"
#include "tests/support/builders.hpp"
#include "tests/support/pdf_text.hpp"

#include "tests/support/catch.hpp"
#include "tests/support/reference_date.hpp"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace maillage;
using namespace maillage::test;

namespace {

Project pageProject() {
    return withStructures(rowOfCommunes(6), {{"cs", StructureKind::CentreSocial, {0, 1}, attested(), {}},
                                             {"evs", StructureKind::Evs, {2}, supposed(), {}}});
}

std::filesystem::path in(const QTemporaryDir& folder, const char* name) {
    return folder.filePath(QString::fromUtf8(name)).toStdString();
}

} // namespace

TEST_CASE("the bundled face is the one that pages are set in") {
    CHECK(QFontInfo(pageFont(300)).family() == QStringLiteral("Lato"));
}

TEST_CASE("a PDF page is vector, small, and its text is found letter by letter") {
    const QTemporaryDir folder;
    const Project project = pageProject();
    for (const Theme theme : {Theme::Couverture, Theme::ZonesBlanches, Theme::Qpv, Theme::Distance}) {
        const std::filesystem::path path = in(folder, "page.pdf");
        const QString name = QString::fromStdString(path.string());
        writePage(makePage(project, {kOptions, theme}), path);
        QFile file(name);
        CHECK(file.size() < 2'000'000);
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK_FALSE(file.readAll().contains("/Subtype /Image"));
        if (const auto images = outputOf(QStringLiteral("pdfimages"), {QStringLiteral("-list"), name})) {
            CHECK(images->trimmed().split(u'\n').size() == 2); // the heading alone
        }
        if (const auto text = outputOf(QStringLiteral("pdftotext"), {name, QStringLiteral("-")})) {
            // "ti" and "tt" are where ligatures would hide letters.
            CHECK(text->contains(QStringLiteral("animation de la vie sociale")));
            CHECK(text->contains(QStringLiteral("Fond schématique Maillage")));
            CHECK(text->contains(QStringLiteral("à cette date")));
            CHECK(text->contains(QStringLiteral("reconstitution, à remplacer par la liste de la Caf")));
        }
    }
}

TEST_CASE("text is as wide in a PDF as on a picture") {
    QBuffer buffer;
    REQUIRE(buffer.open(QIODevice::WriteOnly));
    QPdfWriter writer(&buffer);
    writer.setResolution(1200);
    QImage image(100, 100, QImage::Format_RGB32);
    const QString text = QStringLiteral("Couverture des communes, animation de la vie sociale");
    const double onPaper = QFontMetricsF(pageFont(540), &writer).horizontalAdvance(text);
    const double onPixels = QFontMetricsF(pageFont(540), &image).horizontalAdvance(text);
    CHECK(onPaper == Approx(onPixels).epsilon(0.005));
}

TEST_CASE("PNG has 200 dots per inch, SVG has its letters as outlines and their words beside them") {
    const QTemporaryDir folder;
    const Project project = pageProject();
    PageRequest request{kOptions};
    request.title = "Essai & <suite> \"1\"";
    const PageContent content = makePage(project, request);
    writePage(content, in(folder, "page.png"));
    const QImage image(folder.filePath(QStringLiteral("page.png")));
    CHECK(image.width() == Approx(297 / 25.4 * 200).margin(2));
    writePage(content, in(folder, "page.svg"));
    QFile svg(folder.filePath(QStringLiteral("page.svg")));
    REQUIRE(svg.open(QIODevice::ReadOnly));
    const QByteArray bytes = svg.readAll();
    CHECK_FALSE(bytes.contains("<text"));
    CHECK(bytes.contains("aria-label=\"Communes, selon ce qui les couvre\""));
    CHECK(bytes.contains("Essai"));
    CHECK_FALSE(bytes.contains("<image"));
    QXmlStreamReader xml(bytes);
    QStringList titles;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QStringLiteral("title")) {
            titles.append(xml.readElementText());
        }
    }
    CHECK_FALSE(xml.hasError());
    CHECK(titles == QStringList{QStringLiteral("Essai & <suite> \"1\"")});
}

TEST_CASE("a page that cannot be written is told and leaves nothing behind") {
    const QTemporaryDir folder;
    const Project project = pageProject();
    const PageContent content = makePage(project, {kOptions});
    const std::filesystem::path path = in(folder, "absent") / "page.pdf";
    try {
        writePage(content, path);
        FAIL("written into a folder that does not exist");
    } catch (const Error& error) {
        CHECK(error.code() == ErrorCode::WriteFailed);
        CHECK(error.parameters().front() == path.string());
    }
    CHECK(std::filesystem::is_empty(folder.path().toStdString()));
    CHECK_THROWS_AS(writePage(content, in(folder, "page.docx")), Error);
    CHECK(std::filesystem::is_empty(folder.path().toStdString()));
}

TEST_CASE(
    "a picture has the points that are asked for, and the page that it shows has room for all of the paper's") {
    const QTemporaryDir folder;
    const Project project = pageProject();
    PageRequest request{kOptions};
    for (const bool isPortrait : {false, true}) {
        request.paper.isPortrait = isPortrait;
        const PageContent content = makePage(project, request);
        for (const QSize points : {QSize(1920, 1080), QSize(600, 2000), QSize(800, 800), QSize(300, 200)}) {
            writePage(content, in(folder, "page.png"), {72, points});
            const QImage image(folder.filePath(QStringLiteral("page.png")));
            CHECK(image.size() == points);
            CHECK(image.dotsPerMeterX() == Approx(72 / 0.0254).margin(1));
        }
        for (const int dpi : {50, 300}) {
            const QImage image = pagePicture(content, {dpi, std::nullopt});
            CHECK(image.width() == Approx((isPortrait ? 210 : 297) / 25.4 * dpi).margin(2));
        }
    }
    CHECK(isPictureSize({1920, 1080}));
    CHECK_FALSE(isPictureSize({16'000, 16'000}));
    CHECK_FALSE(isPictureSize({100, 1080}));
    CHECK_FALSE(isPictureSize({1920, 0}));
}

TEST_CASE("a page that is given up before it is whole leaves the file as it was") {
    const QTemporaryDir folder;
    const Project project = pageProject();
    const PageContent content = makePage(project, {kOptions});
    const auto fileNames = [&] { return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden); };
    for (const char* name : {"page.pdf", "page.png", "page.svg"}) {
        for (int steps = 0;; ++steps) { // given up at each of them in turn
            int asked = 0;
            const Monitor monitor{{}, [&] { return asked++ == steps; }};
            try {
                writePage(content, in(folder, name), {}, monitor);
                break;
            } catch (const Error& error) {
                CHECK(error.code() == ErrorCode::Cancelled);
                CHECK(fileNames().isEmpty());
            }
            REQUIRE(steps < 100);
        }
        CHECK(fileNames() == QStringList{QString::fromUtf8(name)});
        QFile::remove(folder.filePath(QString::fromUtf8(name)));
    }
}

TEST_CASE("a part of the map is drawn larger, counts what the whole counts, and says so") {
    const Project project = pageProject();
    PageRequest request{kOptions};
    const PageContent whole = makePage(project, request);
    request.shown = project.baseMap->areas().front().envelope();
    const PageContent part = makePage(project, request);
    CHECK(part.indicators.all.count == whole.indicators.all.count);
    CHECK(part.sheet.legend.front().count == whole.sheet.legend.front().count);
    CHECK(pagePicture(part, {50, std::nullopt}) != pagePicture(whole, {50, std::nullopt}));
    const QString words = QString::fromUtf8(pageDrawing(part));
    CHECK(words.contains(QStringLiteral("une partie de ce que comptent")));
    CHECK_FALSE(
        QString::fromUtf8(pageDrawing(whole)).contains(QStringLiteral("une partie de ce que comptent")));
}

TEST_CASE("a page is signed by whom the request says, else by whom the charte says") {
    auto charte = std::make_shared<MapStyle>();
    charte->author = "Caf de la charte";
    charte->logos.push_back({"charte.svg", "<svg/>"});
    const std::shared_ptr<const MapStyle> style = charte;
    CHECK(signedBy(style, {}) == style);
    CHECK(signedBy(style, {"Service études", {}})->author == "Service études");
    CHECK(signedBy(style, {"Service études", {}})->logos.front().file == "charte.svg");
    CHECK(signedBy(style, {{}, {{"autre.svg", "<svg/>"}}})->author == "Caf de la charte");
    CHECK(signedBy(style, {{}, {{"autre.svg", "<svg/>"}}})->logos.front().file == "autre.svg");
    PageRequest request{kOptions};
    request.map.style = signedBy(defaultMapStyle(), {"Service études", {}});
    CHECK(QString::fromUtf8(pageDrawing(makePage(pageProject(), request)))
              .contains(QStringLiteral("Service études")));
}

TEST_CASE("the view goes to the page and back") {
    Envelope extent;
    extent.add(MapPoint{600'000, 6'500'000});
    extent.add(MapPoint{700'000, 6'600'000});
    const QRectF frame(100, 200, 5'000, 3'000);
    const ViewTransform view = ViewTransform::fitting(extent, frame, 100);
    const MapPoint p{650'000, 6'512'345};
    CHECK(view.toMap(view.toPage(p)).x == Approx(p.x));
    CHECK(view.toMap(view.toPage(p)).y == Approx(p.y));
    CHECK(frame.contains(view.toPage({600'000, 6'500'000})));
    CHECK(frame.contains(view.toPage({700'000, 6'600'000})));
}

TEST_CASE("a page of an EPCI goes to its bounds") {
    const Project project = readProject(MAILLAGE_DEFAULT_PROJECT);
    PageRequest request{kOptions};
    const PageContent whole = makePage(project, request);
    const auto picture = [](const PageContent& content) {
        QImage image(1000, 707, QImage::Format_RGB32);
        QPainter painter(&image);
        painter.scale(1000 / 29700.0, 1000 / 29700.0);
        paintPage(painter, content, {29700, 21000});
        return image;
    };
    request.extent = extentOfEpci(*project.territory, "200071140");
    const PageContent part = makePage(project, request);
    CHECK(picture(part) != picture(whole));
    const Envelope& all = project.baseMap->envelope();
    const Envelope extent = extentOf(*project.territory, *project.baseMap, part.extent->communes);
    CHECK(extent.width() * extent.height() < all.width() * all.height() / 2);
}
