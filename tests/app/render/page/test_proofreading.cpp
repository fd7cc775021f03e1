// 200 pages with one seeded fault each: the proof-reader finds it, and nothing else.
#include "app/render/page/page_reading.hpp"
#include "app/text/data/proofreading_text.hpp"
#include "app/text/map/page_text.hpp"
#include "core/carto/style/colour_difference.hpp"
#include "tests/support/builders.hpp"

#include "tests/support/catch.hpp"

#include <QPainter>

#include <iostream>
#include <map>
#include <random>

using namespace maillage;
using namespace maillage::test;

namespace {

const Date kRead(2022, 12, 31);

class FaultyPages {
public:
    explicit FaultyPages(unsigned seed) : m_random(seed) {}

    struct Page {
        PageContent content;
        PageReading reading;
    };

    /// A page without a fault, or with this one.
    Page make(std::optional<PageFault> fault) {
        Project project = cleanProject();
        if (fault) {
            spoil(project, *fault);
        }
        PageRequest request{{kRead}, themeFor(fault)};
        request.paper = {pick(2) == 0 ? PaperSize::A4 : PaperSize::A3, pick(2) == 0};
        MapStyle style;
        style.author = fault == PageFault::AuthorMissing ? pick(2) == 0 ? "" : " \u00A0" : "Caf de l'Essai";
        if (fault == PageFault::ContrastLow && request.theme == Theme::Qpv) {
            const auto light = static_cast<std::uint8_t>(0xA0 + pick(0x50));
            style.palette.qpvGap = style.palette.qpvServed = {light, light, light};
        }
        request.map.style = std::make_shared<const MapStyle>(style);
        if (fault == PageFault::ScenarioEmpty) {
            request.situation.scenario = &project.scenario("Vide");
        }
        if (fault == PageFault::TitleMissing) {
            request.title = pick(2) == 0 ? " " : "\u00A0 \u202F";
        } else if (fault == PageFault::TitleTooLong) {
            while (request.title.size() < 200 + pick(100)) {
                request.title += "Un titre sans fin ";
            }
        } else if (pick(3) == 0) {
            request.title = "Nos centres sociaux";
        }
        PageContent content = makePage(project, request);
        if (fault) {
            spoil(content, *fault);
        }
        PageReading reading = readingOf(content);
        if (fault) {
            spoil(reading, content, *fault);
        }
        return {std::move(content), std::move(reading)};
    }

private:
    std::size_t pick(std::size_t count) { return m_random() % count; }

    static Project cleanProject() {
        Project project =
            withStructures(rowOfCommunes(6), {{"cs", StructureKind::CentreSocial, {0, 1}, attested(), {}},
                                              {"evs", StructureKind::Evs, {2}, supposed(), {}}});
        project.baseMap = std::make_shared<const BaseMap>(
            Provenance{"IGN, ADMIN EXPRESS COG", "Licence Ouverte 2.0", "2022-03-21", ""}, false,
            project.baseMap->areas());
        project.sources = std::make_shared<const Sources>(Sources{"Caf de l'Essai, 2022", "Insee, 2022"});
        project.qpvs = std::make_shared<const std::vector<Qpv>>(
            std::vector<Qpv>{{"QP003001", "Le Centre", 2015, {0}, {0}, attested()},
                             {"QP003002", "Les Prés", 2015, {4}, {}, attested()}});
        return project.withScenario({"Vide", {}});
    }

    Theme themeFor(const std::optional<PageFault>& fault) {
        if (fault == PageFault::CountsAsFill) {
            return Theme::Population;
        }
        if (fault == PageFault::ClassesNotStated) {
            return Theme::Distance;
        }
        constexpr std::array kRead7{Theme::Couverture, Theme::Structures, Theme::ZonesBlanches,
                                    Theme::EvsSeuls,   Theme::Qpv,        Theme::Distance,
                                    Theme::Population};
        constexpr std::array kOfCover{Theme::Couverture, Theme::ZonesBlanches, Theme::EvsSeuls};
        return fault == PageFault::ColourAlone || fault == PageFault::SupposedNotSaid
                   ? kOfCover[pick(kOfCover.size())]
                   : kRead7[pick(kRead7.size())];
    }

