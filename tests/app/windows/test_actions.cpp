// The table of actions: what it says is what the menus hold, and what the guide tells.
#include "tests/app/support/gui_test_support.hpp"

#include "app/dialogs/help/help_browser.hpp"
#include "app/dialogs/help/help_dialog.hpp"
#include "app/text/french/typography.hpp"

#include <QAction>
#include <QFile>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QToolBar>

#include <algorithm>
#include <set>

using namespace maillage;

namespace {

QString withoutMnemonic(QString text) {
    return text.remove(QLatin1Char('&'));
}

/// The row of a key; null for none.
const ActionRow* rowOf(const std::vector<ActionRow>& rows, const QKeySequence& key) {
    const auto found =
        std::ranges::find_if(rows, [&](const ActionRow& row) { return row.keys.contains(key); });
    return found == rows.end() ? nullptr : &*found;
}

/// "Ctrl+Maj+I", as the guide writes it.
QKeySequence keyOf(QString text) {
    return QKeySequence(text.replace(QStringLiteral("Maj"), QStringLiteral("Shift")));
}

} // namespace

TEST_CASE("the table holds each action once, each key once, and the file of each icon") {
    std::set<ActionId> ids;
    std::set<QString> keys;
    for (const ActionRow& row : actionRows()) {
        CAPTURE(row.text);
        if (row.id == ActionId::Separator) {
            continue;
        }
        CHECK((row.id == ActionId::ShowTheme || ids.insert(row.id).second));
        CHECK(row.theme.has_value() == (row.id == ActionId::ShowTheme));
        CHECK_FALSE(row.text.isEmpty());
        for (const QKeySequence& key : row.keys) {
            CHECK(keys.insert(key.toString()).second);
        }
        const QString icon = QString::fromLatin1(row.icon);
        CHECK((icon.isEmpty() || QFile::exists(QStringLiteral(":/icons/%1.svg").arg(icon))));
    }
    CHECK(ids.size() > 40);
}

TEST_CASE("each menu holds the rows of the table, in their order, with their keys") {
    const Shown shown;
    const QList<QAction*> menus = shown.window.menuBar()->actions();
    REQUIRE(menus.size() == static_cast<qsizetype>(kMenus.size()));
    const std::vector<ActionRow> rows = actionRows();
    for (std::size_t k = 0; k < kMenus.size(); ++k) {
        const QAction* menu = menus[static_cast<qsizetype>(k)];
        CHECK(menu->text() == titleOf(kMenus[k]));
        auto row = rows.begin();
        for (const QAction* action : menu->menu<QMenu*>()->actions()) {
            row = std::find_if(row, rows.end(), [&](const ActionRow& r) { return r.menu == kMenus[k]; });
            CAPTURE(menu->text(), action->text());
            REQUIRE(row != rows.end());
            CHECK(action->isSeparator() == (row->id == ActionId::Separator));
            CHECK(action->text().startsWith(row->text));
            CHECK(action->shortcuts() == row->keys);
            CHECK(action->icon().isNull() == (*row->icon == '\0'));
            ++row;
        }
    }
}

TEST_CASE("the tool bar holds its rows of the table") {
    const Shown shown;
    const auto* bar = shown.window.findChild<QToolBar*>(QStringLiteral("tools"));
    REQUIRE(bar != nullptr);
    const std::vector<ActionRow> rows = actionRows();
    REQUIRE(bar->actions().size() == static_cast<qsizetype>(toolBarRows().size()));
    for (std::size_t k = 0; k < toolBarRows().size(); ++k) {
        const QAction* action = bar->actions()[static_cast<qsizetype>(k)];
        const ActionId id = toolBarRows()[k];
        CHECK(action->isSeparator() == (id == ActionId::Separator));
        if (const auto row = std::ranges::find(rows, id, &ActionRow::id);
            row != rows.end() && !action->isSeparator()) {
            CHECK(action->text().startsWith(row->text));
        }
    }
}

TEST_CASE("the keys and entries that the guide tells are those of the table") {
    nameHelpResources();
    const std::vector<ActionRow> rows = actionRows();
    int told = 0;
    for (const HelpSection& section : helpSections()) {
        QFile file(QStringLiteral(":/help/%1.md").arg(section.id));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QString page = withApostrophes(QString::fromUtf8(file.readAll()).simplified());
        static const QRegularExpression kKey(QStringLiteral("Ctrl\\+(?:Maj\\+)?(?:[A-Z0-9](?![a-z]))"));
        for (auto match = kKey.globalMatch(page); match.hasNext(); ++told) {
            const QString key = match.next().captured(0);
            CAPTURE(section.id, key);
            const bool isOfTables =
                key == QStringLiteral("Ctrl+C"); // of whatever has the focus, not of a menu
            CHECK((isOfTables || rowOf(rows, keyOf(key)) != nullptr));
        }
        static const QRegularExpression kEntry(QStringLiteral("(\\w+) › ([^›()<:;]+) \\((Ctrl\\+[^)]+)\\)"),
                                               QRegularExpression::UseUnicodePropertiesOption);
        for (auto match = kEntry.globalMatch(page); match.hasNext(); ++told) {
            const QRegularExpressionMatch entry = match.next();
            CAPTURE(entry.captured(0));
            const ActionRow* row = rowOf(rows, keyOf(entry.captured(3)));
            REQUIRE(row != nullptr);
            CHECK(withoutMnemonic(row->text) == entry.captured(2));
            CHECK(withoutMnemonic(titleOf(row->menu)) == entry.captured(1));
        }
    }
    CHECK(told > 25);
}
