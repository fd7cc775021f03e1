// Two maps side by side on one page: each with its title, one legend, the figures of both.
#include "app/render/page/page_files.hpp"
#include "app/render/page/page_plan.hpp"
#include "app/render/page/page_reading.hpp"
#include "app/text/data/proofreading_text.hpp"
#include "app/text/map/lecture_text.hpp"
#include "app/text/map/page_text.hpp"
#include "core/io/files/carried/carried_text.hpp"
#include "core/service/file_check.hpp"
#include "core/store/project_file.hpp"
#include "tests/support/builders.hpp"
#include "tests/support/pdf_text.hpp"
#include "tests/support/temporary_folder.hpp"

#include "tests/support/catch.hpp"

using namespace maillage;
using namespace maillage::test;

namespace {

const Date kBefore(2019, 12, 31);
const Date kNow(2022, 12, 31);

/// The EVS opens between the two dates.
Project pairedProject() {
    return withStructures(rowOfCommunes(6),
                          {{"cs", StructureKind::CentreSocial, {0, 1}, attested(), {}},
                           {"evs", StructureKind::Evs, {3}, attested(), {Date(2021, 1, 1), {}}}});
}

Scenario onePlan() {
    return {"Plan A", {OpenStructure{"EVS de F", StructureKind::Evs, "03006", RadiusRule{0}, "s1"}}};
}

PageRequest ofDates(Theme theme = Theme::Couverture) {
    PageRequest request{{kNow}, theme};
    request.pair = ThemeBeside::Date;
    request.comparedDate = kBefore;
    return request;
}

} // namespace

TEST_CASE("a page of two dates has the map of each, and the figures of both") {
    const Project project = pairedProject();
    const PageContent page = makePage(project, ofDates());
    REQUIRE(page.left);
    // A, B and then D too are covered: of six communes four, then three are zones blanches.
    CHECK(page.comparison->a.zoneBlanche().count == 4);
    CHECK(page.indicators.zoneBlanche().count == 3);
    CHECK(page.left->sheet.legend[page.left->sheet.fillOf[3]].kind == LegendKind::ZoneBlanche);
    CHECK(page.sheet.legend[page.sheet.fillOf[3]].kind == LegendKind::EvsSeul);
    CHECK(leftMapTitle(page).contains(QStringLiteral("2019")));
    CHECK(rightMapTitle(page).contains(QStringLiteral("2022")));
    CHECK(pageTitle(page).contains(QStringLiteral("2019")));
    CHECK(pageTitle(page).contains(QStringLiteral("2022")));
    CHECK(lectureText(page).contains(QStringLiteral("Commune D, zone blanche au")));
}

TEST_CASE("a page before and after a scenario colours each map by its own classes") {
    const Project project = pairedProject();
    const Scenario plan = onePlan();
    PageRequest request{{kNow, true, &plan}};
    request.pair = ThemeBeside::Scenario;
    const PageContent page = makePage(project, request);
    REQUIRE(page.left);
    CHECK(page.left->sheet.legend[page.left->sheet.fillOf[5]].kind == LegendKind::ZoneBlanche);
    CHECK(page.sheet.legend[page.sheet.fillOf[5]].kind == LegendKind::EvsSeul); // not a colour of its own
    CHECK(page.sheet.opened);
    CHECK_FALSE(page.left->sheet.opened);
    CHECK(leftMapTitle(page).startsWith(QStringLiteral("Avant, sans")));
    CHECK(rightMapTitle(page).startsWith(QStringLiteral("Après, avec")));
    CHECK(lectureText(page).contains(QStringLiteral("n’est couverte qu’avec")));
}

TEST_CASE("a theme that compares already, or never changes, stays one map") {
    const Project project = pairedProject();
    for (const Theme theme : {Theme::Evolution, Theme::Ecart, Theme::Simulation, Theme::Besoin}) {
        CAPTURE(toText(theme));
        CHECK_FALSE(isPairable(theme));
        CHECK_FALSE(makePage(project, ofDates(theme)).left);
    }
}

