// Pages whose parts somebody moved, left out or wrote: what was touched is where it was put, and all else is
// where it was.
#include "app/render/page/page_files.hpp"
#include "app/render/page/page_painter.hpp"
#include "app/render/page/page_reading.hpp"
#include "app/text/map/page_text.hpp"
#include "core/base/text.hpp"
#include "core/store/project_file.hpp"
#include "tests/support/pdf_text.hpp"
#include "tests/support/temporary_folder.hpp"

#include "tests/support/catch.hpp"
#include "tests/support/opened_allier.hpp"

#include <QPointF>
#include <QProcess>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <map>

using namespace maillage;
using namespace maillage::test;

namespace {

PageContent pageWith(const PageLayout& layout, const Paper& paper = {}, Theme theme = Theme::Couverture) {
    PageRequest request{{openedAllier().settings.referenceDate, true, nullptr}, theme};
    request.paper = paper;
    request.layout = layout;
    return makePage(openedAllier(), request);
}

const DrawnPart* partOf(const PageReading& reading, PagePart part) {
    const auto found = std::ranges::find(reading.parts, part, &DrawnPart::part);
    return found == reading.parts.end() ? nullptr : &*found;
}

bool holds(const PageRect& place, const DrawnText& text) {
    return text.left / 100 >= place.left - 0.1 && text.top / 100 >= place.top - 0.1 &&
           text.right / 100 <= place.right() + 0.1 && text.bottom / 100 <= place.bottom() + 0.1;
}

/// What stands in a place, each text once.
std::map<std::string, DrawnText> textsIn(const PageReading& reading, const PageRect& place) {
    std::map<std::string, DrawnText> texts;
    for (const DrawnText& text : reading.texts) {
        if (holds(place, text)) {
            texts.emplace(text.text, text);
        }
    }
    return texts;
}

bool isNear(const PageRect& a, const PageRect& b) {
    constexpr double kNear = 0.1;
    return std::abs(a.left - b.left) < kNear && std::abs(a.top - b.top) < kNear &&
           std::abs(a.width - b.width) < kNear && std::abs(a.height - b.height) < kNear;
}

std::vector<std::string> faultsOf(const PageContent& content) {
    std::vector<std::string> faults;
    for (const PageRemark& remark : proofread(content, readingOf(content))) {
        std::string told(toText(remark.fault));
        for (const std::string& parameter : remark.parameters) {
            told += " " + parameter;
        }
        faults.push_back(told);
    }
    return faults;
}

bool tells(const std::vector<std::string>& faults, const std::string& fault) {
    return std::ranges::find(faults, fault) != faults.end();
}

} // namespace

TEST_CASE(
    "a layout that touches nothing, and one whose parts were put back, give the same page byte for byte") {
    PageLayout touched = PageLayout().with({PagePart::Legend, true, PageRect{20, 40, 80, 60}, {}});
    touched = touched.with({PagePart::Legend});
    for (const Paper& paper : kPapers) {
        CHECK(pageDrawing(pageWith(touched, paper)) == pageDrawing(pageWith({}, paper)));
    }
}

TEST_CASE("every part of every page tells where it stands, on the sheet, and apart from the others") {
    for (const Theme theme : {Theme::Couverture, Theme::Qpv, Theme::ZonesBlanches, Theme::Evolution}) {
        for (const Paper& paper : kPapers) {
            PageRequest request{{openedAllier().settings.referenceDate, true, nullptr}, theme};
            request.comparedDate = Date(2019, 12, 31);
            request.paper = paper;
            const PageReading reading = readingOf(makePage(openedAllier(), request));
            INFO(toText(theme) << " " << static_cast<int>(paper.size) << " " << paper.isPortrait);
            for (const PagePart part : {PagePart::Title, PagePart::Map, PagePart::Scale, PagePart::North,
                                        PagePart::Legend, PagePart::Foot}) {
                CHECK(partOf(reading, part) != nullptr);
            }
            CHECK((partOf(reading, PagePart::Table) != nullptr) == (theme == Theme::Evolution));
            CHECK((partOf(reading, PagePart::Figures) != nullptr) == (theme != Theme::Evolution));
            for (const DrawnPart& part : reading.parts) {
                INFO(toText(part.part));
                CHECK_FALSE(part.isMoved);
                CHECK_FALSE(part.isTooTall);
                CHECK(part.place.left >= 11.9);
                CHECK(part.place.top >= 11.9);
                CHECK(part.place.right() <= widthOf(paper) - 11.9);
                CHECK(part.place.bottom() <= heightOf(paper) - 11.9);
            }
        }
    }
}

