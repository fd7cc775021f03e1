#include "app/windows/shortcut_page.hpp"

#include "app/text/texts.hpp"
#include "app/windows/action_table.hpp"

#include <QStringList>

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

QString withoutMnemonic(QString text) {
    return text.remove(u'&');
}

QString keysOf(const ActionRow& row) {
    QStringList keys;
    for (const QKeySequence& key : row.keys) {
        keys << key.toString(QKeySequence::NativeText);
    }
    return keys.join(tr(" ou "));
}

/// A row in no menu has a sign for its text, and its words in its tool tip.
QString nameOf(const ActionRow& row) {
    return row.menu == MenuId::None ? row.toolTip.section(u'(', 0, 0).trimmed() : withoutMnemonic(row.text);
}

} // namespace

QString shortcutTables() {
    const std::vector<ActionRow> rows = actionRows();
    QString page;
    std::vector<MenuId> menus(kMenus.begin(), kMenus.end());
    menus.push_back(MenuId::None);
    for (const MenuId menu : menus) {
        QString lines;
        for (const ActionRow& row : rows) {
            if (row.menu == menu && !row.keys.isEmpty()) {
                lines += QStringLiteral("| %1 | %2 |\n").arg(keysOf(row), nameOf(row));
            }
        }
        if (!lines.isEmpty()) {
            const QString title =
                menu == MenuId::None ? tr("Barre d'outils") : withoutMnemonic(titleOf(menu));
            page += QStringLiteral("## %1\n\n| %2 | %3 |\n| --- | --- |\n%4\n")
                        .arg(title, tr("Touche"), tr("Effet"), lines);
        }
    }
    return page;
}

} // namespace maillage