    void spoil(Project& project, PageFault fault) {
        Provenance map = project.baseMap->provenance();
        if (fault == PageFault::SourceMissing && pick(2) == 0) {
            project.sources = std::make_shared<const Sources>();
        } else if (fault == PageFault::LicenceMissing) {
            map.licence = pick(2) == 0 ? "" : "  ";
        } else if (fault == PageFault::YearsDiffer) {
            constexpr std::array kDates{"2018", "mars 2019", "21/03/2021", "2023-01-01"};
            map.date = kDates[pick(kDates.size())];
        }
        project = project.withBaseMap(std::make_shared<const BaseMap>(project.baseMap->withProvenance(map)));
    }

    void spoil(PageContent& content, PageFault fault) {
        MapSheet& sheet = content.sheet;
        if (fault == PageFault::LegendWrong) {
            switch (pick(3)) {
            case 0:
                sheet.legend[pick(sheet.fillCount)].count += 1 + pick(5);
                break;
            case 1:
                sheet.fillOf[pick(sheet.fillOf.size())] =
                    static_cast<std::uint32_t>((sheet.fillOf.front() + 1) % sheet.fillCount);
                sheet.legend.front().count += 1;
                break;
            default:
                sheet.legend[pick(sheet.fillCount)].count = 999;
            }
        } else if (fault == PageFault::ColourAlone) {
            LegendEntry* first = nullptr;
            for (std::size_t k = 0; k < sheet.fillCount; ++k) {
                LegendEntry& entry = sheet.legend[k];
                if (entry.count > 0 && first != nullptr) {
                    entry.fill = first->fill;
                    entry.fill.green = static_cast<std::uint8_t>(entry.fill.green ^ pick(4));
                    entry.hatch = first->hatch;
                    entry.isSupposed = first->isSupposed;
                    return;
                }
                first = entry.count > 0 ? &entry : first;
            }
        } else if (fault == PageFault::CountsAsFill) {
            sheet.circles.clear();
        } else if (fault == PageFault::ClassesNotStated) {
            LegendEntry& entry = sheet.legend[1 + pick(3)];
            (pick(2) == 0 ? entry.low : entry.high) = pick(2) == 0 ? 0 : 7.5;
            entry.low = std::min(entry.low, 500.0);
        } else if (fault == PageFault::PartHidden) {
            content.layout =
                content.layout.with({pick(2) == 0 ? PagePart::Map : PagePart::Legend, false, {}, {}});
        }
    }

    void spoilParts(PageReading& reading, PageFault fault) {
        const auto part = [&](PagePart wanted) -> DrawnPart& {
            return *std::ranges::find(reading.parts, wanted, &DrawnPart::part);
        };
        if (fault == PageFault::PartTooTall) {
            reading.parts[pick(reading.parts.size())].isTooTall = true;
            return;
        }
        DrawnPart& moved = part(fault == PageFault::PartOffPage ? PagePart::North : PagePart::Legend);
        moved.isMoved = true;
        if (fault == PageFault::PartOffPage) {
            moved.place = {-1 - 0.1 * static_cast<double>(pick(40)), 2, 6, 8};
        } else {
            moved.place.left = part(PagePart::Map).place.left + static_cast<double>(pick(10));
            moved.place.top = part(PagePart::Map).place.top + static_cast<double>(pick(10));
            moved.place.height = 20;
        }
    }

    void spoil(PageReading& reading, const PageContent& content, PageFault fault) {
        std::vector<DrawnText>& texts = reading.texts;
        DrawnText& any = texts[pick(texts.size())];
        const auto dropTexts = [&](std::initializer_list<const char*> words) {
            std::erase_if(texts, [&](const DrawnText& text) {
                return std::ranges::any_of(
                    words, [&](const char* word) { return text.text.find(word) != std::string::npos; });
            });
            readWords(reading, content);
        };
        if (fault == PageFault::DateMissing) {
            dropTexts({"décembre"});
        } else if (fault == PageFault::SourceMissing && !content.project.sources->empty()) {
            dropTexts({pick(2) == 0 ? "Insee" : "Sources"});
        } else if (fault == PageFault::SupposedNotSaid) {
            dropTexts({"reconstitution", "remplacer"});
        } else if (fault == PageFault::ContrastLow && content.sheet.theme != Theme::Qpv) {
            const auto light = static_cast<std::uint8_t>(0xA0 + pick(0x50));
            any.ink = {light, light, light};
        } else if (fault == PageFault::TextTooSmall) {
            any.points = 3 + 0.01 * static_cast<double>(pick(295));
        } else if (fault == PageFault::TextsCollide) {
            DrawnText& other = &any == &texts.front() ? texts.back() : texts.front();
            const double width = any.right - any.left;
            const double height = any.bottom - any.top;
            any.left = other.left + 0.1 * static_cast<double>(pick(10));
            any.top = other.top + height * 0.05 * static_cast<double>(pick(10));
            any.right = any.left + width;
            any.bottom = any.top + height;
        } else if (fault == PageFault::PartsOverlap || fault == PageFault::PartOffPage ||
                   fault == PageFault::PartTooTall) {
            spoilParts(reading, fault);
        } else if (fault == PageFault::NamesLeftOut) {
            reading.namesLeftOut.assign(1 + pick(40), "Abrest");
        }
    }

