#include "tests/app/support/visible_texts.hpp"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QRegularExpression>
#include <QSet>
#include <QSpinBox>
#include <QTabBar>
#include <QTextEdit>

#include <algorithm>

namespace maillage {

namespace {

QString plain(QString text) {
    static const QRegularExpression kTag(QStringLiteral("<[^>]*>"));
    static const QRegularExpression kMnemonic(QStringLiteral("&([^& ])"));
    return text.replace(kTag, QStringLiteral(" ")).replace(kMnemonic, QStringLiteral("\\1")).trimmed();
}

void addModel(QSet<QString>& texts, const QAbstractItemModel& model, const QModelIndex& parent = {}) {
    constexpr int kRows = 40;
    for (const Qt::Orientation orientation : {Qt::Horizontal, Qt::Vertical}) {
        const int count = orientation == Qt::Horizontal ? model.columnCount(parent) : 0;
        for (int section = 0; section < count; ++section) {
            texts << model.headerData(section, orientation, Qt::DisplayRole).toString()
                  << model.headerData(section, orientation, Qt::ToolTipRole).toString();
        }
    }
    for (int row = 0; row < std::min(kRows, model.rowCount(parent)); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole}) {
                texts << index.data(role).toString();
            }
        }
        addModel(texts, model, model.index(row, 0, parent));
    }
}

struct FrenchWords {
    /// Sources that read otherwise in English.
    QSet<QString> whole;
    /// What stands between their placeholders, where it is long enough to be no English word by chance.
    QStringList parts;
};

FrenchWords frenchWords() {
    constexpr qsizetype kLetters = 6;
    static const QRegularExpression kPlaceholder(QStringLiteral("%[1-9n]"));
    const std::vector<TranslatedMessage> messages = translatedMessages();
    QSet<QString> english;
    for (const TranslatedMessage& m : messages) {
        english << plain(m.translation);
    }
    const QString allEnglish = QStringList(english.values()).join(u'\n');
    FrenchWords words;
    QSet<QString> parts;
    for (const TranslatedMessage& m : messages) {
        const QString source = plain(m.source);
        if (english.contains(source)) {
            continue;
        }
        words.whole << source;
        for (const QString& part : source.split(kPlaceholder)) {
            const QString letters = part.trimmed();
            if (letters.size() >= kLetters && !allEnglish.contains(letters, Qt::CaseInsensitive)) {
                parts << letters;
            }
        }
    }
    words.parts = parts.values();
    return words;
}

/// Not inside a longer word.
bool holdsWord(const QString& text, const QString& part) {
    const qsizetype at = text.indexOf(part);
    if (at < 0) {
        return false;
    }
    const qsizetype after = at + part.size();
    return (at == 0 || !text[at - 1].isLetter() || !part.front().isLetter()) &&
           (after == text.size() || !text[after].isLetter() || !part.back().isLetter());
}

template <typename Widget, typename Add>
void addEach(const QWidget& root, const Add& add) {
    if (const auto* self = qobject_cast<const Widget*>(&root)) {
        add(*self);
    }
    for (const Widget* widget : root.findChildren<Widget*>()) {
        add(*widget);
    }
}

} // namespace

QStringList visibleTexts(const QWidget& root) {
    QSet<QString> texts;
    addEach<QWidget>(root, [&](const QWidget& w) {
        texts << w.windowTitle() << w.toolTip() << w.statusTip() << w.whatsThis() << w.accessibleName()
              << w.accessibleDescription();
    });
    addEach<QLabel>(root, [&](const QLabel& w) { texts << w.text(); });
    addEach<QAbstractButton>(root, [&](const QAbstractButton& w) { texts << w.text(); });
    addEach<QGroupBox>(root, [&](const QGroupBox& w) { texts << w.title(); });
    addEach<QMenu>(root, [&](const QMenu& w) { texts << w.title(); });
    addEach<QLineEdit>(root, [&](const QLineEdit& w) { texts << w.placeholderText(); });
    addEach<QTextEdit>(root, [&](const QTextEdit& w) { texts << w.toPlainText() << w.placeholderText(); });
    addEach<QMessageBox>(root, [&](const QMessageBox& w) { texts << w.text() << w.informativeText(); });
    addEach<QAbstractSpinBox>(root, [&](const QAbstractSpinBox& w) { texts << w.text(); });
    addEach<QComboBox>(root, [&](const QComboBox& w) { addModel(texts, *w.model()); });
    addEach<QTabBar>(root, [&](const QTabBar& w) {
        for (int tab = 0; tab < w.count(); ++tab) {
            texts << w.tabText(tab) << w.tabToolTip(tab);
        }
    });
    addEach<QAbstractItemView>(root, [&](const QAbstractItemView& w) {
        if (w.model() != nullptr && qobject_cast<const QHeaderView*>(&w) == nullptr) {
            addModel(texts, *w.model());
        }
    });
    for (const QAction* action : root.findChildren<QAction*>()) {
        texts << action->text() << action->toolTip() << action->statusTip();
    }
    QSet<QString> read;
    for (const QString& text : texts) {
        read << plain(text);
    }
    read.remove(QString());
    QStringList sorted = read.values();
    sorted.sort();
    return sorted;
}

QStringList frenchTexts(const QStringList& texts) {
    static const FrenchWords kWords = frenchWords();
    QStringList french;
    for (const QString& text : texts) {
        if (kWords.whole.contains(text) ||
            std::ranges::any_of(kWords.parts, [&](const QString& part) { return holdsWord(text, part); })) {
            french << text;
        }
    }
    return french;
}

QStringList mnemonicCollisions(const QWidget& root) {
    static const QRegularExpression kMnemonic(QStringLiteral("&([^& ])"));
    QStringList collisions;
    const auto check = [&](const QWidget& menu, const QString& name) {
        QMap<QString, QString> taken;
        for (const QAction* action : menu.actions()) {
            const QRegularExpressionMatch match = kMnemonic.match(action->text());
            if (!match.hasMatch() || action->isSeparator()) {
                continue;
            }
            const QString key = match.captured(1).toLower();
            if (taken.contains(key)) {
                collisions << QStringLiteral("%1: %2, %3").arg(name, taken.value(key), action->text());
            }
            taken.insert(key, action->text());
        }
    };
    for (const QMenuBar* bar : root.findChildren<QMenuBar*>()) {
        check(*bar, QStringLiteral("menu bar"));
    }
    for (const QMenu* menu : root.findChildren<QMenu*>()) {
        check(*menu, menu->title());
    }
    return collisions;
}

} // namespace maillage
