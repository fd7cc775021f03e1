#include "app/dialogs/help/help_browser.hpp"

#include "app/text/figures/definition_text.hpp"
#include "app/text/qt_text.hpp"

#include <QEvent>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextTable>

// Resources of a static library are dropped by the linker unless named, and the macro works outside
// namespaces only.
static void nameHelpFiles() {
    Q_INIT_RESOURCE(help);
}

namespace maillage {

namespace {

QString item(const QString& text) {
    return QStringLiteral("- %1\n").arg(text);
}

/// Puts words of the program at the place of a page's "<!--NAME-->…<!--/NAME-->", whose own words are for
/// those who read the page without the program.
void fill(QString& page, const QString& name, const QString& words) {
    const QRegularExpression place(QStringLiteral("<!--%1-->.*<!--/%1-->").arg(name),
                                   QRegularExpression::DotMatchesEverythingOption);
    page.replace(place, words);
}

QString filled(QString page, const QString& shortcuts) {
    QString meanings;
    for (const CoverageDefinition definition : kCoverageDefinitions) {
        meanings += item(nameOf(definition, kUsualRadiusKilometres));
    }
    QString classes;
    for (const CoverageClass entry : kCoverageClasses) {
        classes += item(nameOf(entry));
    }
    fill(page, QStringLiteral("definition"), definitionText());
    fill(page, QStringLiteral("meanings"), meanings);
    fill(page, QStringLiteral("classes"), classes);
    if (!shortcuts.isEmpty()) {
        fill(page, QStringLiteral("shortcuts"), shortcuts);
    }
    page.remove(QStringLiteral("<!--shortcuts-->")).remove(QStringLiteral("<!--/shortcuts-->"));
    return page;
}

/// Typeset but for code, which is typed as it stands.
QString typesetProse(const QString& page) {
    static const QRegularExpression kCode(QStringLiteral("(?:^ {4}[^\n]*\n?)+|`[^`\n]*`"),
                                          QRegularExpression::MultilineOption);
    QString text;
    qsizetype begin = 0;
    for (auto code = kCode.globalMatch(page); code.hasNext();) {
        const QRegularExpressionMatch match = code.next();
        text += typeset(page.mid(begin, match.capturedStart() - begin)) + match.captured(0);
        begin = match.capturedEnd();
    }
    return text + typeset(page.mid(begin));
}

} // namespace

void nameHelpResources() {
    nameHelpFiles();
}

HelpBrowser::HelpBrowser(QWidget* parent) : QTextBrowser(parent) {
    nameHelpResources();
    setOpenExternalLinks(false);
}

QVariant HelpBrowser::loadResource(int type, const QUrl& name) {
    QVariant resource = QTextBrowser::loadResource(type, name);
    if (type != QTextDocument::MarkdownResource) {
        return resource;
    }
    return typesetProse(filled(QString::fromUtf8(resource.toByteArray()), m_shortcuts));
}

void HelpBrowser::doSetSource(const QUrl& name, QTextDocument::ResourceType type) {
    QTextBrowser::doSetSource(name, type);
    for (QTextFrame* frame : document()->rootFrame()->childFrames()) {
        if (auto* table = qobject_cast<QTextTable*>(frame)) {
            QTextTableFormat format = table->format();
            format.setCellPadding(4);
            format.setCellSpacing(0);
            format.setBorderCollapse(true);
            format.setBorder(1);
            format.setBorderBrush(palette().mid());
            format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            table->setFormat(format);
        }
    }
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().hasProperty(QTextFormat::BlockCodeLanguage)) {
            QTextBlockFormat format;
            format.setLeftMargin(16);
            format.setNonBreakableLines(true);
            QTextCursor(block).mergeBlockFormat(format);
        }
    }
}

void HelpBrowser::changeEvent(QEvent* event) {
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        reload(); // links keep the colour that they were read with
    }
}

} // namespace maillage
