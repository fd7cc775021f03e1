// What a document says of the names that its maps have no room for.
#include "app/render/report/name_annex.hpp"

#include "app/render/page/page_reading.hpp"
#include "app/text/map/page_text.hpp"
#include "core/store/project_file.hpp"
#include "tests/support/builders.hpp"

#include "tests/support/catch.hpp"

using namespace maillage;
using namespace maillage::test;

namespace {

ReportDocument withMap(const Project& project) {
    const auto page =
        std::make_shared<const PageContent>(makePage(project, {{Date(2022, 12, 31)}, Theme::Couverture}));
    ReportDocument document;
    document.blocks.emplace_back(ReportMap{page, pageTitle(*page), {}});
    return document;
}

} // namespace

TEST_CASE("names that stand neither on a map nor beside it are listed at the end, under its title") {
    const ReportDocument before = withMap(readProject(MAILLAGE_DEFAULT_PROJECT));
    const auto& map = std::get<ReportMap>(before.blocks.front());
    const std::vector<std::string> names = namesNowhere(readingOf(*map.page));
    REQUIRE(names.size() > 8); // an A4 page has not room for 317 names
    const ReportDocument after = withNameAnnex(before);
    REQUIRE(after.blocks.size() == 4);
    CHECK(std::get<ReportHeading>(after.blocks[1]).level == 1);
    const QStringList lists = std::get<ReportList>(after.blocks.back()).items;
    REQUIRE(lists.size() == 1);
    CHECK(lists.front().startsWith(map.caption));
    for (const std::string& name : names) {
        CHECK(lists.front().contains(QString::fromStdString(name)));
    }
}

TEST_CASE("a document whose maps bear every name stays as it is") {
    const ReportDocument document = withMap(rowOfCommunes(3));
    CHECK(withNameAnnex(document).blocks.size() == 1);
}