TEST_CASE("a part that is moved has its texts where it was put, and no other part moves") {
    for (const Paper& paper : kPapers) {
        const PageReading before = readingOf(pageWith({}, paper));
        for (const PagePart part :
             {PagePart::Title, PagePart::Legend, PagePart::Figures, PagePart::Foot, PagePart::Chart}) {
            const DrawnPart* was = partOf(before, part);
            if (was == nullptr) {
                continue; // not on a page of this paper
            }
            INFO(toText(part) << " " << static_cast<int>(paper.size) << " " << paper.isPortrait);
            PageRect place = was->place;
            place.left -= 5;
            place.top += 7;
            const PageReading after = readingOf(pageWith(PageLayout().with({part, true, place, {}}), paper));
            REQUIRE(partOf(after, part) != nullptr);
            CHECK(partOf(after, part)->isMoved);
            CHECK(isNear(partOf(after, part)->place, place));
            const auto texts = textsIn(before, was->place);
            CHECK_FALSE(texts.empty());
            for (const auto& [words, stood] : texts) {
                INFO(words);
                const auto now = textsIn(after, place);
                REQUIRE(now.contains(words));
                CHECK(std::abs(now.at(words).left - stood.left + 500) < 10);
                CHECK(std::abs(now.at(words).top - stood.top - 700) < 10);
            }
            for (const DrawnPart& other : before.parts) {
                if (other.part == part ||
                    other.part == PagePart::Names) { // names go round what is on the map
                    continue;
                }
                const DrawnPart* now = partOf(after, other.part);
                INFO(toText(other.part));
                REQUIRE(now != nullptr);
                CHECK(std::abs(now->place.left - other.place.left) < 0.1);
                CHECK(std::abs(now->place.top - other.place.top) < 0.1);
            }
        }
    }
}

TEST_CASE("the map fills the frame that it is given, and its scale and arrow go with it") {
    const PageRect frame{120, 40, 160, 120};
    const PageReading reading = readingOf(pageWith(PageLayout().with({PagePart::Map, true, frame, {}})));
    CHECK(partOf(reading, PagePart::Map)->place == frame);
    for (const PagePart part : {PagePart::Scale, PagePart::North}) {
        const PageRect& place = partOf(reading, part)->place;
        CHECK(place.left >= frame.left);
        CHECK(place.right() <= frame.right());
        CHECK(place.top >= frame.top);
        CHECK(place.bottom() <= frame.bottom());
    }
    // Names stand in it.
    const auto named = std::ranges::find(reading.texts, "Moulins", &DrawnText::text);
    REQUIRE(named != reading.texts.end());
    CHECK(holds(frame, *named));
}

TEST_CASE("a scale bar that is moved keeps its length, a longer place makes it longer") {
    const auto lengthOf = [](const PageReading& reading) {
        for (const DrawnText& text : reading.texts) {
            if (text.text.ends_with("\u00A0km")) {
                return text.text;
            }
        }
        return std::string();
    };
    const PageReading before = readingOf(pageWith({}));
    PageRect place = partOf(before, PagePart::Scale)->place;
    place = {std::round(place.left) + 20, std::round(place.top) - 10, std::round(place.width * 10) / 10,
             std::round(place.height * 10) / 10};
    CHECK(lengthOf(readingOf(pageWith(PageLayout().with({PagePart::Scale, true, place, {}})))) ==
          lengthOf(before));
    place.width = 100;
    CHECK(lengthOf(readingOf(pageWith(PageLayout().with({PagePart::Scale, true, place, {}})))) !=
          lengthOf(before));
}

