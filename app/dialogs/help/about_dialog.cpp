#include "app/dialogs/help/about_dialog.hpp"

#include "app/look/icons.hpp"
#include "app/text/program_version.hpp"
#include "app/text/qt_text.hpp"
#include "core/service/library_versions.hpp"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace maillage {

namespace {

/// The licence under which each library that is linked comes.
QString licenceOf(const QString& library) {
    if (library == QStringLiteral("GDAL") || library == QStringLiteral("PROJ")) {
        return QStringLiteral("MIT");
    }
    if (library == QStringLiteral("GEOS")) {
        return QStringLiteral("LGPL-2.1");
    }
    if (library == QStringLiteral("CBC")) {
        return QStringLiteral("EPL-2.0");
    }
    return AboutDialog::tr("domaine public");
}

QString row(const QString& name, const QString& version, const QString& licence) {
    return QStringLiteral("<tr><td>%1&nbsp;&nbsp;</td><td>%2&nbsp;&nbsp;</td><td>%3</td></tr>")
        .arg(name, version, licence);
}

QString versionTable() {
    QString rows = row(QStringLiteral("<b>Maillage</b>"), QString::fromStdString(programVersion()),
                       QStringLiteral("GPL-3.0-or-later"));
    rows += row(QStringLiteral("Qt"), QString::fromLatin1(qVersion()),
                AboutDialog::tr("LGPL-3.0\u00A0; Qt Charts\u00A0: GPL-3.0"));
    for (const LibraryVersion& library : libraryVersions()) {
        const QString name = QString::fromStdString(library.name);
        rows += row(name, QString::fromStdString(library.version), licenceOf(name));
    }
    rows += row(QStringLiteral("nlohmann/json"), {}, QStringLiteral("MIT"));
    rows += row(QStringLiteral("CLI11"), {}, QStringLiteral("BSD-3-Clause"));
    rows += row(AboutDialog::tr("police Lato"), {},
                AboutDialog::tr("SIL Open Font License 1.1, © Łukasz Dziedzic"));
    rows += row(AboutDialog::tr("icônes"), {}, AboutDialog::tr("dessinées pour Maillage, GPL-3.0-or-later"));
    return QStringLiteral("<table>%1</table>").arg(rows);
}

QString sourceList(const Project& project) {
    QString items;
    for (const std::string& source : *project.sources) {
        items += QStringLiteral("<li>%1</li>").arg(QString::fromStdString(source).toHtmlEscaped());
    }
    return items + QStringLiteral("<li>%1</li>").arg(baseMapText(*project.baseMap).toHtmlEscaped());
}

} // namespace

AboutDialog::AboutDialog(const Project& project, QWidget* parent)
    : QDialog(parent), m_browser(new QTextBrowser) {
    setWindowTitle(tr("À propos de Maillage"));
    resize(620, 560);
    m_browser->setAccessibleName(tr("Versions, licences et sources"));
    m_browser->setOpenLinks(false);
    m_browser->setTabChangesFocus(true);
    m_browser->setHtml(
        tr("<h2>Maillage</h2><p>La couverture des communes par l'animation de la vie sociale. Logiciel "
           "libre, sans aucune garantie.</p>") +
        tr("<h3>Versions et licences</h3>") + versionTable() +
        tr("<h3>Données du projet «\u00A0%1\u00A0»</h3>")
            .arg(QString::fromStdString(project.settings.name).toHtmlEscaped()) +
        QStringLiteral("<ul>%1</ul>").arg(sourceList(project)));
    auto* picture = new QLabel;
    picture->setPixmap(programIcon().pixmap(64, 64));
    picture->setAccessibleName(tr("Icône de Maillage"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setText(tr("&Fermer"));
    QPushButton* copyButton = buttons->addButton(tr("&Copier"), QDialogButtonBox::ActionRole);
    copyButton->setToolTip(tr("Le tout en texte, pour un message"));
    connect(copyButton, &QPushButton::clicked, this, &AboutDialog::copy);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* top = new QHBoxLayout;
    top->addWidget(picture, 0, Qt::AlignTop);
    top->addWidget(m_browser, 1);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(top, 1);
    layout->addWidget(buttons);
}

QString AboutDialog::text() const {
    return m_browser->toPlainText();
}

void AboutDialog::copy() const {
    QGuiApplication::clipboard()->setText(text());
}

} // namespace maillage
