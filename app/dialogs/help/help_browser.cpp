#include "app/dialogs/help/help_browser.hpp"

#include "app/text/figures/definition_text.hpp"
#include "app/text/qt_text.hpp"

#include <QEvent>

// Resources of a static library are dropped by the linker unless named, and the macro works outside
// namespaces only.
static void nameResources() {
    Q_INIT_RESOURCE(help);
}

namespace maillage {

namespace {

QString item(const QString& text) {
    return QStringLiteral("<li>%1</li>").arg(text.toHtmlEscaped());
}

/// What the pages leave to the program: "<!--definition-->" and its like.
QString filled(QString page) {
    QString meanings;
    for (const CoverageDefinition definition : kCoverageDefinitions) {
        meanings += item(nameOf(definition, kUsualRadiusKilometres));
    }
    QString classes;
    for (const CoverageClass entry : kCoverageClasses) {
        classes += item(nameOf(entry));
    }
    return page.replace(QStringLiteral("<!--definition-->"), definitionText().toHtmlEscaped())
        .replace(QStringLiteral("<!--meanings-->"), meanings)
        .replace(QStringLiteral("<!--classes-->"), classes);
}

} // namespace

void nameHelpResources() {
    nameResources();
}

HelpBrowser::HelpBrowser(QWidget* parent) : QTextBrowser(parent) {
    nameHelpResources();
    setOpenExternalLinks(false);
}

QVariant HelpBrowser::loadResource(int type, const QUrl& name) {
    QVariant resource = QTextBrowser::loadResource(type, name);
    if (type != QTextDocument::HtmlResource) {
        return resource;
    }
    return typeset(filled(QString::fromUtf8(resource.toByteArray())));
}

void HelpBrowser::changeEvent(QEvent* event) {
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        reload(); // links keep the colour that they were read with
    }
}

} // namespace maillage
