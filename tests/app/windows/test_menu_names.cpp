// Every "Menu › Entrée" that a person reads, in the guide, the README, the manual page and the program's own
// sentences, is an entry of the menus, with its key where one is told.
#include "app/text/language.hpp"
#include "app/windows/action_table.hpp"
#include "tests/support/catch.hpp"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <map>

using namespace maillage;

namespace {

QString read(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

QString sourcePath(const char* name) {
    return QStringLiteral(MAILLAGE_SOURCE_DIR "/") + QString::fromUtf8(name);
}

/// Without the sign of its letter, without the dots that announce a question.
QString shownText(QString text) {
    text.remove(u'&');
    return text.endsWith(u'…') ? text.chopped(1) : text;
}

struct MenuEntries {
    /// Of each menu, by its title: its entries and their first keys.
    std::map<QString, std::map<QString, QString>> byMenu;

    MenuEntries() {
        for (const ActionRow& row : actionRows()) {
            if (row.menu == MenuId::None || row.text.isEmpty()) {
                continue;
            }
            const QString key =
                row.keys.isEmpty() ? QString() : row.keys.front().toString(QKeySequence::PortableText);
            byMenu[shownText(titleOf(row.menu))][shownText(row.text)] = key;
        }
    }
};

/// What is quoted wrongly in a text, each with the words around it.
QStringList wrongQuotes(QString text, const MenuEntries& entries) {
    static const QRegularExpression kQuote(QStringLiteral("(\\S+) ([›▸]) (.{0,60})"));
    static const QRegularExpression kKey(QStringLiteral("^…? ?\\(((?:Ctrl|Alt|Maj|Shift|F\\d)[^)]*)\\)"));
    QStringList wrong;
    text.remove(QRegularExpression(QStringLiteral("</?b>")));
    text.replace(QRegularExpression(QStringLiteral("[\\s*`]+")), QStringLiteral(" ")).replace(u'\'', u'’');
    auto found = kQuote.globalMatch(text);
    while (found.hasNext()) {
        const QRegularExpressionMatch quote = found.next();
        QString menu = quote.captured(1);
        menu.remove(QRegularExpression(QStringLiteral("^[(«\\x{A0}\"]+")));
        const auto known = entries.byMenu.find(menu);
        if (known == entries.byMenu.end() || quote.captured(2) != QStringLiteral("›")) {
            wrong << quote.captured(0);
            continue;
        }
        // The longest that fits: "Enregistrer sous" before "Enregistrer".
        QString entry;
        for (const auto& [name, key] : known->second) {
            if (quote.captured(3).startsWith(name) && name.size() > entry.size()) {
                entry = name;
            }
        }
        const QRegularExpressionMatch key = kKey.match(quote.captured(3).mid(entry.size()));
        QString told = key.captured(1);
        told.replace(QStringLiteral("Maj"), QStringLiteral("Shift"));
        if (entry.isEmpty() || (key.hasMatch() && told != known->second.at(entry))) {
            wrong << quote.captured(0);
        }
    }
    return wrong;
}

/// Sources or translations of the program's sentences.
QString sentencesOf(QLatin1String element) {
    QXmlStreamReader xml(read(sourcePath("resources/translations/maillage_en.ts")));
    QString text;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == element) {
            text += xml.readElementText() + u'\n';
        }
    }
    return text;
}

void checkQuotes(const QString& where, const QString& text, const MenuEntries& entries) {
    const QStringList wrong = wrongQuotes(text, entries);
    CAPTURE(where.toStdString(), wrong.join(u'\n').toStdString());
    CHECK(wrong.isEmpty());
}

} // namespace

TEST_CASE("the guide, the README and the sentences name the entries of the menus as the menus do") {
    const MenuEntries entries;
    checkQuotes(QStringLiteral("README.md"), read(sourcePath("README.md")), entries);
    checkQuotes(QStringLiteral("maillage.fr.1"), read(sourcePath("resources/packaging/maillage.fr.1")),
                entries);
    checkQuotes(QStringLiteral("sentences"), sentencesOf(QLatin1String("source")), entries);
    QDirIterator pages(sourcePath("resources/help"), {QStringLiteral("*.md")}, QDir::Files);
    int count = 0;
    while (pages.hasNext()) {
        checkQuotes(pages.fileName(), read(pages.next()), entries);
        ++count;
    }
    CHECK(count > 5);
}

TEST_CASE("English sentences name the entries of the English menus") {
    setLanguage(Language::English);
    const MenuEntries entries;
    setLanguage(Language::French);
    checkQuotes(QStringLiteral("translations"), sentencesOf(QLatin1String("translation")), entries);
}

TEST_CASE("a name that no menu has, another key and another sign are noticed") {
    const MenuEntries entries;
    const auto wrong = [&](const char* text) { return wrongQuotes(QString::fromUtf8(text), entries).size(); };
    CHECK(wrong("Données › Importer une liste… (Ctrl+L), puis *Fichier › Enregistrer\nsous*.") == 0);
    CHECK(wrong("Fichier › Importer une liste") == 1);
    CHECK(wrong("Affichage › Les chiffres de l’évolution") == 1);
    CHECK(wrong("Données › Importer une liste (Ctrl+E)") == 1);
    CHECK(wrong("Données ▸ Importer une liste") == 1);
    CHECK(wrong("Scénarios › Comparer") == 1);
}