    std::mt19937 m_random;
};

} // namespace

TEST_CASE("the proof-reader finds 95 of 100 seeded faults and gives no more than 5 false alarms") {
    FaultyPages pages(20'270'131);
    struct Count {
        std::size_t seeded = 0;
        std::size_t found = 0;
        std::size_t others = 0;
    };
    std::map<std::string, Count> table;
    Count all;
    constexpr std::size_t kPages = 200;
    for (std::size_t k = 0; k < kPages; ++k) {
        const PageFault fault = kPageFaults[k % kPageFaults.size()];
        const auto page = pages.make(fault);
        const std::vector<PageRemark> remarks = proofread(page.content, page.reading);
        Count count{1};
        for (const PageRemark& remark : remarks) {
            CHECK_FALSE(remarkText(remark, page.content.sheet).isEmpty());
            CHECK_FALSE(remarkText(remark, page.content.sheet).contains(QStringLiteral("%1")));
            if (remark.fault == fault) {
                count.found = 1;
            } else {
                count.others = 1;
                std::cout << toText(fault) << ", " << toText(page.content.sheet.theme) << ": "
                          << remarkText(remark, page.content.sheet).toStdString() << '\n';
            }
        }
        for (Count* sum : {&table[std::string(toText(fault))], &all}) {
            sum->seeded += count.seeded;
            sum->found += count.found;
            sum->others += count.others;
        }
    }
    table["(tout)"] = all;
    for (const auto& [name, count] : table) {
        std::cout << name << ": " << count.seeded << " seeded, " << count.found << " found, " << count.others
                  << " with another remark\n";
    }
    CHECK(all.found * 100 >= kPages * 95);
    CHECK(all.others * 100 <= kPages * 5);
}

TEST_CASE("a page without a fault has no remark") {
    FaultyPages pages(1);
    for (int k = 0; k < 40; ++k) {
        const auto page = pages.make(std::nullopt);
        for (const PageRemark& remark : proofread(page.content, page.reading)) {
            CAPTURE(toText(page.content.sheet.theme), remarkText(remark, page.content.sheet).toStdString());
            CHECK(false);
        }
    }
}

TEST_CASE("texts are read where they are drawn, in points of the paper") {
    TextRecorder recorder(QSize(21000, 29700));
    QPainter painter(&recorder);
    painter.translate(1000, 2000);
    QFont font;
    font.setPixelSize(353); // hundredths of a millimetre: 10 points
    painter.setFont(font);
    painter.setPen(QColor(0x12, 0x34, 0x56));
    painter.drawText(QPointF(0, 0), QStringLiteral("Bonjour"));
    painter.end();
    REQUIRE(recorder.texts().size() == 1);
    const DrawnText& text = recorder.texts().front();
    CHECK(text.text == "Bonjour");
    CHECK(text.points == Approx(10).epsilon(0.01));
    CHECK(text.left == Approx(1000).margin(30));
    CHECK((text.top < 2000 && text.bottom > 2000));
    CHECK(text.ink == Colour{0x12, 0x34, 0x56});
}

TEST_CASE("contrast is that of the guidelines for the web") {
    CHECK(contrastRatio({0, 0, 0}, {255, 255, 255}) == Approx(21));
    CHECK(contrastRatio({0x77, 0x77, 0x77}, {255, 255, 255}) == Approx(4.48).margin(0.01));
    CHECK(contrastRatio({7, 7, 7}, {7, 7, 7}) == Approx(1));
}