TEST_CASE("the PDF of two maps tells each in words, where each lies, and what it was made from") {
    const TemporaryFolder folder;
    const Project project = pairedProject();
    const PageContent page = makePage(project, ofDates());
    writePage(page, folder.path() / "p.pdf");
    const QString name = QString::fromStdString((folder.path() / "p.pdf").string());
    if (const auto words = wordsOf(name)) {
        const QString plain = QString(*words).replace(QChar::Nbsp, u' ');
        for (const char* told : {"Au 31 décembre 2019", "Au 31 décembre 2022", "(4 puis 3 communes)",
                                 "Communes gagnées", "Lecture"}) {
            INFO(told);
            CHECK(plain.contains(QString::fromUtf8(told)));
        }
    }
    if (const auto tree = outputOf(QStringLiteral("pdfinfo"), {QStringLiteral("-struct"), name})) {
        CHECK(tree->count(QStringLiteral("Figure")) == 2);
        CHECK(tree->count(QStringLiteral("Table")) == 1);
    }
    const FileParameters told = readParameters(carriedText(folder.path() / "p.pdf"), "p.pdf");
    REQUIRE(told.statements.size() == 2);
    CHECK(told.statements.front().date == kNow);
    CHECK(told.statements.back().date == kBefore);
    CHECK(checkFile(project, told).holds());
    Project changed = project;
    changed = withStructures(rowOfCommunes(6), {{"cs", StructureKind::CentreSocial, {0}, attested(), {}}});
    CHECK_FALSE(checkFile(changed, told).holds());
}

TEST_CASE("the proof-reader reads both maps, in the ranks of their common legend") {
    const Project project = pairedProject();
    PageContent page = makePage(project, ofDates());
    const PageReading reading = readingOf(page);
    const auto legends = [&] {
        std::vector<PageRemark> remarks = proofread(page, reading);
        std::erase_if(remarks, [](const PageRemark& r) { return r.fault != PageFault::LegendWrong; });
        return remarks;
    };
    CHECK(legends().empty());
    page.left->sheet.fillOf[3] = page.left->sheet.fillOf[0]; // drawn as covered, told as a zone blanche
    const std::vector<PageRemark> remarks = legends();
    REQUIRE(remarks.size() == 2);
    CHECK(remarkText(remarks.back(), legendOf(page)).contains(QStringLiteral("Zone blanche")));
}

TEST_CASE("two maps stand where their ground is largest, on every paper, and nothing is left out") {
    const Project project = readProject(MAILLAGE_DEFAULT_PROJECT);
    for (const bool isPortrait : {false, true}) {
        for (const PaperSize size : {PaperSize::A4, PaperSize::A3}) {
            PageRequest request = ofDates();
            request.paper = {size, isPortrait};
            const PageContent page = makePage(project, request);
            const QRectF body = isPortrait ? QRectF(0, 0, 18'600, 23'000) : QRectF(0, 0, 27'300, 15'000);
            const PagePlan plan = planOf(page, body, !isPortrait);
            REQUIRE(plan.maps.size() == 2);
            CHECK(plan.maps.front().size() == plan.maps.back().size());
            CHECK_FALSE(plan.maps.front().intersects(plan.maps.back()));
            CHECK(plan.maps.front().width() > 9000); // nine centimetres, that names can be read on
            const PageReading reading = readingOf(page);
            QString words;
            for (const DrawnText& text : reading.texts) {
                words += QString::fromStdString(text.text) + u' ';
                CHECK(text.points >= 6.99);
            }
            for (const char* told : {"Au 31 décembre 2019", "Au 31 décembre 2022", "Lecture", "Sources"}) {
                INFO(told << " on " << (isPortrait ? "a tall" : "a wide") << " page");
                CHECK(words.replace(QChar::Nbsp, u' ').contains(QString::fromUtf8(told)));
            }
        }
    }
}
