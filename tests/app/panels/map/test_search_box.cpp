#include "app/panels/map/search_box.hpp"

#include "tests/app/support/gui_test_support.hpp"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStatusBar>

using namespace maillage;

namespace {

CommuneIndex at(const Shown& shown, const char* code) {
    return shown.document.project().territory->at(code);
}

} // namespace

TEST_CASE("typing a name and Enter goes to the commune and selects it") {
    Shown shown;
    auto& box = panelIn<SearchBox>(shown.window);
    const double before = shown.map.scaleDenominator();
    QTest::keyClicks(&box, QStringLiteral("cerilly"));
    REQUIRE_FALSE(box.hits().empty());
    QTest::keyClick(&box, Qt::Key_Return);
    CHECK(shown.map.selection().current() == at(shown, "03048"));
    CHECK(shown.map.scaleDenominator() < before);
}

TEST_CASE("an EPCI is outlined whole") {
    Shown shown;
    auto& box = panelIn<SearchBox>(shown.window);
    QTest::keyClicks(&box, QStringLiteral("moulins communaute"));
    QTest::keyClick(&box, Qt::Key_Return);
    CHECK(shown.map.selection().communes().size() > 20);
}

TEST_CASE("the arrow keys choose from the list under the field") {
    Shown shown;
    auto& box = panelIn<SearchBox>(shown.window);
    box.setFocus();
    QTest::keyClicks(&box, QStringLiteral("saint p"));
    REQUIRE(box.hits().size() > 2);
    QAbstractItemView* list = box.completer()->popup();
    REQUIRE(list->isVisible());
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    CHECK(shown.map.selection().current() == box.hits()[1].communes.front());
}

TEST_CASE("what nothing is called is said, and the map stays") {
    Shown shown;
    auto& box = panelIn<SearchBox>(shown.window);
    QTest::keyClicks(&box, QStringLiteral("zanzibar"));
    QTest::keyClick(&box, Qt::Key_Return);
    CHECK(shown.window.statusBar()->currentMessage().contains(QStringLiteral("zanzibar")));
    CHECK_FALSE(shown.map.selection().current());
}