TEST_CASE("a part that is left out is nowhere, and what can take its room does") {
    const PageReading before = readingOf(pageWith({}));
    for (const DrawnPart& part : before.parts) {
        INFO(toText(part.part));
        const PageReading after = readingOf(pageWith(PageLayout().with({part.part, false, {}, {}})));
        CHECK(partOf(after, part.part) == nullptr);
    }
    const PageReading titleless = readingOf(pageWith(PageLayout().with({PagePart::Title, false, {}, {}})));
    CHECK(partOf(titleless, PagePart::Map)->place.height > partOf(before, PagePart::Map)->place.height + 5);
    const PageReading mapless = readingOf(pageWith(PageLayout().with({PagePart::Map, false, {}, {}})));
    CHECK(partOf(mapless, PagePart::Scale) == nullptr);
    CHECK(std::ranges::find(before.texts, "Gannat", &DrawnText::text) != before.texts.end());
    CHECK(std::ranges::find(mapless.texts, "Gannat", &DrawnText::text) == mapless.texts.end());
}

TEST_CASE("title, subtitle and free text are a person's own words, and the page's own title goes before") {
    PageLayout layout = PageLayout()
                            .with({PagePart::Title, true, {}, "Notre schéma"})
                            .with({PagePart::Subtitle, true, {}, "Comité de suivi"})
                            .with({PagePart::Text, true, PageRect{100, 90, 60, 30}, "À lire\navec soin"});
    const PageReading reading = readingOf(pageWith(layout));
    for (const char* words : {"Notre schéma", "Comité de suivi", "À lire", "avec soin"}) {
        INFO(words);
        CHECK(std::ranges::find(reading.texts, words, &DrawnText::text) != reading.texts.end());
    }
    CHECK(partOf(reading, PagePart::Text)->place == PageRect{100, 90, 60, 30});
    PageRequest request{{openedAllier().settings.referenceDate, true, nullptr}, Theme::Couverture};
    request.layout = layout;
    request.title = "Celui de la page";
    CHECK(pageTitle(makePage(openedAllier(), request)) == QStringLiteral("Celui de la page"));
    // Without a place of its own the text stands among the others, and is missed where these leave no room.
    layout = PageLayout().with({PagePart::Text, true, {}, "Parmi les autres"});
    CHECK(partOf(readingOf(pageWith(layout, {PaperSize::A4, true})), PagePart::Text) != nullptr);
    CHECK(tells(faultsOf(pageWith(layout)), "cadre texte"));
}

TEST_CASE("names make room for a part that lies on the map") {
    const PageReading before = readingOf(pageWith({}));
    const auto moulins = std::ranges::find(before.texts, "Moulins", &DrawnText::text);
    REQUIRE(moulins != before.texts.end());
    const PageRect over{moulins->left / 100 - 10, moulins->top / 100 - 10, 60, 25};
    const PageReading after =
        readingOf(pageWith(PageLayout().with({PagePart::Text, true, over, "Ici le texte"})));
    CHECK(textsIn(after, over).size() == 1);
}

TEST_CASE("the proof-reader tells parts that overlap, leave the sheet, do not fit and are missed") {
    const auto placed = [](PagePart part, const PageRect& place) {
        return faultsOf(pageWith(PageLayout().with({part, true, place, {}})));
    };
    CHECK_FALSE(std::ranges::any_of(faultsOf(pageWith({})), [](const std::string& fault) {
        return fault.starts_with("parties") || fault.starts_with("hors_page") || fault.starts_with("cadre") ||
               fault.starts_with("cachee");
    }));
    CHECK(tells(placed(PagePart::Legend, {30, 60, 88, 70}), "parties carte legende"));
    CHECK(tells(placed(PagePart::Legend, {-20, 60, 88, 70}), "hors_page legende"));
    CHECK(tells(placed(PagePart::Title, {250, 12, 80, 20}), "hors_page titre"));
    CHECK(tells(placed(PagePart::Legend, {30, 60, 88, 10}), "cadre legende"));
    CHECK(tells(placed(PagePart::Figures, {197, 60, 88, 4}), "cadre chiffres"));
    for (const PagePart part : {PagePart::Title, PagePart::Map, PagePart::Legend, PagePart::Foot}) {
        CHECK(tells(faultsOf(pageWith(PageLayout().with({part, false, {}, {}}))),
                    "cachee " + std::string(toText(part))));
    }
    CHECK_FALSE(
        tells(faultsOf(pageWith(PageLayout().with({PagePart::North, false, {}, {}}))), "cachee nord"));
    // Scale and arrow lie on the map, wherever.
    CHECK_FALSE(tells(placed(PagePart::North, {60, 60, 8, 12}), "parties carte nord"));
}

TEST_CASE("a picture that stands the other way has its parts where the page puts them") {
    const PageLayout layout = PageLayout().with({PagePart::Legend, true, PageRect{20, 40, 88, 70}, {}});
    const PageContent moved = pageWith(layout);
    const PageContent usual = pageWith({});
    const PictureSize upright{{}, QSize(600, 900)};
    CHECK(pagePicture(moved, upright) == pagePicture(usual, upright));
    const PictureSize screen{{}, QSize(960, 540)};
    CHECK(pagePicture(moved, screen) != pagePicture(usual, screen));
}

TEST_CASE("a PDF has a moved part in its place and all words in their order of reading") {
    const TemporaryFolder folder;
    const PageRect place{20, 150, 100, 20};
    const PageLayout layout = PageLayout()
                                  .with({PagePart::Title, true, PageRect{100, 185, 150, 12}, "Titre au pied"})
                                  .with({PagePart::Text, true, place, "Motclef"});
    for (const Paper& paper : kPapers) {
        writePage(pageWith(layout, paper), folder / "p.pdf");
        const QString file = QString::fromStdString((folder / "p.pdf").string());
        const auto boxes =
            outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), file, QStringLiteral("-")});
        if (!boxes) {
            return;
        }
        static const QRegularExpression kBox(
            QStringLiteral("xMin=\"([0-9.]+)\" yMin=\"([0-9.]+)\"[^>]*>(Motclef|Titre)<"));
        std::map<QString, QPointF> found;
        for (auto match = kBox.globalMatch(*boxes); match.hasNext();) {
            const auto one = match.next();
            constexpr double kMillimetres = 25.4 / 72;
            found.emplace(one.captured(3), QPointF(one.captured(1).toDouble() * kMillimetres,
                                                   one.captured(2).toDouble() * kMillimetres));
        }
        REQUIRE(found.contains(QStringLiteral("Motclef")));
        CHECK(std::abs(found[QStringLiteral("Motclef")].x() - place.left) < 0.5);
        CHECK(std::abs(found[QStringLiteral("Motclef")].y() - place.top) < 1.5);
        REQUIRE(found.contains(QStringLiteral("Titre")));
        CHECK(std::abs(found[QStringLiteral("Titre")].x() - 100) < 0.5);
        // Heard: title, map in words, the text, sources, wherever they stand.
        const auto structure = outputOf(QStringLiteral("pdfinfo"), {QStringLiteral("-struct-text"), file});
        if (structure) {
            const QString heard = structure->simplified();
            const auto title = heard.indexOf(QStringLiteral("Titre au pied"));
            const auto figure = heard.indexOf(QStringLiteral("Figure"));
            const auto text = heard.indexOf(QStringLiteral("Motclef"));
            const auto sources = heard.indexOf(QStringLiteral("Sources"));
            CHECK(title >= 0);
            CHECK(title < figure);
            CHECK(figure < text);
            CHECK(text < sources);
        }
        const auto check = outputOf(QStringLiteral("qpdf"), {QStringLiteral("--check"), file});
        CHECK((!check || check->contains(QStringLiteral("No syntax or stream encoding errors"))));
    }
}
